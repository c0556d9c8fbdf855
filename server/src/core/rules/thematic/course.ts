/** What the rules on thematic meetings share: how far the minutes have come, and what was said from the conclusion on. */
import type { DocumentModel, StepId } from '../../model/types';
import type { Line } from '../../syntax/types';
import { mayAskForSteps, toldLines } from '../writing/told';

/** The steps by which a thematic meeting differs, with those that every meeting has (S2:51-59). */
const COURSE: readonly StepId[] = [
  'opening',
  'attendance',
  'purpose',
  'lead-paper',
  'discussion',
  'response',
  'conclusion',
];

export const mayAsk = (document: DocumentModel): boolean => mayAskForSteps(document, COURSE);

export const isRecorded = (document: DocumentModel, id: StepId): boolean =>
  document.steps.some((step) => step.id === id);

/** What stands behind the discussion: the conclusion and what follows it. Everything where no such step is recorded. */
export function closingLines(document: DocumentModel): readonly Line[] {
  const from =
    document.steps.find(({ id }) => id === 'conclusion')?.start ??
    document.steps.find(({ id }) => id === 'response')?.end ??
    0;
  return toldLines(document).filter((line) => line.end > from);
}

/** What stands before the discussion. */
export function openingLines(document: DocumentModel): readonly Line[] {
  const to = document.steps.find(({ id }) => id === 'discussion')?.start ?? Number.POSITIVE_INFINITY;
  return toldLines(document).filter((line) => line.start < to);
}
