/** What a document tells anywhere between head and foot, and whether it has come far enough to be asked for the rest. */

import { type LineReading, perLine, perLineSaying } from '../../model/passage';
import type { DocumentModel, StepId } from '../../model/types';
import type { Line } from '../../syntax/types';
import { findNames } from '../../text/people';
import { hasText } from './begun';
import { bodyLines, isInBody } from './every-line';

/** The lines of the body, those in a table's cells among them; read once a version. */
export const toldLines = bodyLines;

/** A test whether a line says one of these wordings (`text/step-wording.ts`); remembered line by line. */
export const saying = perLineSaying;

/** Whether any line of the body passes the test. */
export const isTold = (document: DocumentModel, test: LineReading<boolean>): boolean => isInBody(document, test);

const ADDRESSED =
  /(?<![A-Za-zÀ-ỹ])(?:đồng chí|đ\/c|đc|ông|bà|anh|chị|bí thư|phó bí thư|chi uỷ|chi uỷ viên|chủ trì|tổ trưởng|trưởng|phó|tổ|ban|hội)(?![A-Za-zÀ-ỹ])/u;

/** Whether a line speaks of somebody: an address, a post, a name. */
export const speaksOfSomebody = perLine(
  (line: Line): boolean => ADDRESSED.test(line.folded) || findNames(line.text, line.folded).length > 0,
);

/** Minutes that are closed, or any paper with recipients or signatures typed at its end. */
export const hasEnded = ({ steps, parts }: DocumentModel): boolean =>
  parts.foot.from < parts.foot.to || steps.some(({ id }) => id === 'closing');

/** Whether one may ask for what is missing: the paper is at its end, or half of what it should have is there. */
export const mayAskFor = (document: DocumentModel, there: number, expected: number): boolean =>
  hasText(document) && (hasEnded(document) || there * 2 >= expected);

/** The same for minutes, by the steps that they should record. */
export const mayAskForSteps = (document: DocumentModel, expected: readonly StepId[]): boolean =>
  mayAskFor(document, expected.filter((id) => document.steps.some((step) => step.id === id)).length, expected.length);

/** The lines that tell a step: from where it is recorded to where the next one of these is; none where it is not recorded. */
export function linesOfStep(document: DocumentModel, id: StepId, until: readonly StepId[]): readonly Line[] {
  const step = document.steps.find((candidate) => candidate.id === id);
  if (!step) return [];
  const ends = document.steps.filter((next) => until.includes(next.id) && next.start > step.start);
  const end = Math.min(...ends.map((next) => next.start), Number.POSITIVE_INFINITY);
  return toldLines(document).filter((line) => line.end > step.start && line.start < end);
}
