/** What stands inside a paragraph: runs of text with bold and italic, and notes on what text cannot hold. */
import type { ReadRun } from './types';
import { type Looks, NO_LOOKS, overlay, readLooks, type WordStyles } from './word-styles';
import { attributeOf, childOf, childrenOf, localName, switchOf, valOf, type XmlElement } from './xml';

/** Texts that a paragraph refers to by number. */
export interface Referred {
  readonly comments: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
}

export interface Inline {
  readonly runs: ReadRun[];
  readonly notes: string[];
  /** Paragraphs of text boxes that are anchored here. */
  readonly boxes: XmlElement[];
}

/** Elements whose content is part of the text. */
const TRANSPARENT = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
]);

const SYMBOLS = new Map([
  ['f0b7', '•'],
  ['f0a7', '▪'],
  ['f0fc', '✓'],
  ['f0fe', '☑'],
  ['f0a8', '☐'],
  ['f0e0', '→'],
]);

/** A soft hyphen only says where a word may be cut at the line's end; in the middle of a label it would hide the label. */
const visible = (text: string): string => text.replace(/\u00ad/g, '');

/** Reads a `w:p`. `base` is what the paragraph's style gives its text. */
export function readInlineContent(paragraph: XmlElement, base: Looks, styles: WordStyles, referred: Referred): Inline {
  const inline: Inline = { runs: [], notes: [], boxes: [] };
  // a field's code (PAGE, TOC) stands between its beginning and its separator; its result after that
  const fields: ('code' | 'result')[] = [];
  const put = (text: string, looks: Looks): void => {
    if (text === '') return;
    if (looks.hidden) {
      inline.notes.push(`Chữ ẩn: ${text}`);
      return;
    }
    const [bold, italic] = [looks.bold ?? false, looks.italic ?? false];
    const shown = looks.caps ? text.toUpperCase() : text;
    const last = inline.runs.at(-1);
    if (last && last.bold === bold && last.italic === italic) {
      inline.runs[inline.runs.length - 1] = { ...last, text: last.text + shown };
    } else inline.runs.push({ text: shown, bold, italic });
  };
  const note = (text: string | undefined, label: string): void => {
    if (text) inline.notes.push(`${label}: ${text}`);
  };

  const readRun = (run: XmlElement): void => {
    const properties = childOf(run, 'rPr');
    const looks = overlay(readLooks(properties, null), overlay(styles.resolve(valOf(properties, 'rStyle')), base));
    for (const child of childrenOf(run)) {
      const name = localName(child);
      if (name === 'fldChar') {
        const type = attributeOf(child, 'fldCharType');
        const chosen = chosenInForm(child);
        if (chosen) put(chosen, looks);
        if (type === 'begin') fields.push('code');
        else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
        else if (type === 'end') fields.pop();
        continue;
      }
      if (fields.includes('code')) continue;
      if (name === 't') put(visible(child.text), looks);
      else if (name === 'tab' || name === 'ptab') put('\t', looks);
      else if (name === 'cr' || (name === 'br' && attributeOf(child, 'type') === null)) put('\n', looks);
      else if (name === 'noBreakHyphen') put('-', looks);
      else if (name === 'sym') put(SYMBOLS.get((attributeOf(child, 'char') ?? '').toLowerCase()) ?? '•', looks);
      else if (name === 'commentReference') {
        note(referred.comments.get(attributeOf(child, 'id') ?? ''), 'Nhận xét trong tệp Word');
      } else if (name === 'footnoteReference') {
        const id = attributeOf(child, 'id') ?? '';
        if (referred.footnotes.get(id)) put(`[^${id}]`, NO_LOOKS);
      } else if (name === 'endnoteReference') {
        note(referred.endnotes.get(attributeOf(child, 'id') ?? ''), 'Chú thích cuối văn bản');
      } else if (['drawing', 'pict', 'object', 'AlternateContent'].includes(name)) readDrawing(child);
    }
  };

  const readDrawing = (element: XmlElement): void => {
    // the second half of AlternateContent repeats the first for older programs
    const shown = localName(element) === 'AlternateContent' ? (childOf(element, 'Choice') ?? element) : element;
    const boxes = descendants(shown, 'txbxContent');
    inline.boxes.push(...boxes);
    for (const art of descendants(shown, 'textpath')) {
      note(attributeOf(art, 'string') ?? undefined, 'Chữ chìm hoặc chữ nghệ thuật trong tệp Word');
    }
    const picture = descendants(shown, 'blip').length + descendants(shown, 'imagedata').length > 0;
    if (picture) inline.notes.push('Tệp Word có hình ở đây; hình không chép sang được.');
    else if (descendants(shown, 'chart').length > 0) inline.notes.push('Tệp Word có biểu đồ ở đây.');
  };

  const readAll = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      const name = localName(child);
      if (name === 'r') readRun(child);
      else if (name === 'oMath' || name === 'oMathPara') {
        const formula = descendants(child, 't')
          .map((t) => t.text)
          .join('');
        put(formula, base);
        inline.notes.push('Công thức ở đây chỉ chép được phần chữ.');
      } else if (name === 'del' || name === 'moveFrom') {
        const gone = descendants(child, 'delText').map((t) => t.text);
        note(gone.join(''), 'Chữ đã gạch bỏ khi theo dõi sửa đổi');
      } else if (name === 'AlternateContent') {
        const choice = childOf(child, 'Choice');
        if (choice) readAll(choice);
      } else if (TRANSPARENT.has(name)) readAll(child);
    }
  };
  readAll(paragraph);
  return inline;
}

/** What an old form's list or tick box shows: such a field has no result of its own. */
function chosenInForm(field: XmlElement): string | null {
  const data = childOf(field, 'ffData');
  const list = childOf(data, 'ddList');
  if (list) {
    const at = Number(valOf(list, 'result') ?? 0);
    return attributeOf(childrenOf(list, 'listEntry')[at] ?? null, 'val');
  }
  const box = childOf(data, 'checkBox');
  if (!box) return null;
  return (switchOf(box, 'checked') ?? switchOf(box, 'default') ?? false) ? '☑' : '☐';
}

/** All elements of a name below another, not looking inside those found. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (localName(child) === name ? [child] : descendants(child, name)));
}
