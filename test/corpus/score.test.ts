import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliFile } from '../support/cli';

const here = dirname(fileURLToPath(import.meta.url));

/** What the reading of the labelled documents has reached, element by element: it may rise, and never fall. */
const reached = JSON.parse(readFileSync(join(here, 'reached.json'), 'utf8')) as Record<string, number>;

describe('the labelled documents', () => {
  it('are read as well as they were', async function () {
    this.timeout(120_000);
    const cli = await cliFile();
    const run = spawnSync(process.execPath, [join(here, 'score.mjs'), '--cli', cli, '--show', 'missed'], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    const scores = new Map<string, number>();
    for (const line of run.stdout.split('\n')) {
      const row = /^(\S+)\s+\d+\s+\d+\s+\d+\s+[\d.]+\s+[\d.]+\s+([\d.]+)$/.exec(line);
      if (row) scores.set(row[1]!, Number(row[2]));
    }
    const micro = /micro F1 ([\d.]+) %/.exec(run.stdout)?.[1];
    scores.set('micro', Number(micro));
    const fallen = Object.entries(reached).filter(([element, score]) => (scores.get(element) ?? 0) < score - 0.05);
    assert.deepEqual(fallen, [], `${run.stdout}\nfallen below what test/corpus/reached.json holds`);
  });
});
