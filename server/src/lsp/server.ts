/** The language server on a connection: what it can do, and who answers what. */
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { abilitiesOf, optionsOf } from './client-abilities';
import { codeActionCapability, registerActions } from './handlers/actions';
import { registerCheckFolder } from './handlers/check-folder';
import { commandsFor, registerCommands } from './handlers/commands';
import { completionCapability, registerCompletion } from './handlers/completion';
import { registerHover } from './handlers/hover';
import { registerInlayHints } from './handlers/inlay-hints';
import { registerLens } from './handlers/lens';
import { registerLinks } from './handlers/links';
import { registerOwnRequests } from './handlers/own-requests';
import { registerPage } from './handlers/page';
import { registerReport } from './handlers/report';
import { registerRosterDraft } from './handlers/roster-draft';
import { registerStructure, semanticTokensCapability } from './handlers/structure';
import { fileOperations, registerSync, registerWatching, syncCapability } from './handlers/sync';
import type { ServerHost } from './host';
import { SECTION } from './protocol';
import { createSession, recheckOpen, type Session } from './session';
import { createSettings } from './settings';

/** Answers on the connection until it closes. The caller has not called `listen` yet. */
export function startServer(connection: Connection, host: ServerHost): void {
  let session: Session | null = null;
  connection.onInitialize((params) => {
    session = begin(connection, host, params);
    return resultFor(session);
  });
  connection.onInitialized(() => {
    if (!session) return;
    registerWatching(session);
    if (session.client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders((change) => foldersChanged(session!, change));
  });
  connection.onShutdown(() => session?.queue.dispose());
  connection.listen();
}

function begin(connection: Connection, host: ServerHost, params: InitializeParams): Session {
  const client = abilitiesOf(params, host.startedByClient);
  const ask = client.configuration
    ? (uri: string): Promise<unknown> =>
        connection.workspace.getConfiguration({ section: SECTION, ...(hasPlace(uri) && { scopeUri: uri }) })
    : null;
  const settings = createSettings(ask, optionsOf(params).settings);
  const session = createSession({ connection, host, client, settings });
  const opened = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  session.workspace.changeFolders(opened, []);
  for (const register of [
    registerSync,
    registerCompletion,
    registerHover,
    registerInlayHints,
    registerStructure,
    registerLens,
    registerLinks,
    registerActions,
    registerCommands,
    registerCheckFolder,
    registerReport,
    registerRosterDraft,
    registerOwnRequests,
    registerPage,
  ]) {
    register(session);
  }
  return session;
}

function foldersChanged(session: Session, { added, removed }: WorkspaceFoldersChangeEvent): void {
  const uri = (folder: { readonly uri: string }): string => folder.uri;
  session.workspace.changeFolders(added.map(uri), removed.map(uri));
  for (const folder of removed) session.publisher.clearUnder(folder.uri);
  recheckOpen(session);
}

const hasPlace = (uri: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(uri);

const resultFor = ({ client }: Session): InitializeResult => ({
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: syncCapability,
    completionProvider: completionCapability,
    hoverProvider: true,
    inlayHintProvider: { resolveProvider: false },
    documentSymbolProvider: { label: 'Nghị quyết' },
    foldingRangeProvider: true,
    codeLensProvider: { resolveProvider: false },
    documentLinkProvider: { resolveProvider: false },
    codeActionProvider: codeActionCapability,
    semanticTokensProvider: semanticTokensCapability,
    executeCommandProvider: { commands: commandsFor(client.clientCommands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
  },
  serverInfo: { name: 'nghiquyet' },
});
