/** Times of day as minutes record them: `19 giờ 30 phút`, `15h30`, `14h00'`, `20 giờ rưỡi`, `14:00`. */
import { oneOf } from './grammar';
import type { Range } from './range';
import { FOR_HOURS, HOURS_OF } from './words/time-clock';
import { NUMBER_WORDS } from './words/time-numbers';

export interface TimeMention extends Range {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

const NO_LETTER = '(?![A-Za-zÀ-ỹ\\d])';
const NOT_INSIDE = '(?<![\\d/.,:]|[A-Za-zÀ-ỹ])';
const MINUTES = '(?<!\\d)\\d{1,2}(?!\\d|[.,/]\\d| *(?:giờ|%))';
const PART_OF_DAY = `(?: +(?<part>sáng|trưa|chiều|tối|đêm)${NO_LETTER})?`;

/** The word `giờ`: minutes in digits, `rưỡi`, `kém 15`, or none. */
const SPOKEN = new RegExp(
  `${NOT_INSIDE}(?<hour>\\d{1,2}) *giờ(?![A-Za-zÀ-ỹ])(?: *(?<half>rưỡi)${NO_LETTER}| *(?<less>kém) *(?<lessBy>\\d{1,2})(?: *(?:phút|ph|p)${NO_LETTER})?| *(?<minute>${MINUTES})(?: *(?:phút|ph|p)${NO_LETTER}|')?)?${PART_OF_DAY}`,
  'gu',
);
/** `15h30`, `15 h 30`, `17h`, `14h00'`, `7g30`. */
const SHORT = new RegExp(
  `${NOT_INSIDE}(?<hour>\\d{1,2}) ?(?:h ?(?<minute>\\d{2}(?!\\d))?|g(?<gMinute>\\d{2}(?!\\d)))(?: ?(?:phút|ph|p)${NO_LETTER}|')?${NO_LETTER}${PART_OF_DAY}`,
  'gu',
);
/** `14:00`. */
const COLON = new RegExp(
  `${NOT_INSIDE}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?![\\d:]|[.,]\\d)${PART_OF_DAY}`,
  'gu',
);
/** `hồi tám giờ ba mươi phút`: words only where they are announced. */
const NUMBER = oneOf(...NUMBER_WORDS.keys()).source;
const IN_WORDS = new RegExp(
  `(?<=(?<![A-Za-zÀ-ỹ])(?:lúc|hồi|vào|từ|đến) +)(?<hourWord>${NUMBER}) +giờ${NO_LETTER}(?: +(?<half>rưỡi)${NO_LETTER}| +(?<minuteWord>${NUMBER})(?: +phút)?${NO_LETTER})?${PART_OF_DAY}`,
  'gu',
);
const USED_UP = new RegExp(`^ *(?:/|(?:${oneOf(...HOURS_OF).source})${NO_LETTER})`, 'u');
const HOW_LONG = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${oneOf(...FOR_HOURS).source}) *$`, 'u');
const SCALE = /(?<![A-Za-zÀ-ỹ])(?:tỷ lệ|tỉ lệ|bản đồ|tỷ số)(?: +[A-Za-zÀ-ỹ]+)? *$/u;

/** Every time of day in folded text, left to right, not overlapping; lengths of time are left alone. Never throws. */
export function findTimes(folded: string): TimeMention[] {
  if (!/\d|giờ/u.test(folded)) return [];
  const found = [SPOKEN, SHORT, COLON, IN_WORDS]
    .flatMap((pattern) => Array.from(folded.matchAll(pattern), (m) => read(m, folded)))
    .filter((time) => time !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeMention[] = [];
  for (const time of found) {
    if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time);
  }
  return kept;
}

function read(m: RegExpExecArray, folded: string): TimeMention | null {
  const part = m.groups as Record<string, string | undefined>;
  const end = m.index + m[0].length;
  const before = folded.slice(Math.max(0, m.index - 20), m.index);
  const minuteText = part.minute ?? part.gMinute ?? part.minuteWord;
  const exact =
    minuteText !== undefined || part.half !== undefined || part.less !== undefined || part.part !== undefined;
  if (!exact && (USED_UP.test(folded.slice(end, end + 16)) || HOW_LONG.test(before))) return null;
  if (/^ *\/ *\d/u.test(folded.slice(end, end + 4)) || SCALE.test(before)) return null;
  let hour = numberOf(part.hour ?? part.hourWord);
  let minute = part.half ? 30 : minuteText === undefined ? 0 : numberOf(minuteText);
  if (part.less) {
    hour -= 1;
    minute = 60 - numberOf(part.lessBy);
  }
  hour = onTheDay(hour, part.part);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? { start: m.index, end, hour, minute } : null;
}

const numberOf = (text: string | undefined): number =>
  text === undefined ? 0 : (NUMBER_WORDS.get(text.replace(/ +/g, ' ')) ?? Number(text));

/** `7 giờ tối` is 19:00, `1 giờ trưa` 13:00, `12 giờ đêm` 0:00. */
function onTheDay(hour: number, part: string | undefined): number {
  if (part === 'chiều' || part === 'tối') return hour >= 1 && hour <= 11 ? hour + 12 : hour;
  if (part === 'trưa') return hour >= 1 && hour <= 2 ? hour + 12 : hour;
  if (part === 'đêm') return hour === 12 ? 0 : hour >= 8 && hour <= 11 ? hour + 12 : hour;
  return hour;
}

/** `HH:MM`. */
export const clockText = (time: { readonly hour: number; readonly minute: number }): string =>
  `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
