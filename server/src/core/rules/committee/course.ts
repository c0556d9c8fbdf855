/** How far the minutes of a committee's meeting have come. */
import type { DocumentModel, StepId } from '../../model/types';
import { mayAskForSteps } from '../writing/told';

const COURSE: readonly StepId[] = ['opening', 'attendance', 'discussion', 'conclusion', 'minutes-read'];

export const mayAsk = (document: DocumentModel): boolean => mayAskForSteps(document, COURSE);

export const isRecorded = (document: DocumentModel, id: StepId): boolean =>
  document.steps.some((step) => step.id === id);
