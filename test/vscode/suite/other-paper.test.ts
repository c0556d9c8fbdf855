/** Quick fixes that begin a missing paper, show a form, open another, list places, or go to a blank. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Prompts } from '../../../client/src/prompts';
import { answering, beside, closeAll, draft, exists, findings, open, ruleOf, until } from './editor';

const head = (type: string, form: string, day: string, subject: string): string => `---
loại: ${type}
hình thức: ${form}
đảng bộ: Đảng bộ xã Lâm Thượng
chi bộ: Chi bộ thôn Cồn Phượng
địa danh: Lâm Thượng
ngày: ${day}
trích yếu: ${subject}
---

`;
const resolution = (month: number): string =>
  `${head('Nghị quyết', 'thường kỳ', `05/${month}/2026`, `lãnh đạo thực hiện nhiệm vụ tháng ${month} năm 2026`)}## II. Nhiệm vụ

- Giao đồng chí Âu Thị Mận quét vôi nhà văn hoá bằng cách chia việc cho từng xóm, xong trước ngày 25/${month}/2026.
`;
const OPENING = 'Chi bộ họp thường kỳ. Tổng số đảng viên: 26 đồng chí; có mặt: 24 đồng chí.\n\n';
const minutes = `${head('Biên bản', 'thường kỳ', '05/6/2026', 'họp chi bộ thường kỳ tháng 6 năm 2026')}- Tổng số đảng viên: 26 đồng chí.
- Có mặt: 25 đồng chí.
`;
const committee = `${head('Biên bản', 'chi uỷ', '02/4/2026', 'họp chi uỷ')}Chi uỷ thống nhất nội dung đưa ra chi bộ.\n`;

/** What the editor offers on a rule's finding, by title. */
async function offered(uri: vscode.Uri, rule: string, title: RegExp): Promise<vscode.CodeAction> {
  return until(
    async () => {
      const found = findings(uri).find((finding) => ruleOf(finding) === rule);
      if (!found) return undefined;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        found.range,
      );
      return actions.find((action) => title.test(action.title));
    },
    () => findings(uri).map(ruleOf),
  );
}
const choose = ({ command }: vscode.CodeAction): Thenable<unknown> =>
  vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
const place = (): string => vscode.window.activeTextEditor?.document.uri.path ?? '';

describe('A paper that is missing', () => {
  afterEach(closeAll);

  it('is begun beside, filled in as far as it is known, and never over another', async () => {
    const uri = await draft(resolution(6), 'nghị quyết 6.md');
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(beside(uri, name), new TextEncoder().encode(text));
    await write('nghị quyết 5.md', resolution(5));
    await write('chi uỷ 4.md', committee);
    const taken = '2026-06-bien-ban-chi-uy.md';
    await write(taken, 'Ghi chép khác.\n');
    await open(uri);
    const action = await offered(uri, 'thieu-bien-ban-chi-uy', /^Tạo biên bản họp chi uỷ/u);
    await choose(action);

    const { document, selection, viewColumn } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'untitled');
    assert.equal(document.uri.path, beside(uri, '2026-06-bien-ban-chi-uy (2).md').path);
    assert.equal(viewColumn, vscode.ViewColumn.Two);
    assert.match(document.getText(), /^chi bộ: Chi bộ thôn Cồn Phượng$/mu);
    assert.match(document.getText(), /sinh hoạt chi bộ tháng 6 năm 2026/u);
    assert.equal(document.getText(selection), '…');
    assert.ok(!(await exists(beside(uri, '2026-06-bien-ban-chi-uy (2).md'))), 'nothing is on disk before it is saved');

    // What the clerk has typed since stays when the fix is chosen again.
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, selection, '02/6/2026');
    await vscode.workspace.applyEdit(edit);
    const typed = document.getText();
    await choose(action);
    assert.equal(place(), document.uri.path);
    assert.equal(vscode.window.activeTextEditor!.document.getText(), typed);
  });
});

/** As a reviewer sets it, who wants to be told of everything. */
const strictly = (uri: vscode.Uri): Thenable<void> =>
  vscode.workspace.fs.writeFile(beside(uri, 'chibo.yaml'), new TextEncoder().encode('mức: tham-dinh\n'));

