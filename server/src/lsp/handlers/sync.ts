/** Documents come, change and go; so do files and folders, and the settings. */
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  InlayHintRefreshRequest,
  TextDocumentSyncKind,
  type TextDocumentSyncOptions,
} from 'vscode-languageserver';
import { SECTION } from '../protocol';
import { isRosterUri } from '../rosters';
import { recheckOpen, type Session } from '../session';
import { recheckFile, recheckShown } from './check-folder';

export const syncCapability: TextDocumentSyncOptions = {
  openClose: true,
  change: TextDocumentSyncKind.Incremental,
  save: false,
};

const ANY_DOCUMENT = { pattern: { glob: '**/*.{md,markdown}' } };
const ANY_FOLDER = { pattern: { glob: '**', matches: 'folder' as const } };

/** Asks the client to say when documents or folders are renamed or deleted. */
export const fileOperations = {
  didRename: { filters: [ANY_DOCUMENT, ANY_FOLDER] },
  didDelete: { filters: [ANY_DOCUMENT, ANY_FOLDER] },
};

export function registerSync(session: Session): void {
  const { connection, documents, guard, publisher, queue, settings, log } = session;

  connection.onDidOpenTextDocument(
    guard.notification('didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
      documents.open(uri, languageId, version, text);
      queue.soon(uri);
      if (isRosterUri(uri)) rosterChanged(session);
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification('didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      if (!documents.change(uri, version, contentChanges)) return log(`didChange: ${uri} is not open`);
      queue.soon(uri);
      if (isRosterUri(uri)) rosterChanged(session);
    }),
  );
  connection.onDidCloseTextDocument(
    guard.notification('didClose', ({ textDocument: { uri } }) => {
      documents.close(uri);
      queue.forget(uri);
      settings.forget(uri);
      publisher.clear(uri);
      return isRosterUri(uri) ? rosterChanged(session) : diskChanged(session, uri);
    }),
  );

  const gone = (uri: string): void => {
    queue.forget(uri);
    publisher.clear(uri);
    publisher.clearUnder(uri);
    if (session.workspace.forget(uri)) aroundChanged(session);
    // With a folder its `chibo.yaml` went.
    if (!/\.(?:md|markdown)$/i.test(uri)) rosterChanged(session);
  };
  connection.onDidChangeWatchedFiles(
    guard.notification('didChangeWatchedFiles', async ({ changes }) => {
      for (const change of changes) await fileChanged(session, change, gone);
    }),
  );
  connection.workspace.onDidDeleteFiles(
    guard.notification('didDeleteFiles', ({ files }) => {
      for (const { uri } of files) gone(uri);
    }),
  );
  connection.workspace.onDidRenameFiles(
    guard.notification('didRenameFiles', ({ files }) => {
      for (const { oldUri } of files) gone(oldUri);
    }),
  );
  connection.onDidChangeConfiguration(
    guard.notification('didChangeConfiguration', (params) => {
      settings.changed(params.settings);
      recheckOpen(session);
      if (session.client.lensRefresh) void connection.sendRequest(CodeLensRefreshRequest.type);
      if (session.client.inlayHintRefresh) void connection.sendRequest(InlayHintRefreshRequest.type);
    }),
  );
}

async function fileChanged(session: Session, { uri, type }: FileEvent, gone: (uri: string) => void): Promise<void> {
  if (type === FileChangeType.Deleted) return gone(uri);
  // An open document is what the editor says it is, whatever lies on disk.
  if (session.documents.get(uri)) return;
  if (isRosterUri(uri)) return rosterChanged(session);
  await recheckFile(session, uri);
  await diskChanged(session, uri);
}

/** What lies on disk counts for the other documents. */
async function diskChanged(session: Session, uri: string): Promise<void> {
  if (await session.workspace.reread(uri)) aroundChanged(session);
}

/** Findings of documents may change when others do: of those that are open, and of those that are shown though closed. */
function aroundChanged(session: Session): void {
  recheckOpen(session);
  recheckShown(session);
}

/** Everything under a `chibo.yaml` follows it. What is left out of the workspace follows it too. */
function rosterChanged(session: Session): void {
  session.rosters.changed();
  aroundChanged(session);
}

/** Asks for what the client does not send by itself. */
export function registerWatching({ client, connection, log }: Session): void {
  const failed = (error: unknown): void => log(`registration: ${error}`);
  if (client.configurationChanges) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(failed);
  }
  // Our own client watches by itself.
  if (client.watchedFiles && !client.clientCommands) {
    const watchers = [{ globPattern: '**/*.{md,markdown}' }, { globPattern: '**/chibo.{yaml,yml}' }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}
