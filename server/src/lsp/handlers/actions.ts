import { type CodeAction, CodeActionKind, type CodeActionParams, type Command } from 'vscode-languageserver';
import { type Action, actionsAt, fixAllTitle, fixEverything } from '../../core/service-editor';
import { readRosterFile, rosterActions } from '../../core/service-workspace';
import { fromRange, SOURCE_FIX_ALL, selectedRange, toCodeAction, toDiagnostic, toFixAll } from '../convert';
import { type Snapshot, uriKey } from '../documents';
import { fixCommand } from '../fix-command';
import { ClientCommands, ServerCommands } from '../protocol';
import { isRosterUri } from '../rosters';
import { current, optionsFor, type Session } from '../session';
import type { ServerSettings } from '../settings';

export const codeActionCapability = { codeActionKinds: [CodeActionKind.QuickFix, SOURCE_FIX_ALL] };

export function registerActions(session: Session): void {
  const { connection, guard } = session;
  connection.onCodeAction(
    guard.request(
      'codeAction',
      [],
      async ({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> => {
        const now = await current(session, textDocument.uri);
        if (!now) return [];
        const isRoster = isRosterUri(textDocument.uri);
        const wanted = (kind: string): boolean =>
          context.only === undefined ||
          context.only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
        return [
          ...(wanted(CodeActionKind.QuickFix)
            ? (isRoster ? rosterFixes : quickFixes)(session, now.snapshot, now.settings, range)
            : []),
          // Offered where it is asked for by its kind only: on save, or from the list of source actions.
          ...(context.only !== undefined && wanted(SOURCE_FIX_ALL) ? fixAll(session, now.snapshot, now.settings) : []),
        ];
      },
    ),
  );
}

function quickFixes(
  session: Session,
  snapshot: Snapshot,
  settings: ServerSettings,
  range: CodeActionParams['range'],
): CodeAction[] {
  const { lines, document } = snapshot;
  const check = session.check(snapshot, settings);
  const diagnostics = check.diagnostics.map((finding) =>
    toDiagnostic(lines, finding, session.host.rulePage(finding.rule)),
  );
  return actionsAt(document, fromRange(lines, range), check, settings.language).flatMap((action) => {
    const command = action.command
      ? fixCommand(session, snapshot, action.title, action.command)
      : commandOf(session, snapshot, action);
    // What nobody would carry out is not offered.
    if (action.command && !command) return [];
    return [toCodeAction(lines, action, diagnostics, session.client, command)];
  });
}

function rosterFixes(
  session: Session,
  snapshot: Snapshot,
  { language }: ServerSettings,
  range: CodeActionParams['range'],
): CodeAction[] {
  const { lines, uri } = snapshot;
  const raw = lines.getText();
  const found = readRosterFile(uriKey(uri), raw).diagnostics;
  const diagnostics = found.map((finding) => toDiagnostic(lines, finding, session.host.rulePage(finding.rule)));
  return rosterActions(raw, fromRange(lines, range), found, language).map((action) =>
    toCodeAction(lines, action, diagnostics, session.client, commandOf(session, snapshot, action)),
  );
}

/** What follows the edit: the blank is selected, where no snippet does it; or the explanation is shown. */
function commandOf({ client, host }: Session, { uri, lines }: Snapshot, action: Action): Command | null {
  const { title } = action;
  const page = action.kind === 'explain' && client.clientCommands ? host.rulePage(action.rule) : null;
  if (page) return { title, command: ClientCommands.showRule, arguments: [page] };
  if (action.kind === 'explain') return { title, command: ServerCommands.explain, arguments: [action.rule] };
  if (!action.select || client.snippetEdits || !client.clientCommands) return null;
  return { title, command: ClientCommands.selectBlank, arguments: [uri, selectedRange(lines, action)] };
}

function fixAll(session: Session, { lines, document }: Snapshot, settings: ServerSettings): CodeAction[] {
  const edits = fixEverything(document, optionsFor(session, lines.uri, settings));
  return edits.length === 0 ? [] : [toFixAll(lines, fixAllTitle(settings.language), edits, session.client)];
}
