/** Stretches that count from the document's date: `tháng tới`, `cuối quý`, `trong tuần`, `tuần đầu tháng 7`. */
import { addDays, addMonths, type IsoDate, iso, lastDayOfMonth, monthsSpan, partsOf, weekday } from './calendar';
import { type DateMention, type DateSpan, dateAt, resolve } from './dates';
import { type Candidate, candidate, each, NOT_AFTER_WORD, NOT_BEFORE_WORD } from './deadline-candidate';
import { oneOf } from './grammar';
import { NUMBER_WORDS, WEEKDAYS } from './words/time-numbers';

type Unit = 'ngày' | 'tuần' | 'tháng' | 'quý' | 'năm';

const NEXT = '(?:tới đây|tới|sau|tiếp theo|kế tiếp|liền kề)';
const RELATIVE = new RegExp(
  `${NOT_AFTER_WORD}(?<unit>tuần|tháng|quý|năm) +(?:(?<next>${NEXT})|(?<this>này|nay|hiện tại))${NOT_BEFORE_WORD}`,
  'gu',
);
const BARE = new RegExp(
  `${NOT_AFTER_WORD}(?:(?:nội +|ngay +)?trong(?: +cả)?|hết|cuối|đầu|giữa) +(?<unit>ngày|tuần|tháng|quý|năm)${NOT_BEFORE_WORD}(?! *(?:\\d|-))(?! +(?:…|\\.\\.|_|\\[|\\{))(?! +(?:i{1,3}|iv|học|qua|trước|ngoái|vừa|này|nay|kia|đó|ấy|nghỉ|lễ|mới|một|hai|ba|tư|bốn|${NEXT})${NOT_BEFORE_WORD})`,
  'gu',
);
const DAY_NEAR = new RegExp(
  `${NOT_AFTER_WORD}(?:(?<today>(?:trong +)?(?:ngày +)?hôm nay|(?:trong +)?ngày hôm nay)|(?<tomorrow>ngày mai)|(?<after>ngày kia))${NOT_BEFORE_WORD}`,
  'gu',
);
const DAY_OF_MONTH = new RegExp(
  `${NOT_AFTER_WORD}(?:ngày +(?:mùng +|mồng +)?|mùng +|mồng +)(?<day>\\d{1,2}) +(?:của +|trong +)?tháng +(?:(?<next>${NEXT})|này)${NOT_BEFORE_WORD}`,
  'gu',
);
const ANY_UNIT = /ngày|tuần|tháng|quý|năm|hôm nay/u;
const NUMBER = `\\d{1,2}|${oneOf(...NUMBER_WORDS.keys()).source}`;
const WEEK_OF_MONTH = new RegExp(
  `${NOT_AFTER_WORD}tuần +(?:lễ +)?(?:thứ +)?(?<which>đầu tiên|đầu|cuối cùng|cuối|nhất|tư|${NUMBER})(?: +(?:của|trong))? +(?=tháng)`,
  'gu',
);
const DAYS_OF_MONTH = new RegExp(
  `${NOT_AFTER_WORD}(?<count>${NUMBER}) +ngày +(?<side>đầu|cuối)(?: +(?:của|trong))? +(?=tháng)`,
  'gu',
);
const MONTHS_OF_YEAR = new RegExp(
  `${NOT_AFTER_WORD}(?<count>${NUMBER}) +tháng +(?<side>đầu|cuối) +năm(?: +(?<year>20\\d\\d)| +(?<next>tới|sau)| +nay| +này)?${NOT_BEFORE_WORD}(?! +học)`,
  'gu',
);
const WEEKDAY = new RegExp(
  `${NOT_AFTER_WORD}(?<day>${oneOf(...Object.keys(WEEKDAYS)).source})(?:(?: +của)? +tuần +(?:(?<next>${NEXT})|này))?${NOT_BEFORE_WORD}`,
  'gu',
);

const countOf = (text: string): number => NUMBER_WORDS.get(text.replace(/ +/g, ' ')) ?? Number(text);

