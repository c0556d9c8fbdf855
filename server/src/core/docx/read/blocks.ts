/** The body of a Word file as paragraphs and tables, in order; nothing understood yet, nothing left out. */
import type { Numbering } from './numbering';
import { descendants, type Inline, type Referred, readInlineContent } from './runs';
import { type ReadBlock, type ReadParagraph, type ReadRow, type ReadTable, textOf } from './types';
import { overlay, readLooks, type WordStyles } from './word-styles';
import { attributeOf, childOf, childrenOf, localName, switchOf, valOf, type XmlElement } from './xml';

export interface Reading {
  readonly styles: WordStyles;
  readonly numbering: Numbering;
  readonly referred: Referred;
}

/** Twips that our own export moves each nested level in; its style says that a paragraph is one of ours. */
const OWN_LIST = { style: 'NQListItem', step: 284 };
const CONTAINERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'Choice']);
const ALIGNS = new Map<string | null, ReadParagraph['align']>([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['distribute', 'both'],
]);
/** Numbered lines of ours that only look like headings. */
const NUMBER_TITLES = ['NQNumberTitle1', 'NQNumberTitle2'];
/** Word has nine levels of lists. */
const DEEPEST = 8;

/** The blocks in `w:body`, or in any element that holds paragraphs. */
export function readBlocks(parent: XmlElement, reading: Reading): ReadBlock[] {
  return childrenOf(parent).flatMap((child): ReadBlock[] => {
    const name = localName(child);
    if (name === 'p') return readParagraph(child, reading);
    if (name === 'tbl') return framedBlocks(child, reading) ?? [readTable(child, reading)];
    if (name === 'altChunk')
      return [told('Tệp Word có phần ghép từ một tệp khác ở đây; phần ấy không chép sang được.')];
    if (name === 'AlternateContent') return readBlocks(childOf(child, 'Choice') ?? child, reading);
    return CONTAINERS.has(name) ? readBlocks(child, reading) : [];
  });
}

/** A paragraph, and after it the text boxes that are anchored in it. */
function readParagraph(element: XmlElement, reading: Reading): ReadBlock[] {
  const properties = childOf(element, 'pPr');
  const styled = valOf(properties, 'pStyle') ?? reading.styles.defaultId;
  const looks = overlay(readLooks(null, properties), reading.styles.resolve(styled));
  const style = reading.styles.known(styled);
  // its style alone makes it bold
  const base = NUMBER_TITLES.includes(style ?? '') ? { ...looks, bold: null, italic: null } : looks;
  const inline = readInlineContent(element, base, reading.styles, reading.referred);
  const numbered = looks.numId !== null && looks.numId !== '0';
  const empty = inline.runs.every((run) => run.text.trim() === '');
  const level = Math.min(DEEPEST, Math.max(0, looks.ilvl ?? 0));
  const mark = numbered && !empty ? reading.numbering.next(looks.numId!, level) : '';
  const paragraph: ReadParagraph = {
    type: 'paragraph',
    runs: inline.runs,
    mark,
    level: mark ? level : ownLevel(style, looks.left),
    heading: NUMBER_TITLES.includes(style ?? '') ? null : looks.outline,
    align: ALIGNS.get(looks.align) ?? null,
    style,
    notes: inline.notes,
  };
  return [paragraph, ...boxedBlocks(inline, reading)];
}

const boxedBlocks = (inline: Inline, reading: Reading): ReadBlock[] =>
  inline.boxes.flatMap((box) => readBlocks(box, reading));

const ownLevel = (style: string | null, left: number | null): number =>
  style === OWN_LIST.style && left !== null ? Math.min(64, Math.round(left / OWN_LIST.step)) : 0;

/** A place that holds nothing but what has to be told of it. */
const told = (note: string): ReadParagraph => ({
  type: 'paragraph',
  runs: [],
  mark: '',
  level: 0,
  heading: null,
  align: null,
  style: null,
  notes: [note],
});

/** A table of one cell is a frame around text, not a table: what stands in it, or null where it is none. */
function framedBlocks(element: XmlElement, reading: Reading): ReadBlock[] | null {
  const [row, ...others] = rowsOf(element);
  const [cell, ...more] = row ? cellsOf(row) : [];
  if (!cell || others.length + more.length > 0) return null;
  const paragraphs = childrenOf(cell, 'p').length;
  return paragraphs > 2 || inContainers(cell, 'tbl').length > 0 ? readBlocks(cell, reading) : null;
}

/** No table of a cell's papers comes near so many columns. */
const MOST_COLUMNS = 64;

function readTable(element: XmlElement, reading: Reading): ReadTable {
  const notes: string[] = [];
  const rows = rowsOf(element).flatMap((row): ReadRow[] => {
    const properties = childOf(row, 'trPr');
    if (childOf(properties, 'del')) {
      const gone = descendants(row, 'delText').map((t) => t.text);
      notes.push(`Dòng bảng đã gạch bỏ khi theo dõi sửa đổi: ${gone.join(' ')}`);
      return [];
    }
    return [readRow(row, reading, notes)];
  });
  return { type: 'table', rows, notes: [...new Set(notes)] };
}

function readRow(row: XmlElement, reading: Reading, notes: string[]): ReadRow {
  const properties = childOf(row, 'trPr');
  const cells: ReadParagraph[][] = [];
  const [starts, continued]: [number[], number[]] = [[], []];
  const skip = (columns: number): void => {
    for (let left = columns; left > 0 && cells.length < MOST_COLUMNS; left--) cells.push([]);
  };
  skip(Number(valOf(properties, 'gridBefore') ?? 0));
  for (const cell of cellsOf(row)) {
    const own = childOf(cell, 'tcPr');
    const merge = childOf(own, 'vMerge');
    if (merge && attributeOf(merge, 'val') !== 'restart') continued.push(cells.length);
    starts.push(cells.length);
    const paragraphs = readBlocks(cell, reading).flatMap((block) => {
      if (block.type === 'paragraph') return [block];
      notes.push('Bảng lồng trong ô được chép thành từng dòng.');
      return block.rows.flatMap((inner) => inner.cells.flat());
    });
    // the cells below a cell that is merged downwards hold nothing of their own
    cells.push(paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '' || paragraph.notes.length > 0));
    skip(Number(valOf(own, 'gridSpan') ?? 1) - 1);
  }
  return { head: switchOf(properties, 'tblHeader') ?? false, cells, starts, continued };
}

const inContainers = (parent: XmlElement, name: string): XmlElement[] =>
  childrenOf(parent).flatMap((child) => {
    if (localName(child) === name) return [child];
    return CONTAINERS.has(localName(child)) ? inContainers(child, name) : [];
  });
const rowsOf = (table: XmlElement): XmlElement[] => inContainers(table, 'tr');
const cellsOf = (row: XmlElement): XmlElement[] => inContainers(row, 'tc');

/** The plain texts of comments or notes by their number. */
export function referredTexts(root: XmlElement | null, name: string): Map<string, string> {
  return new Map(
    childrenOf(root, name)
      // separators between text and notes are notes of a special type
      .filter((one) => attributeOf(one, 'type') === null)
      .map((one) => [
        attributeOf(one, 'id') ?? '',
        descendants(one, 'p')
          .map((p) =>
            descendants(p, 't')
              .map((t) => t.text)
              .join(''),
          )
          .join(' ')
          .trim(),
      ]),
  );
}
