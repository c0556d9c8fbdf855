import type { Form, Kind, StepId, TaskFieldName } from '../guidance/names';
import type { Outlook } from '../guidance/section-wording';
import type { ContentKey, Line, Row, SyntaxTree, Table } from '../syntax/types';
import type { DeadlineKind } from '../text/deadline';
import type { Range, Span } from '../text/range';
import type { SourceText } from '../text/source';
import type { Tally } from '../text/tally';

/** `YYYY-MM-DD`. */
export type IsoDate = string;
/** `HH:MM`. */
export type ClockTime = string;

export type { Form, Kind, StepId, TaskFieldName };

/** What was read and where, or the place where it belongs. */
export type Field<T> = Found<T> | Missing;
export interface Found<T> extends Range {
  readonly found: true;
  readonly value: T;
}
export interface Missing {
  readonly found: false;
  /** Offset where it would stand. */
  readonly place: number;
}

export interface Header {
  readonly parent: Field<string>;
  readonly issuer: Field<string>;
  readonly number: Field<number>;
  /** `NQ/CB`, without the number. */
  readonly symbol: Field<string>;
  readonly place: Field<string>;
  readonly date: Field<IsoDate>;
  readonly subject: Field<string>;
  /** Where the header was read from, for each part that was read twice: the value typed in the body. */
  readonly typed: {
    readonly parent: Field<string>;
    readonly issuer: Field<string>;
    readonly number: Field<number>;
    readonly symbol: Field<string>;
    readonly place: Field<string>;
    readonly date: Field<IsoDate>;
    readonly subject: Field<string>;
  };
}

export interface Signer {
  readonly authority: string | null;
  readonly post: string | null;
  readonly name: string | null;
  readonly range: Range;
}

export interface Party extends Range {
  readonly name: string | null;
  readonly post: string | null;
  readonly kind: 'person' | 'body';
  /** As written, without `đồng chí`, `đ/c`. */
  readonly text: string;
  /** Too general to answer for anything: `các đồng chí`, `toàn thể đảng viên`. */
  readonly general: boolean;
}

export interface Meeting {
  readonly date: Field<IsoDate>;
  readonly start: Field<ClockTime>;
  readonly end: Field<ClockTime>;
  readonly venue: Field<string>;
  readonly chair: readonly Party[];
  readonly secretary: readonly Party[];
}

export interface Absentee extends Range {
  readonly name: string;
  readonly reason: string | null;
  readonly excused: boolean | null;
}

export interface Attendance {
  readonly members: Field<number>;
  readonly official: Field<number>;
  readonly probationary: Field<number>;
  readonly present: Field<number>;
  readonly absent: Field<number>;
  readonly exempt: Field<number>;
  readonly absentees: readonly Absentee[];
}

export interface Step extends Range {
  readonly id: StepId;
  readonly line: number;
}

export type { DeadlineKind };

export interface Deadline extends Range {
  /** As written. */
  readonly text: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly kind: DeadlineKind;
  /** `hằng tuần` can be checked; `thường xuyên` without a reporting period cannot. */
  readonly checkable: boolean;
  /** Why a written day is none: `31/6`. */
  readonly impossible: boolean;
}

/** A labelled field or a table cell, whether it is filled or not. */
export interface TaskField extends Range {
  readonly name: TaskFieldName;
  /** `Phụ trách`, as typed, or the column's head. */
  readonly label: string;
  /** What stands behind the label; empty range where nothing does. */
  readonly value: Span;
  /** A placeholder (`…`, `[…]`) or nothing. */
  readonly blank: boolean;
}

export interface Task extends Range {
  /** 1-based line where the task begins. */
  readonly line: number;
  readonly shape: 'labelled' | 'row' | 'prose' | 'section';
  readonly content: Field<string>;
  readonly measures: readonly Span[];
  readonly owners: readonly Party[];
  readonly supporters: readonly Party[];
  readonly resources: Field<string>;
  readonly result: Field<string>;
  readonly deadline: Deadline | null;
  readonly status: 'open' | 'done';
  /** More is said of it than a bare outline (a blank item, a word, `3. Theo dõi, đôn đốc`), and its row has lost no cell: only then is it asked for its parts. */
  readonly begun: boolean;
  readonly fields: readonly TaskField[];
  /** The lines that make the task up, or the row and its table: what a fix needs to write in the same manner. */
  readonly lines: readonly Line[];
  readonly row: { readonly table: Table; readonly row: Row } | null;
  /** The same for as long as nothing in it changes, wherever the document moves it: the key for memoised reading. */
  readonly key: ContentKey;
}

export interface Vote extends Range {
  readonly line: number;
  readonly subject: string | null;
  readonly eligible: number | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly other: number | null;
  readonly percent: number | null;
  readonly text: string;
  /** The figures with their places in the document. */
  readonly tally: Tally;
}

/** A heading with what stands under it, down to the next heading of its rank or above. */
/** What readers look at: everything else between two blocks only keeps them apart. */
export type RunBlock = Line | Table;

/** What a heading says of the section under it. */
export interface HeadingSays {
  readonly own: Outlook;
  readonly backAmongDuties: boolean;
  readonly aheadInPlan: boolean;
  readonly concludes: boolean;
}

export interface Section extends Range {
  readonly heading: Line | null;
  /** Folded heading text without its number. */
  readonly folded: string;
  readonly rank: number;
  /** What the heading says of the section; null without one. */
  readonly says: (() => HeadingSays) | null;
  /** Index into the tree's blocks: the heading, and one past the section's last block. */
  readonly from: number;
  readonly to: number;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** What stands in it before its first child, its heading first: what readers look at, lines and tables. */
  readonly own: readonly RunBlock[];
}

export interface DocumentModel {
  readonly source: SourceText;
  readonly tree: SyntaxTree;
  readonly kind: Kind | 'other' | null;
  readonly form: Form | null;
  /** The line with the type's name in the body (`NGHỊ QUYẾT`), where there is one. */
  readonly title: Line | null;
  readonly header: Header;
  readonly signers: readonly Signer[];
  readonly bases: readonly Span[];
  readonly addressees: readonly Span[];
  readonly recipients: readonly Span[];
  readonly page: {
    readonly draft: string | null;
    readonly urgency: string | null;
    readonly circulation: string | null;
    readonly appendices: readonly Span[];
  };
  readonly meeting: Meeting | null;
  readonly attendance: Attendance | null;
  readonly steps: readonly Step[];
  readonly tasks: readonly Task[];
  readonly votes: readonly Vote[];
  readonly sections: readonly Section[];
  /** Which blocks belong to which part of the page; the rest is the body. Indices into `tree.blocks`, half-open. */
  readonly parts: {
    /** Letterhead: parent, issuer, star, number, place and date, type, subject, hyphens. */
    readonly head: { readonly from: number; readonly to: number };
    /** Recipients and signature blocks; appendices come after it. */
    readonly foot: { readonly from: number; readonly to: number };
  };
}

export const missing = (place: number): Missing => ({ found: false, place });
export const found = <T>(value: T, range: Range): Found<T> => ({
  found: true,
  value,
  start: range.start,
  end: range.end,
});
export const given = <T>(field: Field<T>): T | null => (field.found ? field.value : null);
