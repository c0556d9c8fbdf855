import type { DocumentModel, Task } from '../../model/types';
import type { Range } from '../../text/range';
import { countWhile } from '../../text/sorted';

/** Where the tasks of a document begin, in order, and how far those up to each one reach. */
interface Reach {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const known = new WeakMap<readonly Task[], Reach>();

function reachOf({ tasks }: DocumentModel): Reach {
  const kept = known.get(tasks);
  if (kept) return kept;
  let end = -1;
  const reach = {
    starts: tasks.map(({ start }) => start),
    ends: tasks.map((task) => (end = Math.max(end, task.end))),
  };
  known.set(tasks, reach);
  return reach;
}

/** The tasks that share a place with the range. */
export function tasksAround(document: DocumentModel, { start, end }: Range): Task[] {
  const { tasks } = document;
  const { starts, ends } = reachOf(document);
  const found: Task[] = [];
  // No task up to one that ends before the range reaches into it.
  for (let i = countBelow(starts, end) - 1; i >= 0 && ends[i]! > start; i--) {
    if (tasks[i]!.end > start) found.push(tasks[i]!);
  }
  return found;
}

/** Whether a task shares a place with the range: as quick in a document of a thousand tasks as in one of ten. */
export function overlapsTask(document: DocumentModel, { start, end }: Range): boolean {
  const last = countBelow(reachOf(document).starts, end) - 1;
  return last >= 0 && reachOf(document).ends[last]! > start;
}

/** The same, and a task that ends where the range begins, or begins where it ends, counts too. */
export const touchesTask = (document: DocumentModel, { start, end }: Range): boolean =>
  overlapsTask(document, { start: start - 1, end: end + 1 });

/** How many of the sorted numbers are less than the limit. */
const countBelow = (sorted: readonly number[], limit: number): number =>
  countWhile(sorted.length, (i) => sorted[i]! < limit);
