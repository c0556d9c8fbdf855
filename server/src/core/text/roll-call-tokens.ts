/** What a roll call is made of: labels (`có mặt`, `vắng`), figures that count people of the cell, and marks. */
import { findZeros, type NumberToken, numbersIn } from './counts';
import { anyOf, LEFT, RIGHT } from './word-lists';
import * as WORDS from './words/count-roll-call';
import { MEMBER_NOUNS } from './words/count-words';

export type RollCallField = 'members' | 'official' | 'probationary' | 'present' | 'absent' | 'exempt';
export type LabelName = RollCallField | 'excused' | 'unexcused' | 'guests' | 'vote';
export interface Label {
  readonly kind: 'label';
  readonly name: LabelName;
  readonly start: number;
  readonly end: number;
}
export interface Figure extends NumberToken {
  readonly kind: 'figure';
  readonly none: boolean;
}
interface Mark {
  readonly kind: 'comma' | 'stop' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
}
export type Token = Label | Figure | Mark;

const BARE = `(?:${anyOf(WORDS.PRESENT_BARE)})(?= {0,3}(?:$|[^A-Za-zÀ-ỹ ]|(?:là|có|của|gồm|đủ|đầy đủ|trên|và|khoảng|hội nghị|cuộc họp|buổi)${RIGHT}))`;
const NOBODY = '(?:đồng chí|đ\\/c|đảng viên|đv|ai|người|chi uỷ viên|trường hợp)';
const LABELS: readonly (readonly [LabelName, string])[] = [
  ['vote', 'tán thành|biểu quyết|không đồng ý|phiếu|phát biểu|ý kiến khác'],
  ['guests', anyOf(WORDS.GUESTS)],
  ['unexcused', anyOf(WORDS.UNEXCUSED)],
  ['excused', anyOf(WORDS.EXCUSED)],
  ['exempt', anyOf(WORDS.EXEMPT)],
  ['absent', anyOf(WORDS.ABSENT)],
  ['probationary', anyOf(WORDS.PROBATIONARY)],
  ['official', anyOf(WORDS.OFFICIAL)],
  ['members', `${anyOf(WORDS.MEMBERS)}|đảng viên(?= {0,2}: {0,2}\\d)`],
  ['present', `(?<!không (?:phải )?)(?:${anyOf(WORDS.PRESENT)}|${BARE})`],
];
const NONE = `(?<none>không {1,3}(?:(?:có|còn) {1,3})?${NOBODY}(?: {1,3}nào)?|không(?= {1,3}vắng))`;
const WORD = new RegExp(
  `${LEFT}(?:${NONE}|${LABELS.map(([name, source]) => `(?<${name}>${source})`).join('|')})${RIGHT}` +
    '|(?<open>\\()|(?<close>\\))|(?<comma>,| - | \\/ )|(?<stop>[;\\n+]|[.!?…](?= |$))',
  'gu',
);
const WORD_KINDS = [...LABELS.map(([name]) => name), 'none', 'open', 'close', 'comma', 'stop'] as const;

export const NOUN = new RegExp(
  `^ {0,3}(?:(?:tổng số|số) {1,3})?(?:${anyOf(MEMBER_NOUNS.filter((n) => !/phiếu|thẻ/.test(n)))})${RIGHT}`,
  'u',
);
/** Nothing, a mark or a word of the roll: the number stands by itself (`có mặt 13, vắng 2`). */
const ALONE = new RegExp(
  `^ {0,3}(?:$|[^A-Za-zÀ-ỹ\\d %]|(?:${anyOf([
    ...WORDS.OFFICIAL,
    ...WORDS.PROBATIONARY,
    ...WORDS.ABSENT,
    ...WORDS.PRESENT,
    ...WORDS.EXCUSED,
    ...WORDS.UNEXCUSED,
    'trong đó',
    'gồm',
    'bao gồm',
    'và',
    'đạt',
    'là',
    'trên',
    'chiếm',
    'của',
  ])})${RIGHT})`,
  'u',
);
/** The tokens of a line, left to right; every other word is left out. */
export function rollCallTokens(folded: string): Token[] {
  const figures: Token[] = numbersIn(folded)
    .filter(({ percent, end }) => !percent && counts(folded, end))
    .map((number) => ({ ...number, kind: 'figure', none: false }));
  for (const zero of findZeros(folded)) {
    figures.push({
      kind: 'figure',
      start: zero.start,
      end: zero.end,
      count: zero,
      fraction: null,
      percent: null,
      none: false,
    });
  }
  const words = Array.from(folded.matchAll(WORD), (match): Token => {
    const name = WORD_KINDS.find((kind) => match.groups?.[kind] !== undefined)!;
    const range = { start: match.index, end: match.index + match[0].length };
    if (name === 'none') {
      return { ...range, kind: 'figure', count: { ...range, value: 0 }, fraction: null, percent: null, none: true };
    }
    return name === 'open' || name === 'close' || name === 'comma' || name === 'stop'
      ? { ...range, kind: name }
      : { ...range, kind: 'label', name };
  });
  let covered = -1;
  return [...figures, ...words]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((token) => {
      if (token.start < covered) return false;
      covered = token.end;
      return true;
    });
}

/** `bốn đồng chí này`, `28 đồng chí nói trên`: those who were counted before. */
const SAID_BEFORE = new RegExp(`${NOUN.source} {1,3}(?:này|ấy|đó|kia|nói trên|nêu trên|trên đây)${RIGHT}`, 'u');

/** Whether people of the cell are counted: `2 buổi`, `37 hộ` are not. */
function counts(folded: string, end: number): boolean {
  const behind = folded.slice(end, end + 40);
  return (NOUN.test(behind) && !SAID_BEFORE.test(behind)) || ALONE.test(behind);
}
