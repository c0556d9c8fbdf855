import assert from 'node:assert/strict';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import * as vscode from 'vscode';
import {
  answering,
  beside,
  CLEAN,
  closeAll,
  command,
  DRAFT,
  draft,
  exists,
  fixture,
  home,
  open,
  press,
  read,
  until,
} from './editor';

const documentXml = async (docx: vscode.Uri): Promise<string> =>
  strFromU8(unzipSync(await vscode.workspace.fs.readFile(docx))['word/document.xml']!);

/** What someone who edits the page in Word leaves: the same file with other words in it. */
async function editInWord(docx: vscode.Uri, from: string, to: string): Promise<void> {
  const parts = unzipSync(await vscode.workspace.fs.readFile(docx));
  const xml = strFromU8(parts['word/document.xml']!);
  assert.ok(xml.includes(from));
  parts['word/document.xml'] = new TextEncoder().encode(xml.replace(from, to));
  await vscode.workspace.fs.writeFile(docx, zipSync(parts));
}

const namesBeside = async (uri: vscode.Uri): Promise<string[]> =>
  (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..'))).map(([name]) => name).sort();

describe('Xuất .docx', () => {
  afterEach(closeAll);

  it('writes the page beside the document, and says so', async () => {
    const uri = await draft(await fixture(CLEAN));
    await open(uri);
    const { questions, notices } = await answering({}, () => command('xuatDocx'));
    assert.deepEqual(questions, []);
    assert.deepEqual(notices, ['Đã xuất nghị quyết.docx.']);
    assert.deepEqual(await namesBeside(uri), ['nghị quyết.docx', 'nghị quyết.md']);
    assert.match(await documentXml(beside(uri, 'nghị quyết.docx')), /NGHỊ QUYẾT/u);
  });

  it('exports a file that is clicked in the explorer and not open', async () => {
    const uri = await draft(await fixture(CLEAN));
    await answering({}, () => command('xuatDocx', uri, [uri]));
    assert.ok(await exists(beside(uri, 'nghị quyết.docx')));
  });

  it('exports what stands in the editor, saved or not', async () => {
    const uri = await draft(await fixture(CLEAN));
    const editor = await open(uri);
    const at = editor.document.positionAt(editor.document.getText().indexOf('32 ha'));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 2)), '47'));
    await answering({}, () => command('xuatDocx'));
    assert.match(await documentXml(beside(uri, 'nghị quyết.docx')), /47 ha/u);
    assert.ok(editor.document.isDirty, 'the document itself is left for the clerk to save');
  });

  it('asks before it exports a document with errors, and does it when told to', async () => {
    const uri = await draft(await fixture(DRAFT));
    await open(uri);
    const { questions } = await answering({ decide: press('Vẫn xuất') }, () => command('xuatDocx'));
    assert.deepEqual(questions[0]?.buttons, ['Vẫn xuất', 'Xem chỗ thiếu']);
    assert.match(questions[0]!.message, /còn 1 lỗi/u);
    assert.ok(await exists(beside(uri, 'nghị quyết.docx')));
  });

  it('goes to the gap instead, when the clerk wants to see it', async () => {
    const uri = await draft(await fixture(DRAFT));
    const editor = await open(uri);
    await answering({ decide: press('Xem chỗ thiếu') }, () => command('xuatDocx'));
    assert.ok(!(await exists(beside(uri, 'nghị quyết.docx'))));
    const { line } = vscode.window.activeTextEditor!.selection.active;
    assert.match(editor.document.lineAt(line).text, /Vệ sinh đường làng/u);
  });

  it('leaves a document alone that is none of ours, and says why', async () => {
    const uri = await draft('# Ghi chép\n\nMua giấy in.\n', 'ghi chép.md');
    await open(uri);
    const { notices } = await answering({}, () => command('xuatDocx'));
    assert.match(notices[0]!, /Chưa nhận ra/u);
    assert.deepEqual(await namesBeside(uri), ['ghi chép.md']);
  });

  it('replaces its own page without a question', async () => {
    const uri = await draft(await fixture(CLEAN));
    await answering({}, () => command('xuatDocx', uri));
    const { questions, notices } = await answering({}, () => command('xuatDocx', uri));
    assert.deepEqual(questions, []);
    assert.equal(notices.length, 1);
  });

  it('never loses what was changed in Word: it asks, and the clerk may take another name', async () => {
    const uri = await draft(await fixture(CLEAN));
    const docx = beside(uri, 'nghị quyết.docx');
    const other = beside(uri, 'nghị quyết lần 2.docx');
    await answering({}, () => command('xuatDocx', uri));
    await editInWord(docx, '32 ha', '33 ha');

    const closed = await answering({}, () => command('xuatDocx', uri));
    assert.deepEqual(closed.questions[0]?.buttons, [
      'Xem chỗ khác nhau',
      'Nhập vào bản nháp mới',
      'Đặt tên khác',
      'Ghi đè',
    ]);
    assert.match(closed.questions[0]!.detail!, /Tệp Word ghi «.*33 ha.*», văn bản ghi «.*32 ha.*»/u);
    assert.match(await documentXml(docx), /33 ha/u);

    const saveAs = () => Promise.resolve(other);
    await answering({ decide: press('Đặt tên khác'), saveAs }, () => command('xuatDocx', uri));
    assert.match(await documentXml(docx), /33 ha/u);
    assert.match(await documentXml(other), /32 ha/u);

    await answering({ decide: press('Nhập vào bản nháp mới') }, () => command('xuatDocx', uri));
    assert.match(await read(beside(uri, 'nghị quyết (2).md')), /33 ha/u);
    assert.match(await documentXml(docx), /33 ha/u);

    await answering({ decide: press('Ghi đè') }, () => command('xuatDocx', uri));
    assert.match(await documentXml(docx), /32 ha/u);
  });

  it('shows what was changed in Word side by side, and asks again beside it', async () => {
    const uri = await draft(await fixture(CLEAN));
    await answering({}, () => command('xuatDocx', uri));
    await editInWord(beside(uri, 'nghị quyết.docx'), '32 ha', '33 ha');
    const { notices } = await answering({ decide: press('Xem chỗ khác nhau') }, () => command('xuatDocx', uri));
    const tab = await until(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    });
    const text = async (side: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(side)).getText();
    assert.match(await text(tab.original), /33 ha/u);
    assert.match(await text(tab.modified), /32 ha/u);
    assert.match(notices.at(-1)!, /muốn làm gì/u);
  });

  it('never overwrites a file that it did not write', async () => {
    const uri = await draft(await fixture(CLEAN));
    const docx = beside(uri, 'nghị quyết.docx');
    await vscode.workspace.fs.writeFile(docx, new TextEncoder().encode('của người khác'));
    const { questions } = await answering({}, () => command('xuatDocx', uri));
    assert.match(questions[0]!.message, /không phải do phần mềm này xuất ra/u);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(docx)), 'của người khác');
  });

  it('says so when the page cannot be written, and leaves nothing half-written', async () => {
    const uri = await draft(await fixture(CLEAN));
    await vscode.workspace.fs.createDirectory(beside(uri, 'nghị quyết.docx'));
    const { notices } = await answering({}, () => command('xuatDocx', uri));
    assert.match(notices[0]!, /Chưa ghi được/u);
    assert.deepEqual(await namesBeside(uri), ['nghị quyết.docx', 'nghị quyết.md']);
  });

  it('asks where to put the page of a document that was never saved', async () => {
    const target = vscode.Uri.joinPath(home(), 'chưa lưu.docx');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: await fixture(CLEAN) });
    await vscode.window.showTextDocument(document);
    let proposed: vscode.Uri | undefined;
    const saveAs = (options: vscode.SaveDialogOptions) => {
      proposed = options.defaultUri;
      return Promise.resolve(target);
    };
    const { value } = await answering({ saveAs }, () => command('xuatDocx'));
    assert.equal(String(value), target.toString());
    assert.match(proposed!.path, /\.docx$/u);
    assert.match(await documentXml(target), /NGHỊ QUYẾT/u);
    await vscode.workspace.fs.delete(target);
  });
});
