/**
 * Where a text is cut: at the places that no construct of the dialect crosses. A chunk's extent follows from the text
 * from its first line onward, never from what stands above it, so cutting may begin again at any chunk's start.
 */
import { countWhile } from '../text/sorted';
import { beginsTable } from './tables';

export type ChunkKind = 'lines' | 'table' | 'code' | 'comment';

export interface Chunk {
  readonly kind: ChunkKind;
  /** Offsets in the text; the line end is left out. */
  readonly start: number;
  readonly end: number;
  /** 0-based. */
  readonly line: number;
  readonly lastLine: number;
  /** How far one had to look to know all this: what changes beyond it changes nothing here. */
  readonly looked: number;
}

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;
const COMMENT_OPENS = /^[ \t]*<!--/;
const BLANK = /^[ \t\u00a0\u3000]*$/;
/** A line that begins a paragraph of its own whatever stands before it: emphasis never crosses it. */
const BEGINS = /^[ \t]*(?:#{1,6}[ \t]|[-+*•●–—>][ \t]|\d{1,3}[.)/-]|[a-zđ]\)|[IVX]+[.\s-])/;

export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 0-based line on which an offset stands. */
export const lineAt = (lineStarts: readonly number[], offset: number): number =>
  Math.max(0, countWhile(lineStarts.length, (i) => lineStarts[i]! <= offset) - 1);

/** The chunks of a text from a line on; blank lines belong to none. */
export function* cutChunks(text: string, lineStarts: readonly number[], from: number): Generator<Chunk> {
  const count = lineStarts.length;
  const endOf = (line: number): number => (line + 1 < count ? lineStarts[line + 1]! - 1 : text.length);
  const lineText = (line: number): string => text.slice(lineStarts[line]!, endOf(line));
  const chunk = (kind: ChunkKind, first: number, last: number, looked: number): Chunk => ({
    kind,
    start: lineStarts[first]!,
    end: endOf(last),
    line: first,
    lastLine: last,
    looked: looked < count ? endOf(looked) : Number.POSITIVE_INFINITY,
  });
  for (let line = from; line < count; ) {
    const current = lineText(line);
    if (BLANK.test(current)) {
      line++;
      continue;
    }
    const special = specialEnd(text, lineStarts, line, lineText);
    if (special?.closed) {
      yield chunk(special.kind, line, special.last, special.last + 1);
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
    // What is not closed anywhere is text, until somebody closes it at whatever distance.
    yield chunk('lines', line, last, special ? count : last + 2);
    line = last + 1;
  }
}

type Special = { readonly closed: true; readonly kind: ChunkKind; readonly last: number } | { readonly closed: false };

/** A fence, a block comment or a table that begins on this line, with its last line; null for none of them. */
function specialEnd(
  text: string,
  lineStarts: readonly number[],
  line: number,
  lineText: (line: number) => string,
): Special | null {
  const current = lineText(line);
  const count = lineStarts.length;
  if (COMMENT_OPENS.test(current)) {
    const close = text.indexOf('-->', lineStarts[line]!);
    if (close < 0) return { closed: false };
    const last = lineAt(lineStarts, close);
    // What stands behind the comment on its last line is text.
    const alone = BLANK.test(lineText(last).slice(close + 3 - lineStarts[last]!));
    return alone ? { closed: true, kind: 'comment', last } : { closed: false };
  }
  const fence = FENCE.exec(current)?.[1];
  if (fence) {
    for (let last = line + 1; last < count; last++) {
      const closing = lineText(last).trim();
      if (closing.startsWith(fence) && /^[`~]+$/.test(closing)) return { closed: true, kind: 'code', last };
    }
    return { closed: false };
  }
  if (!beginsTable(current, line + 1 < count ? lineText(line + 1) : undefined)) return null;
  let last = line + 1;
  while (last + 1 < count && lineText(last + 1).includes('|')) last++;
  return { closed: true, kind: 'table', last };
}
