/** What was understood, shown behind the words: the day a deadline ends on, a vote's percentage, a sum of those present. */
import type { Attendance, Deadline, DocumentModel, Field, IsoDate, Vote } from '../model/types';
import { shortDate } from '../text/date-words';
import type { Range } from '../text/range';
import { percentText } from '../text/tally-check';
import { isOurs } from './status';

export interface InlayHint {
  readonly kind: 'deadline' | 'vote' | 'attendance';
  /** Where it is shown: right behind the words it is about. */
  readonly offset: number;
  /** `→ 30/6/2026`, `= 92,9%`. */
  readonly text: string;
}

/** The hints whose place lies in the range, in the order of the document. Nothing that is written out gets one. */
export function inlayHintsOf(model: DocumentModel, range: Range): InlayHint[] {
  if (!isOurs(model)) return [];
  const hints = [...deadlineHints(model), ...voteHints(model), ...attendanceHints(model)];
  return hints.filter(({ offset }) => range.start <= offset && offset <= range.end).sort((a, b) => a.offset - b.offset);
}

function deadlineHints(model: DocumentModel): InlayHint[] {
  // Tasks of one group share the group's deadline.
  const byEnd = new Map<number, Deadline>();
  for (const { deadline } of model.tasks) if (deadline) byEnd.set(deadline.end, deadline);
  return [...byEnd.values()].flatMap((deadline) => {
    const text = deadlineHint(deadline, model.source.text.slice(deadline.start, deadline.end));
    return text === null ? [] : [{ kind: 'deadline', offset: deadline.end, text }];
  });
}

/** `→ 30/6/2026`; null where no day follows from the words, or where it is written in full. */
function deadlineHint({ kind, from, to, impossible }: Deadline, written: string): string | null {
  if (impossible || to === null || kind === 'recurring' || kind === 'event' || kind === 'vague') return null;
  if (isWrittenInFull(to, written)) return null;
  return from === null ? `→ ${shortDate(to)}` : `→ ${shortDate(from)} – ${shortDate(to)}`;
}

const FULL_DATE =
  /(?<!\d)(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s*,?\s+năm\s+)(\d{4})(?!\d)|(\d{4})-(\d{2})-(\d{2})/giu;

/** Whether the words give day, month and year of that very date. */
function isWrittenInFull(date: IsoDate, written: string): boolean {
  for (const match of written.matchAll(FULL_DATE)) {
    const [day, month, year] = match[4] ? [match[6], match[5], match[4]] : [match[1], match[2], match[3]];
    if (`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` === date) return true;
  }
  return false;
}

const voteHints = (model: DocumentModel): InlayHint[] =>
  model.votes.flatMap((vote) => voteHint(vote, model.source.text));

/** Behind a share (`26/28`, `26 trên 28`) that no percentage goes with. */
function voteHint({ tally, percent }: Vote, text: string): InlayHint[] {
  const { for: yes, eligible } = tally;
  if (percent !== null || !yes || !eligible || eligible.value <= 0 || yes.value > eligible.value) return [];
  if (!/^\s*(?:\/|trên(?: tổng số)?)\s*$/iu.test(text.slice(yes.end, eligible.start))) return [];
  return [{ kind: 'vote', offset: eligible.end, text: `= ${percentText(yes.value, eligible.value)}%` }];
}

const PARTS: readonly (readonly [keyof Attendance, keyof Attendance])[] = [
  ['official', 'probationary'],
  ['present', 'absent'],
];

/** Where two parts stand in one line and their sum is written nowhere (`24 chính thức, 03 dự bị`). */
function attendanceHints({ attendance, source }: DocumentModel): InlayHint[] {
  if (!attendance || attendance.members.found || attendance.exempt.found) return [];
  for (const [a, b] of PARTS) {
    const [one, other] = [attendance[a] as Field<number>, attendance[b] as Field<number>];
    if (!one.found || !other.found) continue;
    const [first, last] = one.start < other.start ? [one, other] : [other, one];
    if (source.text.slice(first.end, last.start).includes('\n')) continue;
    const text = `→ ${first.value} + ${last.value} = ${first.value + last.value}`;
    return [{ kind: 'attendance', offset: last.end, text }];
  }
  return [];
}
