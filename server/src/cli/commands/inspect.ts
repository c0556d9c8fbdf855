/** `nghiquyet inspect`: one document's model and findings as one JSON object. */
import { openDocument } from '../../core/service';
import { inspectDocument } from '../../core/service-inspect';
import { readDocument, readStandardInput, shownPath } from '../../host/files';
import type { Run } from '../command-table';
import { ruleOptions } from '../rule-options';
import { print } from '../terminal';

export const run: Run = async (args) => {
  const file = args.paths[0]!;
  const raw = file === '-' ? await readStandardInput() : readDocument(file);
  print(JSON.stringify(inspectDocument(openDocument(shownPath(file), raw), ruleOptions(args)), null, 2));
  return 0;
};
