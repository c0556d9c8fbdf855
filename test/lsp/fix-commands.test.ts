/** Quick fixes that no edit of the paper is: begin a missing paper, open another, go to a blank. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeAction, Position, Range } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { committeeMinutes, minutes, resolution } from '../../server/src/core/rules/across/sample';
import type { PlaceList, Skeleton, SkeletonParams } from '../../server/src/lsp/protocol';
import { type ClientOptions, fullCapabilities, linesOf, startClient, type TestClient } from './support/client';

const TASK =
  'Giao đồng chí Lò Văn Khánh quét vôi nhà văn hoá bằng cách huy động mỗi xóm năm người, xong trước ngày 25/6/2026.';
const OPENING = 'Ngày 05/6/2026, chi bộ họp thường kỳ. Tổng số đảng viên: 20 đồng chí; có mặt: 18 đồng chí.\n\n';
const FILES: Readonly<Record<string, string>> = {
  'chi uỷ 4.md': committeeMinutes('02/4/2026', 'Chi uỷ thống nhất nội dung đưa ra chi bộ.'),
  'nghị quyết 4.md': resolution('05/4/2026', [TASK]),
  'nghị quyết 5.md': resolution('05/5/2026', [TASK]),
  'biên bản 6.md': minutes('05/6/2026', '- Tổng số đảng viên: 20 đồng chí.\n- Có mặt: 20 đồng chí.'),
  'nghị quyết 6.md': resolution('05/6/2026', [TASK], undefined, OPENING).replace('xã Bình An\n', 'xã …\n'),
};
const OWN = 'nghị quyết 6.md';
const TALK =
  '## I. Thảo luận\n\n- Đồng chí Lò Văn Khánh: đề nghị nạo vét mương sớm.\n- Đồng chí Vi Thị Nhàn: nhất trí.';
const TAKEN = minutes('05/7/2026', `${TALK}\n\n## II. Kết luận\n\nChi bộ thống nhất nạo vét mương.`);
const duty = (work: string, owner = 'Lò Văn Khánh'): string =>
  `Giao đồng chí ${owner} ${work} bằng cách chia việc cho từng xóm, xong trước ngày 25/7/2026.`;
/** As Windows writes it: what leads to a place has to count the line ends. */
const UNEVEN = resolution('05/7/2026', [
  duty('quét vôi nhà văn hoá'),
  duty('dọn 3 tuyến ngõ', 'Vi Thị Nhàn'),
  duty('sửa 6 bóng đèn'),
  duty('trồng 40 cây xanh'),
  duty('phát quang 900 m đường trục'),
]).replace(/\n/g, '\r\n');

