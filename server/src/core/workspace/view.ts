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

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/**
 * The cell of every document, by file. One that names no cell belongs to the cell of its folder, else to the only cell
 * there is; where several could be meant it stands for itself (null).
 */
export function cellsOf(documents: Iterable<DocumentSummary>): Map<string, string | null> {
  const all = [...documents];
  const cells = new Map<string, string | null>();
  const everywhere = new Set<string>();
  const inFolder = new Map<string, Set<string>>();
  for (const { file, issuer } of all) {
    const cell = cellKey(issuer);
    cells.set(file, cell);
    if (cell === null) continue;
    everywhere.add(cell);
    const folder = folderOf(file);
    inFolder.set(folder, (inFolder.get(folder) ?? new Set()).add(cell));
  }
  const only = (set: ReadonlySet<string> | undefined): string | null => (set?.size === 1 ? [...set][0]! : null);
  for (const { file } of all) {
    if (cells.get(file) === null) cells.set(file, only(inFolder.get(folderOf(file))) ?? only(everywhere));
  }
  return cells;
}

/** The documents of the same cell as `self`, by day. */
export function viewOf(documents: readonly DocumentSummary[], self: string): WorkspaceView {
  const cells = cellsOf(documents);
  const own = cells.get(self) ?? null;
  return { self, documents: documents.filter(({ file }) => cells.get(file) === own).sort(byDay) };
}
