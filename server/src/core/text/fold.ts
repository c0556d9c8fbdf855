/**
 * Folding: what two spellings of the same Vietnamese words have in common.
 *
 * The core sees NFC text only (`source.ts` sees to that), and every fold here maps one UTF-16 unit to one UTF-16
 * unit, so that an offset into a folded string is an offset into the string that was folded. Folding compares;
 * it never changes what a person wrote.
 */

/** New tone placement (`òa`, `ủy`) to the old one that the instruments print (`oà`, `uỷ`), unit for unit. */
const TONE_PLACEMENT = new Map<string, string>();
for (const [newStyle, oldStyle] of [
  ['òa óa ỏa õa ọa', 'oà oá oả oã oạ'],
  ['òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ'],
  ['ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ'],
] as const) {
  const to = oldStyle.split(' ');
  for (const [i, from] of newStyle.split(' ').entries()) TONE_PLACEMENT.set(from, to[i]!);
}
const NEW_TONE_PLACEMENT = /[òóỏõọ][ae]|[ùúủũụ]y/g;

/** Syllables that are written with `i` or `y` (`lí do`, `thư kí`, `quí II`): as the instruments print them. */
const WRITTEN_WITH_I = /(?<![A-Za-zÀ-ỹ])(?:lí|k[íìỉ]|tỉ|quí|mĩ)(?![A-Za-zÀ-ỹ])/gu;
const Y_FOR_I = new Map([...'íìỉĩ'].map((letter, i) => [letter, [...'ýỳỷỹ'][i]!]));
const withY = (syllable: string): string => syllable.slice(0, -1) + Y_FOR_I.get(syllable.at(-1)!)!;

/** Characters that people take for one another, each written for the one that is compared. */
const SAME_WIDTH: readonly (readonly [plain: string, variants: RegExp])[] = [
  [' ', /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g],
  ['-', /[\u00ad\u2010-\u2015\u2212]/g],
  ['"', /[\u201c-\u201f]/g],
  ["'", /[\u2018\u2019\u201a\u201b\u2032\u00b4]/g],
  ['/', /[\u2044\u2215]/g],
  ['đ', /[\u00f0\u0189\u0256]/g],
];
/** All of them lie in here. Few lines have any, and one look at a few ranges is quicker than six at many. */
const MAY_BE_VARIANT = /[\t\u00a0\u00ad\u00b4\u00f0\u0189\u0256\u1680\u2000-\u2215\u3000]/;

/** Lower case, one UTF-16 unit for one: the few letters that would grow (`İ`) stay as they are. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i).toLowerCase();
    return unit.length === 1 ? unit : text.charAt(i);
  }).join('');
}

function plain(text: string): string {
  if (!MAY_BE_VARIANT.test(text)) return text;
  return SAME_WIDTH.reduce((rest, [sign, variants]) => rest.replace(variants, sign), text);
}

/**
 * Folds case, tone placement, `i` for `y` in the syllables that are written either way, Latin `ð` for `đ`, spaces, dashes and quotation marks; diacritics stay.
 * Takes NFC text; gives text of the same length, offset for offset.
 */
export function fold(text: string): string {
  return plain(lower(text))
    .replace(NEW_TONE_PLACEMENT, (pair) => TONE_PLACEMENT.get(pair) ?? pair)
    .replace(WRITTEN_WITH_I, withY);
}

const BASE_LETTER = new Map<string, string>();
function baseLetter(c: string): string {
  let base = BASE_LETTER.get(c);
  if (base === undefined) {
    base = c === 'đ' ? 'd' : c.normalize('NFD').charAt(0) || c;
    BASE_LETTER.set(c, base);
  }
  return base;
}

/** Folds diacritics as well (`fold`, then base letters): same length, offset for offset. */
export function foldBase(text: string): string {
  return fold(text).replace(/[\u0080-\uffff]/g, baseLetter);
}

/** A key for front matter and labels: no case, diacritics, spaces, hyphens or underscores (`Trich_yeu` = `trích yếu`). */
export function foldKey(text: string): string {
  return foldBase(text.normalize('NFC')).replace(/[^a-z0-9]+/g, '');
}

/** Words folded to base letters, blanks squeezed: for tables of wordings that are compared without diacritics. */
export const baseOf = (text: string): string => squeeze(foldBase(text));

/** A single blank between two words, as nearly all are, is none of these: it is left where it is. */
const OTHER_THAN_ONE_BLANK = /\s{2,}|[^\S ]/g;

/** White space runs to one blank, trimmed: how a value is shown and compared. */
export const squeeze = (text: string): string => text.replace(OTHER_THAN_ONE_BLANK, ' ').trim();
