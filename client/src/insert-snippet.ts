/** `Chèn đoạn mẫu…`: a list of ready-made passages, what fits at the cursor first. */
import * as vscode from 'vscode';
import { Requests, type SnippetItem } from '../../server/src/lsp/protocol';
import { prompts } from './prompts';
import { isOurs, type Server } from './server';
import { messages } from './settings';

interface Choice extends vscode.QuickPickItem {
  readonly body?: string;
}

export async function insertSnippet(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isOurs(editor.document)) {
    void prompts.tell(messages().noDocument);
    return;
  }
  const snippets = await server.request<SnippetItem[]>(Requests.snippets, {
    uri: editor.document.uri.toString(),
    position: { line: editor.selection.active.line, character: editor.selection.active.character },
  });
  const chosen = await prompts.pick(choices(snippets), messages().chooseSnippet);
  if (chosen?.body !== undefined) await editor.insertSnippet(new vscode.SnippetString(chosen.body));
}

function choices(snippets: readonly SnippetItem[]): Choice[] {
  const say = messages();
  const group = (title: string, fits: boolean): Choice[] => {
    const items = snippets.filter((snippet) => snippet.fits === fits);
    if (items.length === 0) return [];
    return [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items];
  };
  return [...group(say.fitsHere, true), ...group(say.others, false)];
}
