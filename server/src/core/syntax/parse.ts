/**
 * Text → blocks. In the documents of this field every line is a paragraph, as in Word: the contract joins no lines,
 * and knows list marks that Markdown does not. So lines are found here, and the Markdown library reads what is inside
 * them (emphasis, escapes, links) and tables. Text is cut into chunks at the places where no construct can cross;
 * a chunk's blocks depend on its text alone, so an edit parses again only the chunk that it touches.
 */
import { frontMatterRange, readFrontMatter } from './front-matter';
import { readLines } from './lines';
import { beginsTable, readTable } from './tables';
import type { Block, Cell, FrontMatter, Line, Row, SyntaxTree } from './types';

/** What one chunk became: blocks with offsets and line numbers counted from the chunk's start. */
interface ParsedChunk {
  readonly blocks: readonly Block[];
  /** The same at the place where the chunk stood last: above an edit nothing moves. */
  placed?: { readonly start: number; readonly line: number; readonly blocks: readonly Block[] };
}

type ChunksByText = Readonly<Record<ChunkKind, Map<string, ParsedChunk>>>;

/** What the next version of a document may reuse: parsed pieces by their text. */
export interface ParseCache {
  readonly chunks: ChunksByText;
  readonly frontMatter: { readonly text: string; readonly value: FrontMatter | null } | null;
}

