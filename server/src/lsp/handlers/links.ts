import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { openDocument } from '../../core/service';
import { type Link, links, summaryOf } from '../../core/service-editor';
import { toLink } from '../convert';
import { nextTurn, wordsOf } from '../guard';
import type { Session } from '../session';

export function registerLinks(session: Session): void {
  const { connection, guard, documents, numbers } = session;
  const known = workspaceNumbers(session);
  connection.onDocumentLinks(
    guard.request('documentLink', [], async ({ textDocument }: DocumentLinkParams): Promise<DocumentLink[]> => {
      if (documents.get(textDocument.uri)?.document.model.kind) await known();
      const snapshot = documents.get(textDocument.uri);
      if (!snapshot) return [];
      return links(snapshot.document, numbers).flatMap((link) => {
        const target = targetOf(snapshot.uri, link);
        return target === null ? [] : [toLink(snapshot.lines, link, target)];
      });
    }),
  );
}

function targetOf(uri: string, link: Link): string | null {
  if (link.kind === 'address') return link.address;
  if (link.kind === 'document') return link.file;
  const base = URI.parse(uri);
  // A path leads somewhere only from a document that lies somewhere.
  return base.path.startsWith('/') ? Utils.resolvePath(Utils.dirname(base), link.path).toString() : null;
}

/** No cell keeps more papers than this in one place; a whole home folder is not read for their numbers. */
const LIMITS = { most: 2000, mostFolders: 2000 };
const LONGEST_TEXT = 200_000;

/** Reads the numbers of the workspace's documents once, when the first of ours asks for links. */
function workspaceNumbers(session: Session): () => Promise<void> {
  const { host, folders, documents, numbers, log } = session;
  let reading: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    for (const folder of folders) {
      const files = await host.findDocuments(folder, LIMITS).catch((error) => {
        log(`documentLink: ${wordsOf(error)}`);
        return [];
      });
      for (const uri of files) {
        if (documents.get(uri)) continue;
        const text = await host.readText(uri).catch(() => '');
        if (text.length <= LONGEST_TEXT) numbers.put(uri, summaryOf(openDocument(uri, text)));
        await nextTurn();
      }
    }
  };
  return () => {
    reading ??= read();
    return reading;
  };
}
