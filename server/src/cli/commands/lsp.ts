/** `nghiquyet lsp --stdio`: the language server on standard input and output. */
import type { Run } from '../command-table';

export const run: Run = async () => {
  await import('../../lsp/main');
  return 0;
};
