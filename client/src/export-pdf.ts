/** `Xuất PDF`: the same page, made into PDF by LibreOffice where it is installed. */
import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { pageOf } from './export-document';
import { baseName, folderOf, parent } from './folder';
import { convert, findOffice } from './office';
import { openPage, showInFolder } from './open-page';
import { prompts } from './prompts';
import type { Server } from './server';
import { messages } from './settings';
import { WriteError, writeWhole } from './write-page';

/** `written`: remembers the PDF files that were written here, so that only those are replaced without a question. */
export async function exportPdf(
  server: Server,
  written: vscode.Memento,
  clicked?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const say = messages();
  const uri = clicked ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void prompts.tell(say.noDocument);
    return undefined;
  }
  const office = await findOffice();
  if (!office) {
    void prompts.warn(say.noOffice);
    return undefined;
  }
  try {
    const page = await pageOf(server, uri);
    if (!page) return undefined;
    const target = await targetOf(uri, page.name.replace(/\.docx$/u, '.pdf'), written);
    if (!target) return undefined;
    const options = { location: vscode.ProgressLocation.Notification, title: say.makingPdf };
    const pdf = await vscode.window.withProgress(options, () =>
      convert(office, Buffer.from(page.docx, 'base64'), 'docx', 'pdf'),
    );
    if (!pdf) {
      void prompts.warn(say.officeFailed);
      return undefined;
    }
    await writeWhole(target, pdf);
    await written.update(keyOf(target), hashOf(pdf));
    void announce(target);
    return target;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    void prompts.warn(error.message);
    return undefined;
  }
}

async function announce(target: vscode.Uri): Promise<void> {
  const say = messages();
  const answer = await prompts.tell(say.exported(baseName(target)), say.open, say.openFolder);
  if (answer === say.open) await openPage(target);
  if (answer === say.openFolder) await showInFolder(target);
}

const keyOf = (target: vscode.Uri): string => `pdf:${target.toString()}`;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function targetOf(uri: vscode.Uri, name: string, written: vscode.Memento): Promise<vscode.Uri | undefined> {
  const say = messages();
  const ask = (proposed: vscode.Uri): Thenable<vscode.Uri | undefined> =>
    prompts.saveAs({ defaultUri: proposed, title: say.savePdf, filters: { PDF: ['pdf'] } });
  if (uri.scheme === 'untitled') {
    const folder = await folderOf();
    return ask(folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.file(name));
  }
  const proposed = vscode.Uri.joinPath(parent(uri), name);
  const present = await vscode.workspace.fs.readFile(proposed).then(
    (bytes) => bytes,
    () => null,
  );
  if (!present || written.get(keyOf(proposed)) === hashOf(present)) return proposed;
  const answer = await prompts.decide({
    message: say.pdfThere(baseName(proposed)),
    buttons: [say.otherName, say.overwrite],
  });
  if (answer === say.overwrite) return proposed;
  return answer === say.otherName ? ask(proposed) : undefined;
}
