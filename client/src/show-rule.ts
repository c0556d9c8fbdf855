/** A rule's page, shown as a page to read rather than as Markdown source. */
import * as vscode from 'vscode';

/** `uri`: the page, as the server names it. */
export async function showRule(uri: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(uri));
}
