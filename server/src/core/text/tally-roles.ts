/**
 * Which number of a statement belongs to which stance. In order of trust: right behind a stance (`tán thành: 25`),
 * in front of one (`25 đồng chí có mặt tán thành`), further behind one (`tán thành việc … là 19/20`). Percentages
 * follow the number or the stance that they stand by.
 */
import {
  MEMBER,
  OUTSIDER,
  type Plainness,
  type Role,
  type Stance,
  type VoteNumber,
  type VoteToken,
} from './tally-tokens';
import { anyOf, consistsOf, LEFT, RIGHT } from './word-lists';
import { MEMBER_NOUNS } from './words/count-words';
import * as WORDS from './words/vote-words';

export interface Claim {
  readonly number: VoteNumber;
  readonly role: Role | 'eligible';
  readonly plainness: Plainness;
}

type Where = 'sentence' | 'value';

const GOAL = new RegExp(`${LEFT}(?:${anyOf(WORDS.GOALS)}) {0,3}$`, 'u');
const RULE_BEHIND = /^ {0,3}(?:(?:số |tổng số )?(?:đảng viên|đồng chí|thành viên)?[^,;.()]{0,30})trở lên/u;
const ROUGH = /^(?:1\/2|2\/3|3\/4)$/;
const OF_ALL = new RegExp(
  `(?:trong|trên|so với|\\/) {0,3}(?:tổng )?số(?: {1,3}(?:${anyOf(WORDS.FILLERS)}))* {0,3}(?:là|:)? {0,3}$`,
  'u',
);
const ELIGIBLE_LABEL = new RegExp(`(?:${anyOf(WORDS.ELIGIBLE)})[^,;.:()\\d]{0,30}(?::|là|có|=|gồm)? {0,3}$`, 'u');
const ELIGIBLE_BEHIND = new RegExp(`^[^,;.:()\\d]{0,50}${LEFT}(?:${anyOf(WORDS.ELIGIBLE)})${RIGHT}`, 'u');
const BALLOTS_BEFORE = new RegExp(
  `(?:${anyOf([...WORDS.BALLOTS.issued, ...WORDS.BALLOTS.collected, ...WORDS.BALLOTS.valid])})(?: {1,3}(?:là|được|có|:))?[ :]{0,3}$`,
  'u',
);
const BALLOTS_BEHIND =
  /^ {0,3}(?:lá )?phiếu {1,3}(?:không )?(?:hợp lệ|phát ra|thu về)(?! {1,3}(?:tán thành|đồng ý|nhất trí))/u;
