import { type CompletionItem, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import { draft, draftOffers } from '../../core/service-drafts';
import { completeAt } from '../../core/service-editor';
import { completeRoster } from '../../core/service-workspace';
import { toCompletionItem } from '../convert';
import { isRosterUri } from '../rosters';
import { current, type Session } from '../session';

/** `/` steps, `:` and a blank values behind a label; a blank answers in recognised slots only. */
export const completionCapability = { triggerCharacters: ['/', ':', ' '], resolveProvider: false };

export function registerCompletion(session: Session): void {
  const { connection, guard, host, client } = session;
  connection.onCompletion(
    guard.request('completion', null, async (params: CompletionParams): Promise<CompletionItem[] | null> => {
      const { uri } = params.textDocument;
      if (isRosterUri(uri)) return rosterItems(session, params);
      const now = await current(session, uri);
      if (!now) return null;
      const { lines, document } = now.snapshot;
      const { context } = params;
      const today = host.today();
      const suggestions = completeAt(document, {
        offset: lines.offsetAt(params.position),
        trigger:
          context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? (context.triggerCharacter ?? null) : null,
        today,
        people: now.settings.roster?.members ?? [],
        language: now.settings.language,
        skeletons: draftOffers().map((offer) => ({ ...offer, text: () => draft(offer.id, { date: today }).text })),
      });
      if (suggestions.length === 0) return null;
      return suggestions.map((suggestion, index) => toCompletionItem(lines, suggestion, index, client));
    }),
  );
}

/** In `chibo.yaml`: its keys and what may stand behind them. */
function rosterItems({ documents, client }: Session, { textDocument, position }: CompletionParams): CompletionItem[] {
  const snapshot = documents.get(textDocument.uri);
  if (!snapshot) return [];
  const { lines } = snapshot;
  return completeRoster(lines.getText(), lines.offsetAt(position)).map((suggestion, index) =>
    toCompletionItem(lines, suggestion, index, client),
  );
}
