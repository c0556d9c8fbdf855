/**
 * Calendar dates as clerks write them, and what they stand for. A year, or a month, that is left out is taken from the
 * document's own date, which the caller hands in.
 */

import { addMonths, compareIso, type IsoDate, iso, isRealDate, lastDayOfMonth, monthsSpan, partsOf } from './calendar';
import { SHAPES, type Sign } from './dates-shapes';
import type { Range } from './range';
import { countWhile } from './sorted';

export interface DateMention extends Range {
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year';
  /** What is written; null where it is left out. */
  readonly day: number | null;
  readonly month: number | null;
  readonly quarter: number | null;
  readonly half: 1 | 2 | null;
  readonly year: number | null;
  /** False for a day or month that the calendar has not: `31/6`, `tháng 13`. */
  readonly possible: boolean;
}

/** A first and a last day, both counted in. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Every shape has a digit or one of these words; most lines have none. */
const MAY_HOLD_DATE = /\d|tháng|qu[ýí]|mùng|mồng|nửa/u;
const SEPARATED_DIGITS = /\d ?[/.-] ?\d/u;

/**
 * Every calendar date in folded text, not overlapping, left to right. The range takes in the word that belongs to the
 * date (`ngày`, `tháng`, `quý`, `năm`). Counts, shares, addresses and document numbers are no dates. Never throws.
 */
export function findDates(folded: string): DateMention[] {
  if (!MAY_HOLD_DATE.test(folded)) return [];
  const separated = SEPARATED_DIGITS.test(folded);
  const isThere = (sign: Sign): boolean => (sign === 'digits' ? separated : folded.includes(sign));
  const found = SHAPES.filter(({ signs }) => signs.some(isThere))
    .flatMap((shape) =>
      shape.find.all(folded).flatMap((match) => {
        const date = shape.read(match, folded);
        return date ? [date] : [];
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  let end = 0;
  for (const date of found) {
    if (date.start < end) continue;
    kept.push(date);
    end = date.end;
  }
  return kept;
}

/** How many of these dates (in order) end at or before `offset`. */
const countBefore = (dates: readonly DateMention[], offset: number): number =>
  countWhile(dates.length, (i) => dates[i]!.end <= offset);

/** The last of these dates (in order) that ends at or before `offset`. */
export const lastBefore = (dates: readonly DateMention[], offset: number): DateMention | undefined =>
  dates[countBefore(dates, offset) - 1];

/** The date (of these, in order) that begins at `offset` or has it inside. */
export function dateAt(dates: readonly DateMention[], offset: number): DateMention | undefined {
  const date = dates[countBefore(dates, offset)];
  return date && date.start <= offset ? date : undefined;
}

/**
 * The days that a mention stands for, first and last. `reference` is the document's date: a missing year is taken from
 * it, or is the next one where the whole mention would otherwise lie more than a month before it; a missing month
 * likewise, or is the next month where the day would lie before it.
 * Null when the day does not exist or nothing is there to resolve against.
 */
export function resolve(mention: DateMention, reference: IsoDate | null): DateSpan | null {
  if (!mention.possible) return null;
  const known = reference === null ? null : partsOf(reference);
  if (mention.precision === 'day' && mention.month === null) {
    if (!known || !reference || mention.day === null) return null;
    const earlier = mention.day < known.day;
    const at = earlier ? partsOf(addMonths(iso(known.year, known.month, 1), 1))! : known;
    return isRealDate(at.year, at.month, mention.day) ? oneDay(iso(at.year, at.month, mention.day)) : null;
  }
  if (mention.year !== null) return spanIn(mention, mention.year);
  if (!known || !reference) return null;
  const span = spanIn(mention, known.year);
  if (span && compareIso(span.to, addMonths(reference, -1)) >= 0) return span;
  return spanIn(mention, known.year + 1) ?? span;
}

const oneDay = (date: IsoDate): DateSpan => ({ from: date, to: date });

function spanIn(mention: DateMention, year: number): DateSpan | null {
  const { day, month, quarter, half } = mention;
  if (quarter !== null) return monthsSpan(year, quarter * 3 - 2, quarter * 3);
  if (half !== null) return half === 1 ? monthsSpan(year, 1, 6) : monthsSpan(year, 7, 12);
  if (month === null) return monthsSpan(year, 1, 12);
  if (day === null) return monthsSpan(year, month, month);
  return day <= lastDayOfMonth(year, month) ? oneDay(iso(year, month, day)) : null;
}