/** Of another cell: its papers are not held against those of the other tests. */
const elsewhere = (text: string): string => text.replace('Cồn Phượng', 'Cồn Én');

describe('The form of the minutes', () => {
  afterEach(closeAll);

  it('is shown beside, with the head of the paper, and is a file of no folder', async () => {
    const uri = await draft(
      `${elsewhere(minutes)}\n## I. Thảo luận\n\n- Đồng chí Âu Thị Mận: nhất trí.\n- Đồng chí Hà Văn Sơn: nhất trí.\n\n## II. Kết luận\n\nNhất trí.\n`,
      'biên bản 6.md',
    );
    await strictly(uri);
    await open(uri);
    await choose(await offered(uri, 'luu-bien-ban', /^Mở mẫu biên bản/u));
    const { document, viewColumn } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'untitled');
    assert.equal(document.languageId, 'markdown');
    assert.equal(viewColumn, vscode.ViewColumn.Two);
    assert.match(document.getText(), /^chi bộ: Chi bộ thôn Cồn Én$/mu);
    assert.match(document.getText(), /ghi vào sổ biên bản/u);
  });
});

describe('Duties that are uneven', () => {
  afterEach(closeAll);

  it('are listed by person; what is chosen leads to where its owner is written', async () => {
    const given = (owner: string, work: string): string =>
      `- Giao đồng chí ${owner} ${work} bằng cách chia việc cho từng xóm, xong trước ngày 25/6/2026.\n`;
    const more = ['sửa cổng', 'dọn 3 ngõ', 'trồng 40 cây'].map((work) => given('Âu Thị Mận', work)).join('');
    const uri = await draft(
      `${elsewhere(resolution(6))}${more}${given('Hà Văn Sơn', 'thăm 11 gia đình')}`,
      'nghị quyết 6.md',
    );
    await strictly(uri);
    await open(uri);
    const action = await offered(uri, 'phan-bo-khong-deu', /^Xem bảng phân bổ/u);
    let listed: string[] = [];
    const pick = ((items: readonly vscode.QuickPickItem[]) => {
      listed = items.map(({ label }) => label);
      return Promise.resolve(items.find(({ label }) => label.startsWith('dọn 3 ngõ')));
    }) as Prompts['pick'];
    await answering({ pick }, () => choose(action));
    assert.deepEqual(
      listed.filter((label) => / việc$/u.test(label)),
      ['Âu Thị Mận: 4 việc', 'Hà Văn Sơn: 1 việc'],
    );
    assert.equal(listed.length, 7);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), 'Âu Thị Mận');
    assert.match(document.lineAt(selection.start.line).text, /dọn 3 ngõ/u);
  });
});

describe('A paper that tells otherwise', () => {
  afterEach(closeAll);

  it('is opened beside, at the place; the one that is checked stays in its column', async () => {
    const text = resolution(6).replace('## II.', `${OPENING}## II.`);
    const uri = await draft(text, 'nghị quyết 6.md');
    await vscode.workspace.fs.writeFile(beside(uri, 'biên bản 6.md'), new TextEncoder().encode(minutes));
    await open(uri);
    await choose(await offered(uri, 'bien-ban-nghi-quyet-khac-nhau', /^Mở biên bản/u));
    const { document, selection, viewColumn } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.path, beside(uri, 'biên bản 6.md').path);
    assert.equal(document.getText(selection), '- Có mặt: 25 đồng chí.');
    assert.equal(viewColumn, vscode.ViewColumn.Two);
    assert.ok(vscode.window.visibleTextEditors.some((editor) => editor.document.uri.path === uri.path));
    assert.equal(document.isDirty, false);
  });
});

describe('A blank of the form', () => {
  afterEach(closeAll);

  it('leads to the next one', async () => {
    const uri = await draft(
      resolution(6).replace('Lâm Thượng\nngày', '…\nngày').replace('## II.', 'Tại […], chi bộ họp.\n\n## II.'),
    );
    await open(uri);
    await choose(await offered(uri, 'con-cho-trong', /^Tới chỗ trống kế tiếp/u));
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), '[…]');
    assert.equal(document.lineAt(selection.start.line).text, 'Tại […], chi bộ họp.');
  });
});
