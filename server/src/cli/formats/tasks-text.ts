/** The ledger for a person at a terminal. */

import { kindName } from '../../core/guidance/kinds';
import { shortDate } from '../../core/text/date-words';
import { isOverdue, type LedgerTask } from '../ledger';
import { paint } from '../terminal';

export function text(tasks: readonly LedgerTask[], asOf: string): string {
  if (tasks.length === 0) return 'Không có nhiệm vụ nào.';
  const files = [...new Set(tasks.map(({ file }) => file))];
  const groups = files.map((file) =>
    group(
      tasks.filter((task) => task.file === file),
      asOf,
    ),
  );
  const overdue = tasks.filter((task) => isOverdue(task, asOf)).length;
  const done = tasks.filter(({ status }) => status === 'done').length;
  const parts = [
    `Tổng cộng ${tasks.length} nhiệm vụ`,
    `${done} đã xong`,
    `${overdue} quá hạn tính đến ngày ${shortDate(asOf)}`,
  ];
  return [...groups, `${parts.join(', ')}.`].join('\n');
}

function group(tasks: readonly LedgerTask[], asOf: string): string {
  const { file, document } = tasks[0]!;
  const kind = document.kind ? kindName(document.kind) : '';
  const number = document.number === null ? '' : ` số ${String(document.number).padStart(2, '0')}`;
  const date = document.date === null ? '' : ` ngày ${shortDate(document.date)}`;
  return [`${paint.underline(file)} (${kind}${number}${date})`, ...tasks.map((task) => row(task, asOf)), ''].join('\n');
}

function row(task: LedgerTask, asOf: string): string {
  const state =
    task.status === 'done' ? paint.green('đã xong ') : isOverdue(task, asOf) ? paint.red('quá hạn ') : 'đang làm';
  const owners = task.owners.map(({ name, text }) => name ?? text).join(', ') || 'chưa giao ai';
  const deadline = task.deadline?.text ?? 'chưa có thời hạn';
  return `  ${String(task.line).padStart(4)}  ${state}  ${task.content || '(chưa nêu nội dung)'} | ${owners} | ${deadline}`;
}
