/**
 * Which of some texts hold which trigrams (three letters or signs in a row) and which signs, so that hundreds of patterns need not be
 * tried on texts in which they cannot match. After R. Cox, “Regular Expression Matching with a Trigram Index” (2012).
 */

/** As many texts as a table tells apart: one bit each. */
export const TEXTS_PER_TABLE = 32;

/** For each trigram's place a mask with a bit for each text that holds it (or, seldom, another of the same place). */
export interface TrigramTable {
  readonly masks: Int32Array;
  /** How far a place is shifted: a small table has several places in one. */
  readonly shift: number;
}

const PLACE_BITS = 15;

/** How many places are told apart, for lines, of about a hundred trigrams each, and for texts of many lines. */
export const LINE_BITS = 11;
export const LONG_TEXT_BITS = PLACE_BITS;

/** Three UTF-16 units to their place; spread by Knuth's multiplier. */
const placeOf = (a: number, b: number, c: number): number =>
  Math.imul(a * 961 + b * 31 + c, 0x9e3779b1) >>> (32 - PLACE_BITS);

/** Digits, all in one place, and the other signs of ASCII count by themselves too; -1 for letters and blanks. */
const SIGN_PLACES = Int16Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[A-Za-z\s]/.test(sign)) return -1;
  return placeOf(0, 0, /\d/.test(sign) ? 48 : unit);
});

/** The place of any digit. */
export const DIGIT_PLACE: number = SIGN_PLACES[48]!;

/** The places of a text's trigrams and signs; none for a text of one or two letters. */
export function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128 && SIGN_PLACES[unit]! >= 0) places.push(SIGN_PLACES[unit]!);
    if (i >= 2) places.push(placeOf(text.charCodeAt(i - 2), text.charCodeAt(i - 1), unit));
  }
  return places;
}

export const emptyTable = (bits: number): TrigramTable => ({
  masks: new Int32Array(1 << bits),
  shift: PLACE_BITS - bits,
});

/** Notes what a text holds, or a further part of it; `index` is below `TEXTS_PER_TABLE`. */
export function addText({ masks, shift }: TrigramTable, text: string, index: number): void {
  const bit = 1 << index;
  let a = 0;
  let b = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    const sign = c < 128 ? SIGN_PLACES[c]! : -1;
    if (sign >= 0) masks[sign >>> shift] = masks[sign >>> shift]! | bit;
    const place = placeOf(a, b, c) >>> shift;
    if (at >= 2) masks[place] = masks[place]! | bit;
    a = b;
    b = c;
  }
}

/** The table of at most `TEXTS_PER_TABLE` lines; bit i stands for the i-th. */
export function trigramTable(lines: readonly string[]): TrigramTable {
  const table = emptyTable(LINE_BITS);
  for (let i = 0; i < lines.length; i++) addText(table, lines[i]!, i);
  return table;
}

/** What a text must hold: all of these trigrams and signs (by their places), and of each group at least what one of its members asks. */
export interface Needs {
  readonly all: readonly number[];
  readonly oneOf: readonly (readonly Needs[])[];
}

/** A mask of the texts, among those of a mask, that hold what is needed; some of them may not after all. */
export function textsHolding(table: TrigramTable, { all, oneOf }: Needs, among = -1): number {
  let mask = holdingAll(table, all, among);
  for (let i = 0; i < oneOf.length && mask !== 0; i++) {
    const group = oneOf[i]!;
    let any = 0;
    for (let j = 0; j < group.length && any !== mask; j++) {
      const member = group[j]!;
      any |= member.oneOf.length === 0 ? holdingAll(table, member.all, mask) : textsHolding(table, member, mask);
    }
    mask = any;
  }
  return mask;
}

function holdingAll({ masks, shift }: TrigramTable, places: readonly number[], among: number): number {
  let mask = among;
  for (let i = 0; i < places.length && mask !== 0; i++) mask &= masks[places[i]! >>> shift]!;
  return mask;
}

const asked: TrigramTable = emptyTable(LINE_BITS);
let askedText = '';
let askedPlaces: readonly number[] = [];

/** A text longer than this is not looked at: whoever asks reads it. */
const LONGEST_ASKED = 5000;

/** Whether one text may hold what is needed. Quick where many ask about the same text, one after the other. */
export function mayHold(text: string, needs: Needs): boolean {
  if (text.length > LONGEST_ASKED) return true;
  if (text !== askedText) {
    const { masks, shift } = asked;
    for (const place of askedPlaces) masks[place >>> shift] = 0;
    askedPlaces = placesOf(text);
    for (const place of askedPlaces) masks[place >>> shift] = 1;
    askedText = text;
  }
  return textsHolding(asked, needs, 1) !== 0;
}
