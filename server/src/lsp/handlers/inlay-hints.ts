import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../../core/service-editor';
import { fromRange, toInlayHint } from '../convert';
import { current, type Session } from '../session';

export function registerInlayHints(session: Session): void {
  const { connection, guard } = session;
  connection.languages.inlayHint.on(
    guard.request('inlayHint', [], async ({ textDocument, range }: InlayHintParams): Promise<InlayHint[]> => {
      const now = await current(session, textDocument.uri);
      if (!now?.settings.inlayHints) return [];
      const { lines, document } = now.snapshot;
      return inlayHints(document, fromRange(lines, range)).map((hint) => toInlayHint(lines, hint));
    }),
  );
}
