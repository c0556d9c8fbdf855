/** Papers to begin with: the part of the facade that knows the skeletons. */
import { DRAFT_KINDS, DRAFT_PLANS } from './drafting/kinds';
import { type KnownForDraft, proposedFileName, skeleton } from './drafting/skeleton';
import type { Range } from './text/range';

export interface DraftOffer {
  readonly id: string;
  readonly title: string;
  /** The subject it would bear, as the list shows it. */
  readonly detail: string;
}

/** The papers that can be begun, in the order in which a clerk looks for them. */
export const draftOffers = (): DraftOffer[] =>
  DRAFT_KINDS.map((id) => {
    const { title, subject } = DRAFT_PLANS[id];
    return { id, title, detail: subject.replace(/\{\w+\}/g, '…') };
  });

export interface Draft {
  readonly text: string;
  readonly fileName: string;
  /** The first blank to fill. */
  readonly blank: Range | null;
}

/** Throws `UnknownDraftKindError` where there is no such paper. */
export function draft(kind: string, known: KnownForDraft): Draft {
  const text = skeleton(kind, known);
  const at = text.indexOf('…');
  return {
    text,
    fileName: proposedFileName(kind, known.date, known.prepares),
    blank: at < 0 ? null : { start: at, end: at + 1 },
  };
}

export { draftKindOf } from './drafting/kinds';
export type { KnownForDraft } from './drafting/skeleton';
