/** What other documents need to know of one, as plain data: who, when, what was decided, what was cited. */

import { readCitations } from '../model/citations';
import { type DeadlineKind, type DocumentModel, type Form, given, type IsoDate, type Kind } from '../model/types';

export interface TaskSummary {
  readonly line: number;
  readonly content: string | null;
  readonly measures: readonly string[];
  /** Names, else texts. */
  readonly owners: readonly string[];
  readonly deadline: { readonly kind: DeadlineKind; readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  readonly status: 'open' | 'done';
  readonly result: string | null;
}

export interface CitationSummary {
  readonly line: number;
  readonly number: number;
  /** `NQ/CB` */
  readonly symbol: string;
  readonly date: IsoDate | null;
}

export interface DocumentSummary {
  /** The path or URI by which the host knows it. */
  readonly file: string;
  readonly kind: Kind;
  readonly form: Form | null;
  readonly issuer: string | null;
  readonly number: number | null;
  /** `NQ/CB` */
  readonly symbol: string | null;
  readonly date: IsoDate | null;
  readonly subject: string | null;
  /** It says of itself that it is a draft. */
  readonly draft: boolean;
  readonly meetingDate: IsoDate | null;
  readonly attendance: {
    readonly members: number | null;
    readonly official: number | null;
    readonly present: number | null;
    readonly absent: number | null;
  } | null;
  readonly absentees: readonly { readonly name: string; readonly excused: boolean | null }[];
  readonly votes: readonly {
    readonly line: number;
    readonly subject: string | null;
    readonly for: number | null;
    readonly eligible: number | null;
  }[];
  readonly tasks: readonly TaskSummary[];
  readonly citations: readonly CitationSummary[];
  /** Folded headings, without their numbers. */
  readonly headings: readonly string[];
  /** The body's lines and table rows, folded: where others look whether something is mentioned. */
  readonly lines: readonly string[];
  /** Where each of them stands: 1-based. */
  readonly lineNumbers: readonly number[];
}

/** null for a document that is none of ours. */
export function summarize(file: string, model: DocumentModel): DocumentSummary | null {
  const { kind, form, header, meeting, attendance } = model;
  if (kind === null || kind === 'other') return null;
  const told = bodyRows(model);
  return {
    file,
    kind,
    form,
    issuer: given(header.issuer),
    number: given(header.number),
    symbol: given(header.symbol),
    date: given(header.date),
    subject: given(header.subject),
    draft: model.page.draft !== null,
    meetingDate: meeting && given(meeting.date),
    attendance: attendance && {
      members: given(attendance.members),
      official: given(attendance.official),
      present: given(attendance.present),
      absent: given(attendance.absent),
    },
    absentees: attendance?.absentees.map(({ name, excused }) => ({ name, excused })) ?? [],
    votes: model.votes.map((vote) => ({
      line: vote.line,
      subject: vote.subject,
      for: vote.for,
      eligible: vote.eligible,
    })),
    tasks: model.tasks.map((task) => ({
      line: task.line,
      content: given(task.content),
      measures: task.measures.map(({ text }) => text),
      owners: task.owners.map((owner) => owner.name ?? owner.text),
      deadline: task.deadline && { kind: task.deadline.kind, from: task.deadline.from, to: task.deadline.to },
      status: task.status,
      result: task.fields.findLast(({ name }) => name === 'result')?.value.text ?? given(task.result),
    })),
    citations: readCitations(model).map(({ line, number, symbol, date }) => ({ line, number, symbol, date })),
    headings: model.sections.flatMap(({ folded }) => folded || []),
    lines: told.map(({ folded }) => folded),
    lineNumbers: told.map(({ number }) => number),
  };
}

/** A page holds some forty lines; what is longer than this is no paper of a cell. */
const MOST_LINES = 2000;

/** The folded lines and rows of the body; letterhead and signatures left out. */
export const bodyLines = (model: DocumentModel): string[] => bodyRows(model).map(({ folded }) => folded);

function bodyRows({ tree, parts }: DocumentModel): { folded: string; number: number }[] {
  return tree.blocks.slice(parts.head.to, Math.min(parts.foot.from, parts.head.to + MOST_LINES)).flatMap((block) => {
    if (block.type === 'line') return [{ folded: block.folded, number: block.number }];
    if (block.type !== 'table') return [];
    return [block.head, ...block.rows].map(({ cells, number }) => ({
      folded: cells.map((cell) => cell.lines.map(({ folded }) => folded).join(' ')).join(' | '),
      number,
    }));
  });
}
