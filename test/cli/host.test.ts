import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { today } from '../../server/src/host/clock';
import { readDocument } from '../../server/src/host/files';
import { findDocuments } from '../../server/src/host/globs';
import { pagePath, sourceRoot } from '../../server/src/host/output-folder';
import { complaint, filesIn, makeFolder, runCli } from '../support/cli';
import { WHOLE } from '../support/sample-documents';

describe('which files are meant', () => {
  const TREE = {
    'b.md': 'b',
    'a (bản 2).md': 'a',
    'GHI.MD': 'c',
    'ghi.txt': '',
    'năm 2026/tháng 6/nq.md': '',
    'node_modules/x/readme.md': '',
    'năm 2026/node_modules/readme.md': '',
    '.git/nhật ký.md': '',
    '.kho/ngoài.md': '',
    '.ẩn.md': '',
    'năm 2026/.nháp/x.md': '',
  };

  /** Runs in the folder, as a person does. */
  async function found(paths: readonly string[]): Promise<{ files: readonly string[]; problems: string[] }> {
    const folder = makeFolder(TREE);
    mkdirSync(join(folder.path, 'thư mục.md'));
    symlinkSync('..', join(folder.path, 'năm 2026/vòng'));
    symlinkSync('../b.md', join(folder.path, 'năm 2026/cũng là b.md'));
    symlinkSync('.kho', join(folder.path, 'nơi khác'));
    const back = process.cwd();
    process.chdir(folder.path);
    try {
      const { files, problems } = await findDocuments(paths);
      return { files, problems: problems.map(({ message }) => message) };
    } finally {
      process.chdir(back);
      folder.remove();
    }
  }

  it('this folder: every .md, none from node_modules or dot-folders, none twice', async () => {
    const { files, problems } = await found([]);
    assert.deepEqual(files, ['GHI.MD', 'a (bản 2).md', 'b.md', 'năm 2026/tháng 6/nq.md', 'nơi khác/ngoài.md']);
    assert.deepEqual(problems, []);
  });

  it('each once, sorted, however it was given', async () => {
    const { files } = await found(['b.md', './b.md', 'năm 2026/tháng 6', '*.md']);
    assert.deepEqual(files, ['a (bản 2).md', 'b.md', 'năm 2026/tháng 6/nq.md']);
  });

  it('the path stays as it was given', async () => {
    assert.deepEqual((await found(['./năm 2026/tháng 6/'])).files, ['./năm 2026/tháng 6/nq.md']);
  });

  it('a name with parentheses is a name, not a pattern', async () => {
    assert.deepEqual((await found(['a (bản 2).md'])).files, ['a (bản 2).md']);
  });

  it('a name typed in the other normal form is found', async () => {
    const { files, problems } = await found(['a (bản 2).md'.normalize('NFD')]);
    assert.deepEqual([files.map((file) => file.normalize('NFC')), problems], [['a (bản 2).md'], []]);
  });

  it('a glob takes no other kinds of files', async () => {
    assert.deepEqual((await found(['g*', 'b*'])).files, ['b.md']);
  });

  it('a link to nowhere in a folder is reported, and the rest is checked', async () => {
    const folder = makeFolder({ 'a.md': WHOLE });
    symlinkSync('đã-xoá.md', join(folder.path, 'b.md'));
    const { files, problems } = await findDocuments([folder.path]);
    const result = await runCli(['check', '.'], { cwd: folder.path });
    folder.remove();
    assert.deepEqual([files.length, problems.length], [2, 0]);
    assert.equal(result.status, 2);
    assert.match(complaint(result), /b\.md: liên kết/);
  });

  it('what is not there is said, one problem each', async () => {
    const { files, problems } = await found(['khong-co.md', 'khong*.md', 'thư mục.md', 'b.md']);
    assert.deepEqual(files, ['b.md']);
    assert.equal(problems.length, 3);
    assert.match(problems[0]!, /^khong-co\.md: /);
  });

  it('nothing matched is a call that could not be carried out', async () => {
    const folder = makeFolder({ 'a.txt': '' });
    for (const command of ['check', 'export', 'tasks']) {
      for (const path of ['.', '*.md']) assert.equal((await runCli([command, path], { cwd: folder.path })).status, 2);
    }
    folder.remove();
  });
});

