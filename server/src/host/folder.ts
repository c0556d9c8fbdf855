/** What lies in a folder and below it. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { shownPath, unreadable } from './files';
import type { Problem } from './problem';

const MARKDOWN = /\.md$/i;

/** Nothing of a cell's lies there, and much that would take long to look through. */
const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** One spelling for one file or folder, however it was reached. */
export function identityOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The `.md` files below a folder, as `folder/…`, in no particular order: dot-folders and `node_modules` are left out,
 * links are followed, and no folder is entered twice. A link to nowhere is listed too; whoever reads it will say so.
 */
export function markdownBelow(folder: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  // What is reached through a link waits until everything was reached without one: the plain path is the file's name.
  const folders = [folder];
  const linked: string[] = [];
  for (;;) {
    const next = folders.pop() ?? linked.shift();
    if (next === undefined) return { files, problems };
    const identity = identityOf(next);
    if (seen.has(identity)) continue;
    seen.add(identity);
    for (const entry of entriesOf(next, problems)) {
      if (isLeftOut(entry.name)) continue;
      const path = below(next, entry.name);
      const target = entry.isSymbolicLink() ? targetOf(path) : entry;
      if (target?.isDirectory()) (entry.isSymbolicLink() ? linked : folders).push(path);
      else if (MARKDOWN.test(entry.name) && target?.isFile() !== false) files.push(path);
    }
  }
}

const below = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;

function entriesOf(folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(shownPath(folder), error));
    return [];
  }
}

/** What a link leads to; undefined for one that leads nowhere. */
function targetOf(link: string): Stats | undefined {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}