/** The unit that lies `shift` units after the one that `reference` is in. */
function unitSpan(unit: Unit, reference: IsoDate, shift: number): DateSpan | null {
  const at = partsOf(reference);
  if (!at) return null;
  if (unit === 'ngày') return { from: addDays(reference, shift), to: addDays(reference, shift) };
  if (unit === 'tuần') {
    const monday = addDays(reference, 1 - weekday(reference) + 7 * shift);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (unit === 'năm') return monthsSpan(at.year + shift, 1, 12);
  const months = unit === 'tháng' ? 1 : 3;
  const first = unit === 'tháng' ? at.month : Math.floor((at.month - 1) / 3) * 3 + 1;
  const moved = partsOf(addMonths(iso(at.year, first, 1), shift * months))!;
  return monthsSpan(moved.year, moved.month, moved.month + months - 1);
}

const KIND = { ngày: 'date', tuần: 'range', tháng: 'month', quý: 'quarter', năm: 'year' } as const;

function period(
  start: number,
  end: number,
  unit: Unit,
  reference: IsoDate | null,
  shift: number,
  loose: boolean,
): Candidate {
  const span = reference ? unitSpan(unit, reference, shift) : null;
  const from = KIND[unit] === 'range' ? (span?.from ?? null) : null;
  return candidate({ start, end }, KIND[unit], { from, to: span?.to ?? null, needsCue: true, loose });
}

/** `tháng tới`, `quý này`, `trong tháng`, `cuối năm`, `hôm nay`, `ngày 05 tháng sau`. */
export function findPeriods(folded: string, reference: IsoDate | null): Candidate[] {
  if (!ANY_UNIT.test(folded)) return [];
  const days = each(DAY_OF_MONTH, folded, 'tháng').map((m) => {
    const span = reference ? unitSpan('tháng', reference, m.groups!.next ? 1 : 0) : null;
    const at = span ? partsOf(span.from)! : null;
    const day = Number(m.groups!.day);
    const impossible = day < 1 || day > (at ? lastDayOfMonth(at.year, at.month) : 31);
    const to = at && !impossible ? iso(at.year, at.month, day) : null;
    return candidate({ start: m.index, end: m.index + m[0].length }, 'date', {
      to,
      impossible,
      needsCue: true,
      day: true,
    });
  });
  const near = each(DAY_NEAR, folded).map((m) =>
    period(m.index, m.index + m[0].length, 'ngày', reference, m.groups!.today ? 0 : m.groups!.tomorrow ? 1 : 2, true),
  );
  const relative = each(RELATIVE, folded).map((m) =>
    period(m.index, m.index + m[0].length, m.groups!.unit as Unit, reference, m.groups!.next ? 1 : 0, false),
  );
  const bare = each(BARE, folded).map((m) => {
    const all = period(m.index, m.index + m[0].length, m.groups!.unit as Unit, reference, 0, true);
    const own = /^(?:đầu|giữa|cuối)/u.test(m[0]) ? all : { ...all, needsCue: false };
    return all.kind === 'range' && m[0].startsWith('cuối') ? { ...own, kind: 'date' as const, from: null } : own;
  });
  return [...days, ...near, ...relative, ...bare];
}

/** The month that begins at `start`: a written one, `tháng này`, `tháng sau`, or a bare `tháng`. */
function monthAt(
  folded: string,
  start: number,
  dates: readonly DateMention[],
  reference: IsoDate | null,
): (DateSpan & { end: number }) | null {
  const date = dateAt(dates, start);
  if (date?.start === start && date.precision === 'month') {
    const span = resolve(date, reference);
    return span && { ...span, end: date.end };
  }
  const m = new RegExp(`^tháng(?: +(?:(?<next>${NEXT})|này))?${NOT_BEFORE_WORD}`, 'u').exec(
    folded.slice(start, start + 24),
  );
  const span = m && reference ? unitSpan('tháng', reference, m.groups?.next ? 1 : 0) : null;
  return m && span ? { ...span, end: start + m[0].length } : null;
}

/** `tuần đầu tháng 7`, `tuần 2 tháng 6`, `10 ngày cuối tháng`, `9 tháng đầu năm`: always a first and a last day. */
export function findParts(folded: string, dates: readonly DateMention[], reference: IsoDate | null): Candidate[] {
  const found: Candidate[] = [];
  for (const m of each(WEEK_OF_MONTH, folded, 'tuần', 'tháng')) {
    const month = monthAt(folded, m.index + m[0].length, dates, reference);
    if (!month) continue;
    const which = m.groups!.which!;
    const n =
      which.startsWith('đầu') || which === 'nhất'
        ? 1
        : which.startsWith('cuối')
          ? 5
          : which === 'tư'
            ? 4
            : countOf(which);
    const last = Number(month.to.slice(8));
    const [from, to] = which.startsWith('cuối') ? [last - 6, last] : [Math.min(n * 7 - 6, 29), n >= 5 ? last : n * 7];
    if (from <= last && n >= 1) found.push(part(m.index, month.end, month, from, to));
  }
  for (const m of each(DAYS_OF_MONTH, folded, 'ngày', 'tháng')) {
    const month = monthAt(folded, m.index + m[0].length, dates, reference);
    const count = countOf(m.groups!.count!);
    if (!month || count < 1 || count > 28) continue;
    const last = Number(month.to.slice(8));
    const [from, to] = m.groups!.side === 'đầu' ? [1, count] : [last - count + 1, last];
    found.push(part(m.index, month.end, month, from, to));
  }
  for (const m of each(MONTHS_OF_YEAR, folded, 'tháng', 'năm')) {
    const count = countOf(m.groups!.count!);
    const known = m.groups!.year ? Number(m.groups!.year) : reference ? partsOf(reference)?.year : undefined;
    if (count < 1 || count > 11) continue;
    const year = known === undefined ? null : known + (m.groups!.next ? 1 : 0);
    const span =
      year === null ? null : m.groups!.side === 'đầu' ? monthsSpan(year, 1, count) : monthsSpan(year, 13 - count, 12);
    found.push(candidate({ start: m.index, end: m.index + m[0].length }, 'range', { ...(span ?? {}), needsCue: true }));
  }
  return found;
}

const part = (start: number, end: number, month: DateSpan, from: number, to: number): Candidate => {
  const day = (n: number): IsoDate => `${month.from.slice(0, 8)}${String(n).padStart(2, '0')}`;
  return candidate({ start, end }, 'range', { from: day(from), to: day(to), needsCue: true });
};

/** `thứ bảy`, `chủ nhật tuần này`: the next such day from the document's date on. */
export function findWeekdays(folded: string, reference: IsoDate | null): Candidate[] {
  return each(WEEKDAY, folded).map((m) => {
    const day = WEEKDAYS[m.groups!.day!.replace(/ +/g, ' ')] ?? 7;
    let to: IsoDate | null = null;
    if (reference) {
      const monday = addDays(reference, 1 - weekday(reference) + (m.groups!.next ? 7 : 0));
      to = addDays(monday, day - 1);
      if (to < reference) to = addDays(to, 7);
    }
    return candidate({ start: m.index, end: m.index + m[0].length }, 'date', { to, needsCue: true, loose: true });
  });
}
