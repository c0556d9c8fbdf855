/** The workspace as a rule sees it: summaries of all documents that are ours, and which of them is being checked. */
import type { DocumentSummary } from './summary';

export interface WorkspaceView {
  /** The file of the document that is being checked. */
  readonly self: string;
  /** Every document of the same cell, the checked one included, by day. */
  readonly documents: readonly DocumentSummary[];
}
