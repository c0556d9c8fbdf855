import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type Link, links } from '../../core/service-editor';
import { toLink } from '../convert';
import type { Session } from '../session';
import type { Workspace } from '../workspace';

export function registerLinks(session: Session): void {
  const { connection, guard, documents, workspace } = session;
  connection.onDocumentLinks(
    guard.request('documentLink', [], async ({ textDocument }: DocumentLinkParams): Promise<DocumentLink[]> => {
      if (documents.get(textDocument.uri)?.document.model.kind) await workspace.read();
      const snapshot = documents.get(textDocument.uri);
      if (!snapshot) return [];
      return links(snapshot.document, workspace.library).flatMap((link) => {
        const target = targetOf(workspace, snapshot.uri, link);
        return target === null ? [] : [toLink(snapshot.lines, link, target)];
      });
    }),
  );
}

function targetOf(workspace: Workspace, uri: string, link: Link): string | null {
  if (link.kind === 'address') return link.address;
  if (link.kind === 'document') return workspace.uriOf(link.file);
  const base = URI.parse(uri);
  // A path leads somewhere only from a document that lies somewhere.
  return base.path.startsWith('/') ? Utils.resolvePath(Utils.dirname(base), link.path).toString() : null;
}
