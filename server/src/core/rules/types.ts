import type { Confidence } from '../guidance/confidence';
import type { Guidance } from '../guidance/in-force';
import type { Preset, Severity } from '../guidance/presets';
import type { DocumentModel, Form, IsoDate, Kind } from '../model/types';
import type { Range } from '../text/range';
import type { Roster } from '../workspace/roster';
import type { WorkspaceView } from '../workspace/view';

export type { Confidence, Preset, Severity };

export interface Basis {
  /** As the rule's page shows it. */
  readonly source: string;
  readonly clause: string;
  readonly confidence: Confidence;
}

export interface TextEdit extends Range {
  readonly text: string;
}

export interface Fix {
  /** Vietnamese, says what will happen: `Thêm người phụ trách`. */
  readonly title: string;
  /** Safe: applied by fix-all. One that leaves a blank for the clerk never is. */
  readonly safe: boolean;
  /** Do not overlap; offsets of the checked text. */
  readonly edits: readonly TextEdit[];
  /** The blank to select afterwards: which edit, and the range inside its text. */
  readonly select?: { readonly edit: number; readonly start: number; readonly end: number };
  /** What the host is asked to do, where edits of the checked paper cannot mend it. Never safe; a host that does not know it leaves it out. */
  readonly command?: FixCommand;
}

/** Plain data, carried out by the host. */
export type FixCommand = CreatePaper | OpenTemplate | OpenPaper | SelectPlace | ListPlaces;

/** Begins, from its skeleton, a paper that is missing beside the checked one. What is null only the clerk knows. */
export interface CreatePaper {
  readonly kind: 'create';
  readonly paper: Kind;
  readonly form: Form | null;
  /** The paper's own day. */
  readonly date: IsoDate | null;
  /** The day of the meeting that it prepares. */
  readonly prepares: IsoDate | null;
  readonly subject: string | null;
}

/** Shows the skeleton of a paper beside the checked one, to write after; nothing is missing, and nothing is begun. */
export interface OpenTemplate {
  readonly kind: 'template';
  readonly paper: Kind;
  readonly form: Form | null;
}

/** Shows another paper beside the checked one. */
export interface OpenPaper {
  readonly kind: 'open';
  /** As the host knows it. */
  readonly file: string;
  /** 1-based; null: as it opens. */
  readonly line: number | null;
}

/** Selects a place of the checked paper. */
export interface SelectPlace extends Range {
  readonly kind: 'select';
}

/** Shows places of the checked paper as a list in groups, and selects the one that is chosen. */
export interface ListPlaces {
  readonly kind: 'list';
  /** What is to be done with the list, in one line. */
  readonly title: string;
  readonly groups: readonly PlaceGroup[];
}

export interface PlaceGroup {
  readonly title: string;
  readonly places: readonly ListedPlace[];
}

export interface ListedPlace extends Range {
  readonly label: string;
  readonly detail: string;
}

/** What a rule reports: facts with their place. Words come from `message`, edits from `fixes`, from the same facts. */
export interface Report<Data> extends Range {
  readonly data: Data;
  /** Overrides the rule's `ref` where one id answers several rows (`bieu-quyet-sai-so`). */
  readonly ref?: string;
}

export interface RuleContext {
  readonly document: DocumentModel;
  /** The day the rule set follows: the meeting's date, else the document's, else null. */
  readonly date: string | null;
  /** The guidance in force on that day; a setting may fix it. */
  readonly guidance: Guidance;
  /** What `chibo.yaml` says of the cell; null where there is none. */
  readonly roster: Roster | null;
  /** The other documents; null where only this one is known. Rules of workspace scope run only when it is there. */
  readonly workspace: WorkspaceView | null;
  /** The day on which overdue work is judged; null where the host gave none. */
  readonly asOf: string | null;
}

/** What the rule says: what is wrong, why (instrument and clause), what to do. Vietnamese, polite, one to three sentences. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export interface Example {
  /** What the example shows, in Vietnamese; the rule's page prints it. */
  readonly title?: string;
  readonly text: string;
  /** Lines (1-based) on which the rule reports; bad examples only. Default: exactly one finding, anywhere. */
  readonly lines?: readonly number[];
  /** The other documents of the workspace; the example's own is one of them. Rules of workspace scope run when it is there. */
  readonly others?: readonly { readonly file: string; readonly text: string }[];
  /** The example's own file; `example.md` unless told. */
  readonly self?: string;
  /** The text of `chibo.yaml`. */
  readonly roster?: string;
}

export interface Rule<Data = unknown> {
  readonly id: string;
  readonly ref: string | null;
  /** Other rows that the rule answers; each finding carries its own (`Report.ref`). */
  readonly alsoRefs?: readonly string[];
  readonly title: string;
  readonly group: string;
  readonly kinds: readonly Kind[];
  /** Also runs on a cell's documents of a type that has no rules of its own (`kind: other`: quy định, chỉ thị …). */
  readonly otherTypes?: true;
  /** Empty: every form. */
  readonly forms: readonly Form[];
  readonly scope: 'document' | 'workspace';
  readonly basis: readonly Basis[];
  readonly severity: Severity;
  /** The smallest preset that turns it on. */
  readonly preset: Preset;
  /** `command`: every fix is something for the host to do (`FixCommand`), none an edit. */
  readonly fix: 'safe' | 'unsafe' | 'command' | null;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(context: RuleContext): Iterable<Report<Data>>;
  message(data: Data): Message;
  fixes(data: Data, context: RuleContext): readonly Fix[];
}

export interface Finding extends Range {
  readonly rule: string;
  readonly ref: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** Keeps a rule's data type to itself, so that rules of different data stand in one list. */
export const defineRule = <Data>(rule: Rule<Data>): Rule => rule as unknown as Rule;
