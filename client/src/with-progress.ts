/** A request that takes a while: a notice says how far it is, and the clerk can stop it. */
import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient/node';
import { wholeFolder } from './folder';
import { prompts } from './prompts';
import type { Server } from './server';
import { messages } from './settings';

let runs = 0;

/** The server's answer; `undefined` where the clerk stopped it. `params` without the token for the progress. */
export function requestWithProgress<Result>(
  server: Server,
  title: string,
  method: string,
  params: object,
): Thenable<Result | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const workDoneToken = `nghiquyet-${++runs}`;
    let reached = 0;
    const listener = server.client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      const percentage = value.percentage ?? reached;
      progress.report({ message: value.message, increment: percentage - reached });
      reached = percentage;
    });
    try {
      return await server.request<Result>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listener.dispose();
    }
  });
}

/** Asks about every document of a folder; `undefined` where no folder is open, which is told, or where the clerk stopped it. */
export async function requestOnFolder<Result>(
  server: Server,
  clicked: vscode.Uri | undefined,
  title: string,
  method: string,
): Promise<{ folder: vscode.Uri; result: Result } | undefined> {
  const folder = await wholeFolder(clicked);
  if (!folder) {
    void prompts.tell(messages().noFolder);
    return undefined;
  }
  const result = await requestWithProgress<Result>(server, title, method, { folder: folder.toString() });
  return result && { folder, result };
}
