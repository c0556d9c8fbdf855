/** Where an offset stands in a document: its line of text, block, table cell, task, field and section. */

import type { DocumentModel, Section, Task } from '../model/types';
import type { Block, Cell, Row, Table } from '../syntax/types';
import type { Range } from '../text/range';
import { lastStarting } from '../text/sorted';

/** A line of text as typed, with what stands before and behind the cursor on it. */
export interface TextLine extends Range {
  readonly before: string;
  readonly after: string;
}

/** The line that holds the offset (normalised text: lines end in LF). */
export function textLineAt(text: string, offset: number): TextLine {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return { start, end, before: text.slice(start, offset), after: text.slice(offset, end) };
}

/** The block that holds the offset or ends at it; null between blocks and in front matter. */
export function blockAt(model: DocumentModel, offset: number): Block | null {
  const block = model.tree.blocks[lastStarting(model.tree.blocks, offset)];
  return block && offset <= block.end ? block : null;
}

export interface CellPlace {
  readonly table: Table;
  readonly row: Row;
  readonly cell: Cell;
  readonly column: number;
}

/** The table cell that holds the offset. */
export function cellAt(model: DocumentModel, offset: number): CellPlace | null {
  const block = blockAt(model, offset);
  if (block?.type !== 'table') return null;
  for (const row of [block.head, ...block.rows]) {
    if (offset < row.start || offset > row.end) continue;
    const column = row.cells.findIndex((cell) => cell.start <= offset && offset <= cell.end);
    if (column >= 0) return { table: block, row, cell: row.cells[column]!, column };
  }
  return null;
}

/** White space and list marks: what a person has typed on a line before writing its first word. */
const UNWRITTEN = /^(?:[\s*+•–-]|<!--[\s\S]*?-->)*$/;

/** The task that holds the offset, or is still being written there: nothing but bare list marks follows it. */
export function taskAt(model: DocumentModel, offset: number): Task | null {
  const { tasks } = model;
  const task = tasks[lastStarting(tasks, offset)];
  if (!task) return null;
  if (offset <= task.end) return task;
  const between = model.source.text.slice(task.end, offset);
  return UNWRITTEN.test(between) && !/\n[^\S\n]*\n/.test(between) ? task : null;
}

/** The sections that lie in no other; `model.sections` lists all of them. */
export const topSections = (model: DocumentModel): Section[] => model.sections.filter(({ parent }) => !parent?.heading);

/** The innermost section that holds the offset. */
export function sectionAt(model: DocumentModel, offset: number): Section | null {
  let found: Section | null = null;
  let list: readonly Section[] = topSections(model);
  for (;;) {
    const inside = list.find((section) => section.start <= offset && offset <= section.end);
    if (!inside) return found;
    found = inside;
    list = inside.children;
  }
}

/** The end of a range without the white space at its end. */
export function trimmedEnd(text: string, range: Range): number {
  let { end } = range;
  while (end > range.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
