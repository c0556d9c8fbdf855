/** Which lines of a document a reading finds something in, without asking every line again after every edit. */
import type { Block, Leaf, Line, SyntaxTree, Table } from '../syntax/types';
import { countWhile } from '../text/sorted';
import { type Needs, TEXTS_PER_TABLE, type TrigramTable, textsHolding, trigramTable } from '../text/trigram-table';
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

/** Whether a reading found anything: not false, null or an empty list. */
const says = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== undefined;

/** Where in the leaf a reading finds something, null for nowhere; remembered with the leaf's content. */
function foundIn(leaf: Leaf, reading: LineReading<unknown>, worthIt: boolean): readonly number[] | null {
  const { key } = leaf;
  const kept = key.read(reading.place) as readonly number[] | null | undefined;
  if (kept !== undefined) return kept;
  const found = worthIt ? foundByTables(leaf, reading) : foundAmong(linesHeld(leaf), reading);
  key.keep(reading.place, found);
  return found;
}

function foundAmong(lines: readonly Line[], reading: LineReading<unknown>): readonly number[] | null {
  let found: number[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    if (!says(reading(lines[i]!))) continue;
    found ??= [];
    found.push(i);
  }
  return found;
}

function foundByTables(leaf: Leaf, reading: LineReading<unknown>): readonly number[] | null {
  const wordings = reading.wordings?.();
  if (wordings) return foundHolding(leaf, wordings, (wording, line) => wording.test(line.folded));
  const needs = reading.needs?.();
  return needs
    ? foundHolding(leaf, [{ needs }], (_, line) => says(reading(line)))
    : foundAmong(linesHeld(leaf), reading);
}

/** The lines of which one of the parts holds: each is asked of those that hold what it needs, nearly always none. */
function foundHolding<P extends { readonly needs: Needs | null }>(
  leaf: Leaf,
  parts: readonly P[],
  holds: (part: P, line: Line) => boolean,
): readonly number[] | null {
  const lines = linesHeld(leaf);
  let found: number[] | null = null;
  for (const [t, table] of tablesOf(leaf).entries()) {
    const from = t * TEXTS_PER_TABLE;
    let holding = 0;
    for (const part of parts) {
      const mayHold = part.needs ? textsHolding(table, part.needs) : everyBit(lines.length - from);
      for (let rest = mayHold & ~holding, i = from, bit = 1; rest !== 0; rest >>>= 1, i++, bit <<= 1) {
        if (rest & 1 && holds(part, lines[i]!)) holding |= bit;
      }
    }
    for (let rest = holding, i = from; rest !== 0; rest >>>= 1, i++) {
      if ((rest & 1) === 0) continue;
      found ??= [];
      found.push(i);
    }
  }
  return found;
}

const everyBit = (count: number): number => (count >= TEXTS_PER_TABLE ? -1 : (1 << count) - 1);

/** Tables of a leaf's lines, so many each. */
const tablesOf = perKey((leaf: Leaf): readonly TrigramTable[] => {
  const folded = linesHeld(leaf).map((line) => line.folded);
  const tables: TrigramTable[] = [];
  for (let i = 0; i < folded.length; i += TEXTS_PER_TABLE) {
    tables.push(trigramTable(folded.slice(i, i + TEXTS_PER_TABLE)));
  }
  return tables;
});

/** In a page or two the lines are asked sooner than what a pattern needs is made out. */
const FEW_LEAVES = 4;

/** All lines of the tree in which a reading finds something, in order; looked for once a version. */
function linesFound(tree: SyntaxTree, reading: LineReading<unknown>): readonly Line[] {
  const { key, leaves } = tree;
  const kept = key.read(reading.place) as readonly Line[] | undefined;
  if (kept !== undefined) return kept;
  let lines: Line[] | null = null;
  for (let i = 0; i < leaves.length; i++) {
    const found = foundIn(leaves[i]!, reading, leaves.length > FEW_LEAVES);
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

/** Finds blocks by their own content: gives the indices, in order, of those among `from` to `to` (half-open). */
export type BlockFinder = (tree: SyntaxTree, from: number, to: number) => number[];

/** A finder that asks only blocks which an edit changed. */
export function blockFinder(isMeant: (block: Block) => boolean): BlockFinder {
  const meantIn = perKey((leaf: Leaf): readonly number[] =>
    leaf.blocks.flatMap((block, i) => (isMeant(block) ? i : [])),
  );
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
