/** What `chibo.yaml` and the other given papers change in the commands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { makeFolder, runCli } from '../support/cli';
import { WHOLE, WITH_GAPS } from '../support/sample-documents';

interface Checked {
  file: string;
  kind: string | null;
  diagnostics: { rule: string; severity: string; line: number; column: number; fixes: string[] }[];
}

const inFolder = (files: Readonly<Record<string, string>>) => {
  const folder = makeFolder(files);
  after(() => folder.remove());
  const run = (...args: string[]) => runCli(args, { cwd: folder.path });
  const checked = async (...args: string[]): Promise<Checked[]> =>
    JSON.parse((await run('check', '--format', 'json', ...args)).stdout);
  return { path: folder.path, run, checked };
};
const rulesOf = (documents: readonly Checked[], file: string): string[] =>
  documents.find((document) => document.file === file)?.diagnostics.map(({ rule }) => rule) ?? [];

describe('chibo.yaml on the command line', () => {
  describe('sets what is checked', () => {
    const { checked } = inFolder({
      'chibo.yaml': 'luật:\n  thieu-nguoi-phu-trach: gợi ý\n  thieu-thoi-han: tắt\nbỏ qua:\n  - nháp/**\n',
      'a.md': WITH_GAPS,
      'nháp/b.md': WITH_GAPS,
      'nơi khác/chibo.yaml': 'mức: co-ban\n',
      'nơi khác/c.md': WITH_GAPS,
    });

    it('severities, presets and what is left out, each for the folder that it lies above', async () => {
      const documents = await checked();
      assert.deepEqual(
        documents.map(({ file }) => file),
        ['a.md', 'nơi khác/c.md'],
      );
      const [a, c] = documents;
      assert.ok(a!.diagnostics.some(({ rule, severity }) => rule === 'thieu-nguoi-phu-trach' && severity === 'hint'));
      assert.ok(!rulesOf(documents, 'a.md').includes('thieu-thoi-han'));
      assert.ok(c!.diagnostics.some(({ rule, severity }) => rule === 'thieu-nguoi-phu-trach' && severity === 'error'));
      assert.ok(c!.diagnostics.length < 20 && rulesOf(documents, 'nơi khác/c.md').includes('thieu-thoi-han'));
    });

    it('a document that is asked for by name is checked all the same', async () =>
      assert.deepEqual(
        (await checked('nháp/b.md')).map(({ file }) => file),
        ['nháp/b.md'],
      ));

    it('a flag wins', async () => {
      const basic = rulesOf(await checked('--preset', 'co-ban', 'a.md'), 'a.md');
      assert.ok(basic.includes('thieu-bieu-quyet') || basic.includes('thieu-nguoi-phu-trach'));
    });
  });

  describe('with a fault', () => {
    const { checked, run } = inFolder({
      'chibo.yaml': 'chi bộ: A\nngày hop: cuối tháng\nmuc: thamdin\n',
      'a.md': WHOLE,
    });

    it('is printed where it stands, as cau-hinh-sai', async () => {
      const faults = (await checked()).find(({ file }) => file === 'chibo.yaml');
      assert.equal(faults?.kind, null);
      assert.deepEqual(
        faults?.diagnostics.map(({ rule, line, column, fixes }) => [rule, line, column, fixes]),
        [
          ['cau-hinh-sai', 2, 11, []],
          ['cau-hinh-sai', 3, 6, ['Đổi thành «tham-dinh»']],
        ],
      );
    });

    it('is printed in every format', async () => {
      for (const format of ['text', 'sarif', 'html']) {
        const { stdout, stderr, status } = await run('check', '--format', format, '--fail-on', 'never');
        assert.equal(status, 0, stderr);
        assert.ok(stdout.includes('cau-hinh-sai') && stdout.includes('chibo.yaml'), format);
      }
    });
  });

  describe('in what is made', () => {
    const { path, run } = inFolder({
      'chibo.yaml':
        'chi bộ: Chi bộ thôn Trà\nđảng bộ: Đảng bộ xã Bình An\nđịa danh: Bình An\nđảng viên:\n  - họ tên: Lò Văn Khánh\n    chức vụ: Bí thư\nthể thức:\n  lề trái: 35 mm\n',
      'a.md': WHOLE,
    });

    it('new takes the names from it', async () => {
      const { stdout } = await run('new', 'nghi-quyet');
      for (const line of [
        'chi bộ: Chi bộ thôn Trà',
        'đảng bộ: Đảng bộ xã Bình An',
        'địa danh: Bình An',
        'người ký: Lò Văn Khánh',
      ]) {
        assert.ok(stdout.includes(line), stdout);
      }
    });

    it('export takes the figures of the page from it', async () => {
      const { status, stderr } = await run('export', '--force', 'a.md');
      assert.equal(status, 0, stderr);
      const page = unzipSync(readFileSync(join(path, 'a.docx')));
      assert.match(strFromU8(page['word/document.xml']!), /w:left="1984"/);
    });
  });
});

describe('papers that are checked together', () => {
  const twice = WHOLE.replace(/^ngày: .*$/m, 'ngày: 20/9/2026').replace(/^trích yếu: .*$/m, 'trích yếu: về việc khác');
  const { checked } = inFolder({ 'một.md': WHOLE, 'hai.md': twice });

  it('are compared', async () => assert.ok(rulesOf(await checked(), 'hai.md').includes('trung-so-nhay-so')));
  it('one alone is compared with nothing', async () =>
    assert.ok(!rulesOf(await checked('hai.md'), 'hai.md').includes('trung-so-nhay-so')));
});
