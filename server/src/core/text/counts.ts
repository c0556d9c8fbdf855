/** Counts and shares: `26`, `02`, `1.200`, `hai mươi ba`; `26/28`, `26 trên tổng số 28`. Days and documents are none. */
import { type Count, findNumberWords } from './count-words';
import { findPercents, type Percent } from './percent';
import type { Range } from './range';
import { anyOf } from './word-lists';
import { COUNTED_SO, DAY_WORDS, MEMBER_NOUNS, ORDINAL_WORDS } from './words/count-words';

export type { Count } from './count-words';

/** `26/28`: 26 of 28. */
export interface Fraction extends Range {
  readonly numerator: Count;
  readonly denominator: Count;
}

/** A number as a statement holds it; exactly one of the three is given. `start`, `end` include a gloss (`(hai sáu)`) or a `%`. */
export interface NumberToken extends Range {
  readonly count: Count | null;
  readonly fraction: Fraction | null;
  readonly percent: Percent | null;
}

const NOUN = anyOf(MEMBER_NOUNS);
const DIGITS = /(?<![A-Za-zÀ-ỹ\d]|[\d][.,:/-])\d+(?:[.,:/-]\d+)*/gu;
const WHOLE = /^(?:\d{1,4}|\d{1,3}(?:\.\d{3})+)$/;
const SHARE = /^(\d{1,4})\/(\d{1,4})$/;
const GLUED = /^(?:đ\/c|đc|đv|đ\.c|đồng chí|đảng viên|phiếu|người|cuv)/u;
const NAMES_A_PAPER = /^ {0,2}[-/] {0,2}(?:nq|bb|kh|kl|tb|bc|ct|qđ|hd|tt|cv|qc|gm|ctr|đa|ttr|nđ|qh)/u;
const ORDINAL = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])(?:${anyOf(ORDINAL_WORDS)}) {0,3}$`, 'u');
const COUNTED = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])(?:${anyOf(COUNTED_SO)}) {1,3}số {0,3}$`, 'u');
const DAY = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])(?:${anyOf(DAY_WORDS)}) {0,3}$`, 'u');
const CLOCK_AFTER = /^ {0,2}(?:giờ|h\d|h(?![A-Za-zÀ-ỹ])|g\d|phút)/u;
const GLOSS = /^ {0,3}\( {0,2}[A-Za-zÀ-ỹ ]{2,40} {0,2}\)/u;
const OF = new RegExp(
  `^ {0,3}(?:(?:${NOUN})(?: {1,3}(?:chính thức|có mặt))? {0,3})?(?:/|trên|trong) {0,3}(?:tổng {1,3})?(?:số {1,3})?(?:(?:${NOUN}) {1,3})?$`,
  'u',
);

/** What stands right before an offset: enough for any wording here. */
const before = (folded: string, at: number): string => folded.slice(Math.max(0, at - 24), at);
const after = (folded: string, at: number, width = 24): string => folded.slice(at, at + width);

const isOrdinal = (folded: string, start: number): boolean => {
  const head = before(folded, start);
  return ORDINAL.test(head) && (!COUNTED.test(head) || /tổ {1,3}đảng {1,3}số {0,3}$/.test(head));
};

/** `1. Về …`, `3) …` at the start of the text is a list number. */
const isListNumber = (folded: string, start: number, end: number): boolean =>
  /^\s*$/.test(folded.slice(Math.max(0, start - 40), start)) &&
  start < 40 &&
  /^[.)](?: |$)/.test(after(folded, end, 2));

function digitTokens(folded: string): (Count | Fraction)[] {
  const found: (Count | Fraction)[] = [];
  for (const match of folded.matchAll(DIGITS)) {
    const start = match.index;
    const end = start + match[0].length;
    const next = after(folded, end);
    if (/^[A-Za-zÀ-ỹ]/u.test(next) && !GLUED.test(next)) continue;
    if (NAMES_A_PAPER.test(next) || CLOCK_AFTER.test(next) || isListNumber(folded, start, end)) continue;
    if (WHOLE.test(match[0])) {
      if (isOrdinal(folded, start) || /\d{4} {0,2}- {0,2}$/.test(before(folded, start))) continue;
      found.push({ start, end, value: Number(match[0].replaceAll('.', '')) });
      continue;
    }
    const share = SHARE.exec(match[0]);
    if (!share) continue;
    const [numerator, denominator] = [Number(share[1]), Number(share[2])];
    const head = before(folded, start);
    if (DAY.test(head) && numerator <= 31) continue;
    if (numerator <= 12 && denominator >= 1900) continue;
    if (isOrdinal(folded, start) && !/số {0,3}$/.test(head)) continue;
    const slash = start + share[1]!.length;
    found.push({
      start,
      end,
      numerator: { start, end: slash, value: numerator },
      denominator: { start: slash + 1, end, value: denominator },
    });
  }
  return found;
}

/** Reads a gloss in brackets (`26 (hai mươi sáu)`) as part of its number. */
function withGloss(folded: string, count: Count, words: readonly Count[]): Range & { count: Count } {
  const gloss = GLOSS.exec(after(folded, count.end, 60));
  const end = gloss ? count.end + gloss[0].length : count.end;
  const says = gloss && words.some((w) => w.start >= count.end && w.end <= end && w.value === count.value);
  return { start: count.start, end: says ? end : count.end, count };
}

/** Every number that counts, as one list from left to right; what stands inside a share or a percentage is not listed again. */
export function numbersIn(folded: string): NumberToken[] {
  const percents = findPercents(folded);
  const words = findNumberWords(folded);
  const digits = digitTokens(folded);
  const percentStarts = new Set(percents.map((percent) => percent.start));
  const taken = (range: Range): boolean => percentStarts.has(range.start);
  const counts = [...digits.filter((d): d is Count => 'value' in d), ...words]
    .filter((count) => !taken(count))
    .sort((a, b) => a.start - b.start)
    .map((count) => withGloss(folded, count, words));
  const tokens: NumberToken[] = percents.map((percent) => ({ ...percent.whole, count: null, fraction: null, percent }));
  for (const share of digits) {
    if ('numerator' in share && !taken(share)) {
      tokens.push({ start: share.start, end: share.end, count: null, fraction: share, percent: null });
    }
  }
  let covered = -1;
  for (let i = 0; i < counts.length; i++) {
    const one = counts[i]!;
    if (one.start < covered) continue;
    covered = one.end;
    const other = counts[i + 1];
    const gap = other && other.start - one.end <= 60 ? folded.slice(one.end, other.start) : null;
    if (other && gap !== null && OF.test(gap)) {
      const fraction = { start: one.start, end: other.end, numerator: one.count, denominator: other.count };
      tokens.push({ start: one.start, end: other.end, count: null, fraction, percent: null });
      covered = other.end;
    } else tokens.push({ start: one.start, end: one.end, count: one.count, fraction: null, percent: null });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

const ZERO_VALUE =
  /(?<=(?:(?:^|:) {0,3}|(?<![A-Za-zÀ-ỹ])(?:ý kiến khác|không (?:tán thành|đồng ý|nhất trí)|phiếu trắng|vắng(?: mặt)?)(?: là)? {1,3}))không(?: {1,3}có)?(?: {1,3}(?:đồng chí|đ\/c|đảng viên|ai|phiếu|ý kiến|trường hợp)(?: {1,3}nào)?)?(?= {0,3}(?:$|[.,;)\n]))/gu;

/** Where `không` stands for nought as the value of a label: `ý kiến khác: không`, `Vắng: không có`. */
export const findZeros = (folded: string): Count[] =>
  Array.from(folded.matchAll(ZERO_VALUE), (m) => ({ start: m.index, end: m.index + m[0].length, value: 0 }));

/** Every count in the folded text, `không` as a label's value included; shares, percentages and days are none. */
export function findCounts(folded: string): Count[] {
  const counts = numbersIn(folded).flatMap(({ count }) => (count ? [count] : []));
  return [...counts, ...findZeros(folded)].sort((a, b) => a.start - b.start);
}

/** Every share in the folded text: `26/28`, `26 trên 28`, `17 phiếu trên tổng số 18`, `26 trong tổng số 28`. */
export const findFractions = (folded: string): Fraction[] =>
  numbersIn(folded).flatMap(({ fraction }) => (fraction ? [fraction] : []));
