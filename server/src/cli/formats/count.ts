/** Counting findings, and saying how many. */
import type { Severity } from '../../core/rules/types';
import type { CheckedDocument } from '../commands/check';
import { SEVERITIES, SEVERITY_WORDS } from '../wording';

export type Counts = Record<Severity, number>;

export function countFindings(checked: readonly CheckedDocument[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { diagnostics } of checked) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** `2 lỗi, 1 gợi ý`; empty when there is none. */
export const countsInWords = (counts: Counts): string =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${SEVERITY_WORDS[severity]}`)
    .join(', ');
