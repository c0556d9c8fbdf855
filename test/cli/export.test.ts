import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isUntouched } from '../../server/src/core/docx/read/stamp';
import { type CliResult, complaint, filesIn, makeFolder, runCli } from '../support/cli';
import { generateFolder } from '../support/generate-documents';
import { README, WHOLE, WITH_GAPS } from '../support/sample-documents';

type Row = { file: string; output: string | null; skipped?: string; error?: string };

/** Runs in a new folder with these files, and looks at what is there afterwards. */
async function inFolder<T>(files: Record<string, string | Uint8Array>, act: (path: string) => Promise<T>): Promise<T> {
  const folder = makeFolder(files);
  try {
    return await act(folder.path);
  } finally {
    folder.remove();
  }
}

const exportIn = (cwd: string, ...args: string[]): Promise<CliResult> => runCli(['export', ...args], { cwd });
const rowsOf = ({ stdout }: CliResult): Row[] => JSON.parse(stdout);

/** The same file after somebody changed a word in Word. */
function changedByHand(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const page = strFromU8(parts['word/document.xml']!);
  return zipSync({ ...parts, 'word/document.xml': strToU8(page.replace('Bến', 'Bên')) });
}

describe('export', function () {
  // Several processes a case, some with workers, on a machine that may be busy.
  this.timeout(120_000);

  it('writes a page beside its source, and leaves nothing else', () =>
    inFolder({ 'tháng 6/nghị quyết (7).md': WHOLE }, async (path) => {
      const result = await exportIn(path);
      assert.deepEqual([result.status, result.stderr], [0, '']);
      assert.match(result.stdout, /Đã xuất 1 văn bản\./);
      assert.deepEqual(filesIn(path), ['tháng 6/nghị quyết (7).docx', 'tháng 6/nghị quyết (7).md']);
      assert.ok(isUntouched(readFileSync(join(path, 'tháng 6/nghị quyết (7).docx'))));
    }));

  it('or under another folder, in the same folders', () =>
    inFolder({ '2025/a.md': WHOLE, '2026/a.md': WHOLE, 'README.md': README }, async (path) => {
      const result = await exportIn(path, '--out', 'bản in', '--format', 'json');
      assert.equal(result.status, 0);
      const rows = rowsOf(result);
      assert.deepEqual(
        rows.map(({ file, output }) => [file, output]),
        [
          ['2025/a.md', 'bản in/2025/a.docx'],
          ['2026/a.md', 'bản in/2026/a.docx'],
          ['README.md', null],
        ],
      );
      assert.ok(rows[2]!.skipped);
      assert.deepEqual(Object.keys(rows[0]!), ['file', 'output']);
      assert.deepEqual(filesIn(join(path, 'bản in')), ['2025/a.docx', '2026/a.docx']);
    }));

  it('the same text gives the same bytes, and a second export is no conflict', () =>
    inFolder({ 'a.md': WHOLE }, async (path) => {
      await exportIn(path);
      const first = readFileSync(join(path, 'a.docx'));
      assert.equal((await exportIn(path)).status, 0);
      assert.ok(first.equals(readFileSync(join(path, 'a.docx'))));
    }));

  it('refuses a document with errors, goes on with the others, and says where', () =>
    inFolder({ 'a.md': WITH_GAPS, 'b.md': WHOLE }, async (path) => {
      const result = await exportIn(path, '--format', 'json');
      assert.equal(result.status, 1);
      assert.match(complaint(result), /a\.md: còn \d+ lỗi \(dòng 3[345]/);
      const [refused, written] = rowsOf(result);
      assert.ok(refused!.error);
      assert.deepEqual([refused!.output, written!.output], [null, 'b.docx']);
      assert.deepEqual(filesIn(path), ['a.md', 'b.docx', 'b.md']);
      assert.equal((await exportIn(path, '--force')).status, 0);
      assert.ok(existsSync(join(path, 'a.docx')));
    }));

  it('never overwrites a page that someone changed, unless forced', () =>
    inFolder({ 'a.md': WHOLE }, async (path) => {
      const page = join(path, 'a.docx');
      await exportIn(path);
      const changed = changedByHand(readFileSync(page));
      writeFileSync(page, changed);
      const result = await exportIn(path);
      assert.equal(result.status, 1);
      assert.match(complaint(result), /a\.docx: .*--force/);
      assert.ok(readFileSync(page).equals(changed));
      assert.equal((await exportIn(path, '--force')).status, 0);
      assert.ok(isUntouched(readFileSync(page)));
    }));

  it('never overwrites a file that is not ours', () =>
    inFolder({ 'a.md': WHOLE, 'a.docx': 'của người khác' }, async (path) => {
      assert.equal((await exportIn(path)).status, 1);
      assert.equal(readFileSync(join(path, 'a.docx'), 'utf8'), 'của người khác');
    }));

  it('a folder in the place of the page is no page', () =>
    inFolder({ 'a.md': WHOLE }, async (path) => {
      mkdirSync(join(path, 'a.docx'));
      for (const flags of [[], ['--force']]) {
        const result = await exportIn(path, ...flags);
        assert.equal(result.status, 2);
        assert.match(complaint(result), /a\.docx: .*thư mục/);
      }
      assert.ok(statSync(join(path, 'a.docx')).isDirectory());
      assert.deepEqual(filesIn(path), ['a.md']);
    }));

  it('a file in the place of a folder', () =>
    inFolder({ 'a.md': WHOLE, ra: '' }, async (path) => {
      const result = await exportIn(path, 'a.md', '--out', 'ra/đây');
      assert.equal(result.status, 2);
      complaint(result);
      assert.deepEqual(filesIn(path), ['a.md', 'ra']);
    }));

  it('two sources of one page: the first is written, the second is told', () =>
    inFolder({ 'a.md': WHOLE, 'a.markdown': WHOLE }, async (path) => {
      const result = await exportIn(path, 'a.md', 'a.markdown');
      assert.equal(result.status, 2);
      assert.match(complaint(result), /a\.md: .*a\.markdown/);
      assert.deepEqual(filesIn(path), ['a.docx', 'a.markdown', 'a.md']);
    }));

  it('a profile can be asked for; the document’s date decides otherwise', () =>
    inFolder({ 'a.md': WHOLE, 'b.md': WHOLE.replace('2026-06-05', '2026-03-05') }, async (path) => {
      await exportIn(path, '--force');
      const [a, b] = [readFileSync(join(path, 'a.docx')), readFileSync(join(path, 'b.docx'))];
      const forced = async (profile: string, file: string): Promise<Buffer> => {
        assert.equal((await exportIn(path, file, '--profile', profile, '--force')).status, 0);
        return readFileSync(join(path, file.replace('.md', '.docx')));
      };
      assert.ok(a.equals(await forced('hd05', 'a.md')));
      assert.ok(b.equals(await forced('hd36', 'b.md')));
      assert.ok(!a.equals(await forced('hd36', 'a.md')));
    }));

  it('several at once, in workers of the same file, write the same pages', () =>
    inFolder(Object.fromEntries(generateFolder(10, 3, 0).map(({ path, text }) => [path, text])), async (path) => {
      const alone = await exportIn(path, '--out', 'một', '--force', '--format', 'json');
      const together = await exportIn(path, '--out', 'hai', '--force', '--format', 'json', '--jobs', '3');
      assert.deepEqual([alone.status, together.status], [0, 0]);
      const pages = filesIn(join(path, 'một'));
      assert.ok(pages.length >= 9);
      assert.deepEqual(filesIn(join(path, 'hai')), pages);
      for (const page of pages) {
        assert.ok(readFileSync(join(path, 'một', page)).equals(readFileSync(join(path, 'hai', page))), page);
      }
      assert.deepEqual(
        rowsOf(together).map(({ file }) => file),
        rowsOf(alone).map(({ file }) => file),
      );
    }));

  it('shards are even, disjoint and together everything', () =>
    inFolder(Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.md`, WHOLE])), async (path) => {
      const seen: string[][] = [];
      for (const shard of ['1/3', '2/3', '3/3']) {
        seen.push(
          rowsOf(await exportIn(path, '--shard', shard, '--format', 'json', '--out', shard[0]!, '*.md')).map(
            ({ file }) => file,
          ),
        );
      }
      assert.deepEqual(
        seen.map(({ length }) => length),
        [2, 2, 1],
      );
      assert.deepEqual(seen.flat().sort(), ['1.md', '2.md', '3.md', '4.md', '5.md']);
      assert.deepEqual(rowsOf(await exportIn(path, '1.md', '--shard', '2/2', '--format', 'json')), []);
    }));

  it('an unreadable file does not stop the batch', () =>
    inFolder({ 'a.md': Buffer.from([0xff, 0xff]), 'b.md': WHOLE }, async (path) => {
      const result = await exportIn(path);
      assert.equal(result.status, 2);
      assert.match(complaint(result), /a\.md: .*UTF-8/);
      assert.match(result.stdout, /Đã xuất 1 văn bản, chưa xuất được 1 văn bản\./);
    }));

  it('a page copied elsewhere is still known as ours', () =>
    inFolder({ 'a.md': WHOLE, 'b.md': WHOLE }, async (path) => {
      await exportIn(path, 'a.md');
      copyFileSync(join(path, 'a.docx'), join(path, 'b.docx'));
      assert.equal((await exportIn(path, 'b.md')).status, 0);
    }));
});
