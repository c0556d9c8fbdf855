/** Where an export may go without anybody losing anything. */
import type * as vscode from 'vscode';
import { type Comparison, changesInWords, type Differences, differencesWith } from './compare-page';
import { baseName } from './folder';
import { importWord } from './import-word';
import { prompts } from './prompts';
import { textFor } from './request-page';
import type { Server } from './server';
import { messages } from './settings';
import { askTarget, stateOf } from './write-page';

/** Where the clerk wants the page; `undefined` where he leaves it. Asks only where something would be lost. */
export async function agreeOnTarget(
  server: Server,
  comparison: Comparison,
  uri: vscode.Uri,
  proposed: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const state = await stateOf(server, proposed);
  if (state === 'free') return proposed;
  const say = messages();
  const differences =
    state === 'changed' ? await differencesWith(server, uri, await textFor(uri), proposed).catch(() => null) : null;
  const message = (state === 'changed' ? say.changed : say.foreign)(baseName(proposed));
  const choices = [...(differences ? [say.importIt] : []), say.otherName, say.overwrite];
  const answer = await prompts.decide({
    message,
    ...(differences && { detail: changesInWords(differences) }),
    buttons: [...(differences && differences.changes.length > 0 ? [say.seeChanges] : []), ...choices],
  });
  if (answer !== say.seeChanges) return carryOut(answer, server, proposed);
  await comparison.show(proposed, differences as Differences);
  // beside what is being looked at, not in front of it
  return carryOut(await prompts.tell(say.whatNow(baseName(proposed)), ...choices), server, proposed);
}

async function carryOut(
  answer: string | undefined,
  server: Server,
  proposed: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const say = messages();
  if (answer === say.overwrite) return proposed;
  if (answer === say.otherName) return askTarget(proposed);
  if (answer === say.importIt) await importWord(server, proposed);
  return undefined;
}
