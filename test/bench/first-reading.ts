/**
 * What the rules add when a long paper is read for the first time: of a generated resolution, and of papers of the corpus
 * laid end to end, in which nearly every line tells something.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument, openDocument } from '../../server/src/core/service';
import { generateDocument } from '../support/generate-documents';
import { readLateParts } from './late-parts';
import { ms, printTable, timed, timingOf } from './measure';

const BYTES = 100 * 1024;
const READINGS = 40;
const WARM_UP = 12;
const CORPUS = join(process.cwd(), 'test/corpus');

function benchFirstReading(): void {
  const papers = [
    { name: 'resolution, generated', raw: generateDocument({ seed: 7, bytes: BYTES, gaps: 0.2 }) },
    { name: 'resolutions of the corpus', raw: endToEnd('nghi-quyet') },
    { name: 'minutes of the corpus', raw: endToEnd('bien-ban') },
  ].map((paper) => ({ ...paper, reading: [] as number[], rules: [] as number[] }));
  // In turn: a busy moment of the machine hits all alike.
  for (let i = 0; i < WARM_UP + READINGS; i++) {
    for (const { raw, reading, rules } of papers) {
      const other = otherwiseSaid(raw, i);
      let document = openDocument('bench.md', '');
      const read = timed(() => {
        document = openDocument('bench.md', other);
        readLateParts(document);
      });
      const checked = timed(() => checkDocument(document));
      if (i < WARM_UP) continue;
      reading.push(read);
      rules.push(checked);
    }
  }
  printTable('The first reading of 100 KB (aim: rules under 10 ms)', [
    ['document', 'read median', 'rules median', 'rules, quickest tenth'],
    ...papers.map(({ name, reading, rules }) => {
      const quickest = [...rules].sort((a, b) => a - b)[Math.floor(rules.length / 10)]!;
      return [name, ms(timingOf(reading).median), ms(timingOf(rules).median), ms(quickest)];
    }),
  ]);
}

/** One paper of the kind in whose middle the middles of all others are laid, over and over. */
function endToEnd(kind: string): string {
  const papers = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.md') && name.includes(kind))
    .map((name) => readFileSync(join(CORPUS, name), 'utf8').split('\n'));
  const first = papers[0]!;
  const cut = Math.floor(first.length * 0.7);
  let middle = '';
  for (let i = 0; Buffer.byteLength(middle) < BYTES; i++) {
    const lines = papers[i % papers.length]!;
    middle += `${lines.slice(12, Math.floor(lines.length * 0.75)).join('\n')}\n`;
  }
  return `${first.slice(0, cut).join('\n')}\n${middle}${first.slice(cut).join('\n')}`;
}

/** No line as before, so that nothing of it is remembered. */
const otherwiseSaid = (raw: string, round: number): string =>
  raw
    .split('\n')
    .map((line, i) => (line.length > 30 ? `${line} ${round.toString(36)}x${'yzwkjq'[i % 6]}` : line))
    .join('\n');

benchFirstReading();
