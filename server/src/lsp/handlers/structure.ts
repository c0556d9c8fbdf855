/** What a document is made of: outline, folds, colours. */
import type {
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
  SymbolInformation,
} from 'vscode-languageserver';
import { folds, outline, tokens } from '../../core/service-editor';
import { fromRange, toFold, tokenTypes, toSemanticTokens, toSymbol, toSymbolInformation } from '../convert';
import { current, type Session } from '../session';

export const semanticTokensCapability = {
  legend: { tokenTypes, tokenModifiers: [] },
  full: true,
  range: true,
};

export function registerStructure(session: Session): void {
  const { connection, guard, client, documents } = session;
  connection.onDocumentSymbol(
    guard.request(
      'documentSymbol',
      [],
      async ({ textDocument }: DocumentSymbolParams): Promise<DocumentSymbol[] | SymbolInformation[]> => {
        const now = await current(session, textDocument.uri);
        if (!now) return [];
        const { lines, document } = now.snapshot;
        const items = outline(document, now.settings.language);
        return client.hierarchicalSymbols
          ? items.map((item) => toSymbol(lines, item))
          : items.flatMap((item) => toSymbolInformation(lines, item));
      },
    ),
  );
  connection.onFoldingRanges(
    guard.request('foldingRange', [], ({ textDocument }: FoldingRangeParams): FoldingRange[] => {
      const snapshot = documents.get(textDocument.uri);
      return snapshot ? folds(snapshot.document).map((fold) => toFold(snapshot.lines, fold)) : [];
    }),
  );
  const none: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    guard.request('semanticTokens', none, ({ textDocument }: SemanticTokensParams) => {
      const snapshot = documents.get(textDocument.uri);
      return snapshot ? toSemanticTokens(snapshot.lines, tokens(snapshot.document)) : none;
    }),
  );
  connection.languages.semanticTokens.onRange(
    guard.request('semanticTokens/range', none, ({ textDocument, range }: SemanticTokensRangeParams) => {
      const snapshot = documents.get(textDocument.uri);
      if (!snapshot) return none;
      const { start, end } = fromRange(snapshot.lines, range);
      const inside = tokens(snapshot.document).filter((token) => token.start < end && start < token.end);
      return toSemanticTokens(snapshot.lines, inside);
    }),
  );
}
