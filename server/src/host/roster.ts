/** `chibo.yaml` on this machine: the one in the nearest folder at or above a document. */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type RosterFile, readRosterFile } from '../core/service-roster';
import { readDocument, shownPath } from './files';

export interface RosterSearch {
  /** What holds for a document, or for a folder that one is to be made in; null where no file is there. */
  forFile(file: string): RosterFile | null;
  /** Every one that was found, each once. */
  found(): readonly (RosterFile & { readonly raw: string })[];
}

/** Each folder is looked into once. A file that cannot be read counts as not there, and is told to `onError`. */
export function createRosterSearch(onError: (error: unknown, file: string) => void): RosterSearch {
  const byFolder = new Map<string, (RosterFile & { readonly raw: string }) | null>();
  const inFolder = (folder: string): (RosterFile & { readonly raw: string }) | null => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const path = rosterIn(folder);
    const parent = dirname(folder);
    const read = path === null ? (parent === folder ? null : inFolder(parent)) : readFrom(path, onError);
    byFolder.set(folder, read);
    return read;
  };
  return {
    forFile: (file) => inFolder(dirname(resolve(file))),
    found: () => [...new Set(byFolder.values())].filter((one) => one !== null),
  };
}

/** The file in that very folder; `Chibo.yaml` or `chibo.yml` are meant as well. */
export function rosterIn(folder: string): string | null {
  try {
    const name = readdirSync(folder).find((entry) => /^chibo\.ya?ml$/i.test(entry.normalize('NFC')));
    return name === undefined ? null : join(folder, name);
  } catch {
    return null;
  }
}

function readFrom(
  path: string,
  onError: (error: unknown, file: string) => void,
): (RosterFile & { raw: string }) | null {
  try {
    const raw = readDocument(path);
    return { ...readRosterFile(shownPath(path), raw), raw };
  } catch (error) {
    onError(error, shortPath(path));
    return null;
  }
}

/** As people type it, where it lies in or below the working folder. */
export function shortPath(path: string): string {
  const way = relative(process.cwd(), path);
  return shownPath(way.startsWith('..') ? path : way);
}
