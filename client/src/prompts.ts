/**
 * Every question to the clerk goes through here, so that a test inside the editor can answer it.
 */
import * as vscode from 'vscode';

export interface Question {
  readonly message: string;
  readonly detail?: string;
  readonly buttons: readonly string[];
}

export interface Prompts {
  /** A question that waits for its answer; `undefined`: the clerk closed it. */
  decide(question: Question): Thenable<string | undefined>;
  /** A notice with buttons, which may be left alone. */
  tell(message: string, ...buttons: string[]): Thenable<string | undefined>;
  warn(message: string, ...buttons: string[]): Thenable<string | undefined>;
  pick<Item extends vscode.QuickPickItem>(items: readonly Item[], placeHolder: string): Thenable<Item | undefined>;
  input(options: vscode.InputBoxOptions): Thenable<string | undefined>;
  saveAs(options: vscode.SaveDialogOptions): Thenable<vscode.Uri | undefined>;
  openFile(options: vscode.OpenDialogOptions): Thenable<vscode.Uri[] | undefined>;
}

export const prompts: Prompts = {
  decide: ({ message, detail, buttons }) =>
    vscode.window.showWarningMessage(message, { modal: true, detail }, ...buttons),
  tell: (message, ...buttons) => vscode.window.showInformationMessage(message, ...buttons),
  warn: (message, ...buttons) => vscode.window.showWarningMessage(message, ...buttons),
  pick: (items, placeHolder) =>
    vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true }),
  input: (options) => vscode.window.showInputBox(options),
  saveAs: (options) => vscode.window.showSaveDialog(options),
  openFile: (options) => vscode.window.showOpenDialog(options),
};
