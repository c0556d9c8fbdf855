/** `nghiquyet check`: the findings of every document that is one of ours. */
import type { Severity } from '../../core/rules/types';
import { checkDocument, type Document } from '../../core/service';
import { type InspectedDiagnostic, listDiagnostics } from '../../core/service-inspect';
import type { Run } from '../command-table';
import { openFiles } from '../open-files';
import { ruleOptions } from '../rule-options';
import { print } from '../terminal';
import { SEVERITIES } from '../wording';

export interface CheckedDocument {
  readonly file: string;
  /** null: none of ours as it stands, but something is found in it (letters in an old encoding). */
  readonly kind: Document['model']['kind'];
  readonly diagnostics: readonly InspectedDiagnostic[];
}

export const run: Run = async (args) => {
  const { documents, incomplete } = await openFiles(args.paths);
  const options = ruleOptions(args);
  const checked: CheckedDocument[] = [];
  for (const document of documents) {
    const { kind } = document.model;
    const diagnostics = listDiagnostics(document, checkDocument(document, options));
    if (kind !== null || diagnostics.length > 0) checked.push({ file: document.file, kind, diagnostics });
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
