import * as vscode from 'vscode';
import { SECTION, type Settings } from '../../server/src/lsp/protocol';
import { type Messages, messagesIn } from './messages';

/** One setting of ours, as it stands now. */
export function setting<Key extends keyof Settings>(key: Key): Settings[Key] {
  return vscode.workspace.getConfiguration(SECTION).get(key) as Settings[Key];
}

export const messages = (): Messages => messagesIn(setting('ngonNgu'));
