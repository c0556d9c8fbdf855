/** The two lenses above a document's title: export it, and what is still to be filled in. */
import type { DocumentModel } from '../model/types';
import type { Severity } from '../rules/types';
import { type Range, rangeOf } from '../text/range';
import { isOurs } from './status';
import { type Wording, wordingOf } from './wording';

export interface Lens extends Range {
  readonly kind: 'export' | 'findings';
  readonly title: string;
  /** Where choosing the lens leads: the first finding; null for the export and where nothing is left. */
  readonly target: Range | null;
}

/** `findings` sorted by place. Errors and warnings count as left to do; hints do not. */
export function lensesOf(
  model: DocumentModel,
  findings: readonly (Range & { readonly severity: Severity })[],
  wording: Wording = wordingOf('vi'),
): Lens[] {
  if (!isOurs(model)) return [];
  const place = model.title ? rangeOf(model.title.start, model.title.end) : rangeOf(0, 0);
  const left = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const first = left[0] ?? null;
  return [
    { kind: 'export', title: wording.exportLens, ...place, target: null },
    {
      kind: 'findings',
      title: first ? wording.findingsLens(left.length) : wording.completeLens,
      ...place,
      target: first && rangeOf(first.start, first.end),
    },
  ];
}
