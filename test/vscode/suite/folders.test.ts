import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Report } from '../../../client/src/report';
import {
  answering,
  beside,
  CLEAN,
  closeAll,
  command,
  DRAFT,
  draft,
  exists,
  findings,
  fixture,
  press,
  ruleOf,
  until,
} from './editor';

/** A folder with a complete document, one with a gap, one with a page that was edited, one of none of ours, and a broken place. */
async function folderOfFour(): Promise<vscode.Uri> {
  const first = await draft(await fixture(CLEAN), '1 đủ.md');
  const write = async (name: string, text: string) =>
    vscode.workspace.fs.writeFile(beside(first, name), new TextEncoder().encode(text));
  await write('2 thiếu.md', await fixture(DRAFT));
  await write('3 đã có bản Word.md', await fixture(CLEAN));
  await write('3 đã có bản Word.docx', 'của người khác');
  await write('tháng 8/4 ghi chép.md', '# Ghi chép\n\nMua giấy in.\n');
  await write('tháng 8/5 chỗ ghi hỏng.md', await fixture(CLEAN));
  await vscode.workspace.fs.createDirectory(beside(first, 'tháng 8/5 chỗ ghi hỏng.docx'));
  return vscode.Uri.joinPath(first, '..');
}

const states = ({ rows }: Report) => rows.filter(({ path }) => path).map(({ path, state }) => `${path}: ${state}`);

describe('Xuất cả thư mục…', () => {
  afterEach(closeAll);

  it('does what it can, asks once about the rest, and reports every file', async () => {
    const folder = await folderOfFour();
    const { value, questions } = await answering({}, () => command('xuatThuMuc', folder));
    const report = value as Report;
    assert.deepEqual(states(report), [
      '1 đủ.md: good',
      '2 thiếu.md: attention',
      '3 đã có bản Word.md: attention',
      'tháng 8/4 ghi chép.md: skipped',
      'tháng 8/5 chỗ ghi hỏng.md: failed',
    ]);
    assert.equal(
      report.summary,
      'Đã xuất 1 văn bản; 2 văn bản chưa xuất; 1 tệp không phải văn bản của chi bộ; 1 tệp gặp trục trặc.',
    );
    assert.equal(questions.length, 1);
    assert.ok(await exists(vscode.Uri.joinPath(folder, '1 đủ.docx')));
    assert.ok(!(await exists(vscode.Uri.joinPath(folder, '2 thiếu.docx'))));
  });

  it('exports documents with gaps too, when told to', async () => {
    const folder = await folderOfFour();
    const { value } = await answering({ decide: press('Vẫn xuất') }, () => command('xuatThuMuc', folder));
    assert.equal(
      (value as Report).summary,
      'Đã xuất 2 văn bản; 1 văn bản chưa xuất; 1 tệp không phải văn bản của chi bộ; 1 tệp gặp trục trặc.',
    );
    assert.ok(await exists(vscode.Uri.joinPath(folder, '2 thiếu.docx')));
  });

  it('exports the files that are selected in the explorer, and no others', async () => {
    const folder = await folderOfFour();
    const selected = ['1 đủ.md', '3 đã có bản Word.md'].map((name) => vscode.Uri.joinPath(folder, name));
    const { value } = await answering({}, () => command('xuatDocx', selected[0], selected));
    assert.deepEqual(states(value as Report), ['1 đủ.md: good', '3 đã có bản Word.md: attention']);
  });
});

describe('Rà soát cả thư mục', () => {
  afterEach(closeAll);

  it('reports what every document of the folder lacks, open or not', async () => {
    const folder = await folderOfFour();
    const { value } = await answering({}, () => command('raSoatThuMuc', folder));
    const report = value as Report;
    assert.match(
      report.summary,
      /^Đã rà soát 4 văn bản; 3 văn bản không có lỗi; còn 1 lỗi; 1 tệp không phải văn bản của chi bộ\.$/u,
    );
    assert.ok(states(report).includes('2 thiếu.md: attention'));
    const gap = report.rows.find(({ path, uri }) => !path && uri.path.endsWith('2 thiếu.md'));
    assert.ok(gap?.place, 'a finding stands under its file, with its place');
    const uri = vscode.Uri.joinPath(folder, '2 thiếu.md');
    await until(() => findings(uri).map(ruleOf).includes('thieu-thoi-han'));
  });
});
