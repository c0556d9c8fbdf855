/** Votes as they are written in a sentence or as a label's value: how many for, against, otherwise, of how many, in per cent. */
import type { Count } from './counts';
import type { Percent } from './percent';
import type { Range } from './range';
import { type Claim, claimNumbers } from './tally-roles';
import { subjectOf } from './tally-subject';
import { type Plainness, type VoteToken, voteTokens } from './tally-tokens';

export interface Tally extends Range {
  /** What was voted on, as far as the statement says. */
  readonly subject: Range | null;
  readonly eligible: Count | null;
  readonly for: Count | null;
  readonly against: Count | null;
  readonly other: Count | null;
  /** Of those for. */
  readonly percent: Percent | null;
  readonly secret: boolean;
  /** `thẻ đảng viên`, `giơ tay`, `phiếu kín`, `phiếu`; null where it is not said. */
  readonly method: string | null;
}

type Mutable = { -readonly [Key in keyof Tally]: Tally[Key] };
interface Draft extends Mutable {
  plainness: Plainness | null;
  readonly claims: Claim[];
}

const METHODS: readonly (readonly [RegExp, string])[] = [
  [/(?:bỏ )?phiếu kín/, 'phiếu kín'],
  [/thẻ đảng|giơ thẻ|bằng thẻ/, 'thẻ đảng viên'],
  [/giơ tay/, 'giơ tay'],
  [/bỏ phiếu|lá phiếu|phiếu/, 'phiếu'],
];

/** How the vote was taken, in the words of the lists above. */
export const methodOf = (folded: string): string | null => METHODS.find(([words]) => words.test(folded))?.[1] ?? null;

const VOTE_CONTEXT =
  /(?<!đề nghị[^.;]{0,40})(?:biểu quyết|biển quyết)|bỏ phiếu|kiểm phiếu|số phiếu|phiếu (?:tán thành|đồng ý|bầu|kín)|giơ tay|giơ thẻ/u;
/** A speaker's own agreement (`Đ/c Hoa: nhất trí 100% với dự thảo`) is no vote. */
const SPEAKER = /^\s*(?:đ\/c|đc|đồng chí|ông|bà)[^:]{2,60}:/u;
const TO_VOTE_ON = /nghị quyết|kết luận|biên bản|dự thảo|phương án|đề nghị|kế hoạch|quy chế/;
const RANK: Readonly<Record<Plainness, number>> = { context: 0, loose: 1, everyday: 2, plain: 3 };

const draftAt = (start: number): Draft => ({
  start,
  end: start,
  subject: null,
  eligible: null,
  for: null,
  against: null,
  other: null,
  percent: null,
  secret: false,
  method: null,
  plainness: null,
  claims: [],
});

/** Puts a number in its place; false where that place is taken by another number. */
function fill(draft: Draft, { number, role, plainness }: Claim): boolean {
  if (number.percent) {
    if (role !== 'for') return true;
    // `100% người dự họp nhất trí, là 21/24 người được triệu tập (đạt 87,5%)`: the rate behind the share is the share's.
    const ofShare = draft.for && draft.percent && draft.percent.end <= draft.for.start && draft.for.end <= number.start;
    if (draft.percent && !ofShare) return draft.percent.value === number.percent.value;
    draft.percent = number.percent;
  } else {
    const written = number.fraction?.numerator ?? number.count;
    if (role === 'eligible') {
      draft.eligible ??= number.fraction?.numerator ?? number.count;
      return true;
    }
    const same = draft[role];
    if (
      same &&
      role === 'for' &&
      RANK[plainness] > RANK[draft.plainness ?? 'context'] &&
      draft.plainness === 'context'
    ) {
      // `biểu quyết: 25 đồng chí, 24 tán thành`: the plainer wording wins.
      draft.eligible = number.fraction?.denominator ?? draft.eligible;
    } else if (same) return same.value === written?.value;
    draft[role] = written;
    if (number.fraction) draft.eligible = number.fraction.denominator;
  }
  if (role === 'for' && RANK[plainness] >= RANK[draft.plainness ?? 'context']) draft.plainness = plainness;
  return true;
}

