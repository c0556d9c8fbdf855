/** `Xuất .docx`: the document as it stands in the editor, saved or not, as an official page beside it. */
import * as vscode from 'vscode';
import type { ExportResult } from '../../server/src/lsp/protocol';
import type { Comparison } from './compare-page';
import { baseName, folderOf, parent } from './folder';
import { openPage, showInFolder } from './open-page';
import { prompts } from './prompts';
import { requestPage } from './request-page';
import { toRange } from './select-blank';
import type { Server } from './server';
import { messages, setting } from './settings';
import { tallyOf } from './status-bar';
import { agreeOnTarget } from './target';
import { askTarget, WriteError, writePage } from './write-page';

export type Exported = Extract<ExportResult, { outcome: 'exported' }>;

/** The written file; `undefined` where there was nothing to export or the clerk stepped back. */
export async function exportDocument(
  server: Server,
  comparison: Comparison,
  clicked?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const uri = clicked ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void prompts.tell(messages().noDocument);
    return undefined;
  }
  try {
    const page = await pageOf(server, uri);
    if (!page) return undefined;
    const target = await targetOf(server, comparison, uri, page.name);
    if (!target) return undefined;
    await writePage(target, page.docx);
    if (page.differs.length > 0) void prompts.warn(messages().differs(page.differs));
    void announce(target);
    return target;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    void prompts.warn(error.message);
    return undefined;
  }
}

export async function pageOf(server: Server, uri: vscode.Uri): Promise<Exported | undefined> {
  const say = messages();
  const result = await requestPage(server, uri);
  if (result.outcome === 'exported') return result;
  if (result.outcome === 'unrecognised') {
    void prompts.warn(result.kind === 'other' ? say.unsupportedKind : say.unrecognised);
    return undefined;
  }
  const answer = await prompts.decide({
    message: say.incomplete(say.tally(tallyOf(result.counts))),
    detail: say.incompleteDetail,
    buttons: [say.exportAnyway, say.showGaps],
  });
  if (answer === say.showGaps) {
    await vscode.window.showTextDocument(uri, { selection: toRange(result.first) });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
  if (answer !== say.exportAnyway) return undefined;
  const forced = await requestPage(server, uri, true);
  return forced.outcome === 'exported' ? forced : undefined;
}

/** Beside the source; a document that is not on disk yet has no place, so the clerk is asked for one. */
async function targetOf(
  server: Server,
  comparison: Comparison,
  uri: vscode.Uri,
  name: string,
): Promise<vscode.Uri | undefined> {
  if (uri.scheme !== 'untitled') return agreeOnTarget(server, comparison, uri, vscode.Uri.joinPath(parent(uri), name));
  const folder = uri.path.startsWith('/') ? parent(uri).with({ scheme: 'file' }) : await folderOf();
  return askTarget(folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.file(name));
}

/** Says that it is done, and opens what the clerk wants to see. Nobody waits for the answer. */
async function announce(target: vscode.Uri): Promise<void> {
  const say = messages();
  const text = say.exported(baseName(target));
  const wish = setting('moSauKhiXuat');
  if (wish === 'mở') return openPage(target);
  if (wish === 'không') {
    vscode.window.setStatusBarMessage(text, 10_000);
    return;
  }
  const answer = await prompts.tell(text, say.open, say.openFolder);
  if (answer === say.open) await openPage(target);
  if (answer === say.openFolder) await showInFolder(target);
}
