/** The documents of a workspace as they know of each other: by number for citations, by cell for rules across documents. */
import type { IsoDate } from '../model/types';
import { foldBase } from '../text/fold';
import type { DocumentSummary } from './summary';
import { byDay, cellKey, cellsOf, dayOfSummary, type WorkspaceView } from './view';

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

/** Whether a new reading of a document leaves it in the same cell and at the same place among the others. */
const standsAsBefore = (a: DocumentSummary, b: DocumentSummary): boolean =>
  cellKey(a.issuer) === cellKey(b.issuer) && dayOfSummary(a) === dayOfSummary(b);

export function createLibrary(): Library {
  const byFile = new Map<string, { readonly summary: DocumentSummary; readonly content: string }>();
  const byNumber = new Map<string, Set<DocumentSummary>>();
  /** The cell of each file, and the documents of each cell by day: made anew when one comes, goes or moves among them. */
  let cells: Map<string, string | null> | null = null;
  const byCell = new Map<string | null, readonly DocumentSummary[]>();
  let revision = 0;

  const numbersOf = ({ number, symbol }: DocumentSummary): Set<DocumentSummary> | null => {
    if (number === null || symbol === null) return null;
    const key = numberKey(number, symbol);
    const same = byNumber.get(key) ?? new Set();
    byNumber.set(key, same);
    return same;
  };
  const cellOf = (file: string): string | null => {
    cells ??= cellsOf(Array.from(byFile.values(), ({ summary }) => summary));
    return cells.get(file) ?? null;
  };
  const inCell = (cell: string | null): readonly DocumentSummary[] => {
    const known = byCell.get(cell);
    if (known) return known;
    const all = Array.from(byFile.values(), ({ summary }) => summary).filter(({ file }) => cellOf(file) === cell);
    const sorted = all.sort(byDay);
    byCell.set(cell, sorted);
    return sorted;
  };
  /** Typing changes what a document says, hardly ever where it stands: then nothing is sorted again. */
  const exchange = (old: DocumentSummary, now: DocumentSummary): void => {
    const cell = cellOf(now.file);
    const same = byCell.get(cell);
    if (same)
      byCell.set(
        cell,
        same.map((summary) => (summary === old ? now : summary)),
      );
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
      if (old && summary && cells && standsAsBefore(old.summary, summary)) exchange(old.summary, summary);
      else {
        cells = null;
        byCell.clear();
      }
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
      return byFile.has(file) ? { self: file, documents: inCell(cellOf(file)) } : null;
    },
    get revision() {
      return revision;
    },
  };
}
