/** Numbers written as words: `mười một`, `hai mươi ba`, `ba mươi lăm`, `một trăm linh năm`. */

import type { Range } from './range';
import { anyOf } from './word-lists';
import { DIGIT_WORDS, LAST_DIGIT_WORDS, MEMBER_NOUNS } from './words/count-words';

export interface Count extends Range {
  readonly value: number;
}

const D = anyOf(Object.keys(DIGIT_WORDS));
const L = anyOf(Object.keys(LAST_DIGIT_WORDS));
const S = ' +';
const BELOW_HUNDRED = `(?:${D})${S}mươi(?:${S}(?:${L}))?|mười(?:${S}(?:${L}))?`;
const BELOW_THOUSAND = `(?:${D})${S}trăm(?:${S}(?:(?:linh|lẻ)${S}(?:${L})|${BELOW_HUNDRED}))?|${BELOW_HUNDRED}|${D}`;
const NUMBER = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${BELOW_THOUSAND})(?![A-Za-zÀ-ỹ\\d])`, 'gu');
const ORDINAL_BEFORE = /(?:^|[^A-Za-zÀ-ỹ])(?:thứ|tháng|quý|hạng|khối|lớp|bậc|mùng|mồng|vài|hôm) {1,3}$/u;
const FIVE_COUNTS = new RegExp(`^ {1,3}(?:${anyOf(MEMBER_NOUNS)}|ý kiến|hộ|tổ|việc|nội dung)(?![A-Za-zÀ-ỹ])`, 'u');

/** The value of a number phrase that matched `NUMBER`. */
function valueOfPhrase(phrase: string): number {
  let total = 0;
  let last = 0;
  for (const word of phrase.split(/ +/)) {
    if (word === 'trăm') total = last * 100;
    else if (word === 'mươi') total += last * 10;
    else if (word === 'mười') total += 10;
    else if (word !== 'linh' && word !== 'lẻ') {
      last = LAST_DIGIT_WORDS[word] ?? 0;
      continue;
    }
    last = 0;
  }
  return total + last;
}

/**
 * Every number from 1 to 999 written as words in the folded text. `năm` (also: year) counts only right before
 * what is counted; ordinals (`thứ ba`, `tháng bảy`) do not count.
 */
export function findNumberWords(folded: string): Count[] {
  const found: Count[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (ORDINAL_BEFORE.test(folded.slice(Math.max(0, start - 10), start))) continue;
    if (match[0] === 'năm' && !FIVE_COUNTS.test(folded.slice(end, end + 20))) continue;
    if (match[0] === 'ba' && /^ {1,3}(?:má|mẹ|đình|vì)/.test(folded.slice(end, end + 6))) continue;
    if (match[0] === 'một' && /^ {1,3}(?:số|vài|phần|cách|khi|lần)(?![A-Za-zÀ-ỹ])/u.test(folded.slice(end, end + 8)))
      continue;
    found.push({ start, end, value: valueOfPhrase(match[0]) });
  }
  return found;
}
