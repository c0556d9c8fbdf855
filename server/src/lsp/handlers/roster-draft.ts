/** A `chibo.yaml` made from what a folder's documents already say (`protocol.ts`); nothing is written. */
import { type Document, openDocument } from '../../core/service';
import { ROSTER_FILE, rosterFrom } from '../../core/service-workspace';
import { uriKey } from '../documents';
import { nextTurn } from '../guard';
import { Requests, type RosterDraft, type RosterParams } from '../protocol';
import type { Session } from '../session';
import { inProgress, type Progress } from './progress';
import { relativePath } from './relative-path';

const MOST_READ = 2000;

export function registerRosterDraft(session: Session): void {
  session.connection.onRequest<RosterDraft, void>(
    Requests.roster,
    session.guard.strict('roster', async (params: RosterParams, signal) => {
      return inProgress(session, params.workDoneToken, (progress) =>
        draftRoster(session, params.folder, progress, signal),
      );
    }),
  );
}

async function draftRoster(
  { host, documents, rosters }: Session,
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<RosterDraft> {
  const read: Document[] = [];
  const present = await rosters.inFolder(folder);
  let holding = present;
  const uris = await host.findDocuments(folder, { signal, most: MOST_READ, mostFolders: MOST_READ });
  for (const [index, uri] of uris.entries()) {
    signal.throwIfAborted();
    progress.at(index, uris.length, relativePath(folder, uri));
    const text = documents.get(uri)?.lines.getText() ?? (await host.readText(uri).catch(() => ''));
    const document = openDocument(uriKey(uri), text);
    if (document.model.kind !== null && document.model.kind !== 'other') {
      read.push(document);
      holding ??= await rosters.of(uri);
    }
    // Typing and cancelling go on meanwhile.
    await nextTurn();
  }
  const holds = holding && (rosters.sourceOf(holding)?.uri ?? null);
  return {
    text: rosterFrom(read),
    fileName: ROSTER_FILE,
    present: present !== null,
    holds,
    documents: read.length,
  };
}
