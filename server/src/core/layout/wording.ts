/** The few things the page words itself: dates, numbers, line ends, capitals. All from the profile, none invented. */
import type { LineEnds, Profile } from '../guidance/profiles/types';

/** Vietnamese capitals of NFC text. */
export const capitals = (text: string): string => text.toUpperCase();

const padded = (value: number, below: number): string =>
  value < below ? String(value).padStart(2, '0') : String(value);

/** `ngày 05 tháng 02 năm 2026`; without a date, the same with blanks (HD 05 4.2.2). Takes `YYYY-MM-DD`. */
export function dateInWords(date: string | null, profile: Profile): string {
  const blank = profile.blanks.value.word;
  const [year, month, day] = date ? date.split('-').map(Number) : [];
  if (!year || !month || !day) return `ngày ${blank} tháng ${blank} năm ${blank}`;
  const zero = profile.date.value;
  return `ngày ${padded(day, zero.day)} tháng ${padded(month, zero.month)} năm ${year}`;
}

/** `Số 05-NQ/CB`; without a number, room to write one (HD 05 3.2.2). */
export function numberLine(number: number | null, symbol: string, profile: Profile): string {
  const { word, digits } = profile.number.value;
  const written = number === null ? profile.blanks.value.number : String(number).padStart(digits, '0');
  return `${word} ${written}-${symbol}`;
}

/** Each text with the profile's lead and end mark; marks that a text already ends with give way. */
export function punctuated(texts: readonly string[], ends: LineEnds): string[] {
  const last = texts.length - 1;
  return texts.map((text, i) => {
    const bare = text
      .trim()
      .replace(/^[-–—•+*]\s*/, '')
      .replace(/[;,.]+$/, '');
    return `${ends.lead}${bare}${i === last ? ends.last : ends.each}`;
  });
}
