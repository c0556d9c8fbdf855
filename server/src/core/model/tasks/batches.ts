/**
 * Which tasks of a document something holds of, without asking every task again after every edit. Tasks are taken by the
 * handful; what holds of a handful is remembered for as long as the same tasks, by their content, stand in it.
 */
import type { ContentKey } from '../../syntax/types';
import type { Task } from '../types';
import { perTask } from './per-task';

interface Batch {
  readonly keys: readonly ContentKey[];
  /** For each question its last answer, and under what it was asked. */
  readonly answers: (Answer | undefined)[];
}

interface Answer {
  readonly under: unknown;
  readonly value: unknown;
}

/** A batch and the index of its first task. */
interface Placed {
  readonly batch: Batch;
  readonly from: number;
}

/** Tasks in a batch: at most so many, and at least so many where a batch of the last version follows. */
const MOST = 24;
const FEWEST = 8;

/** The batch that a task begins; a place of its own in the task's key. */
const { place: BEGINS } = perTask((): Batch | null => null);
const begunBy = ({ key }: Task): Batch | undefined => key.read(BEGINS) as Batch | undefined;

function cutBatches(tasks: readonly Task[]): Placed[] {
  const placed: Placed[] = [];
  for (let from = 0; from < tasks.length; ) {
    const known = begunBy(tasks[from]!);
    const batch = known && isThere(known, tasks, from) ? known : newBatch(tasks, from);
    placed.push({ batch, from });
    from += batch.keys.length;
  }
  return placed;
}

function isThere({ keys }: Batch, tasks: readonly Task[], from: number): boolean {
  if (from + keys.length > tasks.length) return false;
  for (let i = 0; i < keys.length; i++) if (tasks[from + i]!.key !== keys[i]) return false;
  return true;
}

function newBatch(tasks: readonly Task[], from: number): Batch {
  const keys: ContentKey[] = [tasks[from]!.key];
  for (let i = from + 1; i < tasks.length && keys.length < MOST; i++) {
    if (keys.length >= FEWEST && begunBy(tasks[i]!)) break;
    keys.push(tasks[i]!.key);
  }
  const batch = { keys, answers: [] };
  keys[0]!.keep(BEGINS, batch);
  return batch;
}

const known = new WeakMap<readonly Task[], readonly Placed[]>();

function batchesOf(tasks: readonly Task[]): readonly Placed[] {
  let batches = known.get(tasks);
  if (!batches) {
    batches = cutBatches(tasks);
    known.set(tasks, batches);
  }
  return batches;
}

let questions = 0;

/** Asks batch by batch; what was asked of the same tasks under the same is not asked again. */
function perBatch<U, T>(
  ask: (tasks: readonly Task[], under: U) => T,
): (tasks: readonly Task[], placed: Placed, under: U) => T {
  const place = questions++;
  return (tasks, { batch, from }, under) => {
    const kept = batch.answers[place];
    if (kept && kept.under === under) return kept.value as T;
    const value = ask(tasks.slice(from, from + batch.keys.length), under);
    batch.answers[place] = { under, value };
    return value;
  };
}

/**
 * The tasks of a document, in order, of which something holds. It holds of a task by its content alone, wherever that
 * stands, and by what it is asked under (a day, a word), if anything.
 */
export function tasksWhere<U = void>(
  holds: (task: Task, under: U) => boolean,
): (tasks: readonly Task[], under: U) => readonly Task[] {
  const indices = perBatch((tasks, under: U) => tasks.flatMap((task, i) => (holds(task, under) ? i : [])));
  return (tasks, under) => {
    const found: Task[] = [];
    for (const placed of batchesOf(tasks)) {
      for (const i of indices(tasks, placed, under)) found.push(tasks[placed.from + i]!);
    }
    return found;
  };
}

/** What was read of each task by its content alone, in their order. */
export function eachTask<T>(read: (task: Task) => T): (tasks: readonly Task[]) => readonly T[] {
  const values = perBatch((tasks) => tasks.map(read));
  return (tasks) => {
    const all: T[] = [];
    for (const placed of batchesOf(tasks)) for (const value of values(tasks, placed, undefined)) all.push(value);
    return all;
  };
}
