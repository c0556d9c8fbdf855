/** The workspace as a rule sees it: summaries of all documents that are ours, and which of them is being checked. */
import { foldKey } from '../text/fold';
import type { DocumentSummary } from './summary';

export interface WorkspaceView {
  /** The file of the document that is being checked. */
  readonly self: string;
  /** Every document of the same cell, the checked one included, by day. */
  readonly documents: readonly DocumentSummary[];
}

/** The day by which documents are ordered: the meeting's, else the document's own. */
export const dayOfSummary = (summary: DocumentSummary): string | null => summary.meetingDate ?? summary.date;

/** A cell's name as it is compared: `CHI BỘ THÔN TRÀ` and `Chi bộ thôn Trà` are one; null where none is given. */
export const cellKey = (issuer: string | null): string | null => (issuer === null ? null : foldKey(issuer) || null);

/** By day; without a day at the end; equal days by file, so that the order never depends on how files were found. */
export function byDay(a: DocumentSummary, b: DocumentSummary): number {
  const [one, other] = [dayOfSummary(a) ?? '9999', dayOfSummary(b) ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/** The documents of the same cell as `self`; one that names no cell belongs with every cell. */
export function viewOf(documents: readonly DocumentSummary[], self: string): WorkspaceView {
  const own = cellKey(documents.find(({ file }) => file === self)?.issuer ?? null);
  const same = documents.filter(({ issuer }) => own === null || (cellKey(issuer) ?? own) === own);
  return { self, documents: same.sort(byDay) };
}
