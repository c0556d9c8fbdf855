import { strict as assert } from 'node:assert';
import { openDocument } from '../../../server/src/core/service';
import { summaryOf } from '../../../server/src/core/service-editor';
import { createLibrary, type Library } from '../../../server/src/core/service-workspace';

const paper = (cell: string | null, day: string, words = 'Nội dung.'): string =>
  `---\nloại: Nghị quyết\n${cell ? `chi bộ: ${cell}\n` : ''}số: 05-NQ/CB\nngày: ${day}\n---\n\n${words}\n`;
const put = (library: Library, file: string, text: string | null): boolean =>
  library.put(file, text === null ? null : summaryOf(openDocument(file, text)));
const filesOf = (library: Library, file: string): string[] | undefined =>
  library.viewFor(file)?.documents.map((summary) => summary.file);

describe('documents as they know of each other', () => {
  it('are of one cell, by day, whatever the spelling of its name', () => {
    const library = createLibrary();
    put(library, 'b.md', paper('CHI BỘ THÔN TRÀ', '05/6/2026'));
    put(library, 'a.md', paper('Chi bộ thôn Trà', '05/7/2026'));
    put(library, 'c.md', paper('Chi bộ thôn Trá', '05/5/2026'));
    put(library, 'd.md', paper('Chi bộ thôn Đoài', '05/5/2026'));
    assert.deepEqual(filesOf(library, 'a.md'), ['c.md', 'b.md', 'a.md']);
    assert.deepEqual(filesOf(library, 'd.md'), ['d.md']);
    assert.equal(library.viewFor('none.md'), null);
  });

  it('that name no cell belong to the cell of their folder, else to the only one', () => {
    const library = createLibrary();
    put(library, 'x/a.md', paper('Chi bộ thôn Trà', '05/6/2026'));
    put(library, 'x/b.md', paper(null, '05/7/2026'));
    put(library, 'z/e.md', paper(null, '05/8/2026'));
    assert.deepEqual(filesOf(library, 'x/a.md'), ['x/a.md', 'x/b.md', 'z/e.md']);
    put(library, 'y/c.md', paper('Chi bộ thôn Đoài', '05/6/2026'));
    assert.deepEqual(filesOf(library, 'x/b.md'), ['x/a.md', 'x/b.md']);
    assert.deepEqual(filesOf(library, 'y/c.md'), ['y/c.md']);
    assert.deepEqual(filesOf(library, 'z/e.md'), ['z/e.md']);
  });

  it('tell whether a new reading is news, and say what was read last', () => {
    const library = createLibrary();
    assert.equal(put(library, 'a.md', paper('Chi bộ thôn Trà', '05/6/2026')), true);
    const first = library.viewFor('a.md');
    assert.equal(put(library, 'a.md', paper('Chi bộ thôn Trà', '05/6/2026')), false);
    assert.equal(library.viewFor('a.md')?.documents, first?.documents);
    put(library, 'b.md', paper('Chi bộ thôn Trà', '05/5/2026'));
    assert.deepEqual(filesOf(library, 'a.md'), ['b.md', 'a.md']);
    put(library, 'a.md', paper('Chi bộ thôn Trà', '05/6/2026', 'Nội dung khác.'));
    assert.deepEqual(
      library.viewFor('b.md')?.documents.map(({ lines }) => lines.join()),
      ['nội dung.', 'nội dung khác.'],
    );
    put(library, 'a.md', paper('Chi bộ thôn Trà', '05/4/2026'));
    assert.deepEqual(filesOf(library, 'b.md'), ['a.md', 'b.md']);
    assert.equal(put(library, 'a.md', null), true);
    assert.equal(put(library, 'a.md', null), false);
    assert.deepEqual(filesOf(library, 'b.md'), ['b.md']);
    assert.equal(library.viewFor('a.md'), null);
  });

  it('cost an edit no more when there are many of them', () => {
    const library = createLibrary();
    const texts = Array.from({ length: 3000 }, (_, i) => paper(`Chi bộ ${i % 5}`, `0${1 + (i % 9)}/6/2026`));
    for (const [i, text] of texts.entries()) put(library, `${i}.md`, text);
    library.viewFor('0.md');
    const edits = Array.from({ length: 200 }, (_, i) =>
      summaryOf(openDocument('0.md', paper('Chi bộ 0', '01/6/2026', `Nội dung ${i}.`))),
    );
    const before = process.cpuUsage();
    for (const edit of edits) {
      library.put('0.md', edit);
      library.viewFor('0.md');
    }
    const { user } = process.cpuUsage(before);
    // Sorting three thousand papers again for each takes some twenty times as long.
    assert.ok(user / 200 < 2000, `${user / 200} µs an edit`);
  });
});
