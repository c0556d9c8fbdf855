/** The documents under a folder, found without holding up anything else: it may be somebody's whole home. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const MARKDOWN = /\.(?:md|markdown)$/i;

export interface SearchLimits {
  /** Stops the search. */
  readonly signal?: AbortSignal;
  /** Files after which nothing more is looked for. */
  readonly most?: number;
  /** Folders after which nothing more is looked for. */
  readonly mostFolders?: number;
}

/**
 * Paths of the Markdown files under a folder, sorted; dot-folders, `node_modules` and links are left out. A folder that
 * cannot be read counts as empty. Throws the signal's reason when it is stopped.
 */
export async function documentsUnder(folder: string, limits: SearchLimits = {}): Promise<string[]> {
  const { signal, most = Number.POSITIVE_INFINITY, mostFolders = Number.POSITIVE_INFINITY } = limits;
  const found: string[] = [];
  const waiting = [folder];
  for (let folders = 0; waiting.length > 0 && folders < mostFolders && found.length < most; folders += 1) {
    signal?.throwIfAborted();
    const next = waiting.shift()!;
    const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isFile() && MARKDOWN.test(entry.name)) found.push(path);
      else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
    }
  }
  return found.slice(0, most).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
