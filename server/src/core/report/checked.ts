/** What a report tells of: documents that were checked together, and what could not be read. */
import type { Kind } from '../guidance/names';
import type { Severity } from '../guidance/presets';

export interface ReportedFinding {
  readonly rule: string;
  readonly ref: string | null;
  readonly severity: Severity;
  readonly message: string;
  /** 1-based. */
  readonly line: number;
}

export interface ReportedDocument {
  /** The path, as the reader of the report knows it. */
  readonly file: string;
  /** null: none of ours as it stands, but something is found in it (letters in an old encoding; `chibo.yaml`). */
  readonly kind: Kind | 'other' | null;
  readonly diagnostics: readonly ReportedFinding[];
}

/** A file that could not be read, and why: a sentence without the file's name. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}
