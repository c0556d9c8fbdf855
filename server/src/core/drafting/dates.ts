import type { KnownFacts } from '../guidance/snippets/index';
import type { IsoDate } from '../model/types';
import { nextMonth, partsOf } from '../text/calendar';
import { officialMonth, quarterOf, shortDate } from '../text/date-words';

type DateFacts = KnownFacts & { readonly nextMonthYear?: string };

/** What a paper that prepares the meeting of that day says of the meeting's month. */
export function factsOfMeeting(day: IsoDate | undefined): DateFacts | null {
  const known = day === undefined ? null : partsOf(day);
  return known && { nextMonth: officialMonth(known.month), nextMonthYear: String(known.year) };
}

/** What a paper of that day says of its date, months and quarter; null for what is no day of the calendar. */
export function factsOf(date: IsoDate | undefined): DateFacts | null {
  const day = date === undefined ? null : partsOf(date);
  if (!date || !day) return null;
  const { month, year } = day;
  return {
    date: shortDate(date),
    month: officialMonth(month),
    previousMonth: officialMonth(month === 1 ? 12 : month - 1),
    nextMonth: officialMonth(nextMonth(date)),
    nextMonthYear: String(month === 12 ? year + 1 : year),
    quarter: quarterOf(month),
    year: String(year),
  };
}
