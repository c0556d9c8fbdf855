/** What a statement of a vote is made of: numbers, stances (`tán thành`, `không tán thành`, `ý kiến khác`) and marks. */
import { findZeros, type NumberToken, numbersIn } from './counts';
import type { Range } from './range';
import { anyOf, LEFT, RIGHT, wholeWords } from './word-lists';
import { MEMBER_NOUNS } from './words/count-words';
import * as WORDS from './words/vote-words';

export type Role = 'for' | 'against' | 'other';
/** How plainly a stance speaks of a vote: `tán thành`; `đồng ý`; `ủng hộ`; `biểu quyết`. */
export type Plainness = 'plain' | 'everyday' | 'loose' | 'context';
/** Who or what is counted, from the words behind the number. `acts`: people, but they do something else (`phát biểu`). */
export type Counted = 'members' | 'ballots' | 'opinions' | 'open' | 'outsiders' | 'acts' | 'things';

export interface VoteNumber extends NumberToken {
  readonly kind: 'number';
  /** `không có đồng chí nào`: nought. */
  readonly none: boolean;
  readonly counted: Counted;
}
export interface Stance extends Range {
  readonly kind: 'stance';
  readonly role: Role;
  readonly plainness: Plainness;
}
export interface Mark extends Range {
  readonly kind: 'eligible' | 'comma' | 'stop' | 'open' | 'close';
}
export type VoteToken = VoteNumber | Stance | Mark;

const FOR_WORDS = [...WORDS.FOR_PLAIN, ...WORDS.FOR_EVERYDAY, ...WORDS.FOR_LOOSE];
const NEGATED = `(?:${anyOf(WORDS.NEGATIONS)}) {1,3}(?:${anyOf(FOR_WORDS)})`;
const NOBODY = '(?:đồng chí|đ\\/c|đảng viên|đv|một ai|ai|người|phiếu|chi uỷ viên|thành viên|trường hợp)';
const DISSENT = `(?:nào )?(?:${NEGATED}|${anyOf(WORDS.AGAINST_PLAIN)})`;
const NONE = [
  `không {1,3}(?:(?:có|còn) {1,3})?(?:${NOBODY}|ý kiến(?= ${DISSENT}))(?: {1,3}nào)?`,
  'không {1,3}(?:có|còn)(?= {1,3}(?:các )?ý kiến (?:nào )?khác| {1,3}ý kiến bảo lưu| {1,3}phiếu (?:trắng|chống|không))',
].join('|');
/** `không có ý kiến bổ sung` says nothing of a vote. */
const IDLE =
  '(?:nhất trí|thống nhất)(?: cao)? (?:về|trong) (?:nhận thức|ý chí|tư tưởng|hành động|tổ chức|nội bộ)|mặt trận tổ quốc|không {1,3}(?:có|còn) {1,3}ý kiến {1,3}(?:bổ sung|sửa đổi|gì|thêm|thắc mắc|nào(?! khác))|ý kiến {1,3}khác {1,3}nhau';
const PARTS: readonly (readonly [string, string])[] = [
  ['idle', IDLE],
  ['none', NONE],
  ['other', anyOf(WORDS.OTHER)],
  ['against', `${NEGATED}|${anyOf(WORDS.AGAINST_PLAIN)}`],
  ['eligible', anyOf(WORDS.ELIGIBLE)],
  ['plain', anyOf(WORDS.FOR_PLAIN)],
  ['everyday', anyOf(WORDS.FOR_EVERYDAY)],
  ['loose', anyOf(WORDS.FOR_LOOSE)],
  ['context', anyOf(WORDS.FOR_BY_CONTEXT)],
];
const WORD = new RegExp(
  `${LEFT}(?:${PARTS.map(([name, source]) => `(?<${name}>${source})`).join('|')})${RIGHT}` +
    '|(?<open>\\()|(?<close>\\))|(?<comma>,| - )|(?<stop>[;\\n]|[.!?…](?= |$))',
  'gu',
);

