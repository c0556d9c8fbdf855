/** The few things the page words itself: dates, numbers, line ends, capitals. All from the profile, none invented. */
import { KINDS } from '../guidance/kinds';
import type { LineEnds, Profile } from '../guidance/profiles/types';
import type { DocumentModel } from '../model/types';

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

/** `05/02/2026`, with the zeros that the words have; without a date, blanks. Takes `YYYY-MM-DD`. */
export function dateInFigures(date: string | null, profile: Profile): string {
  const blank = profile.blanks.value.word;
  const [year, month, day] = date ? date.split('-').map(Number) : [];
  if (!year || !month || !day) return `${blank}/${blank}/${blank}`;
  const zero = profile.date.value;
  return `${padded(day, zero.day)}/${padded(month, zero.month)}/${year}`;
}

/** `05-NQ/CB`; without a number, room to write one; without a symbol, the type's (HD 05 3.1.2, 3.2.2). */
export function numberOf(
  number: number | null,
  symbol: string | null,
  kind: DocumentModel['kind'],
  profile: Profile,
): string {
  const written =
    number === null ? profile.blanks.value.number : String(number).padStart(profile.number.value.digits, '0');
  const type = KINDS.find((one) => one.kind === kind)?.symbol ?? profile.blanks.value.symbol;
  return `${written}-${symbol ?? `${type}/${profile.issuerSymbol.value}`}`;
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
