/** `nghiquyet export`: every document of ours to its `.docx`; one that fails does not stop the others. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pagePath, sourceRoot } from '../../host/output-folder';
import { Problem } from '../../host/problem';
import { runInWorkers } from '../../host/workers';
import type { Arguments } from '../arguments';
import type { ExitStatus, Run } from '../command-table';
import { editsInWords } from '../export-changes';
import { type ExportOrder, type ExportOutcome, exportOne } from '../export-one';
import { inShard, readShard } from '../flag-values';
import { type Interruption, watchForInterruption } from '../interrupt';
import { asProblem, searchFiles } from '../open-files';
import { complain, paint, print, startProgress } from '../terminal';

/** Where the command line begins, in a worker too. */
const START = join(__dirname, 'cli.js');

export const run: Run = async (args) => {
  const interruption = watchForInterruption();
  const { files, incomplete } = await searchFiles(args.paths);
  const { orders, clashes } = ordersFor(files, args);
  const done = await carryOut(orders, Number(args.value('jobs') ?? 1), interruption);
  const outcomes = [...clashes, ...done].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { file, error, about } of outcomes) if (error) complain(new Problem(error, about ?? file).message);
  const left = orders.length - done.length;
  if (left > 0) complain(`đã dừng theo yêu cầu, còn ${left} tệp chưa làm`);
  print(args.value('format') === 'json' ? asJson(outcomes) : asText(outcomes, args.value('out')));
  return Math.max(incomplete || left > 0 ? 2 : 0, ...outcomes.map(({ status }) => status)) as ExitStatus;
};

/** Two sources must not write one page: the second is refused. */
function ordersFor(files: readonly string[], args: Arguments): { orders: ExportOrder[]; clashes: ExportOutcome[] } {
  const root = sourceRoot(args.paths, files);
  const owners = new Map<string, string>();
  const orders: ExportOrder[] = [];
  const clashes: ExportOutcome[] = [];
  const shard = readShard(args.value('shard') ?? '');
  const all = files.map((file) => ({ file, output: pagePath(file, args.value('out'), root) }));
  for (const { file, output } of all) if (!owners.has(output)) owners.set(output, file);
  for (const { file, output } of inShard(all, shard)) {
    const owner = owners.get(output)!;
    if (owner === file) orders.push({ file, output, profile: profileOf(args), force: args.given('force') });
    else
      clashes.push({ file, output: null, error: `trùng tệp Word với ${owner}; xin đổi tên một trong hai`, status: 2 });
  }
  return { orders, clashes };
}

const profileOf = (args: Arguments): ExportOrder['profile'] => args.value('profile') as ExportOrder['profile'];

async function carryOut(
  orders: readonly ExportOrder[],
  jobs: number,
  interruption: Interruption,
): Promise<ExportOutcome[]> {
  const progress = startProgress(orders.length);
  const onAnswer = ({ file }: ExportOutcome): void => progress.step(file);
  const stopped = (): boolean => interruption.asked;
  try {
    if (jobs > 1 && orders.length > 1) {
      return await runInWorkers(orders, { script: START, workers: jobs, failed, onAnswer, stopped });
    }
    const outcomes: ExportOutcome[] = [];
    for (const order of orders) {
      if (stopped()) break;
      const outcome = await exportOne(order);
      outcomes.push(outcome);
      onAnswer(outcome);
      // Gives Ctrl+C a chance: between two pages nothing else would ever let it in.
      await setImmediate();
    }
    return outcomes;
  } finally {
    progress.done();
  }
}

const failed = ({ file }: ExportOrder, error: unknown): ExportOutcome => ({
  file,
  output: null,
  error: asProblem(error, file).reason,
  status: 2,
});

/** Each edited Word file with what was changed in it, set off by blank lines. */
const asEdits = (outcomes: readonly ExportOutcome[], out: string | null): string[] =>
  outcomes.flatMap(({ file, about, edits }) =>
    edits && about ? ['', editsInWords({ edits, file, output: about, out }), ''] : [],
  );

const asJson = (outcomes: readonly ExportOutcome[]): string =>
  JSON.stringify(
    outcomes.map(({ file, output, skipped, error }) => ({ file, output, skipped, error })),
    null,
    2,
  );

function asText(outcomes: readonly ExportOutcome[], out: string | null): string {
  const written = outcomes.filter(({ output }) => output !== null);
  const skipped = outcomes.filter(({ skipped }) => skipped !== undefined);
  const failed = outcomes.length - written.length - skipped.length;
  const lines = outcomes.flatMap(({ file, output, skipped }) => {
    if (output !== null) return [`${paint.green('đã xuất')}  ${file} → ${output}`];
    return skipped ? [paint.dim(`bỏ qua   ${file}: ${skipped}`)] : [];
  });
  const parts = [`Đã xuất ${written.length} văn bản`];
  if (skipped.length > 0) parts.push(`bỏ qua ${skipped.length} tệp`);
  if (failed > 0) parts.push(`chưa xuất được ${failed} văn bản`);
  return [...lines, ...asEdits(outcomes, out), `${parts.join(', ')}.`].join('\n');
}
