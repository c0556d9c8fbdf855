/** The line of place and date: `An Bình, ngày 05 tháng 02 năm 2026` (HD 05-HD/VPTW 4.2.2). */
import { type IsoDate, iso, isRealDate } from './calendar';
import { fold } from './fold';
import type { Range, Span } from './range';
import { MONTH_WORDS } from './words/time-numbers';

export interface PlaceDate extends Range {
  /** Null where the line holds a date alone. */
  readonly place: Span | null;
  /** Day, month and year as typed; null where a blank is left. */
  readonly day: Span | null;
  readonly month: Span | null;
  readonly year: Span | null;
  /** Null where a part is blank or the day does not exist. */
  readonly date: IsoDate | null;
  /** From `ngày` to the last part. */
  readonly dateRange: Range;
  /** False for `31 tháng 6`; true where a part is blank. */
  readonly possible: boolean;
  /** `ngày 05 tháng 02 năm 2026`, or `ngày 05/02/2026`. */
  readonly form: 'words' | 'digits';
  /** A comma stands between place and date. */
  readonly comma: boolean;
}

const BLANK = '(?:…+|\\.(?: ?\\.)+|_{2,}|\\[[ .…_]*\\]|x{2,4})';
const BLANK_ALONE = new RegExp(`^${BLANK}$`, 'u');
const gap = ' *';
const IN_WORDS = `ngày${gap}(?<day>\\d{1,2}|${BLANK})?${gap},?${gap}tháng${gap}(?<month>\\d{1,2}(?!\\d)|giêng|hai|ba|tư|bốn|năm(?= +năm)|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp|${BLANK})?${gap},?${gap}năm${gap}(?<year>\\d{4}|20 ?${BLANK}|20|${BLANK})?`;
const IN_DIGITS = `(?:ngày${gap})?(?<dDay>\\d{1,2}|${BLANK}) ?[/.-] ?(?<dMonth>\\d{1,2}|${BLANK}) ?[/.-] ?(?<dYear>\\d{4}|20${BLANK}|${BLANK})`;
const DATE = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${IN_WORDS}|${IN_DIGITS})${gap}[.;]?${gap}$`, 'du');

/** A unit before the name may be in small letters: `xã An Bình`. */
const UNIT =
  /^(?:tỉnh|thành phố|tp\.?|xã|phường|thị trấn|thị xã|tx\.?|tt\.?|quận|huyện|đặc khu|đk\.?|thôn|bản|ấp|khu phố)(?= |$)/u;
/** What stands before a date in a sentence and is no place. */
const NO_PLACE =
  /^(?:hôm nay|hôm qua|bắt đầu|kết thúc|thời gian|vào|từ|đến|lúc|hồi|sáng|trưa|chiều|tối|thứ .*|chủ nhật|ngày|tháng|năm|căn cứ|theo|trước|sau|trong|kể từ|họp|hội nghị|nghị quyết|kế hoạch|biên bản|số|kỳ họp|thời hạn|hạn)$/u;
/** Words of a proper name: each with a capital, or a number, or a unit. */
const NAME_WORD = /^(?:\p{Lu}[A-Za-zÀ-ỹ'’.]*|\d{1,3}|[-–])$/u;

/**
 * Reads a line that is a place and a date and nothing else; another column may stand before it, apart by a tab or three
 * blanks. `text` is the original line, `folded` its fold. Null for any other line. Never throws.
 */
export function readPlaceDate(text: string, folded: string = fold(text)): PlaceDate | null {
  if (text.length > 400 || !/ngày|\d[/.-]/u.test(folded)) return null;
  const column = columnStart(text);
  const m = DATE.exec(folded.slice(column));
  if (!m) return null;
  const part = m.groups as Record<string, string | undefined>;
  const words = part.dDay === undefined;
  const dateStart = column + m.index;
  const dateEnd = dateStart + m[0].replace(/[\s.;]*$/u, '').length;
  const place = placeBefore(text, column, dateStart);
  if (place === 'none') return null;
  // A bare `05/02/2026` is a cell's content or a stray line; it takes a place, or the words, to be this line.
  if (!place && !words) return null;
  const spans = ['day', 'month', 'year'].map((name) =>
    spanOf(text, column, m, words ? name : `d${name[0]!.toUpperCase()}${name.slice(1)}`),
  );
  const [day, month, year] = spans as [Span | null, Span | null, Span | null];
  const [d, mo, y] = [numberOf(day), numberOf(month), numberOf(year)];
  const known = d !== null && mo !== null && y !== null && y > 999;
  const possible = d === null || mo === null || isRealDate(known ? y : null, mo, d);
  return {
    start: place?.start ?? dateStart,
    end: dateEnd,
    place,
    day: d === null ? null : day,
    month: mo === null ? null : month,
    year: y !== null && y > 999 ? year : null,
    date: known && possible ? iso(y, mo, d) : null,
    dateRange: { start: dateStart, end: dateEnd },
    possible,
    form: words ? 'words' : 'digits',
    comma: place !== null && /,\s*$/u.test(text.slice(place.end, dateStart)),
  };
}

/** Where the last column begins. */
function columnStart(text: string): number {
  const trimmed = text.trimEnd();
  let start = 0;
  for (const m of trimmed.matchAll(/(?:\t|[ \u00a0]{3,})[\t \u00a0]*/g)) {
    const next = m.index + m[0].length;
    // Gaps inside the date itself (`ngày     tháng     năm 2026`) are blanks, not columns.
    if (/^(?:ngày|tháng|năm|\d)/iu.test(trimmed.slice(next)) && m.index > 0) continue;
    start = next;
  }
  return start;
}

function placeBefore(text: string, from: number, to: number): Span | null | 'none' {
  const before = text.slice(from, to);
  const name = before
    .trim()
    .replace(/\s*[,.;:]+$/u, '')
    .trim();
  if (name === '') return before.trim() === '' ? null : 'none';
  if (/:\s*$/u.test(before)) return 'none';
  // a place still to be filled in
  if (BLANK_ALONE.test(name)) return null;
  const folded = fold(name);
  if (NO_PLACE.test(folded) || name.length > 60) return 'none';
  const rest = name.slice(UNIT.exec(folded)?.[0].length ?? 0).trim();
  const words = rest === '' ? [] : rest.split(/[\s\u00a0]+/u);
  if (
    words.length > 8 ||
    !words.every((word) => NAME_WORD.test(word)) ||
    /^\d/.test(rest && name === rest ? rest : 'x')
  )
    return 'none';
  const start = from + before.indexOf(name);
  return { start, end: start + name.length, text: name };
}

function spanOf(text: string, column: number, m: RegExpExecArray, name: string): Span | null {
  const at = m.indices?.groups?.[name];
  if (!at) return null;
  const [start, end] = [column + at[0], column + at[1]];
  return { start, end, text: text.slice(start, end) };
}

const numberOf = (span: Span | null): number | null => {
  if (!span) return null;
  const word = MONTH_WORDS[fold(span.text)];
  if (word !== undefined) return word;
  return /^\d+$/.test(span.text) ? Number(span.text) : null;
};