describe('quick fixes that ask something of the editor', () => {
  let folder: string;
  let client: TestClient | null = null;
  const uriOf = (name: string): string => URI.file(join(folder, name)).toString();

  /** What is offered for a rule's findings in a paper, by a client that says this of itself. */
  const offered = async (
    rule: string,
    options: ClientOptions,
    name = OWN,
    text = FILES[name]!,
  ): Promise<CodeAction[]> => {
    client = await startClient({ ...options, folders: [URI.file(folder).toString()] });
    const uri = uriOf(name);
    await client.open(uri, text);
    const found = await client.findings(uri, ({ diagnostics }) => diagnostics.some(({ code }) => code === rule));
    const at: Position = found.find(({ code }) => code === rule)!.range.start;
    const actions: CodeAction[] = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    return actions.filter(
      ({ diagnostics, title }) => diagnostics?.[0]?.code === rule && !/^(?:Bỏ qua|Vì sao)/.test(title),
    );
  };
  const OURS: ClientOptions = { initializationOptions: { clientCommands: true } };
  const PLAIN: ClientOptions = { capabilities: { ...fullCapabilities, window: {} } };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nghiquyet-viec-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  });
  afterEach(async () => {
    await client?.stop();
    client = null;
    rmSync(folder, { recursive: true, force: true });
  });

  it('a missing paper is begun by the client: what it asks the server for is filled in as far as it is known', async () => {
    writeFileSync(join(folder, 'chibo.yaml'), 'đảng viên:\n  - họ tên: Phan Văn Trúc\n    chức vụ: Bí thư\n');
    const [create, ...others] = await offered('thieu-bien-ban-chi-uy', OURS);
    assert.deepEqual(others, []);
    assert.equal(create!.edit, undefined);
    assert.equal(create!.command?.command, 'nghiquyet.taoVanBanThieu');
    const [params] = create!.command!.arguments as [SkeletonParams];
    assert.deepEqual(params, {
      kind: 'bien-ban-chi-uy',
      folder: URI.file(folder).toString(),
      like: uriOf(OWN),
      date: null,
      prepares: '2026-06-05',
      subject: null,
    });
    const { text, fileName }: Skeleton = await client!.request('nghiquyet/skeleton', params);
    assert.equal(fileName, '2026-06-bien-ban-chi-uy.md');
    assert.match(text, /^trích yếu: họp chi uỷ chuẩn bị sinh hoạt chi bộ tháng 6 năm 2026$/m);
    assert.match(text, /^chi bộ: Chi bộ thôn Trà$/m);
    assert.match(text, /^đảng bộ: Đảng bộ …$/m, 'a blank is taken from no paper');
    assert.match(text, /^ngày: …$/m);
    assert.match(text, /Phan Văn Trúc/);
  });

  it('another paper is opened at the place that is meant, beside what can be mended here', async () => {
    const [mend, show, ...others] = await offered('bien-ban-nghi-quyet-khac-nhau', OURS);
    assert.deepEqual(others, []);
    assert.ok(mend!.edit && !mend!.command);
    assert.equal(show!.edit, undefined);
    assert.equal(show!.command?.command, 'nghiquyet.moBenCanh');
    const [target, line] = show!.command!.arguments as [string, number];
    assert.equal(URI.parse(target).fsPath, join(folder, 'biên bản 6.md'));
    assert.equal(FILES['biên bản 6.md']!.split('\n')[line], '- Có mặt: 20 đồng chí.');
  });

  it('a blank is gone to', async () => {
    const [go, ...others] = await offered('con-cho-trong', OURS);
    assert.deepEqual(others, []);
    assert.equal(go!.command?.command, 'nghiquyet.chonChoTrong');
    const [uri, range] = go!.command!.arguments as [string, Range];
    assert.equal(uri, uriOf(OWN));
    assert.equal(linesOf(FILES[OWN]!).getText(range), '…');
  });

  it('a form is shown to read: it lies in no folder, and has what the paper lacks', async () => {
    writeFileSync(join(folder, 'chibo.yaml'), 'mức: tham-dinh\n');
    const [mend, show, ...others] = await offered('luu-bien-ban', OURS, 'biên bản 7.md', TAKEN);
    assert.deepEqual(others, []);
    assert.ok(mend!.edit && !mend!.command);
    assert.equal(show!.edit, undefined);
    assert.equal(show!.command?.command, 'nghiquyet.taoVanBanThieu');
    const [params] = show!.command!.arguments as [SkeletonParams];
    const like = uriOf('biên bản 7.md');
    assert.deepEqual(params, { kind: 'bien-ban-thuong-ky', folder: null, like, date: null });
    const { text }: Skeleton = await client!.request('nghiquyet/skeleton', params);
    assert.match(text, /^chi bộ: Chi bộ thôn Trà$/m);
    assert.match(text, /ghi vào sổ biên bản/);
  });

  it('who has how much is listed, and each duty leads to where its owner is written', async () => {
    writeFileSync(
      join(folder, 'chibo.yaml'),
      'mức: tham-dinh\nchi uỷ:\n  - Lò Văn Khánh\n  - Vi Thị Nhàn\n  - Hà Văn Sơn\n',
    );
    const actions = await offered('phan-bo-khong-deu', OURS, 'nghị quyết 7.md', UNEVEN);
    const shown = actions.filter(({ title }) => title.startsWith('Xem bảng phân bổ'));
    assert.ok(shown.length > 0 && shown.every(({ edit }) => edit === undefined));
    assert.equal(shown[0]!.command?.command, 'nghiquyet.chonTrongBang');
    const [uri, { title, groups }] = shown[0]!.command!.arguments as [string, PlaceList];
    assert.equal(uri, uriOf('nghị quyết 7.md'));
    assert.match(title, /; chưa có việc: Hà Văn Sơn$/);
    const places = groups.flatMap((group) => group.places.map((place) => [group.title, place.label, place] as const));
    assert.deepEqual(
      places.map(([group, label, { range }]) => [group, label.split(' chia ')[0], linesOf(UNEVEN).getText(range)]),
      [
        ['Lò Văn Khánh: 4 việc', 'quét vôi nhà văn hoá bằng cách', 'Lò Văn Khánh'],
        ['Lò Văn Khánh: 4 việc', 'sửa 6 bóng đèn bằng cách', 'Lò Văn Khánh'],
        ['Lò Văn Khánh: 4 việc', 'trồng 40 cây xanh bằng cách', 'Lò Văn Khánh'],
        ['Lò Văn Khánh: 4 việc', 'phát quang 900 m đường trục bằng cách', 'Lò Văn Khánh'],
        ['Vi Thị Nhàn: 1 việc', 'dọn 3 tuyến ngõ bằng cách', 'Vi Thị Nhàn'],
      ],
    );
    const third = UNEVEN.split('\r\n').findIndex((line) => line.includes('sửa 6')) + 1;
    assert.equal(places[1]![2].detail, `dòng ${third}; trước ngày 25/7/2026`);
  });

  it('an editor that shows places but knows none of our commands gets those of the server', async () => {
    const [, show] = await offered('bien-ban-nghi-quyet-khac-nhau', {});
    assert.equal(show!.command?.command, 'nghiquyet.server.chonChoTrong');
    const [target, { start }] = show!.command!.arguments as [string, Range];
    assert.equal(URI.parse(target).fsPath, join(folder, 'biên bản 6.md'));
    assert.equal(FILES['biên bản 6.md']!.split('\n')[start.line], '- Có mặt: 20 đồng chí.');
  });

  it('nothing that an editor would not do is offered to it', async () => {
    assert.deepEqual(await offered('thieu-bien-ban-chi-uy', {}), []);
    await client!.stop();
    assert.deepEqual(await offered('con-cho-trong', PLAIN), []);
    await client!.stop();
    assert.equal((await offered('bien-ban-nghi-quyet-khac-nhau', PLAIN)).length, 1, 'the edit alone');
    await client!.stop();
    writeFileSync(join(folder, 'chibo.yaml'), 'mức: tham-dinh\n');
    assert.equal((await offered('luu-bien-ban', {}, 'biên bản 7.md', TAKEN)).length, 1, 'the edit alone');
    await client!.stop();
    assert.deepEqual(await offered('phan-bo-khong-deu', {}, 'nghị quyết 7.md', UNEVEN), []);
  });
});
