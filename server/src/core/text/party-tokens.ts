/**
 * Words, numbers and marks of a line, for the recognisers of people, posts and bodies: what they read is decided by
 * capitals and by what stands beside, so they walk over tokens rather than match one expression.
 */
import type { Range } from './range';

export type Shape = 'title' | 'upper' | 'lower' | 'number' | 'mark' | 'dots' | 'break' | 'honorific';

export interface Token extends Range {
  /** Folded text, `lí` and `ti` as `lý` and `ty`; every spelling of `đồng chí` is `đồng chí`. */
  readonly key: string;
  readonly shape: Shape;
  /** Something blank (or a Markdown mark) stands before it. */
  readonly gap: boolean;
}

/** A text cut into tokens. Tokens carry offsets into `text`. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Nearly everything is in capitals: capitals then tell nothing. */
  readonly shouting: boolean;
}

const TOKEN = new RegExp(
  [
    '(?<honorific>(?<![A-Za-zÀ-ỹ\\d])(?:đồng +chí|đ ?/ ?chí|[đd] ?/ ?c|đ\\.c|đc)(?![A-Za-zÀ-ỹ\\d]))',
    '(?<break>\\n|<br */?>)',
    "(?<word>[A-Za-zÀ-ỹ]+(?:['ʼ][A-Za-zÀ-ỹ]+)*)",
    '(?<number>\\d+(?:[.,/:-]\\d+)*%?)',
    '(?<dots>[….]{2,}|…|_{2,})',
    '(?<mark>[-,;:.()[\\]{}<>"&+/!?|•=])',
  ].join('|'),
  'gu',
);

const SHORT_I = /^(h|k|l|m|s|t|v|qu)([iìíỉĩị])$/;
const TO_Y: Record<string, string> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** How a token spells a word; `folded` is the folded word. */
export const keyOf = (folded: string): string =>
  folded.length > 3 ? folded : folded.replace(SHORT_I, (_, head: string, vowel: string) => head + TO_Y[vowel]);

function caseOf(word: string): 'title' | 'upper' | 'lower' {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return word === word.toUpperCase() ? 'upper' : 'title';
}

/** `đc` is also how people shorten `được`, `d/c` `địa chỉ`: only before a capital is it an address. */
function isAddress(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (written !== 'đc' && written.toLowerCase() !== 'd/c') return true;
  return /^[\s\u00a0*:]*\p{Lu}/u.test(text.slice(end, end + 12));
}

/** Cuts a text into tokens. `folded` is `fold(text)`. Linear; never throws. */
export function readTokens(text: string, folded: string): Reading {
  const tokens: Token[] = [];
  let end = 0;
  let capitals = 0;
  let words = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    const groups = match.groups!;
    const gap = start > end || start === 0;
    end = start + match[0].length;
    if (groups.word !== undefined || (groups.honorific !== undefined && !isAddress(text, start, end))) {
      const shape = caseOf(text.slice(start, end));
      words += 1;
      if (shape === 'upper') capitals += 1;
      tokens.push({ start, end, key: keyOf(match[0]), shape, gap });
    } else if (groups.honorific !== undefined) {
      tokens.push({ start, end, key: 'đồng chí', shape: 'honorific', gap });
    } else {
      const shape = groups.break ? 'break' : groups.number ? 'number' : groups.dots ? 'dots' : 'mark';
      tokens.push({ start, end, key: groups.break ? '\n' : match[0], shape, gap });
    }
  }
  return { text, tokens, shouting: words > 4 && capitals > words * 0.7 };
}

export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'lower');

/** Begins with a capital; in a text that shouts every word does. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'title' || token.shape === 'upper');

/** A capital that tells something: not in a text that shouts. */
export const isMarkedCapital = (reading: Reading, i: number): boolean => {
  const token = reading.tokens[i];
  return isCapital(token) && !(reading.shouting && token?.shape === 'upper');
};

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.shape === 'mark' && marks.includes(token.key);

/** A dash that parts what stands around it; `Toán-Tin` holds none. */
export const isDash = (reading: Reading, i: number): boolean => {
  const token = reading.tokens[i];
  if (!isMark(token, '-')) return false;
  const next = reading.tokens[i + 1];
  return token!.gap || next === undefined || next.gap;
};
