/** What a Word file says otherwise than the text: in a few lines, and side by side in the editor. */
import * as vscode from 'vscode';
import { type CompareParams, Requests, type Comparison as Result } from '../../server/src/lsp/protocol';
import { baseName } from './folder';
import type { Server } from './server';
import { messages } from './settings';

export type Differences = NonNullable<Result>;

export interface Comparison {
  /** Both sides, paragraph by paragraph, in the editor's own comparison. */
  show(target: vscode.Uri, differences: Differences): Promise<void>;
}

const SCHEME = 'nghiquyet-so-sanh';

/** The sides are documents that exist in the editor only. */
export function createComparison(context: vscode.ExtensionContext): Comparison {
  const texts = new Map<string, string>();
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
  );
  let count = 0;
  return {
    async show(target, { there, now }) {
      const run = String(++count);
      const side = (name: string, paragraphs: readonly string[]): vscode.Uri => {
        const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${run}/${name}/${baseName(target)}.txt` });
        texts.set(uri.toString(), paragraphs.join('\n\n'));
        return uri;
      };
      await vscode.commands.executeCommand(
        'vscode.diff',
        side('word', there),
        side('van-ban', now),
        messages().comparing(baseName(target)),
        { preview: true },
      );
    },
  };
}

/** `null` where the file cannot be read. */
export async function differencesWith(
  server: Server,
  uri: vscode.Uri,
  text: string | undefined,
  target: vscode.Uri,
): Promise<Result> {
  const docx = Buffer.from(await vscode.workspace.fs.readFile(target)).toString('base64');
  const params: CompareParams = { uri: uri.toString(), text, docx };
  return server.request<Result>(Requests.compare, params);
}

const MOST_TOLD = 3;
const LONGEST = 90;

/** The first few changes, each shortened to where it begins to differ. */
export function changesInWords({ changes }: Differences): string {
  const say = messages();
  if (changes.length === 0) return say.onlyLooks;
  const lines = changes.slice(0, MOST_TOLD).map(({ there, now }) => {
    const from = there !== null && now !== null ? beginningOfChange(there, now) : 0;
    return say.change(there && shortened(there, from), now && shortened(now, from));
  });
  const more = changes.length - MOST_TOLD;
  return [...lines, ...(more > 0 ? [say.moreChanges(more)] : [])].join('\n');
}

/** The word in which two texts part. */
function beginningOfChange(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return Math.max(0, a.lastIndexOf(' ', Math.max(0, at - 20)));
}

function shortened(text: string, from: number): string {
  const start = text.length - from < LONGEST / 2 ? Math.max(0, text.length - LONGEST) : from;
  const part = text.slice(start, start + LONGEST);
  return `${start > 0 ? '…' : ''}${part.trim()}${start + LONGEST < text.length ? '…' : ''}`;
}
