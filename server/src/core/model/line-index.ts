/** Which lines of a document a reading finds something in, without asking every line again after every edit. */
import type { Block, Leaf, Line, SyntaxTree } from '../syntax/types';
import { type Bits, inAll, isNoted, noBits, note } from '../text/bits';
import { countWhile } from '../text/sorted';
import { TEXTS_PER_TABLE, type TrigramTable } from '../text/trigram-table';
import { groupsHolding, linesHolding, type Sought, tablesOfGroups, tablesOfLines } from './line-search';
import { findsIn, type LineReading } from './passage';
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

const NO_LINES: readonly Line[] = [];

const isAllLines = perKey((leaf: Leaf): boolean => leaf.blocks.every(({ type }) => type === 'line'));
const linesOfLeaf = new WeakMap<Leaf, readonly Line[]>();

function linesHeld(leaf: Leaf): readonly Line[] {
  if (isAllLines(leaf)) return leaf.blocks as readonly Line[];
  let lines = linesOfLeaf.get(leaf);
  if (!lines) {
    lines = linesIn(leaf.blocks);
    linesOfLeaf.set(leaf, lines);
  }
  return lines;
}

/** Where in the leaf a reading finds something, null for nowhere; remembered with the leaf's content. */
function foundIn(
  leaf: Leaf,
  reading: LineReading<unknown>,
  sought: readonly Sought[] | null,
): readonly number[] | null {
  const { key } = leaf;
  const kept = key.read(reading.place) as readonly number[] | null | undefined;
  if (kept !== undefined) return kept;
  const found = sought ? linesHolding(linesHeld(leaf), tablesOf(leaf), sought) : foundAmong(leaf, reading);
  keepFound(leaf, reading, found);
  return found;
}

function keepFound(leaf: Leaf, { place }: LineReading<unknown>, found: readonly number[] | null): void {
  leaf.key.keep(place, found);
  if (found === null) note(silentIn(leaf), place);
}

/** What stands in a leaf, every line on a line of its own. */
const textsOf = perKey((leaf: Leaf): string =>
  linesHeld(leaf)
    .map(({ text }) => text)
    .join('\n'),
);

function foundAmong(leaf: Leaf, reading: LineReading<unknown>): readonly number[] | null {
  if (reading.inCells && isAllLines(leaf)) return null;
  if (reading.mayBeIn && !reading.mayBeIn(textsOf(leaf))) return null;
  const lines = linesHeld(leaf);
  let found: number[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    if (!findsIn(lines[i]!, reading)) continue;
    found ??= [];
    found.push(i);
  }
  return found;
}

const tablesOf = perKey((leaf: Leaf) => tablesOfLines(linesHeld(leaf)));
const tablesOfLeaves = perKey(({ leaves }: SyntaxTree) => tablesOfGroups(leaves.map(linesHeld)));

/** Looks in all leaves at once: most need not be looked at, since nothing of what is sought can be in them. */
function searchTogether(
  { leaves }: SyntaxTree,
  tables: readonly TrigramTable[],
  reading: LineReading<unknown>,
  sought: readonly Sought[],
): void {
  for (const [t, table] of tables.entries()) {
    const holding = groupsHolding(table, sought);
    const any = holding.reduce((one, other) => one | other, 0);
    const first = t * TEXTS_PER_TABLE;
    for (let i = first; i < Math.min(leaves.length, first + TEXTS_PER_TABLE); i++) {
      const leaf = leaves[i]!;
      if (leaf.key.read(reading.place) !== undefined) continue;
      const bit = 1 << (i - first);
      const here = any & bit ? sought.filter((_, s) => holding[s]! & bit) : [];
      keepFound(leaf, reading, here.length > 0 ? linesHolding(linesHeld(leaf), tablesOf(leaf), here) : null);
    }
  }
}

/** In a page or two the lines are asked sooner than what a pattern needs is made out. */
const FEW_LEAVES = 4;

