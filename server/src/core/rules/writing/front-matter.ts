/** Entries of front matter: finding one by its meaning, adding one. */
import type { FrontMatterKey } from '../../guidance/front-matter-keys';
import { keyMeaning } from '../../model/front-matter';
import type { DocumentModel } from '../../model/types';
import type { FrontMatterEntry } from '../../syntax/types';
import type { Fix, TextEdit } from '../types';

/** The entry of that meaning; null where there is none. */
export const entryOf = ({ tree }: DocumentModel, key: FrontMatterKey): FrontMatterEntry | null =>
  tree.frontMatter?.entries.find((entry) => keyMeaning(entry.folded) === key) ?? null;

/** Whether the document has front matter with something in it: the page's head is then computed from it. */
export const hasFrontMatter = ({ tree }: DocumentModel): boolean => (tree.frontMatter?.entries.length ?? 0) > 0;

/** Fills the entry where it stands empty, else adds `key: value` behind the last entry. */
export function entryEdit(document: DocumentModel, key: FrontMatterKey, name: string, value: string): TextEdit {
  const entry = entryOf(document, key);
  if (entry) {
    const { start, end } = entry.valueRange;
    const gap = document.tree.text.charAt(start - 1) === ' ' ? '' : ' ';
    return { start, end, text: `${gap}${value}` };
  }
  const last = document.tree.frontMatter!.entries.at(-1)!;
  // A list's own range runs into the next line.
  const valueEnd = last.items?.at(-1)?.end ?? Math.max(last.keyRange.end, last.valueRange.end);
  const newline = document.tree.text.indexOf('\n', valueEnd);
  const end = newline < 0 ? document.tree.text.length : newline;
  return { start: end, end, text: `\n${name}: ${value}` };
}

/** The same as a fix; a blank in the value is selected. Never safe. */
export function entryFix(
  document: DocumentModel,
  key: FrontMatterKey,
  name: string,
  value: string,
  title: string,
): Fix {
  const edit = entryEdit(document, key, name, value);
  const at = edit.text.indexOf('…');
  return { title, safe: false, edits: [edit], select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 } };
}
