import type { Document } from '../../server/src/core/service';

/** Asks for every part of the model that is read late, so that it is not counted among the rules. */
export function readLateParts({ model }: Document): void {
  const { meeting, attendance, steps, tasks, votes } = model;
  if (![meeting, attendance, steps, tasks, votes].every((part) => part !== undefined)) throw new Error('nothing read');
}
