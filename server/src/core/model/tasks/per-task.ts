import { type Places, perKey, type Reading } from '../per-key';
import type { Task } from '../types';

const places: Places = { taken: 0 };

/** Remembers what was read of a task, by its content alone. */
export const perTask = <T>(read: (task: Task) => T): Reading<Task, T> => perKey(read, places);
