/** `Tạo văn bản mới…`: asks for the type and the name, and opens a skeleton with the cursor on its first blank. */
import * as vscode from 'vscode';
import { Requests, type Skeleton, type SkeletonKind } from '../../server/src/lsp/protocol';
import { baseName, folderOf, freeName } from './folder';
import { prompts } from './prompts';
import { toRange } from './select-blank';
import type { Server } from './server';
import { messages } from './settings';

const FORBIDDEN = /[\\/:*?"<>|]/u;

/** The new document, which is written to disk when the clerk saves it; `undefined` where the clerk gave up. */
export async function newDocument(server: Server, target?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = await folderOf(target);
  const kinds = await server.request<SkeletonKind[]>(Requests.kinds, {});
  const kind = await prompts.pick(
    kinds.map(({ id, title, detail }) => ({ id, label: title, detail })),
    messages().chooseKind,
  );
  if (!kind) return undefined;
  const skeleton = await server.request<Skeleton>(Requests.skeleton, {
    kind: kind.id,
    folder: folder?.toString() ?? null,
  });
  const document = folder ? await named(folder, skeleton) : await nameless(skeleton);
  if (!document) return undefined;
  await openAt(document, skeleton.blank);
  return document.uri;
}

export const nameless = ({ text }: Skeleton): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: 'markdown', content: text });

async function named(folder: vscode.Uri, { text, fileName }: Skeleton): Promise<vscode.TextDocument | undefined> {
  const value = baseName(await freeName(folder, fileName, isBegun));
  const name = await prompts.input({
    value,
    prompt: messages().fileName,
    valueSelection: [0, value.lastIndexOf('.')],
    validateInput: (typed) => (typed.trim() === '' || FORBIDDEN.test(typed) ? messages().badName : undefined),
  });
  if (!name) return undefined;
  const file = await freeName(folder, /\.md$/iu.test(name.trim()) ? name.trim() : `${name.trim()}.md`, isBegun);
  return begin(file, text);
}

/** In that folder, under a name that no file has. What was begun under it and is not saved yet is given as it stands. */
export const beginIn = async (folder: vscode.Uri, fileName: string, text: string): Promise<vscode.TextDocument> =>
  begin(await freeName(folder, fileName), text);

/** Unsaved, but it knows its place: saving asks nothing more. */
async function begin(file: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  const uri = unsaved(file);
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== '') return document;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}

const unsaved = (file: vscode.Uri): vscode.Uri => file.with({ scheme: 'untitled' });

/** A paper of that name is being written and was not saved yet. */
const isBegun = (file: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === unsaved(file).toString() && document.getText() !== '',
  );

/** Shows a document with a place of it selected. */
export async function openAt(
  document: vscode.TextDocument,
  place: Parameters<typeof toRange>[0] | null,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn,
    ...(place && { selection: toRange(place) }),
  });
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
