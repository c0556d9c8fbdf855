/** What a quick fix does beside the paper that it was asked for: begins a paper that is missing, shows a form, opens another. */
import * as vscode from 'vscode';
import { Requests, type Skeleton, type SkeletonParams } from '../../server/src/lsp/protocol';
import { beginIn, nameless, openAt } from './new-document';
import type { Server } from './server';

/**
 * The new paper, which is written to disk when the clerk saves it. One that was begun already, and not saved, is shown again.
 * Without a folder it is the form, to read: it has no name and no place.
 */
export async function createPaper(server: Server, paper: SkeletonParams): Promise<vscode.Uri> {
  const skeleton = await server.request<Skeleton>(Requests.skeleton, paper);
  const document =
    paper.folder === null
      ? await nameless(skeleton)
      : await beginIn(vscode.Uri.parse(paper.folder), skeleton.fileName, skeleton.text);
  const untouched = document.getText() === skeleton.text;
  await openAt(document, untouched ? skeleton.blank : null, vscode.ViewColumn.Beside);
  return document.uri;
}

/** `line`: 0-based; null: where the paper stood last. */
export async function openBeside(uri: string, line: number | null): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const known = line !== null && line < document.lineCount ? document.lineAt(line).range : null;
  await openAt(document, known, vscode.ViewColumn.Beside);
}
