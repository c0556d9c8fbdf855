/** `nghiquyet lsp --stdio`: the language server on standard input and output. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Problem } from '../../host/problem';
import type { Run } from '../command-table';

export const run: Run = async (args) => {
  if (!args.given('stdio')) throw new Problem('xin ghi đủ: nghiquyet lsp --stdio');
  // A file of its own beside this one, the one that the editor runs: every other command starts sooner without it.
  const server = join(__dirname, 'server.js');
  if (!existsSync(server)) throw new Problem(`thiếu tệp ${server}; xin cài lại chương trình`);
  createRequire(__filename)(server);
  return 0;
};
