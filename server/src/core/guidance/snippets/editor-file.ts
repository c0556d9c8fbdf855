import { describeSnippet, SNIPPETS } from './index';

/**
 * The snippet file for editors that run no language server of ours (VS Code's own format), as text ending in a line end.
 * Same data, same bytes: entries stand in the order of the data.
 */
export function editorSnippetFile(): string {
  const entries = SNIPPETS.map((snippet) => [
    `${snippet.title} (${snippet.native})`,
    { scope: 'markdown', prefix: snippet.native, description: describeSnippet(snippet), body: snippet.body },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
