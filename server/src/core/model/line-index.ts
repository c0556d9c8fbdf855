/** Which lines of a document a reading finds something in, without asking every line again after every edit. */
import type { Block, Leaf, Line, SyntaxTree, Table } from '../syntax/types';
import type { LineReading } from './passage';
import { perKey } from './per-key';

/** The lines of blocks, those in a table's cells among them, in order. */
export function linesIn(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    if (block.type === 'line') lines.push(block);
    if (block.type !== 'table') continue;
    for (const row of [block.head, ...block.rows]) for (const cell of row.cells) lines.push(...cell.lines);
  }
  return lines;
}

const NOWHERE: readonly number[] = [];
const linesOfLeaf = new WeakMap<Leaf, readonly Line[]>();

function linesHeld(leaf: Leaf): readonly Line[] {
  let lines = linesOfLeaf.get(leaf);
  if (!lines) {
    lines = linesIn(leaf.blocks);
    linesOfLeaf.set(leaf, lines);
  }
  return lines;
}

/** Whether a reading found anything: not false, null or an empty list. */
const says = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== undefined;

/** Where in the leaf a reading finds something; remembered with the leaf's content. */
function foundIn(leaf: Leaf, reading: LineReading<unknown>): readonly number[] {
  const { readings } = leaf.key;
  const kept = readings[reading.place] as readonly number[] | undefined;
  if (kept !== undefined) return kept;
  const found: number[] = [];
  for (const [i, line] of linesHeld(leaf).entries()) if (says(reading(line))) found.push(i);
  const value = found.length > 0 ? found : NOWHERE;
  readings[reading.place] = value;
  return value;
}

/** The lines, in order, in which a reading finds something; only those of blocks `from` to `to` of the tree (half-open). */
export function* linesThat(
  { blocks, leaves }: SyntaxTree,
  reading: LineReading<unknown>,
  from = 0,
  to = blocks.length,
): Generator<Line> {
  const start = blocks[from]?.start;
  if (start === undefined || to <= from) return;
  const end = blocks[to - 1]!.end;
  for (const leaf of leaves) {
    // Asked first: nearly every leaf answers with nothing, and at once.
    const found = foundIn(leaf, reading);
    if (found === NOWHERE || leaf.end <= start) continue;
    if (leaf.start >= end) return;
    const lines = linesHeld(leaf);
    for (const i of found) if (lines[i]!.start >= start && lines[i]!.start < end) yield lines[i]!;
  }
}

/** Finds blocks by their own content: gives the indices, in order, of those among `from` to `to` (half-open). */
export type BlockFinder = (tree: SyntaxTree, from: number, to: number) => number[];

/** A finder that asks only blocks which an edit changed. */
export function blockFinder(isMeant: (block: Block) => boolean): BlockFinder {
  const meantIn = perKey((leaf: Leaf): readonly number[] => {
    const found = leaf.blocks.flatMap((block, i) => (isMeant(block) ? i : []));
    return found.length > 0 ? found : NOWHERE;
  });
  return ({ leaves }, from, to) => {
    const found: number[] = [];
    let first = 0;
    for (const leaf of leaves) {
      if (first >= to) break;
      for (const i of meantIn(leaf)) if (first + i >= from && first + i < to) found.push(first + i);
      first += leaf.blocks.length;
    }
    return found;
  };
}

const findTables = blockFinder((block) => block.type === 'table');

/** The tables among blocks `from` to `to` of the tree (half-open). */
export const tablesAmong = (tree: SyntaxTree, from: number, to = tree.blocks.length): Table[] =>
  findTables(tree, from, to).map((i) => tree.blocks[i] as Table);
