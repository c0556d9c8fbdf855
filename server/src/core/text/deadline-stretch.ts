/** Two-ended times: `từ ngày 07/6 đến ngày 21/6/2026`, `20-22/6`, `tháng 6-8/2026`, `từ nay đến hết năm`. */
import { addMonths, compareIso, type IsoDate, monthsSpan, partsOf } from './calendar';
import { type DateMention, type DateSpan, lastBefore, resolve } from './dates';
import { type Candidate, CLOCK, candidate, each, NOT_AFTER_WORD, NOT_BEFORE_WORD } from './deadline-candidate';
import { QUARTER_WORDS } from './words/time-numbers';

const TO = '(?:-|cho đến|cho tới|đến|tới)';
/** Between two dates of one range. */
const JOIN = new RegExp(
  `^ *,? *${TO}(?: +(?:hết|cuối|đầu|giữa|trước|khoảng))* *(?:${CLOCK} *,? *)?(?:,? *(?:sáng|chiều|tối))? *$`,
  'u',
);
/** Between two days, months or quarters that are listed; further ones may stand between. */
const LIST = /^(?: *(?:,|và) *\d{1,2})* *(?:,|và|,? *và) *$/u;
const TO_BEFORE = /(?:đến|tới|-)(?: +(?:hết|cuối|đầu|giữa))* *$/u;
const FROM_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}(?:kể từ|bắt đầu từ|từ)(?: +(?:đầu|giữa|cuối|khoảng))* *(?:${CLOCK} *,? *)?$`,
  'u',
);
const NOW_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}từ (?:nay|bây giờ|hôm nay|ngày hôm nay|giờ|ngay)(?: +cho)? +(?:đến|tới)(?: +(?:hết|cuối|trước))* *$`,
  'u',
);
/** A first day without its own `ngày` or month: `20-`, `từ 1 đến`. */
const NUMBER_BEFORE = new RegExp(`(?<![\\dA-Za-zÀ-ỹ/.,-]|[\\d/.,-] )(?<first>\\d{1,2}) *${TO} *$`, 'u');
const NUMBER_AFTER = new RegExp(
  `^ *(?<join>${TO}|và|,) *(?<second>\\d{1,2})(?![\\d/.,%]|[A-Za-zÀ-ỹ])(?! +(?!tháng|hằng|hàng|của|mỗi)[A-Za-zÀ-ỹ])`,
  'u',
);
const QUARTER_AFTER = new RegExp(
  `^ *(?:${TO}|,|và) *(?:quý *)?(?<second>iv|i{1,3}|[1-4])${NOT_BEFORE_WORD}(?: *(?:/|năm|-) *(?<year>20\\d\\d))?`,
  'u',
);
const YEARS = new RegExp(
  `${NOT_AFTER_WORD}(?:giai đoạn|nhiệm kỳ|các năm|từ năm|năm) +(?<first>20\\d\\d) *(?:-|đến|và|,) *(?:năm *)?(?<second>20\\d\\d)(?!\\d)`,
  'gu',
);

const stretch = (start: number, end: number, from: IsoDate | null, to: IsoDate | null, impossible = false): Candidate =>
  candidate({ start, end }, 'range', { from, to: impossible ? null : to, impossible });

/** All ranges in folded text, in order, not overlapping. `dates` is `findDates(folded)`. */
export function findStretches(folded: string, dates: readonly DateMention[], reference: IsoDate | null): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  const add = (range: Candidate): void => {
    found.push(range);
    free = range.end;
  };
  for (const [i, date] of dates.entries()) {
    if (date.start < free) continue;
    const before = folded.slice(Math.max(0, date.start - 48), date.start);
    const now = NOW_BEFORE.exec(before);
    if (now) {
      const span = resolve(date, reference);
      add(stretch(date.start - now[0].length, date.end, reference, span?.to ?? null, !date.possible));
      continue;
    }
    const next = dates[i + 1];
    const between = next ? folded.slice(date.end, next.start) : '';
    if (next && next.start - date.end < 40 && (JOIN.test(between) || (LIST.test(between) && mayList(date, next)))) {
      const start = date.start - (FROM_BEFORE.exec(before)?.[0].length ?? 0);
      add(twoEnded(start, date, next, reference));
      continue;
    }
    const number = NUMBER_BEFORE.exec(before);
    if (number && date.precision === 'day' && date.month !== null) {
      const day = Number(number.groups!.first);
      const at = date.start - number[0].length;
      if (day >= 1 && day <= 31 && day !== date.day) {
        const first: DateMention = { ...date, start: at, end: at, day, month: null, year: null, possible: true };
        const from = FROM_BEFORE.exec(folded.slice(Math.max(0, at - 24), at));
        add(twoEnded(at - (from?.[0].length ?? 0), first, date, reference));
        continue;
      }
    }
    const short = shortSecond(folded, date, before, reference);
    if (short) add(short);
  }
  let behind = 0;
  const years = each(YEARS, folded).flatMap((m) => {
    const range = { start: m.index, end: m.index + m[0].length };
    while (behind < found.length && found[behind]!.end <= range.start) behind += 1;
    if (behind < found.length && found[behind]!.start < range.end) return [];
    const from = monthsSpan(Number(m.groups!.first), 1, 1).from;
    const to = monthsSpan(Number(m.groups!.second), 12, 12).to;
    return [{ ...stretch(range.start, range.end, from, to), needsCue: true }];
  });
  return [...found, ...years];
}

