/** The command line as people start it, cold, one process a run; beside pandoc, where that is installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFolder } from '../support/generate-documents';
import { coldRun, ms, printTable, timed, times, timingOf } from './measure';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const FILES = 200;
const EMPTY_PROGRAM = ['-e', ''];

interface Job {
  readonly name: string;
  readonly aim: string;
  readonly runs: number;
  readonly run: () => number;
  /** The job of another program that does most nearly the same. */
  readonly rival?: string;
}

/** Runs the jobs in turn, so that a busy moment of the machine hits all alike. */
function benchJobs(title: string, jobs: readonly Job[]): void {
  const samples = jobs.map((): number[] => []);
  for (let round = 0; round < Math.max(...jobs.map(({ runs }) => runs)); round++) {
    for (const [i, job] of jobs.entries()) if (round < job.runs) samples[i]!.push(job.run());
  }
  const timings = samples.map(timingOf);
  const base = timings[0]!.median;
  const medianOf = (name: string): number | undefined => timings[jobs.findIndex((job) => job.name === name)]?.median;
  const rivals = jobs.some(({ rival }) => rival && medianOf(rival) !== undefined);
  printTable(title, [
    ['job', 'median', 'p95', `beside ${jobs[0]!.name}`, ...(rivals ? ['beside pandoc'] : []), 'runs', 'aim'],
    ...jobs.map(({ name, aim, rival }, i) => {
      const { median, p95, samples: runs } = timings[i]!;
      const other = rival ? medianOf(rival) : undefined;
      const beside = rivals ? [other === undefined ? '' : times(median / other)] : [];
      return [name, ms(median), ms(p95), times(median / base), ...beside, String(runs), aim];
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

/** `pandoc 2.17.1.1`, or null where it is not installed. */
function pandocVersion(): string | null {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]!.trim() : null;
}

/** Each file to a .docx by a process of its own, one after the other: pandoc makes one file a run. */
function pandocRun(files: readonly string[], folder: string): number {
  const out = join(folder, 'pandoc');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  return timed(() => {
    for (const [i, file] of files.entries()) {
      const { status, stderr } = spawnSync('pandoc', [file, '-o', join(out, `${i}.docx`)], { cwd: folder });
      if (status !== 0) throw new Error(`pandoc ${file} ended with ${status}: ${stderr}`);
    }
  });
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
      return inFolder('export', ...args, '--out', 'ra');
    };
    const pandoc = pandocVersion();
    const all = files.map(({ path }) => join('nguồn', path));
    const [rivalOne, rivalAll] = ['pandoc, 1 file', `pandoc, ${FILES} files, a process each`];
    const rivals: Job[] = [
      { name: rivalOne, aim: '', runs: 7, run: () => pandocRun([one], folder) },
      { name: rivalAll, aim: '', runs: 3, run: () => pandocRun(all, folder) },
    ];
    benchJobs(`Documents, cold (${FILES} files of about 3 KB)`, [
      { name: 'node alone', aim: '', runs: 7, run: () => coldRun(EMPTY_PROGRAM) },
      { name: 'check, 1 file', aim: '', runs: 7, run: () => inFolder('check', one) },
      { name: `check, ${FILES} files`, aim: '2000 ms', runs: 5, run: () => inFolder('check', 'nguồn') },
      // As it is typed, which asks for errors first; and where nothing is asked.
      { name: 'export, 1 file', aim: '350 ms', runs: 7, run: () => toNewFolder(one), rival: rivalOne },
      { name: 'export --force, 1 file', aim: '', runs: 7, run: () => toNewFolder(one, '--force'), rival: rivalOne },
      { name: `export, ${FILES} files`, aim: '4000 ms', runs: 3, run: () => toNewFolder('nguồn'), rival: rivalAll },
      {
        name: `export --force, ${FILES} files`,
        aim: '',
        runs: 3,
        run: () => toNewFolder('nguồn', '--force'),
        rival: rivalAll,
      },
      {
        name: `export, ${FILES} files, --jobs 2`,
        aim: '',
        runs: 3,
        run: () => toNewFolder('nguồn', '--jobs', '2'),
        rival: rivalAll,
      },
      ...(pandoc ? rivals : []),
    ]);
    console.log(
      pandoc
        ? `${pandoc} turns Markdown into a plain .docx: it checks nothing, and sets no official page.`
        : 'pandoc is not installed here, so nothing stands beside it (Debian: apt-get install pandoc).',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
