import type { Task } from '../types';

let readers = 0;

/**
 * Remembers what was read of a task for as long as nothing in it changes. What it gives holds no place in the
 * document: the task may have moved since.
 */
export function perTask<T>(read: (task: Task) => T): (task: Task) => T {
  const place = readers++;
  return (task) => {
    const known = task.key.readings;
    const kept = known[place] as T | undefined;
    if (kept !== undefined) return kept;
    const value = read(task);
    known[place] = value;
    return value;
  };
}
