/**
 * The bench: `npm run bench`, or some of it: `npm run bench -- edit startup folder`.
 * Builds the command line first, small as it is shipped. Not part of the tests: figures depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchEdits } from './edit';
import { benchFolder, benchStartUp } from './processes';

const PARTS: Readonly<Record<string, () => void>> = { edit: benchEdits, startup: benchStartUp, folder: benchFolder };
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = spawnSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
// Anything much above 0 means that others were at work: compare the columns then, not the figures.
console.log(`Node ${process.version}, ${cpus().length} × ${processor}, load ${loadavg()[0]!.toFixed(1)} at the start`);
for (const [part, bench] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(part)) bench();
