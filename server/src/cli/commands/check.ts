/** `nghiquyet check`: the findings of every document that is one of ours. */
import type { Severity } from '../../core/rules/types';
import { checkDocument, type Document } from '../../core/service';
import { summaryOf } from '../../core/service-editor';
import { type InspectedDiagnostic, listDiagnostics, listIn } from '../../core/service-inspect';
import { createLibrary } from '../../core/service-workspace';
import { shortPath } from '../../host/roster';
import type { Run } from '../command-table';
import { openFiles } from '../open-files';
import { ruleOptions } from '../rule-options';
import { print } from '../terminal';
import { SEVERITIES } from '../wording';

export interface CheckedDocument {
  readonly file: string;
  /** null: none of ours as it stands, but something is found in it (letters in an old encoding; `chibo.yaml`). */
  readonly kind: Document['model']['kind'];
  readonly diagnostics: readonly InspectedDiagnostic[];
}

export const run: Run = async (args) => {
  const { documents, incomplete, rosters } = await openFiles(args.paths);
  const library = createLibrary();
  for (const document of documents) library.put(document.file, summaryOf(document));
  const checked: CheckedDocument[] = [];
  for (const document of documents) {
    const { file } = document;
    const { kind } = document.model;
    const options = ruleOptions(args, file, { roster: rosters.forFile(file)?.roster ?? null, library });
    const diagnostics = listDiagnostics(document, checkDocument(document, options));
    if (kind !== null || diagnostics.length > 0) checked.push({ file, kind, diagnostics });
  }
  for (const { roster, diagnostics, raw } of rosters.found()) {
    if (diagnostics.length === 0) continue;
    checked.push({ file: shortPath(roster.file), kind: null, diagnostics: listIn(raw, diagnostics) });
  }
  print(await formatted(checked, args.value('format')));
  if (incomplete) return 2;
  return reaches(checked, args.value('fail-on')) ? 1 : 0;
};

async function formatted(checked: readonly CheckedDocument[], format: string | null): Promise<string> {
  if (format === 'json') return JSON.stringify(checked, null, 2);
  if (format === 'sarif') return (await import('../formats/sarif')).sarif(checked);
  if (format === 'html') return (await import('../formats/html')).html(checked);
  return (await import('../formats/text')).text(checked);
}

/** Whether a finding is at or above the level; `never` is never reached. */
function reaches(checked: readonly CheckedDocument[], level: string | null): boolean {
  if (level === 'never') return false;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(level as Severity) + 1);
  return checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => worst.includes(severity)));
}
