/** How long a meeting lasted, in whole minutes, and how that is told. */
import { type DocumentModel, given } from '../../model/types';

export interface Duration {
  /** `HH:MM`. */
  readonly start: string;
  readonly end: string;
  /** End minus start; a day is added where an evening's meeting ended after midnight. Negative where the end comes first. */
  readonly minutes: number;
}

const EVENING = 18 * 60;
const AFTER_MIDNIGHT = 3 * 60;
const DAY = 24 * 60;

export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** null where the beginning or the end is not known. */
export function duration({ meeting }: DocumentModel): Duration | null {
  const start = meeting && given(meeting.start);
  const end = meeting && given(meeting.end);
  if (!start || !end) return null;
  const [from, to] = [minutesOf(start), minutesOf(end)];
  const overnight = from >= EVENING && to <= AFTER_MIDNIGHT;
  return { start, end, minutes: to - from + (overnight ? DAY : 0) };
}

/** `19 giờ 05 phút`. */
export const clockInWords = (clock: string): string => `${Number(clock.slice(0, 2))} giờ ${clock.slice(3, 5)} phút`;

/** `từ 19 giờ 00 phút đến 20 giờ 45 phút là 105 phút (1 giờ 45 phút)`. */
export function sumInWords({ start, end, minutes }: Duration): string {
  const hours = Math.trunc(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} giờ` : '', rest > 0 || hours === 0 ? `${rest} phút` : ''].filter(Boolean);
  const exact = hours > 0 ? ` (${parts.join(' ')})` : '';
  return `từ ${clockInWords(start)} đến ${clockInWords(end)} là ${minutes} phút${exact}`;
}
