/** Writes `snippets/nghiquyet.code-snippets` from the snippet data. Run by `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSnippetFile } from '../server/src/core/guidance/snippets/editor-file';

const folder = new URL('../snippets/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('nghiquyet.code-snippets', folder), editorSnippetFile());
