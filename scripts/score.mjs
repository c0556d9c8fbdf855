// Scores the built command line against the labelled documents; `--write` writes what was reached into test/corpus/reached.json.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'test/corpus/reached.json');
const folders = ['corpus', 'held-out', 'scored'];
const reached = {};
for (const folder of folders) {
  const args = ['test/corpus/score.mjs', '--dir', `test/${folder}`, '--cli', 'dist/cli.js', '--show', 'missed'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stderr || stdout);
    process.exit(1);
  }
  console.log(`test/${folder}\n${stdout}`);
  const rows = [...stdout.matchAll(/^(\S+)\s+\d+\s+\d+\s+\d+\s+[\d.]+\s+[\d.]+\s+([\d.]+)$/gm)];
  reached[folder] = Object.fromEntries(rows.map(([, element, score]) => [element, Number(score)]));
  reached[folder].micro = Number(/micro F1 ([\d.]+) %/.exec(stdout)?.[1]);
}
if (process.argv.includes('--write')) {
  const before = JSON.parse(readFileSync(file, 'utf8'));
  for (const folder of folders) {
    for (const [element, score] of Object.entries(before[folder] ?? {})) {
      if ((reached[folder][element] ?? 0) < score) console.error(`${folder}: ${element} would fall from ${score}`);
    }
  }
  writeFileSync(file, `${JSON.stringify(reached, null, 2)}\n`);
}
