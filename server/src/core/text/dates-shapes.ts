/** The shapes in which a calendar date is written, each with its reader. Data for `dates.ts`. */
import { isRealDate } from './calendar';
import type { DateMention } from './dates';
import { isDay } from './dates-fraction';
import { compile, type Match, named, oneOf, opt, type Recogniser, raw, seq } from './grammar';
import { PER_DAY } from './words/time-fractions';
import { MONTH_WORDS, NUMBER_WORDS, QUARTER_WORDS } from './words/time-numbers';

/** A word, or digits with a mark between them (`5/6`, `31-12`). */
export type Sign = 'tháng' | 'năm' | 'ngày' | 'mùng' | 'mồng' | 'q' | 'digits';

/** What a shape reads from a match, or null when the words around say that it is no date. */
export interface Shape {
  /** One of these stands in every text in which the shape is found: cheap to see, and most texts have none. */
  readonly signs: readonly Sign[];
  readonly find: Recogniser;
  read(match: Match, folded: string): DateMention | null;
}

const START = '(?<![A-Za-zÀ-ỹ\\d])';
const END = '(?![A-Za-zÀ-ỹ\\d])';
/** Not inside a longer number, a decimal, or a date already begun; a hyphen may stand before (`15/8-30/11`). */
const NUMBER_START = '(?<![\\d/]|\\d[.,])';
const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const DAY_WORD = raw(`${START}(?:ngày +(?:mùng|mồng)|ngày|mùng|mồng)`);
const DIGITS = raw(`${NUMBER_START}\\d{1,2}(?!\\d)`);
const MONTH_NAMES = Object.keys(MONTH_WORDS).filter((name) => name !== 'năm');
const MONTH = raw(`\\d{1,2}(?!\\d)|(?:${oneOf(...MONTH_NAMES).source}|năm(?= +năm +\\d))${END}`);
/** `năm 2026`, `/2026`, `-2026`, `.2026`, and `/26`; in `tháng 6. 12 hộ` and `tháng 6-12` there is no year. */
const YEAR_TAIL = opt(
  raw(`(?:,? *năm *|,? ?[/-] ?|\\.|,? +)(?<year>${YEAR}|(?<=/)[2-4]\\d(?!\\d|[/.]\\d))(?! ?[-/] ?\\d{4})`),
);

const rate = (nouns: readonly string[]): RegExp => new RegExp(`^ *(?:${oneOf(...nouns).source})${END}`, 'u');
const RATE_OF_DAYS = rate(PER_DAY);
const RATE_OF_MONTHS = rate([...PER_DAY, 'kỳ', 'đợt']);

const year2 = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const n = Number(text);
  return text.length > 2 ? n : n < 70 ? 2000 + n : 1900 + n;
};
const monthOf = (text: string): number => MONTH_WORDS[text.replace(/ +/g, ' ')] ?? Number(text);

function mention(match: Match, precision: DateMention['precision'], parts: Partial<DateMention>): DateMention {
  const { day = null, month = null, quarter = null, half = null, year = null } = parts;
  const possible =
    (day === null || isRealDate(year, month ?? 1, day)) &&
    (month === null || (month >= 1 && month <= 12)) &&
    (quarter === null || (quarter >= 1 && quarter <= 4));
  return { start: match.start, end: match.end, precision, day, month, quarter, half, year, possible };
}

/** `05/6/2026`, `31-12-2025`, `5.6.2026`, `05/6/26`, with or without `ngày`. */
const numeric: Shape = {
  signs: ['digits'],
  find: compile(
    raw(
      `(?<word>${DAY_WORD.source})? *${NUMBER_START}(?<day>\\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\\d{1,2}) ?\\k<sep> ?(?<year>${YEAR}|\\d{2}(?!\\d))(?! ?/|-[A-Za-zÀ-ỹ]|[.,]\\d)`,
    ),
  ),
  read(match) {
    const { day, month, sep, year, word } = match.part;
    const short = year!.text.length === 2;
    if (short && sep!.text !== '/' && !word) return null;
    const [d, m] = [Number(day!.text), Number(month!.text)];
    if ((d > 31 || m > 12) && !word && short) return null;
    if (d > 31 && m > 12) return null;
    return { ...mention(match, 'day', { day: d, month: m, year: year2(year!.text) }), start: (word ?? day)!.start };
  },
};

/** `2026-06-05`, as front matter has it. */
const isoForm: Shape = {
  signs: ['digits'],
  find: compile(raw(`(?<![\\d/-])(?<year>${YEAR})(?<sep>[-/])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![\\d/-])`)),
  read: (match) =>
    mention(match, 'day', {
      day: Number(match.part.day!.text),
      month: Number(match.part.month!.text),
      year: Number(match.part.year!.text),
    }),
};

