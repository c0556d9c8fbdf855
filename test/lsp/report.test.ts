/** The page for a reviewer, as the editor asks for it, and as the command line prints it: one page. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FolderReport } from '../../server/src/lsp/protocol';
import { makeFolder, runCli } from '../support/cli';
import { startClient, type TestClient } from './support/client';
import { GAPS, README, WHOLE } from './support/documents';

const CARD = '000111222333';
const PHONE = '0912345678';
const NFD = 'nghị quyết.md'.normalize('NFD');

describe('nghiquyet/report', () => {
  let client: TestClient;
  const folder = makeFolder({
    'README.md': README,
    'chibo.yaml': 'ngày hop: cuối tháng\nbỏ qua: [nháp/**]\n',
    'nháp/bỏ qua.md': GAPS,
    'quý 3/chibo.yml': 'mức: co-ban\nluật:\n  thieu-thoi-han: nặng\n',
    [`quý 3/${NFD}`]: GAPS,
    'hỏng.md': Buffer.from([0x4e, 0xff, 0xfe, 0x00]),
    [`số ${PHONE}.md`]: WHOLE.replace('Ra quân', `Gọi đồng chí Khổng Văn Thuấn, ${PHONE}`),
    'riêng.md': GAPS.replace('Thu quỹ đền ơn đáp nghĩa của', `Ghi số thẻ đảng viên ${CARD}, báo ${PHONE} về`),
  });
  const uri = URI.file(folder.path).toString();
  const uriOf = (name: string): string => URI.file(join(folder.path, name)).toString();
  before(async () => {
    client = await startClient({ folders: [uri], initializationOptions: { clientCommands: true } });
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });
  const ask = (): Promise<FolderReport> => client.request('nghiquyet/report', { folder: uri });

  it('is the page that the command line prints in that folder', async () => {
    const { html, documents, unread, counts, fileName } = await ask();
    const { stdout } = await runCli(['check', '--format', 'html', '--fail-on', 'never'], { cwd: folder.path });
    assert.equal(html.trimEnd(), stdout.trimEnd());
    assert.deepEqual([documents, unread], [3, 1]);
    assert.ok(counts.error > 0);
    assert.match(fileName, /^\d{4}-\d\d-\d\d-bao-cao-ra-soat\.html$/);
    for (const words of ['quý 3/nghị quyết.md', 'quý 3/chibo.yml', 'cau-hinh-sai', 'Hướng dẫn', 'hỏng.md']) {
      assert.ok(html.includes(words), words);
    }
    assert.ok(!html.includes('bỏ qua.md'));
  });

  it('holds no personal number in full, not even of a file’s name; nor does any other format', async () => {
    const { html } = await ask();
    assert.ok(html.includes('so-rieng-tu'));
    assert.doesNotMatch(html, new RegExp(`${CARD}|${PHONE}`));
    for (const format of ['text', 'json', 'sarif']) {
      const { stdout } = await runCli(['check', '--format', format, 'riêng.md'], { cwd: folder.path });
      assert.match(stdout, /so-rieng-tu/);
      assert.doesNotMatch(stdout, new RegExp(`${CARD}|${PHONE}`), format);
    }
  });

  it('takes what is open as it stands in the editor', async () => {
    const name = `quý 3/${NFD}`;
    await client.open(uriOf(name), WHOLE);
    assert.ok((await ask()).counts.error < 4);
    client.close(uriOf(name));
  });

  it('stops when it is cancelled, and says how far it is', async () => {
    const many = makeFolder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, GAPS])));
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const source = new CancellationTokenSource();
    const seen: string[] = [];
    const begun = new Promise<void>((resolve) =>
      client.connection.onUnhandledProgress(({ value }) => {
        const { kind, message } = value as { kind: string; message?: string };
        seen.push(kind);
        if (message) resolve();
      }),
    );
    const params = { folder: URI.file(many.path).toString(), workDoneToken: 'báo cáo' };
    const asked = client.connection.sendRequest('nghiquyet/report', params, source.token);
    await begun;
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.ok(seen.length < 300, `${seen.length}`);
    rmSync(many.path, { recursive: true });
  });
});
