/** The steps of the meeting that the minutes record, where each is first recorded. */
import { stepsIn } from '../guidance/steps-in';
import { textRange } from '../syntax/lines';
import type { Line } from '../syntax/types';
import { headingWords } from './heading';
import { passageOf, perLine } from './passage';
import { inDuties } from './regions';
import { assignmentIn, deadlineIn } from './tasks/parts';
import type { Attendance, Section, Step, StepId } from './types';

const stepsOfLine = perLine((line: Line): readonly StepId[] =>
  stepsIn(line.folded, line.kind === 'heading' ? 'heading' : line.kind === 'item' ? 'item' : 'sentence'),
);

/** A heading however it is marked; what stands behind it on its line (`**1. Khai mạc.** Đồng chí A …`) is a sentence. */
const stepsOfHeading = perLine((line: Line): readonly StepId[] => {
  const words = headingWords(line);
  const rest = line.folded.slice(words.length).trim();
  return [...stepsIn(words, 'heading'), ...(rest ? stepsIn(rest, 'sentence') : [])];
});

/** `Đồng chí A thu đảng phí trước ngày 10`: who is to do what, and when, among the duties records nothing. */
const givesDuty = perLine((line: Line): boolean => {
  if (line.marker === null) return false;
  const passage = passageOf(line);
  return deadlineIn(passage, null, 'prose') !== null && assignmentIn(passage).owners.length > 0;
});

/** `sections`: the body and every section under it, top down. A roll called in a table is a step as well. */
export function readSteps(lines: readonly Line[], sections: readonly Section[], attendance: Attendance | null): Step[] {
  const headings = new Set(sections.flatMap((section) => (section.heading ? [section.heading] : [])));
  const steps = new Map<StepId, Step>();
  for (const [i, line] of lines.entries()) {
    const heads = headings.has(line);
    const ids = heads ? stepsOfHeading(line) : stepsOfLine(line);
    if (ids.length > 0 && !heads && inDuties(sections, line) && givesDuty(line)) continue;
    const roll = heads && ROLL_HEADING.test(line.folded) && holdsRoll(lines, i, headings, attendance);
    for (const id of ids) {
      if (steps.has(id) || (roll && id === 'situation')) continue;
      steps.set(id, { id, line: line.number, ...textRange(line) });
    }
  }
  const called = attendance?.present;
  if (called?.found && !steps.has('attendance')) {
    const line = lines.findLast((candidate) => candidate.start <= called.start);
    steps.set('attendance', { id: 'attendance', line: line?.number ?? 1, start: called.start, end: called.end });
  }
  return [...steps.values()].sort((a, b) => a.start - b.start);
}

/** Says what members think, or how many of them came. */
const ROLL_HEADING =
  /^(?:tình hình|số lượng|thành phần) (?:đảng viên|cán bộ,? đảng viên|chi bộ)(?: (?:của|trong) chi bộ)?[:.]?$/;

/** Whether the roll was called between a heading and the next one. */
function holdsRoll(
  lines: readonly Line[],
  at: number,
  headings: ReadonlySet<Line>,
  attendance: Attendance | null,
): boolean {
  const next = lines.find((line, i) => i > at && headings.has(line));
  const called = [attendance?.present, attendance?.members].find((count) => count?.found);
  return called?.found === true && called.start > lines[at]!.start && called.start < (next?.start ?? Infinity);
}
