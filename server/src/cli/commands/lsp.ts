/** `nghiquyet lsp --stdio`: the language server on standard input and output. */
import { Problem } from '../../host/problem';
import type { Run } from '../command-table';

export const run: Run = async (args) => {
  if (!args.given('stdio')) throw new Problem('xin ghi đủ: nghiquyet lsp --stdio');
  await import('../../lsp/main');
  return 0;
};
