/** `Tạo chibo.yaml từ các văn bản…`: what the documents of a folder already say of their cell, as a file to look through. */
import * as vscode from 'vscode';
import { Requests, type RosterDraft } from '../../server/src/lsp/protocol';
import { baseName, freeName } from './folder';
import { prompts } from './prompts';
import type { Server } from './server';
import { messages } from './settings';
import { requestOnFolder } from './with-progress';
import { WriteError, writeWhole } from './write-page';

/** The file that is shown: the new one, or the one that was there; `undefined` where nothing came of it. */
export async function makeRoster(server: Server, clicked?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const say = messages();
  const asked = await requestOnFolder<RosterDraft>(server, clicked, say.readingPapers, Requests.roster);
  if (!asked) return undefined;
  const { folder, result: draft } = asked;
  if (draft.documents === 0) {
    void prompts.tell(say.noPapers);
    return undefined;
  }
  const place = await placeFor(folder, draft);
  if (!place) return undefined;
  if (place.isThere) {
    await vscode.window.showTextDocument(place.file);
    return place.file;
  }
  return write(place, draft);
}

async function write({ file, instead }: Place, { text, documents }: RosterDraft): Promise<vscode.Uri | undefined> {
  const say = messages();
  const content = instead ? `${say.rosterNotInUse(instead)}\n${text}` : text;
  try {
    await writeWhole(file, new TextEncoder().encode(content), say.notWritten(baseName(file)));
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    void prompts.warn(error.message);
    return undefined;
  }
  await vscode.window.showTextDocument(file);
  void prompts.tell(instead ? say.rosterBeside(baseName(file)) : say.rosterMade(documents));
  return file;
}

interface Place {
  readonly file: vscode.Uri;
  /** It is to be shown, not written. */
  readonly isThere?: true;
  /** The name of the file that stays in force, where this one is written beside it. */
  readonly instead?: string;
}

/** Where it goes; asks where a `chibo.yaml` holds for these documents already. Nothing is ever written over. */
async function placeFor(folder: vscode.Uri, { holds, fileName }: RosterDraft): Promise<Place | undefined> {
  const say = messages();
  const here = await rosterIn(folder);
  const there = here ?? (holds === null ? undefined : vscode.Uri.parse(holds));
  const proposed = vscode.Uri.joinPath(folder, fileName);
  if (!there) return { file: proposed };
  const writeIt = here ? say.rosterOtherName : say.rosterOfItsOwn;
  const answer = await prompts.decide({
    message: here ? say.rosterThere(baseName(there)) : say.rosterElsewhere(vscode.workspace.asRelativePath(there)),
    detail: here ? say.rosterThereDetail : say.rosterElsewhereDetail,
    buttons: [say.openRoster, writeIt],
  });
  if (answer === say.openRoster) return { file: there, isThere: true };
  if (answer !== writeIt) return undefined;
  return here ? { file: await freeName(folder, fileName), instead: baseName(here) } : { file: proposed };
}

/** The file in that very folder, also one that cannot be read; `Chibo.yaml` and `chibo.yml` are meant as well. */
async function rosterIn(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const found = entries.find(([name]) => /^chibo\.ya?ml$/iu.test(name.normalize('NFC')));
  return found && vscode.Uri.joinPath(folder, found[0]);
}
