/** The document's type and how many places need attention, at the bottom of the window: `Nghị quyết · 3 lỗi, 1 cảnh báo`. */
import * as vscode from 'vscode';
import { type Counts, Notifications, Requests, type Status } from '../../server/src/lsp/protocol';
import type { Tally } from './messages';
import { isOurs, type Server } from './server';
import { messages } from './settings';

/** Set while the active document is one of ours: menus ask for it. */
const CONTEXT_KEY = 'nghiquyet.laVanBan';

export const tallyOf = (counts: Counts): Tally => ({
  errors: counts.error,
  warnings: counts.warning,
  hints: counts.info + counts.hint,
});

/** What the item says; `null` hides it. */
export function statusText(status: Status | undefined): string | null {
  if (!status?.kind || status.kind === 'other') return null;
  const say = messages();
  return `${status.title} · ${say.tally(tallyOf(status.counts)) || say.nothingFound}`;
}

export function showStatus(context: vscode.ExtensionContext, server: Server): void {
  const statuses = new Map<string, Status>();
  const item = vscode.window.createStatusBarItem('nghiquyet.status', vscode.StatusBarAlignment.Left, 100);
  item.name = 'Nghị quyết';
  item.command = 'workbench.actions.view.problems';

  const draw = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const text = document && isOurs(document) ? statusText(statuses.get(document.uri.toString())) : null;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, text !== null);
    if (text === null) {
      item.hide();
      return;
    }
    item.text = text;
    item.tooltip = messages().statusTooltip;
    item.show();
  };
  const take = (status: Status): void => {
    statuses.set(key(status.uri), status);
    draw();
  };
  /** A document that was open before the server ran has had no notification yet. */
  const ask = async (document: vscode.TextDocument | undefined): Promise<void> => {
    if (!document || !isOurs(document) || statuses.has(document.uri.toString())) return draw();
    const status = await server.request<Status | null>(Requests.status, { uri: document.uri.toString() });
    if (status) take(status);
  };

  context.subscriptions.push(
    item,
    server.client.onNotification(Notifications.status, take),
    vscode.window.onDidChangeActiveTextEditor((editor) => void ask(editor?.document).catch(() => draw())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('nghiquyet.ngonNgu') && draw()),
  );
  draw();
}

/** The server's spelling of a uri in the editor's. */
const key = (uri: string): string => vscode.Uri.parse(uri).toString();
