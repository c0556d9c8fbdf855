/** What the tests inside the editor share: waiting, drafts to work on, and answers to questions. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension';
import type { Prompts, Question } from '../../../client/src/prompts';

export const SOURCE = 'Nghị quyết';

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('nghi-quyet.nghi-quyet');
  assert.ok(extension, 'the extension is there');
  return extension.activate();
}

/**
 * Waits for a value. The workbench cancels or empties a request while providers still register, so what throws or gives
 * nothing is asked again; `describe` says in the error what was last seen.
 */
export async function until<T>(
  look: () => T | undefined | false | null | Thenable<T | undefined | false | null>,
  describe: () => unknown = () => '',
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    let failure: unknown;
    try {
      const value = await look();
      if (value) return value;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw failure ?? new Error(`waited in vain: ${JSON.stringify(describe())}`);
    await new Promise((resume) => setTimeout(resume, 40));
  }
}

export const workspaceFolder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
export const home = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'Thôn An Hạ (2026)');

/** The workspace's draft: one task, on `Vệ sinh đường làng`, has a blank deadline; nothing else is wrong in it. */
export const DRAFT = 'nghị quyết tháng 7.md';
export const CLEAN = 'nghị quyết tháng 7 (đủ).md';

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

let drafts = 0;

/** A new file in a folder of its own. */
export async function draft(text: string, name = 'nghị quyết.md'): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), `thử ${++drafts}`, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const fixture = (name: string): Promise<string> => read(vscode.Uri.joinPath(home(), name));

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' && code !== null ? code.value : code);

/** Waits until the document has exactly these findings, by rule. */
export async function expectFindings(uri: vscode.Uri, rules: readonly string[]): Promise<vscode.Diagnostic[]> {
  const wanted = [...rules].sort().join();
  const seen = () => findings(uri).map(ruleOf).sort().join();
  return until(() => seen() === wanted && [findings(uri)], seen).then(([found]) => found!);
}

export const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

export const beside = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);

/** What was asked or told during a test, in order. */
export interface Asked {
  readonly questions: Question[];
  readonly notices: string[];
}

/** Answers the extension's questions while `work` runs. A question without an answer here is left alone, as if closed. */
export async function answering<T>(answers: Partial<Prompts>, work: () => Thenable<T>): Promise<Asked & { value: T }> {
  const { prompts } = await api();
  const before = { ...prompts };
  const questions: Question[] = [];
  const notices: string[] = [];
  const notice = (message: string): Promise<undefined> => {
    notices.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(prompts, {
    pick: () => Promise.resolve(undefined),
    input: () => Promise.resolve(undefined),
    saveAs: () => Promise.resolve(undefined),
    openFile: () => Promise.resolve(undefined),
    tell: notice,
    warn: notice,
    ...answers,
    decide: (question: Question) => {
      questions.push(question);
      return answers.decide?.(question) ?? Promise.resolve(undefined);
    },
  } satisfies Prompts);
  try {
    return { value: await work(), questions, notices };
  } finally {
    Object.assign(prompts, before);
  }
}

export const press =
  (button: string): Prompts['decide'] =>
  ({ buttons }) => {
    assert.ok(buttons.includes(button), `${button} is among ${buttons}`);
    return Promise.resolve(button);
  };

export const command = (name: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`nghiquyet.${name}`, ...args);

/** Puts everything away, without a question about unsaved changes. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
