/** A task of the checked document: where its finding stands, and what of it other documents can be searched for. */
import { given, type Task } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import type { TaskSummary } from '../../workspace/summary';

/** The task's first line, or the row's cell with the work. */
export function placeOfTask(task: Task): Range {
  if (!task.row) return textRange(task.lines[0]!);
  const content = task.fields.find(({ name }) => name === 'content');
  return content && content.end > content.start
    ? { start: content.start, end: content.end }
    : { start: task.start, end: task.end };
}

/** A result that was reached or missed, not one that is asked for (`Yêu cầu: nước thông đến cuối đồng`). */
export const isOutcome = (result: string | null): boolean =>
  result !== null &&
  /^\s*(?:đã|chưa|đang|mới|còn|không|hoàn thành|xong|đạt|chuyển sang|gia hạn|dừng)(?![A-Za-zÀ-ỹ])/u.test(fold(result));

/** A task may bear both: `Yêu cầu: …` when it was given, `Kết quả: …` when it was reviewed. */
export const hasOutcome = ({ fields, result }: Task): boolean =>
  isOutcome(given(result)) || fields.some(({ name, value }) => name === 'result' && isOutcome(value.text));

/** Who acts and when are left out of the work: `Giao đồng chí … nạo vét mương, xong trước ngày …`. */
export function workOf(content: string, owners: readonly string[]): string {
  let work = fold(content.normalize('NFC'));
  for (const owner of owners) work = work.replaceAll(fold(owner.normalize('NFC')), ' ');
  // What stands behind the means says how, which each paper words for itself.
  return work.replace(/(?:,|;|:)?\s*(?:bằng cách|thông qua|thời hạn|hoàn thành|xong trước|xong trong).*$/u, ' ');
}

export const workOfTask = (task: Task): string | null =>
  task.content.found
    ? workOf(
        task.content.value,
        task.owners.map(({ name, text }) => name ?? text),
      )
    : null;

export const workOfSummary = ({ content, owners }: TaskSummary): string | null =>
  content === null ? null : workOf(content, owners);
