/** Tasks at the place to which the document moved them. */
import type { Span } from '../../text/range';
import { movedField, movedRange, type Shift } from '../run';
import type { Deadline, Party, Task, TaskField } from '../types';
import type { Inherited } from './labelled';

/** What a group states stands at the group's own place: it is exchanged, not moved. */
interface Exchange {
  readonly known: Inherited;
  readonly asked: Inherited;
}

export function movedTask(task: Task, shift: Shift, { known, asked }: Exchange): Task {
  const parties = (own: readonly Party[]): readonly Party[] => own.map((party) => movedParty(party, shift));
  const { row, deadline } = task;
  return {
    line: task.line + shift.down,
    shape: task.shape,
    content: movedField(task.content, shift),
    measures: task.measures.map((measure) => movedSpan(measure, shift)),
    owners: task.owners === known.owners ? asked.owners : parties(task.owners),
    supporters: parties(task.supporters),
    resources: movedField(task.resources, shift),
    result: movedField(task.result, shift),
    deadline: deadline === known.deadline ? asked.deadline : deadline && movedRange(deadline, shift),
    status: task.status,
    fields: task.fields.map((field) => movedTaskField(field, shift)),
    lines: task.lines.map((line) => shift.line(line)),
    begun: task.begun,
    key: task.key,
    row: row && { table: shift.table(row.table), row: shift.row(row.row) },
    start: task.start + shift.by,
    end: task.end + shift.by,
  };
}

// Written out: this is done for every task behind an edit, and copying fields one by one is far quicker.
const movedParty = ({ name, post, kind, text, general, start, end }: Party, { by }: Shift): Party => ({
  name,
  post,
  kind,
  text,
  general,
  start: start + by,
  end: end + by,
});

const movedSpan = ({ text, start, end }: Span, { by }: Shift): Span => ({ text, start: start + by, end: end + by });

const movedTaskField = (field: TaskField, shift: Shift): TaskField => ({
  name: field.name,
  label: field.label,
  value: movedSpan(field.value, shift),
  blank: field.blank,
  start: field.start + shift.by,
  end: field.end + shift.by,
});

/** What a group states, where its own lines moved; what it only hands on is exchanged. */
export function movedInherited(group: Inherited, shift: Shift, { known, asked }: Exchange): Inherited {
  if (group === known) return asked;
  const { owners, supporters, deadline } = group;
  return {
    owners: owners === known.owners ? asked.owners : owners.map((party) => movedParty(party, shift)),
    supporters:
      supporters === known.supporters ? asked.supporters : supporters.map((party) => movedParty(party, shift)),
    deadline: deadline === known.deadline ? asked.deadline : deadline && movedRange(deadline, shift),
  };
}

/** Whether two groups state the same, wherever they do. */
export const sameInherited = (a: Inherited, b: Inherited): boolean =>
  a === b ||
  (sameParties(a.owners, b.owners) && sameParties(a.supporters, b.supporters) && sameDeadline(a.deadline, b.deadline));

const sameParties = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length === b.length && a.every((party, i) => sameParty(party, b[i]!));

const sameParty = (a: Party, b: Party): boolean =>
  a.name === b.name && a.post === b.post && a.kind === b.kind && a.text === b.text && a.general === b.general;

const sameDeadline = (a: Deadline | null, b: Deadline | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.text === b.text &&
    a.from === b.from &&
    a.to === b.to &&
    a.kind === b.kind &&
    a.checkable === b.checkable &&
    a.impossible === b.impossible);
