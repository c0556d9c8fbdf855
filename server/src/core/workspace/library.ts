/** The documents of a workspace as they know of each other: by number for citations, by cell for rules across documents. */
import type { IsoDate } from '../model/types';
import { foldBase } from '../text/fold';
import type { DocumentSummary } from './summary';
import { viewOf, type WorkspaceView } from './view';

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

export function createLibrary(): Library {
  const byFile = new Map<string, { readonly summary: DocumentSummary; readonly content: string }>();
  const byNumber = new Map<string, Set<DocumentSummary>>();
  const views = new Map<string, WorkspaceView>();
  let revision = 0;

  const numbersOf = ({ number, symbol }: DocumentSummary): Set<DocumentSummary> | null => {
    if (number === null || symbol === null) return null;
    const key = numberKey(number, symbol);
    const same = byNumber.get(key) ?? new Set();
    byNumber.set(key, same);
    return same;
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
      views.clear();
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
      if (!byFile.has(file)) return null;
      const summaries = Array.from(byFile.values(), ({ summary }) => summary);
      const view = views.get(file) ?? viewOf(summaries, file);
      views.set(file, view);
      return view;
    },
    get revision() {
      return revision;
    },
  };
}
