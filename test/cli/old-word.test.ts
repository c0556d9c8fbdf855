/** `import` of a .doc from before 2007: made by LibreOffice from one of our pages, and read back by way of it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { complaint, filesIn, makeFolder, runCli } from '../support/cli';
import { WHOLE } from '../support/sample-documents';

/** The beginning of an old Word file, and nothing behind it. */
const BROKEN = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('WordDocument', 'utf16le'),
  Buffer.alloc(600, 7),
]);

describe('import of an old Word file', function () {
  this.timeout(180_000);
  let folder: ReturnType<typeof makeFolder>;

  before(async () => {
    folder = makeFolder({
      'a.md': WHOLE,
      'hỏng.doc': BROKEN,
    });
    assert.equal((await runCli(['export', 'a.md'], { cwd: folder.path })).status, 0);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder.path, '.profile')).href}`;
    const flags = [profile, '--headless', '--convert-to', 'doc', '--outdir', folder.path, join(folder.path, 'a.docx')];
    execFileSync('soffice', flags, { stdio: 'pipe' });
    assert.deepEqual([...readFileSync(join(folder.path, 'a.doc')).subarray(0, 4)], [0xd0, 0xcf, 0x11, 0xe0]);
  });
  after(() => folder.remove());

  const inspect = async (file: string): Promise<Record<string, unknown>> => {
    const { stdout } = await runCli(['inspect', file], { cwd: folder.path });
    const lines = (_: string, value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const { line: __, ...rest } = value as Record<string, unknown>;
      return rest;
    };
    const { file: _, diagnostics: __, ...said } = JSON.parse(stdout, lines);
    return said;
  };

  it('is read, and means what the text means', async () => {
    const result = await runCli(['import', 'a.doc', '--out', 'b.md'], { cwd: folder.path });
    assert.deepEqual([result.status, result.stderr], [0, '']);
    assert.match(result.stdout, /Đã đọc a\.doc thành bản nháp b\.md/);
    assert.deepEqual(await inspect('b.md'), await inspect('a.md'));
  });

  it('without LibreOffice: one line that says what to do, and nothing is written', async () => {
    const before = filesIn(folder.path);
    const result = await runCli(['import', 'a.doc', '--out', 'c.md'], {
      cwd: folder.path,
      env: { NGHIQUYET_SOFFICE: '' },
    });
    assert.deepEqual([result.status, result.stdout], [2, '']);
    assert.match(complaint(result), /a\.doc: là tệp Word đời cũ .*cần LibreOffice.*chưa có.*lưu lại thành \.docx/);
    assert.deepEqual(filesIn(folder.path), before);
  });

  it('one that LibreOffice cannot read either', async () => {
    const result = await runCli(['import', 'hỏng.doc'], { cwd: folder.path });
    assert.deepEqual([result.status, result.stdout], [2, '']);
    assert.match(complaint(result), /hỏng\.doc: là tệp Word đời cũ .*LibreOffice không đọc được/);
  });
});
