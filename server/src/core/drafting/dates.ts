import type { KnownFacts } from '../guidance/snippets/index';
import type { IsoDate } from '../model/types';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** Days below 10 and months below 3 take a leading zero, other months none (HD 05-HD/VPTW, 4.2.2). */
const twoDigits = (day: number): string => String(day).padStart(2, '0');
const officialMonth = (month: number): string => (month < 3 ? twoDigits(month) : String(month));

/** A real day of the calendar; null for any other text. */
export function dayOf(date: IsoDate | undefined): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? { year, month, day } : null;
}

/** `05/6/2026`, as the instruments write a date in running text. */
export const shortDate = ({ year, month, day }: Day): string => `${twoDigits(day)}/${officialMonth(month)}/${year}`;

/** What a paper of that day says of its date, months and quarter. */
export function factsOf(day: Day): KnownFacts & { readonly nextMonthYear: string } {
  const before = day.month === 1 ? 12 : day.month - 1;
  const after = day.month === 12 ? 1 : day.month + 1;
  return {
    date: shortDate(day),
    month: officialMonth(day.month),
    previousMonth: officialMonth(before),
    nextMonth: officialMonth(after),
    nextMonthYear: String(day.month === 12 ? day.year + 1 : day.year),
    quarter: QUARTERS[Math.floor((day.month - 1) / 3)],
    year: String(day.year),
  };
}
