/** Links: numbers of documents that lie in the same workspace, files named in front matter, addresses. */
import { type DocumentModel, given } from '../model/types';
import type { Range } from '../text/range';
import type { Library } from '../workspace/library';
import { isOurs } from './status';

export type Link = Range &
  (
    | { readonly kind: 'document' /** As the host knows the file. */; readonly file: string }
    /** A path as written, relative to the document. */
    | { readonly kind: 'path'; readonly path: string }
    | { readonly kind: 'address'; readonly address: string }
  );

/** `Số 05-NQ/CB`, `Nghị quyết 05-NQ/CB`: number, hyphen, symbol with the issuer after a slash. */
const NUMBER = /(?<![A-Za-zÀ-ỹ\d/.-])(\d{1,3})[-–]([A-ZĐ][A-Za-zĐđ]{0,3}\/[A-ZĐ][A-ZĐ0-9]*)(?![A-Za-zÀ-ỹ\d])/gu;
const ADDRESS = /https?:\/\/[^\s<>()[\]"'|]+[^\s<>()[\]"'|.,;:!?]/g;
const PATH = /^(?:[^\s:|<>"?*][^:|<>"?*\n]*\/)?[^\s:|<>"?*/][^:|<>"?*/\n]*\.(?:md|docx|pdf|xlsx)$/i;

/** Links in the order of the text. `self` is the document's own file, which no link leads to. */
export function linksOf(model: DocumentModel, self: string, library: Library | null): Link[] {
  if (!isOurs(model)) return [];
  const { text } = model.source;
  const links: Link[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const end = match.index + match[0].length;
    links.push({ kind: 'address', address: match[0], start: match.index, end });
  }
  for (const entry of model.tree.frontMatter?.entries ?? []) {
    for (const value of entry.items ?? (entry.value ? [{ text: entry.value, ...entry.valueRange }] : [])) {
      const path = value.text.trim();
      if (PATH.test(path)) links.push({ kind: 'path', path, start: value.start, end: value.end });
    }
  }
  if (library) {
    const asOf = given(model.header.date);
    const own = model.header.number;
    for (const match of text.matchAll(NUMBER)) {
      const start = match.index;
      const end = start + match[0].length;
      if (own.found && own.start < end && start < own.end) continue;
      const cited = library.find(Number(match[1]), match[2]!, asOf, self);
      if (cited) links.push({ kind: 'document', file: cited.file, start, end });
    }
  }
  return links.sort((a, b) => a.start - b.start);
}
