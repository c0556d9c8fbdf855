/**
 * The calendar in whole numbers: no `Date`, so no time zone can move a day. Months count from 1. Dates are
 * `YYYY-MM-DD` strings, which sort as they stand.
 */

/** `YYYY-MM-DD`. */
export type IsoDate = string;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 28 to 31; 0 for a month that does not exist. */
export const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Whether the calendar has this day. `year` null: in some year (29/2 is possible then). */
export const isRealDate = (year: number | null, month: number, day: number): boolean =>
  day >= 1 && day <= lastDayOfMonth(year ?? 2000, month);

export const iso = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Takes an ISO date apart; null for anything that is not one, or not a real day. */
export function partsOf(date: IsoDate): DateParts | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isRealDate(year, month, day) ? { year, month, day } : null;
}

export const compareIso = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** Days since 1 March of year 0 (the civil-day count that puts the leap day last in its year). */
function dayNumber({ year, month, day }: DateParts): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

function fromDayNumber(n: number): IsoDate {
  let year = Math.floor((10000 * n + 14780) / 3652425);
  let rest = n - dayNumber({ year, month: 3, day: 1 });
  if (rest < 0) {
    year -= 1;
    rest = n - dayNumber({ year, month: 3, day: 1 });
  }
  const m = Math.floor((100 * rest + 52) / 3060);
  const month = ((m + 2) % 12) + 1;
  const day = rest - Math.floor((153 * m + 2) / 5) + 1;
  return iso(month <= 2 ? year + 1 : year, month, day);
}

const shifted = (date: IsoDate, days: number): IsoDate => {
  const parts = partsOf(date);
  return parts ? fromDayNumber(dayNumber(parts) + days) : date;
};

/** `days` calendar days later (earlier when negative). A string that is no date comes back as it is. */
export const addDays = (date: IsoDate, days: number): IsoDate => shifted(date, days);

/** 1 Monday … 7 Sunday; 0 for what is no date. */
export function weekday(date: IsoDate): number {
  const parts = partsOf(date);
  return parts ? ((dayNumber(parts) + 2) % 7) + 1 : 0;
}

/** `days` working days later, Monday to Friday; public holidays are not known here. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let at = date;
  for (let left = Math.min(days, 2000); left > 0 && partsOf(at); ) {
    at = shifted(at, 1);
    if (weekday(at) <= 5) left -= 1;
  }
  return at;
}

/** `months` months later, the day held back to the month's last (31/1 + 1 month = 28/2). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const parts = partsOf(date);
  if (!parts) return date;
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return iso(year, month, Math.min(parts.day, lastDayOfMonth(year, month)));
}

/** The last day of the month that lies `later` months after the date's own. */
export function endOfMonth(date: IsoDate, later = 0): IsoDate {
  const parts = partsOf(addMonths(`${date.slice(0, 8)}01`, later));
  return parts ? iso(parts.year, parts.month, lastDayOfMonth(parts.year, parts.month)) : date;
}

export function endOfQuarter(date: IsoDate): IsoDate {
  const month = Number(date.slice(5, 7));
  return endOfMonth(date, (3 - (month % 3)) % 3);
}

/** The month after the date's own, 1 to 12. */
export const nextMonth = (date: IsoDate): number => (Number(date.slice(5, 7)) % 12) + 1;

/** First and last day of a stretch of months within one year. */
export const monthsSpan = (year: number, first: number, last: number): { from: IsoDate; to: IsoDate } => ({
  from: iso(year, first, 1),
  to: iso(year, last, lastDayOfMonth(year, last)),
});
