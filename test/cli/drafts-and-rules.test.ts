import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaint, filesIn, makeFolder, runCli } from '../support/cli';
import { WHOLE } from '../support/sample-documents';

const KINDS: Readonly<Record<string, readonly [kind: string, form: string | null]>> = {
  'nghi-quyet': ['resolution', 'regular'],
  'nghi-quyet-chuyen-de': ['resolution', 'thematic'],
  'bien-ban-thuong-ky': ['minutes', 'regular'],
  'bien-ban-chuyen-de': ['minutes', 'thematic'],
  'bien-ban-chi-uy': ['minutes', 'committee'],
  'ke-hoach': ['plan', null],
  'ket-luan': ['conclusion', null],
  'thong-bao': ['notice', null],
  'bao-cao': ['report', null],
  'chuong-trinh': ['programme', null],
  'quyet-dinh': ['decision', null],
  'to-trinh': ['proposal', null],
  'cong-van': ['letter', null],
  'quy-che': ['regulation', null],
};

describe('new', () => {
  const folder = makeFolder();
  after(() => folder.remove());
  const at = { cwd: folder.path };

  for (const [word, [kind, form]] of Object.entries(KINDS)) {
    it(`${word} begins a paper that is read as one`, async () => {
      const { status, stdout, stderr } = await runCli(['new', word], at);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      const inspection = JSON.parse((await runCli(['inspect', '-'], { ...at, stdin: stdout })).stdout);
      assert.equal(inspection.kind, kind);
      if (form) assert.equal(inspection.form, form);
    });
  }

  it('writes into a file, once', async () => {
    const first = await runCli(['new', 'nghi-quyet', '--out', 'tháng 7/nháp.md'], at);
    assert.equal(first.status, 0);
    const text = readFileSync(join(folder.path, 'tháng 7/nháp.md'), 'utf8');
    assert.ok(text.includes('Nghị quyết'));
    const second = await runCli(['new', 'ke-hoach', '--out', 'tháng 7/nháp.md'], at);
    assert.equal(second.status, 1);
    assert.match(complaint(second), /tháng 7\/nháp\.md: .*không ghi đè/);
    assert.equal(readFileSync(join(folder.path, 'tháng 7/nháp.md'), 'utf8'), text);
    assert.deepEqual(filesIn(folder.path), ['tháng 7/nháp.md']);
  });
});

describe('import', () => {
  const folder = makeFolder({
    'a.md': WHOLE,
    'cũ.doc': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
    'hỏng.docx': 'PK\x03\x04',
  });
  after(() => folder.remove());
  const at = { cwd: folder.path };

  it('reads an exported page back: same head, same tasks', async () => {
    assert.equal((await runCli(['export', 'a.md'], at)).status, 0);
    assert.equal((await runCli(['import', 'a.docx', '--out', 'lại.md'], at)).status, 0);
    const [before, after] = await Promise.all(
      ['a.md', 'lại.md'].map(async (file) => JSON.parse((await runCli(['inspect', file], at)).stdout)),
    );
    assert.equal(after.kind, before.kind);
    assert.equal(after.header.number, before.header.number);
    assert.equal(after.header.date, before.header.date);
    assert.equal(after.tasks.length, before.tasks.length);
  });

  it('prints the draft without --out', async () => {
    const { status, stdout } = await runCli(['import', 'a.docx'], at);
    assert.equal(status, 0);
    assert.match(stdout, /Nạo vét 800 m mương/);
  });

  it('never overwrites a file', async () => {
    const result = await runCli(['import', 'a.docx', '--out', 'a.md'], at);
    assert.equal(result.status, 1);
    assert.match(complaint(result), /a\.md: .*không ghi đè/);
    assert.equal(readFileSync(join(folder.path, 'a.md'), 'utf8'), WHOLE);
  });

  for (const [file, says] of [
    ['không có.docx', /không có tệp này/],
    ['a.md', /không phải là tệp Word/],
    ['cũ.doc', /\.doc/],
    ['hỏng.docx', /hỏng/],
  ] as const) {
    it(`refuses ${file}`, async () => {
      const result = await runCli(['import', file, '--out', 'x.md'], at);
      assert.equal(result.status, 2);
      assert.match(complaint(result), says);
      assert.ok(!filesIn(folder.path).includes('x.md'));
    });
  }

  it('refuses a file cut short', async () => {
    writeFileSync(join(folder.path, 'cụt.docx'), readFileSync(join(folder.path, 'a.docx')).subarray(0, 2000));
    const result = await runCli(['import', 'cụt.docx'], at);
    assert.equal(result.status, 2);
    assert.match(complaint(result), /cụt\.docx: /);
  });
});

describe('rules', () => {
  const BASIC = {
    'thieu-noi-dung': ['CB01', 'error'],
    'thieu-bien-phap': ['CB02', 'warning'],
    'thieu-nguoi-phu-trach': ['CB03', 'error'],
    'chi-giao-tap-the': ['PC01', 'warning'],
    'thieu-thoi-han': ['CB04', 'error'],
    'thoi-han-khong-ro': ['ND05', 'warning'],
    'thieu-bieu-quyet': ['CB05', 'error'],
  };

  it('json: the keys of the contract, and the basic rules as it has them', async () => {
    const { stdout, status } = await runCli(['rules', '--format', 'json']);
    assert.equal(status, 0);
    const rules: { id: string; ref: string; severity: string; on: boolean; basis: object[] }[] = JSON.parse(stdout);
    for (const rule of rules) {
      assert.deepEqual(Object.keys(rule), [
        'id',
        'ref',
        'title',
        'group',
        'kinds',
        'forms',
        'scope',
        'severity',
        'on',
        'basis',
        'fix',
      ]);
      assert.match(rule.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const basis of rule.basis) assert.deepEqual(Object.keys(basis), ['source', 'clause', 'confidence']);
    }
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const [id, expected] of Object.entries(BASIC)) {
      const rule = rules.find((candidate) => candidate.id === id);
      assert.deepEqual([rule?.ref, rule?.severity, rule?.on], [...expected, true], id);
    }
  });

  it('one rule, by id or by ref', async () => {
    for (const name of ['thieu-thoi-han', 'CB04']) {
      const { stdout } = await runCli(['rules', name, '--format', 'json']);
      assert.deepEqual(
        JSON.parse(stdout).map(({ id }: { id: string }) => id),
        ['thieu-thoi-han'],
      );
      assert.match((await runCli(['rules', name])).stdout, /thieu-thoi-han \(CB04\)[\s\S]*Căn cứ:/);
    }
  });

  it('text: one line a rule', async () => {
    const listed = JSON.parse((await runCli(['rules', '--format', 'json'])).stdout);
    const { stdout } = await runCli(['rules']);
    assert.equal(stdout.trimEnd().split('\n').length, listed.length);
  });
});
