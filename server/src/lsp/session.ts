/** What the handlers share: the connection, the open documents, the settings, and one check for each version. */
import type { Connection } from 'vscode-languageserver';
import { type Check, checkForEditor, createNumberIndex, type NumberIndex, summaryOf } from '../core/service-editor';
import { type ClientAbilities, toDiagnostic } from './convert';
import { createDocuments, type OpenDocuments, type Snapshot } from './documents';
import { createGuard, type Guard, type Log, wordsOf } from './guard';
import type { ServerHost } from './host';
import { Notifications } from './protocol';
import { createPublisher, type Publisher } from './publish';
import { type CheckQueue, createCheckQueue } from './scheduling';
import { ruleOptions, type ServerSettings, type SettingsStore } from './settings';
import { toStatus } from './status';

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
  readonly numbers: NumberIndex;
  /** Folders of the workspace, as uris. */
  readonly folders: Set<string>;
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
  const checks = new WeakMap<Snapshot, { readonly settings: ServerSettings; readonly check: Check }>();
  const numbers = createNumberIndex();
  const session: Session = {
    connection,
    host,
    log,
    guard: createGuard(log),
    client,
    settings,
    documents,
    publisher,
    queue: createCheckQueue((uri) => publishCheck(session, uri), host.now),
    numbers,
    folders: new Set(),
    check(snapshot, current) {
      const known = checks.get(snapshot);
      if (known?.settings === current) return known.check;
      const check = checkForEditor(snapshot.document, optionsFor(session, current));
      checks.set(snapshot, { settings: current, check });
      return check;
    },
  };
  return session;
}

/** What the rules are told; one that throws is one log line, and the others go on. */
export const optionsFor = ({ log }: Session, settings: ServerSettings) =>
  ruleOptions(settings, (rule, error) => log(`rule ${rule}: ${wordsOf(error)}`));

/** Checks the newest version of an open document and shows what changed. */
async function publishCheck(session: Session, uri: string): Promise<void> {
  const { documents, publisher, connection, client, numbers } = session;
  try {
    const settings = await session.settings.of(uri);
    const snapshot = documents.get(uri);
    if (!snapshot) return;
    const check = session.check(snapshot, settings);
    const { lines, version, document } = snapshot;
    publisher.publish(
      snapshot.uri,
      version,
      check.diagnostics.map((finding) => toDiagnostic(lines, finding)),
    );
    numbers.put(snapshot.uri, summaryOf(document));
    if (client.clientCommands) void connection.sendNotification(Notifications.status, toStatus(snapshot, check));
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
