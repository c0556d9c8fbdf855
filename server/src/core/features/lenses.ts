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
  const exporting: Lens = { kind: 'export', title: wording.exportLens, ...place, target: null };
  if (!first && isOutline(model)) return [exporting];
  return [
    exporting,
    {
      kind: 'findings',
      title: first ? wording.findingsLens(left.length) : wording.completeLens,
      ...place,
      target: first && rangeOf(first.start, first.end),
    },
  ];
}

/** A paper that sets duties, and has none yet and no vote: nothing is missing from it, and it is not complete either. */
const isOutline = ({ kind, tasks, votes }: DocumentModel): boolean =>
  (kind === 'resolution' || kind === 'conclusion' || kind === 'plan') && tasks.length === 0 && votes.length === 0;
