/** Shows a written page to the clerk: in Word (or whatever the machine opens such a file with), or in its folder. */
import { spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { windowsOpenCommand } from './windows-open';

/** On a remote machine the editor can only show where the file lies. */
export const isLocal = (target: vscode.Uri): boolean =>
  target.scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;

export async function openPage(target: vscode.Uri): Promise<void> {
  const opened = isLocal(target) && (await openWithSystem(target));
  if (!opened) await showInFolder(target);
}

export async function showInFolder(target: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand(isLocal(target) ? 'revealFileInOS' : 'revealInExplorer', target);
}

async function openWithSystem(target: vscode.Uri): Promise<boolean> {
  if (process.platform !== 'win32') return vscode.env.openExternal(target);
  const [program, args] = windowsOpenCommand(target.fsPath);
  return new Promise((done) => {
    const child = spawn(program, args, { windowsHide: true, stdio: 'ignore' });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}
