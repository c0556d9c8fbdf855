/** Ballots handed out, taken in, valid and invalid: what a secret ballot records besides the votes (rule BQ10). */
import { type Count, numbersIn } from './counts';
import type { Range } from './range';
import { anyOf, LEFT, RIGHT } from './word-lists';
import { BALLOTS } from './words/vote-words';

export interface Ballots extends Range {
  readonly issued: Count | null;
  readonly collected: Count | null;
  readonly valid: Count | null;
  readonly invalid: Count | null;
}

type Name = keyof typeof BALLOTS;
const NAMES: readonly Name[] = ['invalid', 'valid', 'issued', 'collected'];
const LABEL = new RegExp(
  `${LEFT}(?:${NAMES.map((name) => `(?<${name}>${anyOf(BALLOTS[name])})`).join('|')})${RIGHT}`,
  'gu',
);
const VOTES = /tán thành|đồng ý|nhất trí/;
const ALL_VALID = /(?:đều|tất cả|toàn bộ)(?: là)? (?:phiếu )?hợp lệ/u;

/**
 * The ballots that a line counts (`Số phiếu phát ra 20, thu về 20, hợp lệ 20`, `thu về 19, đều hợp lệ`), or null.
 * Offsets count in the line.
 */
export function readBallots(folded: string): Ballots | null {
  if (!folded.includes('phiếu')) return null;
  const counts = numbersIn(folded).flatMap(({ count, fraction }) => count ?? fraction?.numerator ?? []);
  const found: Record<Name, Count | null> = { issued: null, collected: null, valid: null, invalid: null };
  let next = 0;
  for (const label of folded.matchAll(LABEL)) {
    const name = NAMES.find((key) => label.groups?.[key] !== undefined)!;
    const end = label.index + label[0].length;
    while (next < counts.length && counts[next]!.start < end) next++;
    const behind = counts[next];
    const gap = behind ? folded.slice(end, behind.start) : '';
    const front = counts[next - 1];
    const lead = front ? folded.slice(front.end, label.index) : null;
    if (behind && gap.length < 40 && !/[,;.]/.test(gap) && !VOTES.test(gap)) found[name] ??= behind;
    else if (front && lead !== null && /^ {0,3}(?:lá )?phiếu {0,3}$/.test(lead)) found[name] ??= front;
  }
  const all = ALL_VALID.exec(folded);
  const returned = found.collected ?? found.issued;
  if (all && returned && (!found.valid || found.valid === found.collected)) {
    found.valid = { start: all.index, end: all.index + all[0].length, value: returned.value };
  }
  const given = Object.values(found).filter((count): count is Count => count !== null);
  if (!found.issued && !found.collected && !found.valid) return null;
  return {
    ...found,
    start: Math.min(...given.map(({ start }) => start)),
    end: Math.max(...given.map(({ end }) => end)),
  };
}
