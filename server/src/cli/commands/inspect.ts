/** `nghiquyet inspect`: one document's model and findings as one JSON object. */
import { openDocument } from '../../core/service';
import { inspectDocument } from '../../core/service-inspect';
import { readDocument, readStandardInput, shownPath } from '../../host/files';
import type { Run } from '../command-table';
import { rosterSearch } from '../open-files';
import { ruleOptions } from '../rule-options';
import { print } from '../terminal';

export const run: Run = async (args) => {
  const file = args.paths[0]!;
  const raw = file === '-' ? await readStandardInput() : readDocument(file);
  const shown = shownPath(file);
  // What comes through standard input belongs to the working folder.
  const roster = rosterSearch().forFile(file === '-' ? 'chibo.md' : file)?.roster ?? null;
  const options = ruleOptions(args, shown, { roster, library: null });
  print(JSON.stringify(inspectDocument(openDocument(shown, raw), options), null, 2));
  return 0;
};
