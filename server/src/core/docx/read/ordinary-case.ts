/**
 * A name that the page prints in capitals (`CHI BỘ THÔN SUỐI HOA`) as people write it. Which of its words are proper nouns
 * cannot be known from capitals: it is taken from where the same words stand in ordinary letters, else left as it is.
 */

import { withCapital } from '../../text/capital';

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

/** So many words of the name must be found together: fewer could be about something else. */
const FEWEST_WORDS = 2;

/** `texts`: where to look, the surest first. */
export function inOrdinaryCase(name: string, texts: readonly string[]): string {
  if (!isCapitals(name)) return name;
  const words = name.split(' ');
  for (let from = 0; from + FEWEST_WORDS <= words.length; from++) {
    const tail = words.slice(from).join(' ');
    const found = texts.map((text) => passage(text, tail)).find((one) => one !== null);
    if (!found) continue;
    const before = words.slice(0, from).join(' ').toLowerCase();
    return withCapital(before ? `${before} ${found}` : found);
  }
  return name;
}

/** The passage of `text` that reads as `capitals`, and is not in capitals itself. */
function passage(text: string, capitals: string): string | null {
  const upper = text.toUpperCase();
  // a letter whose capital is longer than itself would move everything behind it
  if (upper.length !== text.length) return null;
  for (let at = upper.indexOf(capitals); at >= 0; at = upper.indexOf(capitals, at + 1)) {
    const found = text.slice(at, at + capitals.length);
    const whole = !/[\p{L}\p{N}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + capitals.length)}`);
    if (whole && !isCapitals(found)) return found;
  }
  return null;
}
