/** `Nhập từ Word`: a Word file as a draft beside it; nothing that lies there is touched. */
import * as vscode from 'vscode';
import { type ImportResult, Requests } from '../../server/src/lsp/protocol';
import { baseName, folderOf, freeName, parent } from './folder';
import { convert, findOffice } from './office';
import { prompts } from './prompts';
import type { Server } from './server';
import { messages } from './settings';
import { WriteError, writeWhole } from './write-page';

/** No paper of a cell is larger; the server has limits of its own for what is inside. */
const LARGEST = 50 * 1024 * 1024;

/** The draft's file; `undefined` where nothing was chosen, or it could not be read. */
export async function importWord(server: Server, clicked?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const say = messages();
  const file = clicked ?? (await chosenFile());
  if (!file) return undefined;
  try {
    const bytes = await docxOf(file);
    if (!bytes) return undefined;
    const docx = Buffer.from(bytes).toString('base64');
    const result = await server.request<ImportResult>(Requests.import, { docx });
    if (result.outcome === 'unreadable') {
      void prompts.warn(result.reason);
      return undefined;
    }
    const target = await freeName(parent(file), baseName(file).replace(/\.docx?$/iu, '.md'));
    await writeWhole(target, new TextEncoder().encode(result.markdown));
    await vscode.window.showTextDocument(target);
    const { warnings } = result;
    if (warnings.length > 0) void prompts.warn(say.importedWith(baseName(target), warnings));
    else void prompts.tell(say.imported(baseName(target)));
    return target;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    void prompts.warn(error.message);
    return undefined;
  }
}

async function chosenFile(): Promise<vscode.Uri | undefined> {
  const say = messages();
  const chosen = await prompts.openFile({
    title: say.chooseWord,
    defaultUri: await folderOf(),
    filters: { [say.wordFiles]: ['docx', 'doc'] },
  });
  return chosen?.[0];
}

/** The file's bytes as .docx; an old .doc goes through LibreOffice, where it is installed. */
async function docxOf(file: vscode.Uri): Promise<Uint8Array | undefined> {
  const say = messages();
  if ((await vscode.workspace.fs.stat(file)).size > LARGEST) {
    void prompts.warn(say.tooLarge);
    return undefined;
  }
  const bytes = await vscode.workspace.fs.readFile(file);
  if (!/\.doc$/iu.test(file.path)) return bytes;
  const office = await findOffice();
  if (!office) {
    void prompts.warn(say.noOfficeForDoc);
    return undefined;
  }
  const options = { location: vscode.ProgressLocation.Notification, title: say.commands.nhapWord };
  const converted = await vscode.window.withProgress(options, () => convert(office, bytes, 'doc', 'docx'));
  if (!converted) void prompts.warn(say.officeFailed);
  return converted;
}
