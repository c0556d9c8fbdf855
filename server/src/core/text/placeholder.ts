/**
 * Places that a form leaves open: dots, underscores, brackets, `{{…}}`, `xx/xx`. What stands there is nothing yet.
 */
import { fold } from './fold';
import { raw } from './grammar';
import type { Range } from './range';

/** Marks that stand for something to be filled in; three dots and more, so that `2..` in a slip of the keys is none. */
const MARK = raw(
  String.raw`…|\.(?: ?\.){2,}|_(?: ?_)+|\[[ .…_]*\]|\(\s*[.…_]+\s*\)|\{\{[^{}\n]{0,60}\}\}|\[(?:ghi|điền|nhập|chọn|nêu|bổ sung)[^\]\n]{0,60}\]|\[(?:họ (?:và )?tên|tên|chức vụ|ngày|thời gian|địa điểm)[^\]\n\d]{0,30}\]|<(?:ghi|điền|nhập|chọn|họ tên|ngày|số|thời)[^<>\n]{0,60}>|(?<![A-Za-zÀ-ỹ\d])x{3,}(?![A-Za-zÀ-ỹ\d])|(?<![A-Za-zÀ-ỹ\d])xx(?=[/-]x)|(?<=xx[/-])x{2,}(?![A-Za-zÀ-ỹ\d])|(?<=(?:ngày|tháng|số) )xx(?![A-Za-zÀ-ỹ\d])|^\s*xx\s*$`,
);
const ANY_MARK = new RegExp(MARK.source, 'gu');
/** Every mark holds one of these, in folded text and in the text itself: most lines hold none, and need no closer look. */
export const MAY_HOLD_MARK = /…|\.\s?\.|_|\[|\{\{|<|\(\s*\.|[xX]{2}/;

/** What a form prints around its blanks: `ngày … tháng … năm 20…`. */
const FORM_WORDS =
  /(?<![A-Za-zÀ-ỹ\d])(?:ngày|tháng|đồng chí|đ\/c|đc|họ và tên|họ tên|năm|quý|giờ|phút|trước|đến|từ|số|hồi|lúc|20\d{0,2}|20x+|dd|mm|yyyy|yy)(?![A-Za-zÀ-ỹ\d])/gu;
/** `../../2026`, `/ /2026`, `dd/mm/yyyy`, a lone dash or question mark: blanks by their shape alone. */
const BLANK_SHAPE = /^[\s.…_/–?:,;()-]*(?:20\d{0,2})?[\s.…_/?:,;()-]*$/u;

/** Whether the whole value is blank: nothing, dots, brackets, a form's `ngày … tháng … năm …`. Takes any text. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text).trim();
  if (folded === '') return true;
  if (!/[A-Za-zÀ-ỹ\d]/u.test(folded)) return true;
  if (BLANK_SHAPE.test(folded) && /[.…_/?]/.test(folded)) return true;
  const inner = /^[[<(](.*)[\]>)]$/su.exec(folded)?.[1];
  if (inner !== undefined && /^\s*(?:ghi|điền|nhập|chọn|nêu|bổ sung|chưa rõ)(?![A-Za-zÀ-ỹ])/u.test(inner)) return true;
  const form = /(?<![A-Za-zÀ-ỹ])(?:dd|mm|yyyy|xx)(?![A-Za-zÀ-ỹ])/u.test(folded);
  const without = MAY_HOLD_MARK.test(folded) ? folded.replace(ANY_MARK, ' ') : folded;
  if (without === folded && !form) return false;
  return !/[A-Za-zÀ-ỹ\d]/u.test(without.replace(FORM_WORDS, ' '));
}

/** Dots that only trail off: after `v.v`, a comma, or stuck to a word at a sentence's end. */
function trailsOff(folded: string, start: number, end: number): boolean {
  const mark = folded.slice(start, end);
  if (!/^(?:…|\.{3,4})$/.test(mark)) return false;
  const before = folded.slice(Math.max(0, start - 12), start);
  const after = folded.slice(end, end + 3);
  const closes = /^\s*(?:$|[.;,)\n"'])/u.test(after);
  return (
    closes &&
    /(?:[A-Za-zÀ-ỹ\d)"'][,;]? ?|v\.?v\.?,? ?)$/u.test(before) &&
    !/(?:đồng chí|đ\/c|số|ngày|tháng|năm|là|thôn|xã|:) $/u.test(before)
  );
}

/** Whether a blank is left somewhere inside (`Giao đồng chí … chủ trì`); dots that trail off after a list are none. */
export function hasBlank(text: string): boolean {
  const folded = fold(text);
  if (!MAY_HOLD_MARK.test(folded)) return false;
  for (const m of folded.matchAll(ANY_MARK)) {
    if (!trailsOff(folded, m.index, m.index + m[0].length)) return true;
  }
  return /(?<![A-Za-zÀ-ỹ\d.])(?:\.\.|_|x{2})\s*\/|\/\s*(?:\.\.|_)/u.test(folded);
}

/** Parts of a date or a count that are open: `../../2026`, `xx/xx`, `…/…`; one blank, whatever its parts. */
const SLASHED =
  /(?<![A-Za-zÀ-ỹ\d.])(?:…|\.{2,}|_+|xx|\d{1,2})(?: ?\/ ?(?:…|\.{2,}|_+|x{2,4}|\d{1,4}))+(?![A-Za-zÀ-ỹ\d])/gu;
/** An ellipsis on a word, in the middle of a sentence, is a pause; behind these words it is a blank. */
const ASKS = /(?:ngày|tháng|năm|số|giờ|phút|đồng chí|đ\/c|là|của|về|:)$/u;

/**
 * Where blanks are left, left to right; parts of one date or count are one blank. Dots that trail off, or pause on a word,
 * are none. Takes any text; offsets count in it.
 */
export function findBlanks(text: string, folded: string = fold(text)): Range[] {
  if (!MAY_HOLD_MARK.test(folded)) return [];
  const found: Range[] = [];
  for (const m of folded.matchAll(SLASHED)) {
    if (/[….]{2}|…|_|x/.test(m[0])) found.push({ start: m.index, end: m.index + m[0].length });
  }
  for (const m of folded.matchAll(ANY_MARK)) {
    const range = { start: m.index, end: m.index + m[0].length };
    if (found.some(({ start, end }) => start < range.end && range.start < end)) continue;
    if (trailsOff(folded, range.start, range.end) || pauses(folded, range)) continue;
    if (isQuotedPause(folded, range)) continue;
    found.push(range);
  }
  return found.sort((a, b) => a.start - b.start);
}

function pauses(folded: string, { start, end }: Range): boolean {
  const before = folded.slice(Math.max(0, start - 12), start);
  return (
    /^(?:…|\.{3})$/.test(folded.slice(start, end)) &&
    /[A-Za-zÀ-ỹ\d]$/u.test(before) &&
    !ASKS.test(before) &&
    /^[\s"')]/.test(folded.slice(end))
  );
}

/** In quotation marks dots on a word before a question or exclamation mark are what somebody says: `"Rác của ai…? Ai dọn…?"`. */
function isQuotedPause(folded: string, { start, end }: Range): boolean {
  if (!/^(?:…|\.{3})$/.test(folded.slice(start, end)) || !/^[?!]/.test(folded.slice(end))) return false;
  const before = folded.slice(Math.max(0, start - 200), start);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'));
  const inMarks = opened > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
  const straight = (folded.slice(0, start).match(/"/g) ?? []).length % 2 === 1;
  return /[A-Za-zÀ-ỹ\d]$/u.test(before) && (inMarks || straight);
}

/** Whether a blank ends right before `offset`, or one part of a date away from it (`…/`, `… năm`). */
export const blankBefore = (folded: string, offset: number): boolean =>
  /(?:…|\.\.|_|\]|\}\}|(?<![A-Za-zÀ-ỹ])x{2})\s*(?:[/.-]|tháng|năm|giờ)?\s*$/u.test(
    folded.slice(Math.max(0, offset - 16), offset),
  );
