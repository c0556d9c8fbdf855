/**
 * Votes that are spread over lines: one bullet (`Không tán thành: 01 đồng chí`), the line that leads them in
 * (`Kết quả biểu quyết bằng thẻ đảng viên:`), and how the parts make one vote.
 */
import type { Count } from './counts';
import { findPercents, type Percent } from './percent';
import type { Range } from './range';
import { type Claim, claimNumbers } from './tally-roles';
import { methodOf, type Tally } from './tally-sentence';
import { type Role, voteTokens } from './tally-tokens';

export interface TallyPart extends Range {
  /** `eligible`: who may vote (`Số đảng viên được biểu quyết: 25`). */
  readonly role: Role | 'eligible';
  readonly count: Count | null;
  readonly denominator: Count | null;
  readonly percent: Percent | null;
  /** The line begins with the role (`Tán thành: 25`): a part of a vote even without a list mark. */
  readonly labelled: boolean;
}

const LABELLED =
  /^[\s\d.)*+•-]*(?:(?:số|tổng số|tỷ lệ)(?: [A-Za-zÀ-ỹ]+){0,5}? )?(?:không |chưa |bỏ phiếu |phiếu )?(?:tán thành|đồng ý|nhất trí|thống nhất|đồng tình|có ý kiến|ý kiến khác|biểu quyết|thuận|chống|trắng|được biểu quyết)[^:]{0,60}:/u;
const RATE =
  /^\s*[-+*•]?\s*(?:đạt )?(?:tỷ lệ|tỉ lệ)(?: tán thành| đồng ý| nhất trí| biểu quyết)?(?: đạt)?\s*[:=]?\s*(?=\d)/u;

/** What one bullet or labelled line contributes to a vote, or null where it names no role or several. */
export function readTallyPart(text: string, folded: string): TallyPart | null {
  if (text.length > 400) return null;
  const claims = claimNumbers(folded, voteTokens(folded), 'sentence');
  const range = { start: 0, end: text.trimEnd().length, labelled: LABELLED.test(folded) };
  const roles = new Set(claims.filter(({ number }) => !number.percent).map(({ role }) => role));
  if (roles.size > 1) return null;
  const counted = claims.find(({ number }) => !number.percent);
  const role = counted?.role ?? claims[0]?.role;
  if (!role) {
    const percent = RATE.test(folded) ? findPercents(folded)[0] : undefined;
    return percent ? { ...range, role: 'for', count: null, denominator: null, percent } : null;
  }
  if (!counted && role !== 'for') return null;
  const share = counted?.number.fraction ?? null;
  return {
    ...range,
    role,
    count: share?.numerator ?? counted?.number.count ?? null,
    denominator: share?.denominator ?? null,
    percent: rateOf(claims, role, counted)?.number.percent ?? null,
  };
}

/** The rate behind the number that is counted is its own; else the first of the role. */
function rateOf(claims: readonly Claim[], role: TallyPart['role'], counted: Claim | undefined): Claim | undefined {
  const rates = claims.filter((claim) => claim.number.percent && claim.role === role);
  return rates.find(({ number }) => counted && number.start >= counted.number.end) ?? rates[0];
}

const LEAD_WORDS = /biểu quyết|biển quyết|bỏ phiếu|kiểm phiếu|kết quả bầu/u;
const LEAD_SUBJECT =
  /^[\s\d.)*+-]*(?:về(?: việc)?|thông qua|đối với|việc|nội dung|vấn đề)(?: thứ [A-Za-zÀ-ỹ]+| \d+)?\s*:?\s+(?<subject>[^:]{2,300}?)\s*:?\s*$/du;
const LEAD_ABOUT =
  /(?:biểu quyết|biển quyết|bỏ phiếu)(?: kín| nhất trí| thống nhất)*(?: về việc| về| thông qua| đối với| cho)+ +(?<subject>[^:]{2,300}?)(?:,? (?:như sau|kết quả|với kết quả)[^:]*)?\s*:?\s*$/du;
