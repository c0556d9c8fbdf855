/** `nghiquyet check`: the findings of every document that is one of ours. */
import { SEVERITIES } from '../../core/guidance/severity-words';
import type { Severity } from '../../core/rules/types';
import {
  type CheckedDocument,
  checkedRoster,
  checkTogether,
  reportPage,
  type UnreadFile,
} from '../../core/service-report';
import { today } from '../../host/clock';
import { shortPath } from '../../host/roster';
import type { Arguments } from '../arguments';
import type { Run } from '../command-table';
import { openFiles } from '../open-files';
import { ruleOptions } from '../rule-options';
import { print } from '../terminal';

export const run: Run = async (args) => {
  const { documents, incomplete, unread, rosters } = await openFiles(args.paths);
  const checked: (CheckedDocument | null)[] = [
    ...checkTogether(documents, ({ file }, library) =>
      ruleOptions(args, file, { roster: rosters.forFile(file)?.roster ?? null, library }),
    ),
    ...rosters.found().map(({ roster, diagnostics, raw }) => checkedRoster(shortPath(roster.file), raw, diagnostics)),
  ];
  const told = checked.filter((one) => one !== null);
  print(await formatted(told, unread, args));
  if (incomplete) return 2;
  return reaches(told, args.value('fail-on')) ? 1 : 0;
};

async function formatted(
  checked: readonly CheckedDocument[],
  unread: readonly UnreadFile[],
  args: Arguments,
): Promise<string> {
  const format = args.value('format');
  if (format === 'json') return JSON.stringify(checked, null, 2);
  if (format === 'sarif') return (await import('../formats/sarif')).sarif(checked);
  if (format === 'html') return reportPage(checked, unread, args.value('as-of') ?? today());
  return (await import('../formats/text')).text(checked);
}

/** Whether a finding is at or above the level; `never` is never reached. */
function reaches(checked: readonly CheckedDocument[], level: string | null): boolean {
  if (level === 'never') return false;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(level as Severity) + 1);
  return checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => worst.includes(severity)));
}
