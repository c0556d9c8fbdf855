/** Sets of small numbers, a bit each. */
export interface Bits {
  words: Int32Array;
}

const FEW_WORDS = 16;

export const noBits = (): Bits => ({ words: new Int32Array(FEW_WORDS) });

/** Puts a number into the set. */
export function note(bits: Bits, number: number): void {
  const at = number >>> 5;
  if (at >= bits.words.length) {
    const longer = new Int32Array(at + FEW_WORDS);
    longer.set(bits.words);
    bits.words = longer;
  }
  bits.words[at] = bits.words[at]! | (1 << (number & 31));
}

export const isNoted = ({ words }: Bits, number: number): boolean =>
  ((words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;

/** What is in every one of the sets; nothing where there are none. */
export function inAll(sets: readonly Bits[]): Bits {
  const [first, ...rest] = sets;
  if (!first) return noBits();
  const words = first.words.slice();
  for (const { words: others } of rest) {
    for (let i = 0; i < words.length; i++) words[i] = words[i]! & (others[i] ?? 0);
  }
  return { words };
}
