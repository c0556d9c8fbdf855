/** Tasks in a table: one a row, the columns named by the table's head. */

import type { TaskFieldName } from '../../guidance/names';
import type { Cell, Row, Table } from '../../syntax/types';
import { fieldsOfColumn, readLabels } from '../fields';
import { isBlank, joined, type Passage, within } from '../passage';
import type { Party, Task, TaskField } from '../types';
import { missing } from '../types';
import { taskOf } from './begun';
import { type Inherited, saysDone, spanOfDays } from './labelled';
import { deadlineIn, fieldOf, measuresIn, ownerFieldIn, partiesIn, type Reference, spanOf } from './parts';

/** Which fields each column holds; null when the table is no table of tasks. */
export function taskColumns(table: Table): readonly (readonly TaskFieldName[])[] | null {
  const columns = table.head.cells.map((cell) => fieldsOfColumn(cell.lines.map((line) => line.text).join(' ')));
  const has = (name: TaskFieldName): boolean => columns.some((names) => names.includes(name));
  const timed = has('deadline') || has('end');
  if (!has('owner') && !(has('content') && timed)) return null;
  if (has('content')) return columns;
  // The work stands in the first column that says nothing else, after the running number.
  const first = columns.findIndex((names, i) => names.length === 0 && !isNumberColumn(table, i));
  return first < 0 ? columns : columns.map((names, i) => (i === first ? ['content' as const] : names));
}

const NUMBER_HEAD = /^(?:tt|stt|số tt|số thứ tự|thứ tự|#)\.?$/;
function isNumberColumn(table: Table, column: number): boolean {
  const head = table.head.cells[column]?.lines[0];
  if (head && NUMBER_HEAD.test(head.folded.trim())) return true;
  return table.rows.every((row) => /^(?:\d{1,3}[.)]?|[ivx]+|[a-e])?$/i.test(textOf(row.cells[column]).trim()));
}

const textOf = (cell: Cell | undefined): string => cell?.lines.map((line) => fullText(line)).join('\n') ?? '';
/** A cell's `1.` or `a)` was taken for a marker; here it may be all there is. */
const fullText = (line: { marker: { text: string } | null; text: string }): string =>
  line.marker ? `${line.marker.text} ${line.text}` : line.text;

/** The tasks of a table's rows. Rows that only name a group, and rows with nothing but a number, are none. */
export function rowTasks(table: Table, reference: Reference, inherited: Inherited): Task[] {
  const columns = taskColumns(table);
  if (!columns) return [];
  const numberColumn = columns.findIndex((names, i) => names.length === 0 && isNumberColumn(table, i));
  return table.rows
    .filter((row, i) => !isGroupRow(row, table.rows[i + 1], numberColumn))
    .map((row) => rowTask(table, row, columns, reference, inherited));
}

/** A row with a name alone: a letter or no number before it, or a number that the next row divides (`1`, then `1.1`). */
function isGroupRow(row: Row, next: Row | undefined, numberColumn: number): boolean {
  const filled = row.cells.filter((cell, i) => i !== numberColumn && textOf(cell).trim() !== '').length;
  if (filled === 0) return true;
  const number = textOf(row.cells[numberColumn]).trim();
  if (/^(?:[A-HĐ]|[IVX]+)[.)]?$/.test(number)) return filled === 1;
  const divided = textOf(next?.cells[numberColumn])
    .trim()
    .startsWith(`${number.replace(/\.$/, '')}.`);
  return filled === 1 && (!/^\d/.test(number) || divided);
}

function rowTask(
  table: Table,
  row: Row,
  columns: readonly (readonly TaskFieldName[])[],
  reference: Reference,
  inherited: Inherited,
): Task {
  const fields: TaskField[] = [];
  const cells = (name: TaskFieldName): Passage[] => {
    const passages: Passage[] = [];
    for (const [i, names] of columns.entries()) {
      const cell = row.cells[i];
      if (names.includes(name))
        passages.push(cell && cell.lines.length > 0 ? joined(cell.lines) : emptyAt(cell?.start ?? row.end));
    }
    return passages;
  };
  for (const [i, names] of columns.entries()) {
    for (const name of names) {
      const cell = row.cells[i];
      const value = cell && cell.lines.length > 0 ? joined(cell.lines) : emptyAt(cell ? middleOf(cell) : row.end);
      const label = table.head.cells[i]?.lines.map((line) => line.text).join(' ') ?? '';
      const start = cell?.start ?? row.end;
      fields.push({
        name,
        label,
        value: spanOf(value),
        blank: isBlank(value.text.trim()),
        start,
        end: cell?.end ?? row.end,
      });
    }
  }
  const content = cells('content')[0];
  const result = cells('result')[0];
  const resources = cells('resources')[0];
  const read = (name: 'deadline' | 'start' | 'end') =>
    cells(name)
      .map((value) => deadlineIn(value, reference, 'value'))
      .find((d) => d !== null) ?? null;
  const people = [...cells('owner'), ...cells('support')].filter(
    (cell, i, all) => all.findIndex((c) => c.at(0) === cell.at(0)) === i,
  );
  const owners = partiesFor('owner', cells('owner'), people);
  const hasOwnerColumn = fields.some((field) => field.name === 'owner');
  const hasTimeColumn = fields.some((field) => field.name === 'deadline' || field.name === 'end');
  const deadline = read('deadline') ?? spanOfDays(read('start'), read('end'));
  return taskOf({
    line: row.number,
    shape: 'row',
    content: content ? fieldOf(content) : missing(row.start),
    measures: cells('measures').flatMap(measuresIn),
    owners: owners.length > 0 || hasOwnerColumn ? owners : inherited.owners,
    supporters: partiesFor('support', cells('support'), people),
    resources: resources ? fieldOf(resources) : missing(row.end),
    result: result ? fieldOf(result) : missing(row.end),
    deadline: deadline ?? (hasTimeColumn ? null : inherited.deadline),
    status: result && saysDone(result.text) ? 'done' : 'open',
    fields,
    lines: row.cells.flatMap((cell) => cell.lines),
    row: { table, row },
    start: row.start,
    end: row.end,
  });
}

/** A cell may say itself who leads and who helps (`Chủ trì: đ/c A` / `Phối hợp: Chi đoàn`); else its column does. */
function partiesFor(name: 'owner' | 'support', column: readonly Passage[], all: readonly Passage[]): Party[] {
  const labelled = all.flatMap((cell) =>
    readLabels(cell.text)
      .filter((part) => part.name === name)
      .flatMap((part) => partiesIn(within(cell, part.valueStart, part.valueEnd))),
  );
  const plain = column.filter((cell) => readLabels(cell.text).length === 0);
  if (name === 'owner') return [...labelled, ...plain.flatMap((cell) => ownerFieldIn(cell).owners)];
  // A column of owners may say who only helps; a column of both is read once, for the owners.
  const helping = all.filter(
    (cell) => readLabels(cell.text).length === 0 && !plain.some((own) => own.at(0) === cell.at(0)),
  );
  return [...labelled, ...plain.flatMap(partiesIn), ...helping.flatMap((cell) => ownerFieldIn(cell).supporters)];
}

const middleOf = (cell: Cell): number => cell.start + Math.min(1, cell.end - cell.start);
const emptyAt = (offset: number): Passage => ({ text: '', folded: '', at: () => offset });
