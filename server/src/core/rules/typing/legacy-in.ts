/** Text in an old encoding in a document, and what it is in Unicode. */

import { KINDS } from '../../guidance/kinds';
import { linesThat } from '../../model/line-index';
import { perLineWithin } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import type { SyntaxTree } from '../../syntax/types';
import { fold } from '../../text/fold';
import { findLegacy, isLegacy, type LegacyRun, type LegacyStretch, ODD_IN_VIETNAMESE } from '../../text/legacy-find';
import { readSuppressions, type Suppression } from '../suppression';

/** The rule that speaks of old encodings. */
export const LEGACY_RULE = 'ma-chu-cu';

export interface KeptOrNot extends LegacyStretch {
  /** The clerk asked that it be left as it is. */
  readonly kept: boolean;
}

const TYPE_NAMES = new Set(KINDS.map(({ name }) => fold(name)));

const isOdd = perLineWithin(ODD_IN_VIETNAMESE, false, () => true);

/** A look at what changed alone: nearly every document is in Unicode, and has no line in an old encoding. */
function mayHoldLegacy(tree: SyntaxTree): boolean {
  for (const { start, end } of linesThat(tree, isOdd)) if (isLegacy(tree.text.slice(start, end))) return true;
  const { frontMatter, text } = tree;
  const front = frontMatter ? text.slice(frontMatter.start, frontMatter.end).split('\n') : [];
  return front.some(isLegacy);
}

/** The stretches of a document in order; what is quoted as code or stands in comments is left alone. */
export function legacyIn(document: DocumentModel): KeptOrNot[] {
  if (!mayHoldLegacy(document.tree)) return [];
  const { text, blocks } = document.tree;
  const skipped = blocks.filter(({ type }) => type === 'code' || type === 'comment');
  const stretches = findLegacy(text, skipped);
  if (stretches.length === 0) return [];
  const suppressions = readSuppressions(document).filter(({ ids }) => ids.includes(LEGACY_RULE));
  return stretches.flatMap((stretch) => parted(stretch, suppressions));
}

/** A suppression covers its block and not what follows, so stretches end where it does. */
function parted({ encoding, runs }: LegacyStretch, suppressions: readonly Suppression[]): KeptOrNot[] {
  const parts: { by: Suppression | undefined; runs: LegacyRun[] }[] = [];
  for (const run of runs) {
    const by = suppressions.find(({ covers }) => covers.start <= run.start && run.start < covers.end);
    const last = parts.at(-1);
    if (last && last.by === by) last.runs.push(asTitle(run));
    else parts.push({ by, runs: [asTitle(run)] });
  }
  return parts.map(({ by, runs }) => ({
    encoding,
    runs,
    start: runs[0]!.start,
    end: runs.at(-1)!.end,
    kept: by !== undefined,
  }));
}

/** A line that holds the type's name alone was in a capital font, which is how titles were typed in small letters. */
const asTitle = (run: LegacyRun): LegacyRun =>
  TYPE_NAMES.has(fold(run.text)) ? { ...run, text: run.text.toUpperCase() } : run;