/** `20/5`, `ngày 20-5`, `ngày 5/2 năm 2026`: see `dates-fraction.ts` for what is a day and what a count. */
const short: Shape = {
  signs: ['digits'],
  find: compile(
    raw(
      `(?<word>${DAY_WORD.source})? *${NUMBER_START}(?<day>\\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\\d{1,2})(?!\\d| ?/ ?\\d|[.,]\\d)(?:,? *năm +(?<year>${YEAR}))?`,
    ),
  ),
  read(match, folded) {
    const { day, month, sep, word, year } = match.part;
    const [d, m] = [Number(day!.text), Number(month!.text)];
    const parts = { day: d, month: m, year: year2(year?.text) };
    const found = { ...mention(match, 'day', parts), start: (word ?? day)!.start };
    if (sep!.text !== '/') {
      // `ngày 5-6 tháng 7` and `ngày 20-22` are ranges of days; without a word `2.1` is a section, `4-5` a count.
      const alone = folded.trim().length === match.end - day!.start;
      const cue =
        word !== undefined ||
        (alone && sep!.text === '-' && d > 12) ||
        /(?:hết|trước|đến) *$/u.test(folded.slice(Math.max(0, day!.start - 8), day!.start));
      const ranges = d < m && /^ *(?:hằng|hàng|tháng|của|mỗi)/u.test(folded.slice(match.end, match.end + 8));
      return cue && !ranges && m >= 1 && m <= 12 && d <= 31 && d >= 1 ? found : null;
    }
    if (word) return d <= 31 || m <= 12 ? found : null;
    return isDay(folded, day!.start, month!.end, d, m) || (year && d <= 31 && m <= 12) ? found : null;
  },
};

const DAY_NAMES = oneOf(...[...NUMBER_WORDS].filter(([, n]) => n <= 31).map(([name]) => name));

/** `ngày 05 tháng 02 năm 2026`, `20 tháng 7`, `mùng 3 tháng Giêng`. */
const worded: Shape = {
  signs: ['tháng'],
  find: compile(
    seq(
      opt(named('word', DAY_WORD)),
      named('day', oneOf(DIGITS, raw(`(?<=(?:ngày|mùng|mồng) +)(?:${DAY_NAMES.source})${END}`))),
      raw(`,? *tháng`),
      named('month', MONTH),
      YEAR_TAIL,
    ),
  ),
  read(match, folded) {
    const { word, day, month, year } = match.part;
    // `trong 2 tháng 6, 7` counts months, `tuần 2 tháng 6` counts weeks.
    if (
      !word &&
      /(?<![A-Za-zÀ-ỹ])(?:tuần|thứ|trong|suốt|cả|mất|khoảng|sau|gần|hơn|trên|đủ|được|mỗi|trẻ) *$/u.test(
        folded.slice(Math.max(0, day!.start - 10), day!.start),
      )
    )
      return null;
    const d = NUMBER_WORDS.get(day!.text.replace(/ +/g, ' ')) ?? Number(day!.text);
    const m = monthOf(month!.text);
    if (!word && (d > 31 || m > 12 || d < 1 || m < 1)) return null;
    return mention(match, 'day', { day: d, month: m, year: year2(year?.text) });
  },
};

/** `ngày 20`, `mùng 3`: the month is to be taken from elsewhere. */
const dayOnly: Shape = {
  signs: ['ngày', 'mùng', 'mồng'],
  find: compile(
    raw(
      `(?:(?<word>${START}(?:ngày +(?:mùng|mồng)|mùng|mồng)) *(?<spoken>(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười)${END}|\\d{1,2}(?!\\d|[.,/]\\d))|${START}ngày *(?<day>\\d{1,2})(?!\\d|[.,/%]\\d| ?%|[A-Za-zÀ-ỹ]))`,
    ),
  ),
  read(match, folded) {
    const spoken = match.part.spoken?.text;
    const d = spoken
      ? (NUMBER_WORDS.get(spoken) ?? (spoken === 'tư' ? 4 : Number(spoken)))
      : Number(match.part.day!.text);
    const before = folded.slice(Math.max(0, match.start - 10), match.start);
    if (/(?<![A-Za-zÀ-ỹ])(?:mỗi|một|hằng|hàng|vài|mấy|\d+) *$/u.test(before)) return null;
    if (RATE_OF_DAYS.test(folded.slice(match.end, match.end + 10))) return null;
    if (d < 1 || d > 31) return null;
    return mention(match, 'day', { day: d });
  },
};

