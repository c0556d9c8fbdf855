/** What the handlers share: the connection, the open documents, the settings, and one check for each version. */
import type { Connection } from 'vscode-languageserver';
import type { RuleOptions } from '../core/service';
import { type Check, checkForEditor, summaryOf } from '../core/service-editor';
import type { ClientAbilities } from './client-abilities';
import { toDiagnostic } from './convert';
import { createDocuments, type OpenDocuments, type Snapshot, uriKey } from './documents';
import { createGuard, type Guard, type Log, wordsOf } from './guard';
import type { ServerHost } from './host';
import { Notifications } from './protocol';
import { createPublisher, type Publisher } from './publish';
import { createRosters, isIgnored, isRosterUri, type Rosters } from './rosters';
import { type CheckQueue, createCheckQueue } from './scheduling';
import { ruleOptions, type ServerSettings, type SettingsStore } from './settings';
import { toStatus } from './status';
import { createWorkspace, type Workspace } from './workspace';

export interface Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly log: Log;
  readonly guard: Guard;
  readonly client: ClientAbilities;
  readonly settings: SettingsStore;
  readonly documents: OpenDocuments;
  readonly publisher: Publisher;
  readonly queue: CheckQueue;
  /** The other documents, open or not. */
  readonly workspace: Workspace;
  readonly rosters: Rosters;
  /** What the rules find in a version, found once for all that ask. */
  check(snapshot: Snapshot, settings: ServerSettings): Check;
}

export interface Setting {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly client: ClientAbilities;
  readonly settings: SettingsStore;
}

export function createSession({ connection, host, client, settings }: Setting): Session {
  const log: Log = (line) => connection.console.error(line);
  const documents = createDocuments();
  const publisher = createPublisher((params) => void connection.sendDiagnostics(params));
  const checks = new WeakMap<Snapshot, Known>();
  const onIgnored = (): void => {
    workspace.changeFolders([], []);
    recheckOpen(session);
  };
  const rosters = createRosters({ host, documents, publisher, log, onIgnored });
  const isLeftOut = async (uri: string): Promise<boolean> => isIgnored(await rosters.of(uri), uri);
  const workspace = createWorkspace({ host, isOpen: (uri) => documents.get(uri) !== null, isLeftOut, log });
  const session: Session = {
    connection,
    host,
    log,
    guard: createGuard(log),
    client,
    settings: { ...settings, of: async (uri) => rosters.over(uri, await settings.of(uri)) },
    documents,
    publisher,
    queue: createCheckQueue((uri) => publishCheck(session, uri), host.now),
    workspace,
    rosters,
    check(snapshot, current) {
      const view = workspace.viewFor(snapshot.uri);
      const revision = view ? workspace.library.revision : null;
      const known = checks.get(snapshot);
      if (known?.settings === current && known.revision === revision) return known.check;
      const check = checkForEditor(snapshot.document, optionsFor(session, snapshot.uri, current));
      checks.set(snapshot, { settings: current, revision, check });
      return check;
    },
  };
  return session;
}

/** A check, and what it was made from. */
interface Known {
  readonly settings: ServerSettings;
  /** Of the library; null where the other documents were not looked at. */
  readonly revision: number | null;
  readonly check: Check;
}

/** What the rules are told of a document's surroundings; one that throws is one log line, and the others go on. */
export const optionsFor = ({ log, workspace, host }: Session, uri: string, settings: ServerSettings): RuleOptions => ({
  ...ruleOptions(settings),
  workspace: workspace.viewFor(uri),
  asOf: host.today(),
  onError: (rule, error) => log(`rule ${rule}: ${wordsOf(error)}`),
});

/** Checks the open documents again: something around them changed. */
export function recheckOpen({ documents, queue }: Session): void {
  for (const uri of documents.uris()) queue.soon(uri);
}

/** Checks the newest version of an open document and shows what changed. */
async function publishCheck(session: Session, uri: string): Promise<void> {
  const { documents, publisher, connection, client, workspace } = session;
  try {
    const settings = await session.settings.of(uri);
    const snapshot = documents.get(uri);
    if (!snapshot) return;
    if (isRosterUri(uri)) {
      session.rosters.publish(uri);
      return;
    }
    const { lines, version, document } = snapshot;
    const leftOut = isIgnored(settings.roster, uri);
    const news = workspace.know(snapshot.uri, leftOut ? null : summaryOf(document));
    if (leftOut) {
      publisher.publish(snapshot.uri, version, []);
      return;
    }
    const check = session.check(snapshot, settings);
    publisher.publish(
      snapshot.uri,
      version,
      check.diagnostics.map((finding) => toDiagnostic(lines, finding, session.host.rulePage(finding.rule))),
    );
    if (client.clientCommands) void connection.sendNotification(Notifications.status, toStatus(snapshot, check));
    // The first of our documents opens the workspace; what that brings counts for all of them.
    if (document.model.kind !== null) void workspace.begin()?.then(() => recheckOpen(session));
    if (news) for (const other of documents.uris()) if (uriKey(other) !== uriKey(uri)) session.queue.soon(other);
  } catch (error) {
    session.log(`check of ${uri}: ${wordsOf(error)}`);
  }
}

/** The newest version of a document with its settings; null where it is not open. */
export async function current(
  session: Session,
  uri: string,
): Promise<{ readonly snapshot: Snapshot; readonly settings: ServerSettings } | null> {
  if (!session.documents.get(uri)) return null;
  const settings = await session.settings.of(uri);
  const snapshot = session.documents.get(uri);
  return snapshot && { snapshot, settings };
}
