/**
 * A small grammar over folded text: recognisers are built from named parts, read top-down like the sentence they
 * recognise, and compiled once into one regular expression. Wordings are written as a careful person writes them
 * (`uỷ`, `hoá`); they are folded here, so case and tone placement never matter.
 *
 *   const before = compile(seq(oneOf('trước', 'chậm nhất'), opt('vào'), opt('ngày'), named('day', number(2))));
 *   before.all(fold('Chậm nhất ngày 20/5')) → [{ start: 0, end: 16, part: {…}, … }]
 */
import { fold } from './fold';
import type { Range } from './range';

/** A piece of a pattern: the source of a regular expression over folded text. */
export interface Part {
  readonly source: string;
  /** What may be absent, for a part made by `opt`: `seq` puts the blanks inside it, so that no run of blanks can be
   * shared out in two ways (which would cost quadratic time on a long run). */
  readonly optional?: string;
}

type Item = string | Part;

/**
 * Text as a regular expression finds it literally. A hyphen needs no escape outside a class, and must not have one
 * under the `u` flag.
 */
export const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Literal words; any run of blanks between them (none is allowed around punctuation, where people differ). */
export function words(text: string): Part {
  const source = fold(text.normalize('NFC')).trim().split(/\s+/).map(quoted).join(' +');
  return { source };
}

/** A hand-written piece of regular expression, over folded text. */
export const raw = (source: string): Part => ({ source });

const partOf = (item: Item): Part => (typeof item === 'string' ? words(item) : item);
const group = (part: Part): string => `(?:${part.source})`;

/** One after the other, with blanks between them as they come. */
export function seq(...items: Item[]): Part {
  const parts = items.map(partOf);
  const lastNeeded = parts.findLastIndex((part) => part.optional === undefined);
  const source = parts
    .map((part, i) => {
      if (part.optional !== undefined) return i < lastNeeded ? `(?:${part.optional} *)?` : `(?: *${part.optional})?`;
      return i < lastNeeded ? `${group(part)} *` : group(part);
    })
    .join('');
  return { source };
}

/** One after the other with nothing between them. */
export const tight = (...items: Item[]): Part => ({ source: items.map((item) => group(partOf(item))).join('') });

/** Any of these; the longest wording wins where one begins another. */
export function oneOf(...items: Item[]): Part {
  const parts = items.map(partOf);
  const literal = items.every((item) => typeof item === 'string');
  const ordered = literal ? [...parts].sort((a, b) => b.source.length - a.source.length) : parts;
  return { source: ordered.map(group).join('|') };
}

/** This or nothing. */
export function opt(...items: Item[]): Part {
  const optional = group(items.length === 1 ? partOf(items[0]!) : seq(...items));
  return { source: `${optional}?`, optional };
}

/** A whole word: no letter or digit on either side. */
export const word = (...items: Item[]): Part => ({
  source: `(?<![A-Za-zÀ-ỹ\\d])${group(items.length === 1 ? partOf(items[0]!) : seq(...items))}(?![A-Za-zÀ-ỹ\\d])`,
});

/** 1 to `digits` digits, not part of a longer number. */
export const number = (digits: number): Part => ({ source: `(?<!\\d)\\d{1,${digits}}(?!\\d)` });

/** What stands here is wanted under this name. */
export const named = (name: string, item: Item): Part => ({ source: `(?<${name}>${partOf(item).source})` });

export interface Match extends Range {
  /** The named parts that matched, with their folded text. */
  readonly part: Readonly<Record<string, (Range & { readonly text: string }) | undefined>>;
}

export interface Recogniser {
  /** Every match in the folded text, left to right, not overlapping. */
  all(folded: string): Match[];
  first(folded: string): Match | null;
  test(folded: string): boolean;
}

/** Compiles a pattern. A name may be used once. Matching is linear in practice: no part may repeat a repetition. */
export function compile(pattern: Item): Recogniser {
  const { source } = partOf(pattern);
  // Made when first asked for: few documents ask every recogniser.
  let finder: RegExp | null = null;
  let tester: RegExp | null = null;
  const test = (folded: string): boolean => {
    tester ??= new RegExp(source, 'u');
    return tester.test(folded);
  };
  const all = (folded: string): Match[] => {
    if (!test(folded)) return [];
    finder ??= new RegExp(source, 'dgu');
    return Array.from(folded.matchAll(finder), (m) => {
      const part: Record<string, Range & { text: string }> = {};
      for (const [name, span] of Object.entries(m.indices?.groups ?? {})) {
        if (span) part[name] = { start: span[0], end: span[1], text: folded.slice(span[0], span[1]) };
      }
      return { start: m.index, end: m.index + m[0].length, part };
    });
  };
  return { all, first: (folded) => all(folded)[0] ?? null, test };
}
