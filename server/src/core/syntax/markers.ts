/**
 * How a numbered or listed line begins. Clerks number as in Word: `I-`, `1/`, `a)`, `2.1.`, `•`, `Một là,`; Markdown
 * knows only some of these, so all of them are read here, from the line's plain text.
 */
import { fold } from '../text/fold';
import type { Marker } from './types';

export interface MarkedText {
  readonly marker: Marker;
  /** Units of the text that the marker takes, white space after it included. */
  readonly length: number;
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUE: Record<string, number> = { I: 1, V: 5, X: 10 };

/** `XIV` → 14; null when the letters are no number. */
export function romanValue(letters: string): number | null {
  if (letters === '' || !ROMAN.test(letters)) return null;
  let total = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = ROMAN_VALUE[letters.charAt(i)]!;
    const next = ROMAN_VALUE[letters.charAt(i + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** The Vietnamese alphabet as points are lettered: a, b, c, d, đ, e, g … */
const POINTS = 'abcdđeghiklmnopqrstuvxy';
const COUNTED = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const BULLET = /^([-+–—])(?:\s+|(?=[A-Za-zÀ-ỹ]))|^([*•●▪■◦○·►➢➤✓✔→])\s+|^([•●▪■◦►➢➤])(?=\S)/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\S)/;
const ARABIC =
  /^(\d{1,3})(?:[.)](?:\s+|(?=[A-Za-zÀ-ỹ]))|\/(?:\s+|(?=[A-Za-zÀ-ỹ]))|-(?:\s+|(?=[A-Za-zÀ-ỹ]))|\s[-–]\s(?=\p{Lu}))/u;
const ROMAN_LINE = /^([IVX]{1,6})(?:\s*[.)/:](?:\s+|(?=\p{Lu}))|\s*[-–—]\s*)(?=\S)/u;
const CAPITAL = /^([A-HĐ])[.)/]\s+(?=\S)/;
const LETTER = /^([a-zđ])(?:\)\s*|[./]\s+)(?=\S)/;
const BRACKETED = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s+(?=\S)/;
/** `Việc thứ nhất: …`, `Nhiệm vụ 2. …`: counted by a word for what is counted. */
const COUNTED_DUTY =
  /^(?:việc|nhiệm vụ|công việc|nội dung|giải pháp) (?:thứ )?(?:(\d{1,2})|(nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))\s*[:.)–-]\s*(?=\S)/;
const SPOKEN =
  /^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là\s*[,:]\s*|^thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[,:]\s*(?!\s|ngày \d)/;

const marked = (style: Marker['style'], whole: string, ordinal: number | null): MarkedText => ({
  marker: { style, text: whole.trim(), ordinal, bold: false },
  length: whole.length,
});

/** Reads the marker at the start of a line's plain text; null where there is none. */
export function readMarker(text: string): MarkedText | null {
  const bullet = BULLET.exec(text);
  if (bullet) return marked('bullet', bullet[0], null);
  const decimal = DECIMAL.exec(text);
  if (decimal) return marked('decimal', decimal[0], Number(decimal[1]!.split('.').at(-1)));
  const arabic = ARABIC.exec(text);
  if (arabic) return marked('arabic', arabic[0], Number(arabic[1]));
  const roman = ROMAN_LINE.exec(text);
  const value = roman && romanValue(roman[1]!);
  if (roman && value) return marked('roman', roman[0], value);
  const capital = CAPITAL.exec(text);
  if (capital) return marked('letter', capital[0], POINTS.indexOf(fold(capital[1]!)) + 1);
  const letter = LETTER.exec(text);
  if (letter) return marked('letter', letter[0], POINTS.indexOf(letter[1]!) + 1 || null);
  const bracketed = BRACKETED.exec(text);
  if (bracketed)
    return marked(/\d/.test(bracketed[1]!) ? 'arabic' : 'letter', bracketed[0], Number(bracketed[1]) || null);
  const folded = fold(text);
  const duty = COUNTED_DUTY.exec(folded);
  if (duty) {
    const ordinal = duty[1] ? Number(duty[1]) : Math.max(ORDINALS.indexOf(duty[2]!), COUNTED.indexOf(duty[2]!)) + 1;
    return marked('arabic', text.slice(0, duty[0].length), ordinal);
  }
  const spoken = SPOKEN.exec(folded);
  if (spoken) {
    const ordinal = spoken[1] ? COUNTED.indexOf(spoken[1]) + 1 : ORDINALS.indexOf(spoken[2]!) + 1;
    return marked('arabic', text.slice(0, spoken[0].length), ordinal);
  }
  return null;
}
