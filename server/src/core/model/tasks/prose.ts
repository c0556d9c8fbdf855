/** A task told in sentences: `Giao đồng chí A chủ trì …, xong trước ngày 20/6`. */
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Span } from '../../text/range';
import { readLabels } from '../fields';
import { flatten, type Item } from '../items';
import { isBlank, joined, type Passage, passageOf, within } from '../passage';
import type { Deadline, Task } from '../types';
import { found, missing } from '../types';
import { taskOf } from './begun';
import { assignedBelow, deadlineBelow, saysNothingOfHow } from './below';
import type { Inherited } from './labelled';
import { assignmentIn, deadlineIn, measuresTold, partiesIn, type Reference, spanOf } from './parts';
import { areFragments } from './shapes';

/** Reads one item, with what is nested under it as its measures. */
export function proseTask(item: Item, reference: Reference, inherited: Inherited): Task {
  const title = item.line;
  const below = flatten(item.children);
  const text = passageOf(title);
  const own = assignmentIn(text);
  const nested = below.map((line) => passageOf(line));
  const parts = areFragments(item) ? nested : [];
  const { owners, supporters } = own.owners.length > 0 ? own : assignedBelow(nested, parts);
  const deadline = deadlineIn(text, reference, 'prose') ?? deadlineBelow(nested, reference, parts);
  const measures: Span[] = [
    ...measuresTold(text),
    ...below
      .filter((line) => !isBlank(line.text) && !saysNothingOfHow(line, reference))
      .map((line) => spanOf(passageOf(line))),
  ];
  const range = textRange(title);
  const last = below.length > 0 ? textRange(below.at(-1)!) : range;
  return taskOf({
    line: title.number,
    shape: 'prose',
    content: contentOf(title, range),
    measures,
    owners: owners.length > 0 ? owners : inherited.owners,
    supporters: supporters.length > 0 ? supporters : own.supporters,
    resources: missing(last.end),
    result: missing(last.end),
    deadline: deadline ?? inherited.deadline,
    status: title.checked === true ? 'done' : 'open',
    fields: [],
    lines: [title, ...below],
    row: null,
    start: range.start,
    end: last.end,
  });
}

/** Reads a sub-heading with only paragraphs under it as one task. */
export function sectionTask(
  heading: Line,
  paragraphs: readonly Line[],
  reference: Reference,
  inherited: Inherited,
): Task {
  const body = joined(paragraphs);
  const title = passageOf(heading);
  const inBody = assignmentIn(body);
  const inTitle = assignmentIn(title);
  const labelled = labelledValues(body);
  const owners =
    inBody.owners.length > 0 ? inBody.owners : labelled.owners.length > 0 ? labelled.owners : inTitle.owners;
  const deadline =
    labelled.deadline(reference) ?? deadlineIn(body, reference, 'prose') ?? deadlineIn(title, reference, 'prose');
  const range = textRange(heading);
  const last = textRange(paragraphs.at(-1) ?? heading);
  return taskOf({
    line: heading.number,
    shape: 'section',
    content: contentOf(heading, range),
    measures: [...measuresTold(body), ...labelled.measures],
    owners: owners.length > 0 ? owners : inherited.owners,
    supporters: inBody.supporters.length > 0 ? inBody.supporters : inTitle.supporters,
    resources: missing(last.end),
    result: missing(last.end),
    deadline: deadline ?? inherited.deadline,
    status: 'open',
    fields: [],
    lines: [heading, ...paragraphs],
    row: null,
    start: range.start,
    end: last.end,
  });
}

const contentOf = (line: Line, range: { start: number; end: number }): Task['content'] =>
  isBlank(line.text) ? missing(range.start) : found(line.text, range);

/** Labels inside running paragraphs: `Cách làm: …`, `Thời hạn: …`. */
function labelledValues(body: Passage) {
  const parts = readLabels(body.text);
  const values = (name: string): Passage[] =>
    parts.filter((part) => part.name === name).map((part) => within(body, part.valueStart, part.valueEnd));
  return {
    owners: values('owner').flatMap(partiesIn),
    measures: values('measures')
      .filter((value) => !isBlank(value.text.trim()))
      .map(spanOf),
    deadline: (reference: Reference): Deadline | null => {
      for (const value of values('deadline')) {
        const read = deadlineIn(value, reference, 'value');
        if (read) return read;
      }
      return null;
    },
  };
}
