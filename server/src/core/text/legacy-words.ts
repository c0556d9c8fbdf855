/** The words of a line as an old encoding would have them: which ones it explains, which ones speak against it. */
import { fromLegacy, isWrittenIn, type LegacyEncoding } from './legacy';
import { isSyllable } from './legacy-syllable';
import type { Span } from './range';

/**
 * `sign`: cannot be read as it stands, and reads as Vietnamese once converted. `changed`: reads both ways, or neither
 * (an abbreviation). `plain`: ASCII, the same in every encoding. `unicode`: speaks against the encoding.
 */
export interface LegacyWord extends Span {
  readonly role: 'sign' | 'changed' | 'plain' | 'unicode';
  /** In Unicode; what stands there where nothing changes. */
  readonly converted: string;
  /** Reads as Vietnamese once converted, or is an abbreviation in capitals. */
  readonly readable: boolean;
}

/** Letters and everything that an old encoding puts in their place; a soft hyphen, often turned into `-`, is TCVN3's `ư`. */
const WORD = /[A-Za-zÀ-ỹ\u00a1-\u00bf\u00d7\u00f7\u00ad]+(?:-[A-Za-zÀ-ỹ\u00a1-\u00bf\u00d7\u00f7\u00ad]+)*-?/gu;
const LETTERS_ONLY = /^[A-Za-zÀ-ỹ]+$/u;

/** The words of a line, in its order; offsets count in the line. */
export function legacyWords(line: string, encoding: LegacyEncoding): LegacyWord[] {
  return [...line.matchAll(WORD)].flatMap((match) => wordsAt(match[0], match.index, line, encoding));
}

function wordsAt(text: string, start: number, line: string, encoding: LegacyEncoding): LegacyWord[] {
  const next = line.charAt(start + text.length);
  if (!text.includes('-'))
    return [standsForLetter(text, next) ? letterOf(text, start, encoding) : wordOf(text, start, encoding)];
  const joined = encoding === 'tcvn3' && (!text.endsWith('-') || next === ' ') ? hornWord(text, start) : null;
  if (joined) return [joined];
  const parts: LegacyWord[] = [];
  for (const part of text.matchAll(/[^-]+/g)) parts.push(wordOf(part[0], start + part.index, encoding));
  return parts;
}

/** A mark that is a letter by itself: `®/c` (đ/c), `sè «,` (số ô). */
const standsForLetter = (text: string, next: string): boolean =>
  (next === '/' && /^[®§]$/.test(text)) || (text === '«' && /^[,.;)]$/.test(next));

function letterOf(text: string, start: number, encoding: LegacyEncoding): LegacyWord {
  const converted = fromLegacy(text, encoding);
  const role = converted === text ? 'plain' : 'changed';
  return { text, role, converted, readable: true, start, end: start + text.length };
}

/** `n-íc`: a word whose `ư` was pasted as a hyphen. Without it, its parts must be no words. */
function hornWord(text: string, start: number): LegacyWord | null {
  const parts = text.split('-').filter((part) => part !== '');
  if (parts.every((part) => isSyllable(part) || /^\p{Lu}+$/u.test(part))) return null;
  const word = wordOf(text.replace(/-/g, '\u00ad'), start, 'tcvn3');
  if (word.role !== 'sign') return null;
  // Where nothing but the hyphen is odd (`t-`, `c-`), it is no sign by itself.
  return { ...word, text, role: /[^\0-\x7f]/.test(text) ? 'sign' : 'changed' };
}

function wordOf(text: string, start: number, encoding: LegacyEncoding): LegacyWord {
  const end = start + text.length;
  const as = (role: LegacyWord['role'], converted: string, readable: boolean): LegacyWord => ({
    text,
    role,
    converted,
    readable,
    start,
    end,
  });
  if (/^[\0-\x7f]+$/.test(text)) return as('plain', text, isSyllable(text) || /^[A-Z]+$|^[a-z]$/.test(text));
  const readsNow = isSyllable(text);
  // Single marks between words (`·`, `×`, `©`, a quotation mark) are what they look like.
  if (text.length === 1 && !LETTERS_ONLY.test(text)) return as('plain', text, true);
  if (!isWrittenIn(text, encoding)) return as('unicode', text, readsNow);
  const converted = inOneCase(fromLegacy(text, encoding));
  if (converted === text) return as('plain', text, readsNow);
  const reads = isSyllable(converted);
  if (reads) return as(!readsNow && text.length > 1 ? 'sign' : 'changed', converted, true);
  if (readsNow) return as('unicode', text, true);
  return as('changed', converted, converted.length === 1 || /^\p{Lu}+$/u.test(converted));
}

/** `NGHị` was typed in a capital font: the word is in capitals. */
function inOneCase(word: string): string {
  const plain = word.replace(/[^A-Za-z]/g, '');
  return plain.length > 1 && !/[a-z]/.test(plain) ? word.toUpperCase() : word;
}
