/** The known word that a mistyped one most likely meant. */
import { foldKey } from './fold';

/** The nearest of the known words, at most two letters or a third of the typed word away; null where none is. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const folded = foldKey(typed);
  const most = Math.min(2, Math.floor(folded.length / 3));
  let best: { word: string; distance: number } | null = null;
  for (const word of known) {
    const distance = editDistance(folded, foldKey(word));
    if (!best || distance < best.distance) best = { word, distance };
  }
  return best && best.distance <= most ? best.word : null;
}

/** Levenshtein's distance, one row at a time. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost));
    }
    row = next;
  }
  return row[b.length]!;
}