const soughtIn = ({ leaves }: SyntaxTree, reading: LineReading<unknown>): readonly Sought[] | null =>
  leaves.length > FEW_LEAVES ? (reading.sought?.() ?? null) : null;

/** Readings by their places, a bit each, that find nothing in a leaf. */
const silentIn = perKey((_: Leaf): Bits => noBits());

interface Outset {
  /** Readings that find nothing in any leaf which was ever read. */
  readonly silent: Bits;
  /** Leaves that nobody has read yet: after an edit the one or two that it touched. */
  readonly fresh: readonly Leaf[];
}

const outsetOf = perKey(({ leaves }: SyntaxTree): Outset => {
  const fresh: Leaf[] = [];
  const bits: Bits[] = [];
  for (const leaf of leaves) {
    const known = leaf.key.read(silentIn.place) as Bits | undefined;
    if (known) bits.push(known);
    else fresh.push(leaf);
  }
  return { silent: inAll(bits), fresh };
});

/** All lines of the tree in which a reading finds something, in order; looked for once a version. */
function linesFound(tree: SyntaxTree, reading: LineReading<unknown>): readonly Line[] {
  const { key } = tree;
  const kept = key.read(reading.place) as readonly Line[] | undefined;
  if (kept !== undefined) return kept;
  const { silent, fresh } = outsetOf(tree);
  const leaves = isNoted(silent, reading.place) ? fresh : tree.leaves;
  const sought = soughtIn(tree, reading);
  let lines: Line[] | null = null;
  let asked = 0;
  for (let i = 0; i < leaves.length; i++) {
    // More than an edit makes anew: it is the first reading.
    if (sought && leaves[i]!.key.read(reading.place) === undefined && ++asked > FEW_LEAVES) {
      searchTogether(tree, tablesOfLeaves(tree), reading, sought);
    }
    const found = foundIn(leaves[i]!, reading, sought);
    if (found === null) continue;
    lines ??= [];
    const held = linesHeld(leaves[i]!);
    for (let j = 0; j < found.length; j++) lines.push(held[found[j]!]!);
  }
  key.keep(reading.place, lines ?? NO_LINES);
  return lines ?? NO_LINES;
}

/** The lines, in order, in which a reading finds something; only those of blocks `from` to `to` of the tree (half-open). */
export function linesThat(
  tree: SyntaxTree,
  reading: LineReading<unknown>,
  from = 0,
  to = tree.blocks.length,
): readonly Line[] {
  const { blocks } = tree;
  if (to <= from || from >= blocks.length) return NO_LINES;
  const found = linesFound(tree, reading);
  if (found.length === 0) return NO_LINES;
  const start = blocks[from]!.start;
  const end = blocks[to - 1]!.end;
  const first = countWhile(found.length, (i) => found[i]!.start < start);
  const behind = countWhile(found.length, (i) => found[i]!.start < end);
  return first === 0 && behind === found.length ? found : found.slice(first, behind);
}

/**
 * The first line in which a reading finds something, among blocks `from` to `to` of the tree (half-open). What is said at
 * all is mostly said early: no more lines are read than it takes.
 */
export function firstLineThat(
  tree: SyntaxTree,
  reading: LineReading<unknown>,
  from = 0,
  to = tree.blocks.length,
): Line | undefined {
  const { blocks, leaves } = tree;
  if (to <= from || from >= blocks.length) return undefined;
  const start = blocks[from]!.start;
  const end = blocks[to - 1]!.end;
  const sought = soughtIn(tree, reading);
  for (const leaf of leaves.slice(0, FEW_LEAVES)) {
    const held = linesHeld(leaf);
    const found = foundIn(leaf, reading, sought)?.find((i) => held[i]!.start >= start && held[i]!.start < end);
    if (found !== undefined) return held[found];
  }
  return linesThat(tree, reading, from, to)[0];
}
