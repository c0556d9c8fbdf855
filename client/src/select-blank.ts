/** After a quick fix: puts the cursor on the blank that it left for the clerk to fill. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-protocol';

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export async function selectBlank(uri: string, range: Range): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const editor = await vscode.window.showTextDocument(document, { selection: toRange(range) });
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
