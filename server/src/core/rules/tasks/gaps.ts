/** What the task rules have in common: which tasks they look at, and how a task is shown. */

import { tasksWhere } from '../../model/tasks/batches';
import { perTask } from '../../model/tasks/per-task';
import type { Kind, Task, TaskFieldName } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { withCapital } from '../../text/capital';
import { squeeze } from '../../text/fold';
import type { Range } from '../../text/range';
import type { RuleContext } from '../types';
import { oncePerDocument } from '../writing/once';

/** Every task of these answers what, how, who, by when (contract, 'The five elements'). */
export const TASK_KINDS: readonly Kind[] = ['resolution', 'conclusion', 'plan'];

/** The tasks that are more than a bare outline: a blank line being typed is told once, by `thieu-noi-dung`. */
export const begunTasks = ({ document }: RuleContext): readonly Task[] => begunIn(document);

/** Those of them of which something holds, by the task's content alone and by what it is asked under, if anything. */
export function begunTasksWhere<U = void>(
  holds: (task: Task, under: U) => boolean,
): (context: RuleContext, under: U) => readonly Task[] {
  const found = tasksWhere((task, under: U) => task.begun && holds(task, under));
  return ({ document }, under) => found(document.tasks, under);
}

const begunIn = oncePerDocument(({ tasks }): readonly Task[] => tasks.filter(({ begun }) => begun));

/** A finding about a task stands where the task begins: its first line, or the row's cell with the work. */
export function placeOf(task: Task): Range {
  if (!task.row) return textRange(task.lines[0]!);
  const content = task.fields.find((field) => field.name === 'content');
  return content && content.end > content.start
    ? { start: content.start, end: content.end }
    : { start: task.start, end: task.end };
}

/** The task's own words, shortened, for a message. */
export const shown = perTask((task: Task): string =>
  task.content.found ? `nhiệm vụ «${shortened(task.content.value)}»` : 'nhiệm vụ này',
);

/** Words of the paper, short enough for one line of a message or a list. */
export function shortened(words: string): string {
  const text = squeeze(words);
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}

/** The task's words with a capital first letter, to begin a sentence. */
export function shownFirst(task: Task): string {
  const text = shown(task);
  return withCapital(text);
}

/** What stands in a field from which nothing was read, quoted: the clerk should see that it was not overlooked. */
export function unread(task: Task, names: readonly TaskFieldName[], sought: string): string {
  const field = task.fields.find(({ name, blank }) => names.includes(name) && !blank);
  return field ? `; từ chỗ ghi «${shortened(field.value.text)}» chưa đọc ra ${sought}` : '';
}