type ChunkKind = 'lines' | 'table' | 'code' | 'comment';
interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  /** 0-based. */
  readonly line: number;
}

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;
const COMMENT_OPENS = /^[ \t]*<!--/;
const BLANK = /^[ \t\u00a0\u3000]*$/;
/** A line that begins a paragraph of its own whatever stands before it: emphasis never crosses it. */
const BEGINS = /^[ \t]*(?:#{1,6}[ \t]|[-+*•●–—>][ \t]|\d{1,3}[.)/-]|[a-zđ]\)|[IVX]+[.\s-])/;

/** Parses a whole text (normalised, see `text/source.ts`). Never throws. */
export function parseDocument(text: string, previous?: ParseCache): { tree: SyntaxTree; cache: ParseCache } {
  const lineStarts = findLineStarts(text);
  const head = readHead(text, previous);
  const bodyLine = head ? lineAt(lineStarts, head.end) + 1 : 0;
  const chunks: ChunksByText = { lines: new Map(), table: new Map(), code: new Map(), comment: new Map() };
  const blocks: Block[] = [];
  for (const chunk of cutChunks(text, lineStarts, bodyLine)) {
    const source = text.slice(chunk.start, chunk.end);
    const known = chunks[chunk.kind];
    const parsed = known.get(source) ?? previous?.chunks[chunk.kind].get(source) ?? parseChunk(chunk.kind, source);
    known.set(source, parsed);
    for (const block of placed(parsed, chunk)) blocks.push(block);
  }
  const frontMatter = head?.frontMatter ?? null;
  const cache = { chunks, frontMatter: head ? { text: head.text, value: frontMatter } : null };
  return { tree: { text, frontMatter, blocks, lineStarts }, cache };
}

function readHead(
  text: string,
  previous?: ParseCache,
): { text: string; end: number; frontMatter: FrontMatter | null } | null {
  const range = frontMatterRange(text);
  if (!range) return null;
  const source = text.slice(0, range.end);
  const kept = previous?.frontMatter?.text === source ? previous.frontMatter.value : readFrontMatter(source);
  return { text: source, end: range.end, frontMatter: kept };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 0-based line on which an offset stands. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* cutChunks(text: string, lineStarts: readonly number[], from: number): Generator<Chunk> {
  const count = lineStarts.length;
  const endOf = (line: number): number => (line + 1 < count ? lineStarts[line + 1]! - 1 : text.length);
  const lineText = (line: number): string => text.slice(lineStarts[line]!, endOf(line));
  const chunk = (kind: ChunkKind, first: number, last: number): Chunk => ({
    kind,
    start: lineStarts[first]!,
    end: endOf(last),
    line: first,
  });
  for (let line = from; line < count; ) {
    const current = lineText(line);
    if (BLANK.test(current)) {
      line++;
      continue;
    }
    const special = specialEnd(text, lineStarts, line, lineText);
    if (special) {
      yield chunk(special.kind, line, special.last);
      line = special.last + 1;
      continue;
    }
    let last = line;
    while (last + 1 < count) {
      const next = lineText(last + 1);
      if (BLANK.test(next) || BEGINS.test(next) || FENCE.test(next) || COMMENT_OPENS.test(next)) break;
      if (beginsTable(next, last + 2 < count ? lineText(last + 2) : undefined)) break;
      last++;
    }
    yield chunk('lines', line, last);
    line = last + 1;
  }
}

/** A fence, a block comment or a table that begins on this line, with its last line; unclosed ones are text. */
function specialEnd(
  text: string,
  lineStarts: readonly number[],
  line: number,
  lineText: (line: number) => string,
): { kind: ChunkKind; last: number } | null {
  const current = lineText(line);
  const count = lineStarts.length;
  if (COMMENT_OPENS.test(current)) {
    const close = text.indexOf('-->', lineStarts[line]!);
    if (close < 0) return null;
    const last = lineAt(lineStarts, close);
    // What stands behind the comment on its last line is text.
    return BLANK.test(lineText(last).slice(close + 3 - lineStarts[last]!)) ? { kind: 'comment', last } : null;
  }
  const fence = FENCE.exec(current)?.[1];
  if (fence) {
    for (let last = line + 1; last < count; last++) {
      if (lineText(last).trim().startsWith(fence) && /^[`~]+$/.test(lineText(last).trim()))
        return { kind: 'code', last };
    }
    return null;
  }
  if (!beginsTable(current, line + 1 < count ? lineText(line + 1) : undefined)) return null;
  let last = line + 1;
  while (last + 1 < count && lineText(last + 1).includes('|')) last++;
  return { kind: 'table', last };
}

function parseChunk(kind: ChunkKind, source: string): ParsedChunk {
  const whole = { number: 1, start: 0, end: source.length };
  if (kind === 'comment') {
    const start = source.indexOf('<!--');
    const end = source.indexOf('-->') + 3;
    return { blocks: [{ type: 'comment', number: 1, start, end, text: source.slice(start + 4, end - 3) }] };
  }
  if (kind === 'code') {
    const text = source.split('\n').slice(1, -1).join('\n');
    return { blocks: [{ type: 'code', ...whole, text }] };
  }
  if (kind === 'table') {
    const table = readTable(source, 1);
    if (table) return { blocks: [table] };
  }
  return { blocks: readLines(source, 1) };
}

function placed(parsed: ParsedChunk, { start, line }: Chunk): readonly Block[] {
  if (parsed.placed?.start === start && parsed.placed.line === line) return parsed.placed.blocks;
  const blocks = parsed.blocks.map((block) => place(block, start, line));
  parsed.placed = { start, line, blocks };
  return blocks;
}

/** A chunk's block at its place in the document. `key` stays the same: the content did not move, only its place. */
function place(block: Block, start: number, line: number): Block {
  if (block.type !== 'table') {
    return { ...block, start: block.start + start, end: block.end + start, number: block.number + line };
  }
  return {
    ...block,
    ...moved(block, start, line),
    head: placeRow(block.head, start, line),
    rows: block.rows.map((row) => placeRow(row, start, line)),
  };
}

const moved = (what: { start: number; end: number; number: number }, start: number, line: number) => ({
  start: what.start + start,
  end: what.end + start,
  number: what.number + line,
});

const placeRow = (row: Row, start: number, line: number): Row => ({
  ...moved(row, start, line),
  cells: row.cells.map((cell) => placeCell(cell, start, line)),
});

const placeCell = (cell: Cell, start: number, line: number): Cell => ({
  start: cell.start + start,
  end: cell.end + start,
  lines: cell.lines.map((inner): Line => ({ ...inner, ...moved(inner, start, line) })),
});
