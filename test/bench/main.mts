/**
 * The bench: `npm run bench`, or some of it: `npm run bench -- edit startup folder`.
 * Builds the command line first, small as it is shipped. Not part of the tests: figures depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { benchFolder, benchStartUp } from './processes';

/** Bundled as it is shipped: what runs the sources here adds work to every function that is made. */
const bundled = (name: string) => async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-bench-'));
  const outfile = join(folder, `${name}.cjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
  });
  const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) process.exit(1);
};

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  edit: bundled('edit'),
  reading: bundled('first-reading'),
  startup: benchStartUp,
  folder: benchFolder,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = spawnSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
// Anything much above 0 means that others were at work: compare the columns then, not the figures.
console.log(`Node ${process.version}, ${cpus().length} × ${processor}, load ${loadavg()[0]!.toFixed(1)} at the start`);
for (const [part, bench] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(part)) await bench();
