/** `Xem trang in`: the page beside the text, as the Word file will have it, in step with what is typed and scrolled. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { type Page, Requests } from '../../server/src/lsp/protocol';
import { baseName } from './folder';
import { pageHtml } from './page-html';
import type { FromPage, ToPage } from './page-messages';
import { prompts } from './prompts';
import { isOurs, type Server } from './server';
import { messages } from './settings';

export type Drawn = Extract<FromPage, { type: 'drawn' }>;

export interface PageView {
  /** Opens it beside the active document, or brings it to the front. */
  show(clicked?: vscode.Uri): Promise<void>;
  /** What was drawn last; for tests. */
  readonly drawn: Drawn | undefined;
  readonly onDidDraw: vscode.Event<Drawn>;
  /** Where the reader scrolled to, and what the view is asked to do; for tests. */
  readonly panel: vscode.WebviewPanel | undefined;
}

/** Milliseconds after the last key before the page is drawn anew. */
const PAUSE = 120;
/** While one side follows the other, its own scrolling is no wish of the reader's. */
const ECHO = 250;

export function createPageView(context: vscode.ExtensionContext, server: Server): PageView {
  const draws = new vscode.EventEmitter<Drawn>();
  let panel: vscode.WebviewPanel | undefined;
  let shown: vscode.Uri | undefined;
  let drawn: Drawn | undefined;
  let timer: NodeJS.Timeout | undefined;
  let followsPageUntil = 0;
  /** Another document is shown: it begins where its text stands in the editor. */
  let fresh = false;

  const send = (message: ToPage): void => void panel?.webview.postMessage(message);
  const editorOfShown = (): vscode.TextEditor | undefined =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === shown?.toString());

  async function refresh(): Promise<void> {
    const uri = shown;
    if (!panel || !uri) return;
    const page = await server.request<Page | null>(Requests.page, { uri: uri.toString() }).catch(() => null);
    if (!panel || shown?.toString() !== uri.toString()) return;
    const words = messages().pageWords;
    send(page ? { type: 'page', page, words } : { type: 'none', words });
    panel.title = messages().pageTitle(baseName(uri));
  }
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  };
  const turnTo = (document: vscode.TextDocument): void => {
    if (!isOurs(document) || document.uri.toString() === shown?.toString()) return;
    fresh = document.uri.toString() !== shown?.toString() || !panel;
    shown = document.uri;
    soon();
  };
  const reveal = (editor: vscode.TextEditor): void => {
    if (editor.document.uri.toString() !== shown?.toString() || Date.now() < followsPageUntil) return;
    const top = editor.visibleRanges[0]?.start.line ?? 0;
    send({ type: 'reveal', line: top + 1 });
  };

  function take(message: FromPage): void {
    if (message.type === 'ready') soon();
    else if (message.type === 'drawn') {
      drawn = message;
      const editor = fresh ? editorOfShown() : undefined;
      fresh = false;
      if (editor) reveal(editor);
      draws.fire(message);
    } else if (message.type === 'scrolled') {
      const editor = editorOfShown();
      if (!editor) return;
      followsPageUntil = Date.now() + ECHO;
      const line = Math.min(editor.document.lineCount - 1, Math.max(0, Math.floor(message.line) - 1));
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    } else void openAt(message.line - 1);
  }

  async function openAt(line: number): Promise<void> {
    if (!shown) return;
    const document = await vscode.workspace.openTextDocument(shown);
    const viewColumn = editorOfShown()?.viewColumn ?? vscode.ViewColumn.One;
    const at = document.lineAt(Math.min(line, document.lineCount - 1)).range.end;
    await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(at, at) });
  }

  function open(): void {
    const folder = vscode.Uri.joinPath(context.extensionUri, 'dist');
    panel = vscode.window.createWebviewPanel(
      'nghiquyet.trangIn',
      messages().commands.xemTrang,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [folder], retainContextWhenHidden: true, enableFindWidget: true },
    );
    panel.onDidDispose(() => {
      panel = undefined;
      drawn = undefined;
    });
    panel.webview.onDidReceiveMessage(take);
    const script = panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, 'page.js')).toString();
    panel.webview.html = pageHtml(script, randomBytes(16).toString('hex'));
  }

  context.subscriptions.push(
    draws,
    { dispose: () => clearTimeout(timer) },
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (panel && document.uri.toString() === shown?.toString()) soon();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (panel && editor) turnTo(editor.document);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (panel) reveal(textEditor);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (panel && change.affectsConfiguration('nghiquyet')) soon();
    }),
  );

  return {
    async show(clicked) {
      const document = clicked
        ? await vscode.workspace.openTextDocument(clicked)
        : vscode.window.activeTextEditor?.document;
      if (!document || !isOurs(document)) {
        void prompts.tell(messages().noDocument);
        return;
      }
      if (clicked && !editorFor(clicked)) await vscode.window.showTextDocument(document);
      fresh = document.uri.toString() !== shown?.toString() || !panel;
      shown = document.uri;
      if (panel) {
        panel.reveal(undefined, true);
        soon();
      } else open();
    },
    get drawn() {
      return drawn;
    },
    get panel() {
      return panel;
    },
    onDidDraw: draws.event,
  };
}

const editorFor = (uri: vscode.Uri): vscode.TextEditor | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
