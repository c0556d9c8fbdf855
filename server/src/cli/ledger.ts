/** The tasks of many documents in one list, and the questions that are asked of it. */
import { given } from '../core/model/types';
import type { Document } from '../core/service';
import { type InspectedTask, inspectTasks } from '../core/service-inspect';
import { fold, foldBase, squeeze } from '../core/text/fold';

export interface LedgerTask extends InspectedTask {
  readonly file: string;
  readonly document: {
    readonly kind: Document['model']['kind'];
    readonly number: number | null;
    readonly date: string | null;
  };
}

export type TaskStatus = 'open' | 'done' | 'overdue';

const WITH_TASKS: ReadonlySet<Document['model']['kind']> = new Set(['resolution', 'conclusion', 'plan']);

/** In the order of the documents, then of their lines. */
export function ledgerOf(documents: readonly Document[]): LedgerTask[] {
  return documents
    .filter(({ model }) => WITH_TASKS.has(model.kind))
    .flatMap(({ file, model }) => {
      const document = { kind: model.kind, number: given(model.header.number), date: given(model.header.date) };
      return inspectTasks(model).map((task) => ({ file, document, ...task }));
    });
}

/** Open, and its last day is before `asOf`. */
export const isOverdue = (task: LedgerTask, asOf: string): boolean =>
  task.status === 'open' && task.deadline?.end != null && task.deadline.end < asOf;

/** `open` takes the overdue ones in: they are still to be done. */
export const hasStatus = (task: LedgerTask, status: TaskStatus, asOf: string): boolean =>
  status === 'overdue' ? isOverdue(task, asOf) : task.status === status;

/**
 * Whether a person or body answers for the task: whole words of the name, case and tone placement aside.
 * Typed without any diacritics it matches without them.
 */
export function isOwnedBy(task: LedgerTask, name: string): boolean {
  const asked = squeeze(name.normalize('NFC'));
  const plain = /^[\x20-\x7e]*$/.test(asked);
  const key = (text: string): string =>
    ` ${squeeze((plain ? foldBase : fold)(text).replace(/[^\p{L}\p{N}]+/gu, ' '))} `;
  const wanted = key(asked);
  return (
    wanted.trim() !== '' &&
    task.owners.some(({ name, text }) => key(name ?? '').includes(wanted) || key(text).includes(wanted))
  );
}
