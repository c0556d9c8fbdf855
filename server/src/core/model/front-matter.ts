/** Front matter by meaning: which key gives what, with its place. */
import { FRONT_MATTER_KEYS, type FrontMatterKey } from '../guidance/front-matter-keys';
import type { FrontMatter, FrontMatterEntry } from '../syntax/types';
import { foldKey } from '../text/fold';
import type { Span } from '../text/range';
import { type Field, found, missing } from './types';

const KEY_BY_NAME = new Map<string, FrontMatterKey>();
for (const [key, names] of Object.entries(FRONT_MATTER_KEYS) as [FrontMatterKey, readonly string[]][]) {
  for (const name of names) KEY_BY_NAME.set(foldKey(name), key);
}

/** The meaning of a key as typed (folded by `foldKey`); null for one that is not ours. */
export const keyMeaning = (folded: string): FrontMatterKey | null => KEY_BY_NAME.get(folded) ?? null;

export interface FrontMatterValues {
  entry(key: FrontMatterKey): FrontMatterEntry | null;
  /** The value as text; an empty one counts as missing, at its place. */
  text(key: FrontMatterKey): Field<string>;
  /** A list's items, or a single value as a list of one. */
  list(key: FrontMatterKey): readonly Span[];
}

/** `place`: where missing parts belong when there is no front matter. */
export function frontMatterValues(frontMatter: FrontMatter | null, place: number): FrontMatterValues {
  const entries = new Map<FrontMatterKey, FrontMatterEntry>();
  for (const entry of frontMatter?.entries ?? []) {
    const key = keyMeaning(entry.folded);
    if (key && !entries.has(key)) entries.set(key, entry);
  }
  const entryOf = (key: FrontMatterKey): FrontMatterEntry | null => entries.get(key) ?? null;
  return {
    entry: entryOf,
    text(key) {
      const entry = entryOf(key);
      const value = (entry?.value ?? entry?.items?.map((item) => item.text).join(', '))?.normalize('NFC').trim();
      if (!entry || !value) return missing(entry?.valueRange.start ?? place);
      return found(value, entry.valueRange);
    },
    list(key) {
      const entry = entryOf(key);
      if (!entry) return [];
      if (entry.items) return entry.items;
      return entry.value ? [{ text: entry.value, ...entry.valueRange }] : [];
    },
  };
}
