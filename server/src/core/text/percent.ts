/** Percentages as they are written, exactly: no floating point, so that rounding can be checked. */
import { findNumberWords } from './count-words';
import type { Range } from './range';

export interface Percent extends Range {
  /** For showing: 92.3. */
  readonly value: number;
  /** The percentage is `numerator / 10 ** scale`: `92,3%` is 923 with scale 1, `100%` is 100 with scale 0. */
  readonly numerator: number;
  readonly scale: number;
  /** Where the whole stands, with its `%`; `start` and `end` are the number alone. */
  readonly whole: Range;
}

const DIGITS = /(?<![A-Za-zÀ-ỹ\d.,/])(\d{1,4})(?:[.,](\d{1,4}))?( {0,3}(?:%|phần trăm(?![A-Za-zÀ-ỹ\d])))/gu;
const SIGN_AFTER_WORDS = /^ {1,3}phần trăm(?![A-Za-zÀ-ỹ\d])|^ {0,3}%/u;
const BARE_HUNDRED = /(?<![A-Za-zÀ-ỹ\d] {0,3})trăm( {1,3}phần trăm)(?![A-Za-zÀ-ỹ\d])/gu;

/** Every percentage in the folded text (`92,3%`, `96.7 %`, `100 phần trăm`), left to right. */
export function findPercents(folded: string): Percent[] {
  if (!folded.includes('%') && !folded.includes('phần trăm')) return [];
  const found: Percent[] = [];
  for (const match of folded.matchAll(DIGITS)) {
    const [all, integer, decimals = '', sign] = match as unknown as [string, string, string | undefined, string];
    const start = match.index;
    const numerator = Number(integer + decimals);
    found.push({
      start,
      end: start + all.length - sign.length,
      value: numerator / 10 ** decimals.length,
      numerator,
      scale: decimals.length,
      whole: { start, end: start + all.length },
    });
  }
  for (const { start, end, value } of findNumberWords(folded)) {
    const sign = SIGN_AFTER_WORDS.exec(folded.slice(end, end + 20));
    if (sign)
      found.push({ start, end, value, numerator: value, scale: 0, whole: { start, end: end + sign[0].length } });
  }
  for (const match of folded.matchAll(BARE_HUNDRED)) {
    const start = match.index;
    const whole = { start, end: start + match[0].length };
    found.push({ start, end: start + 4, value: 100, numerator: 100, scale: 0, whole });
  }
  return found.sort((a, b) => a.start - b.start);
}
