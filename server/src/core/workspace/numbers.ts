/** Documents of a workspace by their number and symbol, for citations. */
import type { IsoDate } from '../model/types';
import { foldBase } from '../text/fold';
import type { DocumentSummary } from './summary';

export interface NumberIndex {
  /** Adds a document or replaces what was known of its file; null takes it out. */
  put(file: string, summary: DocumentSummary | null): void;
  /** Whose number this is. Numbers begin anew each term: of several, the newest not after `asOf`. */
  find(number: number, symbol: string, asOf: IsoDate | null, except: string): DocumentSummary | null;
}

const keyOf = (number: number, symbol: string): string => `${number}-${foldBase(symbol).replace(/\s+/g, '')}`;

export function createNumberIndex(): NumberIndex {
  const byFile = new Map<string, DocumentSummary>();
  const byNumber = new Map<string, Set<DocumentSummary>>();
  const remove = (file: string): void => {
    const old = byFile.get(file);
    if (!old) return;
    byFile.delete(file);
    if (old.number !== null && old.symbol !== null) byNumber.get(keyOf(old.number, old.symbol))?.delete(old);
  };
  return {
    put(file, summary) {
      remove(file);
      if (!summary) return;
      byFile.set(file, summary);
      if (summary.number === null || summary.symbol === null) return;
      const key = keyOf(summary.number, summary.symbol);
      const same = byNumber.get(key) ?? new Set();
      byNumber.set(key, same.add(summary));
    },
    find(number, symbol, asOf, except) {
      const same = [...(byNumber.get(keyOf(number, symbol)) ?? [])].filter(({ file }) => file !== except);
      const dated = (summary: DocumentSummary): string => summary.date ?? '';
      const newestFirst = same.sort((a, b) => dated(b).localeCompare(dated(a)) || a.file.localeCompare(b.file));
      return newestFirst.find((summary) => asOf === null || dated(summary) <= asOf) ?? newestFirst[0] ?? null;
    },
  };
}