const STRONG = /^[ :=]{0,6}(?:là|có|được|đạt|gồm|với tỷ lệ|tỷ lệ|đạt tỷ lệ)?[ :(]{0,4}$/u;
const CONNECTED = /(?:[:=(]|(?:^|[^A-Za-zÀ-ỹ])(?:là|với|đạt|có|được|tỷ lệ|kết quả|số phiếu|của|bằng)) {0,3}$/u;
const ASIDE = /\([^()]{0,80}\)|, {0,3}(?:đạt|chiếm|tỷ lệ|bằng)[^,;()]{0,40}%[^,;()%]{0,40},/gu;
const FILLER = new RegExp(`[ =]+|\\d+(?:[.,]\\d+)? {0,3}%|(?:${anyOf(WORDS.FILLERS)})${RIGHT}`, 'uy');
const VALUE_ENDS = new RegExp(
  `^(?: {0,3}(?:${anyOf(['tổng số', 'số', 'chính thức', 'có mặt', 'dự họp', 'so với', 'trên', ...MEMBER_NOUNS])})${RIGHT})*\\s*(?:$|[.;,=(%]|đạt|chiếm|bằng|tỷ lệ)`,
  'u',
);
/** `Ý kiến của nhân dân:` names a group; what is longer names a matter. */
const LONGEST_GROUP = 30;
const BROKEN = /[,;:.\n]| - /;

/** The tokens of one line with their text. */
interface Statement {
  readonly folded: string;
  readonly tokens: readonly VoteToken[];
  readonly where: Where;
}

const head = (folded: string, at: number, width = 80): string => folded.slice(Math.max(0, at - width), at);

/** Goals, rules, shares of something else and ballots handed out: no result of a vote. */
function isResult(folded: string, number: VoteNumber): boolean {
  if (number.none) return true;
  if (number.counted === 'things' || number.counted === 'outsiders') return false;
  const before = head(folded, number.start, 40);
  if (GOAL.test(before) && !OF_ALL.test(before)) return false;
  const behind = folded.slice(number.end, number.end + 60);
  if (RULE_BEHIND.test(behind)) return false;
  const written = folded.slice(number.start, number.end);
  if (ROUGH.test(written) && /^ {0,3}(?:tổng )?số/.test(behind)) return false;
  if (/(?:tán thành|đồng ý|nhất trí|thuận)[^,;.\d]{0,20}$/.test(before)) return true;
  return !(BALLOTS_BEFORE.test(before) && !/trong|trên|tổng/.test(before)) && !BALLOTS_BEHIND.test(behind);
}

/** `Trong 20 đảng viên chính thức dự họp và biểu quyết, tán thành 16, …`: said at the head, before the counts. */
const AMONG = /(?:^[\s\d.)*+•-]*|[.;:] {0,2})(?:trong|trên)(?: tổng)?(?: số)? {0,3}$/u;
const THEN_STANCES =
  /^[^.;:]{0,80},[^.;]{0,12}(?:tán thành|đồng ý|nhất trí|thuận)|^[^.;:,]{0,60} có (?:[A-Za-zÀ-ỹ]+|\d+) (?:đồng chí|đảng viên|đ\/c|người) (?:tán thành|đồng ý|nhất trí)/u;

const isCounting = (token: VoteToken | undefined): token is VoteNumber =>
  token?.kind === 'number' && token.percent === null;

function isEligible(folded: string, number: VoteNumber, next: Stance | null): boolean {
  const before = head(folded, number.start);
  if (number.count && OF_ALL.test(before)) return true;
  // `Nghị quyết được biểu quyết bằng thẻ: 27/27 đồng chí tán thành`: a share that goes on to a stance is the result.
  if (ELIGIBLE_LABEL.test(before) && !(number.fraction && next)) return true;
  if (number.counted === 'members' && AMONG.test(before) && THEN_STANCES.test(folded.slice(number.end))) return true;
  if (number.count && /(?:tán thành|đồng ý|nhất trí|trắng|khác|chống) {0,2}\/ {0,2}$/.test(before)) return true;
  return next === null && ELIGIBLE_BEHIND.test(folded.slice(number.end, number.end + 100));
}

/** The stance in front of which a number stands: `24/25 đồng chí (đạt 96%) tán thành`. */
function stanceAhead({ folded, tokens }: Statement, index: number): Stance | null {
  const number = tokens[index] as VoteNumber;
  // `100% đảng viên (28/28 đồng chí) tán thành`: a count that explains the percentage before its bracket.
  let explains = tokens[index - 1]?.kind === 'open' && tokens[index - 2]?.kind === 'number';
  let depth = 0;
  let weaker: Stance | null = null;
  let from = number.end;
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'stop') break;
    if (token.kind === 'open') depth++;
    if (token.kind === 'close' && --depth < 0) {
      if (!explains) break;
      explains = false;
      depth = 0;
      from = token.end;
    }
    if (depth > 0) continue;
    if (isCounting(token)) break;
    if (token.kind !== 'stance') continue;
    if (token.start - number.end > 160) break;
    const gap = folded.slice(from, token.start).replace(ASIDE, ' ');
    if (BROKEN.test(gap)) break;
    const plain = consistsOf(gap, FILLER);
    if (!plain && (token.plainness !== 'plain' || gap.length > 60 || OUTSIDER.test(gap) || number.none)) break;
    if (token.plainness !== 'context') return token;
    weaker ??= token;
  }
  return weaker;
}

