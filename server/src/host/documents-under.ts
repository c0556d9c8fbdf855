/** The documents in a folder and below it, found without holding up anything else: it may be somebody's whole home. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath, unreadable } from './files';
import type { Problem } from './problem';

export const MARKDOWN = /\.(?:md|markdown)$/i;

/** Nothing of a cell's lies there, and much that would take long to look through. */
const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

export interface SearchLimits {
  /** Stops the search. */
  readonly signal?: AbortSignal;
  /** Files after which nothing more is looked for. */
  readonly most?: number;
  /** Folders after which nothing more is looked for. */
  readonly mostFolders?: number;
}

export interface DocumentsUnder {
  /** As `folder/…`, sorted. */
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * The Markdown files of a folder: dot-files, dot-folders and `node_modules` are left out, links are followed, and nothing
 * comes twice. A link to nowhere is listed too; whoever reads it will say so. Throws the signal's reason when it is stopped.
 */
export async function documentsUnder(folder: string, limits: SearchLimits = {}): Promise<DocumentsUnder> {
  const { signal, most = Number.POSITIVE_INFINITY, mostFolders = Number.POSITIVE_INFINITY } = limits;
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  // What is reached through a link waits until everything was reached without one: the plain path is the file's name.
  const folders = [folder];
  const linkedFolders: string[] = [];
  const linkedFiles: string[] = [];
  while (seen.size < mostFolders && found.size < most) {
    signal?.throwIfAborted();
    const next = folders.shift() ?? linkedFolders.shift();
    if (next === undefined) break;
    const identity = await identityOf(next);
    if (seen.has(identity)) continue;
    seen.add(identity);
    for (const entry of await entriesOf(next, problems)) {
      if (isLeftOut(entry.name)) continue;
      const path = below(next, entry.name);
      const isLink = entry.isSymbolicLink();
      const target = isLink ? await stat(path).catch(() => null) : entry;
      if (target?.isDirectory()) (isLink ? linkedFolders : folders).push(path);
      else if (!MARKDOWN.test(entry.name) || target?.isFile() === false) continue;
      else if (isLink) linkedFiles.push(path);
      else if (!found.has(join(identity, entry.name))) found.set(join(identity, entry.name), path);
    }
  }
  for (const path of linkedFiles) {
    const identity = await identityOf(path);
    if (!found.has(identity)) found.set(identity, path);
  }
  const files = [...found.values()].slice(0, most).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { files, problems };
}

/** One spelling for one file or folder, however it was reached. */
export const identityOf = (path: string): Promise<string> => realpath(path).catch(() => path);

const below = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;

async function entriesOf(folder: string, problems: Problem[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(shownPath(folder), error));
    return [];
  }
}
