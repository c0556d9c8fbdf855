/**
 * How wide a text runs in Times, near enough to share a table's width among its columns: advance widths in
 * thousandths of the size, by class of letter, diacritics left out.
 */
import { foldBase } from '../text/fold';

const CLASSES: readonly (readonly [string, number])[] = [
  ["ijlt.,;:'!|()[]/ ", 290],
  ['frsczI-"', 400],
  ['aegkvxyJ?', 460],
  ['bdhnopqu0123456789', 500],
  ['wEFLPSTZ', 600],
  ['ABCDGHKNOQRUVXY', 710],
  ['mMW%&…', 840],
];
const ADVANCE = new Map<string, number>();
for (const [letters, width] of CLASSES) for (const letter of letters) ADVANCE.set(letter, width);
const OTHER = 600;

/** Width in twips of a one-line text at a size in half-points; bold runs a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const base = foldBase(text);
  let thousandths = 0;
  for (let i = 0; i < base.length; i++) {
    // folding lowers the case: a capital keeps its own width
    const letter = text.charAt(i) === base.charAt(i) ? base.charAt(i) : widthKey(text.charAt(i), base.charAt(i));
    thousandths += ADVANCE.get(letter) ?? OTHER;
  }
  return Math.ceil((thousandths / 1000) * size * 10 * (bold ? 1.06 : 1));
}

function widthKey(typed: string, base: string): string {
  return typed === typed.toLowerCase() ? base : base.toUpperCase();
}

/** The widest stretch that cannot be broken. */
export function widestWord(text: string, size: number, bold = false): number {
  let widest = 0;
  for (const word of text.split(/\s+/)) widest = Math.max(widest, textWidth(word, size, bold));
  return widest;
}
