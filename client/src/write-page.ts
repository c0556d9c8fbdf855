/**
 * Puts an exported page on disk: never over somebody's work without asking, and never half-written.
 */
import * as vscode from 'vscode';
import { type Provenance, Requests } from '../../server/src/lsp/protocol';
import { baseName, isFolder, parent } from './folder';
import { prompts } from './prompts';
import type { Server } from './server';
import { messages } from './settings';

/** A file could not be written; the message is for the clerk. */
export class WriteError extends Error {}

/** May the page go there? `free`: nothing there, or an untouched page of ours. */
export async function stateOf(server: Server, target: vscode.Uri): Promise<'free' | 'changed' | 'foreign'> {
  if (await isFolder(target)) throw new WriteError(messages().isFolder(baseName(target)));
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(target);
  } catch {
    return 'free';
  }
  const docx = Buffer.from(bytes).toString('base64');
  const { origin } = await server.request<Provenance>(Requests.provenance, { docx });
  return origin === 'ours' ? 'free' : origin;
}

/** The editor's own dialog, which asks by itself before it replaces a file. */
export const askTarget = (proposed: vscode.Uri): Thenable<vscode.Uri | undefined> =>
  prompts.saveAs({ defaultUri: proposed, title: messages().saveAs, filters: { Word: ['docx'] } });

/** `docx`: the bytes in base64. */
export const writePage = (target: vscode.Uri, docx: string): Promise<void> =>
  writeWhole(target, Buffer.from(docx, 'base64'));

/** Writes beside the target, then renames, so that a reader sees the old file or the whole new one. `failure`: what is said. */
export async function writeWhole(
  target: vscode.Uri,
  bytes: Uint8Array,
  failure = messages().locked(baseName(target)),
): Promise<void> {
  if (await isFolder(target)) throw new WriteError(messages().isFolder(baseName(target)));
  const part = vscode.Uri.joinPath(parent(target), `.${baseName(target)}.${Date.now().toString(36)}.part`);
  try {
    await vscode.workspace.fs.writeFile(part, bytes);
    await vscode.workspace.fs.rename(part, target, { overwrite: true });
  } catch {
    await vscode.workspace.fs.delete(part).then(undefined, () => {});
    throw new WriteError(failure);
  }
}
