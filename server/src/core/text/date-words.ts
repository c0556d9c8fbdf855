/** Days as the instruments write them: below 10, and months below 3, with a zero in front (HD 05-HD/VPTW, 4.2.2). */
import { type IsoDate, partsOf } from './calendar';

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `01`, `02`, `3` … `12`. */
export const officialMonth = (month: number): string => (month < 3 ? twoDigits(month) : String(month));

/** `05/6/2026`, in running text. A string that is no day comes back as it is. */
export function shortDate(date: IsoDate): string {
  const parts = partsOf(date);
  return parts ? `${twoDigits(parts.day)}/${officialMonth(parts.month)}/${parts.year}` : date;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** The quarter of a month, 1 to 12. */
export const quarterOf = (month: number): string => QUARTERS[Math.floor((month - 1) / 3)] ?? '…';
