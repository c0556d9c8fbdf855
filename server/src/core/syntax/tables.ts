/** GFM tables, by the Markdown library, with the lines of each cell. */
import type { TableCell, Table as TableNode, TableRow } from 'mdast';
import { newKey } from './content-key';
import { parseMarkdown, readNodes } from './inline';
import { cellLines } from './lines';
import type { Cell, Row, Table } from './types';

const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether a table begins at `line`: the line after it separates head and body. */
export const beginsTable = (line: string, next: string | undefined): boolean =>
  next !== undefined && line.includes('|') && next.includes('|') && DELIMITER.test(next);

/** Reads a run of lines as a table; null when it is none (the head has more or fewer cells than the line under it). */
export function readTable(source: string, firstNumber: number): Table | null {
  const node = parseMarkdown(source).children[0];
  if (node?.type !== 'table') return null;
  const rows = node.children.map((row, i) => readRow(row, source, firstNumber + (i === 0 ? 0 : i + 1)));
  const [head, ...rest] = rows;
  if (!head) return null;
  return {
    type: 'table',
    number: firstNumber,
    start: 0,
    end: source.length,
    align: alignment(node, head.cells.length),
    head,
    rows: rest,
    key: newKey(),
  };
}

const alignment = (node: TableNode, width: number): Table['align'] =>
  Array.from({ length: width }, (_, i) => node.align?.[i] ?? null);

function readRow(row: TableRow, source: string, number: number): Row {
  const start = row.position?.start.offset ?? 0;
  const end = row.position?.end.offset ?? start;
  return { number, start, end, cells: row.children.map((cell) => readCell(cell, source, number)) };
}

function readCell(cell: TableCell, source: string, number: number): Cell {
  const outer = { start: cell.position?.start.offset ?? 0, end: cell.position?.end.offset ?? 0 };
  // The node spans its bars and the blanks beside them; what counts is what stands between.
  let { start, end } = outer;
  if (source.charAt(start) === '|') start++;
  if (end > start && source.charAt(end - 1) === '|' && source.charAt(end - 2) !== '\\') end--;
  const inline = readNodes(cell.children, source, 0);
  return { start, end, lines: cellLines(inline, { number, start, end }) };
}
