/**
 * From what a person gave (files, folders, globs) to the documents meant: each once, in the order of their names.
 */
import { lstatSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { existingSpelling, shownPath, unreadable } from './files';
import { Problem } from './problem';

/** Never looked into: dot-folders are left out by the search itself. */
const IGNORED = ['**/node_modules/**'];
const MARKDOWN = /\.(?:md|markdown)$/i;

export interface FoundDocuments {
  /** As they were given, with `/`. */
  readonly files: readonly string[];
  /** What was given and is not there; the rest goes on. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the documents meant by `paths`; none given means this folder.
 * `ignore`: further globs to leave out of folders and globs (a file that is named itself is always taken).
 */
export async function findDocuments(paths: readonly string[], ignore: readonly string[] = []): Promise<FoundDocuments> {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const answer = await expand(path, [...IGNORED, ...ignore]);
    if (answer instanceof Problem) problems.push(answer);
    else for (const file of answer) if (!found.has(resolve(file))) found.set(resolve(file), shownPath(file));
  }
  const files = [...found.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { files, problems };
}

async function expand(path: string, ignore: readonly string[]): Promise<readonly string[] | Problem> {
  const spelled = existingSpelling(path);
  try {
    return statSync(spelled).isDirectory() ? inFolder(spelled, ignore) : [spelled];
  } catch (error) {
    // A link to nowhere is reported when it is read, in its own words.
    if (isEntry(spelled)) return [spelled];
    return isDynamicPattern(path) ? matching(path, ignore) : unreadable(path, error);
  }
}

function isEntry(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

async function inFolder(folder: string, ignore: readonly string[]): Promise<readonly string[] | Problem> {
  const files = await glob('**/*.md', { cwd: folder, ignore, caseSensitiveMatch: false, expandDirectories: false });
  if (files.length === 0) {
    return new Problem('trong thư mục này không có tệp .md nào', shownPath(folder));
  }
  if (folder === '.') return files;
  const prefix = folder.replace(/[\\/]+$/, '');
  return files.map((file) => `${prefix}/${file}`);
}

async function matching(pattern: string, ignore: readonly string[]): Promise<readonly string[] | Problem> {
  const portable = process.platform === 'win32' ? pattern.replace(/\\/g, '/') : pattern;
  const files = (await glob(portable, { ignore, absolute: isAbsolute(portable) })).filter((file) =>
    MARKDOWN.test(file),
  );
  return files.length > 0 ? files : new Problem('không có tệp .md nào khớp với mẫu này', pattern);
}
