/** Whether a word can be Vietnamese at all: an initial, a rime, and a tone that goes with its end. */
import { BEFORE_BARE_Y, BEFORE_FRONT, INITIALS, NEVER_BEFORE_FRONT, RIMES } from './words/legacy-syllables';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;
const LETTERS = /^[a-zàáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]+$/;

const known = new Map<string, boolean>();

/** Takes one word in NFC, in any case. The tone may stand on any of the word's vowels (`hoà`, `hòa`). */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  let answer = known.get(word);
  if (answer === undefined) {
    answer = read(word.toLowerCase());
    if (known.size >= 5000) known.clear();
    known.set(word, answer);
  }
  return answer;
}

function read(word: string): boolean {
  if (!LETTERS.test(word)) return false;
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONES, '').normalize('NFC');
  // A stop at the end takes the sharp or the heavy tone, and no other.
  if (/(?:[cpt]|ch)$/.test(plain) && !(tones[0] && ACUTE_OR_DOT.test(tones[0]))) return false;
  return RIMES.has(plain) || INITIALS.some((initial) => plain.startsWith(initial) && fits(initial, plain));
}

function fits(initial: string, plain: string): boolean {
  const rime = plain.slice(initial.length);
  const front = /^[eêiy]/.test(rime);
  if (BEFORE_FRONT.includes(initial) && !front) return false;
  if (NEVER_BEFORE_FRONT.includes(initial) && front) return false;
  if (initial === 'qu') return /^[aăâeêiyơ]|^ôc$/.test(rime) && RIMES.has(rime);
  if (rime === 'y' && !BEFORE_BARE_Y.includes(initial)) return false;
  if (initial === 'g' && /^[eê]/.test(rime)) return false;
  return RIMES.has(rime);
}
