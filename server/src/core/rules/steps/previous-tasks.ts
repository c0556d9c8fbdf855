/** The tasks of the resolution before this meeting, as rows to be filled with what became of them. */
import type { DocumentModel } from '../../model/types';
import { given } from '../../model/types';
import { shortDate, twoDigits } from '../../text/date-words';
import type { DocumentSummary, TaskSummary } from '../../workspace/summary';
import { dayOfSummary, type WorkspaceView } from '../../workspace/view';

/** A table of a month has some ten rows; a longer one is nobody's month. */
const MOST_ROWS = 20;

/** The table, its results left blank; null where no earlier resolution of a regular meeting with tasks is known. */
export function previousTable(document: DocumentModel, workspace: WorkspaceView | null): string | null {
  const day = (document.meeting && given(document.meeting.date)) ?? given(document.header.date);
  if (!workspace || !day) return null;
  const before = workspace.documents.findLast((other) => isBefore(other, day, workspace.self));
  if (!before) return null;
  const rows = before.tasks.flatMap((task) => (task.content ? [task] : [])).slice(0, MOST_ROWS);
  if (rows.length === 0) return null;
  return [
    `Chi bộ kiểm điểm việc thực hiện Nghị quyết${named(before)} của chi bộ${about(before)}:`,
    '',
    '| TT | Nhiệm vụ | Người phụ trách | Thời hạn | Kết quả |',
    '| :-: | --- | --- | --- | --- |',
    ...rows.map((task, i) => `| ${i + 1} | ${inCell(task.content!)} | ${ownersOf(task)} | ${deadlineOf(task)} | … |`),
  ].join('\n');
}

const isBefore = (other: DocumentSummary, day: string, self: string): boolean => {
  const theirs = dayOfSummary(other);
  return (
    other.file !== self &&
    other.kind === 'resolution' &&
    other.form === 'regular' &&
    other.tasks.length > 0 &&
    theirs !== null &&
    theirs < day
  );
};

function named({ number, symbol, date }: DocumentSummary): string {
  const title = number !== null && symbol ? ` số ${twoDigits(number)}-${symbol}` : '';
  return date ? `${title}, ngày ${shortDate(date)}` : title;
}

const about = ({ subject }: DocumentSummary): string =>
  subject
    ? ` ${/^về(?![A-Za-zÀ-ỹ])/iu.test(subject) ? '' : 'về '}${subject.charAt(0).toLowerCase()}${subject.slice(1)}`
    : '';

const inCell = (text: string): string => text.replace(/\|/g, '/').replace(/\s+/g, ' ').trim();
const ownersOf = ({ owners }: TaskSummary): string => inCell(owners.join(', ')) || '…';
const deadlineOf = ({ deadline }: TaskSummary): string => (deadline?.to ? shortDate(deadline.to) : '…');
