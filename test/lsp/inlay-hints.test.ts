import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver';
import { fullCapabilities, startClient, type TestClient } from './support/client';
import { README, WHOLE } from './support/documents';

const URI = 'file:///goi-y/nq.md';
const OPEN = WHOLE.replace('trước ngày 28/7/2026', 'trong tháng 7');
const DEADLINE = OPEN.split('\n').findIndex((line) => line.includes('trong tháng 7'));
const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const ask = (client: TestClient, range = everything, uri = URI): Promise<InlayHint[]> =>
  client.request('textDocument/inlayHint', { textDocument: { uri }, range });

describe('inlay hints over the wire', () => {
  it('stand behind the words, follow each change, keep to the range', async () => {
    const client = await startClient();
    assert.ok(client.result.capabilities.inlayHintProvider);
    await client.open(URI, OPEN);
    const character = OPEN.split('\n')[DEADLINE]!.length;
    assert.deepEqual(await ask(client), [
      { position: { line: DEADLINE, character }, label: '→ 31/7/2026', paddingLeft: true },
    ]);
    const above = { start: { line: 0, character: 0 }, end: { line: DEADLINE, character: 0 } };
    assert.deepEqual(await ask(client, above), []);
    client.change(URI, 2, { text: OPEN.replace('trong tháng 7', 'quý III').replace(' (đạt 100%)', '') });
    assert.deepEqual(
      (await ask(client)).map(({ label }) => label),
      ['→ 30/9/2026', '= 100%'],
    );
    await client.open('file:///goi-y/README.md', README);
    assert.deepEqual(await ask(client, everything, 'file:///goi-y/README.md'), []);
    assert.deepEqual(await ask(client, everything, 'file:///goi-y/not-open.md'), []);
    await client.stop();
  });

  it('go when they are turned off, and the client is told to ask again', async () => {
    let goiYTrongDong: unknown;
    const client = await startClient({
      capabilities: {
        ...fullCapabilities,
        workspace: { ...fullCapabilities.workspace, inlayHint: { refreshSupport: true } },
      },
      settings: () => ({ goiYTrongDong }),
    });
    const asked = new Promise<void>((resolve) =>
      client.connection.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      }),
    );
    await client.open(URI, OPEN);
    assert.equal((await ask(client)).length, 1);
    goiYTrongDong = false;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await asked;
    assert.deepEqual(await ask(client), []);
    await client.stop();
  });
});
