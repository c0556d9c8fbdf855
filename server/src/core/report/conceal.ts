/** Personal numbers and addresses in what is printed, handed on or logged: told that they are there, never in full. */
import { dotted, findPersonalDetails, masked } from '../text/personal-numbers';

/** Long enough for an identity, a card or a telephone, where the words around that said so were cut off; no sum of money. */
const LONG_NUMBER = /(?<!\d)\d{9,13}(?!\d|\s*(?:đồng|đ|vnđ)(?![A-Za-zÀ-ỹ]))/giu;

/** The text with all but the last three digits of every such number as dots, and without addresses. */
export function conceal(text: string): string {
  const found = findPersonalDetails(text);
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end } of found) {
    parts.push(withoutLongNumbers(text.slice(at, start)));
    parts.push(masked(kind, text.slice(start, end)));
    at = end;
  }
  return parts.join('') + withoutLongNumbers(text.slice(at));
}

const withoutLongNumbers = (text: string): string => text.replace(LONG_NUMBER, dotted);
