import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { cliFile } from '../support/cli';
import { startClient, type TestClient } from './support/client';
import { GAPS, WHOLE } from './support/documents';

const foldsOf = (client: TestClient, uri: string): Promise<unknown[]> =>
  client.request('textDocument/foldingRange', { textDocument: { uri } });

describe('what must not bring it down', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  it('a request that is cancelled is answered as cancelled, and the next one is served', async () => {
    const uri = 'file:///ben/huy.md';
    await client.open(uri, GAPS.repeat(40));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/hover', hoverOn(uri), source.token);
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.ok((await foldsOf(client, uri)).length > 0);
  });

  const malformed: readonly [string, unknown][] = [
    ['textDocument/hover', null],
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri: 7 }, position: 'đầu' }],
    ['textDocument/completion', { textDocument: {} }],
    ['textDocument/codeAction', { textDocument: { uri: 'file:///ben/a.md' } }],
    ['textDocument/documentSymbol', []],
    ['textDocument/semanticTokens/range', { textDocument: { uri: 'file:///ben/a.md' } }],
    ['textDocument/documentLink', 'không'],
    ['workspace/executeCommand', { command: 'nghiquyet.giaiThich', arguments: [{}] }],
    ['workspace/executeCommand', {}],
    ['nghiquyet/export', {}],
    ['nghiquyet/provenance', {}],
    ['nghiquyet/snippets', { uri: 'file:///ben/a.md' }],
    ['nghiquyet/checkFolder', {}],
    ['nghiquyet/status', null],
    ['nghiquyet/khong-co', {}],
  ];
  for (const [method, params] of malformed) {
    it(`malformed: ${method} ${JSON.stringify(params)}`, async () => {
      await client.open('file:///ben/a.md', GAPS);
      await client.connection.sendRequest(method, params).catch(() => null);
      assert.ok((await foldsOf(client, 'file:///ben/a.md')).length > 0);
    });
  }

  it('malformed notifications are one log line each', async () => {
    client.notify('textDocument/didOpen', { textDocument: { uri: 'file:///ben/b.md' } });
    client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///ben/a.md', version: 9 },
      contentChanges: [{ range: 3, text: 4 }],
    });
    client.notify('textDocument/didChange', {});
    client.notify('workspace/didChangeWatchedFiles', { changes: [null] });
    client.notify('workspace/didChangeConfiguration', null);
    await client.notification('window/logMessage', ({ message }: { message: string }) =>
      message.startsWith('didChange:'),
    );
    assert.ok(Array.isArray(await foldsOf(client, 'file:///ben/a.md')));
  });

  it('2 MB: opens, answers, and is edited', async function () {
    this.timeout(60_000);
    const uri = 'file:///ben/lon.md';
    const [head, body] = [GAPS.slice(0, GAPS.indexOf('## II.')), GAPS.slice(GAPS.indexOf('## II.'))];
    const text = head + body.repeat(Math.ceil((2 * 1024 * 1024) / Buffer.byteLength(body)));
    assert.ok(Buffer.byteLength(text) > 2 * 1024 * 1024);
    await client.open(uri, text);
    const found = await client.findings(uri, ({ version }) => version === 1);
    assert.ok(found.length > 100);
    const start = { line: 20, character: 0 };
    client.change(uri, 2, { range: { start, end: start }, text: '\n' });
    assert.ok((await foldsOf(client, uri)).length > 0);
    client.close(uri);
  });

  const uris = [
    'untitled:Untitled-1',
    'untitled:/home/thu/chưa lưu.md',
    `file:///ben/${encodeURIComponent('Nghị quyết (tháng 7) – bản 2'.normalize('NFD'))}.md`,
    'file:///ben/Nghị%20quyết%20(tháng%207).md',
    'file:///c%3A/H%E1%BB%93%20s%C6%A1/nq.md',
    'vscode-vfs://github/chibo/nq.md',
    'file:///ben/%E0%A4%A.md',
  ];
  for (const uri of uris) {
    it(`a document at ${uri}`, async () => {
      await client.open(uri, GAPS);
      const found = await client.findings(uri, ({ diagnostics }) => diagnostics.length > 0);
      assert.ok(found.length > 0);
      client.change(uri, 2, { text: WHOLE });
      await client.findings(uri, ({ version }) => version === 2);
      assert.ok(Array.isArray(await client.request('textDocument/documentLink', { textDocument: { uri } })));
    });
  }
});

describe('a fault of our own', () => {
  it('a rule and a handler that throw are log lines; the others go on', async () => {
    const client = await startClient({ before: join(__dirname, 'support/faults.ts') });
    const found = await client.check('file:///ben/luat.md', GAPS);
    assert.ok(found.some(({ code }) => code === 'thieu-nguoi-phu-trach'));
    assert.ok(!found.some(({ code }) => code === 'luat-hong'));
    await client.notification('window/logMessage', ({ message }: { message: string }) => message.includes('luat-hong'));
    const line = GAPS.split('\n').findIndex((text) => text.includes('**Phụ trách:**'));
    const hover = { textDocument: { uri: 'file:///ben/luat.md' }, position: { line, character: 6 } };
    assert.equal(await client.request('textDocument/hover', hover), null);
    await client.notification('window/logMessage', ({ message }: { message: string }) => message.startsWith('hover:'));
    assert.ok((await foldsOf(client, 'file:///ben/luat.md')).length > 0);
    assert.equal(await client.stop(), 0);
  });
});

describe('the command line', () => {
  it('nghiquyet lsp --stdio is the same server', async () => {
    const client = await startClient({ args: [await cliFile(), 'lsp', '--stdio'] });
    assert.equal(client.result.serverInfo?.name, 'nghiquyet');
    assert.ok((await client.check('file:///ben/cli.md', GAPS)).length > 0);
    assert.equal(await client.stop(), 0);
  });
});

const hoverOn = (uri: string) => ({ textDocument: { uri }, position: { line: 30, character: 8 } });
