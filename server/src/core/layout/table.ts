/** Tables: widths shared by content, the head row repeated, alignments as written. */
import type { Profile } from '../guidance/profiles/types';
import type { Cell, Row, Table } from '../syntax/types';
import type { Footnotes } from './footnotes';
import { textRuns } from './line-runs';
import { textWidth, widestWord } from './measure';
import { paragraph } from './paragraph';
import type { Align, Paragraph, TableBlock, TableCell } from './types';

const NUMBER_LIKE = /^[\s\d.,/%+–-]*$/;

/** A Markdown table as the page draws it, `width` twips wide in all. */
export function tableBlock(table: Table, width: number, profile: Profile, notes: Footnotes): TableBlock {
  const columns = columnsOf(table);
  const aligns = Array.from({ length: columns }, (_, i) => table.align[i] ?? guessAlign(table, i));
  const row = (source: Row, head: boolean): { cells: TableCell[]; keepTogether: true } => ({
    keepTogether: true,
    cells: Array.from({ length: columns }, (_, i) => ({
      paragraphs: cellsIn(source, i).flatMap((cell) =>
        cellParagraphs(cell, source.number, head, aligns[i] ?? 'left', notes),
      ),
    })),
  });
  const blankHead = table.head.cells.every((cell) => cell.lines.length === 0);
  return {
    type: 'table',
    widths: columnWidths(table, columns, width, profile),
    bordered: true,
    headRows: blankHead ? 0 : 1,
    rows: [...(blankHead ? [] : [row(table.head, true)]), ...table.rows.map((r) => row(r, false))],
    line: table.number,
  };
}

/** A row's cells in a column: one or none, but the last column takes what finds no column of its own. */
function cellsIn({ cells }: Row, column: number): (Cell | undefined)[] {
  const here = cells.slice(column, column + 1 === MOST_COLUMNS ? undefined : column + 1);
  return here.length > 0 ? here : [undefined];
}

/** A column of nothing but numbers reads best centred; everything else from the left. */
function guessAlign(table: Table, column: number): Align {
  const texts = table.rows.map((row) => cellText(row.cells[column]));
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => NUMBER_LIKE.test(text)) ? 'center' : 'left';
}

const cellText = (cell: Cell | undefined): string => (cell ? cell.lines.map((line) => line.text).join('\n') : '');

function cellParagraphs(
  cell: Cell | undefined,
  number: number,
  head: boolean,
  align: Align,
  notes: Footnotes,
): Paragraph[] {
  const style = head ? 'tableHead' : 'tableCell';
  const more = head ? { line: number } : { align, line: number };
  if (!cell || cell.lines.length === 0) return [paragraph(style, '', more)];
  return cell.lines.map((line) => {
    const mark = line.marker ? `${line.marker.text} ` : '';
    const runs = notes.refer(textRuns(line));
    return { ...paragraph(style, '', more), runs: mark ? [{ text: mark }, ...runs] : runs };
  });
}

/** Word holds no more columns in a table. */
const MOST_COLUMNS = 63;
const columnsOf = (table: Table): number =>
  Math.min(
    MOST_COLUMNS,
    table.rows.reduce((most, row) => Math.max(most, row.cells.length), Math.max(table.head.cells.length, 1)),
  );
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * A page upright cannot hold the table (HD 05 IV.4.3): a word would have to break, or there are many columns (the profile
 * says how many) and their lines do not fit.
 */
export function needsWidePage(table: Table, width: number, profile: Profile): boolean {
  const columns = columnsOf(table);
  const { least, wish } = columnNeeds(table, columns, width, profile);
  return sum(least) > width || (columns >= profile.table.value.manyColumns && sum(wish) > width);
}

/**
 * Widths in twips whose sum is `width`: every column holds its widest word, and what is left goes to the columns in
 * proportion to what they would still need to stand on one line.
 */
export function columnWidths(table: Table, columns: number, width: number, profile: Profile): number[] {
  const { least, wish } = columnNeeds(table, columns, width, profile);
  const [leastSum, wishSum] = [sum(least), sum(wish)];
  let shares: number[];
  if (leastSum >= width) shares = least.map((value) => (value / leastSum) * width);
  else if (wishSum <= width) shares = wish.map((value) => (value / wishSum) * width);
  else {
    const spare = (width - leastSum) / (wishSum - leastSum);
    shares = least.map((value, i) => value + (wish[i]! - value) * spare);
  }
  const widths = shares.map(Math.floor);
  widths[widths.length - 1]! += width - sum(widths);
  return widths;
}

/** For each column, what its widest word needs, and what its longest line would like. */
function columnNeeds(
  table: Table,
  columns: number,
  width: number,
  profile: Profile,
): { readonly least: readonly number[]; readonly wish: readonly number[] } {
  const { padding, narrowest } = profile.table.value;
  const { size } = profile.styles.tableCell;
  const most = width * 0.6;
  const least: number[] = [];
  const wish: number[] = [];
  for (let i = 0; i < columns; i++) {
    let word = narrowest;
    let line = narrowest;
    for (const [at, row] of [table.head, ...table.rows].entries()) {
      const head = at === 0;
      for (const text of cellText(row.cells[i]).split('\n')) {
        word = Math.max(word, widestWord(text, size, head) + 2 * padding + 20);
        // a head may wrap: its words count, its length only a little
        line = Math.max(line, Math.min(textWidth(text, size, head) / (head ? 2 : 1) + 2 * padding + 20, most));
      }
    }
    least.push(word);
    wish.push(Math.max(line, word));
  }
  return { least, wish };
}
