/**
 * What our client and our server say to each other beside the Language Server Protocol: names and plain data, no code, so
 * that the editor's bundle can take this file without anything behind it. Another editor may use all of it as well.
 *
 * Uris are strings; positions and ranges count as in LSP (0-based lines, UTF-16 columns of the text the client holds).
 * Texts that a clerk reads come in the language of the setting `nghiquyet.ngonNgu`.
 */
import type { Position, Range, WorkDoneProgressParams } from 'vscode-languageserver-protocol';
import type { LayoutDocument } from '../core/layout/types';
import type { Kind } from '../core/model/types';
import type { Preset } from '../core/rules/types';

/** The settings section; the server asks for it with `workspace/configuration` (scope: the document). */
export const SECTION = 'nghiquyet';

export type {
  LayoutBlock,
  LayoutDocument,
  LayoutSection,
  PageLook,
  Paragraph,
  StyleId,
  TableBlock,
  TextRun,
} from '../core/layout/types';

/** Request methods, client → server. */
export const Requests = {
  /** `ExportParams` → `ExportResult` */
  export: 'nghiquyet/export',
  /** `PageParams` → `Page | null`; null: not open, or none of ours */
  page: 'nghiquyet/page',
  /** `ImportParams` → `ImportResult` */
  import: 'nghiquyet/import',
  /** `CompareParams` → `Comparison` */
  compare: 'nghiquyet/compare',
  /** `ProvenanceParams` → `Provenance` */
  provenance: 'nghiquyet/provenance',
  /** `SnippetsParams` → `SnippetItem[]`, what fits at the place first */
  snippets: 'nghiquyet/snippets',
  /** `{}` → `SkeletonKind[]`, in the order in which a clerk looks for them */
  kinds: 'nghiquyet/kinds',
  /** `SkeletonParams` → `Skeleton` */
  skeleton: 'nghiquyet/skeleton',
  /** `StatusParams` → `Status` */
  status: 'nghiquyet/status',
  /** `CheckFolderParams` → `CheckFolderResult`; cancellable, reports `$/progress` on `workDoneToken` */
  checkFolder: 'nghiquyet/checkFolder',
  /** `ReportParams` → `FolderReport`; cancellable, reports `$/progress` on `workDoneToken` */
  report: 'nghiquyet/report',
  /** `RosterParams` → `RosterDraft`; cancellable, reports `$/progress` on `workDoneToken` */
  roster: 'nghiquyet/roster',
} as const;

/** Notification methods, server → client. */
export const Notifications = {
  /** `Status`, after every check of an open document, also when nothing changed in it but its kind. */
  status: 'nghiquyet/statusChanged',
} as const;

/** Commands that the server names in its answers and the client carries out. */
export const ClientCommands = {
  /** Arguments: uri (string), `Range`. Selects the blank that a quick fix or a lens left for the clerk to fill. */
  selectBlank: 'nghiquyet.chonChoTrong',
  /** Arguments: uri (string). Exports that document. */
  export: 'nghiquyet.xuatDocx',
  /** Arguments: uri (string). Shows a rule's page, as a page to read. */
  showRule: 'nghiquyet.xemQuyTac',
  /**
   * Argument: `SkeletonParams`. Begins that paper in its folder, under a name that is free, beside the one that lacks it;
   * without a folder it is shown to read, and lies nowhere.
   */
  createPaper: 'nghiquyet.taoVanBanThieu',
  /** Arguments: uri (string), line (0-based) or null. Shows that paper beside the active one. */
  openBeside: 'nghiquyet.moBenCanh',
  /** Arguments: uri (string), `PlaceList`. Shows the list, and selects the place that is chosen. */
  choosePlace: 'nghiquyet.chonTrongBang',
} as const;

/** Places of one document, in groups, for the clerk to choose from. */
export interface PlaceList {
  /** What is to be done with it, in one line. */
  readonly title: string;
  readonly groups: readonly {
    readonly title: string;
    readonly places: readonly { readonly label: string; readonly detail: string; readonly range: Range }[];
  }[];
}

