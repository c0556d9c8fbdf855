/** A list of places in one document, in groups: what is chosen is selected in the text. */
import * as vscode from 'vscode';
import type { PlaceList } from '../../server/src/lsp/protocol';
import { prompts } from './prompts';
import { selectBlank } from './select-blank';

interface Choice extends vscode.QuickPickItem {
  readonly range?: PlaceList['groups'][number]['places'][number]['range'];
}

export async function choosePlace(uri: string, { title, groups }: PlaceList): Promise<void> {
  const choices = groups.flatMap((group): Choice[] => [
    { label: group.title, kind: vscode.QuickPickItemKind.Separator },
    ...group.places.map(({ label, detail, range }) => ({ label, detail, range })),
  ]);
  const chosen = await prompts.pick(choices, title);
  if (chosen?.range) await selectBlank(uri, chosen.range);
}
