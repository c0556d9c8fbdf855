/** The steps of the meeting that the minutes record, where each is first recorded. */

import { textRange } from '../syntax/lines';
import type { Line } from '../syntax/types';
import { stepsIn } from '../text/steps';
import { perLine } from './passage';
import type { Step, StepId } from './types';

const stepsOfLine = perLine((line: Line): readonly StepId[] =>
  stepsIn(line.folded, line.kind === 'heading' ? 'heading' : line.kind === 'item' ? 'item' : 'sentence'),
);

/** `headings`: lines that are headings however they are marked. */
export function readSteps(lines: readonly Line[], headings: ReadonlySet<Line>): Step[] {
  const steps = new Map<StepId, Step>();
  for (const line of lines) {
    const ids = headings.has(line) && line.kind !== 'heading' ? stepsIn(line.folded, 'heading') : stepsOfLine(line);
    for (const id of ids) if (!steps.has(id)) steps.set(id, { id, line: line.number, ...textRange(line) });
  }
  return [...steps.values()].sort((a, b) => a.start - b.start);
}
