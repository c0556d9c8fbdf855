/**
 * What was read of blocks that belong together (a section's own, an item with what is nested under it) lives on for
 * as long as none of them changes; where the document moved them, it is moved along. Reading is a function of the
 * blocks and of a context alone, so the next version of a document reads only what an edit touched.
 */
import type { Block, Cell, Line, Row, Table } from '../syntax/types';
import type { Range } from '../text/range';
import type { Field, RunBlock } from './types';

/** From where blocks stood to where they stand now. */
export interface Shift {
  /** Units and lines that everything moved. */
  readonly by: number;
  readonly down: number;
  line(old: Line): Line;
  table(old: Table): Table;
  row(old: Row): Row;
}

export interface RunReader<C, T> {
  read(blocks: readonly RunBlock[], context: C): T;
  /** Whether a reading under one context is the reading under the other, but for places. */
  same(known: C, asked: C): boolean;
  /** Whether, of two such contexts, the places in them are the same too: nothing then is to be moved. */
  still(known: C, asked: C): boolean;
  /** The value at the blocks' new place; `known` is the context that it was read under. */
  move(value: T, shift: Shift, known: C, asked: C): T;
}

interface Kept<C, T> {
  readonly blocks: readonly RunBlock[];
  readonly context: C;
  readonly value: T;
}

const isOfRun = (block: Block): block is RunBlock => block.type === 'line' || block.type === 'table';

/** Lines and tables among blocks `from` to `to` (half-open). */
export function runOf(blocks: readonly Block[], from: number, to: number): readonly RunBlock[] {
  const run = blocks.slice(from, to);
  return run.every(isOfRun) ? run : run.filter(isOfRun);
}

let readers = 0;

/** Remembers what was read of a run, at its first block. */
export function perRun<C, T>(reader: RunReader<C, T>): (blocks: readonly RunBlock[], context: C) => T {
  const place = readers++;
  return (blocks, context) => {
    const first = blocks[0];
    if (!first) return reader.read(blocks, context);
    const kept = first.key.runs[place] as Kept<C, T> | undefined;
    const step = kept ? stepBetween(kept.blocks, blocks) : 'other';
    const known = kept && step !== 'other' && reader.same(kept.context, context) ? kept : undefined;
    if (known && step === 'still' && reader.still(known.context, context)) return known.value;
    const value = known
      ? reader.move(known.value, shiftBetween(known.blocks, blocks), known.context, context)
      : reader.read(blocks, context);
    first.key.runs[place] = { blocks, context, value } satisfies Kept<C, T>;
    return value;
  };
}

/** From one run to another: the very same objects, the same contents as far apart as they were, or something else. */
type Step = 'still' | 'moved' | 'other';

function stepBetween(before: readonly RunBlock[], now: readonly RunBlock[]): Step {
  if (before.length !== now.length) return 'other';
  // What stands above an edit is the very same objects.
  if (now.every((block, i) => block === before[i])) return 'still';
  const by = now[0]!.start - before[0]!.start;
  const down = now[0]!.number - before[0]!.number;
  for (let i = 0; i < now.length; i++) {
    const a = before[i]!;
    const b = now[i]!;
    if (a.key !== b.key || b.start - a.start !== by || b.number - a.number !== down) return 'other';
  }
  return 'moved';
}

function shiftBetween(before: readonly RunBlock[], now: readonly RunBlock[]): Shift {
  let pieces: Map<object, object> | null = null;
  const piece = <P extends object>(old: P): P => {
    pieces ??= pairs(before, now);
    return (pieces.get(old) as P | undefined) ?? old;
  };
  return {
    by: now[0]!.start - before[0]!.start,
    down: now[0]!.number - before[0]!.number,
    line: piece,
    table: piece,
    row: piece,
  };
}

function pairs(before: readonly RunBlock[], now: readonly RunBlock[]): Map<object, object> {
  const pairs = new Map<object, object>();
  for (const [i, old] of before.entries()) {
    const block = now[i]!;
    pairs.set(old, block);
    if (old.type !== 'table' || block.type !== 'table') continue;
    pairRow(old.head, block.head, pairs);
    for (const [r, row] of old.rows.entries()) pairRow(row, block.rows[r]!, pairs);
  }
  return pairs;
}

function pairRow(old: Row, now: Row, pairs: Map<object, object>): void {
  pairs.set(old, now);
  for (const [c, cell] of old.cells.entries()) {
    const same: Cell = now.cells[c]!;
    for (const [l, line] of cell.lines.entries()) pairs.set(line, same.lines[l]!);
  }
}

/** A range, or anything with one, as far on as the blocks moved. */
export const movedRange = <R extends Range>(range: R, { by }: Shift): R => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});

export const movedField = <T>(field: Field<T>, shift: Shift): Field<T> =>
  field.found ? movedRange(field, shift) : { found: false, place: field.place + shift.by };
