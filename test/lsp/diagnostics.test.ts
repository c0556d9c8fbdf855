import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { startClient, type TestClient } from './support/client';
import { GAP_LINE, GAPS, README, WHOLE } from './support/documents';
import { oneFile } from './support/fixture';

const corpus = (name: string): string => readFileSync(join(__dirname, '../corpus', name), 'utf8');
const places = (found: PublishDiagnosticsParams['diagnostics']) =>
  found.map(({ code, range }) => `${code} ${range.start.line}`);

describe('diagnostics', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  it('say what is missing, where, why, and by which rule', async () => {
    const found = await client.check('file:///thu/gaps.md', GAPS);
    const owner = found.find(({ code }) => code === 'thieu-nguoi-phu-trach')!;
    assert.equal(owner.range.start.line, GAP_LINE);
    assert.equal(owner.severity, 1);
    assert.equal(owner.source, 'Nghị quyết');
    assert.deepEqual(owner.data, { ref: 'CB03' });
    assert.ok(String(owner.message).length > 20);
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      found.map(({ range }) => range.start.line).sort((a, b) => a - b),
    );
  });

  it('stand exactly under the words they are about', async () => {
    const fixture = oneFile(
      GAPS.replace(
        '### 2. Thu quỹ đền ơn đáp nghĩa\n',
        [
          '### 2. Thu quỹ 😀 đền ơn đáp nghĩa',
          '       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ thieu-nguoi-phu-trach',
          '       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ thieu-thoi-han\n',
        ].join('\n'),
      ).replace('(đạt 100%)', '(đạt 99%)'),
    );
    assert.equal(fixture.expected.length, 2);
    const found = await client.check('file:///thu/carets.md', fixture.text);
    for (const { rule, line, from, to } of fixture.expected) {
      const diagnostic = found.find(({ code }) => code === rule);
      assert.deepEqual(diagnostic?.range, { start: { line, character: from }, end: { line, character: to } });
    }
  });

  it('are the ones that are pinned for the corpus', async () => {
    const name = '06-nghi-quyet-thang-9-khu-pho';
    const { findings } = JSON.parse(corpus(`${name}.expected.json`)) as { findings: { rule: string; line: number }[] };
    const basic = new Set(findings.map(({ rule }) => rule));
    const found = await client.check('file:///thu/corpus.md', corpus(`${name}.md`));
    assert.deepEqual(
      places(found.filter(({ code }) => basic.has(String(code)))).sort(),
      findings.map(({ rule, line }) => `${rule} ${line - 1}`).sort(),
    );
  });

  it('none in a README, nor in a whole document', async () => {
    assert.deepEqual(await client.check('file:///thu/README.md', README), []);
    const left = (await client.check('file:///thu/whole.md', WHOLE)).filter(({ severity }) => severity! < 3);
    assert.deepEqual(left, []);
  });

  it('are published with the version they were found in, the newest only', async () => {
    const uri = 'file:///thu/versions.md';
    await client.open(uri, WHOLE);
    for (let version = 2; version <= 30; version += 1) client.change(uri, version, { text: `${WHOLE}\n${version}\n` });
    client.change(uri, 31, { text: GAPS });
    const found = await client.findings(uri, ({ version }) => version === 31);
    assert.ok(places(found).includes(`thieu-thoi-han ${GAP_LINE}`));
    const versions = client.published.filter((params) => params.uri === uri).map(({ version }) => version!);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    assert.ok(versions.length < 20, `published ${versions.length} times`);
  });

  it('are published when they differ, and not again', async () => {
    const uri = 'file:///thu/differs.md';
    await client.check(uri, GAPS);
    // Words behind the last finding move nothing.
    client.change(uri, 2, { text: `${GAPS}\n` });
    client.change(uri, 3, { text: WHOLE });
    await client.findings(uri, ({ version }) => version === 3);
    const versions = client.published.filter((params) => params.uri === uri).map(({ version }) => version);
    assert.deepEqual(versions, [1, 3]);
  });

  const cleared = (uri: string): Promise<unknown> =>
    client.findings(uri, ({ version, diagnostics }) => version === undefined && diagnostics.length === 0);

  it('go when the document is closed', async () => {
    const uri = 'file:///thu/closed.md';
    await client.check(uri, GAPS);
    client.close(uri);
    await cleared(uri);
  });

  it('go when the file is deleted', async () => {
    const uri = 'file:///thu/deleted.md';
    await client.check(uri, GAPS);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    await cleared(uri);
  });

  it('go when the file is renamed, and come under its new name', async () => {
    const [oldUri, newUri] = ['file:///thu/cu.md', 'file:///thu/moi.md'];
    await client.check(oldUri, GAPS);
    client.notify('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
    await cleared(oldUri);
    client.close(oldUri);
    assert.ok((await client.check(newUri, GAPS)).length > 0);
  });

  it('go with the folder, also where its uri is spelled otherwise', async () => {
    const uri = `file:///thu/${encodeURIComponent('năm 2026'.normalize('NFD'))}/nq.md`;
    await client.check(uri, GAPS);
    client.notify('workspace/didDeleteFiles', { files: [{ uri: `file:///thu/${encodeURIComponent('năm 2026')}` }] });
    await cleared(uri);
  });

  it('a document that was closed while its check was waiting stays clear', async () => {
    const uri = 'file:///thu/quick.md';
    await client.open(uri, GAPS);
    client.close(uri);
    await client.check('file:///thu/after.md', GAPS);
    const last = client.published.filter((params) => params.uri === uri).at(-1);
    assert.deepEqual(last?.diagnostics ?? [], []);
  });
});
