/** Checking a whole folder: every document in it, open or not, with its findings among the editor's problems. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openDocument } from '../../core/service';
import { checkForEditor, status } from '../../core/service-editor';
import { fromDiagnostic, toDiagnostic } from '../convert';
import { uriKey } from '../documents';
import { nextTurn } from '../guard';
import { type CheckedFile, type CheckFolderParams, type CheckFolderResult, Requests } from '../protocol';
import { isIgnored } from '../rosters';
import { optionsFor, type Session } from '../session';
import { inProgress, type Progress } from './progress';
import { relativePath } from './relative-path';

/** Files whose findings are shown although they are not open, by `uriKey`. */
const shownClosed = new WeakMap<Session, Set<string>>();

const shownBy = (session: Session): Set<string> => {
  const shown = shownClosed.get(session) ?? new Set<string>();
  shownClosed.set(session, shown);
  return shown;
};

export function registerCheckFolder(session: Session): void {
  session.connection.onRequest(
    Requests.checkFolder,
    session.guard.strict('checkFolder', (params: CheckFolderParams, signal) =>
      inProgress(session, params.workDoneToken, (progress) => checkFolder(session, params.folder, progress, signal)),
    ),
  );
}

async function checkFolder(
  session: Session,
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<CheckFolderResult> {
  const { host, workspace } = session;
  const uris = await host.findDocuments(folder, { signal });
  await workspace.read();
  const files: CheckedFile[] = [];
  for (const [index, uri] of uris.entries()) {
    const path = relativePath(folder, uri);
    signal.throwIfAborted();
    progress.at(index, uris.length, path);
    files.push(await checkFile(session, uri, path));
    // Typing and cancelling go on meanwhile.
    await nextTurn();
  }
  return { files };
}

/** Never throws: what goes wrong is the file's `failure`. */
async function checkFile(session: Session, uri: string, path: string): Promise<CheckedFile> {
  const { documents, publisher, settings } = session;
  try {
    const open = documents.get(uri);
    const current = await settings.of(uri);
    if (isIgnored(current.roster, uri)) {
      publisher.clear(uri);
      return { uri, path, kind: null, title: '', findings: [], failure: null };
    }
    const text = open ? null : await session.host.readText(uri);
    const document = open ? open.document : openDocument(uriKey(uri), text!);
    const lines = open?.lines ?? TextDocument.create(uri, 'markdown', 0, document.source.raw);
    const check = open ? session.check(open, current) : checkForEditor(document, optionsFor(session, uri, current));
    const diagnostics = check.diagnostics.map((finding) =>
      toDiagnostic(lines, finding, session.host.rulePage(finding.rule)),
    );
    const { kind, title } = status(document, check);
    if (!open) {
      shownBy(session).add(uriKey(uri));
      publisher.publish(uri, null, diagnostics);
    }
    return { uri, path, kind, title, findings: diagnostics.map(fromDiagnostic), failure: null };
  } catch (error) {
    publisher.clear(uri);
    const failure = error instanceof Error ? error.message : String(error);
    return { uri, path, kind: null, title: '', findings: [], failure };
  } finally {
    if (!documents.get(uri)) settings.forget(uri);
  }
}

/** Shortly: what lies around the documents changed, and several changes come at once. */
export function recheckShown(session: Session): void {
  clearTimeout(waiting.get(session));
  const run = async (): Promise<void> => {
    for (const key of [...shownBy(session)]) {
      const uri = session.workspace.uriOf(key);
      if (!session.documents.get(uri)) await checkFile(session, uri, uri);
      await nextTurn();
    }
  };
  waiting.set(session, setTimeout(() => void run(), 300).unref());
}
const waiting = new WeakMap<Session, NodeJS.Timeout>();

/** A file that is not open changed on disk: its findings are brought up to date, where they are shown at all. */
export async function recheckFile(session: Session, uri: string): Promise<void> {
  if (shownBy(session).has(uriKey(uri))) await checkFile(session, uri, uri);
}
