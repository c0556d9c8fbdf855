/** Timing: samples, their median and 95th percentile, and rows of figures side by side. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

/** Milliseconds that `act` takes. */
export function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), samples: sorted.length };
}

/** One cold run of a Node program, in milliseconds; a run that ends otherwise than expected stops the bench. */
export function coldRun(args: readonly string[], options: { cwd?: string; allowed?: readonly number[] } = {}): number {
  const { cwd, allowed = [0] } = options;
  let status: number | null = null;
  let words = '';
  const elapsed = timed(() => {
    const child = spawnSync(process.execPath, [...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
    status = child.status;
    words = child.stderr.toString('utf8').slice(0, 500);
  });
  if (status === null || !allowed.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${words}`);
  return elapsed;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)}×`;

/** Prints a table: the first row is the head. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  console.log(`\n${title}`);
  console.log(line(rows[0]!));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows.slice(1)) console.log(line(row));
}
