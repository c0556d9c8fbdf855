/** What the server needs of the machine it runs on; `server/src/host` has it for Node. */
import type { IsoDate } from '../core/model/types';

export interface SearchLimits {
  readonly signal?: AbortSignal;
  readonly most?: number;
  readonly mostFolders?: number;
}

export interface ServerHost {
  /** Today on this machine. */
  today(): IsoDate;
  /** Milliseconds from any start. */
  now(): number;
  /** A document's text. Throws with a sentence for the clerk where it cannot be read. */
  readText(uri: string): Promise<string>;
  /** `chibo.yaml` in that very folder; null where there is none. Throws like `readText`. */
  readRoster(folder: string): Promise<{ readonly uri: string; readonly text: string } | null>;
  /** Uris of the Markdown files under a folder (no dot-files or dot-folders, no `node_modules`), sorted. */
  findDocuments(folder: string, limits: SearchLimits): Promise<readonly string[]>;
  /**
   * Writes a document's page beside it, whole or not at all, and gives its path. Throws with a sentence for the clerk
   * where that fails, or where a file is there that `mayReplace` refuses.
   */
  writePage(uri: string, page: Uint8Array, mayReplace: (present: Uint8Array) => Promise<boolean>): Promise<string>;
  /** The page that explains a rule, as a uri; null where it is not on this machine. */
  rulePage(rule: string): string | null;
  /** Started by our own client, which carries out its own commands. */
  readonly startedByClient: boolean;
}
