/** Lists of wordings as pieces of regular expressions over folded text. */
import { fold } from './fold';
import { quoted } from './grammar';

/** No letter or digit on this side. */
export const LEFT = '(?<![A-Za-zÀ-ỹ\\d])';
export const RIGHT = '(?![A-Za-zÀ-ỹ\\d])';

/** Any of the wordings, the longest first; blanks as they come. No groups, so that it can stand anywhere. */
export function anyOf(wordings: readonly string[]): string {
  return wordings
    .map((wording) => quoted(fold(wording.normalize('NFC'))).replace(/ +/g, ' +'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Any of the wordings as whole words. */
export const wholeWords = (wordings: readonly string[]): string => `${LEFT}(?:${anyOf(wordings)})${RIGHT}`;

/** Whether text consists of the given words, blanks and the given marks alone. Linear: one pass, no way back. */
export function consistsOf(text: string, step: RegExp): boolean {
  let at = 0;
  while (at < text.length) {
    step.lastIndex = at;
    const match = step.exec(text);
    if (!match || match[0].length === 0) return false;
    at += match[0].length;
  }
  return true;
}
