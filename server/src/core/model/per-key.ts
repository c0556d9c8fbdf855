import type { ContentKey } from '../syntax/types';

/** What is read of something by its content alone. `place` is where a content's key keeps it. */
export interface Reading<K, T> {
  (content: K): T;
  readonly place: number;
}

/** Readers made so far: each keeps what it read in a place of its own. */
let readers = 0;

/**
 * Remembers what was read of a content for as long as it lives, wherever the document moves it: what a reader gives
 * holds no place in the document.
 */
export function perKey<K extends { readonly key: ContentKey }, T>(read: (content: K) => T): Reading<K, T> {
  const place = readers++;
  const reading = (content: K): T => {
    const known = content.key.readings;
    const kept = known[place] as T | undefined;
    if (kept !== undefined) return kept;
    const value = read(content);
    known[place] = value;
    return value;
  };
  return Object.assign(reading, { place });
}
