/**
 * The command line as a process, the way people meet it: bundled once, lying in a folder of its own with no node_modules
 * in reach.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A file descriptor for standard output, instead of a pipe. */
  readonly stdout?: number;
}

let bundle: Promise<string> | null = null;

/** The path of the file that people start; `NGHIQUYET_CLI` names another to be tested instead. */
export function cliFile(): Promise<string> {
  bundle ??= process.env.NGHIQUYET_CLI ? Promise.resolve(process.env.NGHIQUYET_CLI) : bundleCli();
  return bundle;
}

async function bundleCli(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-cli-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const from = join(__dirname, '../../server/src');
  await build({
    entryPoints: {
      cli: join(from, 'cli/start.ts'),
      program: join(from, 'cli/main.ts'),
      server: join(from, 'lsp/main.ts'),
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: 'error',
  });
  return join(folder, 'cli.js');
}

export async function startCli(args: readonly string[], options: CliOptions = {}): Promise<ChildProcess> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return spawn(process.execPath, [await cliFile(), ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = await startCli(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr!.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  child.stdin!.on('error', () => {});
  child.stdin!.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

const folders = new Set<string>();
process.once('exit', () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A new folder with these files (path → content), removed by `remove`, at the latest when the tests end. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  path: string;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), 'nghiquyet test (chi bộ) '));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  folders.add(path);
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true });
    folders.delete(path);
  };
  return { path, remove };
}

/** Everything below a folder, sorted, with `/`: what a command left behind. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The one line that a failed call leaves on standard error. */
export const complaint = ({ stderr }: CliResult): string => {
  const lines = stderr.split('\n').filter((line) => line !== '');
  if (lines.length !== 1) throw new Error(`expected one line on standard error, got:\n${stderr}`);
  return lines[0]!;
};
