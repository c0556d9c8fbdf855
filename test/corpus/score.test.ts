import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliFile } from '../support/cli';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * What the reading of the labelled documents has reached, folder by folder and element by element: it may rise, and
 * never fall. `npm run score -- --write` writes a rise down.
 */
const reached = JSON.parse(readFileSync(join(here, 'reached.json'), 'utf8')) as Record<string, Record<string, number>>;

/** F1 in per cent by element, and `micro` over all. */
function scores(output: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of output.split('\n')) {
    const row = /^(\S+)\s+\d+\s+\d+\s+\d+\s+[\d.]+\s+[\d.]+\s+([\d.]+)$/.exec(line);
    if (row) found.set(row[1]!, Number(row[2]));
  }
  found.set('micro', Number(/micro F1 ([\d.]+) %/.exec(output)?.[1]));
  return found;
}

describe('the labelled documents', () => {
  for (const [folder, thresholds] of Object.entries(reached)) {
    it(`in test/${folder} are read as well as they were`, async function () {
      this.timeout(240_000);
      const cli = await cliFile();
      const args = [join(here, 'score.mjs'), '--dir', join(here, '..', folder), '--cli', cli, '--show', 'missed'];
      const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(run.status, 0, run.stderr);
      const now = scores(run.stdout);
      const fallen = Object.entries(thresholds).filter(([element, score]) => (now.get(element) ?? 0) < score - 0.05);
      assert.deepEqual(fallen, [], `${run.stdout}\nfallen below what test/corpus/reached.json holds`);
    });
  }
});
