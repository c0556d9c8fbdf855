import type { KnownFacts } from '../guidance/snippets/index';
import type { IsoDate } from '../model/types';
import { nextMonth, partsOf } from '../text/calendar';
import { officialMonth, quarterOf, shortDate } from '../text/date-words';

/** What a paper of that day says of its date, months and quarter; null for what is no day of the calendar. */
export function factsOf(date: IsoDate | undefined): (KnownFacts & { readonly nextMonthYear: string }) | null {
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
