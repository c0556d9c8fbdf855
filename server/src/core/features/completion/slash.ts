/** `/` at the start of a line: steps and parts that belong there; in an empty file, whole documents to begin with. */
import { describeSnippet } from '../../guidance/snippets';
import { textLineAt } from '../place';
import { snippetsHere } from '../snippets-here';
import { type CompletionRequest, filterOf, type Suggestion } from './types';

/** A line that begins with `/` and the beginning of a word; white space before it stays. */
const SLASH = /^[^\S\n]*(\/[A-Za-zÀ-ỹ\d-]*)$/u;

/** A file counts as empty while it holds no more than a heading's worth of text. */
const NEARLY_EMPTY = 120;

/** Snippets for `/…` at the start of a line, what fits there first. */
export function snippetSuggestions({ model, offset, today, wording }: CompletionRequest): Suggestion[] {
  const typed = slashAt(model.source.text, offset);
  if (typed === null) return [];
  return snippetsHere(model, offset, today).map(({ snippet, body, fits }): Suggestion => {
    return {
      kind: 'snippet',
      label: snippet.prefix[0] ?? `/${snippet.id}`,
      detail: fits ? `${snippet.title} – ${wording.fitsHere}` : snippet.title,
      documentation: describeSnippet(snippet),
      edit: { start: offset - typed.length, end: offset, text: body },
      snippet: true,
      filter: filterOf(...snippet.prefix, snippet.title),
    };
  });
}

/** Whole documents, for `/` in a file that holds nothing yet. */
export function skeletonSuggestions({ model, offset, skeletons, wording }: CompletionRequest): Suggestion[] {
  const { text } = model.source;
  const typed = slashAt(text, offset);
  if (typed === null) return [];
  const rest = text.slice(0, offset - typed.length) + textLineAt(text, offset).after;
  if (model.kind !== null || rest.trim().length > NEARLY_EMPTY || text.length > NEARLY_EMPTY * 4) return [];
  return skeletons.map(({ id, title, detail, text: make }): Suggestion => {
    return {
      kind: 'skeleton',
      label: `/${id}`,
      detail: title,
      documentation: detail === '' ? wording.skeleton : detail,
      edit: { start: offset - typed.length, end: offset, text: escapeSnippet(make()) },
      snippet: true,
      filter: filterOf(`/${id}`, title),
    };
  });
}

function slashAt(text: string, offset: number): string | null {
  const line = textLineAt(text, offset);
  return SLASH.exec(line.before)?.[1] ?? null;
}

/** Plain text in snippet syntax; the first blank `…` becomes the place to type. */
function escapeSnippet(text: string): string {
  const plain = text.replace(/[\\$}]/g, '\\$&');
  return plain.includes('…') ? plain.replace('…', '${1:…}') : plain;
}
