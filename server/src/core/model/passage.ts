/** A stretch of text to be read, with the way back to the document: part of a line, or several lines as one. */
import { sourceOffset } from '../syntax/lines';
import type { Line } from '../syntax/types';
import { findDates } from '../text/dates';
import { fold } from '../text/fold';
import { once } from '../text/lazily';
import { needsOfAny, type Pattern } from '../text/pattern-needs';
import { isPlaceholder } from '../text/placeholder';
import type { Range } from '../text/range';
import { remembered } from '../text/remembered';
import { searchedWordings, searchFor } from '../text/wording-search';
import type { Sought } from './line-search';
import { perKey, type Reading } from './per-key';

export interface Passage {
  readonly text: string;
  /** `fold(text)`. */
  readonly folded: string;
  /** Offset in the document of an offset in the text. */
  at(offset: number): number;
}

/** Where a stretch of a passage's text stands in the document. */
export const rangeIn = (passage: Passage, range: Range): Range => ({
  start: passage.at(range.start),
  end: range.end > range.start ? passage.at(range.end - 1) + 1 : passage.at(range.start),
});

/** Part of a line; the whole of it by default. */
export function passageOf(line: Line, start = 0, end = line.text.length): Passage {
  const whole = start === 0 && end === line.text.length;
  return {
    text: whole ? line.text : line.text.slice(start, end),
    folded: whole ? line.folded : line.folded.slice(start, end),
    at: (offset) => sourceOffset(line, start + offset),
  };
}

/** Several lines read as one text, a line break between them. */
export function joined(lines: readonly Line[]): Passage {
  if (lines.length === 1) return passageOf(lines[0]!);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  return {
    text,
    folded: fold(text),
    at: (offset) => {
      let i = starts.length - 1;
      while (i > 0 && starts[i]! > offset) i--;
      const line = lines[i];
      return line ? sourceOffset(line, Math.min(offset - starts[i]!, line.text.length)) : 0;
    },
  };
}

/** A part of a passage. */
export const within = (passage: Passage, start: number, end: number): Passage => ({
  text: passage.text.slice(start, end),
  folded: passage.folded.slice(start, end),
  at: (offset) => passage.at(start + offset),
});

/** A whole value is blank: nothing, or a placeholder of a template. */
export const isBlank = remembered((text: string) => isPlaceholder(text));

export interface LineReading<T> extends Reading<Line, T> {
  /** What a line in which the reading finds something holds, one of it at least; null where nothing is certain. */
  readonly sought?: () => readonly Sought[] | null;
  /** It finds something in cells of tables only. */
  readonly inCells?: boolean;
  /** Whether lines may hold anything, by a look at the texts of several at once, each on a line of its own. */
  readonly mayBeIn?: (texts: string) => boolean;
}

/** Whether a reading finds anything in a line: not false, null or an empty list. Only what it finds is remembered. */
export function findsIn(line: Line, reading: LineReading<unknown>): boolean {
  const kept = line.key.read(reading.place);
  if (kept !== undefined) return isSomething(kept);
  const value = reading.read(line);
  if (!isSomething(value)) return false;
  line.key.keep(reading.place, value);
  return true;
}

const isSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== undefined;

/** Remembers what was read of a line, by its content alone. */
export const perLine = <T>(read: (line: Line) => T): LineReading<T> => perKey(read);

/** The same of lines whose text the pattern matches, of all others `nothing`; it must not match across line ends. */
export const perLineWithin = <T>(pattern: RegExp, nothing: T, read: (line: Line) => T): LineReading<T> =>
  Object.assign(
    perKey((line: Line) => (pattern.test(line.text) ? read(line) : nothing)),
    { mayBeIn: (texts: string) => pattern.test(texts) },
  );

/** The same for a reading that finds nothing but in cells of tables. */
export const perCell = <T>(nothing: T, read: (cell: Line) => T): LineReading<T> =>
  Object.assign(
    perKey((line: Line) => (line.kind === 'cell' ? read(line) : nothing)),
    { inCells: true },
  );

/** The same for a reading that finds nothing where none of the patterns matches the folded text: lines are sought by it at once. */
export function perLineNeeding<T>(patterns: () => readonly Pattern[], read: (line: Line) => T): LineReading<T> {
  const reading = perKey(read);
  const sought = once(() => {
    const needs = needsOfAny(patterns());
    return needs && [{ needs, heldBy: (line: Line) => findsIn(line, reading) }];
  });
  return Object.assign(reading, { sought });
}

/** Whether a line says any of these wordings (`text/step-wording.ts`). */
export function perLineSaying(said: readonly string[]): LineReading<boolean> {
  const wordings = searchedWordings(said);
  const test = searchFor(wordings);
  const reading = perKey((line: Line) => test(line.folded));
  const sought = once(() =>
    wordings().map(({ needs, test }) => ({ needs, heldBy: ({ folded }: Line) => test(folded) })),
  );
  return Object.assign(reading, { sought });
}

/** A reading of lines whose folded text matches the pattern; of all others it gives `nothing`. */
export const perLineWith = <T>(pattern: RegExp, nothing: T, read: (line: Line) => T): LineReading<T> =>
  perLineNeeding(
    () => [pattern],
    (line) => (pattern.test(line.folded) ? read(line) : nothing),
  );

/** Where a pattern first matches a line's folded text. */
export const foundBy = (pattern: RegExp): LineReading<Range | null> =>
  perLineNeeding(
    () => [pattern],
    ({ folded }) => {
      const match = pattern.exec(folded);
      return match && { start: match.index, end: match.index + match[0].length };
    },
  );

/** Every calendar date in a line; many ask. */
export const datesOf = perLine((line: Line) => findDates(line.folded));
