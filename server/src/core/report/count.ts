/** Counting findings, and saying how many. */
import type { Severity } from '../guidance/presets';
import { SEVERITIES, severityWord } from '../guidance/severity-words';

export type Counts = Record<Severity, number>;

/** What stands in all these documents. */
export function countFindings(
  documents: readonly { readonly diagnostics: readonly { readonly severity: Severity }[] }[],
): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { diagnostics } of documents) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** `2 lỗi, 1 gợi ý`; empty when there is none. */
export const countsInWords = (counts: Counts): string =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severityWord(severity)}`)
    .join(', ');
