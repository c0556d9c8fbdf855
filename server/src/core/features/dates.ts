/** Calendar arithmetic on ISO dates, year, month and day as integers: no clock, no time zone. */
import type { IsoDate } from '../model/types';

const partsOf = (date: IsoDate): [number, number, number] => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
};

const isoOf = (date: Date): IsoDate => date.toISOString().slice(0, 10);

const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = partsOf(date);
  return isoOf(utc(year, month, day + days));
}

/** The last day of the month that lies `later` months after the date's own. */
export function endOfMonth(date: IsoDate, later = 0): IsoDate {
  const [year, month] = partsOf(date);
  return isoOf(utc(year, month + later + 1, 0));
}

export function endOfQuarter(date: IsoDate): IsoDate {
  const [year, month] = partsOf(date);
  return isoOf(utc(year, Math.ceil(month / 3) * 3 + 1, 0));
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: IsoDate): number {
  const [year, month, day] = partsOf(date);
  return utc(year, month, day).getUTCDay();
}

/** The month after the date's own, 1 to 12. */
export const nextMonth = (date: IsoDate): number => (partsOf(date)[1] % 12) + 1;

/** `05/6/2026`: a day under 10 and a month under 3 take a zero (HD 05 4.2.2). */
export function shortDate(date: IsoDate): string {
  const [year, month, day] = partsOf(date);
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}