/** `mỗi tháng một lần`, `ba tháng hai lần`, `tháng ba buổi`; and `tháng năm` is May only behind a word of time. */
const isRateOfMonths = (name: string, before: string, after: string): boolean =>
  RATE_OF_MONTHS.test(after) ||
  /(?<![A-Za-zÀ-ỹ])(?:mỗi|một|hằng|hàng|các|mấy|nhiều|\d+|hai|ba|bốn|sáu|chín) *$/u.test(before) ||
  (name === 'năm' && !/(?<![A-Za-zÀ-ỹ])(?:trong|hết|đến|từ|cuối|đầu|giữa|trước|xong|vào|rằm) *$/u.test(before));

/** `tháng 6/2026`, `tháng 6 năm 2026`, `tháng 6`, `tháng Chạp`, `T6/2026`, `6/2026`. */
const month: Shape = {
  signs: ['tháng', 'digits'],
  find: compile(
    oneOf(
      seq(raw(`${START}tháng`), named('month', oneOf(MONTH, raw(`năm(?! *\\d)${END}`))), YEAR_TAIL),
      raw(
        `(?:(?<![A-Za-zÀ-ỹ])t\\.? ?)?${NUMBER_START}(?<bare>\\d{1,2}) ?[/] ?(?<bareYear>(?:19|20)\\d{2})(?!\\d| ?/|-[A-Za-zÀ-ỹ])`,
      ),
      raw(`(?<![A-Za-zÀ-ỹ\\d])t\\.?(?<tMonth>\\d{1,2})-(?<tYear>20\\d{2})(?!\\d)`),
    ),
  ),
  read(match, folded) {
    const text = (match.part.month ?? match.part.bare ?? match.part.tMonth)!.text;
    const m = monthOf(text);
    const y = (match.part.year ?? match.part.bareYear ?? match.part.tYear)?.text;
    const before = folded.slice(Math.max(0, match.start - 14), match.start);
    if (match.part.bare && /(?:^|\P{L})số *:? *$/u.test(before)) return null;
    if (m < 1 || m > 12) return match.part.month ? mention(match, 'month', { month: m, year: year2(y) }) : null;
    if (match.part.month && !/^\d/.test(text) && y === undefined) {
      if (isRateOfMonths(text, before, folded.slice(match.end, match.end + 10))) return null;
    }
    return mention(match, 'month', { month: m, year: year2(y) });
  },
};

/** `quý II/2026`, `quý 2 năm 2026`, `quý IV`, `Q3/2026`. */
const quarter: Shape = {
  signs: ['q'],
  find: compile(
    oneOf(
      seq(
        raw(`${START}qu(?:ý|í)`),
        named('quarter', raw(`(?:${oneOf(...Object.keys(QUARTER_WORDS)).source})${END}`)),
        YEAR_TAIL,
      ),
      raw(`${START}q\\.?(?<short>iv|i{1,3}|[1-4])[ /-]*(?<shortYear>20\\d{2})(?!\\d)`),
    ),
  ),
  read(match) {
    const q = QUARTER_WORDS[(match.part.quarter ?? match.part.short)!.text];
    if (q === undefined) return null;
    return mention(match, 'quarter', { quarter: q, year: year2((match.part.year ?? match.part.shortYear)?.text) });
  },
};

/** `6 tháng đầu năm (2026)`, `sáu tháng cuối năm`, `nửa đầu năm`. */
const half: Shape = {
  signs: ['năm'],
  find: compile(
    seq(
      raw(`${START}(?:0?6 +tháng|sáu +tháng|nửa(?= +(?:đầu|cuối)))`),
      named('which', oneOf('đầu', 'cuối')),
      raw(`(?:của +)?năm(?! +học| +nhiệm)`),
      opt(raw(`(?<year>${YEAR})`)),
    ),
  ),
  read: (match) =>
    mention(match, 'half', { half: match.part.which!.text === 'đầu' ? 1 : 2, year: year2(match.part.year?.text) }),
};

/** `năm 2026`. */
const wholeYear: Shape = {
  signs: ['năm'],
  find: compile(raw(`${START}năm +(?<year>${YEAR})(?! ?- ?20\\d\\d)`)),
  read: (match) => mention(match, 'year', { year: Number(match.part.year!.text) }),
};

/** All shapes; where two find something at one place, the longer wins, then the earlier in this list. */
export const SHAPES: readonly Shape[] = [worded, numeric, isoForm, short, month, quarter, half, wholeYear, dayOnly];
