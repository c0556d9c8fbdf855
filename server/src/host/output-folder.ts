/** Where pages go when a folder is given for them: in the same folders under it as their sources. */

import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { shownPath } from './files';
import { outputPath } from './output-path';

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The folder that sources are counted from: the working folder when all of them lie in it, else the nearest folder above
 * everything that was given. It depends on what was given, not on the shard, so that every shard agrees.
 */
export function sourceRoot(paths: readonly string[], files: readonly string[], cwd: string = process.cwd()): string {
  const absolute = files.map((file) => resolve(cwd, file));
  if (absolute.every((file) => isInside(cwd, file))) return cwd;
  const folders = paths.map((path) => resolve(cwd, path)).filter(isFolder);
  const loose = absolute.filter((file) => !folders.some((folder) => isInside(folder, file)));
  const [first, ...others] = [...folders, ...loose.map((file) => dirname(file))];
  let root = first ?? cwd;
  for (const other of others) while (!isInside(root, other)) root = dirname(root);
  return root;
}

/** The page's path for a source (`a/b.md`, `--out x` → `x/a/b.docx`); beside the source without `out`. */
export function pagePath(source: string, out: string | null, root: string): string {
  if (out === null) return shownPath(outputPath(source));
  return shownPath(join(out, relative(root, resolve(outputPath(source)))));
}
