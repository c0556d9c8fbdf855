/** What the status bar says of a document: its type and how many findings are left. */
import type { DocumentModel, Kind } from '../model/types';
import type { Severity } from '../rules/types';
import { formTitles, kindTitles } from './wording';

export interface Status {
  readonly kind: Kind | 'other' | null;
  /** `Biên bản chi uỷ`; empty for none of ours. */
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

export function countBySeverity(findings: Iterable<{ readonly severity: Severity }>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The type's name with the form of the meeting; empty where the document is none that this project checks. */
export function titleOf({ kind, form }: DocumentModel): string {
  if (kind === null || kind === 'other') return '';
  return form ? `${kindTitles[kind]} ${formTitles[form]}` : kindTitles[kind];
}

export const statusOf = (model: DocumentModel, findings: Iterable<{ readonly severity: Severity }>): Status => ({
  kind: model.kind,
  title: titleOf(model),
  counts: countBySeverity(findings),
});

/** One of ours: the editor's features speak up in no other document. */
export const isOurs = (model: DocumentModel): boolean => model.kind !== null && model.kind !== 'other';
