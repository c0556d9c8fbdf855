/**
 * LayoutDocument → the parts of a .docx. Written as text, part by part: the page needs few kinds of elements, and a library
 * for all of Word's takes longer to load than the page takes to write.
 */
import type { LayoutDocument, LayoutSection } from '../layout/types';
import { blocksXml, paragraphXml, runXml } from './blocks';
import { element, empty } from './elements';
import { finishPackage } from './package';
import { NOTE_MARK, styleId, stylesXml } from './styles';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Word 2013 and later: no 'compatibility mode' in the title bar. */
const COMPATIBILITY = 15;

/** One part of the package. `type` and `relation`: how the package names what it is. */
export interface WordPart {
  readonly name: string;
  readonly type: string;
  readonly relation: string;
  readonly xml: string;
}

/** `sourceHash` goes into the stamp (`stamp.ts`): the hash of the text the page was made from. */
export function writeDocx(layout: LayoutDocument, sourceHash: string): Uint8Array {
  const headers = new Headers();
  const body = layout.sections.map((section, i) =>
    sectionXml(section, layout, headers, i < layout.sections.length - 1),
  );
  const parts: WordPart[] = [
    part('styles', stylesXml(layout), 'styles'),
    part('settings', settingsXml(layout), 'settings'),
    ...(layout.notes.length > 0 ? [part('footnotes', footnotesXml(layout), 'footnotes')] : []),
    ...headers.parts,
  ];
  const main = part('document', element('w:body', body), 'document');
  return finishPackage(main, parts, layout, sourceHash);
}

function part(name: string, content: string, root: string, type = name, relation = name): WordPart {
  return {
    name,
    type: `application/vnd.openxmlformats-officedocument.wordprocessingml.${type === 'document' ? 'document.main' : type}+xml`,
    relation: `${R}/${relation === 'document' ? 'officeDocument' : relation}`,
    xml: `${XML}<w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`,
  };
}

/** Headers by their content: sections that have the same one share it. */
class Headers {
  readonly parts: WordPart[] = [];
  private readonly names = new Map<string, string>();

  /** The relation's id of a header of this content. */
  idOf(content: string): string {
    const known = this.names.get(content);
    if (known) return known;
    const name = `header${this.parts.length + 1}`;
    this.parts.push(part(name, content, 'hdr', 'header', 'header'));
    this.names.set(content, name);
    return name;
  }
}

function sectionXml(section: LayoutSection, layout: LayoutDocument, headers: Headers, more: boolean): string {
  const properties = sectionProperties(section, layout, headers);
  const blocks = opening(section, layout) + blocksXml(section.blocks, layout.look);
  if (!more) return blocks + properties;
  // what closes a section stands in its last paragraph
  const style = empty('w:pStyle', { val: styleId('tableEnd') });
  return `${blocks}<w:p>${element('w:pPr', style + properties)}</w:p>`;
}

/** LibreOffice puts an empty line of its own before a table that opens a file with footnotes, unless a paragraph does. */
function opening(section: LayoutSection, { sections, notes }: LayoutDocument): string {
  if (section !== sections[0] || notes.length === 0 || section.blocks[0]?.type !== 'table') return '';
  return `<w:p>${element('w:pPr', empty('w:pStyle', { val: styleId('tableEnd') }))}</w:p>`;
}

function sectionProperties({ page, firstPageHeader }: LayoutSection, layout: LayoutDocument, headers: Headers): string {
  const numbered = pageNumberXml();
  const reference = (type: string, content: string): string =>
    `<w:headerReference w:type="${type}" r:id="${headers.idOf(content)}"/>`;
  const bare = `<w:p>${element('w:pPr', empty('w:pStyle', { val: styleId('pageNumber') }))}</w:p>`;
  const noted = firstPageHeader.map((paragraph) => paragraphXml(paragraph, layout.look)).join('');
  return element('w:sectPr', [
    reference('default', numbered),
    // named, though empty: otherwise a section takes over the first page of the one before it
    page.bareFirstPage ? reference('first', noted || bare) : '',
    empty('w:type', { val: 'nextPage' }),
    empty('w:pgSz', { w: page.width, h: page.height, ...(page.landscape && { orient: 'landscape' }) }),
    empty('w:pgMar', { ...marginsOf(page), gutter: 0 }),
    page.restartNumbers ? empty('w:pgNumType', { start: 1 }) : '',
    page.bareFirstPage ? empty('w:titlePg') : '',
  ]);
}

const marginsOf = ({ margins }: LayoutSection['page']) => {
  const { top, right, bottom, left, header, footer } = margins;
  return { top, right, bottom, left, header, footer };
};

function pageNumberXml(): string {
  const field = (type: string): string => `<w:r>${empty('w:fldChar', { fldCharType: type })}</w:r>`;
  const code = '<w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r>';
  const properties = element('w:pPr', empty('w:pStyle', { val: styleId('pageNumber') }));
  return `<w:p>${properties}${field('begin')}${code}${field('separate')}${field('end')}</w:p>`;
}

function settingsXml(layout: LayoutDocument): string {
  const uri = 'http://schemas.microsoft.com/office/word';
  const separators = [-1, 0].map((id) => empty('w:footnote', { id })).join('');
  return [
    layout.duplex ? empty('w:mirrorMargins') : '',
    empty('w:defaultTabStop', { val: 567 }),
    empty('w:characterSpacingControl', { val: 'doNotCompress' }),
    layout.notes.length > 0 ? element('w:footnotePr', separators) : '',
    element('w:compat', empty('w:compatSetting', { name: 'compatibilityMode', uri, val: COMPATIBILITY })),
    empty('w:themeFontLang', { val: layout.language }),
  ].join('');
}

function footnotesXml({ notes, look }: LayoutDocument): string {
  const separator = (id: number, type: string, mark: string): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r>${empty(`w:${mark}`)}</w:r></w:p></w:footnote>`;
  const mark = `<w:r>${element('w:rPr', empty('w:rStyle', { val: NOTE_MARK }))}<w:footnoteRef/></w:r>`;
  return (
    separator(-1, 'separator', 'separator') +
    separator(0, 'continuationSeparator', 'continuationSeparator') +
    notes
      .map((note, i) => {
        const drawn = paragraphXml({ ...note, runs: [] }, look).replace('</w:p>', '');
        const text = [{ text: ' ' }, ...note.runs].map(runXml).join('');
        return `<w:footnote w:id="${i + 1}">${drawn}${mark}${text}</w:p></w:footnote>`;
      })
      .join('')
  );
}
