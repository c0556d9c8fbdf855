/** Writes a field into a task in the manner in which the task is written: a label, a cell, a clause, a sentence. */
import type { DocumentModel, Task, TaskFieldName } from '../../model/types';
import { lineAt } from '../../syntax/chunks';
import type { Line, Table } from '../../syntax/types';
import type { Fix, TextEdit } from '../types';

/** How one field is worded in each manner of writing. `blank` is what the clerk still fills in. */
export interface FieldWording {
  readonly field: TaskFieldName;
  /** `Phụ trách`: before a colon, or as a column's head. */
  readonly label: string;
  /** What stands behind the label or in the cell. */
  readonly value: string;
  /** The same as a clause at the end of a sentence, without punctuation before it. */
  readonly clause: string;
  /** The same as a sentence of its own. */
  readonly sentence: string;
  /** The part of value, clause and sentence that is to be filled in; selected after the fix. */
  readonly blank: string;
}

/** Edits that add or fill the field. Empty when the task is written in no manner that we can go on with. */
export function writeField(task: Task, wording: FieldWording, document: DocumentModel, title: string): readonly Fix[] {
  const edits = editsFor(task, wording, document.tree.text, document.tree.lineStarts);
  const first = edits[0];
  if (!first) return [];
  const start = first.text.indexOf(wording.blank);
  const select = start < 0 ? undefined : { edit: 0, start, end: start + wording.blank.length };
  return [{ title, safe: false, edits, select }];
}

function editsFor(task: Task, wording: FieldWording, text: string, lineStarts: readonly number[]): TextEdit[] {
  const slot = task.fields.find((field) => field.name === wording.field);
  if (slot && task.row) return [{ start: slot.start, end: slot.end, text: ` ${wording.value} ` }];
  if (slot) {
    const gap = text.charAt(slot.value.start - 1) === ':' ? ' ' : '';
    return [{ start: slot.value.start, end: slot.value.end, text: gap + wording.value }];
  }
  if (task.row) return newColumn(task.row.table, task.row.row.number, wording);
  if (task.shape === 'labelled') return [labelledEdit(task, wording, text, lineStarts)];
  if (task.shape === 'section' && task.lines.length > 1) {
    const end = contentEnd(task.lines.at(-1)!, text);
    const stop = /[.!?:;]$/.test(text.slice(0, end)) ? '' : '.';
    return [{ start: end, end, text: `${stop} ${wording.sentence}` }];
  }
  if (wording.field === 'measures') return [nestedEdit(task, wording, text)];
  return [clauseEdit(task.lines[0]!, wording.clause, text)];
}

/** Where a line's visible content ends, white space after it left out. */
function contentEnd(line: Line, text: string): number {
  return line.start + text.slice(line.start, line.end).trimEnd().length;
}

/** Adds a clause before the full stop of the line; emphasis marks at its end stay outside. */
function clauseEdit(line: Line, clause: string, text: string): TextEdit {
  const end = contentEnd(line, text);
  const tail = /[.;,]?(?:\*{1,3}|_{1,2})?[.;,]?$/.exec(text.slice(line.start, end))![0];
  const marks = tail.replace(/[.;,]/g, '');
  const punctuation = tail.replace(/[^.;]/g, '').slice(-1);
  return { start: end - tail.length, end, text: `${marks}; ${clause}${punctuation || '.'}` };
}

function nestedEdit(task: Task, wording: FieldWording, text: string): TextEdit {
  const line = task.lines[0]!;
  const end = contentEnd(line, text);
  const lead = /^[ \t]*/.exec(text.slice(line.start, line.end))![0];
  const mark = line.marker?.style === 'bullet' && line.marker.text.startsWith('-') ? '+' : '-';
  return { start: end, end, text: `\n${lead}  ${mark} ${wording.label}: ${wording.value}` };
}

/** The last line that carries a label is the pattern for the new one; all on one line, it is one more part of it. */
function labelledEdit(task: Task, wording: FieldWording, text: string, lineStarts: readonly number[]): TextEdit {
  const last = [...task.fields].sort((a, b) => a.start - b.start).at(-1);
  const pattern = last && lineAt(lineStarts, last.start) + 1 !== task.line ? last : null;
  const title = task.lines[0]!;
  if (!pattern) {
    const onTitle = task.fields.length > 0;
    if (onTitle) return clauseEdit(title, `${wording.label}: ${wording.value}`, text);
    const end = contentEnd(title, text);
    return { start: end, end, text: `\n- ${wording.label}: ${wording.value}` };
  }
  const number = lineAt(lineStarts, pattern.start);
  const start = lineStarts[number]!;
  const lead = text.slice(start, pattern.start);
  const label = text.slice(pattern.start, pattern.value.start);
  const bold = /\*\*|__/.exec(lead + label)?.[0];
  const bullet = lead.replace(/[*_]{2}$/, '');
  const line = bold ? `${bold}${wording.label}:${bold} ${wording.value}` : `${wording.label}: ${wording.value}`;
  // Below the pattern's line and what is nested under it.
  const under = task.lines.filter((l) => l.start > pattern.start);
  const end = contentEndOfLine(text, lineStarts, under.length > 0 ? lineAt(lineStarts, under.at(-1)!.start) : number);
  return { start: end, end, text: `\n${bullet}${line}` };
}

function contentEndOfLine(text: string, lineStarts: readonly number[], line: number): number {
  const start = lineStarts[line]!;
  const end = line + 1 < lineStarts.length ? lineStarts[line + 1]! - 1 : text.length;
  return start + text.slice(start, end).trimEnd().length;
}

/** A table without such a column gets one; the row in question comes first, for the selection. */
function newColumn(table: Table, rowNumber: number, wording: FieldWording): TextEdit[] {
  const add = (end: number, closed: boolean, cell: string): TextEdit => ({
    start: end,
    end,
    text: closed ? ` ${cell} |` : ` | ${cell}`,
  });
  const edits: TextEdit[] = [];
  for (const row of [table.head, ...table.rows]) {
    const cell = row === table.head ? wording.label : row.number === rowNumber ? wording.value : '';
    edits.push(add(row.end, true, cell));
  }
  const delimiter = delimiterEnd(table);
  if (delimiter !== null) edits.push(add(delimiter, true, '---'));
  return edits.sort((a, b) => Number(b.text.includes(wording.value)) - Number(a.text.includes(wording.value)));
}

/** The line between head and body has no node; it ends where the first row's line begins, or with the table. */
function delimiterEnd(table: Table): number | null {
  const next = table.rows[0];
  return next ? next.start - 1 : table.end;
}
