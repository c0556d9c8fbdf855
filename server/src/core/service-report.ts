/**
 * A folder's findings together, and the reports on them: the part of the facade that command line and editor share, so that
 * both hand on the same page.
 */

import type { IsoDate } from './model/types';
import type { UnreadFile } from './report/checked';
import { conceal } from './report/conceal';
import { htmlReport } from './report/html';
import { knownRule } from './rules/outside';
import { checkDocument, type Diagnostic, type Document, type RuleOptions } from './service';
import { type InspectedDiagnostic, listDiagnostics, listIn } from './service-inspect';
import { shortDate } from './text/date-words';
import { createLibrary, type Library } from './workspace/library';
import { summarize } from './workspace/summary';

export interface CheckedDocument {
  readonly file: string;
  /** null: none of ours as it stands, but something is found in it (letters in an old encoding; `chibo.yaml`). */
  readonly kind: Document['model']['kind'];
  readonly diagnostics: readonly InspectedDiagnostic[];
}

/**
 * Checks documents that see each other, one at a step, so that the host can do other things between them; null for one that
 * is none of ours. Personal numbers are dotted out of what the findings say.
 */
export function* checkTogether(
  documents: readonly Document[],
  optionsFor: (document: Document, library: Library) => RuleOptions,
): Generator<CheckedDocument | null> {
  const library = createLibrary();
  for (const { file, model } of documents) library.put(file, summarize(file, model));
  for (const document of documents) {
    const { file, model } = document;
    const found = checkDocument(document, optionsFor(document, library));
    const diagnostics = listDiagnostics(document, found).map(concealed);
    yield model.kind !== null || diagnostics.length > 0 ? { file, kind: model.kind, diagnostics } : null;
  }
}

/** The same for a `chibo.yaml`; null where nothing is wrong in it. `file`: as the reader knows it. */
export function checkedRoster(file: string, raw: string, diagnostics: readonly Diagnostic[]): CheckedDocument | null {
  return diagnostics.length === 0 ? null : { file, kind: null, diagnostics: listIn(raw, diagnostics).map(concealed) };
}

const concealed = (found: InspectedDiagnostic): InspectedDiagnostic => ({
  ...found,
  message: conceal(found.message),
  fixes: found.fixes.map(conceal),
});

/** The page for a reviewer. `today`: the day that counted as today. */
export const reportPage = (
  documents: readonly CheckedDocument[],
  unread: readonly UnreadFile[],
  today: IsoDate,
): string => htmlReport({ documents, unread, day: shortDate(today), ruleOf: knownRule });

export type { UnreadFile } from './report/checked';
export { countFindings, countsInWords } from './report/count';
