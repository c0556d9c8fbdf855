/** A task whose parts carry labels: under a heading, under an item, or all on one line. */
import { DONE, NOT_DONE } from '../../guidance/task-labels';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { baseOf } from '../../text/fold';
import type { Span } from '../../text/range';
import { type LabelledPart, labelledParts } from '../fields';
import { indexOfWord } from '../heading';
import { flatten, type Item } from '../items';
import { isBlank, type Passage, passageOf } from '../passage';
import type { Deadline, Party, Task, TaskField } from '../types';
import { found, missing } from '../types';
import { taskOf } from './begun';
import { assignedBelow, deadlineBelow, saysNothingOfHow } from './below';
import {
  assignmentIn,
  deadlineIn,
  fieldOf,
  measuresIn,
  measuresTold,
  ownerFieldIn,
  partiesIn,
  type Reference,
  spanOf,
  taskField,
} from './parts';

/** What a group heading states for the tasks under it. */
export interface Inherited {
  readonly owners: readonly Party[];
  readonly supporters: readonly Party[];
  readonly deadline: Deadline | null;
}
export const NOTHING_INHERITED: Inherited = { owners: [], supporters: [], deadline: null };

/** A labelled part with the line it stands on, and the items nested under that line. */
interface PlacedPart {
  readonly part: LabelledPart;
  readonly line: Line;
  readonly under: readonly Item[];
}

/**
 * Reads a task from its first line and the items that belong to it. `title` is the line that names it (a heading or an
 * item); the fields stand on it, or on the lines under it.
 */
export function labelledTask(title: Line, items: readonly Item[], reference: Reference, inherited: Inherited): Task {
  const placed: PlacedPart[] = labelledParts(title).map((part) => ({ part, line: title, under: [] }));
  const loose: Item[] = [];
  for (const item of items) {
    const parts = labelledParts(item.line);
    if (parts.length === 0) loose.push(item);
    for (const [i, part] of parts.entries()) {
      placed.push({ part, line: item.line, under: i === parts.length - 1 ? item.children : [] });
    }
  }
  const lines = [title, ...flatten(items)];
  const fields = placed.map(({ part, line }) => fieldFrom(part, line));
  const values = (name: TaskField['name']): PlacedPart[] => placed.filter(({ part }) => part.name === name);

  const inFields = values('owner').map(({ part, line }) => ownerFieldIn(partValue(part, line)));
  const owners = inFields.flatMap((read) => read.owners);
  const supporters = [
    ...inFields.flatMap((read) => read.supporters),
    ...values('support').flatMap(({ part, line }) => partiesIn(partValue(part, line))),
  ];
  const unassigned = owners.length === 0 && values('owner').length === 0;
  const prose = loose.filter((item) => !item.line.marker).map((item) => passageOf(item.line));
  const marked = flatten(loose).filter((line) => line.marker);
  const nested = marked.map((line) => passageOf(line));
  const named = unassigned ? statedFirst(title, prose, assignmentIn, (read) => read.owners.length > 0) : null;
  const assigned = named && named.owners.length === 0 ? assignedBelow(nested) : named;
  const measures = values('measures').flatMap(({ part, line, under }) => [
    ...measuresIn(partValue(part, line)),
    ...flatten(under)
      .filter((l) => !isBlank(l.text))
      .map((l) => spanOf(passageOf(l))),
  ]);
  const unlabelled = measures.length === 0 && values('measures').length === 0;
  const told = unlabelled ? [...measuresTold(headOf(title)), ...steps(marked, reference)] : [];
  const deadline = deadlineFrom(values('deadline'), values('start'), values('end'), reference);
  const untimed = deadline === null && values('deadline').length === 0;
  const inProse = (text: Passage): Deadline | null => deadlineIn(text, reference, 'prose');
  const stated =
    deadline ??
    (untimed
      ? (statedFirst(title, prose, inProse, (read) => read !== null) ?? deadlineBelow(nested, reference))
      : null);
  const result = values('result')[0];
  const resources = values('resources')[0];
  const from = textRange(title);
  const last = textRange(lines.at(-1)!);
  return taskOf({
    line: title.number,
    shape: 'labelled',
    content: contentFrom(title, values('content')),
    measures: [...measures, ...told],
    owners: owners.length
      ? owners
      : assigned?.owners.length
        ? assigned.owners
        : fallback(values('owner'), inherited.owners),
    supporters: supporters.length ? supporters : (assigned?.supporters ?? []),
    resources: resources ? fieldOf(partValue(resources.part, resources.line)) : missing(last.end),
    result: result ? fieldOf(partValue(result.part, result.line)) : missing(last.end),
    deadline: stated ?? (values('deadline').length === 0 ? inherited.deadline : null),
    status: title.checked === true || (result && saysDone(partValue(result.part, result.line).text)) ? 'done' : 'open',
    fields,
    lines,
    row: null,
    start: from.start,
    end: Math.max(last.end, from.end),
  });
}