/** `Nghị quyết đã được Chi bộ biểu quyết thông qua bằng thẻ đảng viên:` */
const LEAD_PAPER =
  /^[\s\d.)*+-]*(?<subject>(?:nghị quyết|kết luận|biên bản|dự thảo)[^:]{0,80}?) (?:đã )?được [^:]{0,60}(?:biểu quyết|thông qua)/du;
const NO_SUBJECT = /^(?:bằng|tại|với|như|theo|kết quả)(?: |$)/u;
const LEAD_PERSON = /^[\s\d.)*+-]*(?<subject>(?:đồng chí|đ\/c)[^:]{2,80}?)\s*:\s*$/du;

/**
 * Whether a line announces the counts that follow on the next ones, and what was voted on, as far as it says.
 * `Kết quả biểu quyết bằng thẻ đảng viên:`, `1. Về Nghị quyết tháng 10:`, `Đồng chí H:`; it holds no counts itself.
 * The last two kinds mean something only when parts of a vote do follow.
 */
export function isVoteLeadIn(folded: string): { subject: Range | null } | null {
  if (folded.length > 400) return null;
  const announces =
    /:\s*$/.test(folded) ||
    (LEAD_WORDS.test(folded) &&
      /(?:như sau|kết quả)[^:]{0,40}$/.test(folded) &&
      !/báo cáo[^.;:]{0,40} kết quả (?:biểu quyết|bỏ phiếu)/.test(folded));
  if (!announces) return null;
  if (claimNumbers(folded, voteTokens(folded), 'sentence').some(({ role }) => role !== 'eligible')) return null;
  for (const pattern of [LEAD_PAPER, LEAD_ABOUT, LEAD_SUBJECT, LEAD_PERSON]) {
    const [start, end] = pattern.exec(folded)?.indices?.groups?.subject ?? [];
    if (start === undefined || end === undefined) continue;
    if (!NO_SUBJECT.test(folded.slice(start, end))) return { subject: { start, end } };
  }
  return LEAD_WORDS.test(folded) ? { subject: null } : null;
}

/** Joins the parts of one vote (in the same coordinates); the first number of a role wins. Null where nobody is counted. */
export function mergeTallies(
  parts: readonly TallyPart[],
  lead: { folded: string; subject: Range | null } | null,
): Tally | null {
  const of = (role: TallyPart['role']): TallyPart | undefined => parts.find((part) => part.role === role && part.count);
  const yes = of('for');
  const percent = parts.find((part) => part.role === 'for' && part.percent)?.percent ?? null;
  if (parts.length === 0 || (!yes && !percent && !of('against'))) return null;
  const method = lead ? methodOf(lead.folded) : null;
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    subject: lead?.subject ?? null,
    eligible:
      yes?.denominator ?? of('eligible')?.count ?? parts.find(({ denominator }) => denominator)?.denominator ?? null,
    for: yes?.count ?? null,
    against: of('against')?.count ?? null,
    other: of('other')?.count ?? null,
    percent,
    secret: method === 'phiếu kín',
    method,
  };
}

type Mover = (range: Range) => Range;
const moved = <T extends Range>(value: T | null, mover: Mover): T | null => value && { ...value, ...mover(value) };

/** The same part in other coordinates (those of the document). */
export const movePart = (part: TallyPart, mover: Mover): TallyPart => ({
  ...moved(part, mover)!,
  count: moved(part.count, mover),
  denominator: moved(part.denominator, mover),
  percent: part.percent && { ...moved(part.percent, mover)!, whole: mover(part.percent.whole) },
});

/** The same vote in other coordinates (those of the document). */
export const moveTally = (tally: Tally, mover: Mover): Tally => ({
  ...moved(tally, mover)!,
  subject: moved(tally.subject, mover),
  eligible: moved(tally.eligible, mover),
  for: moved(tally.for, mover),
  against: moved(tally.against, mover),
  other: moved(tally.other, mover),
  percent: tally.percent && { ...moved(tally.percent, mover)!, whole: mover(tally.percent.whole) },
});
