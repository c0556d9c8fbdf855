/** Runs of blanks as one, so that no wording has to allow for them; offsets lead back to the text as it stands. */

export interface Squeezed {
  readonly text: string;
  /** Offset here → offset in the text that was squeezed. */
  at(offset: number): number;
}

/** Takes folded text. The usual text, without a double blank, comes back as it is. */
export function squeezed(folded: string): Squeezed {
  if (!folded.includes('  ')) return { text: folded, at: (offset) => offset };
  const from: number[] = [];
  const kept: string[] = [];
  for (const m of folded.matchAll(/ +|[^ ]+/g)) {
    const piece = m[0].startsWith(' ') ? ' ' : m[0];
    for (let i = 0; i < piece.length; i++) from.push(m.index + i);
    kept.push(piece);
  }
  return { text: kept.join(''), at: (offset) => from[offset] ?? folded.length };
}
