/**
 * Types, lint and format, and whether everything that is generated is fresh. Says all that is wrong, not the first only.
 * Freshness compares contents before and after generating, so that it needs no git and sees new files too; what was stale
 * is left regenerated, ready to commit.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { bin, root, run } from './run.mjs';

const GENERATED = ['**/*.generated.*', 'docs/**', 'snippets/**', 'schemas/**', 'package.json'];

async function contents() {
  const files = await glob(GENERATED, { cwd: root, ignore: ['**/node_modules/**', 'dist/**', 'out-test/**'] });
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(`${root}${file}`))
      .digest('hex');
  return new Map(files.map((file) => [file, hash(file)]));
}

async function generatedIsFresh() {
  const before = await contents();
  const { code } = await run(process.execPath, ['scripts/generate.mjs'], { quiet: true });
  if (code !== 0) return false;
  const after = await contents();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter((f) => before.get(f) !== after.get(f));
  for (const file of stale) console.error(`stale: ${file} (npm run generate)`);
  return stale.length === 0;
}

const parts = [
  ['types', async () => (await run(bin('tsc'), ['--noEmit'])).code === 0],
  ['types of the page view', async () => (await run(bin('tsc'), ['--noEmit', '-p', 'client/page'])).code === 0],
  ['lock file', async () => (await run(process.execPath, ['scripts/complete-lock.mjs', '--check'])).code === 0],
  ['lint and format', async () => (await run(bin('biome'), ['ci', '.'])).code === 0],
  ['generated files', generatedIsFresh],
];
const failed = [];
for (const [name, check] of parts) if (!(await check())) failed.push(name);
console.log(failed.length ? `check failed: ${failed.join(', ')}` : 'check passed');
process.exit(failed.length ? 1 : 0);
