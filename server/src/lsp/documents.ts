/**
 * The documents the editor holds open: their text as it was synchronised, and what the core reads in it. A version is
 * parsed once, when something first asks for it, with what the version before it may lend.
 */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Document, openDocument } from '../core/service';

/** One version of an open document. Stays as it is while later versions come. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  /** Positions ↔ raw offsets of this version. */
  readonly lines: TextDocument;
  /** What the core reads in it; parsed on first use. */
  readonly document: Document;
}

export interface OpenDocuments {
  open(uri: string, languageId: string, version: number, text: string): void;
  /** Changes of one `didChange`, in their order. Gives false where the document is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean;
  close(uri: string): void;
  /** The newest version, or null where it is not open. Uris that differ only in their encoding are one. */
  get(uri: string): Snapshot | null;
  uris(): string[];
}

/** What two spellings of one file's uri have in common: percent-encoding and composition (NFD on a Mac) differ. */
export function uriKey(uri: string): string {
  try {
    return driveInSmall(decodeURIComponent(uri).normalize('NFC'));
  } catch {
    return driveInSmall(uri.normalize('NFC'));
  }
}

/** `file:///C:/` and `file:///c%3A/` are one drive. */
const driveInSmall = (uri: string): string => uri.replace(/^file:\/\/\/[A-Z]:/, (start) => start.toLowerCase());

export function createDocuments(): OpenDocuments {
  const table = new Map<
    string,
    Snapshot & { readonly languageId: string; readonly previous: () => Document | undefined }
  >();
  const put = (
    uri: string,
    languageId: string,
    version: number,
    text: string,
    before: () => Document | undefined,
  ): void => {
    let parsed: Document | undefined;
    const lines = TextDocument.create(uri, languageId, version, text);
    table.set(uriKey(uri), {
      uri,
      languageId,
      version,
      lines,
      get document() {
        parsed ??= openDocument(uriKey(uri), text, before());
        before = () => undefined;
        return parsed;
      },
      previous: () => parsed ?? before(),
    });
  };
  return {
    open: (uri, languageId, version, text) => put(uri, languageId, version, text, () => undefined),
    change(uri, version, changes) {
      const last = table.get(uriKey(uri));
      if (!last) return false;
      const scratch = TextDocument.create(uri, last.languageId, last.version, last.lines.getText());
      put(
        last.uri,
        last.languageId,
        version,
        TextDocument.update(scratch, [...changes], version).getText(),
        last.previous,
      );
      return true;
    },
    close: (uri) => void table.delete(uriKey(uri)),
    get: (uri) => table.get(uriKey(uri)) ?? null,
    uris: () => Array.from(table.values(), (entry) => entry.uri),
  };
}
