import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { URI } from 'vscode-uri';
import type {
  CheckFolderResult,
  ExportResult,
  Provenance,
  Skeleton,
  SkeletonKind,
  SnippetItem,
  Status,
} from '../../server/src/lsp/protocol';
import { startClient, type TestClient } from './support/client';
import { GAPS, README, WHOLE } from './support/documents';

describe('our own requests', () => {
  let client: TestClient;
  const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-'));
  const uriOf = (name: string): string => URI.file(join(folder, name)).toString();
  before(async () => {
    mkdirSync(join(folder, 'tháng (7)'));
    writeFileSync(join(folder, 'tháng (7)', 'nghị quyết.md'.normalize('NFD')), GAPS);
    writeFileSync(join(folder, 'whole.md'), WHOLE);
    writeFileSync(join(folder, 'README.md'), README);
    writeFileSync(join(folder, 'hỏng.md'), Buffer.from([0x4e, 0xff, 0xfe, 0x00]));
    client = await startClient({ initializationOptions: { clientCommands: true } });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('export gives the page’s bytes, the same each time, and its name', async () => {
    const uri = uriOf('tên khác (1).md');
    const ask = (): Promise<ExportResult> => client.request('nghiquyet/export', { uri, text: WHOLE });
    const [page, again] = [await ask(), await ask()];
    assert.equal(page.outcome, 'exported');
    assert.deepEqual(page, again);
    if (page.outcome !== 'exported') return;
    assert.equal(page.name, 'tên khác (1).docx');
    assert.ok('word/document.xml' in unzipSync(Buffer.from(page.docx, 'base64')));
    const mine: Provenance = await client.request('nghiquyet/provenance', { docx: page.docx });
    assert.deepEqual(mine, { origin: 'ours' });
    const foreign: Provenance = await client.request('nghiquyet/provenance', { docx: 'AAAA' });
    assert.deepEqual(foreign, { origin: 'foreign' });
  });

  it('export refuses a document with errors, unless forced; reads from disk what is not open', async () => {
    const uri = uriOf(`tháng (7)/${'nghị quyết.md'.normalize('NFD')}`);
    const refused: ExportResult = await client.request('nghiquyet/export', { uri });
    assert.equal(refused.outcome, 'incomplete');
    if (refused.outcome === 'incomplete') assert.ok(refused.counts.error > 0 && refused.first.start.line > 0);
    const forced: ExportResult = await client.request('nghiquyet/export', { uri, force: true });
    assert.equal(forced.outcome, 'exported');
  });

  it('export of what is none of ours, or not there', async () => {
    assert.deepEqual(await client.request('nghiquyet/export', { uri: uriOf('README.md') }), {
      outcome: 'unrecognised',
      kind: null,
    });
    await assert.rejects(client.request('nghiquyet/export', { uri: uriOf('không có.md') }), /không có tệp này/);
  });

  it('snippets: what fits first, as the list shows them', async () => {
    const uri = uriOf('whole.md');
    await client.open(uri, WHOLE);
    const items = await client.request<SnippetItem[]>('nghiquyet/snippets', {
      uri,
      position: { line: 22, character: 0 },
    });
    assert.ok(items.length > 3);
    assert.ok(items.every(({ id, label, detail, body }) => id && label && detail && body));
    const fits = items.map((item) => item.fits);
    assert.deepEqual(
      fits,
      [...fits].sort((a, b) => Number(b) - Number(a)),
    );
  });

  it('skeletons: each kind is recognised as one, with its first blank', async () => {
    const kinds = await client.request<SkeletonKind[]>('nghiquyet/kinds', null);
    assert.equal(kinds[0]?.id, 'nghi-quyet');
    for (const { id } of kinds) {
      const { text, fileName, blank }: Skeleton = await client.request('nghiquyet/skeleton', {
        kind: id,
        folder: null,
      });
      assert.match(fileName, /\.md$/);
      const line = text.split('\n')[blank!.start.line]!;
      assert.equal(line.slice(blank!.start.character, blank!.end.character), '…', id);
    }
    await assert.rejects(client.request('nghiquyet/skeleton', { kind: 'khong-co', folder: null }), /Không có loại/);
  });

  it('status: asked for, and told after every check', async () => {
    const uri = uriOf('trang-thai.md');
    await client.open(uri, GAPS);
    const told = await client.notification<Status>('nghiquyet/statusChanged', (status) => status.uri === uri);
    assert.deepEqual(told, await client.request('nghiquyet/status', { uri }));
    assert.equal(told.kind, 'resolution');
    assert.match(told.title, /^Nghị quyết/);
    assert.ok(told.counts.error > 0);
    assert.equal(await client.request('nghiquyet/status', { uri: uriOf('khong-mo.md') }), null);
  });

  it('checkFolder: every file once, read or not, with its findings among the problems', async () => {
    const progress: { kind: string }[] = [];
    client.connection.onUnhandledProgress(({ value }) => progress.push(value as { kind: string }));
    const result = await client.request<CheckFolderResult>('nghiquyet/checkFolder', {
      folder: URI.file(folder).toString(),
      workDoneToken: 'x',
    });
    const short = result.files.map(({ path, kind, failure, findings }) => [
      path,
      kind,
      failure === null ? findings.length > 0 : 'failed',
    ]);
    assert.deepEqual(short, [
      ['README.md', null, false],
      ['hỏng.md', null, 'failed'],
      ['tháng (7)/nghị quyết.md', 'resolution', true],
      ['whole.md', 'resolution', result.files[3]!.findings.length > 0],
    ]);
    assert.deepEqual([progress[0]?.kind, progress.at(-1)?.kind], ['begin', 'end']);
    const [, , gaps] = result.files;
    const shown = await client.findings(gaps!.uri, ({ version }) => version === undefined);
    assert.equal(shown.length, gaps!.findings.length);

    writeFileSync(URI.parse(gaps!.uri).fsPath, WHOLE);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: gaps!.uri, type: 2 }] });
    await client.findings(gaps!.uri, ({ diagnostics }) => diagnostics.length < gaps!.findings.length);
  });

  it('checkFolder stops when it is cancelled', async () => {
    const many = join(folder, 'nhiều');
    mkdirSync(many);
    for (let i = 0; i < 300; i += 1) writeFileSync(join(many, `${i}.md`), GAPS);
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'nghiquyet/checkFolder',
      { folder: URI.file(many).toString() },
      source.token,
    );
    await client.notification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => uri.includes('nhi'));
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    const shown = client.published.filter(({ uri }) => uri.includes('/nhi'));
    assert.ok(shown.length < 300, `${shown.length}`);
  });

  it('the server’s own export command writes beside the document, and over nobody’s work', async () => {
    const other = await startClient();
    const uri = uriOf('whole.md');
    await other.open(uri, WHOLE);
    const command = { command: 'nghiquyet.server.xuatDocx', arguments: [uri] };
    await other.request('workspace/executeCommand', command);
    await other.notification('window/showMessage', ({ message }: { message: string }) =>
      message.includes('whole.docx'),
    );
    const target = join(folder, 'whole.docx');
    assert.ok('word/document.xml' in unzipSync(readFileSync(target)));
    writeFileSync(target, 'của người khác');
    await other.request('workspace/executeCommand', command);
    await other.notification('window/showMessage', ({ message }: { message: string }) =>
      message.includes('không ghi đè'),
    );
    assert.equal(readFileSync(target, 'utf8'), 'của người khác');
    await other.stop();
  });
});
