import assert from 'node:assert/strict';
import { startClient, type TestClient } from './support/client';
import { GAPS } from './support/documents';

describe('the server, from start to end', () => {
  it('says what it can do', async () => {
    const client = await startClient();
    const { capabilities, serverInfo } = client.result;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: false });
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters, ['/', ':', ' ']);
    for (const provider of [
      'hoverProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'codeLensProvider',
      'documentLinkProvider',
      'codeActionProvider',
      'semanticTokensProvider',
    ] as const) {
      assert.ok(capabilities[provider], provider);
    }
    assert.equal(serverInfo?.name, 'nghiquyet');
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 when it is told to exit without a shutdown', async () => {
    const client = await startClient();
    const ended = new Promise((resolve) => client.process.once('exit', resolve));
    client.notify('exit', null);
    assert.equal(await ended, 1);
  });

  it('ends when the pipe closes', async () => {
    const client = await startClient();
    const ended = new Promise((resolve) => client.process.once('exit', resolve));
    client.process.stdin!.end();
    await ended;
  });

  it('works for a client that can do next to nothing', async () => {
    const client = await startClient({ capabilities: {} });
    assert.ok((await client.check('file:///thu/a.md', GAPS)).length > 0);
    const hover = await client.request<{ contents: { kind: string; value: string } }>('textDocument/hover', {
      textDocument: { uri: 'file:///thu/a.md' },
      position: { line: 28, character: 6 },
    });
    assert.equal(hover.contents.kind, 'plaintext');
    const symbols = await client.request<{ location?: unknown }[]>('textDocument/documentSymbol', {
      textDocument: { uri: 'file:///thu/a.md' },
    });
    assert.ok(symbols.length > 3 && symbols.every(({ location }) => location !== undefined));
    await client.stop();
  });
});

describe('settings', () => {
  let client: TestClient;
  let settings: Record<string, unknown> = {};
  before(async () => {
    client = await startClient({ settings: (scope) => (scope?.includes('rieng') ? { luat: OFF } : settings) });
  });
  after(() => client.stop());
  const OFF = { 'thieu-nguoi-phu-trach': 'tắt', 'thieu-thoi-han': 'gợi ý' };

  it('are asked for, for each document', async () => {
    const rules = (await client.check('file:///rieng/a.md', GAPS)).map(({ code, severity }) => `${code} ${severity}`);
    assert.ok(!rules.some((rule) => rule.startsWith('thieu-nguoi-phu-trach')));
    assert.ok(rules.includes('thieu-thoi-han 4'));
    const others = (await client.check('file:///chung/a.md', GAPS)).map(({ code, severity }) => `${code} ${severity}`);
    assert.ok(others.includes('thieu-nguoi-phu-trach 1'));
  });

  it('count at once when they change, for every open document', async () => {
    settings = { luat: { 'thieu-nguoi-phu-trach': 'tắt' } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.findings(
      'file:///chung/a.md',
      ({ diagnostics }) => diagnostics.length > 0 && diagnostics.every(({ code }) => code !== 'thieu-nguoi-phu-trach'),
    );
  });

  it('are read with care: what is no setting is no harm', async () => {
    settings = { mucKiemTra: 7, luat: { 'thieu-thoi-han': ['tắt'] }, theThuc: null, ngonNgu: 'fr' };
    client.notify('workspace/didChangeConfiguration', { settings: { nghiquyet: 'không' } });
    const found = await client.check('file:///chung/c.md', GAPS);
    assert.ok(found.some(({ code, severity }) => code === 'thieu-thoi-han' && severity === 1));
  });

  it('come with the notification for a client that answers no question', async () => {
    const simple = await startClient({ capabilities: {}, initializationOptions: { settings: { luat: OFF } } });
    const first = await simple.check('file:///thu/a.md', GAPS);
    assert.ok(!first.some(({ code }) => code === 'thieu-nguoi-phu-trach'));
    simple.notify('workspace/didChangeConfiguration', { settings: { nghiquyet: {} } });
    await simple.findings('file:///thu/a.md', ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'thieu-nguoi-phu-trach'),
    );
    await simple.stop();
  });

  it('choose the language of the editor’s own parts', async () => {
    const english = await startClient({ settings: () => ({ ngonNgu: 'en' }) });
    await english.open('file:///thu/a.md', GAPS);
    const lenses = await english.request<{ command: { title: string } }[]>('textDocument/codeLens', {
      textDocument: { uri: 'file:///thu/a.md' },
    });
    assert.equal(lenses[0]?.command.title, 'Export .docx');
    await english.stop();
  });
});
