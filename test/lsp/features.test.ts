import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeLens, CompletionItem, DocumentLink, DocumentSymbol, Hover, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { positionAt, startClient, type TestClient } from './support/client';
import { GAPS, README } from './support/documents';
import { oneFile } from './support/fixture';

describe('features over the wire', () => {
  let client: TestClient;
  let count = 0;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  /** Opens a fixture; `$0` is the position. */
  async function at(source: string): Promise<{ uri: string; text: string; position: Position }> {
    const { text, cursor } = oneFile(source);
    count += 1;
    const uri = `file:///tinh-nang/${count}.md`;
    await client.open(uri, text);
    return { uri, text, position: positionAt(text, cursor ?? 0) };
  }

  async function complete(source: string, triggerCharacter?: string): Promise<CompletionItem[] | null> {
    const { uri, position } = await at(source);
    const context = triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 };
    return client.request('textDocument/completion', { textDocument: { uri }, position, context });
  }

  const TASK = GAPS.replace('tại bảng tin.\n', 'tại bảng tin.\n$0\n');

  it('completion: people', async () => {
    const items = await complete(TASK.replace('$0', '- **Phụ trách:** $0'), ' ');
    const [first] = items!;
    assert.equal(first?.label, 'Khổng Văn Thuấn');
    assert.deepEqual(first?.commitCharacters, []);
    assert.ok(items!.every(({ textEdit }) => textEdit && 'range' in textEdit));
  });

  it('completion: deadlines, labels, steps', async () => {
    const dates = await complete(TASK.replace('$0', '- **Thời hạn:** $0'), ' ');
    assert.equal(dates?.[0]?.label, 'trước ngày 31/7/2026');
    const labels = await complete(TASK.replace('$0', '- $0'), ' ');
    assert.ok(labels?.some(({ label }) => label === 'Phụ trách:'));
    const steps = await complete(TASK.replace('$0', '\n/$0'), '/');
    assert.ok(steps!.length > 0 && steps!.every(({ insertTextFormat }) => insertTextFormat === 2));
    assert.deepEqual(
      steps!.map(({ sortText }) => sortText),
      steps!.map(({ sortText }) => sortText).sort(),
    );
  });

  it('completion: whole documents in an empty file, nothing in prose or in a README', async () => {
    assert.ok((await complete('/$0', '/'))!.length > 10);
    assert.equal(await complete(TASK.replace('$0', 'Chi bộ giao cho $0'), ' '), null);
    assert.equal(await complete(README.replace('Mận', 'Mận $0'), ' '), null);
    assert.equal(await complete(`${README.repeat(3)}\n/$0`, '/'), null);
  });

  it('hover: in Markdown, on the words it is about', async () => {
    const { uri, position } = await at(GAPS.replace('**Thời hạn:** trước', '**Thời hạn:** tr$0ước'));
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    assert.deepEqual(hover.contents, { kind: 'markdown', value: '→ 20/7/2026 (thứ Hai)' });
    assert.equal(hover.range!.end.character - hover.range!.start.character, 'trước ngày 20/7/2026'.length);
  });

  it('hover: in a text in NFD the range is that of the text as it stands', async () => {
    const { uri, text } = await at(GAPS.normalize('NFD'));
    const needle = 'trước ngày 20/7/2026'.normalize('NFD');
    const start = text.indexOf(needle);
    const position = positionAt(text, start + 3);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const lines = TextDocument.create('', '', 0, text);
    assert.equal(lines.getText(hover.range!), needle);
  });

  it('outline, folds, colours', async () => {
    const { uri } = await at(GAPS);
    const textDocument = { uri };
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const duties = symbols.find(({ name }) => name.startsWith('II.'))!;
    assert.deepEqual(
      duties.children!.map(({ name, detail }) => `${name} – ${detail}`),
      [
        '1. Nạo vét mương cánh đồng Sậy – Khổng Văn Thuấn · 20/7/2026',
        '2. Thu quỹ đền ơn đáp nghĩa – chưa có người phụ trách · chưa có thời hạn',
      ],
    );
    const folds = await client.request<{ startLine: number; endLine: number }[]>('textDocument/foldingRange', {
      textDocument,
    });
    assert.deepEqual({ ...folds[0], kind: undefined }, { startLine: 0, endLine: 13, kind: undefined });
    const full = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(full.data.length > 0 && full.data.length % 5 === 0);
    const range = { start: { line: 24, character: 0 }, end: { line: 26, character: 0 } };
    const some = await client.request<{ data: number[] }>('textDocument/semanticTokens/range', { textDocument, range });
    assert.ok(some.data.length > 0 && some.data.length < full.data.length);
  });

  it('lenses: commands that this client can carry out', async () => {
    const { uri } = await at(GAPS);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(lenses[0]?.command?.title, 'Xuất .docx');
    assert.match(lenses[1]!.command!.title, /^Còn \d+ chỗ cần bổ sung$/);
    const able = client.result.capabilities.executeCommandProvider!.commands;
    for (const { command } of lenses) assert.ok(able.includes(command!.command), command!.command);
  });

  it('lenses: our own client’s commands, where it says so', async () => {
    const own = await startClient({ initializationOptions: { clientCommands: true } });
    await own.open('file:///thu/a.md', GAPS);
    const lenses = await own.request<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: 'file:///thu/a.md' },
    });
    assert.deepEqual(
      lenses.map(({ command }) => command!.command),
      ['nghiquyet.xuatDocx', 'nghiquyet.chonChoTrong'],
    );
    assert.deepEqual(own.result.capabilities.executeCommandProvider!.commands, ['nghiquyet.giaiThich']);
    await own.stop();
  });

  it('nothing in a README', async () => {
    const { uri, text } = await at(README);
    const textDocument = { uri };
    const position = positionAt(text, text.indexOf('trách'));
    assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
    for (const method of ['documentSymbol', 'foldingRange', 'codeLens', 'documentLink']) {
      assert.deepEqual(await client.request(`textDocument/${method}`, { textDocument }), [], method);
    }
  });
});

describe('links between the documents of a workspace', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'nghiquyet-')), 'Văn bản (năm 2026)'.normalize('NFD'));
  after(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  it('lead to the file, whatever its name', async () => {
    mkdirSync(folder);
    const cited = join(folder, 'nghị quyết (5).md');
    writeFileSync(cited, GAPS.replace('07-NQ/CB', '05-NQ/CB').replace('2026-07-03', '2026-05-03'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/nq-06.md'), GAPS.replace('07-NQ/CB', '06-NQ/CB'));
    const client = await startClient({ folders: [URI.file(folder).toString()] });
    const uri = URI.file(join(folder, 'nq-7.md')).toString();
    await client.open(uri, GAPS.replace('quyết nghị:', 'theo Nghị quyết số 05-NQ/CB và 06-NQ/CB, quyết nghị:'));
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(
      links.map(({ target }) => URI.parse(target!).fsPath),
      [cited],
    );
    await client.stop();
  });
});
