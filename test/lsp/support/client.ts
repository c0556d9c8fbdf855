/** A language client of a few lines: the real server in a process of its own, at the other end of a pipe. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeParams,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

const ROOT = join(__dirname, '../../..');
const SOURCE = join(ROOT, 'server/src/lsp/main.ts');

/** How the server is started: from the one file that is shipped, unless told otherwise. */
export interface Start {
  readonly args?: readonly string[];
  /** A module that is loaded before the server; both run from source then. */
  readonly before?: string;
}

let bundle: Promise<string> | null = null;

/** The server in one file, as it is shipped, with no node_modules in reach. */
export function serverFile(): Promise<string> {
  bundle ??= bundleServer();
  return bundle;
}

async function bundleServer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-lsp-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'server.js');
  await build({
    entryPoints: [SOURCE],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}

async function argumentsFor({ args, before }: Start): Promise<readonly string[]> {
  if (args) return args;
  if (before) return ['--import', 'tsx', '--import', before, SOURCE, '--stdio'];
  return [await serverFile(), '--stdio'];
}

export interface ClientOptions extends Start {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** Answers `workspace/configuration`, where the capability is there. */
  readonly settings?: (scope: string | undefined) => unknown;
}

export interface TestClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly result: InitializeResult;
  readonly published: readonly PublishDiagnosticsParams[];
  readonly logs: readonly string[];
  request<R>(method: string, params: unknown): Promise<R>;
  notify(method: string, params: unknown): void;
  /** The first notification of that method, sent before or after, that satisfies the predicate. */
  notification<P>(method: string, predicate: (params: P) => boolean): Promise<P>;
  open(uri: string, text: string, version?: number): Promise<void>;
  /** Opens a document and gives its findings. */
  check(uri: string, text: string): Promise<Diagnostic[]>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** The findings published from now on, or shown last, for that version. */
  findings(uri: string, predicate: (params: PublishDiagnosticsParams) => boolean): Promise<Diagnostic[]>;
  stop(): Promise<number | null>;
}

/** What a full-featured editor says of itself. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  window: { showDocument: { support: true } },
};

const running = new Set<ChildProcess>();
// A test that failed half-way leaves its server behind, which would keep the whole run alive.
after(() => {
  for (const child of running) child.kill();
});

export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const args = await argumentsFor(options);
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  const received: { method: string; params: unknown }[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification((method, params) => {
    received.push({ method, params });
    for (const look of [...waiting]) look();
  });
  connection.onRequest((method, params) => {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { scopeUri?: string }[] };
    return items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null);
  });
  connection.listen();

  const all = <P>(method: string): P[] => received.filter((one) => one.method === method).map((one) => one.params as P);
  const notification = <P>(method: string, predicate: (params: P) => boolean): Promise<P> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = all<P>(method).find(predicate);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });

  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const params: InitializeParams = {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? fullCapabilities,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: 'thử' })),
    initializationOptions: options.initializationOptions,
  };
  const result = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});

  const client: TestClient = {
    process: child,
    connection,
    result,
    get published() {
      return all<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    },
    get logs() {
      return all<{ message: string }>('window/logMessage').map(({ message }) => message);
    },
    request: (method, given) => connection.sendRequest(method, given),
    notify: (method, given) => void connection.sendNotification(method, given),
    notification,
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    async check(uri, text) {
      await client.open(uri, text);
      return client.findings(uri, ({ version }) => version === 1);
    },
    change: (uri, version, ...contentChanges) =>
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => client.notify('textDocument/didClose', { textDocument: { uri } }),
    async findings(uri, predicate) {
      const params = await notification<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (candidate) => candidate.uri === uri && predicate(candidate),
      );
      return params.diagnostics;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
  };
  return client;
}

/** Positions in a text that is not open. */
export const linesOf = (text: string): TextDocument => TextDocument.create('test:', 'markdown', 0, text);

export const positionAt = (text: string, offset: number): Position => linesOf(text).positionAt(offset);
