/** `Tạo văn bản mới…`: asks for the type and the name, and opens a skeleton with the cursor on its first blank. */
import * as vscode from 'vscode';
import { Requests, type Skeleton, type SkeletonKind } from '../../server/src/lsp/protocol';
import { folderOf } from './folder';
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
  const value = await freeName(folder, fileName);
  const name = await prompts.input({
    value,
    prompt: messages().fileName,
    valueSelection: [0, value.lastIndexOf('.')],
    validateInput: (typed) => (typed.trim() === '' || FORBIDDEN.test(typed) ? messages().badName : undefined),
  });
  if (!name) return undefined;
  const file = await freeName(folder, /\.md$/iu.test(name.trim()) ? name.trim() : `${name.trim()}.md`);
  const uri = vscode.Uri.joinPath(folder, file).with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** `tên.md`, or `tên (2).md` where that is taken. */
async function freeName(folder: vscode.Uri, name: string): Promise<string> {
  const dot = name.lastIndexOf('.');
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    if (!(await exists(vscode.Uri.joinPath(folder, candidate)))) return candidate;
  }
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