/**
 * Commands that the server carries out itself (`workspace/executeCommand`), for every editor. `export` and `show` stand in
 * for `ClientCommands` where the client does not say that it carries those out.
 */
export const ServerCommands = {
  /** Argument: rule id (string). Shows what the rule asks for and what it rests on. */
  explain: 'nghiquyet.giaiThich',
  /** Argument: uri (string). Writes the page beside the document, and says where. */
  export: 'nghiquyet.server.xuatDocx',
  /** Arguments: uri (string), `Range`. Shows that place (`window/showDocument`). */
  show: 'nghiquyet.server.chonChoTrong',
} as const;

/** `initializationOptions`, all of them optional. */
export interface InitializationOptions {
  /** The client carries out `ClientCommands`. Left out: whether the server was started with `--node-ipc`, as our client does. */
  readonly clientCommands?: boolean;
  /** Settings for an editor that answers no `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
}

/** `nghiquyet.*` as `workspace/configuration` gives them; what a folder's `chibo.yaml` says wins over them. */
export interface Settings {
  readonly mucKiemTra: Preset;
  /** Rule id → severity, in the words of `chibo.yaml`. */
  readonly luat: Readonly<Record<string, 'tắt' | 'gợi ý' | 'thông tin' | 'cảnh báo' | 'lỗi'>>;
  readonly theThuc: 'tự động' | 'hd05' | 'hd36';
  readonly ngonNgu: 'vi' | 'en';
  /** The client's business only. */
  readonly moSauKhiXuat: 'hỏi' | 'mở' | 'không';
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

export interface ExportParams {
  readonly uri: string;
  /** The text to export. Left out: the document as the server holds it open; not open: the file on disk. */
  readonly text?: string;
  /** Left out: the setting, else what the document's date decides. */
  readonly profile?: 'hd05' | 'hd36';
  /** Export although there are findings of severity error. */
  readonly force?: boolean;
}

export type ExportResult =
  /** The page. `docx`: the file's bytes in base64. `name`: file name without folder, from the one output-path function. */
  | {
      readonly outcome: 'exported';
      readonly docx: string;
      readonly name: string;
      readonly counts: Counts;
      /** Where the page leaves the instrument because `chibo.yaml` asks for it: sentences. */
      readonly differs: readonly string[];
    }
  /** There are errors and `force` was not set: nothing was made. `first`: where the first of them stands. */
  | { readonly outcome: 'incomplete'; readonly counts: Counts; readonly first: Range }
  /** Not one of our documents; `kind` is `other` for a Party document of another type. */
  | { readonly outcome: 'unrecognised'; readonly kind: 'other' | null };

export interface PageParams {
  readonly uri: string;
}

/** The page of an open document as it stands now: what an export would write, as data (lengths in twips). */
export interface Page {
  readonly version: number;
  /** `Nghị quyết`, `Biên bản` … */
  readonly title: string;
  readonly layout: LayoutDocument;
  readonly findings: readonly PageFinding[];
}

export interface PageFinding {
  /** 1-based, as the layout's lines. */
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
}

export interface ImportParams {
  /** A .docx: its bytes in base64. */
  readonly docx: string;
}

export type ImportResult =
  | { readonly outcome: 'imported'; readonly markdown: string; readonly warnings: readonly string[] }
  /** It could not be read; `reason` is one sentence for the clerk. */
  | { readonly outcome: 'unreadable'; readonly reason: string };

export interface CompareParams {
  readonly uri: string;
  /** As in `ExportParams`. */
  readonly text?: string;
  /** The .docx that lies where the export would go: its bytes in base64. */
  readonly docx: string;
}

/** Paragraphs of that file, and of the page as an export would write it now; null where the file cannot be read. */
export type Comparison = {
  readonly there: readonly string[];
  readonly now: readonly string[];
  /** Those that differ; null where there is none on that side. */
  readonly changes: readonly { readonly there: string | null; readonly now: string | null }[];
} | null;

export interface ProvenanceParams {
  /** A .docx that lies where an export would go: its bytes in base64. */
  readonly docx: string;
}

/** `ours`: written by this tool and untouched since, may be overwritten. `changed`: ours, edited since. `foreign`: not ours. */
export interface Provenance {
  readonly origin: 'ours' | 'changed' | 'foreign';
}

export interface SnippetsParams {
  readonly uri: string;
  readonly position: Position;
}

export interface SnippetItem {
  readonly id: string;
  /** `Nhiệm vụ`, as the list shows it. */
  readonly label: string;
  /** One line: when one uses it. */
  readonly detail: string;
  /** Snippet syntax (`${1:…}`). */
  readonly body: string;
  /** It belongs at this place in this document. */
  readonly fits: boolean;
}

export interface SkeletonKind {
  /** The CLI's word: `nghi-quyet`, `bien-ban-thuong-ky`, … */
  readonly id: string;
  /** `Biên bản sinh hoạt thường kỳ` */
  readonly title: string;
  readonly detail: string;
}

export interface SkeletonParams {
  /** `SkeletonKind.id` */
  readonly kind: string;
  /** The folder where the document will lie: its `chibo.yaml` fills the header. */
  readonly folder: string | null;
  /** An open paper of the same cell: its head fills what `chibo.yaml` does not tell. */
  readonly like?: string;
  /** The paper's own day (`2026-06-05`); null: not known, a blank; left out: today. */
  readonly date?: string | null;
  /** The day of the meeting that the paper prepares. */
  readonly prepares?: string | null;
  /** In place of the usual one. */
  readonly subject?: string | null;
}

export interface Skeleton {
  readonly text: string;
  /** Proposed file name, with `.md`; the client makes it unique. */
  readonly fileName: string;
  /** The first blank to fill. */
  readonly blank: Range | null;
}

export interface RosterParams extends WorkDoneProgressParams {
  /** The folder whose documents are read, with what lies below it. */
  readonly folder: string;
}

/** A `chibo.yaml` made from what the documents already say; nothing is written. */
export interface RosterDraft {
  readonly text: string;
  /** `chibo.yaml` */
  readonly fileName: string;
  /** One holds for that folder already, in it or above it: the client asks before it writes another. */
  readonly present: boolean;
  /** The uri of that one, or else of one further down that holds for some of the documents. */
  readonly holds: string | null;
  /** How many documents of a cell were read. */
  readonly documents: number;
}

export interface StatusParams {
  readonly uri: string;
}

export interface Status {
  readonly uri: string;
  readonly kind: Kind | 'other' | null;
  /** `Nghị quyết`, `Biên bản` …; empty for none of ours. */
  readonly title: string;
  readonly counts: Counts;
}

export interface CheckFolderParams extends WorkDoneProgressParams {
  readonly folder: string;
}

export interface CheckFolderResult {
  /** Every Markdown file under the folder (no dot-folders, no `node_modules`), sorted by uri. */
  readonly files: readonly CheckedFile[];
}

/**
 * One file of the folder. The server also publishes the findings, so that they stand among the editor's problems until the
 * file changes or goes.
 */
export interface CheckedFile {
  readonly uri: string;
  /** Path relative to the folder, with `/`. */
  readonly path: string;
  /** `null`: not one of ours, left alone. */
  readonly kind: Kind | 'other' | null;
  readonly title: string;
  readonly findings: readonly CheckedFinding[];
  /** Why it could not be read; then there are no findings. */
  readonly failure: string | null;
}

export interface CheckedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly range: Range;
}

export interface ReportParams extends WorkDoneProgressParams {
  /** The folder whose documents are reported on, with what lies below it, as the editor holds them. */
  readonly folder: string;
}

/** A page for a reviewer, by document and by rule: what `nghiquyet check --format html` prints in that folder. */
export interface FolderReport {
  readonly html: string;
  /** Proposed file name, with `.html`. */
  readonly fileName: string;
  /** How many documents of a cell it tells of. */
  readonly documents: number;
  /** How many files could not be read. */
  readonly unread: number;
  readonly counts: Counts;
}
