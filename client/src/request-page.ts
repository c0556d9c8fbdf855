/** Asks the server for a document's page. */
import * as vscode from 'vscode';
import { type ExportParams, type ExportResult, Requests } from '../../server/src/lsp/protocol';
import type { Server } from './server';

/** Asks the server for the page; what is open is taken as it stands in the editor, the rest from disk. */
export async function requestPage(server: Server, uri: vscode.Uri, force = false): Promise<ExportResult> {
  const params: ExportParams = { uri: uri.toString(), text: await textFor(uri), force };
  return server.request<ExportResult>(Requests.export, params);
}

/** The server reads a file by itself, as the command line does; what only the editor can reach goes along. */
export async function textFor(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  if (uri.scheme === 'file') return undefined;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
