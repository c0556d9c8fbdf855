/**
 * A document's blocks in leaves of a few dozen. An edit makes one or two leaves anew and moves those behind it; what
 * was read of a leaf's content lives on with it, so nothing that is asked of every line is asked of more than a leaf.
 */
import { type Chunk, type ChunkKind, cutChunks } from './chunks';
import { newKey } from './content-key';
import { readLines } from './lines';
import { readTable } from './tables';
import type { Block, Cell, Leaf, Line, Row } from './types';

/** What one chunk became: blocks with offsets and line numbers counted from the chunk's start. */
export interface Parsed {
  readonly kind: ChunkKind;
  readonly length: number;
  readonly blocks: readonly Block[];
}

/** A chunk in its leaf: offsets and lines counted from the leaf's start. */
export interface Part {
  readonly parsed: Parsed;
  readonly start: number;
  readonly line: number;
}

/** A leaf as the parser keeps it. */
export interface KeptLeaf extends Leaf {
  readonly parts: readonly Part[];
  /** The last line with something on it; 0-based. */
  readonly lastLine: number;
  /** How far one had to look to cut it so. */
  readonly looked: number;
}

/** Chunks in a leaf: at most so many, and at least so many where others follow. */
const MOST = 40;
const FEWEST = 10;

/** A leaf that stood in the last version, and where it would stand in this one. */
export interface Reusable {
  readonly leaf: KeptLeaf;
  readonly start: number;
}

/** What an edit leaves: leaves that may be met again behind it, and chunks that it touched or that stood beside them. */
export interface Leftover {
  /** In the order of the document. */
  readonly behind: readonly Reusable[];
  /** How many lines the text behind the edit moved down. */
  readonly lines: number;
  /** Takes the parsed chunk of that kind and source, if the last version had one that nobody has taken yet. */
  readonly take: (kind: ChunkKind, source: string) => Parsed | undefined;
}

/** The leaves of a text from a line on. Where the cutting meets a leaf of the last version, it and all behind it are moved. */
export function cutLeaves(
  text: string,
  lineStarts: readonly number[],
  from: number,
  leftover: Leftover | null,
): KeptLeaf[] {
  const leaves: KeptLeaf[] = [];
  let open: { chunk: Chunk; parsed: Parsed }[] = [];
  const close = (): void => {
    if (open.length > 0) leaves.push(leafOf(open));
    open = [];
  };
  let next = 0;
  const behind = leftover?.behind ?? [];
  for (const chunk of cutChunks(text, lineStarts, from)) {
    while (next < behind.length && behind[next]!.start < chunk.start) next++;
    // A handful of chunks takes those of the leaf behind it along, or a leaf would crumble under many edits.
    if (behind[next]?.start === chunk.start && (open.length === 0 || open.length >= FEWEST || leaves.length > 0)) {
      close();
      for (const { leaf, start } of behind.slice(next)) leaves.push(movedTo(leaf, start, leaf.line + leftover!.lines));
      return leaves;
    }
    if (open.length >= MOST) close();
    const source = text.slice(chunk.start, chunk.end);
    open.push({ chunk, parsed: leftover?.take(chunk.kind, source) ?? parseChunk(chunk.kind, source) });
  }
  close();
  return leaves;
}

function leafOf(cut: readonly { readonly chunk: Chunk; readonly parsed: Parsed }[]): KeptLeaf {
  const { start, line } = cut[0]!.chunk;
  const last = cut.at(-1)!.chunk;
  const parts = cut.map(({ chunk, parsed }) => ({ parsed, start: chunk.start - start, line: chunk.line - line }));
  const looked = Math.max(...cut.map(({ chunk }) => chunk.looked));
  const place = { start, line, end: last.end, lastLine: last.lastLine, looked };
  return { ...place, key: newKey(), parts, blocks: placedBlocks(parts, start, line) };
}

/** The same content at another place; itself where it did not move. */
export function movedTo(leaf: KeptLeaf, start: number, line: number): KeptLeaf {
  const by = start - leaf.start;
  const down = line - leaf.line;
  if (by === 0 && down === 0) return leaf;
  return {
    key: leaf.key,
    parts: leaf.parts,
    start,
    line,
    end: leaf.end + by,
    lastLine: leaf.lastLine + down,
    looked: leaf.looked + by,
    blocks: leaf.blocks.map((block) => place(block, by, down)),
  };
}

const placedBlocks = (parts: readonly Part[], start: number, line: number): Block[] =>
  parts.flatMap((part) => part.parsed.blocks.map((block) => place(block, start + part.start, line + part.line)));

function parseChunk(kind: ChunkKind, source: string): Parsed {
  return { kind, length: source.length, blocks: blocksOf(kind, source) };
}

function blocksOf(kind: ChunkKind, source: string): readonly Block[] {
  const whole = { number: 1, start: 0, end: source.length };
  if (kind === 'comment') {
    const start = source.indexOf('<!--');
    const end = source.indexOf('-->') + 3;
    return [{ type: 'comment', number: 1, start, end, text: source.slice(start + 4, end - 3) }];
  }
  if (kind === 'code') return [{ type: 'code', ...whole, text: source.split('\n').slice(1, -1).join('\n') }];
  const table = kind === 'table' ? readTable(source, 1) : null;
  return table ? [table] : readLines(source, 1);
}

/** A block at another place in the document. `key` stays the same: the content did not move, only its place. */
function place(block: Block, by: number, down: number): Block {
  if (block.type === 'line') return placeLine(block, by, down);
  if (block.type !== 'table') return { ...block, ...moved(block, by, down) };
  return {
    ...block,
    ...moved(block, by, down),
    head: placeRow(block.head, by, down),
    rows: block.rows.map((row) => placeRow(row, by, down)),
  };
}

const moved = (what: { start: number; end: number; number: number }, by: number, down: number) => ({
  start: what.start + by,
  end: what.end + by,
  number: what.number + down,
});

const placeRow = (row: Row, by: number, down: number): Row => ({
  ...moved(row, by, down),
  cells: row.cells.map((cell) => placeCell(cell, by, down)),
});

const placeCell = (cell: Cell, by: number, down: number): Cell => ({
  start: cell.start + by,
  end: cell.end + by,
  lines: cell.lines.map((line) => placeLine(line, by, down)),
});

/** Field by field: this is done for every line behind an edit. */
function placeLine(line: Line, by: number, down: number): Line {
  return {
    type: 'line',
    kind: line.kind,
    number: line.number + down,
    start: line.start + by,
    end: line.end + by,
    indent: line.indent,
    depth: line.depth,
    marker: line.marker,
    checked: line.checked,
    text: line.text,
    folded: line.folded,
    emphasis: line.emphasis,
    segments: line.segments,
    key: line.key,
  };
}
