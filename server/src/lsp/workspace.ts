/** The documents of the workspace's folders, open or not, as far as the others need to know them. */
import { openDocument } from '../core/service';
import {
  createLibrary,
  type DocumentSummary,
  type Library,
  summaryOf,
  type WorkspaceView,
} from '../core/service-editor';
import { uriKey } from './documents';
import { type Log, nextTurn, wordsOf } from './guard';
import type { ServerHost } from './host';

export interface Workspace {
  /** Folders of the workspace that came and went, as uris. */
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** Documents under their `uriKey`. */
  readonly library: Library;
  /** Reads what lies in the folders, once, however often it is asked for. Never fails. */
  read(): Promise<void>;
  /** The same; null where it was begun already, or there is no folder. */
  begin(): Promise<void> | null;
  /** What rules see of the other documents: null outside the folders, and until everything is read. */
  viewFor(uri: string): WorkspaceView | null;
  /** What an open document says of itself now. Tells whether that is news. */
  know(uri: string, summary: DocumentSummary | null): boolean;
  /** A file that is not open came, changed, or is again what lies on disk. Tells whether that is news. */
  reread(uri: string): Promise<boolean>;
  /** A file or a folder went. Tells whether that is news. */
  forget(uri: string): boolean;
  /** The uri of a document in the library. */
  uriOf(file: string): string;
}

/** No cell keeps more papers than this in one place; a whole home folder is not read through. */
const LIMITS = { most: 5000, mostFolders: 5000 };
const LONGEST_TEXT = 200_000;

export interface WorkspaceSetting {
  readonly host: ServerHost;
  /** The editor holds the document, so what lies on disk does not count. */
  readonly isOpen: (uri: string) => boolean;
  /** `chibo.yaml` says that the document is not to be looked at. */
  readonly isLeftOut: (uri: string) => Promise<boolean>;
  readonly log: Log;
}

export function createWorkspace({ host, isOpen, isLeftOut, log }: WorkspaceSetting): Workspace {
  const folders = new Set<string>();
  const library = createLibrary();
  const uris = new Map<string, string>();
  let reading: Promise<void> | null = null;
  let complete = false;

  const isInside = (uri: string): boolean =>
    [...folders].some((folder) => uriKey(uri).startsWith(`${uriKey(folder).replace(/\/$/, '')}/`));
  const know = (uri: string, summary: DocumentSummary | null): boolean => {
    uris.set(uriKey(uri), uri);
    return library.put(uriKey(uri), summary);
  };
  const reread = async (uri: string): Promise<boolean> => {
    if (!isInside(uri) || (await isLeftOut(uri))) return know(uri, null);
    const text = await host.readText(uri).catch(() => '');
    if (isOpen(uri)) return false;
    return know(uri, text.length > LONGEST_TEXT ? null : summaryOf(openDocument(uriKey(uri), text)));
  };
  const readAll = async (): Promise<void> => {
    for (const folder of folders) {
      const found = await host.findDocuments(folder, LIMITS).catch((error) => {
        log(`workspace ${folder}: ${wordsOf(error)}`);
        return [];
      });
      if (found.length >= LIMITS.most) log(`workspace ${folder}: only the first ${LIMITS.most} documents are read`);
      for (const uri of found) {
        if (!isOpen(uri)) await reread(uri);
        await nextTurn();
      }
    }
    complete = true;
  };
  const read = (): Promise<void> => {
    reading ??= readAll().catch((error) => log(`workspace: ${wordsOf(error)}`));
    return reading;
  };
  const forget = (uri: string): boolean => {
    const key = uriKey(uri);
    const gone = [...uris.keys()].filter((file) => file === key || file.startsWith(`${key.replace(/\/$/, '')}/`));
    return gone.map((file) => uris.delete(file) && library.put(file, null)).includes(true);
  };
  return {
    library,
    changeFolders(added, removed) {
      for (const folder of removed) {
        folders.delete(folder);
        forget(folder);
      }
      for (const folder of added) folders.add(folder);
      reading = null;
      complete = false;
    },
    read,
    begin: () => (reading || folders.size === 0 ? null : read()),
    viewFor: (uri) => (complete && isInside(uri) ? library.viewFor(uriKey(uri)) : null),
    know,
    reread,
    forget,
    uriOf: (file) => uris.get(file) ?? file,
  };
}
