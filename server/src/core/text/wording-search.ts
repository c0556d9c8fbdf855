/**
 * Looks for many wordings (`step-wording.ts`) in many lines cheaply: each wording has words that must stand in a line
 * for it to match, and only where one does is its pattern tried. Finds what `wordingTest` finds.
 */
import { fold } from './fold';
import { quoted } from './grammar';
import { wordingSource } from './step-wording';

interface Searched {
  readonly wording: string;
  /** One of these stands in every text that the wording matches; null where nothing is certain. */
  readonly needles: readonly string[] | null;
  /** Made when a text has one of the needles: most wordings are never said. */
  pattern: RegExp | null;
}

/** A test for any of the wordings in folded text; made ready when it is first asked. */
export function wordingSearch(wordings: readonly string[]): (folded: string) => boolean {
  let searched: readonly Searched[] | null = null;
  let anyNeedle: RegExp | null = null;
  return (folded) => {
    searched ??= wordings.map((wording) => ({ wording, needles: needlesOf(wording), pattern: null }));
    anyNeedle ??= anyOfNeedles(searched);
    return anyNeedle.test(folded) && searched.some((one) => saysIt(one, folded));
  };
}

/** Most lines hold none of the needles: one look tells. */
function anyOfNeedles(searched: readonly Searched[]): RegExp {
  const needles = new Set<string>();
  for (const one of searched) {
    if (one.needles === null) return /(?:)/;
    for (const needle of one.needles) needles.add(quoted(needle));
  }
  return new RegExp([...needles].join('|'), 'u');
}

function saysIt(one: Searched, folded: string): boolean {
  if (one.needles !== null && !one.needles.some((needle) => folded.includes(needle))) return false;
  one.pattern ??= new RegExp(wordingSource(one.wording), 'u');
  return one.pattern.test(folded);
}

/** The rarest-looking part that cannot be left out: of plain words or of a group, the one with the longest words. */
export function needlesOf(wording: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const part of requiredParts(fold(wording.normalize('NFC')))) {
    const needles = part.map(longestWord);
    if (needles.includes('')) continue;
    if (best === null || shortest(needles) > shortest(best)) best = needles;
  }
  return best;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/** Blanks also stand for commas and quotation marks, so that single words are looked for; `#` is any number. */
const longestWord = (text: string): string =>
  text.split(/[^A-Za-zÀ-ỹ/]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** The top-level parts that always stand there: each the alternatives of a group, or one run of plain words. */
function requiredParts(wording: string): string[][] {
  const parts: string[][] = [];
  let depth = 0;
  let optional = 0;
  let from = 0;
  for (let i = 0; i <= wording.length; i++) {
    const sign = wording.charAt(i);
    if (depth === 0 && optional === 0 && (sign === '' || '([…^$#'.includes(sign))) {
      if (i > from) parts.push([wording.slice(from, i)]);
      from = i + 1;
    }
    if (sign === '[') optional++;
    else if (sign === ']') {
      optional--;
      from = i + 1;
    } else if (sign === '(' && optional === 0) {
      if (depth === 0) from = i + 1;
      depth++;
    } else if (sign === ')' && optional === 0) {
      depth--;
      if (depth === 0) {
        parts.push(alternatives(wording.slice(from, i)));
        from = i + 1;
      }
    }
  }
  return parts;
}

/** The alternatives of a group; one that holds a group of its own is certain of nothing. */
const alternatives = (group: string): string[] => (/[()[\]…]/.test(group) ? [''] : group.split('|'));
