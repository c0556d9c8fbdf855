/** The steps of the meeting that the minutes record, where each is first recorded. */
import { stepsIn } from '../guidance/steps-in';
import { textRange } from '../syntax/lines';
import type { Line } from '../syntax/types';
import { headingWords } from './outline';
import { perLine } from './passage';
import type { Attendance, Step, StepId } from './types';

const stepsOfLine = perLine((line: Line): readonly StepId[] =>
  stepsIn(line.folded, line.kind === 'heading' ? 'heading' : line.kind === 'item' ? 'item' : 'sentence'),
);

/** A heading however it is marked; what stands behind it on its line (`**1. Khai mạc.** Đồng chí A …`) is a sentence. */
const stepsOfHeading = perLine((line: Line): readonly StepId[] => {
  const words = headingWords(line);
  const rest = line.folded.slice(words.length).trim();
  return [...stepsIn(words, 'heading'), ...(rest ? stepsIn(rest, 'sentence') : [])];
});

/** `headings`: lines that are headings however they are marked. A roll called in a table is a step as well. */
export function readSteps(lines: readonly Line[], headings: ReadonlySet<Line>, attendance: Attendance | null): Step[] {
  const steps = new Map<StepId, Step>();
  for (const line of lines) {
    const ids = headings.has(line) ? stepsOfHeading(line) : stepsOfLine(line);
    for (const id of ids) if (!steps.has(id)) steps.set(id, { id, line: line.number, ...textRange(line) });
  }
  const called = attendance?.present;
  if (called?.found && !steps.has('attendance')) {
    const line = lines.findLast((candidate) => candidate.start <= called.start);
    steps.set('attendance', { id: 'attendance', line: line?.number ?? 1, start: called.start, end: called.end });
  }
  return [...steps.values()].sort((a, b) => a.start - b.start);
}
