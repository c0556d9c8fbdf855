/** The extension's start and end: the language server, and one command or view a file. */
import * as vscode from 'vscode';
import { checkFolder } from './check-folder';
import { choosePlace } from './choose-place';
import { type Comparison, createComparison } from './compare-page';
import { exportDocument } from './export-document';
import { exportAll, exportFolder } from './export-folder';
import { exportPdf } from './export-pdf';
import { parent } from './folder';
import { importWord } from './import-word';
import { insertSnippet } from './insert-snippet';
import { makeRoster } from './make-roster';
import type { Messages } from './messages';
import { newDocument } from './new-document';
import { createPaper, openBeside } from './other-paper';
import { createPageView, type PageView } from './page-view';
import { type Prompts, prompts } from './prompts';
import { reportFolder } from './report-folder';
import { selectBlank } from './select-blank';
import { createServer, type Server } from './server';
import { messages } from './settings';
import { showRule } from './show-rule';
import { showStatus } from './status-bar';

/** What `activate` gives: for tests inside the editor, which have to answer the questions and to wait for the server. */
export interface Api {
  readonly prompts: Prompts;
  readonly server: Server;
  readonly pageView: PageView;
}

type Command = keyof Messages['commands'];
// biome-ignore lint/suspicious/noExplicitAny: arguments come from menus and from the server
type Action = (...values: any[]) => unknown;

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const log = vscode.window.createOutputChannel('Nghị quyết', { log: true });
  const started = createServer(context, log);
  server = started;
  context.subscriptions.push(log);
  showStatus(context, started);
  const pageView = createPageView(context, started);
  const comparison = createComparison(context);
  registerCommands(context, { server: started, pageView, comparison }, log);
  context.subscriptions.push(vscode.commands.registerCommand('nghiquyet.xemQuyTac', showRule));
  try {
    await started.client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void offerRestart(log);
  }
  return { prompts, server: started, pageView };
}

export async function deactivate(): Promise<void> {
  await server?.client.dispose();
}

interface Parts {
  readonly server: Server;
  readonly pageView: PageView;
  readonly comparison: Comparison;
}

function registerCommands(context: vscode.ExtensionContext, parts: Parts, log: vscode.LogOutputChannel): void {
  const { server, pageView } = parts;
  const actions: Record<Command, Action> = {
    xemTrang: (clicked) => pageView.show(toUri(clicked)),
    xuatPdf: (clicked) => exportPdf(server, context.workspaceState, toUri(clicked)),
    nhapWord: (clicked) => importWord(server, toUri(clicked)),
    xuatDocx: (clicked, selected) => exportClicked(parts, toUri(clicked), selected),
    xuatThuMuc: (clicked) => exportFolder(server, toUri(clicked)),
    raSoatThuMuc: (clicked) => checkFolder(server, toUri(clicked)),
    baoCao: (clicked) => reportFolder(server, toUri(clicked)),
    taoChibo: (clicked) => makeRoster(server, toUri(clicked)),
    taoVanBan: (clicked) => newDocument(server, toUri(clicked)),
    chenDoanMau: () => insertSnippet(server),
    chonChoTrong: selectBlank,
    taoVanBanThieu: (paper) => createPaper(server, paper),
    moBenCanh: openBeside,
    chonTrongBang: choosePlace,
    khoiDongLai: () => restart(server),
  };
  for (const [name, action] of Object.entries(actions)) {
    const guarded = async (...values: unknown[]): Promise<unknown> => {
      try {
        return await action(...values);
      } catch (error) {
        void tellFailure(name as Command, error, log);
        return undefined;
      }
    };
    context.subscriptions.push(vscode.commands.registerCommand(`nghiquyet.${name}`, guarded));
  }
}

/** A selection in the explorer comes as the clicked file and all that are selected with it. */
function exportClicked(
  { server, comparison }: Parts,
  clicked: vscode.Uri | undefined,
  selected: unknown,
): Promise<unknown> {
  const files = Array.isArray(selected) ? selected.filter((uri) => uri instanceof vscode.Uri) : [];
  return files.length > 1 ? exportAll(server, parent(files[0]!), files) : exportDocument(server, comparison, clicked);
}

/** Also where the server never came up. */
async function restart({ client }: Server): Promise<void> {
  if (client.isRunning()) await client.restart();
  else await client.start();
}

async function tellFailure(command: Command, error: unknown, log: vscode.LogOutputChannel): Promise<void> {
  log.error(error instanceof Error ? error : String(error));
  const say = messages();
  const why = error instanceof Error ? error.message : String(error);
  const answer = await prompts.warn(say.failed(say.commands[command], why), say.openLog);
  if (answer === say.openLog) log.show();
}

/** A menu gives a `Uri`, the server its text, the palette nothing, and `file/newFile` something else. */
function toUri(value: unknown): vscode.Uri | undefined {
  if (value instanceof vscode.Uri) return value;
  return typeof value === 'string' ? vscode.Uri.parse(value) : undefined;
}

async function offerRestart(log: vscode.LogOutputChannel): Promise<void> {
  const say = messages();
  const answer = await prompts.warn(say.serverFailed, say.restart, say.openLog);
  if (answer === say.restart) await vscode.commands.executeCommand('nghiquyet.khoiDongLai');
  if (answer === say.openLog) log.show();
}
