import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaint, filesIn, makeFolder, runCli } from '../support/cli';
import { WHOLE } from '../support/sample-documents';

/** Each makes `x.md` in the folder into something that cannot be read as a document. */
const UNREADABLE: readonly (readonly [what: string, make: (path: string) => void, says: RegExp])[] = [
  ['is not there', () => {}, /không có tệp này/],
  ['is a link to nothing', (path) => symlinkSync('đã-xoá.md', path), /liên kết/],
  ['is a link to itself', (path) => symlinkSync('x.md', path), /vòng/],
  ['is not UTF-8', (path) => writeFileSync(path, Buffer.from([0x4e, 0x47, 0x48, 0xcc, 0x20, 0x51])), /UTF-8/],
  ['is cut off inside a letter', (path) => writeFileSync(path, Buffer.from(WHOLE).subarray(0, 8)), /UTF-8/],
  ['is UTF-16', (path) => writeFileSync(path, Buffer.from(`\ufeff${WHOLE}`, 'utf16le')), /UTF-16/],
  [
    'is UTF-16, the other way round',
    (path) => writeFileSync(path, Buffer.from(`\ufeff${WHOLE}`, 'utf16le').swap16()),
    /UTF-16/,
  ],
  ['is 20 MB', (path) => writeFileSync(path, Buffer.alloc(20 * 1024 * 1024, 'a ')), /quá lớn/],
  ['holds NUL bytes', (path) => writeFileSync(path, `${WHOLE}\0\0\0`), /NUL/],
  ['is a Word file', (path) => writeFileSync(path, Buffer.from('PK\x03\x04 rest')), /import/],
];

describe('a file that cannot be read', () => {
  for (const [what, make, says] of UNREADABLE) {
    // All commands read through one function: two meet every case, the others two of them.
    const everyCommand = what === 'is not UTF-8' || what === 'is a link to nothing';
    for (const command of everyCommand ? ['check', 'inspect', 'export', 'tasks'] : ['check', 'inspect']) {
      it(`${command}: ${what}`, async () => {
        const folder = makeFolder();
        make(join(folder.path, 'x.md'));
        const before = filesIn(folder.path);
        const result = await runCli([command, 'x.md'], { cwd: folder.path });
        const after = filesIn(folder.path);
        folder.remove();
        assert.equal(result.status, 2);
        assert.match(complaint(result), /x\.md: /);
        assert.match(complaint(result), says);
        assert.deepEqual(after, before);
      });
    }
  }

  it('a fifo is not waited for', async () => {
    if (process.platform === 'win32') return;
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder.path, 'x.md')]);
    const result = await runCli(['inspect', 'x.md'], { cwd: folder.path });
    folder.remove();
    assert.equal(result.status, 2);
    assert.match(complaint(result), /x\.md/);
  });

  it('inspect refuses a folder, also one named x.md', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder.path, 'x.md'));
    const result = await runCli(['inspect', 'x.md'], { cwd: folder.path });
    folder.remove();
    assert.equal(result.status, 2);
    assert.match(complaint(result), /x\.md: .*thư mục/);
  });

  it('does not keep the others from being checked', async () => {
    const folder = makeFolder({ 'a.md': WHOLE, 'b.md': Buffer.from([0xff, 0x41, 0xfe]), 'c.md': WHOLE });
    const result = await runCli(['check', '--format', 'json'], { cwd: folder.path });
    folder.remove();
    assert.equal(result.status, 2);
    assert.match(complaint(result), /b\.md/);
    assert.deepEqual(
      JSON.parse(result.stdout).map(({ file }: { file: string }) => file),
      ['a.md', 'c.md'],
    );
  });
});

describe('odd files that are no fault', () => {
  const cases: readonly (readonly [what: string, text: string | Uint8Array])[] = [
    ['empty', ''],
    ['only blanks', ' \n\t\n'],
    ['only a byte-order mark', '\ufeff'],
    ['front matter that is no YAML', '---\nloại: [nghị quyết\n\t- : : "\n---\n\nNGHỊ QUYẾT\n'],
    ['front matter that never ends', '---\nloại: nghị quyết\nsố: 5\n'],
    ['lone carriage returns', '# NGHỊ QUYẾT\rI. Nhiệm vụ\r- Việc'],
    ['one line of 300 KB', `- ${'Giao đồng chí '.repeat(20_000)}`],
  ];
  for (const [what, text] of cases) {
    it(`inspect: ${what}`, async () => {
      const folder = makeFolder({ 'x.md': text });
      const result = await runCli(['inspect', 'x.md'], { cwd: folder.path });
      folder.remove();
      assert.deepEqual({ status: result.status, stderr: result.stderr }, { status: 0, stderr: '' });
      assert.equal(JSON.parse(result.stdout).schema, 1);
    });
  }
});
