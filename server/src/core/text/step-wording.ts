/**
 * The notation in which wordings are listed (`guidance/steps.ts`): words as a careful person writes them, and
 *   (a|b)  one of these        [x]  this or nothing      …  up to 60 characters of one clause
 *   #      a number
 *   ^      the beginning (behind a list mark)            $  the end (before punctuation)
 * A blank also stands for a comma, so that `nội dung, chương trình` and `nội dung chương trình` are one wording.
 */
import { fold } from './fold';
import { quoted } from './grammar';
import { LEFT, RIGHT } from './word-lists';

const BLANK = '[ ,"]{0,3}';
const SIGNS: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '|': '|',
  '[': '(?:',
  ']': ')?',
  '#': '\\d+',
  '…': '[^.;:\\n]{0,60}?',
  '^': '^[\\s\\d.)*+•"-]{0,12}',
  $: '[\\s.:;,"]*$',
};

/** One wording as the source of a regular expression over folded text. */
export function wordingSource(wording: string): string {
  const source = fold(wording.normalize('NFC'))
    .replace(/ *… */g, '…')
    .replace(/[()|[\]…^$#]|[\\.*+?{}/]| +/g, (sign) => (sign.startsWith(' ') ? BLANK : (SIGNS[sign] ?? quoted(sign))));
  const left = /^[A-Za-zÀ-ỹ\d]/u.test(wording) ? LEFT : '';
  const right = /[A-Za-zÀ-ỹ\d)\]#]$/u.test(wording) ? RIGHT : '';
  return `${left}(?:${source})${right}`;
}

/** What the wordings' regular expressions are made of. */
export const patternsOf = (wordings: readonly string[]): { source: string; flags: string }[] =>
  wordings.map((wording) => ({ source: wordingSource(wording), flags: 'u' }));

/** A test for any of the wordings; made when it is first asked. */
export function wordingTest(wordings: readonly string[]): (folded: string) => boolean {
  if (wordings.length === 0) return () => false;
  let pattern: RegExp | null = null;
  return (folded) => {
    pattern ??= new RegExp(wordings.map(wordingSource).join('|'), 'u');
    return pattern.test(folded);
  };
}
