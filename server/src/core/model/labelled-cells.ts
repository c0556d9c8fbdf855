/** Tables whose cells are labels and their values: each pair read as the labelled line that it might as well be. */
import type { Line, Table } from '../syntax/types';
import { fold } from '../text/fold';
import { type Passage, passageOf } from './passage';

/** A label with its colon, folded: whether it is one that the reader knows. */
type Knows = (label: string) => boolean;

/**
 * The label and value pairs of a table as `label: value`: beside each other in a row (`| Nơi họp | phòng thư viện |`), or
 * the value under its label where the head holds nothing but labels. Places lie in the value's cell.
 */
export function labelledCells(table: Table, knows: Knows): Passage[] {
  const rows = [table.head, ...table.rows].map((row) => row.cells.map((cell) => cell.lines[0]));
  const head = rows[0]!.filter((line) => line !== undefined);
  const under = head.length > 1 && head.every((line) => labelOf(line, knows) !== null);
  if (under) return (rows[1] ?? []).flatMap((value, i) => pairOf(rows[0]![i], value, knows));
  return rows.flatMap((cells) => cells.flatMap((label, i) => pairOf(label, cells[i + 1], knows)));
}

function labelOf(line: Line, knows: Knows): string | null {
  const label = line.text.replace(/^[\s\d.)*+-]+|[\s*:]+$/g, '');
  return label && knows(`${fold(label)}:`) ? label : null;
}

function pairOf(label: Line | undefined, value: Line | undefined, knows: Knows): Passage[] {
  const name = label && labelOf(label, knows);
  if (!name || !value || value.text.trim() === '' || labelOf(value, knows) !== null) return [];
  const lead = `${name}: `;
  const inner = passageOf(value);
  const text = lead + inner.text;
  return [{ text, folded: fold(text), at: (offset) => inner.at(Math.max(0, offset - lead.length)) }];
}
