/** The documents of a workspace as they know of each other: by number for citations, by cell for rules across documents. */
import type { IsoDate } from '../model/types';
import { foldBase, foldKey } from '../text/fold';
import type { DocumentSummary } from './summary';
import type { WorkspaceView } from './view';

export interface Library {
  /** Adds a document or replaces what was known of its file; null takes it out. Tells whether that changed anything. */
  put(file: string, summary: DocumentSummary | null): boolean;
  /** Whose number this is. Numbers begin anew each term: of several, the newest not after `asOf`. */
  find(number: number, symbol: string, asOf: IsoDate | null, except: string): DocumentSummary | null;
  /** What rules see of the other documents while this one is checked; null where it is not known here. */
  viewFor(file: string): WorkspaceView | null;
  /** Grows with every change. */
  readonly revision: number;
}

const numberKey = (number: number, symbol: string): string => `${number}-${foldBase(symbol).replace(/\s+/g, '')}`;
const cellKey = ({ issuer }: DocumentSummary): string => foldKey(issuer ?? '');
const dayOf = ({ meetingDate, date }: DocumentSummary): string => meetingDate ?? date ?? '';

export function createLibrary(): Library {
  const byFile = new Map<string, { readonly summary: DocumentSummary; readonly content: string }>();
  const byNumber = new Map<string, Set<DocumentSummary>>();
  const byCell = new Map<string, readonly DocumentSummary[]>();
  let revision = 0;

  const numbersOf = ({ number, symbol }: DocumentSummary): Set<DocumentSummary> | null => {
    if (number === null || symbol === null) return null;
    const key = numberKey(number, symbol);
    const same = byNumber.get(key) ?? new Set();
    byNumber.set(key, same);
    return same;
  };
  const inCell = (cell: string): readonly DocumentSummary[] => {
    const known = byCell.get(cell);
    if (known) return known;
    const all = [...byFile.values()].map(({ summary }) => summary).filter((summary) => cellKey(summary) === cell);
    const sorted = all.sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.file.localeCompare(b.file));
    byCell.set(cell, sorted);
    return sorted;
  };
  return {
    put(file, summary) {
      const old = byFile.get(file);
      const content = JSON.stringify(summary);
      if (old ? old.content === content : summary === null) return false;
      if (old) numbersOf(old.summary)?.delete(old.summary);
      byFile.delete(file);
      if (summary) {
        byFile.set(file, { summary, content });
        numbersOf(summary)?.add(summary);
      }
      byCell.clear();
      revision += 1;
      return true;
    },
    find(number, symbol, asOf, except) {
      const same = [...(byNumber.get(numberKey(number, symbol)) ?? [])].filter(({ file }) => file !== except);
      const dated = (summary: DocumentSummary): string => summary.date ?? '';
      const newestFirst = same.sort((a, b) => dated(b).localeCompare(dated(a)) || a.file.localeCompare(b.file));
      return newestFirst.find((summary) => asOf === null || dated(summary) <= asOf) ?? newestFirst[0] ?? null;
    },
    viewFor(file) {
      const own = byFile.get(file)?.summary;
      return own ? { self: file, documents: inCell(cellKey(own)) } : null;
    },
    get revision() {
      return revision;
    },
  };
}
