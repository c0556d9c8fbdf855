import { perKey, type Reading } from '../per-key';
import type { Task } from '../types';

/** Remembers what was read of a task, by its content alone. */
export const perTask = <T>(read: (task: Task) => T): Reading<Task, T> => perKey(read);
