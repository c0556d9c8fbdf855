/** What completion offers, in plain data. */
import type { DocumentModel, IsoDate } from '../../model/types';
import type { TextEdit } from '../../rules/types';
import { foldBase } from '../../text/fold';
import type { Wording } from '../wording';

export interface Suggestion {
  readonly kind: 'label' | 'person' | 'date' | 'snippet' | 'skeleton' | 'value';
  readonly label: string;
  /** Short, beside the label. */
  readonly detail: string;
  /** Markdown, or empty. */
  readonly documentation: string;
  /** Replaces what was typed of it; on one line, up to the cursor at least. */
  readonly edit: TextEdit;
  /** The edit's text is in snippet syntax. */
  readonly snippet: boolean;
  /** What the typed text is compared with: the words with and without their diacritics. */
  readonly filter: string;
}

/** A member known from elsewhere than the document (`chibo.yaml`). */
export interface KnownPerson {
  readonly name: string;
  readonly post: string | null;
}

/** A whole document to begin with. */
export interface SkeletonOffer {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Its text; made only when it is offered. */
  readonly text: () => string;
}

export interface CompletionRequest {
  readonly model: DocumentModel;
  readonly offset: number;
  /** The character that asked; null when a person did. */
  readonly trigger: string | null;
  readonly today: IsoDate;
  readonly wording: Wording;
  readonly people: readonly KnownPerson[];
  readonly skeletons: readonly SkeletonOffer[];
}

/** A filter that matches typed words with diacritics and without. */
export const filterOf = (...words: string[]): string => words.flatMap((word) => [word, foldBase(word)]).join(' ');