describe('where pages go', () => {
  const folder = makeFolder({ 'vb/2026/a.md': '', 'vb/2025/a.md': '', 'c.md': '' });
  after(() => folder.remove());
  const at = (path: string): string => join(folder.path, path);

  const cases: readonly (readonly [paths: string[], files: string[], cwd: string, pages: string[]])[] = [
    [['vb'], ['vb/2025/a.md', 'vb/2026/a.md'], '.', ['ra/vb/2025/a.docx', 'ra/vb/2026/a.docx']],
    [['.'], ['2025/a.md'], 'vb', ['ra/2025/a.docx']],
    [['c.md'], ['c.md'], '.', ['ra/c.docx']],
    [['..'], ['../c.md', '../vb/2026/a.md'], 'vb', ['ra/c.docx', 'ra/vb/2026/a.docx']],
  ];
  for (const [paths, files, cwd, pages] of cases) {
    it(`${paths.join(' ')} from ${cwd}`, () => {
      const back = process.cwd();
      process.chdir(at(cwd));
      try {
        const root = sourceRoot(paths, files);
        assert.deepEqual(
          files.map((file) => pagePath(file, 'ra', root)),
          pages,
        );
      } finally {
        process.chdir(back);
      }
    });
  }

  it('a folder elsewhere is the root of what it holds', () => {
    const root = sourceRoot([at('vb')], [at('vb/2026/a.md')], '/');
    assert.equal(root === at('vb') || root === '/', true);
    assert.equal(sourceRoot([at('vb')], [at('vb/2026/a.md')], at('vb/2025')), at('vb'));
  });

  it('beside the source without a folder', () => {
    assert.equal(pagePath('vb/nghị quyết (1).md', null, folder.path), 'vb/nghị quyết (1).docx');
  });
});

describe('reading and the clock', () => {
  it('a byte-order mark is no part of the text', () => {
    const folder = makeFolder({ 'a.md': '\ufeffNghị quyết' });
    assert.equal(readDocument(join(folder.path, 'a.md')), 'Nghị quyết');
    folder.remove();
  });

  it('today is the day on this machine’s wall', () => {
    assert.equal(today(new Date(2026, 0, 5, 0, 0, 1)), '2026-01-05');
    assert.equal(today(new Date(2026, 11, 31, 23, 59, 59)), '2026-12-31');
  });
});

describe('files written by several threads at once', () => {
  /** Writes fifty files; its clock stands still, as clocks of a thousandth of a second nearly do. */
  const WRITER = `
    import { join } from 'node:path';
    import { parentPort, workerData } from 'node:worker_threads';
    import { writeWhole } from './server/src/host/write';
    Date.now = () => 1;
    const refused = [];
    for (let i = 0; i < 50; i++) {
      try { writeWhole(join(workerData.folder, workerData.name + i + '.txt'), workerData.name); }
      catch (error) { refused.push(String(error.message)); }
    }
    parentPort.postMessage(refused);
  `;

  it('get all of them written, each with its own words, and leave nothing else', async () => {
    const resolveDir = join(__dirname, '../..');
    const bundled = await build({
      stdin: { contents: WRITER, resolveDir, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
    });
    const code = bundled.outputFiles[0]!.text;
    const folder = makeFolder({});
    const names = ['a', 'b', 'c', 'd'];
    try {
      const refused = await Promise.all(
        names.map(
          (name) =>
            new Promise<string[]>((resolve, reject) => {
              const worker = new Worker(code, { eval: true, workerData: { folder: folder.path, name } });
              worker.once('message', resolve);
              worker.once('error', reject);
            }),
        ),
      );
      assert.deepEqual(refused.flat(), []);
      const files = filesIn(folder.path);
      assert.equal(files.length, names.length * 50);
      for (const file of files) assert.equal(readFileSync(join(folder.path, file), 'utf8'), file.charAt(0));
    } finally {
      folder.remove();
    }
  });
});
