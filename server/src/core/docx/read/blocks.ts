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
const ALIGNS: Readonly<Record<string, ReadParagraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

/** The blocks in `w:body`, or in any element that holds paragraphs. */
export function readBlocks(parent: XmlElement, reading: Reading): ReadBlock[] {
  return childrenOf(parent).flatMap((child): ReadBlock[] => {
    const name = localName(child);
    if (name === 'p') return readParagraph(child, reading);
    if (name === 'tbl') return [readTable(child, reading)];
    if (name === 'AlternateContent') return readBlocks(childOf(child, 'Choice') ?? child, reading);
    return CONTAINERS.has(name) ? readBlocks(child, reading) : [];
  });
}

/** A paragraph, and after it the text boxes that are anchored in it. */
function readParagraph(element: XmlElement, reading: Reading): ReadBlock[] {
  const properties = childOf(element, 'pPr');
  const style = valOf(properties, 'pStyle') ?? reading.styles.defaultId;
  const looks = overlay(readLooks(null, properties), reading.styles.resolve(style));
  const inline = readInlineContent(element, looks, reading.styles, reading.referred);
  const numbered = looks.numId !== null && looks.numId !== '0';
  const empty = inline.runs.every((run) => run.text.trim() === '');
  const level = looks.ilvl ?? 0;
  const mark = numbered && !empty ? reading.numbering.next(looks.numId!, level) : '';
  const paragraph: ReadParagraph = {
    type: 'paragraph',
    runs: inline.runs,
    mark,
    level: mark ? level : ownLevel(style, looks.left),
    heading: looks.outline,
    align: ALIGNS[looks.align ?? ''] ?? null,
    style,
    notes: inline.notes,
  };
  return [paragraph, ...boxedBlocks(inline, reading)];
}

const boxedBlocks = (inline: Inline, reading: Reading): ReadBlock[] =>
  inline.boxes.flatMap((box) => readBlocks(box, reading));

const ownLevel = (style: string | null, left: number | null): number =>
  style === OWN_LIST.style && left !== null ? Math.round(left / OWN_LIST.step) : 0;

function readTable(element: XmlElement, reading: Reading): ReadTable {
  const notes: string[] = [];
  const rows = rowsOf(element).map((row): ReadRow => {
    const head = switchOf(childOf(row, 'trPr'), 'tblHeader') ?? false;
    const cells: ReadParagraph[][] = [];
    for (const cell of cellsOf(row)) {
      const properties = childOf(cell, 'tcPr');
      const paragraphs = readBlocks(cell, reading).flatMap((block) => {
        if (block.type === 'paragraph') return [block];
        notes.push('Bảng lồng trong ô được chép thành từng dòng.');
        return block.rows.flatMap((inner) => inner.cells.flat());
      });
      // the cells below a cell that is merged downwards hold nothing of their own
      cells.push(paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '' || paragraph.notes.length > 0));
      for (let span = Number(valOf(properties, 'gridSpan') ?? 1); span > 1 && cells.length < 64; span--) cells.push([]);
    }
    return { head, cells };
  });
  return { type: 'table', rows, notes: [...new Set(notes)] };
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
