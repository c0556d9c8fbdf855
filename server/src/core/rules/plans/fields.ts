/** Adds a field to every duty of a plan, in the manner in which each is written: a column, a label, a clause. */
import type { DocumentModel, Task } from '../../model/types';
import type { Table } from '../../syntax/types';
import type { Fix, TextEdit } from '../types';
import { hasText } from '../writing/begun';
import { type FieldWording, writeField } from '../writing/task-field';
import { hasEnded } from '../writing/told';

/** Whether a plan may be asked for what its duties lack: it is at its end, or has two duties of which something is said. */
export const mayAskPlan = (document: DocumentModel): boolean =>
  hasText(document) &&
  (hasEnded(document) ||
    document.tasks.filter(({ owners, deadline, measures }) => owners.length + measures.length > 0 || deadline).length >=
      2);

/** One fix for the whole plan: the first blank is selected. */
export function addToAll(document: DocumentModel, wording: FieldWording, title: string): readonly Fix[] {
  const tables = new Set<Table>();
  const edits: TextEdit[] = [];
  for (const task of document.tasks) {
    const table = task.row?.table;
    if (!table) edits.push(...(writeField(task, wording, document, title)[0]?.edits ?? []));
    else if (!tables.has(table)) {
      tables.add(table);
      edits.push(...columnOf(table, wording, document.tasks));
    }
  }
  const edit = edits.findIndex(({ text }) => text.includes(wording.blank));
  const start = edits[edit]?.text.indexOf(wording.blank) ?? -1;
  if (start < 0) return [];
  return [{ title, safe: false, edits, select: { edit, start, end: start + wording.blank.length } }];
}

/** A column at the table's right; rows that only head a group stay empty. */
function columnOf(table: Table, wording: FieldWording, tasks: readonly Task[]): TextEdit[] {
  const add = (end: number, cell: string): TextEdit => ({ start: end, end, text: ` ${cell} |` });
  const ofTask = new Set(tasks.flatMap(({ row }) => (row ? [row.row] : [])));
  const delimiter = table.rows[0] ? table.rows[0].start - 1 : table.end;
  return [
    add(table.head.end, wording.label),
    add(delimiter, '---'),
    ...table.rows.map((row) => add(row.end, ofTask.has(row) ? wording.value : '')),
  ];
}
