import assert from 'node:assert/strict';
import { type CliResult, makeFolder, runCli } from '../support/cli';
import { README, WHOLE, WITH_GAPS } from '../support/sample-documents';

interface Checked {
  file: string;
  kind: string;
  diagnostics: {
    rule: string;
    ref: string | null;
    severity: string;
    message: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    fixes: string[];
  }[];
}

describe('check', () => {
  const folder = makeFolder({
    'năm 2026/nghị quyết (6).md': WITH_GAPS,
    'năm 2026/nq-7.md': WHOLE,
    'README.md': README,
  });
  after(() => folder.remove());
  const check = (...args: string[]): Promise<CliResult> => runCli(['check', ...args], { cwd: folder.path });
  const checked = async (...args: string[]): Promise<Checked[]> =>
    JSON.parse((await check('--format', 'json', ...args)).stdout);

  it('json: documents of ours only, as they were given, with rule, ref and place', async () => {
    const documents = await checked();
    assert.deepEqual(
      documents.map(({ file, kind }) => [file, kind]),
      [
        ['năm 2026/nghị quyết (6).md', 'resolution'],
        ['năm 2026/nq-7.md', 'resolution'],
      ],
    );
    const owner = documents[0]!.diagnostics.find(({ rule }) => rule === 'thieu-nguoi-phu-trach');
    assert.ok(owner);
    assert.deepEqual(Object.keys(owner), [
      'rule',
      'ref',
      'severity',
      'message',
      'line',
      'column',
      'endLine',
      'endColumn',
      'fixes',
    ]);
    assert.equal(owner.ref, 'CB03');
    assert.equal(owner.severity, 'error');
    assert.ok([33, 34, 35].includes(owner.line), `line ${owner.line}`);
    assert.ok(owner.column >= 1 && owner.endLine >= owner.line);
    assert.ok(owner.fixes.every((title) => typeof title === 'string'));
    assert.deepEqual(
      documents[1]!.diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('places are those of the file as it lies there: CR LF, NFD', async () => {
    const [composed] = await checked('năm 2026/nghị quyết (6).md');
    for (const text of [WITH_GAPS.replace(/\n/g, '\r\n'), WITH_GAPS.normalize('NFD'), `\ufeff${WITH_GAPS}`]) {
      const other = makeFolder({ 'x.md': text });
      const [found] = JSON.parse((await runCli(['check', '--format', 'json', 'x.md'], { cwd: other.path })).stdout);
      other.remove();
      const places = ({ diagnostics }: Checked) =>
        diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, line }) => [rule, line]);
      assert.deepEqual(places(found), places(composed!));
    }
  });

  it('text: grouped by file, severities in Vietnamese, a sum at the end', async () => {
    const { stdout, status, stderr } = await check();
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    const lines = stdout.split('\n');
    assert.ok(lines.includes('năm 2026/nghị quyết (6).md'));
    assert.match(stdout, /^ +\d+:\d+ {2}lỗi .*thieu-nguoi-phu-trach \(CB03\)$/m);
    assert.match(stdout, /Tổng cộng \d+ lỗi.* trong 2 văn bản\./);
    assert.ok(!stdout.includes('README'));
    assert.ok(!stdout.includes('\x1b'));
  });

  it('nothing of ours: says so, and is no failure', async () => {
    assert.equal((await check('README.md')).status, 0);
    assert.deepEqual(await checked('README.md'), []);
  });

  const levels: readonly (readonly [args: string[], status: number])[] = [
    [['năm 2026/nghị quyết (6).md'], 1],
    [['năm 2026/nghị quyết (6).md', '--fail-on', 'error'], 1],
    [['năm 2026/nghị quyết (6).md', '--fail-on', 'warning'], 1],
    [['năm 2026/nghị quyết (6).md', '--fail-on', 'never'], 0],
    [['năm 2026/nq-7.md'], 0],
    [['năm 2026/nq-7.md', '--preset', 'co-ban', '--fail-on', 'info'], 0],
    [['--', 'năm 2026/nq-7.md'], 0],
  ];
  for (const [args, status] of levels) {
    it(`ends with ${status}: ${args.join(' ')}`, async () => assert.equal((await check(...args)).status, status));
  }

  it('sarif: version 2.1.0, rules with levels, results that point to them', async () => {
    const { stdout, status } = await check('--format', 'sarif');
    assert.equal(status, 1);
    const log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif-2\.1\.0/);
    const [run] = log.runs;
    const { rules } = run.tool.driver;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.ok(
      rules.every((rule: { id: string; shortDescription: { text: string } }) => rule.id && rule.shortDescription.text),
    );
    assert.equal(new Set(rules.map(({ id }: { id: string }) => id)).size, rules.length);
    assert.ok(run.results.length > 0);
    for (const result of run.results) {
      assert.ok(['error', 'warning', 'note', 'none'].includes(result.level));
      if (result.ruleIndex !== undefined) assert.equal(rules[result.ruleIndex].id, result.ruleId);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      assert.match(decodeURIComponent(artifactLocation.uri), /^năm 2026\/[^/]+\.md$/);
      assert.doesNotThrow(() => new URL(artifactLocation.uri, 'file:///x/'));
      assert.deepEqual(run.artifacts[artifactLocation.index].location.uri, artifactLocation.uri);
      assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.endColumn >= 1);
      assert.ok(region.endLine > region.startLine || region.endColumn >= region.startColumn);
    }
    assert.ok(
      run.results.some(
        ({ ruleId, level }: { ruleId: string; level: string }) => ruleId === 'thieu-thoi-han' && level === 'error',
      ),
    );
    const files = run.artifacts.map(({ location }: { location: { uri: string } }) => decodeURIComponent(location.uri));
    assert.ok(files.includes('năm 2026/nghị quyết (6).md'));
  });

  it('html: one page that needs nothing else, by document and by rule', async () => {
    const { stdout } = await check('--format', 'html');
    assert.match(stdout, /^<!doctype html>\n<html lang="vi">/);
    assert.doesNotMatch(stdout, /\b(?:src|href)=|url\(|@import|<script/i);
    assert.match(stdout, /năm 2026\/nghị quyết \(6\)\.md/);
    assert.match(stdout, /thieu-nguoi-phu-trach \(CB03\)/);
    assert.match(stdout, /@media print/);
  });

  it('html: what a document holds cannot become part of the page', async () => {
    const name = '<img onerror=x>.md';
    const other = makeFolder({ [name]: WITH_GAPS.replaceAll('Thu quỹ', '<script>alert(1)</script> Thu quỹ') });
    const { stdout } = await runCli(['check', '--format', 'html'], { cwd: other.path });
    other.remove();
    assert.doesNotMatch(stdout, /<script|<img/);
    assert.match(stdout, /&lt;img onerror=x&gt;\.md/);
  });
});