/** `Số hộ đồng ý: 100%`: those who agree are no members. What stands before a colon is voted on: `Cử quần chúng A đi học: tán thành`. */
const speaksOfOutsiders = (folded: string, stance: Stance): boolean => {
  const clause = /[^,;.()\n]*$/.exec(head(folded, stance.start))![0];
  const matter = clause.lastIndexOf(':');
  const label = matter >= LONGEST_GROUP ? clause.slice(matter) : clause;
  return OUTSIDER.test(label) && !MEMBER.test(label);
};

/** The stance behind which a number stands, and whether right behind it. */
function stanceBehind({ folded, tokens }: Statement, index: number): { stance: Stance; near: boolean } | null {
  const number = tokens[index] as VoteNumber;
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind === 'stop' || isCounting(token) || number.start - token.end > 200) return null;
    if (token.kind !== 'stance') continue;
    if (number.counted !== 'members' && speaksOfOutsiders(folded, token)) return null;
    const gap = folded.slice(token.end, number.start);
    return { stance: token, near: token.plainness !== 'context' && STRONG.test(gap) };
  }
  return null;
}

const WHO_ARE_CALLED = /^[^,;.:()\d]{0,40}được triệu tập/u;

function farBehind({ folded }: Statement, number: VoteNumber, stance: Stance): boolean {
  if (number.counted === 'acts') return false;
  // `Biểu quyết (23 đảng viên chính thức được triệu tập, có mặt 19)`: who may vote, not how they did.
  if (stance.plainness === 'context' && !number.fraction && WHO_ARE_CALLED.test(folded.slice(number.end))) return false;
  const gap = folded.slice(stance.end, number.start);
  const comma = gap.search(/[,)]|- /);
  if (stance.role !== 'for' && comma >= 0) return false;
  if (CONNECTED.test(gap)) return true;
  return stance.plainness === 'plain' && comma < 0;
}

/** `25/25 đồng chí (100%)` as a label's value: the number opens it, and nothing but who was counted follows. */
function opensValue(folded: string, number: VoteNumber): boolean {
  if (!/^[\s:]*(?:kết quả[^:]{0,20}:)?\s*(?:có|đạt|tỷ lệ|đạt tỷ lệ)?\s*$/.test(folded.slice(0, number.start)))
    return false;
  const behind = folded.slice(number.end, number.end + 100);
  if (number.percent) return VALUE_ENDS.test(behind);
  return VALUE_ENDS.test(behind) && (!/có mặt|dự|triệu tập/.test(behind) || behind.includes('%'));
}

/** A count or a share: whose is it? */
function claimCount(statement: Statement, index: number): Claim | null {
  const { folded, tokens, where } = statement;
  const number = tokens[index] as VoteNumber;
  const ahead = stanceAhead(statement, index);
  if (isEligible(folded, number, ahead)) return { number, role: 'eligible', plainness: 'plain' };
  const behind = number.none ? null : stanceBehind(statement, index);
  const claim = ({ role, plainness }: Stance): Claim => ({ number, role, plainness });
  if (behind?.near && number.counted !== 'acts') return claim(behind.stance);
  if (ahead) return claim(ahead);
  if (behind && farBehind(statement, number, behind.stance)) return claim(behind.stance);
  const share = number.fraction !== null;
  const bySlips =
    number.counted === 'ballots' || /số phiếu(?: bầu| là| đạt| đạt được)? {0,3}$/.test(head(folded, number.start));
  if (share && bySlips) return { number, role: 'for', plainness: 'context' };
  const opens = where === 'value' && number.counted !== 'acts' && opensValue(folded, number);
  return opens ? { number, role: 'for', plainness: 'context' } : null;
}

/** `…, trên tổng số 19 phiếu; đạt 84,2%`: the rate of what was told before. */
const RATE_BEHIND_SEMICOLON = /; {0,3}(?:đạt|chiếm|tỷ lệ|bằng)(?: tỷ lệ| là)? {0,3}$/u;