/** Whether what was read is a vote, and no everyday agreement. */
function isVote(draft: Draft, line: string, where: 'sentence' | 'value'): boolean {
  const context = where === 'value' || VOTE_CONTEXT.test(line);
  const roles = [draft.for, draft.against, draft.other].filter((count) => count !== null).length;
  if (!draft.for && !draft.percent) return roles > 0 && context;
  if (draft.percent && !draft.for && draft.plainness !== 'plain' && !context && SPEAKER.test(line)) return false;
  const exact = draft.percent !== null || (draft.eligible !== null && draft.for !== null);
  if (draft.plainness === 'context') return context || /phiếu/.test(line) ? exact || where === 'value' : exact;
  const opinions = draft.claims.some(({ number, role }) => role === 'for' && number.counted === 'opinions');
  if (opinions) return context && exact;
  if (draft.plainness === 'plain') return true;
  if (draft.plainness === 'loose' && !context && !TO_VOTE_ON.test(line)) return false;
  return exact || context || roles > 1;
}

function finish(draft: Draft, folded: string, tokens: readonly VoteToken[], from: number): Tally {
  const { plainness: _, claims, ...tally } = draft;
  const words = folded.slice(from, tally.end);
  tally.method = methodOf(words);
  tally.secret = tally.method === 'phiếu kín';
  tally.subject = subjectOf(folded, claims[0]?.number ?? tally, tokens, from);
  return tally;
}

/**
 * Every vote that a line states, in its order. `text` and `folded` are the same line (`fold(text)`); ranges count in it.
 * `where` is `value` for what stands behind a label such as `Kết quả biểu quyết:` or under such a heading: there the
 * bare number is enough. Attendance, results of work, goals, residents, ballots handed out and plans to vote are none.
 */
export function readTallies(text: string, folded: string, where: 'sentence' | 'value'): Tally[] {
  if (!/\d|phần trăm|tán thành|không có|mươi|mười|đồng chí|phiếu/.test(folded)) return [];
  const tokens = voteTokens(folded);
  const claims = claimNumbers(folded, tokens, where);
  const tallies: Tally[] = [];
  let draft: Draft | null = null;
  let from = 0;
  const flush = (): void => {
    if (!draft) return;
    if (isVote(draft, folded.slice(from, sentenceEnd(folded, draft.end)), where)) {
      draft.end = sentenceEnd(folded, draft.end);
      tallies.push(finish(draft, folded, tokens, from));
    }
    from = draft.end;
    draft = null;
  };
  for (const claim of claims) {
    draft ??= draftAt(claim.number.start);
    if (!fill(draft, claim)) {
      if (claim.role !== 'for') continue;
      flush();
      draft = draftAt(claim.number.start);
      fill(draft, claim);
    }
    draft.claims.push(claim);
    draft.end = Math.max(draft.end, claim.number.end);
    draft.start = Math.min(draft.start, sentenceStart(text, claim.number.start, from));
  }
  flush();
  return tallies;
}

/** The first vote that the text states, or null. See `readTallies`. */
export const readTally = (text: string, folded: string, where: 'sentence' | 'value'): Tally | null =>
  readTallies(text, folded, where)[0] ?? null;

function sentenceStart(text: string, at: number, from: number): number {
  const before = text.slice(from, at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n'));
  const start = from + (stop < 0 ? 0 : stop + 1);
  return start + /^[\s,;]*/.exec(text.slice(start, at))![0].length;
}

function sentenceEnd(folded: string, at: number): number {
  const stop = folded.slice(at).search(/[;\n]|[.!?](?= |$)/);
  return stop < 0 ? folded.trimEnd().length : Math.max(at, at + stop);
}
