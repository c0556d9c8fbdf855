/** Where a sentence about the score belongs: at the end of the part that scores the meeting. */
import { headsScores, readScoreSheets } from '../../model/score-sheet';
import type { DocumentModel } from '../../model/types';
import { endOfBody, endOfSection, type Place } from '../writing/place';

export function scorePlace(document: DocumentModel): Place {
  const section = document.sections.findLast(({ heading, folded }) => heading && headsScores(folded));
  if (section) return endOfSection(section, document);
  const sheet = readScoreSheets(document)[0];
  if (sheet) return { start: sheet.start, end: sheet.start + 1, after: sheet.end };
  const step = document.steps.find(({ id }) => id === 'score');
  const block = step && document.tree.blocks.find(({ start, end }) => start <= step.start && step.start < end);
  return step && block ? { start: step.start, end: step.end, after: block.end } : endOfBody(document);
}
