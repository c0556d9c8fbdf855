import { type CompletionItem, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import { draft, draftOffers } from '../../core/service-drafts';
import { completeAt } from '../../core/service-editor';
import { toCompletionItem } from '../convert';
import { current, type Session } from '../session';

/** `/` steps, `:` and a blank values behind a label; a blank answers in recognised slots only. */
export const completionCapability = { triggerCharacters: ['/', ':', ' '], resolveProvider: false };

export function registerCompletion(session: Session): void {
  const { connection, guard, host, client } = session;
  connection.onCompletion(
    guard.request('completion', null, async (params: CompletionParams): Promise<CompletionItem[] | null> => {
      const now = await current(session, params.textDocument.uri);
      if (!now) return null;
      const { lines, document } = now.snapshot;
      const { context } = params;
      const today = host.today();
      const suggestions = completeAt(document, {
        offset: lines.offsetAt(params.position),
        trigger:
          context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? (context.triggerCharacter ?? null) : null,
        today,
        language: now.settings.language,
        skeletons: draftOffers().map((offer) => ({ ...offer, text: () => draft(offer.id, { date: today }).text })),
      });
      if (suggestions.length === 0) return null;
      return suggestions.map((suggestion, index) => toCompletionItem(lines, suggestion, index, client));
    }),
  );
}
