import type { DocumentModel, Task } from '../../model/types';
import type { Range } from '../../text/range';
import { countWhile } from '../../text/sorted';
import { oncePerDocument } from './once';

/** How far the tasks up to each one reach. */
const reachOf = oncePerDocument(({ tasks }): readonly number[] => {
  let end = -1;
  return tasks.map((task) => (end = Math.max(end, task.end)));
});

/** The tasks that share a place with the range. */
export function tasksAround(document: DocumentModel, { start, end }: Range): Task[] {
  const { tasks } = document;
  const ends = reachOf(document);
  const found: Task[] = [];
  // No task up to one that ends before the range reaches into it.
  for (let i = countBelow(tasks, end) - 1; i >= 0 && ends[i]! > start; i--) {
    if (tasks[i]!.end > start) found.push(tasks[i]!);
  }
  return found;
}

/** Whether a task shares a place with the range: as quick in a document of a thousand tasks as in one of ten. */
export function overlapsTask(document: DocumentModel, { start, end }: Range): boolean {
  const last = countBelow(document.tasks, end) - 1;
  return last >= 0 && reachOf(document)[last]! > start;
}

/** The same, and a task that ends where the range begins, or begins where it ends, counts too. */
export const touchesTask = (document: DocumentModel, { start, end }: Range): boolean =>
  overlapsTask(document, { start: start - 1, end: end + 1 });

/** How many of the tasks, which are in order, begin before the limit. */
const countBelow = (tasks: readonly Task[], limit: number): number =>
  countWhile(tasks.length, (i) => tasks[i]!.start < limit);
