/** Findings across documents, and `chibo.yaml`: they follow whatever happens to the files, and nothing stale stays. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompletionItem, Hover, PublishDiagnosticsParams } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { RosterDraft, Skeleton } from '../../server/src/lsp/protocol';
import { startClient, type TestClient } from './support/client';

const paper = (number: string, day: string, cell = 'Chi bộ thôn Cồn Phượng'): string => `---
loại: Nghị quyết
hình thức: thường kỳ
đảng bộ: Đảng bộ xã Lâm Thượng
chi bộ: ${cell}
số: ${number}-NQ/CB
địa danh: Lâm Thượng
ngày: ${day}
trích yếu: lãnh đạo thực hiện nhiệm vụ tháng ${Number(day.split('/')[1])} năm 2026
chức vụ: Bí thư
người ký: Quách Đình Lễ
nơi nhận:
  - Đảng uỷ xã Lâm Thượng
  - Lưu Chi bộ
---

## II. Nhiệm vụ

- Giao đồng chí Khổng Văn Thuấn nạo vét mương cánh đồng Sậy bằng cách chia đoạn cho từng xóm, xong trước ngày 20/${day.split('/')[1]}/2026.

## III. Kết quả biểu quyết

Nghị quyết được 24/24 đảng viên chính thức được triệu tập tán thành (đạt 100%).
`;

const TWICE = 'trung-so-nhay-so';
const has = ({ diagnostics }: PublishDiagnosticsParams, rule: string): boolean =>
  diagnostics.some(({ code }) => code === rule);

describe('documents of a workspace', () => {
  let client: TestClient;
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const uriOf = (name: string): string => URI.file(path(name)).toString();
  const write = (name: string, text: string): void => writeFileSync(path(name), text);
  const tell = (...changes: readonly (readonly [string, FileChangeType])[]): void =>
    client.notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
    });
  /** What is published of that file from now on, once it is as asked. */
  const next = (name: string, predicate: (params: PublishDiagnosticsParams) => boolean) => {
    const before = new Set(client.published);
    return client.notification<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => !before.has(params) && params.uri === uriOf(name) && predicate(params),
    );
  };
  const begin = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(path(name), '..'), { recursive: true });
      write(name, text);
    }
    client = await startClient({ folders: [URI.file(folder).toString()] });
  };
  /** Opens a file and waits until the others have been read. */
  const open = async (name: string, text: string, predicate: (params: PublishDiagnosticsParams) => boolean) => {
    const published = next(name, predicate);
    await client.open(uriOf(name), text);
    return published;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nghiquyet tổ (1) '));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are compared without being open; a change on disk, a deletion and a renaming count at once', async () => {
    const july = paper('06', '05/7/2026');
    await begin({ 'tháng 6.md': paper('06', '05/6/2026'), 'tháng 7.md': july });
    await open('tháng 7.md', july, (params) => has(params, TWICE));

    const mended = next('tháng 7.md', (params) => !has(params, TWICE));
    write('tháng 6.md', paper('05', '05/6/2026'));
    tell(['tháng 6.md', FileChangeType.Changed]);
    await mended;

    const again = next('tháng 7.md', (params) => has(params, TWICE));
    write('tháng 6.md', paper('06', '05/6/2026'));
    tell(['tháng 6.md', FileChangeType.Changed]);
    await again;

    const renamed = next('tháng 7.md', (params) =>
      params.diagnostics.some(({ message }) => String(message).includes('khác.md')),
    );
    renameSync(path('tháng 6.md'), path('khác.md'));
    tell(['tháng 6.md', FileChangeType.Deleted], ['khác.md', FileChangeType.Created]);
    await renamed;

    const gone = next('tháng 7.md', (params) => !has(params, TWICE));
    rmSync(path('khác.md'));
    tell(['khác.md', FileChangeType.Deleted]);
    await gone;
  });

  it('of a folder that is removed count no more', async () => {
    const july = paper('06', '05/7/2026');
    await begin({ 'cũ/tháng 6.md': paper('06', '05/6/2026'), 'tháng 7.md': july });
    await open('tháng 7.md', july, (params) => has(params, TWICE));
    const gone = next('tháng 7.md', (params) => !has(params, TWICE));
    rmSync(path('cũ'), { recursive: true });
    client.notify('workspace/didDeleteFiles', { files: [{ uri: uriOf('cũ') }] });
    await gone;
  });

  it('that are open count as they stand in the editor', async () => {
    const july = paper('06', '05/7/2026');
    const june = paper('06', '05/6/2026');
    await begin({ 'tháng 6.md': june, 'tháng 7.md': july });
    await open('tháng 7.md', july, (params) => has(params, TWICE));
    await client.open(uriOf('tháng 6.md'), june);
    const mended = next('tháng 7.md', (params) => !has(params, TWICE));
    client.change(uriOf('tháng 6.md'), 2, { text: june.replace('06-NQ', '05-NQ') });
    await mended;
    // Closed without saving, the file is again what lies on disk.
    const again = next('tháng 7.md', (params) => has(params, TWICE));
    client.close(uriOf('tháng 6.md'));
    await again;
  });

  it('of another cell are not compared', async () => {
    const july = paper('06', '05/7/2026');
    await begin({
      'đông/6.md': paper('06', '05/6/2026', 'Chi bộ thôn Đoài'),
      'cùng chi bộ.md': paper('06', '05/5/2026', 'CHI BỘ THÔN CỒN PHƯỢNG'),
      'tháng 7.md': july,
    });
    const { diagnostics } = await open('tháng 7.md', july, (params) => has(params, TWICE));
    const told = diagnostics.filter(({ code }) => code === TWICE).map(({ message }) => String(message));
    assert.equal(told.length, 1);
    assert.match(told[0]!, /cùng chi bộ\.md/);
  });

  it('are found again in a file that is shown though it is closed', async () => {
    await begin({ 'tháng 6.md': paper('06', '05/6/2026'), 'tháng 7.md': paper('06', '05/7/2026') });
    const shown = next('tháng 7.md', (params) => has(params, TWICE));
    await client.request('nghiquyet/checkFolder', { folder: URI.file(folder).toString() });
    await shown;
    const gone = next('tháng 7.md', (params) => !has(params, TWICE));
    rmSync(path('tháng 6.md'));
    tell(['tháng 6.md', FileChangeType.Deleted]);
    await gone;
  });

  describe('chibo.yaml', () => {
    it('sets severities and names the members; its faults stand in it, and go with it', async () => {
      const july = paper('06', '05/7/2026');
      await begin({ 'tháng 6.md': paper('06', '05/6/2026'), '2026/tháng 7.md': july });
      await open('2026/tháng 7.md', july, (params) => has(params, TWICE));

      const off = next('2026/tháng 7.md', (params) => !has(params, TWICE));
      const faulty = next('chibo.yaml', (params) => has(params, 'cau-hinh-sai'));
      write('chibo.yaml', `luật:\n  ${TWICE}: tắt\nngày hop: cuối tháng\n`);
      tell(['chibo.yaml', FileChangeType.Created]);
      await off;
      const [fault] = (await faulty).diagnostics;
      assert.deepEqual(fault?.range, { start: { line: 2, character: 10 }, end: { line: 2, character: 20 } });

      const mended = next('chibo.yaml', ({ diagnostics }) => diagnostics.length === 0);
      const outside = next('2026/tháng 7.md', (params) => has(params, 'nguoi-ngoai-danh-sach'));
      write('chibo.yaml', 'đảng viên:\n  - Quách Đình Lễ\n  - Âu Thị Mận\n  - Vi Văn Sáu\n');
      tell(['chibo.yaml', FileChangeType.Changed]);
      await mended;
      await outside;

      const back = next('2026/tháng 7.md', (params) => has(params, TWICE) && !has(params, 'nguoi-ngoai-danh-sach'));
      rmSync(path('chibo.yaml'));
      tell(['chibo.yaml', FileChangeType.Deleted]);
      await back;
    });

    it('leaves documents out, and takes them in again', async () => {
      const july = paper('06', '05/7/2026');
      await begin({
        'nháp/tháng 6.md': paper('06', '05/6/2026'),
        'tháng 7.md': july,
        'chibo.yaml': 'bỏ qua: [nháp/**]\n',
      });
      const first = await open('nháp/tháng 6.md', paper('06', '05/6/2026').replace('24/24', '25/24'), () => true);
      assert.deepEqual(first.diagnostics, []);
      client.close(uriOf('nháp/tháng 6.md'));
      await open('tháng 7.md', july, (params) => !has(params, TWICE));
      const taken = next('tháng 7.md', (params) => has(params, TWICE));
      write('chibo.yaml', 'bỏ qua: []\n');
      tell(['chibo.yaml', FileChangeType.Changed]);
      await taken;
    });

    it('in the editor counts before it is saved', async () => {
      const july = paper('06', '05/7/2026');
      await begin({ 'tháng 6.md': paper('06', '05/6/2026'), 'tháng 7.md': july });
      await open('tháng 7.md', july, (params) => has(params, TWICE));
      const off = next('tháng 7.md', (params) => !has(params, TWICE));
      const faulty = next('chibo.yaml', (params) => has(params, 'cau-hinh-sai'));
      await client.open(uriOf('chibo.yaml'), `luật:\n  ${TWICE}: tắt\nmức: hết\n`);
      await off;
      await faulty;
      const mended = next('chibo.yaml', ({ diagnostics }) => diagnostics.length === 0);
      client.change(uriOf('chibo.yaml'), 2, { text: 'mức: day-du\n' });
      await mended;
    });

    it('is completed and explained', async () => {
      await begin({});
      const uri = uriOf('chibo.yaml');
      await client.open(uri, 'chi bộ: Chi bộ A\nngày\nluật:\n  thieu-bien-phap: \nmức: \n');
      const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
      const labels = async (line: number, character: number): Promise<string[]> =>
        (await client.request<CompletionItem[]>('textDocument/completion', at(line, character))).map(
          ({ label }) => label,
        );
      assert.ok((await labels(1, 4)).includes('ngày họp'));
      assert.ok(!(await labels(1, 4)).includes('chi bộ'));
      assert.ok((await labels(3, 2)).includes('thieu-thoi-han'));
      assert.deepEqual(await labels(3, 19), ['tắt', 'gợi ý', 'thông tin', 'cảnh báo', 'lỗi']);
      assert.deepEqual(await labels(4, 5), ['co-ban', 'day-du', 'tham-dinh']);
      const hover = await client.request<Hover>('textDocument/hover', at(0, 3));
      assert.match(JSON.stringify(hover.contents), /ghi như trên đầu văn bản/);
    });

    it('fills a new paper, and is itself made from the papers', async () => {
      await begin({ 'tháng 6.md': paper('06', '05/6/2026'), 'tháng 7.md': paper('07', '05/7/2026') });
      const where = URI.file(folder).toString();
      const draft = await client.request<RosterDraft>('nghiquyet/roster', { folder: where });
      assert.equal(draft.present, false);
      assert.equal(draft.documents, 2);
      write(draft.fileName, draft.text);
      tell([draft.fileName, FileChangeType.Created]);
      const { text } = await client.request<Skeleton>('nghiquyet/skeleton', { kind: 'nghi-quyet', folder: where });
      for (const line of [
        'chi bộ: Chi bộ thôn Cồn Phượng',
        'đảng bộ: Đảng bộ xã Lâm Thượng',
        'người ký: Quách Đình Lễ',
      ]) {
        assert.ok(text.includes(line), text);
      }
      assert.equal((await client.request<RosterDraft>('nghiquyet/roster', { folder: where })).present, true);
    });
  });
});