/** A field that stands there blank is a gap of its own; it does not take what the group states. */
const fallback = <T>(written: readonly unknown[], inherited: readonly T[]): readonly T[] =>
  written.length === 0 ? inherited : [];

const partValue = (part: LabelledPart, line: Line) => passageOf(line, part.valueStart, part.valueEnd);

function fieldFrom(part: LabelledPart, line: Line): TaskField {
  const label = passageOf(line, part.labelStart, part.valueStart);
  return taskField(part.name, part.label, label.at(0), partValue(part, line));
}

/** The title up to its first label: `Vệ sinh ngõ xóm. Phụ trách: …` names its work before the labels begin. */
function headOf(title: Line) {
  const first = labelledParts(title)[0];
  return passageOf(title, 0, first ? first.labelStart : title.text.length);
}

/** What the title says before its first label, else a paragraph under it, else anywhere on its line (`…; cách làm: …; xong trước ngày 20/6`). */
function statedFirst<T>(
  title: Line,
  prose: readonly Passage[],
  read: (text: Passage) => T,
  says: (value: T) => boolean,
): T {
  const before = read(headOf(title));
  if (says(before)) return before;
  for (const paragraph of prose) {
    const stated = read(paragraph);
    if (says(stated)) return stated;
  }
  return labelledParts(title).length === 0 ? before : read(passageOf(title));
}

function contentFrom(title: Line, values: readonly PlacedPart[]): Task['content'] {
  const written = values[0];
  if (written) {
    const value = fieldOf(partValue(written.part, written.line));
    const below = written.under[0];
    if (!value.found && below && !isBlank(below.line.text)) return found(below.line.text, textRange(below.line));
    return value;
  }
  const head = headOf(title);
  const text = head.text.replace(/[\s.;,:(–-]+$/, '');
  return fieldOf({ ...head, text, folded: head.folded.slice(0, text.length) });
}

function deadlineFrom(
  deadlines: readonly PlacedPart[],
  starts: readonly PlacedPart[],
  ends: readonly PlacedPart[],
  reference: Reference,
): Deadline | null {
  for (const { part, line } of deadlines) {
    const read = deadlineIn(partValue(part, line), reference, 'value');
    if (read) return read;
  }
  const end = ends[0] && deadlineIn(partValue(ends[0].part, ends[0].line), reference, 'value');
  const start = starts[0] && deadlineIn(partValue(starts[0].part, starts[0].line), reference, 'value');
  return spanOfDays(start ?? null, end ?? null);
}

/** Start and end written apart make one range; one alone stands as it is. */
export function spanOfDays(start: Deadline | null, end: Deadline | null): Deadline | null {
  if (!start || !end) return end ?? start;
  return {
    ...end,
    kind: 'range',
    from: start.to ?? start.from,
    to: end.to,
    text: `${start.text} – ${end.text}`,
    start: Math.min(start.start, end.start),
    end: Math.max(start.end, end.end),
    impossible: start.impossible || end.impossible,
  };
}

/** Items without label under a labelled task tell how it is done. */
const steps = (marked: readonly Line[], reference: Reference): Span[] =>
  marked
    .filter((line) => !isBlank(line.text) && !saysNothingOfHow(line, reference))
    .map((line) => spanOf(passageOf(line)));

/** A result that says the work is done (`Đã hoàn thành`), not one still to be reached. */
export function saysDone(text: string): boolean {
  const folded = baseOf(text);
  if (NOT_DONE.some((wording) => indexOfWord(folded, baseOf(wording)) >= 0)) return false;
  return DONE.some((wording) => folded.startsWith(baseOf(wording)) && !/\d/.test(folded.slice(0, wording.length + 2)));
}
