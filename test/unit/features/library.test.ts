import assert from 'node:assert/strict';
import { openDocument } from '../../../server/src/core/service';
import { createLibrary, summaryOf } from '../../../server/src/core/service-editor';
import { HEAD } from './support';

const summary = (file: string, cell: string, number: string, date: string) =>
  summaryOf(
    openDocument(
      file,
      HEAD.replace('Chi bộ thôn Cồn Phượng', cell).replace('07-NQ/CB', `${number}-NQ/CB`).replace('2026-07-03', date),
    ),
  );

describe('the documents of a workspace', () => {
  it('a document sees those of its own cell, itself included, by day', () => {
    const library = createLibrary();
    library.put('b.md', summary('b.md', 'Chi bộ thôn Cồn Phượng', '08', '2026-08-03'));
    library.put('a.md', summary('a.md', 'CHI BỘ THÔN CỒN PHƯỢNG', '07', '2026-07-03'));
    library.put('c.md', summary('c.md', 'Chi bộ thôn Gò Dứa', '01', '2026-07-04'));
    assert.deepEqual(
      library.viewFor('b.md')?.documents.map(({ file }) => file),
      ['a.md', 'b.md'],
    );
    assert.equal(library.viewFor('d.md'), null);
  });

  it('what is put twice is no news; what goes is', () => {
    const library = createLibrary();
    const put = (number: string | null): boolean =>
      library.put('a.md', number === null ? null : summary('a.md', 'Chi bộ thôn Gò Dứa', number, '2026-07-03'));
    assert.deepEqual([put('07'), put('07'), put('08'), put(null), put(null)], [true, false, true, true, false]);
    assert.equal(library.revision, 3);
    assert.equal(library.find(8, 'NQ/CB', null, ''), null);
  });

  it('of several documents of one number the newest that is not later is meant', () => {
    const library = createLibrary();
    for (const [file, date] of [
      ['cu.md', '2021-05-04'],
      ['moi.md', '2026-05-04'],
    ] as const) {
      library.put(file, summary(file, 'Chi bộ thôn Gò Dứa', '05', date));
    }
    const found = (asOf: string | null, except = ''): string | undefined =>
      library.find(5, 'nq/cb', asOf, except)?.file;
    assert.deepEqual(
      [found('2026-07-01'), found('2022-01-01'), found('2020-01-01'), found(null, 'moi.md')],
      ['moi.md', 'cu.md', 'moi.md', 'cu.md'],
    );
  });
});
