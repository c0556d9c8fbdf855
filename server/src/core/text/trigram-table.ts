/**
 * Which of some texts hold which trigrams (three letters or signs in a row), so that hundreds of patterns need not be
 * tried on texts in which they cannot match. After R. Cox, “Regular Expression Matching with a Trigram Index” (2012).
 */

/** As many texts as a table tells apart: one bit each. */
export const TEXTS_PER_TABLE = 32;

/** For each trigram's place a mask with a bit for each text that holds it (or, seldom, another of the same place). */
export type TrigramTable = Int32Array;

/** A line holds about a hundred trigrams, so that one in twenty places is taken. */
const PLACE_BITS = 11;

/** Three UTF-16 units to their place; spread by Knuth's multiplier. */
const placeOf = (a: number, b: number, c: number): number =>
  Math.imul(a * 961 + b * 31 + c, 0x9e3779b1) >>> (32 - PLACE_BITS);

/** The places of a text's trigrams, in order; none for a text of fewer than three units. */
export function trigramsOf(text: string): number[] {
  const places: number[] = [];
  for (let i = 2; i < text.length; i++) {
    places.push(placeOf(text.charCodeAt(i - 2), text.charCodeAt(i - 1), text.charCodeAt(i)));
  }
  return places;
}

/** The table of at most `TEXTS_PER_TABLE` texts; bit i stands for the i-th. */
export function trigramTable(texts: readonly string[]): TrigramTable {
  const table = new Int32Array(1 << PLACE_BITS);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const bit = 1 << i;
    let a = text.charCodeAt(0);
    let b = text.charCodeAt(1);
    for (let at = 2; at < text.length; at++) {
      const c = text.charCodeAt(at);
      const place = placeOf(a, b, c);
      table[place] = table[place]! | bit;
      a = b;
      b = c;
    }
  }
  return table;
}

/** What a text must hold: all of these trigrams, and of each group at least what one of its members asks. */
export interface Needs {
  readonly all: readonly number[];
  readonly oneOf: readonly (readonly Needs[])[];
}

/** A mask of the texts, among those of a mask, that hold what is needed; some of them may not after all. */
export function holding(table: TrigramTable, { all, oneOf }: Needs, among = -1): number {
  let mask = holdingAll(table, all, among);
  for (let i = 0; i < oneOf.length && mask !== 0; i++) {
    const group = oneOf[i]!;
    let any = 0;
    for (let j = 0; j < group.length && any !== mask; j++) {
      const member = group[j]!;
      any |= member.oneOf.length === 0 ? holdingAll(table, member.all, mask) : holding(table, member, mask);
    }
    mask = any;
  }
  return mask;
}

function holdingAll(table: TrigramTable, places: readonly number[], among: number): number {
  let mask = among;
  for (let i = 0; i < places.length && mask !== 0; i++) mask &= table[places[i]!]!;
  return mask;
}

const asked: TrigramTable = new Int32Array(1 << PLACE_BITS);
let askedText = '';
let askedPlaces: readonly number[] = [];

/** Whether one text may hold what is needed. Quick where many ask about the same text, one after the other. */
export function mayHold(text: string, needs: Needs): boolean {
  if (text !== askedText) {
    for (const place of askedPlaces) asked[place] = 0;
    askedPlaces = trigramsOf(text);
    for (const place of askedPlaces) asked[place] = 1;
    askedText = text;
  }
  return holding(asked, needs, 1) !== 0;
}
