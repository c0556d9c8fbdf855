import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type TestClient } from './support/client';
import { GAPS } from './support/documents';

/** Whatever the server says of a document as a whole. */
async function everything(client: TestClient, uri: string, text: string): Promise<unknown[]> {
  const textDocument = { uri };
  const end = TextDocument.create('', '', 0, text).positionAt(text.length);
  const range = { start: { line: 0, character: 0 }, end };
  const answers = await Promise.all([
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/foldingRange', { textDocument }),
    client.request('textDocument/semanticTokens/full', { textDocument }),
    client.request('textDocument/codeLens', { textDocument }),
    client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
  ]);
  return JSON.parse(
    JSON.stringify(answers)
      .replaceAll(uri, 'uri')
      .replace(/"version":\d+/g, '"version":0'),
  );
}

/** Small numbers from a seed, the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const PIECES = [
  'a',
  ' ',
  '\n',
  '\r\n',
  'ế',
  'ế'.normalize('NFD'),
  '\u0301',
  '😀',
  '𠀀',
  '- **Phụ trách:** đồng chí Âu Thị Mận\n',
  '- **Thời hạn:** trước ngày 05/8/2026\r\n',
  '### 3. Việc mới\n\n',
  '| Nội dung | Phụ trách |\n| --- | --- |\n',
  '---\n',
  '<!-- ghi chú -->',
  '',
];

describe('incremental synchronisation', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  const forms: readonly [string, string][] = [
    ['LF', GAPS],
    ['CR LF', GAPS.replace(/\n/g, '\r\n')],
    ['NFD', GAPS.normalize('NFD')],
    ['NFD, CR LF and a byte-order mark', `\ufeff${GAPS.normalize('NFD').replace(/\n/g, '\r\n')}`],
    ['emoji', GAPS.replace(/\. /g, '. 😀𠀀 ')],
  ];
  for (const [i, [name, text]] of forms.entries()) {
    it(`after many edits the server knows what a fresh open would: ${name}`, async () => {
      const uri = `file:///dong-bo/${i}.md`;
      const next = randomFrom(i + 1);
      const copy = TextDocument.create(uri, 'markdown', 1, text);
      await client.open(uri, text);
      for (let version = 2; version <= 41; version += 1) {
        const changes: TextDocumentContentChangeEvent[] = [];
        for (let count = next(3); count >= 0; count -= 1) {
          const { length } = copy.getText();
          // The front matter stays: without it there would be nothing to compare.
          const head = text.indexOf('## II.');
          const start = head + next(length + 1 - head);
          const end = Math.min(length, start + (next(3) === 0 ? next(60) : 0));
          const range = { start: copy.positionAt(start), end: copy.positionAt(end) };
          changes.push({ range, text: PIECES[next(PIECES.length)]! });
          TextDocument.update(copy, [changes.at(-1)!], version);
        }
        client.change(uri, version, ...changes);
      }
      const fresh = `file:///dong-bo/moi-${i}.md`;
      await client.open(fresh, copy.getText());
      const known = await everything(client, uri, copy.getText());
      assert.deepEqual(known, await everything(client, fresh, copy.getText()));
      // Whether anything is left to mend (the last answer) is up to what the edits made of it.
      assert.ok(known.slice(0, -1).every((answer) => JSON.stringify(answer).length > 20));
    });
  }

  it('edits of one change apply in their order', async () => {
    const uri = 'file:///dong-bo/thu-tu.md';
    await client.open(uri, 'một\nhai\n');
    const at = (line: number, character: number) => ({ line, character });
    client.change(
      uri,
      2,
      { range: { start: at(0, 0), end: at(1, 0) }, text: '' },
      { range: { start: at(0, 3), end: at(0, 3) }, text: ' ba' },
      { text: GAPS },
      { range: { start: at(0, 0), end: at(0, 0) }, text: '' },
    );
    await client.findings(uri, ({ version, diagnostics }) => version === 2 && diagnostics.length > 0);
  });

  it('a change beyond the end, or of a document that is not open, is no harm', async () => {
    const uri = 'file:///dong-bo/xa.md';
    await client.open(uri, GAPS);
    const far = { line: 100_000, character: 100_000 };
    client.change(uri, 2, { range: { start: far, end: far }, text: '\n' });
    client.change('file:///dong-bo/khong-mo.md', 2, { text: 'x' });
    await client.notification<{ message: string }>('window/logMessage', ({ message }) =>
      message.includes('khong-mo.md'),
    );
    assert.ok(Array.isArray(await client.request('textDocument/foldingRange', { textDocument: { uri } })));
  });
});
