/** `Xuất cả thư mục…`: one page a document; goes on after a failure, can be stopped, and reports every file at the end. */
import * as vscode from 'vscode';
import { documentsIn, parent, pathIn, wholeFolder } from './folder';
import { prompts } from './prompts';
import { type Report, type ReportRow, showReport } from './report';
import { requestPage } from './request-page';
import type { Server } from './server';
import { messages } from './settings';
import { tallyOf } from './status-bar';
import { stateOf, writePage } from './write-page';

/** A row and what became of the file. `left`: not exported, and the clerk has to do something about it. */
interface Outcome extends ReportRow {
  readonly result: 'exported' | 'incomplete' | 'kept' | 'skipped' | 'failed';
}

/** The report, as shown; `undefined` where there was no folder or no document. */
export async function exportFolder(server: Server, clicked?: vscode.Uri): Promise<Report | undefined> {
  const folder = await wholeFolder(clicked);
  if (!folder) {
    void prompts.tell(messages().noFolder);
    return undefined;
  }
  const files = await documentsIn(folder);
  if (files.length === 0) {
    void prompts.tell(messages().noFiles);
    return undefined;
  }
  return exportAll(server, folder, files);
}

/** Exports several documents; also what `Xuất .docx` does with a selection in the explorer. */
export async function exportAll(server: Server, folder: vscode.Uri, files: readonly vscode.Uri[]): Promise<Report> {
  const say = messages();
  const first = await pass(server, folder, files, false);
  let outcomes = first.outcomes;
  const incomplete = outcomes.filter(({ result }) => result === 'incomplete');
  if (incomplete.length > 0 && !first.stopped) {
    const message = say.exportAllAnyway(incomplete.length);
    const answer = await prompts.decide({
      message,
      detail: say.incompleteDetail,
      buttons: [say.exportAnyway, say.later],
    });
    if (answer === say.exportAnyway) {
      const again = await pass(
        server,
        folder,
        incomplete.map(({ uri }) => uri),
        true,
      );
      const byUri = new Map(again.outcomes.map((outcome) => [outcome.uri.toString(), outcome]));
      outcomes = outcomes.map((outcome) => byUri.get(outcome.uri.toString()) ?? outcome);
    }
  }
  const report: Report = {
    title: say.exportReport,
    summary: summary(outcomes),
    note: first.stopped ? say.stopped : undefined,
    rows: outcomes,
  };
  await showReport(report);
  return report;
}

async function pass(server: Server, folder: vscode.Uri, files: readonly vscode.Uri[], force: boolean) {
  const outcomes: Outcome[] = [];
  const stopped = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: messages().exporting, cancellable: true },
    async (progress, token) => {
      for (const [index, file] of files.entries()) {
        if (token.isCancellationRequested) return true;
        const path = pathIn(folder, file);
        progress.report({ message: `${index + 1}/${files.length}: ${path}`, increment: 100 / files.length });
        outcomes.push({ path, uri: file, ...(await exportOne(server, file, force)) });
      }
      return false;
    },
  );
  return { outcomes, stopped };
}

/** Never throws: whatever happens to one file is that file's row. */
async function exportOne(server: Server, file: vscode.Uri, force: boolean): Promise<Omit<Outcome, 'path' | 'uri'>> {
  const say = messages();
  try {
    const page = await requestPage(server, file, force);
    if (page.outcome === 'unrecognised') return { result: 'skipped', state: 'skipped', text: say.reportSkipped };
    const gaps = say.tally(tallyOf(page.counts));
    if (page.outcome === 'incomplete') {
      const place = page.first.start;
      return { result: 'incomplete', state: 'attention', text: say.reportIncomplete(gaps), place };
    }
    const target = vscode.Uri.joinPath(parent(file), page.name);
    if ((await stateOf(server, target)) !== 'free') return { result: 'kept', state: 'attention', text: say.reportKept };
    await writePage(target, page.docx);
    return { result: 'exported', state: 'good', text: gaps ? say.reportWithGaps(gaps) : say.reportExported };
  } catch (error) {
    return { result: 'failed', state: 'failed', text: error instanceof Error ? error.message : String(error) };
  }
}

function summary(outcomes: readonly Outcome[]): string {
  const count = (...results: Outcome['result'][]) => outcomes.filter(({ result }) => results.includes(result)).length;
  return messages().exportCounts({
    exported: count('exported'),
    left: count('incomplete', 'kept'),
    skipped: count('skipped'),
    failed: count('failed'),
  });
}
