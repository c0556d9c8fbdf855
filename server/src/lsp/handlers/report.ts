/** The page for a reviewer (`protocol.ts`): the one that the command line writes, of a folder as the editor holds it. */
import { URI } from 'vscode-uri';
import { type Document, openDocument } from '../../core/service';
import {
  type CheckedDocument,
  checkedRoster,
  checkTogether,
  countFindings,
  reportPage,
  type UnreadFile,
} from '../../core/service-report';
import { type Roster, readRosterFile } from '../../core/service-workspace';
import { shownPath } from '../../host/files';
import { Problem } from '../../host/problem';
import { uriKey } from '../documents';
import { nextTurn, wordsOf } from '../guard';
import { type FolderReport, type ReportParams, Requests } from '../protocol';
import { isIgnored } from '../rosters';
import { optionsFor, type Session } from '../session';
import type { ServerSettings } from '../settings';
import { inProgress, type Progress } from './progress';
import { relativePath } from './relative-path';

export function registerReport(session: Session): void {
  session.connection.onRequest<FolderReport, void>(
    Requests.report,
    session.guard.strict('report', async (params: ReportParams, signal) => {
      return inProgress(session, params.workDoneToken, (progress) =>
        reportOn(session, params.folder, progress, signal),
      );
    }),
  );
}

/** A document of the folder under its path there, and what holds for it. */
interface Paper {
  readonly uri: string;
  readonly document: Document;
  readonly settings: ServerSettings;
}

async function reportOn(
  session: Session,
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<FolderReport> {
  const uris = await session.host.findDocuments(folder, { signal });
  // Reading is the first half of the work, checking the second.
  const step = async (done: number, file: string): Promise<void> => {
    signal.throwIfAborted();
    progress.at(done, uris.length * 2, file);
    // Typing and cancelling go on meanwhile.
    await nextTurn();
  };
  const papers = new Map<string, Paper>();
  const rosters = new Map<string, Roster>();
  const unread: UnreadFile[] = [];
  for (const [index, uri] of uris.entries()) {
    const file = relativePath(folder, uri);
    await step(index, file);
    try {
      const settings = await session.settings.of(uri);
      if (settings.roster) rosters.set(settings.roster.file, settings.roster);
      if (isIgnored(settings.roster, uri)) continue;
      const text = session.documents.get(uri)?.lines.getText() ?? (await session.host.readText(uri));
      papers.set(file, { uri, document: openDocument(file, text), settings });
    } catch (error) {
      unread.push({ file, reason: error instanceof Problem ? error.reason : wordsOf(error) });
    } finally {
      if (!session.documents.get(uri)) session.settings.forget(uri);
    }
  }
  const checked = await checkAll(session, papers, (index, file) => step(uris.length + index, file));
  const documents = [
    ...checked,
    ...[...rosters.values()].flatMap((roster) => rosterFaults(session, folder, roster) ?? []),
  ];
  const today = session.host.today();
  return {
    html: reportPage(documents, unread, today),
    fileName: `${today}-bao-cao-ra-soat.html`,
    documents: checked.length,
    unread: unread.length,
    counts: countFindings(documents),
  };
}

/** Those that are ours. They see each other, and no paper outside the folder: so does the command line. */
async function checkAll(
  session: Session,
  papers: ReadonlyMap<string, Paper>,
  step: (index: number, file: string) => Promise<void>,
): Promise<CheckedDocument[]> {
  const results: CheckedDocument[] = [];
  const documents = [...papers.values()].map(({ document }) => document);
  const checks = checkTogether(documents, ({ file }, library) => {
    const { uri, settings } = papers.get(file)!;
    return { ...optionsFor(session, uri, settings), workspace: library.viewFor(file) };
  });
  for (const [index, { file }] of documents.entries()) {
    await step(index, file);
    const { value } = checks.next();
    if (value) results.push(value);
  }
  return results;
}

function rosterFaults({ rosters }: Session, folder: string, roster: Roster): CheckedDocument | null {
  const source = rosters.sourceOf(roster);
  if (!source) return null;
  const { uri, text } = source;
  const inside = relativePath(folder, uri);
  const file = inside === uriKey(uri) ? shownPath(URI.parse(uri).fsPath) : inside;
  return checkedRoster(file, text, readRosterFile(roster.file, text).diagnostics);
}
