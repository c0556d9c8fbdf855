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
  const { blank } = skeleton;
  await vscode.window.showTextDocument(document, blank ? { selection: toRange(blank) } : {});
  return document.uri;
}

const nameless = ({ text }: Skeleton): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: 'markdown', content: text });

/** Unsaved, but it knows its place: saving asks nothing more. */
async function named(folder: vscode.Uri, { text, fileName }: Skeleton): Promise<vscode.TextDocument | undefined> {
  const value = baseName(await freeName(folder, fileName));
  const name = await prompts.input({
    value,
    prompt: messages().fileName,
    valueSelection: [0, value.lastIndexOf('.')],
    validateInput: (typed) => (typed.trim() === '' || FORBIDDEN.test(typed) ? messages().badName : undefined),
  });
  if (!name) return undefined;
  const file = await freeName(folder, /\.md$/iu.test(name.trim()) ? name.trim() : `${name.trim()}.md`);
  const uri = file.with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}
