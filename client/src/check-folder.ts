/** `Rà soát cả thư mục`: every document of a folder, with what is missing in each. */
import * as vscode from 'vscode';
import { type CheckedFile, type CheckFolderResult, Requests } from '../../server/src/lsp/protocol';
import type { Tally } from './messages';
import { prompts } from './prompts';
import { type Report, type ReportRow, showReport } from './report';
import type { Server } from './server';
import { messages } from './settings';
import { requestOnFolder } from './with-progress';

export async function checkFolder(server: Server, clicked?: vscode.Uri): Promise<Report | undefined> {
  const say = messages();
  const asked = await requestOnFolder<CheckFolderResult>(server, clicked, say.checking, Requests.checkFolder);
  if (!asked) return undefined;
  const { result } = asked;
  if (result.files.length === 0) {
    void prompts.tell(say.noFiles);
    return undefined;
  }
  const report: Report = { title: say.checkReport, summary: summary(result.files), rows: result.files.flatMap(rows) };
  await showReport(report);
  return report;
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
