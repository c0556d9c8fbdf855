/** Lists of wordings, looked up word by word in a reading: the longest that begins at a token wins. */
import { fold } from './fold';
import { keyOf, readTokens, type Token } from './party-tokens';

export interface PhraseMatch<T> {
  /** Tokens it takes. */
  readonly length: number;
  readonly value: T;
}

export interface Phrases<T> {
  /** The longest wording that begins at token `i`, or null. */
  at(tokens: readonly Token[], i: number): PhraseMatch<T> | null;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** A data list: wordings parted by `|` or line ends. */
export const wordings = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');

const WORDS_ALONE = /^[a-zà-öø-ỹ]+(?: [a-zà-öø-ỹ]+)*$/;
/** `đồng chí` is one token, however it is written. */
const SPELLED_OTHERWISE = /đồng chí|đc/;

/** The words of a wording as a reading's tokens spell them. */
export function keyOfWords(wording: string): string {
  const normal = wording.normalize('NFC');
  const folded = fold(normal);
  // Nearly every wording is words alone; cutting thousands of them like sentences would slow every start.
  if (WORDS_ALONE.test(folded) && !SPELLED_OTHERWISE.test(folded)) return folded.split(' ').map(keyOf).join(' ');
  return readTokens(normal, folded)
    .tokens.map((token) => token.key)
    .join(' ');
}

/** The look-up, built when it is first asked; a wording that stands under two values keeps the first. */
export function phrases<T>(...lists: (readonly [list: string, value: T])[]): Phrases<T> {
  let root: Node<T> | null = null;
  return {
    at(tokens, i) {
      root ??= treeOf(lists);
      let node = root;
      let found: PhraseMatch<T> | null = null;
      for (let j = i; j < tokens.length; j++) {
        const next = node.next.get(tokens[j]!.key);
        if (!next) break;
        node = next;
        if (node.value !== undefined) found = { length: j - i + 1, value: node.value };
      }
      return found;
    },
  };
}

function treeOf<T>(lists: readonly (readonly [list: string, value: T])[]): Node<T> {
  const root: Node<T> = { next: new Map() };
  for (const [list, value] of lists) {
    for (const wording of wordings(list)) {
      const normal = wording.normalize('NFC');
      let node = root;
      for (const { key } of readTokens(normal, fold(normal)).tokens) {
        let next = node.next.get(key);
        if (!next) {
          next = { next: new Map() };
          node.next.set(key, next);
        }
        node = next;
      }
      node.value ??= value;
    }
  }
  return root;
}
