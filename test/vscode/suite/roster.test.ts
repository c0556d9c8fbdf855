import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  answering,
  beside,
  CLEAN,
  closeAll,
  command,
  draft,
  expectFindings,
  fixture,
  open,
  press,
  read,
  until,
} from './editor';

const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const shownFile = () => vscode.window.activeTextEditor?.document.uri.path ?? '';

describe('Tạo chibo.yaml từ các văn bản…', () => {
  afterEach(closeAll);

  it('writes what the documents say, opens it, and there is nothing wrong in it', async () => {
    const paper = await draft(await fixture(CLEAN));
    const folder = vscode.Uri.joinPath(paper, '..');
    const { value, questions, notices } = await answering({}, () => command('taoChibo', folder));
    const file = beside(paper, 'chibo.yaml');
    assert.equal(String(value), String(file));
    assert.deepEqual(questions, []);
    assert.match(notices.join(), /Đã ghi chibo\.yaml từ 1 văn bản/u);
    assert.equal(shownFile(), file.path);
    const text = await read(file);
    assert.match(text, /^chi bộ: /mu);
    assert.match(text, /^ {2}- họ tên: /mu);
    await expectFindings(file, []);
  });

  it('never writes over one that is there: opens it, or writes beside it, as the clerk says', async () => {
    const paper = await draft(await fixture(CLEAN));
    const folder = vscode.Uri.joinPath(paper, '..');
    const file = beside(paper, 'chibo.yml');
    await write(file, 'chi bộ: [chưa xong\n');

    const closed = await answering({}, () => command('taoChibo', folder));
    assert.equal(closed.value, undefined);
    assert.match(closed.questions[0]!.message, /đã có tệp chibo\.yml/u);
    assert.deepEqual((await vscode.workspace.fs.readDirectory(folder)).length, 2);

    const opened = await answering({ decide: press('Mở tệp đang có') }, () => command('taoChibo', folder));
    assert.equal(String(opened.value), String(file));
    assert.equal(shownFile(), file.path);

    await write(beside(paper, 'chibo.yaml'), 'chi bộ: B\n');
    const other = await answering({ decide: press('Ghi ra tệp khác') }, () => command('taoChibo', folder));
    assert.equal(String(other.value), String(beside(paper, 'chibo (2).yaml')));
    assert.match(other.notices.join(), /chưa được dùng đến/u);
    assert.match(await read(other.value as vscode.Uri), /^# Tệp này chưa được dùng đến\. .* sang chibo\.ya?ml/u);
    assert.equal(await read(file), 'chi bộ: [chưa xong\n');
    assert.equal(await read(beside(paper, 'chibo.yaml')), 'chi bộ: B\n');
  });

  it('says that the papers follow one in another folder', async () => {
    const paper = await draft(await fixture(CLEAN), 'tháng 7/nghị quyết.md');
    const above = vscode.Uri.joinPath(paper, '../../chibo.yaml');
    await write(above, 'chi bộ: A\n');
    const folder = vscode.Uri.joinPath(paper, '..');
    const { value, questions } = await answering({ decide: press('Ghi tệp riêng') }, () => command('taoChibo', folder));
    assert.match(questions[0]!.message, /đang theo tệp .+\/chibo\.yaml\.$/u);
    assert.equal(String(value), String(beside(paper, 'chibo.yaml')));
    assert.equal(await read(above), 'chi bộ: A\n');
  });

  it('writes nothing where there is no document of a cell', async () => {
    const notes = await draft('# Ghi chép\n', 'ghi chép.md');
    const { value, notices } = await answering({}, () => command('taoChibo', vscode.Uri.joinPath(notes, '..')));
    assert.equal(value, undefined);
    assert.match(notices.join(), /chưa có văn bản nào của chi bộ/u);
  });
});

describe('chibo.yaml in the editor', () => {
  afterEach(closeAll);

  for (const name of ['chibo.yaml', 'chibo.yml']) {
    it(`${name}: faults stand at their place, and their code opens a page`, async () => {
      const file = await draft('chi bộ: A\nđảng viê:\n  - B C\nluật:\n  thieu-thoi-han: nặng\n', name);
      const { document } = await open(file);
      assert.equal(document.languageId, 'yaml');
      const found = await expectFindings(file, ['cau-hinh-sai', 'cau-hinh-sai']);
      assert.deepEqual(
        found.map(({ range }) => document.getText(range)),
        ['đảng viê', 'nặng'],
      );
      const code = found[0]!.code as { target: vscode.Uri };
      assert.match(await read(code.target), /^# Tệp chibo\.yaml ghi chưa đúng/u);
    });
  }

  it('a key press mends a word that was nearly right', async () => {
    const file = await draft('chi bộ: A\nmức: thamdin\n', 'chibo.yaml');
    const { document } = await open(file);
    const [fault] = await expectFindings(file, ['cau-hinh-sai']);
    const fix = await until(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        file,
        fault!.range,
      );
      return actions.find(({ title }) => title === 'Đổi thành «tham-dinh»');
    });
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), 'chi bộ: A\nmức: tham-dinh\n');
    await expectFindings(file, []);
  });

  it('proposes keys and values, and says what a key is for', async () => {
    const file = await draft('chi bộ: A\nngày\nmức: \n', 'chibo.yaml');
    await open(file);
    const labels = async (line: number, character: number): Promise<string[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        file,
        new vscode.Position(line, character),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await until(async () => (await labels(1, 4)).includes('ngày họp'));
    for (const level of ['co-ban', 'day-du', 'tham-dinh']) assert.ok((await labels(2, 5)).includes(level), level);
    const hover = await until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        file,
        new vscode.Position(0, 3),
      );
      return hovers[0];
    });
    const [text] = hover.contents as vscode.MarkdownString[];
    assert.match(text!.value, /ghi như trên đầu văn bản/u);
  });

  it('counts for the papers below it as soon as it is typed', async () => {
    const paper = await draft((await fixture(CLEAN)).replace('trước ngày 25/7/2026', '…'));
    await open(paper);
    await expectFindings(paper, ['thieu-thoi-han']);
    const file = beside(paper, 'chibo.yml');
    await write(file, 'luật:\n  thieu-thoi-han: tắt\n');
    await expectFindings(paper, []);
    const editor = await open(file);
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 18, 1, 21), 'lỗi'));
    await expectFindings(paper, ['thieu-thoi-han']);
  });
});
