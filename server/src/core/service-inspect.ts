/**
 * What `inspect` prints: the document model in the public shape, its keys in the order of the contract.
 * Lines and columns are 1-based and count UTF-16 units of the raw text; texts are NFC; what is absent is null or empty.
 */

import {
  type Attendance,
  type ClockTime,
  type Deadline,
  type DeadlineKind,
  type DocumentModel,
  type Form,
  given,
  type IsoDate,
  type Kind,
  type Meeting,
  type Party,
  type StepId,
  type Task,
  type Vote,
} from './model/types';
import type { Severity } from './rules/types';
import { checkDocument, type Diagnostic, type Document, type RuleOptions } from './service';
import { lineAt } from './syntax/chunks';

export interface InspectedParty {
  name: string | null;
  post: string | null;
  kind: 'person' | 'body';
  text: string;
}

export interface InspectedDeadline {
  text: string;
  start: IsoDate | null;
  end: IsoDate | null;
  kind: DeadlineKind;
}

export interface InspectedTask {
  line: number;
  content: string;
  measures: string[];
  owners: InspectedParty[];
  supporters: InspectedParty[];
  resources: string | null;
  result: string | null;
  deadline: InspectedDeadline | null;
  status: 'open' | 'done';
}

export interface InspectedVote {
  line: number;
  subject: string | null;
  eligible: number | null;
  for: number | null;
  against: number | null;
  other: number | null;
  percent: number | null;
  text: string;
}

export interface InspectedDiagnostic {
  rule: string;
  ref: string | null;
  severity: Severity;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  fixes: string[];
}

export interface Inspection {
  schema: 1;
  file: string;
  kind: Kind | 'other' | null;
  form: Form | null;
  header: {
    parent: string | null;
    issuer: string | null;
    number: number | null;
    symbol: string | null;
    place: string | null;
    date: IsoDate | null;
    subject: string | null;
  };
  signers: { authority: string | null; post: string | null; name: string | null }[];
  bases: string[];
  addressees: string[];
  recipients: string[];
  page: { draft: string | null; urgency: string | null; circulation: string | null; appendices: string[] };
  meeting: null | {
    date: IsoDate | null;
    start: ClockTime | null;
    end: ClockTime | null;
    venue: string | null;
    chair: InspectedParty[];
    secretary: InspectedParty[];
  };
  attendance: null | {
    members: number | null;
    official: number | null;
    probationary: number | null;
    present: number | null;
    absent: number | null;
    exempt: number | null;
    absentees: { name: string; reason: string | null; excused: boolean | null }[];
  };
  steps: { id: StepId; line: number }[];
  tasks: InspectedTask[];
  votes: InspectedVote[];
  diagnostics: InspectedDiagnostic[];
}

/** The whole object for one document; `options` decide its diagnostics. */
export function inspectDocument(document: Document, options: RuleOptions = {}): Inspection {
  const { model } = document;
  const { header } = model;
  return {
    schema: 1,
    file: document.file,
    kind: model.kind,
    form: model.form,
    header: {
      parent: given(header.parent),
      issuer: given(header.issuer),
      number: given(header.number),
      symbol: given(header.symbol),
      place: given(header.place),
      date: given(header.date),
      subject: given(header.subject),
    },
    signers: model.signers.map(({ authority, post, name }) => ({ authority, post, name })),
    bases: texts(model.bases),
    addressees: texts(model.addressees),
    recipients: texts(model.recipients),
    page: {
      draft: model.page.draft,
      urgency: model.page.urgency,
      circulation: model.page.circulation,
      appendices: texts(model.page.appendices),
    },
    meeting: model.meeting && meetingOf(model.meeting),
    attendance: model.attendance && attendanceOf(model.attendance),
    steps: model.steps.map(({ id, line }) => ({ id, line })),
    tasks: inspectTasks(model),
    votes: model.votes.map(voteOf),
    diagnostics: listDiagnostics(document, checkDocument(document, options)),
  };
}

/** The tasks alone, in the same shape. */
export const inspectTasks = (model: DocumentModel): InspectedTask[] => model.tasks.map(taskOf);

/** Diagnostics with lines and columns of the raw text, and their fixes as titles. */
export const listDiagnostics = (document: Document, diagnostics: readonly Diagnostic[]): InspectedDiagnostic[] =>
  listIn(document.source.raw, diagnostics);

/** The same for a text that is no document: `chibo.yaml`. */
export function listIn(raw: string, diagnostics: readonly Diagnostic[]): InspectedDiagnostic[] {
  if (diagnostics.length === 0) return [];
  const positionAt = positionsIn(raw);
  return diagnostics.map(({ rule, ref, severity, message, start, end, fixes }) => {
    const from = positionAt(start);
    const to = positionAt(end);
    return {
      rule,
      ref,
      severity,
      message,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      fixes: fixes.map(({ title }) => title),
    };
  });
}

const texts = (spans: readonly { readonly text: string }[]): string[] => spans.map(({ text }) => text);

const partyOf = ({ name, post, kind, text }: Party): InspectedParty => ({ name, post, kind, text });

const meetingOf = ({ date, start, end, venue, chair, secretary }: Meeting): Inspection['meeting'] => ({
  date: given(date),
  start: given(start),
  end: given(end),
  venue: given(venue),
  chair: chair.map(partyOf),
  secretary: secretary.map(partyOf),
});

const attendanceOf = (attendance: Attendance): Inspection['attendance'] => ({
  members: given(attendance.members),
  official: given(attendance.official),
  probationary: given(attendance.probationary),
  present: given(attendance.present),
  absent: given(attendance.absent),
  exempt: given(attendance.exempt),
  absentees: attendance.absentees.map(({ name, reason, excused }) => ({ name, reason, excused })),
});

const deadlineOf = ({ text, from, to, kind }: Deadline): InspectedDeadline => ({ text, start: from, end: to, kind });

const taskOf = (task: Task): InspectedTask => ({
  line: task.line,
  content: given(task.content) ?? '',
  measures: texts(task.measures),
  owners: task.owners.map(partyOf),
  supporters: task.supporters.map(partyOf),
  resources: given(task.resources),
  result: given(task.result),
  deadline: task.deadline && deadlineOf(task.deadline),
  status: task.status,
});

const voteOf = (vote: Vote): InspectedVote => ({
  line: vote.line,
  subject: vote.subject,
  eligible: vote.eligible,
  for: vote.for,
  against: vote.against,
  other: vote.other,
  percent: vote.percent,
  text: vote.text,
});

/** Offset in a raw text → 1-based line and column; CR LF, LF and a lone CR end a line. */
function positionsIn(raw: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const end of raw.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
