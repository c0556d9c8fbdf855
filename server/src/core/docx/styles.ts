/** The page's named styles, as Word lists them, from the profile's figures. */
import type { StyleFigures } from '../guidance/profiles/types';
import type { LayoutDocument, PageLook, StyleId } from '../layout/types';
import { withCapital } from '../text/capital';
import { element, empty } from './elements';
import { escapeXml } from './xml-text';

/** The style's id in the file: ASCII, and none of Word's own. */
export const styleId = (id: StyleId): string => `NQ${withCapital(id)}`;

/** Character style of a footnote's number, in the text and before the note. */
export const NOTE_MARK = 'NQNoteMark';

/** Word's built-in headings are never used here, but a clerk may reach for them: black, in the body's size. */
const BUILT_IN = ['Title', 'heading 1', 'heading 2', 'heading 3', 'heading 4'];

/** Default font, language and colour, and one paragraph style for each kind of paragraph on the page. */
export function stylesXml({ look, language }: Pick<LayoutDocument, 'look' | 'language'>): string {
  const styles = Object.entries(look.styles) as [StyleId, StyleFigures][];
  return (
    element('w:docDefaults', [
      element('w:rPrDefault', runDefaults(look, language)),
      element(
        'w:pPrDefault',
        element('w:pPr', empty('w:spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' })),
      ),
    ]) +
    style('paragraph', 'Normal', 'Normal', empty('w:qFormat'), true) +
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font', empty('w:semiHidden'), true) +
    style('table', 'TableNormal', 'Normal Table', `${empty('w:semiHidden')}${tableDefaults()}`, true) +
    style('numbering', 'NoList', 'No List', empty('w:semiHidden'), true) +
    BUILT_IN.map((name) => builtIn(name, look)).join('') +
    styles.map(([id, figures]) => paragraphStyle(id, figures)).join('') +
    style('character', NOTE_MARK, 'footnote reference', element('w:rPr', empty('w:vertAlign', { val: 'superscript' })))
  );
}

function runDefaults(look: PageLook, language: string): string {
  const { font, color, styles } = look;
  const size = styles.body.size;
  return element('w:rPr', [
    // theme fonts would override a font named in one slot only
    empty('w:rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
    empty('w:color', { val: color }),
    empty('w:sz', { val: size }),
    empty('w:szCs', { val: size }),
    empty('w:lang', { val: language, eastAsia: language, bidi: language }),
  ]);
}

const tableDefaults = (): string =>
  element('w:tblPr', [
    empty('w:tblInd', { w: 0, type: 'dxa' }),
    element(
      'w:tblCellMar',
      ['top', 'left', 'bottom', 'right'].map((side) => empty(`w:${side}`, { w: 0, type: 'dxa' })),
    ),
  ]);

function style(type: string, id: string, name: string, content: string, isDefault = false): string {
  const attributes = `w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"`;
  return `<w:style ${attributes}>${empty('w:name', { val: escapeXml(name) })}${content}</w:style>`;
}

function builtIn(name: string, look: PageLook): string {
  const id = withCapital(name).replace(' ', '');
  const run = element('w:rPr', [empty('w:b'), empty('w:bCs'), empty('w:color', { val: look.color })]);
  return style('paragraph', id, name, empty('w:basedOn', { val: 'Normal' }) + empty('w:next', { val: 'Normal' }) + run);
}

/** The order of elements is that of the schema. */
function paragraphStyle(id: StyleId, figures: StyleFigures): string {
  const { hanging, firstLine, exact, outline, size } = figures;
  const paragraph = element('w:pPr', [
    figures.keepNext ? empty('w:keepNext') : '',
    empty('w:widowControl'),
    empty('w:spacing', {
      before: figures.before ?? 0,
      after: figures.after ?? 0,
      line: exact ?? 240,
      lineRule: exact === undefined ? 'auto' : 'exact',
    }),
    hanging === undefined ? '' : empty('w:ind', { left: hanging, hanging }),
    firstLine === undefined ? '' : empty('w:ind', { firstLine }),
    empty('w:jc', { val: figures.align }),
    outline === undefined ? '' : empty('w:outlineLvl', { val: outline }),
  ]);
  const run = element('w:rPr', [
    empty('w:b', figures.bold ? {} : { val: 0 }),
    empty('w:bCs', figures.bold ? {} : { val: 0 }),
    empty('w:i', figures.italic ? {} : { val: 0 }),
    empty('w:iCs', figures.italic ? {} : { val: 0 }),
    empty('w:sz', { val: size }),
    empty('w:szCs', { val: size }),
  ]);
  return style(
    'paragraph',
    styleId(id),
    figures.name,
    empty('w:basedOn', { val: 'Normal' }) + empty('w:qFormat') + paragraph + run,
  );
}
