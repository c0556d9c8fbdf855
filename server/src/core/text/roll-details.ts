/**
 * What a roll call tells beyond its main counts: how those present and absent divide into official and probationary
 * members, how many are excused, who meets elsewhere for a time, who is suspended, and the share of those present.
 */
import { type Count, findCounts } from './counts';
import { findPercents, type Percent } from './percent';
import { type Label, type RollCallField, rollCallTokens, type Token } from './roll-call-tokens';

export interface RollDetails {
  readonly presentOfficial: Count | null;
  readonly presentProbationary: Count | null;
  readonly absentOfficial: Count | null;
  readonly absentProbationary: Count | null;
  readonly excused: Count | null;
  readonly unexcused: Count | null;
  /** Members of the cell who meet with another one for a time: they belong, and are not called (294, 6.3.2). */
  readonly away: Count | null;
  /** Members of another cell who meet with this one for a time: they have no vote. */
  readonly visiting: Count | null;
  readonly suspended: Count | null;
  /** The share of those present, where it is written. */
  readonly percent: Percent | null;
}

type Name = Exclude<keyof RollDetails, 'percent'>;
type Part = 'official' | 'probationary' | 'excused' | 'unexcused';
const PARTS: ReadonlySet<string> = new Set(['official', 'probationary', 'excused', 'unexcused']);

const isLabel = (token: Token | undefined): token is Label => token?.kind === 'label';
const isPart = (token: Token | undefined): token is Label => isLabel(token) && PARTS.has(token.name);

/** Which detail a part is, under what was counted before it. */
function nameOf(part: Part, group: string | null): Name | null {
  if (part === 'excused' || part === 'unexcused') return group === 'absent' ? part : null;
  const official = part === 'official';
  if (group === 'present') return official ? 'presentOfficial' : 'presentProbationary';
  if (group === 'absent') return official ? 'absentOfficial' : 'absentProbationary';
  return null;
}

const TEMPORARY =
  /sinh hoạt(?: đảng)? tạm thời|tạm thời sinh hoạt|tạm thời chuyển|chuyển(?: sinh hoạt)? tạm thời|(?:đã |được )?giới thiệu (?:sinh hoạt )?(?:đi|chuyển đi|nơi khác)(?! tạm thời| sinh hoạt)/gu;
const ELSEWHERE =
  /nơi khác|chi bộ khác|đảng bộ khác|giới thiệu đi|giới thiệu|chuyển đi|đi nơi|được giới thiệu|ngoài chi bộ/;
const HITHER = /chuyển đến|nơi khác đến|đến sinh hoạt|từ nơi khác|tiếp nhận|được tiếp nhận/;
const SUSPENDED = /đình chỉ sinh hoạt/gu;
const PRESENT_SHARE = /(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng|=|\()[^,;.\d]{0,30}$/u;

/** Reads the details of a folded line; `group`: what the line above counted where this one is nested under it. */
export function readRollDetails(folded: string, group: RollCallField | null = null): RollDetails {
  const found: Record<Name, Count | null> = {
    presentOfficial: null,
    presentProbationary: null,
    absentOfficial: null,
    absentProbationary: null,
    excused: null,
    unexcused: null,
    away: null,
    visiting: null,
    suspended: null,
  };
  if (!/\d|mươi|mười|đồng chí|đảng viên|không|tạm thời/.test(folded)) return { ...found, percent: null };
  const tokens = rollCallTokens(folded);
  readParts(folded, tokens, group, found);
  readApart(folded, found);
  return { ...found, percent: shareOfPresent(folded, tokens, group) };
}

/** `trong đó chính thức: 21, dự bị: 01`; `19 chính thức, 1 dự bị`; `chính thức có mặt: 13`; `có lý do 4`. */
function readParts(
  folded: string,
  tokens: readonly Token[],
  group: RollCallField | null,
  found: Record<Name, Count | null>,
): void {
  let current: string | null = group;
  const spent = new Set<Token>();
  tokens.forEach((token, i) => {
    if (token.kind === 'stop' && folded.charAt(token.start) === '.') current = null;
    if (token.kind === 'label' && !PARTS.has(token.name)) current = token.name;
    if (token.kind !== 'figure') return;
    const part = partBefore(folded, tokens, i, spent) ?? partAhead(folded, tokens, i);
    if (!part) return;
    spent.add(part);
    const name = nameOf(part.name as Part, current);
    if (name) found[name] ??= token.count ?? token.fraction?.numerator ?? null;
  });
}

const QUIET = /^[^,;.()\d]{0,40}$/u;

/** The part in front of a figure, other labels between them left out (`chính thức có mặt: 19`). */
function partBefore(folded: string, tokens: readonly Token[], index: number, spent: ReadonlySet<Token>): Label | null {
  for (let i = index - 1; i >= 0 && isLabel(tokens[i]); i--) {
    const token = tokens[i]!;
    if (!QUIET.test(folded.slice(token.end, tokens[i + 1]!.start))) return null;
    if (isPart(token)) return spent.has(token) ? null : token;
  }
  return null;
}

function partAhead(folded: string, tokens: readonly Token[], index: number): Label | null {
  const next = tokens[index + 1];
  // `có mặt 12: chính thức 11`: behind the colon begins what it divides into.
  const gap = folded.slice(tokens[index]!.end, next?.start);
  return isPart(next) && QUIET.test(gap) && !gap.includes(':') ? next : null;
}

/** Those who are counted apart: elsewhere, from elsewhere, suspended. */
function readApart(folded: string, found: Record<Name, Count | null>): void {
  if (!/tạm thời|đình chỉ|giới thiệu/.test(folded)) return;
  const counts = findCounts(folded);
  for (const match of folded.matchAll(TEMPORARY)) {
    const count = countAt(folded, counts, match.index, match.index + match[0].length);
    if (!count) continue;
    const from = Math.max(0, match.index - 40);
    const said = folded.slice(from, match.index + match[0].length + 40);
    const clause = said.slice(said.slice(0, match.index - from).search(/[^;.,]*$/u)).replace(/[;.,].*$/su, '');
    const name = ELSEWHERE.test(clause) && !HITHER.test(clause) ? 'away' : 'visiting';
    found[name] ??= count;
  }
  for (const match of folded.matchAll(SUSPENDED)) {
    found.suspended ??= countAt(folded, counts, match.index, match.index + match[0].length);
  }
}

/** The count behind a wording, else the one in front of it, within its clause. */
function countAt(folded: string, counts: readonly Count[], start: number, end: number): Count | null {
  const behind = counts.find((count) => count.start >= end && /^[^,;.\d]{0,30}$/u.test(folded.slice(end, count.start)));
  if (behind) return behind;
  return (
    counts.findLast((count) => count.end <= start && /^[^,;.:\d]{0,40}$/u.test(folded.slice(count.end, start))) ?? null
  );
}

function shareOfPresent(folded: string, tokens: readonly Token[], group: RollCallField | null): Percent | null {
  const speaks = group === 'present' || tokens.some((token) => isLabel(token) && token.name === 'present');
  if (!speaks || !folded.includes('%') || tokens.some((token) => isLabel(token) && token.name === 'vote')) return null;
  const percents = findPercents(folded).filter(({ start }) =>
    PRESENT_SHARE.test(folded.slice(Math.max(0, start - 40), start)),
  );
  return percents.length === 1 ? percents[0]! : null;
}
