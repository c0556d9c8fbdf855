/** `Rà soát cả thư mục`: every document of a folder, with what is missing in each. */
import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient/node';
import { type CheckedFile, type CheckFolderResult, Requests } from '../../server/src/lsp/protocol';
import { wholeFolder } from './folder';
import type { Tally } from './messages';
import { prompts } from './prompts';
import { type Report, type ReportRow, showReport } from './report';
import type { Server } from './server';
import { messages } from './settings';

export async function checkFolder(server: Server, clicked?: vscode.Uri): Promise<Report | undefined> {
  const say = messages();
  const folder = await wholeFolder(clicked);
  if (!folder) {
    void prompts.tell(say.noFolder);
    return undefined;
  }
  const result = await withProgress(server, folder);
  if (!result) return undefined; // stopped
  if (result.files.length === 0) {
    void prompts.tell(say.noFiles);
    return undefined;
  }
  const report: Report = { title: say.checkReport, summary: summary(result.files), rows: result.files.flatMap(rows) };
  await showReport(report);
  return report;
}

let runs = 0;

function withProgress(server: Server, folder: vscode.Uri): Thenable<CheckFolderResult | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title: messages().checking, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const workDoneToken = `nghiquyet-${++runs}`;
    let reached = 0;
    const listener = server.client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      const percentage = value.percentage ?? reached;
      progress.report({ message: value.message, increment: percentage - reached });
      reached = percentage;
    });
    try {
      return await server.request<CheckFolderResult>(
        Requests.checkFolder,
        { folder: folder.toString(), workDoneToken },
        token,
      );
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listener.dispose();
    }
  });
}

const isDocument = (file: CheckedFile): boolean => file.kind !== null && file.kind !== 'other';

const count = (files: readonly CheckedFile[], ...severities: string[]): number =>
  files.reduce((sum, file) => sum + file.findings.filter(({ severity }) => severities.includes(severity)).length, 0);

const tally = (files: readonly CheckedFile[]): Tally => ({
  errors: count(files, 'error'),
  warnings: count(files, 'warning'),
  hints: count(files, 'info', 'hint'),
});

/** One row a document, and under it one a finding. What is none of ours is counted, not listed. */
function rows(file: CheckedFile): ReportRow[] {
  const say = messages();
  const uri = vscode.Uri.parse(file.uri);
  if (file.failure) return [{ path: file.path, uri, state: 'failed', text: file.failure }];
  if (!isDocument(file)) return [];
  const found = say.tally(tally([file]));
  const head: ReportRow = {
    path: file.path,
    uri,
    state: found ? 'attention' : 'good',
    text: `${file.title}: ${found || say.nothingFound}`,
  };
  return [head, ...file.findings.map(({ message, range }) => ({ uri, text: message, place: range.start }))];
}

function summary(files: readonly CheckedFile[]): string {
  const documents = files.filter((file) => !file.failure && isDocument(file));
  return messages().checkCounts({
    documents: documents.length,
    clean: documents.filter(({ findings }) => findings.length === 0).length,
    tally: messages().tally(tally(documents)),
    skipped: files.filter((file) => !file.failure && !isDocument(file)).length,
    failed: files.filter(({ failure }) => failure).length,
  });
}
