/**
 * Publishing findings: only what differs from what the editor shows, with the version it was found in; what belongs to a
 * document that went away is cleared.
 */
import type { Diagnostic } from 'vscode-languageserver';
import { uriKey } from './documents';

export interface Publisher {
  /** Shows these findings for a document. `version` is null for a file that is not open. */
  publish(uri: string, version: number | null, diagnostics: readonly Diagnostic[]): void;
  /** Takes back what was shown for a document. */
  clear(uri: string): void;
  /** Takes back what was shown for a folder that went away, and everything in it. */
  clearUnder(folder: string): void;
}

type Send = (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => void;

/** `send` is the connection's `sendDiagnostics`. */
export function createPublisher(send: Send): Publisher {
  const shown = new Map<string, { readonly uri: string; readonly content: string }>();
  const clear = (uri: string): void => {
    const key = uriKey(uri);
    const last = shown.get(key);
    shown.delete(key);
    if (last && last.content !== '[]') send({ uri: last.uri, diagnostics: [] });
  };
  return {
    publish(uri, version, diagnostics) {
      const key = uriKey(uri);
      const content = JSON.stringify(diagnostics);
      if (shown.get(key)?.content === content) return;
      shown.set(key, { uri, content });
      send(version === null ? { uri, diagnostics: [...diagnostics] } : { uri, version, diagnostics: [...diagnostics] });
    },
    clear,
    clearUnder(folder) {
      const prefix = `${uriKey(folder).replace(/\/$/, '')}/`;
      for (const [key, { uri }] of [...shown]) if (key.startsWith(prefix)) clear(uri);
    },
  };
}