/** A percentage: of the number or the stance before it, else of the stance ahead. */
function claimPercent(statement: Statement, index: number, claims: readonly Claim[]): Claim | null {
  const { folded, tokens, where } = statement;
  const number = tokens[index] as VoteNumber;
  let depth = 0;
  let bracketed = false;
  let before: Claim | null = null;
  const claimOf = (token: VoteToken): Claim | null =>
    token.kind === 'stance'
      ? { number, role: token.role, plainness: token.plainness }
      : (claims.find((claim) => claim.number === token) ?? null);
  const goesOn = RATE_BEHIND_SEMICOLON.test(head(folded, number.start));
  for (let i = index - 1; i >= 0 && !before; i--) {
    const token = tokens[i]!;
    if (token.kind === 'stop' && !(goesOn && i === index - 1)) break;
    if (token.kind === 'close') depth++;
    if (token.kind === 'open' && --depth < 0) bracketed = true;
    before = claimOf(token);
    if (token.kind === 'stance' && speaksOfOutsiders(folded, token)) return null;
  }
  const take = ({ role, plainness }: { role: Role | 'eligible'; plainness: Plainness }): Claim => ({
    number,
    role: role === 'eligible' ? 'for' : role,
    plainness,
  });
  const gapStart = before ? (before.number === number ? 0 : before.number.end) : 0;
  const lead = head(folded, number.start, Math.min(80, number.start - gapStart));
  if (before && bracketed) return take(before);
  if (before && /(?:đạt|chiếm|tỷ lệ|bằng|=)[^,;()]{0,30}$/.test(lead)) {
    const ofAll = before.role !== 'for' && before.role !== 'eligible' && /(?:đạt|tỷ lệ)[^,;()]{0,30}$/.test(lead);
    const isFree = !claims.some((claim) => claim.number.percent && claim.role === 'for');
    return take(ofAll && isFree && /[,;]/.test(lead) ? { role: 'for', plainness: before.plainness } : before);
  }
  const behind = stanceBehind(statement, index);
  if (behind?.near && number.counted !== 'acts') return take(behind.stance);
  const ahead = stanceAhead(statement, index);
  if (ahead) return take(ahead);
  if (behind && farBehind(statement, number, behind.stance)) return take(behind.stance);
  const slips =
    number.counted === 'ballots' || /số phiếu(?: bầu| là| đạt| đạt được)? {0,3}$/.test(head(folded, number.start));
  const opens = where === 'value' && opensValue(folded, number);
  return slips || opens ? { number, role: 'for', plainness: 'context' } : null;
}

/** Every number of the line that belongs to a vote, left to right. */
export function claimNumbers(folded: string, tokens: readonly VoteToken[], where: Where): Claim[] {
  const useful = tokens.filter((token) => token.kind !== 'number' || isResult(folded, token));
  const statement: Statement = { folded, tokens: useful, where };
  const counts: Claim[] = [];
  useful.forEach((token, index) => {
    const claim = isCounting(token) ? claimCount(statement, index) : null;
    if (claim) counts.push(claim);
  });
  const percents: Claim[] = [];
  useful.forEach((token, index) => {
    if (token.kind !== 'number' || isCounting(token)) return;
    const claim = claimPercent(statement, index, [...counts, ...percents]);
    if (claim) percents.push(claim);
  });
  return inherit(statement, [...counts, ...percents]).sort((a, b) => a.number.start - b.number.start);
}

/** `không có đồng chí nào không tán thành hoặc có ý kiến khác`: the nought counts for both. */
function inherit({ folded, tokens }: Statement, claims: readonly Claim[]): Claim[] {
  const more: Claim[] = [];
  tokens.forEach((token, i) => {
    const first = tokens[i - 1];
    if (token.kind !== 'stance' || token.role === 'for' || first?.kind !== 'stance' || first.role === 'for') return;
    if (!/^ {0,3}(?:và|hoặc|hay|,) {1,3}(?:có {1,3})?$/.test(folded.slice(first.end, token.start))) return;
    const source = tokens[i - 2];
    const claim = claims.find(({ number }) => number === source);
    if (claim?.number.none) more.push({ number: claim.number, role: token.role, plainness: 'plain' });
  });
  return [...claims, ...more];
}
