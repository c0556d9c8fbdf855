/**
 * How the steps of a meeting are worded, as headings and in sentences. Data: the notation is that of
 * `text/step-wording.ts`. Sources: S0–S3 are the seeds (with line), E… the examples listed in phrases.md §6.
 */
import type { StepId } from './names';
import type { StepWording } from './step-terms';
import { CLOSING_STEPS } from './steps-closing';
import { COURSE_STEPS } from './steps-course';
import { OPENING_STEPS } from './steps-opening';
import { TALK_STEPS } from './steps-talk';

export type { StepWording } from './step-terms';

/** In the order of the contract. */
export const STEP_WORDINGS: Readonly<Record<StepId, StepWording>> = {
  ...OPENING_STEPS,
  ...COURSE_STEPS,
  ...TALK_STEPS,
  ...CLOSING_STEPS,
};
