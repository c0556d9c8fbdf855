/** The command line as people start it: cold, one process a run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFolder } from '../support/generate-documents';
import { coldRun, ms, printTable, times, timingOf } from './measure';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const FILES = 200;
const EMPTY_PROGRAM = ['-e', ''];

interface Job {
  readonly name: string;
  readonly aim: string;
  readonly runs: number;
  readonly run: () => number;
}

/** Runs the jobs in turn, so that a busy moment of the machine hits all alike. */
function benchJobs(title: string, jobs: readonly Job[]): void {
  const samples = jobs.map((): number[] => []);
  for (let round = 0; round < Math.max(...jobs.map(({ runs }) => runs)); round++) {
    for (const [i, job] of jobs.entries()) if (round < job.runs) samples[i]!.push(job.run());
  }
  const timings = samples.map(timingOf);
  const base = timings[0]!.median;
  printTable(title, [
    ['job', 'median', 'p95', `beside ${jobs[0]!.name}`, 'runs', 'aim'],
    ...jobs.map(({ name, aim }, i) => {
      const { median, p95, samples: runs } = timings[i]!;
      return [name, ms(median), ms(p95), times(median / base), String(runs), aim];
    }),
  ]);
}

export function benchStartUp(): void {
  benchJobs('Start-up, cold', [
    { name: 'node alone', aim: '', runs: 15, run: () => coldRun(EMPTY_PROGRAM) },
    { name: '--version', aim: '', runs: 15, run: () => coldRun([CLI, '--version']) },
    { name: 'rules', aim: '', runs: 15, run: () => coldRun([CLI, 'rules']) },
  ]);
}

export function benchFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-bench-'));
  try {
    const files = generateFolder(FILES, 1, 0);
    for (const { path, text } of files) {
      mkdirSync(join(folder, 'nguồn', dirname(path)), { recursive: true });
      writeFileSync(join(folder, 'nguồn', path), text);
    }
    const one = join('nguồn', files[0]!.path);
    const inFolder = (...args: string[]): number => coldRun([CLI, ...args], { cwd: folder, allowed: [0, 1] });
    const toNewFolder = (...args: string[]): number => {
      rmSync(join(folder, 'ra'), { recursive: true, force: true });
      return inFolder('export', ...args, '--out', 'ra', '--force');
    };
    benchJobs(`Documents, cold (${FILES} files of about 3 KB)`, [
      { name: 'node alone', aim: '', runs: 7, run: () => coldRun(EMPTY_PROGRAM) },
      { name: 'check, 1 file', aim: '', runs: 7, run: () => inFolder('check', one) },
      { name: `check, ${FILES} files`, aim: '2000 ms', runs: 5, run: () => inFolder('check', 'nguồn') },
      { name: 'export, 1 file', aim: '350 ms', runs: 7, run: () => toNewFolder(one) },
      { name: `export, ${FILES} files`, aim: '4000 ms', runs: 3, run: () => toNewFolder('nguồn') },
      { name: `export, ${FILES} files, --jobs 2`, aim: '', runs: 3, run: () => toNewFolder('nguồn', '--jobs', '2') },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
