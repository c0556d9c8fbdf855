/** Texts that nobody would write: pieces of the corpus cut and shuffled, odd characters strewn in. The same every run. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDocx } from '../../server/src/core/docx/export';
import { DocxReadError, importDocx } from '../../server/src/core/docx/read';
import { isUntouched } from '../../server/src/core/docx/read/stamp';
import { KINDS } from '../../server/src/core/guidance/kinds';
import { openDocument } from '../../server/src/core/service';
import { fold } from '../../server/src/core/text/fold';
import { schemaErrors } from './support/office';
import { below, open, textOf } from './support/opened';

const CORPUS = join(__dirname, '../corpus');
const texts = readdirSync(CORPUS)
  .filter((name) => /^\d.*\.md$/.test(name))
  .map((name) => readFileSync(join(CORPUS, name), 'utf8'));
const ODD = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u200b',
  '\u202e',
  '|',
  '| --- |',
  '**',
  '*',
  '<br>',
  '<!--',
  '-->',
  '```',
  '\t',
  '\\',
  '& <w:p/>',
  '—',
  '# ',
  '> ',
  '---\n',
  '\ufeff',
  '﷽',
  '[x](y)',
  '~~',
  'Phụ lục 1\n',
];

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function oddText(seed: number): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const lines = Array.from({ length: 3 }, () => {
    const source = pick(texts).split('\n');
    const from = next() < 0.5 ? 0 : Math.floor(next() * source.length);
    return source.slice(from, from + 5 + Math.floor(next() * 20));
  }).flat();
  return lines
    .map((line) => {
      if (next() > 0.25) return line;
      const at = Math.floor(next() * (line.length + 1));
      return line.slice(0, at) + pick(ODD) + line.slice(next() < 0.8 ? at : line.length);
    })
    .join('\n');
}

const wordsOf = (text: string): Set<string> => new Set(fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []);

describe('odd texts', function () {
  this.timeout(120_000);
  const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

  it('become whole files that are read back, word for word', async () => {
    for (const seed of seeds) {
      const bytes = exportDocx(openDocument('x.md', oddText(seed)).model);
      assert.ok(isUntouched(bytes), `seed ${seed}`);
      const page = below(open(bytes).body, 'p').map(textOf).join('\n');
      const { markdown } = importDocx(bytes);
      const back = openDocument('x.md', markdown).model.tree.text;
      // the front matter writes a date as 2026-06-05
      const lost = [...wordsOf(page)].filter((word) => !wordsOf(back).has(word) && /\p{L}/u.test(word));
      const fixed = wordsOf(
        'Đảng Cộng sản Việt Nam số ngày tháng năm nơi nhận t/m chi bộ người ghi biên bản chủ trì hội nghị ' +
          KINDS.map(({ symbol }) => `${symbol}/CB`).join(' '),
      );
      assert.deepEqual(
        lost.filter((word) => !fixed.has(word)),
        [],
        `seed ${seed}`,
      );
    }
  });

  it('become files that Microsoft’s schemas accept', async () => {
    for (const seed of seeds.slice(0, 8)) {
      const bytes = exportDocx(openDocument('x.md', oddText(seed)).model);
      assert.deepEqual(await schemaErrors(bytes), [], `seed ${seed}`);
    }
  });

  it('damaged files are told as such, or read; nothing else happens', async () => {
    const good = exportDocx(openDocument('x.md', texts[0]!).model);
    const next = random(7);
    for (let round = 0; round < 200; round++) {
      const bad = good.slice(0, next() < 0.3 ? Math.floor(next() * good.length) : good.length);
      for (let hit = 0; hit < 3; hit++) bad[Math.floor(next() * bad.length)] = Math.floor(next() * 256);
      try {
        assert.equal(typeof importDocx(bad).markdown, 'string');
      } catch (error) {
        assert.ok(error instanceof DocxReadError, `round ${round}: ${error}`);
      }
      assert.equal(typeof isUntouched(bad), 'boolean');
    }
  });
});