const NOUNS = MEMBER_NOUNS.filter((noun) => !noun.includes('phiếu'));
const MEMBERS_BEHIND = new RegExp(
  `^(?: {0,3}(?:tổng số|số|các|toàn thể|cán bộ,?) {1,3})* {0,3}(?:${anyOf(NOUNS)})${RIGHT}`,
  'u',
);
const BALLOTS_BEHIND = new RegExp(`^ {0,3}(?:số {1,3})?(?:lá {1,3})?phiếu${RIGHT}(?: {1,3}bầu${RIGHT})?`, 'u');
const OPINIONS_BEHIND = new RegExp(`^ {0,3}(?:số {1,3})?ý kiến${RIGHT}`, 'u');
const OUTSIDERS_BEHIND = new RegExp(
  `^ {0,3}(?:(?:tổng số|số|các|toàn thể) {1,3}){0,2}(?:${anyOf(WORDS.OUTSIDERS)})${RIGHT}`,
  'u',
);
const NEUTRAL = new RegExp(
  `^ {0,3}(?:$|[^A-Za-zÀ-ỹ\\d ]|(?:${anyOf([...WORDS.AFTER_COUNT, ...WORDS.ELIGIBLE, ...WORDS.OTHER])})${RIGHT}|(?:${NEGATED}|${anyOf(
    [...FOR_WORDS, ...WORDS.FOR_BY_CONTEXT, ...WORDS.AGAINST_PLAIN],
  )})${RIGHT})`,
  'u',
);
export const OUTSIDER = new RegExp(wholeWords(WORDS.OUTSIDERS), 'u');
export const MEMBER = new RegExp(wholeWords([...MEMBER_NOUNS, 'chi bộ', 'chi uỷ', 'hội nghị']), 'u');

function countedBehind(folded: string, end: number): Counted {
  const behind = folded.slice(end, end + 60);
  const noun = MEMBERS_BEHIND.exec(behind);
  if (noun) return NEUTRAL.test(behind.slice(noun[0].length)) ? 'members' : 'acts';
  const ballots = BALLOTS_BEHIND.exec(behind);
  if (ballots) return NEUTRAL.test(behind.slice(ballots[0].length)) ? 'ballots' : 'acts';
  const opinions = OPINIONS_BEHIND.exec(behind);
  if (opinions && !/^ {1,3}(?:nào )?khác/.test(behind.slice(opinions[0].length))) return 'opinions';
  if (OUTSIDERS_BEHIND.test(behind)) return 'outsiders';
  return NEUTRAL.test(behind) ? 'open' : 'things';
}

const KINDS = [
  'none',
  'other',
  'against',
  'eligible',
  'plain',
  'everyday',
  'loose',
  'context',
  'open',
  'close',
  'comma',
  'stop',
] as const;
type WordKind = (typeof KINDS)[number];

function wordToken(kind: WordKind, start: number, end: number): VoteToken {
  if (kind === 'none') {
    const count = { start, end, value: 0 };
    return { kind: 'number', start, end, count, fraction: null, percent: null, none: true, counted: 'members' };
  }
  if (kind === 'other' || kind === 'against') return { kind: 'stance', role: kind, plainness: 'plain', start, end };
  if (kind === 'plain' || kind === 'everyday' || kind === 'loose' || kind === 'context') {
    return { kind: 'stance', role: 'for', plainness: kind, start, end };
  }
  return { kind, start, end };
}

/** The tokens of a line, left to right; every other word is left out. */
export function voteTokens(folded: string): VoteToken[] {
  const numbers: VoteToken[] = numbersIn(folded).map((number) => ({
    ...number,
    kind: 'number',
    none: false,
    counted: countedBehind(folded, number.end),
  }));
  for (const zero of findZeros(folded)) {
    const { start, end } = zero;
    numbers.push({
      kind: 'number',
      start,
      end,
      count: zero,
      fraction: null,
      percent: null,
      none: false,
      counted: 'open',
    });
  }
  const words: VoteToken[] = [];
  for (const match of folded.matchAll(WORD)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (kind) words.push(wordToken(kind, match.index, match.index + match[0].length));
  }
  const all = [...numbers, ...words].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: VoteToken[] = [];
  let covered = -1;
  for (const token of all) {
    if (token.start < covered) continue;
    covered = token.end;
    kept.push(token);
  }
  return kept;
}
