/**
 * From what a person gave (files, folders, globs) to the documents meant: each once, in the order of their names.
 */
import { lstatSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { documentsUnder, identityOf, MARKDOWN } from './documents-under';
import { existingSpelling, shownPath, unreadable } from './files';
import { Problem } from './problem';

const PATTERN = /[*?[\]{}!()]/;

export interface FoundDocuments {
  /** As they were given, with `/`. */
  readonly files: readonly string[];
  /** What was given and is not there; the rest goes on. */
  readonly problems: readonly Problem[];
}

/** Finds the documents meant by `paths`; none given means this folder. */
export async function findDocuments(paths: readonly string[]): Promise<FoundDocuments> {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const answer = await expand(path);
    problems.push(...answer.problems);
    for (const file of answer.files) {
      const identity = await identityOf(resolve(file));
      if (!found.has(identity)) found.set(identity, shownPath(file));
    }
  }
  const files = [...found.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { files, problems };
}

const only = (...files: string[]): FoundDocuments => ({ files, problems: [] });
const nothing = (problem: Problem): FoundDocuments => ({ files: [], problems: [problem] });

async function expand(path: string): Promise<FoundDocuments> {
  const spelled = existingSpelling(path);
  try {
    return statSync(spelled).isDirectory() ? await inFolder(spelled) : only(spelled);
  } catch (error) {
    // A link to nowhere is reported when it is read, in its own words.
    if (isEntry(spelled)) return only(spelled);
    return PATTERN.test(path) ? matching(path) : nothing(unreadable(path, error));
  }
}

function isEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

async function inFolder(folder: string): Promise<FoundDocuments> {
  const { files, problems } = await documentsUnder(folder);
  if (files.length > 0 || problems.length > 0) return { files, problems };
  return nothing(new Problem('trong thư mục này không có tệp .md nào', shownPath(folder)));
}

async function matching(pattern: string): Promise<FoundDocuments> {
  const portable = process.platform === 'win32' ? pattern.replace(/\\/g, '/') : pattern;
  const { glob } = await import('tinyglobby');
  const all = await glob(portable, { ignore: ['**/node_modules/**'], absolute: isAbsolute(portable) });
  const files = all.filter((file) => MARKDOWN.test(file));
  return files.length > 0 ? only(...files) : nothing(new Problem('không có tệp .md nào khớp với mẫu này', pattern));
}
