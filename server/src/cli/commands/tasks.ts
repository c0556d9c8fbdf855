/** `nghiquyet tasks`: who has what to do by when, over all resolutions, conclusions and plans. */
import { today } from '../../host/clock';
import type { Run } from '../command-table';
import { hasStatus, isOwnedBy, type LedgerTask, ledgerOf, type TaskStatus } from '../ledger';
import { openFiles } from '../open-files';
import { print } from '../terminal';

export const run: Run = async (args) => {
  const { documents, incomplete } = await openFiles(args.paths);
  const asOf = args.value('as-of') ?? today();
  const owner = args.value('owner');
  const status = args.value('status') as TaskStatus | null;
  const tasks = ledgerOf(documents)
    .filter((task) => owner === null || isOwnedBy(task, owner))
    .filter((task) => status === null || hasStatus(task, status, asOf));
  const output = await formatted(tasks, args.value('format'), asOf);
  // CSV and calendars end their lines themselves, and may be empty of rows but never of a head.
  print(output);
  return incomplete ? 2 : 0;
};

async function formatted(tasks: readonly LedgerTask[], format: string | null, asOf: string): Promise<string> {
  if (format === 'json') return JSON.stringify(tasks, null, 2);
  if (format === 'csv') return (await import('../formats/tasks-csv')).csv(tasks, asOf);
  if (format === 'ics') return (await import('../formats/tasks-ics')).ics(tasks, asOf);
  return (await import('../formats/tasks-text')).text(tasks, asOf);
}
