/** From a run of source lines to `Line`s: one a source line, as one paragraph in Word. */

import { fold } from '../text/fold';
import { countWhile, lastStarting } from '../text/sorted';
import { newKey } from './content-key';
import { type InlineText, readInline } from './inline';
import { readMarker } from './markers';
import type { Block, Emphasis, Line, Marker, Segment } from './types';

const HEADING = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|$)/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const CLOSING_MARKS = /[ \t]+#+[ \t]*$/;
const TASK_BOX = /^\[([ xX])\][ \t]+/;
/** A line of nothing but hyphens, stars, underscores: a rule, or the hyphens under the trích yếu. */
export const RULE_TEXT = /^(?:[-–—]{3,}|\*{3,}|_{3,}|={3,})$/;

/** Columns that white space takes; a tab runs to the next multiple of 4. */
export function columns(space: string): number {
  let column = 0;
  for (const c of space) column = c === '\t' ? column + 4 - (column % 4) : column + 1;
  return column;
}

/** Where a line's own content begins, before inline reading: indentation, quote marks, heading marks. */
interface Opening {
  readonly indent: number;
  readonly depth: number;
  /** Units of the source line before its content. */
  readonly skip: number;
}

function readOpening(source: string): Opening {
  const quote = QUOTE.exec(source)?.[0].length ?? 0;
  const rest = source.slice(quote);
  const heading = HEADING.exec(rest);
  if (heading) return { indent: 0, depth: heading[1]!.length, skip: quote + heading[0].length };
  const space = /^[ \t\u00a0\u3000]*/.exec(rest)![0];
  return { indent: columns(space), depth: 0, skip: quote + space.length };
}

/** Reads the lines of a run of source that has no blank line, table, fence or block comment in it. */
export function readLines(source: string, firstNumber: number): Block[] {
  const blocks: Block[] = [];
  const openings: (Opening & { readonly start: number; readonly end: number })[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    openings.push({ ...readOpening(line), start, end: start + line.length });
    start += line.length + 1;
  }
  // Marks that only a line's start gives a meaning are blanked, so that the inline reader sees content alone.
  const content = openings
    .map(({ start, end, skip, depth }) => {
      const line = source.slice(start + skip, end);
      const bare = depth > 0 ? line.replace(CLOSING_MARKS, (marks) => ' '.repeat(marks.length)) : line;
      return ' '.repeat(skip) + bare;
    })
    .join('\n');
  const inline = readInline(content);
  for (const comment of inline.comments) {
    const number = firstNumber + source.slice(0, comment.start).split('\n').length - 1;
    blocks.push({ type: 'comment', number, start: comment.start, end: comment.end, text: comment.text });
  }
  for (const piece of splitInline(inline)) {
    const index = Math.max(0, lastStarting(openings, piece.sourceStart));
    const opening = openings[index]!;
    const number = firstNumber + index;
    const read = lineFrom(piece, opening, number);
    if (read) blocks.push(read);
  }
  return blocks.sort((a, b) => a.start - b.start);
}

interface Piece {
  readonly text: string;
  readonly emphasis: readonly Emphasis[];
  readonly segments: readonly Segment[];
  readonly sourceStart: number;
}

/** Cuts inline text at its line breaks; white space around a piece goes. */
function splitInline(inline: InlineText): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const raw of inline.text.split('\n')) {
    const lead = /^[ \t\u00a0\u3000]*/.exec(raw)![0].length;
    const text = raw.trim();
    if (text !== '') pieces.push(cut(inline, from + lead, text.length));
    from += raw.length + 1;
  }
  return pieces;
}

/** The part of inline text from `start`, `length` units long, with its emphasis and segments counted from there. */
function cut(inline: Pick<InlineText, 'text' | 'emphasis' | 'segments'>, start: number, length: number): Piece {
  const end = start + length;
  const emphasis = inline.emphasis
    .filter((e) => e.start < end && e.end > start)
    .map((e) => ({ ...e, start: Math.max(e.start, start) - start, end: Math.min(e.end, end) - start }));
  const first = inline.segments.findLastIndex((s) => s.text <= start);
  const segments: Segment[] = [];
  for (const [i, segment] of inline.segments.entries()) {
    if (i < first || segment.text >= end) continue;
    const into = Math.max(0, start - segment.text);
    segments.push({ text: Math.max(0, segment.text - start), source: segment.source + into });
  }
  if (segments.length === 0) segments.push({ text: 0, source: start });
  return { text: inline.text.slice(start, end), emphasis, segments, sourceStart: segments[0]!.source };
}

function lineFrom(piece: Piece, opening: Opening & { start: number; end: number }, number: number): Block | null {
  const { start, end, indent, depth } = opening;
  if (depth === 0 && RULE_TEXT.test(piece.text)) return { type: 'rule', number, start, end, text: piece.text };
  const { marker, checked, rest } = stripMarker(piece);
  const kind = depth > 0 ? 'heading' : marker ? 'item' : 'paragraph';
  return makeLine(rest, { kind, number, start, end, indent, depth, marker, checked });
}

function stripMarker(piece: Piece): { marker: Marker | null; checked: boolean | null; rest: Piece } {
  const found = readMarker(piece.text);
  if (!found) return { marker: null, checked: null, rest: piece };
  const box = TASK_BOX.exec(piece.text.slice(found.length));
  const skip = found.length + (box?.[0].length ?? 0);
  const rest = cut(piece, skip, piece.text.length - skip);
  const bold = piece.emphasis.some((e) => e.bold && e.start === 0 && e.end >= found.length);
  return { marker: { ...found.marker, bold }, checked: box ? box[1] !== ' ' : null, rest };
}

type Place = Pick<Line, 'kind' | 'number' | 'start' | 'end' | 'indent' | 'depth' | 'marker' | 'checked'>;

/** Segments count from the line's start from here on. */
function makeLine(piece: Piece, place: Place): Line {
  const { text, emphasis } = piece;
  const segments = piece.segments.map((s) => ({ text: s.text, source: s.source - place.start }));
  return { type: 'line', ...place, text, folded: fold(text), emphasis, segments, key: newKey() };
}

/** The lines of a table's cell; `inline` counts its segments from the chunk's start, as `place` does. */
export function cellLines(inline: InlineText, place: { number: number; start: number; end: number }): Line[] {
  return splitInline(inline).map((piece) => {
    const { marker, checked, rest } = stripMarker(piece);
    return makeLine(rest, { kind: 'cell', ...place, indent: 0, depth: 0, marker, checked });
  });
}

/** Offset into the document of an offset into the line's text. */
export function sourceOffset(line: Line, offset: number): number {
  const { segments } = line;
  const segment = segments[Math.max(0, countWhile(segments.length, (i) => segments[i]!.text <= offset) - 1)]!;
  return line.start + segment.source + (offset - segment.text);
}

/** The stretch of the document that a stretch of the line's text stands in. */
export function sourceRange(line: Line, start: number, end: number): { start: number; end: number } {
  const from = sourceOffset(line, start);
  return { start: from, end: end > start ? sourceOffset(line, end - 1) + 1 : from };
}

/** The whole text of a line, in the document. */
export const textRange = (line: Line): { start: number; end: number } => sourceRange(line, 0, line.text.length);
