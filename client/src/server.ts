/** Starts the language server and speaks our own requests to it. */
import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { type InitializationOptions, SECTION } from '../../server/src/lsp/protocol';

/** Where a clerk's document may lie. Left out: what the editor shows beside it (`git:` in a comparison, previews). */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-userdata'];

export const isOurs = (document: vscode.TextDocument): boolean =>
  document.languageId === 'markdown' && SCHEMES.includes(document.uri.scheme);

export interface Server {
  /** Sends one of `Requests`. Waits until the server has started. */
  request<Result>(method: string, params: object, token?: vscode.CancellationToken): Promise<Result>;
  readonly client: LanguageClient;
}

export function createServer(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Server {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const serverOptions: ServerOptions = {
    run,
    debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const watchers = ['**/*.{md,markdown}', '**/chibo.{yaml,yml}'].map((pattern) =>
    vscode.workspace.createFileSystemWatcher(pattern),
  );
  context.subscriptions.push(...watchers);
  const clientOptions: LanguageClientOptions = {
    documentSelector: SCHEMES.flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/chibo.{yaml,yml}' },
    ]),
    synchronize: { configurationSection: SECTION, fileEvents: watchers },
    diagnosticCollectionName: SECTION,
    outputChannel: log,
    initializationOptions: { clientCommands: true } satisfies InitializationOptions,
  };
  const client = new LanguageClient(SECTION, 'Nghị quyết', serverOptions, clientOptions);
  return {
    client,
    request: async (method, params, token) => {
      await client.start(); // at once where it runs already
      // A token that is not there would count as a second parameter.
      return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
    },
  };
}
