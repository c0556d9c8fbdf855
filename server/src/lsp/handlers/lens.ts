import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { type Lens, lenses } from '../../core/service-editor';
import { toLens, toRange } from '../convert';
import type { Snapshot } from '../documents';
import { ClientCommands, ServerCommands } from '../protocol';
import { current, type Session } from '../session';

export function registerLens(session: Session): void {
  const { connection, guard } = session;
  connection.onCodeLens(
    guard.request('codeLens', [], async ({ textDocument }: CodeLensParams): Promise<CodeLens[]> => {
      const now = await current(session, textDocument.uri);
      if (!now) return [];
      const { snapshot, settings } = now;
      const shown = lenses(snapshot.document, session.check(snapshot, settings), settings.language);
      return shown.map((lens) => toLens(snapshot.lines, lens, commandOf(session, snapshot, lens)));
    }),
  );
}

/** A lens that leads nowhere has an empty command: it is read, not chosen. */
function commandOf({ client }: Session, { uri, lines }: Snapshot, { kind, title, target }: Lens): Command {
  const commands = client.clientCommands
    ? { export: ClientCommands.export, show: ClientCommands.selectBlank }
    : { export: ServerCommands.export, show: ServerCommands.show };
  if (kind === 'export') return { title, command: commands.export, arguments: [uri] };
  if (!target) return { title, command: '' };
  return { title, command: commands.show, arguments: [uri, toRange(lines, target)] };
}
