/** The table of `docs/the-page.md`: every row of the page names a test that exists. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const table = readFileSync(join(__dirname, '../../docs/the-page.md'), 'utf8');
const rows = table
  .split('\n')
  .filter((line) => /^\| (?!row|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | ') as [row: string, what: string, file: string, test: string]);

describe('the page, row by row', () => {
  it('names rows of all sections', () => {
    const sections = new Set(rows.map(([row]) => /^§\d+/.exec(row)?.[0]).filter(Boolean));
    assert.deepEqual([...sections], ['§2', '§3', '§4', '§5', '§6', '§7', '§8', '§9', '§10']);
  });
  for (const [row, , file, test] of rows) {
    it(`${row}: ${test}`, () => {
      const source = readFileSync(join(__dirname, `${file}.test.ts`), 'utf8');
      assert.ok(source.includes(test), `${file}.test.ts has no “${test}”`);
    });
  }
});
