/** `Lập báo cáo rà soát (HTML)…`: one page for a reviewer, on every document of a folder, to read, print or hand on. */
import * as vscode from 'vscode';
import { type FolderReport, Requests } from '../../server/src/lsp/protocol';
import { baseName } from './folder';
import { isLocal, openPage, showInFolder } from './open-page';
import { prompts } from './prompts';
import type { Server } from './server';
import { messages } from './settings';
import { tallyOf } from './status-bar';
import { requestOnFolder } from './with-progress';
import { WriteError, writeWhole } from './write-page';

/** The written file; `undefined` where there was nothing to report on, or the clerk stepped back. */
export async function reportFolder(server: Server, clicked?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const say = messages();
  const asked = await requestOnFolder<FolderReport>(server, clicked, say.checking, Requests.report);
  if (!asked) return undefined;
  const { folder, result: report } = asked;
  if (report.documents === 0 && report.unread === 0) {
    void prompts.tell(say.noPapers);
    return undefined;
  }
  const target = await prompts.saveAs({
    defaultUri: vscode.Uri.joinPath(folder, report.fileName),
    title: say.saveReport,
    filters: { [say.webPages]: ['html'] },
  });
  if (!target) return undefined;
  try {
    await writeWhole(target, new TextEncoder().encode(report.html), say.notWritten(baseName(target)));
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    void prompts.warn(error.message);
    return undefined;
  }
  void announce(target, report);
  return target;
}

async function announce(target: vscode.Uri, { documents, unread, counts, html }: FolderReport): Promise<void> {
  const say = messages();
  const text = say.reported(baseName(target), documents, say.tally(tallyOf(counts)), unread);
  const answer = await prompts.tell(text, say.openReport, say.openFolder);
  if (answer === say.openReport) await (isLocal(target) ? openPage(target) : showHere(target, html));
  if (answer === say.openFolder) await showInFolder(target);
}

/** On a remote machine no browser reaches the file: the page is shown in the editor. */
async function showHere(target: vscode.Uri, html: string): Promise<void> {
  const options = { enableFindWidget: true, localResourceRoots: [] };
  const panel = vscode.window.createWebviewPanel(
    'nghiquyet.trangBaoCao',
    baseName(target),
    vscode.ViewColumn.Active,
    options,
  );
  panel.webview.html = html;
}