/** `từ nay đến cuối năm`, `từ ngày 15/6 đến hết tháng`: the second end counts from the document's date. */
export function joinPeriods(
  folded: string,
  dates: readonly DateMention[],
  periods: readonly Candidate[],
  reference: IsoDate | null,
): Candidate[] {
  return periods.flatMap((period) => {
    const before = folded.slice(Math.max(0, period.start - 48), period.start);
    const now = NOW_BEFORE.exec(before);
    if (now) return [stretch(period.start - now[0].length, period.end, reference, period.to)];
    const date = TO_BEFORE.test(before) ? lastBefore(dates, period.start) : undefined;
    if (!date || !JOIN.test(folded.slice(date.end, period.start))) return [];
    const from = resolve(date, reference)?.from ?? null;
    const start =
      date.start - (FROM_BEFORE.exec(folded.slice(Math.max(0, date.start - 24), date.start))?.[0].length ?? 0);
    return [stretch(start, period.end, from, period.to, !date.possible)];
  });
}

/** `ngày 20, 21/6`, `quý II và quý III`, `tháng 6, tháng 7/2026`: one list; two full dates are two deadlines. */
const mayList = (a: DateMention, b: DateMention): boolean =>
  a.precision === b.precision && a.year === null && (a.precision !== 'day' || a.month === null);

/** `ngày 20-22`, `tháng 6-8`, `quý II, III/2026`: the second end has no word of its own. */
function shortSecond(folded: string, date: DateMention, before: string, reference: IsoDate | null): Candidate | null {
  const after = folded.slice(date.end, date.end + 32);
  const start = date.start - (FROM_BEFORE.exec(before)?.[0].length ?? 0);
  if (date.precision === 'quarter' && date.year === null) {
    const m = QUARTER_AFTER.exec(after);
    const quarter = QUARTER_WORDS[m?.groups?.second ?? ''];
    if (!m || quarter === undefined) return null;
    const year = m.groups?.year ? Number(m.groups.year) : null;
    return twoEnded(start, date, { ...date, end: date.end + m[0].length, quarter, year }, reference);
  }
  const m = NUMBER_AFTER.exec(after);
  if (!m || date.year !== null) return null;
  const number = Number(m.groups!.second);
  const end = date.end + m[0].length;
  if (
    date.precision === 'month' &&
    number >= 1 &&
    number <= 12 &&
    (m.groups!.join !== ',' || number > (date.month ?? 12))
  ) {
    return twoEnded(start, date, { ...date, end, month: number, possible: true }, reference);
  }
  if (date.precision === 'day' && date.month === null && number <= 31 && number > (date.day ?? 31)) {
    return twoEnded(start, date, { ...date, end, day: number, possible: true }, reference);
  }
  return null;
}

/** The first end takes year and month from the second, and lies before it. */
function twoEnded(start: number, first: DateMention, second: DateMention, reference: IsoDate | null): Candidate {
  const impossible = !first.possible || !second.possible;
  const last = secondEnd(first, second, reference);
  if (!last) return stretch(start, second.end, resolve(first, reference)?.from ?? null, null, impossible);
  const { year, month } = partsOf(last.to)!;
  const filled: DateMention = {
    ...first,
    year: first.year ?? year,
    month: first.precision === 'day' ? (first.month ?? month) : first.month,
  };
  let from = resolve(filled, null)?.from ?? null;
  if (from && compareIso(from, last.to) > 0) {
    if (first.precision === 'day' && first.month === null) from = addMonths(from, -1);
    else if (first.year === null) from = resolve({ ...filled, year: year - 1 }, null)?.from ?? null;
  }
  return stretch(start, second.end, from, last.to, impossible);
}

function secondEnd(first: DateMention, second: DateMention, reference: IsoDate | null): DateSpan | null {
  const month =
    second.precision === 'day' && second.month === null && first.precision === 'day' ? first.month : second.month;
  if (second.year !== null || first.year === null) return resolve({ ...second, month }, reference);
  const same = resolve({ ...second, month, year: first.year }, reference);
  const begin = resolve(first, reference);
  if (same && begin && compareIso(same.to, begin.from) < 0)
    return resolve({ ...second, month, year: first.year + 1 }, reference);
  return same;
}
