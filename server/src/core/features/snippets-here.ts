/** Which guidance snippets belong at a place: those of the document's type, what is still missing first. */
import { KINDS } from '../guidance/kinds';
import { type KnownFacts, SNIPPETS, type Snippet, snippetsFor, snippetText, valuesFrom } from '../guidance/snippets';
import { type DocumentModel, given, type IsoDate } from '../model/types';
import { nextMonth } from '../text/calendar';
import { withCapital } from '../text/capital';
import { shortDate } from '../text/date-words';
import { foldBase } from '../text/fold';
import { sectionAt } from './place';

export interface SnippetHere {
  readonly snippet: Snippet;
  /** Snippet syntax, with what is known of the document in its blanks. */
  readonly body: string;
  /** It belongs at this place: its step is not there yet, or it goes into the section where the cursor stands. */
  readonly fits: boolean;
}

/** Snippets for the place, best first; in a document that is none of ours all, none fitting. `today` stands in for its date. */
export function snippetsHere(model: DocumentModel, offset: number, today: IsoDate): SnippetHere[] {
  const { kind } = model;
  if (kind === null || kind === 'other') return SNIPPETS.map((snippet) => plain(snippet, today));
  const present = new Set(model.steps.map((step) => step.id));
  const section = sectionAt(model, offset);
  const heading = section ? foldBase(section.folded) : '';
  const facts = factsOf(model, today);
  const offered = snippetsFor(kind, model.form);
  // The step above the cursor: what comes after it in the usual order goes before the rest.
  const above = model.steps.filter((step) => step.start < offset).map((step) => step.id);
  const reached = Math.max(-1, ...above.map((id) => offered.findIndex((snippet) => snippet.step === id)));
  return offered
    .map((snippet, index) => {
      const inSection = snippet.heading !== null && heading !== '' && related(heading, foldBase(snippet.heading));
      const missing = snippet.step !== null && !present.has(snippet.step);
      const rank = (inSection ? 0 : 2000) + (missing ? 0 : 1000) + (index > reached ? index - reached : 500 + index);
      return { snippet, body: snippetText(snippet, valuesFrom(snippet, facts)), fits: inSection || missing, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ snippet, body, fits }) => ({ snippet, body, fits }));
}

const plain = (snippet: Snippet, today: IsoDate): SnippetHere => ({
  snippet,
  body: snippetText(snippet, valuesFrom(snippet, { date: shortDate(today), year: today.slice(0, 4) })),
  fits: false,
});

const related = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** What the document already says, for the blanks that ask for it. */
export function factsOf(model: DocumentModel, today: IsoDate): KnownFacts {
  const { header, meeting } = model;
  const date = (meeting && given(meeting.date)) ?? given(header.date) ?? today;
  const month = Number(date.slice(5, 7));
  const nameOf = (parties: readonly { readonly name: string | null; readonly text: string }[] | undefined) =>
    parties?.[0] && (parties[0].name ?? parties[0].text);
  return {
    cell: given(header.issuer) ?? undefined,
    chair: nameOf(meeting?.chair),
    secretary: nameOf(meeting?.secretary),
    venue: (meeting && given(meeting.venue)) ?? undefined,
    date: shortDate(date),
    month: String(month),
    previousMonth: String(((month + 10) % 12) + 1),
    nextMonth: String(nextMonth(date)),
    quarter: ['I', 'II', 'III', 'IV'][Math.ceil(month / 3) - 1],
    year: date.slice(0, 4),
  };
}

/** Names of the types of documents, for the front matter's `loại`. */
export const kindNames = (): string[] => KINDS.map(({ name }) => withCapital(name));
