/** The report after work on a whole folder: a page beside the editor, in which a click opens the place. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { messages } from './settings';

export interface ReportRow {
  /** A file's own row; left out for a finding under it. */
  readonly path?: string;
  readonly uri: vscode.Uri;
  readonly state?: 'good' | 'attention' | 'skipped' | 'failed';
  readonly text: string;
  readonly place?: { readonly line: number; readonly character: number };
}

export interface Report {
  readonly title: string;
  readonly summary: string;
  /** Something the reader must know before the list. */
  readonly note?: string;
  readonly rows: readonly ReportRow[];
}

let panel: vscode.WebviewPanel | undefined;
let shown: Report | undefined;

/** Shows a report, in the place of the one before. */
export async function showReport(report: Report): Promise<void> {
  shown = report;
  if (!panel) {
    panel = vscode.window.createWebviewPanel('nghiquyet.baoCao', report.title, vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      panel = undefined;
    });
    panel.webview.onDidReceiveMessage((index: number) => void open(shown?.rows[index]));
  }
  panel.title = report.title;
  panel.webview.html = reportHtml(report, randomBytes(16).toString('hex'));
  panel.reveal(undefined, false);
}

async function open(row: ReportRow | undefined): Promise<void> {
  if (!row) return;
  const position = new vscode.Position(row.place?.line ?? 0, row.place?.character ?? 0);
  await vscode.window.showTextDocument(row.uri, {
    viewColumn: vscode.ViewColumn.Beside,
    selection: new vscode.Range(position, position),
  });
}

const MARKS = { good: '✓', attention: '!', skipped: '–', failed: '✗' } as const;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`).replace(/\n/gu, '<br>');

/** `nonce`: the one script that may run. */
export function reportHtml({ title, summary, note, rows }: Report, nonce: string): string {
  const line = (row: ReportRow, index: number): string => {
    const mark = row.path === undefined ? '' : MARKS[row.state ?? 'good'];
    const place = row.place ? `<span class="place">${messages().line(row.place.line + 1)}</span> ` : '';
    const name = row.path === undefined ? '' : `<a href="#" data-row="${index}">${escapeHtml(row.path)}</a><br>`;
    const text =
      row.path === undefined
        ? `<a href="#" data-row="${index}">${place}${escapeHtml(row.text)}</a>`
        : escapeHtml(row.text);
    return `<tr class="${row.path === undefined ? 'finding' : row.state}"><td>${mark}</td><td>${name}${text}</td></tr>`;
  };
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">
  body { font-size: 1.1em; line-height: 1.5; max-width: 60em; padding: 0 1.5em 2em; }
  td { padding: .3em .5em; vertical-align: top; }
  td:first-child { text-align: center; width: 1.5em; font-weight: bold; }
  tr.good td:first-child { color: var(--vscode-testing-iconPassed); }
  tr.attention td:first-child { color: var(--vscode-editorWarning-foreground); }
  tr.failed td:first-child { color: var(--vscode-editorError-foreground); }
  tr.finding td { padding-top: 0; }
  tr.finding a { color: inherit; text-decoration: none; }
  tr.finding a:hover { text-decoration: underline; }
  .place { color: var(--vscode-textLink-foreground); }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p><strong>${escapeHtml(summary)}</strong></p>
${note ? `<p>${escapeHtml(note)}</p>` : ''}
<table>
${rows.map(line).join('\n')}
</table>
<script nonce="${nonce}">
  const editor = acquireVsCodeApi();
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-row]');
    if (link) editor.postMessage(Number(link.dataset.row));
  });
</script>
</body>
</html>`;
}
