import assert from 'node:assert/strict';
import { outputPath } from '../../server/src/host/output-path';

describe('where a page goes', () => {
  const cases: readonly [source: string, page: string, why: string][] = [
    ['nghị quyết.md', 'nghị quyết.docx', 'beside its source'],
    ['/tháng 6 (2026)/nghị quyết.md', '/tháng 6 (2026)/nghị quyết.docx', 'folders stay'],
    ['C:\\Chi bộ\\nghị quyết.md', 'C:\\Chi bộ\\nghị quyết.docx', 'separators stay'],
    ['NGHI QUYET.MD', 'NGHI QUYET.docx', 'capitals from an old disk'],
    ['nghị quyết.markdown', 'nghị quyết.docx', 'the long ending'],
    ['số 5.2026.md', 'số 5.2026.docx', 'only the last dot counts'],
    ['nghị quyết', 'nghị quyết.docx', 'no ending'],
    ['nghị quyết.txt', 'nghị quyết.txt.docx', 'another ending keeps its own page'],
    ['nghị quyết.docx.md', 'nghị quyết.docx.docx', 'never the file that the name speaks of'],
    ['nghị quyết.md'.normalize('NFD'), 'nghị quyết.docx'.normalize('NFD'), 'names stay as the disk spells them'],
  ];
  for (const [source, page, why] of cases) {
    it(`${source}: ${why}`, () => assert.equal(outputPath(source), page));
  }
});
