/** The known word that a mistyped one most likely meant, or null: at most two letters apart. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const bare = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/gi, 'd')
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
  const scored = known.map((word) => ({ word, distance: distance(bare(typed), bare(word)) }));
  const best = scored.reduce<{ word: string; distance: number } | null>(
    (a, b) => (a === null || b.distance < a.distance ? b : a),
    null,
  );
  return best && best.distance <= Math.min(2, Math.floor(best.word.length / 2)) ? best.word : null;
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
