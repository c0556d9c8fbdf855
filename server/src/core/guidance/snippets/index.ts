/** The snippets: what stands in each step of a meeting and each part of a paper, complete with its blanks. */
import type { Form, Kind } from '../names';
import { COMMITTEE } from './committee';
import { COMMON } from './common';
import { PAPERS } from './papers';
import { defaultOf, escapeInBlank, piecesOf } from './placeholders';
import { PLAN } from './plan';
import { REGULAR } from './regular';
import { RESOLUTION } from './resolution';
import { basisInWords } from './sources';
import { THEMATIC } from './thematic';
import type { Fact, Snippet } from './types';

export const SNIPPETS: readonly Snippet[] = [
  ...REGULAR,
  ...THEMATIC,
  ...COMMITTEE,
  ...RESOLUTION,
  ...PLAN,
  ...PAPERS,
  ...COMMON,
];

const BY_ID = new Map(SNIPPETS.map((snippet) => [snippet.id, snippet]));

/** Filled blanks by tab stop; a stop that is left out keeps its default. */
export type SnippetValues = Readonly<Record<number, string>>;
export type KnownFacts = Readonly<Partial<Record<Fact, string>>>;

/** The snippet of that id; throws where there is none (ids are written in code and data only). */
export function snippetById(id: string): Snippet {
  const snippet = BY_ID.get(id);
  if (!snippet) throw new Error(`no snippet ${id}`);
  return snippet;
}

/** What may be offered in a document of that kind and form, in the order in which it stands there. */
export function snippetsFor(kind: Kind, form: Form | null): Snippet[] {
  return SNIPPETS.filter(
    ({ kinds, forms }) => kinds.includes(kind) && (form === null || forms.length === 0 || forms.includes(form)),
  );
}

/** The blanks that what is known fills. */
export function valuesFrom(snippet: Snippet, known: KnownFacts): SnippetValues {
  const values: Record<number, string> = {};
  for (const [stop, fact] of Object.entries(snippet.facts)) {
    const value = known[fact];
    if (value) values[Number(stop)] = value;
  }
  return values;
}

/** Plain text: each blank replaced by its value, else by its default (`…`; of a choice, the first option). */
export function expandSnippet(snippet: Snippet, values: SnippetValues = {}): string {
  return piecesOf(snippet.body.join('\n'))
    .map((piece) => ('stop' in piece ? (values[piece.stop] ?? defaultOf(piece)) : defaultOf(piece)))
    .join('');
}

/** Snippet syntax for the editor, the known values standing as the blanks' defaults; choices stay choices. */
export function snippetText(snippet: Snippet, values: SnippetValues = {}): string {
  return snippet.body
    .join('\n')
    .replace(/\$\{(\d+):(?:\\.|[^\\}])*\}/g, (whole, stop: string) =>
      values[Number(stop)] === undefined ? whole : `\${${stop}:${escapeInBlank(values[Number(stop)]!)}}`,
    );
}

/** The snippet with its own sample in every blank: what a filled one looks like. */
export const filledSnippet = (snippet: Snippet): string =>
  expandSnippet(snippet, Object.fromEntries(snippet.sample.map((value, i) => [i + 1, value])));

/** What the snippet is for and what it rests on, in one or two sentences. */
export function describeSnippet({ description, basis }: Snippet): string {
  const sources = [...new Set(basis.map(basisInWords))];
  return sources.length ? `${description} Căn cứ: ${sources.join('; ')}.` : description;
}

export type { Fact, Snippet } from './types';
