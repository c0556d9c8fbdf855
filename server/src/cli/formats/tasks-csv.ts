/** The ledger as CSV (RFC 4180), with the byte-order mark without which Excel takes Vietnamese for another encoding. */
import { kindName } from '../../core/guidance/kinds';
import { isOverdue, type LedgerTask } from '../ledger';

const HEAD = [
  'Tệp',
  'Dòng',
  'Loại văn bản',
  'Số',
  'Ngày văn bản',
  'Nội dung',
  'Biện pháp',
  'Người phụ trách',
  'Phối hợp',
  'Thời hạn',
  'Từ ngày',
  'Đến ngày',
  'Trạng thái',
  'Kết quả',
];

export function csv(tasks: readonly LedgerTask[], asOf: string): string {
  const rows = [HEAD, ...tasks.map((task) => cells(task, asOf))];
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const cells = (task: LedgerTask, asOf: string): string[] => [
  task.file,
  String(task.line),
  task.document.kind ? kindName(task.document.kind) : '',
  task.document.number === null ? '' : String(task.document.number),
  task.document.date ?? '',
  task.content,
  task.measures.join('; '),
  names(task.owners),
  names(task.supporters),
  task.deadline?.text ?? '',
  task.deadline?.start ?? '',
  task.deadline?.end ?? '',
  task.status === 'done' ? 'đã xong' : isOverdue(task, asOf) ? 'quá hạn' : 'đang làm',
  task.result ?? '',
];

const names = (parties: LedgerTask['owners']): string => parties.map(({ name, text }) => name ?? text).join('; ');

/** A cell that begins like a formula would be computed by Excel: an apostrophe keeps it text. */
function quoted(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
