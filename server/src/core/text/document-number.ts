/**
 * Numbers of documents: `Số 05-NQ/CB`, with the blanks that a form leaves (`Số     -NQ/CB`), and the state's order
 * (`01/BB-CB`). The Party's order is number, hyphen, type, slash, issuer (HD 05-HD/VPTW 3.2.2).
 */

import { TYPE_SYMBOLS } from './document-number-types';
import { fold } from './fold';
import { oneOf } from './grammar';
import type { Range } from './range';

export interface DocumentNumber extends Range {
  /** Null where a blank is left. */
  readonly number: number | null;
  /** The number as typed (`5`, `05`), or the empty place where it belongs. */
  readonly digits: Range;
  /** `NQ/CB`, as typed, without blanks; upper case where it was typed in small letters. */
  readonly symbol: string;
  readonly symbolRange: Range;
  /** `NQ`, `QĐ`, upper case. */
  readonly type: string;
  /** `CB`, `ĐU`, `BTCTW`; joint issuers keep their hyphen. */
  readonly issuer: string;
  /** `05/NQ-CB` instead of `05-NQ/CB`. */
  readonly style: 'party' | 'state';
  /** The word `Số` with its colon, where it stands directly before. */
  readonly label: (Range & { readonly colon: boolean }) | null;
}

const LABEL = `(?<label>(?<![A-Za-zÀ-ỹ\\d])số(?<gap> *)(?<colon>:?) *)`;
const BLANK = '(?:…+|\\.{2,}|_{2,}|\\[[ .…_]*\\]|\\{\\{[^}\\n]{0,40}\\}\\}|x{2,})';
const KNOWN = oneOf(...TYPE_SYMBOLS).source;
const ISSUER = '(?:[a-zđ][a-zđ0-9]{0,14})(?:-[a-zđ][a-zđ0-9]{0,14}){0,2}';
/** Number, separator, type, separator, issuer. A type outside the list counts only behind `Số`. */
const BODY = `(?<number>\\d{1,4}[a-e]?(?:/(?:19|20)\\d{2}(?=/))?|${BLANK})? *(?<first>[-/.]) *(?<type>${KNOWN}|(?<=số[^\\n]{0,40})[a-zđ]{1,6})(?<second> *[-/.] *)(?<issuer>${ISSUER})(?![A-Za-zÀ-ỹ\\d])`;
/** Letters between two separators, and a letter behind them: no number without, and few lines have it. */
const MAY_HOLD_NUMBER = /[-/.] *[a-zà-ỹ]{1,8} *[-/.] *[a-zđ]/;
/** The same of one whose number is written, in folded text. */
export const MAY_HOLD_WRITTEN_NUMBER = /\d[a-e]? *[-/.] *[a-zà-ỹ]{1,8} *[-/.] *[a-zđ]/;
const NUMBERED = new RegExp(`${LABEL}?(?<![\\d.,]|[\\d/]-)${BODY}`, 'gu');

/** Every document number in the text, left to right. `text` is the original, `folded` its fold. Never throws. */
export function findDocumentNumbers(text: string, folded: string = fold(text)): DocumentNumber[] {
  if (!MAY_HOLD_NUMBER.test(folded)) return [];
  return Array.from(folded.matchAll(NUMBERED)).flatMap((m) => {
    const found = read(m, text);
    return found ? [found] : [];
  });
}

function read(m: RegExpExecArray, text: string): DocumentNumber | null {
  const part = m.groups as Record<string, string | undefined>;
  const end = m.index + m[0].length;
  const labelled = part.label !== undefined;
  const written = part.number ?? '';
  // Without `Số` there must be a number; and small letters (`5-tb/km`) are a measure, not a symbol.
  if (!labelled && !/^\d/.test(written)) return null;
  const symbolStart = end - (part.type!.length + part.second!.length + part.issuer!.length);
  const typed = text.slice(symbolStart, end);
  if (!labelled && !/^\p{Lu}/u.test(typed)) return null;
  const second = part.second!.trim();
  if (second === part.first && second !== '/' && !labelled) return null;
  const from = m.index + (part.label?.length ?? 0);
  const digit = /^\d+/.exec(written)?.[0];
  const blanks = digit === undefined ? written.length : 0;
  return {
    start: m.index,
    end,
    number: digit === undefined ? null : Number(digit),
    digits: { start: from, end: from + (digit?.length ?? blanks) },
    symbol: symbolText(typed),
    symbolRange: { start: symbolStart, end },
    type: symbolText(text.slice(symbolStart, symbolStart + part.type!.length)).toUpperCase(),
    issuer: symbolText(text.slice(end - part.issuer!.length, end)).toUpperCase(),
    style: second === '-' ? 'state' : 'party',
    label: labelled ? { start: m.index, end: from, colon: part.colon === ':' } : null,
  };
}

/** Without blanks, `Ð` as `Đ`, any dash as a hyphen. */
function symbolText(typed: string): string {
  const plain = typed
    .replace(/\s+/g, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  return plain === plain.toLowerCase() ? plain.toUpperCase() : plain;
}

/**
 * A front-matter value: `5`, `"05"`, `05-NQ/CB`, `Số 05-NQ/CB`, `NQ/CB`. What is not written is null; other text gives
 * neither.
 */
export function readDocumentNumber(value: string | number): { number: number | null; symbol: string | null } {
  const text = String(value)
    .normalize('NFC')
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
  const folded = fold(text);
  const labelled = /^số(?![A-Za-zÀ-ỹ])/u.test(folded) ? text : `Số ${text}`;
  const found = findDocumentNumbers(labelled)[0];
  if (found) return { number: found.number, symbol: found.symbol };
  const bare = /^(?:số *:? *)?(\d{1,4})[a-e]?(?:[/-](?:19|20)\d{2})?$/u.exec(folded);
  if (bare) return { number: Number(bare[1]), symbol: null };
  const symbol = new RegExp(`^[a-zđ]{1,6} *[-/.] *${ISSUER}$`, 'u').test(folded);
  return { number: null, symbol: symbol ? symbolText(text) : null };
}
