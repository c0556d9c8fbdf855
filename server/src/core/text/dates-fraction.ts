/**
 * `20/5` is a day and `26/28` a count, and only what stands around them tells which. In this order:
 *
 * 1. what cannot be a day of a month (`26/28`, `37/42`, `0/5`) is a count;
 * 2. beside a word for a day (`trước`, `đến`, `chiều`, `dịp` …) an improper fraction (`20/5`) is a day whatever follows;
 * 3. something counted right after it (`5/6 việc`, `3/11 hộ`, `9/10 điểm`, a `%`), an address right before it
 *    (`hẻm 12/4`), or, where it can be a share, a word of counting or scoring (`có mặt 5/6`), makes a count;
 * 4. beside a word for a day it is a day (`từ 2/9`), and so it is in a list or range with a full date (`1/5 - 7/5/2026`);
 * 5. alone in its field or brackets it is a day;
 * 6. left without any word it is a day only if it cannot be a share of a whole (`20/5` yes, `5/6` no).
 */
import { oneOf } from './grammar';
import { ADDRESS_BEFORE, COUNT_BEFORE, COUNTED, DAY_BEFORE } from './words/time-fractions';

const COUNTED_AFTER = new RegExp(`^(?: *%| *(?:${oneOf(...COUNTED).source})(?![A-Za-zÀ-ỹ\\d]))`, 'u');
const COUNTING_BEFORE = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${oneOf(...COUNT_BEFORE).source})(?: là)? *:? *$`, 'u');
const ADDRESS = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${oneOf(...ADDRESS_BEFORE).source}) *:? *$`, 'u');
const DAY_WORD_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d])(?:${oneOf(...DAY_BEFORE).source})(?: là| khoảng| thứ \\S+)? *[:,(]? *$`,
  'u',
);
const FULL_DATE_AFTER = /^ *(?:-|đến|tới|và|,|;) *(?:hết +)?(?:ngày *)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2}/u;
const DATE_BEFORE = /(?:^|[^\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})? *(?:-|đến|tới|và|,) *(?:hết +)?$/u;
const DOCUMENT_AFTER = /^ ?[-/] ?[A-Za-zÀ-ỹ]/u;
/** How far a word may stand from the numbers, in UTF-16 units. */
const REACH = 24;

/**
 * Whether `first/second`, which stands at `start`–`end` of the folded text without `ngày` before it, is a day.
 * Takes the two numbers as written.
 */
export function isDay(folded: string, start: number, end: number, first: number, second: number): boolean {
  if (first < 1 || first > 31 || second < 1 || second > 12) return false;
  const before = folded.slice(Math.max(0, start - REACH), start);
  const after = folded.slice(end, end + REACH);
  if (DOCUMENT_AFTER.test(after)) return false;
  const improper = first > second;
  const byDayWord = DAY_WORD_BEFORE.test(before);
  if (byDayWord && improper) return true;
  if (COUNTED_AFTER.test(after) || ADDRESS.test(before) || (!improper && COUNTING_BEFORE.test(before))) return false;
  if (byDayWord || FULL_DATE_AFTER.test(after) || (improper && DATE_BEFORE.test(before))) return true;
  if (DATE_BEFORE.test(before) && isDayList(folded, start)) return true;
  if (/(?:^|[(|])\s*$/u.test(before) && start - before.trimEnd().length <= start && /^\s*(?:$|[)|])/u.test(after))
    return true;
  return improper;
}

/** `dịp 30/4 và 1/5`: the list begins with a day. */
function isDayList(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 48), start);
  const first = /(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})? *(?:-|đến|tới|và|,) *(?:hết +)?$/u.exec(before);
  return first !== null && DAY_WORD_BEFORE.test(before.slice(0, first.index));
}
