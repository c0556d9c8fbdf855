import type { ContentKey } from '../syntax/types';

/** What is read of something by its content alone. `place` is where a content's key keeps it. */
export interface Reading<K, T> {
  (content: K): T;
  readonly place: number;
  /** Reads it anew, and remembers nothing. */
  readonly read: (content: K) => T;
}

type Keyed = { readonly key: ContentKey };

/** Counts the readers of one kind of content; each keeps what it read in a place of its own. */
export interface Places {
  taken: number;
}

/** Of lines, and of the leaves that hold them. */
const ofLines: Places = { taken: 0 };

/**
 * Remembers what was read of a content for as long as it lives, wherever the document moves it: what a reader gives
 * holds no place in the document. Contents with few readers count theirs apart: their keys stay small, and quick to reach.
 */
export function perKey<K extends Keyed, T>(read: (content: K) => T, places: Places = ofLines): Reading<K, T> {
  const place = places.taken++;
  const reading = (content: K): T => {
    const kept = content.key.read(place) as T | undefined;
    if (kept !== undefined) return kept;
    const value = read(content);
    content.key.keep(place, value);
    return value;
  };
  return Object.assign(reading, { place, read });
}
