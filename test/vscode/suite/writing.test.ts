import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Prompts } from '../../../client/src/prompts';
import {
  answering,
  CLEAN,
  closeAll,
  command,
  DRAFT,
  draft,
  exists,
  expectFindings,
  fixture,
  home,
  open,
  until,
} from './editor';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('mend a gap, and leave the cursor on what the clerk has to fill', async () => {
    const gap = '- **Thời hạn:** …\n';
    const uri = await draft((await fixture(DRAFT)).replace(gap, ''));
    const editor = await open(uri);
    const [finding] = await expectFindings(uri, ['thieu-thoi-han']);
    editor.selection = new vscode.Selection(finding!.range.start, finding!.range.start);
    const mended = /Vệ sinh đường làng[^#]*Thời hạn/u;
    await until(async () => {
      // What Ctrl+. offers first, applied as the editor applies it.
      await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
      return mended.test(editor.document.getText());
    });
    const blank = await until(() => editor.document.getText(editor.selection));
    assert.match(blank, /^[…/]+$/u);
    await vscode.commands.executeCommand('type', { text: '25/7/2026' });
    await expectFindings(uri, []);
    assert.match(editor.document.getText(), /Thời hạn:\*\* trước ngày 25\/7\/2026/u);
  });
});

describe('a blank', () => {
  afterEach(closeAll);

  it('is selected when a lens or a fix leads to it', async () => {
    const uri = await draft(await fixture(DRAFT));
    const text = await fixture(DRAFT);
    const line = text.slice(0, text.indexOf('**Thời hạn:** …')).split('\n').length - 1;
    const start = text.split('\n')[line]!.indexOf('…');
    await command('chonChoTrong', uri.toString(), {
      start: { line, character: start },
      end: { line, character: start + 1 },
    });
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), uri.toString());
    assert.equal(editor.document.getText(editor.selection), '…');
  });
});

describe('completion', () => {
  afterEach(closeAll);

  it('offers passages after `/` at the start of a line, and nothing where one writes prose', async () => {
    const uri = await draft(`${await fixture(CLEAN)}\n/`);
    const { document } = await open(uri);
    const at = (line: number, character: number) =>
      vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(line, character),
        '/',
      );
    const last = document.lineCount - 1;
    const ours = ({ items }: vscode.CompletionList) =>
      items.filter(({ insertText }) => insertText instanceof vscode.SnippetString);
    const offered = await until(async () => {
      const list = ours(await at(last, 1));
      return list.length > 0 && list;
    });
    assert.ok(offered.some(({ label }) => /nhiem-vu/u.test(typeof label === 'string' ? label : label.label)));
    const inDate = document.positionAt(document.getText().indexOf('Ngày 04/7') + 'Ngày 04/'.length);
    assert.deepEqual(ours(await at(inDate.line, inDate.character)), [], 'a date is no passage');
  });

  it('inserts a passage as a clerk types it, under default settings', async () => {
    const uri = await draft(`${await fixture(CLEAN)}\n`);
    const editor = await open(uri);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const before = editor.document.getText().length;
    await vscode.commands.executeCommand('type', { text: '/' });
    await until(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText().length > before + 1;
    });
    assert.ok(!editor.document.getText().trimEnd().endsWith('/'), 'the slash is gone');
  });
});

describe('Chèn đoạn mẫu…', () => {
  afterEach(closeAll);

  it('lists what fits here first, and inserts it with its blanks', async () => {
    const uri = await draft(`${await fixture(CLEAN)}\n`);
    const editor = await open(uri);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    let labels: string[] = [];
    const pick = ((items: readonly vscode.QuickPickItem[]) => {
      labels = items.map(({ label }) => label);
      return Promise.resolve(items.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator));
    }) as Prompts['pick'];
    const before = editor.document.getText().length;
    await answering({ pick }, () => command('chenDoanMau'));
    assert.equal(labels[0], 'hợp với chỗ này');
    assert.ok(labels.includes('các đoạn khác'));
    assert.ok(editor.document.getText().length > before);
    assert.doesNotMatch(editor.document.getText(), /\$\{/u, 'no snippet syntax is left');
  });
});

describe('Tạo văn bản mới…', () => {
  afterEach(closeAll);

  const pickKind = (title: RegExp): Prompts['pick'] =>
    ((items: readonly vscode.QuickPickItem[]) =>
      Promise.resolve(items.find(({ label }) => title.test(label)))) as Prompts['pick'];

  it('offers fourteen kinds, and opens the chosen one in the clicked folder with the cursor on a blank', async () => {
    let proposed = '';
    let kinds = 0;
    const answers: Partial<Prompts> = {
      pick: ((items: readonly vscode.QuickPickItem[], holder: string) => {
        kinds = items.length;
        return pickKind(/^Biên bản.*thường kỳ/u)(items, holder);
      }) as Prompts['pick'],
      input: (options) => {
        proposed = options.value ?? '';
        return Promise.resolve(proposed);
      },
    };
    const { value } = await answering(answers, () => command('taoVanBan', home()));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(kinds, 14);
    assert.match(proposed, /\.md$/u);
    assert.equal(String(value), editor.document.uri.toString());
    assert.equal(editor.document.uri.scheme, 'untitled');
    assert.equal(editor.document.languageId, 'markdown');
    assert.match(editor.document.getText(), /BIÊN BẢN|biên bản/iu);
    assert.match(editor.document.getText(editor.selection), /…/u);
    assert.ok(!(await exists(vscode.Uri.joinPath(home(), proposed))), 'nothing is on disk before it is saved');
  });

  it('takes another name than one that is there', async () => {
    const uri = await draft(await fixture(CLEAN), 'nghị quyết.md');
    const folder = vscode.Uri.joinPath(uri, '..');
    const answers = { pick: pickKind(/^Nghị quyết/u), input: () => Promise.resolve('nghị quyết') };
    await answering(answers, () => command('taoVanBan', folder));
    assert.match(vscode.window.activeTextEditor!.document.uri.path, /nghị quyết \(2\)\.md$/u);
  });

  it('leaves everything as it was when the clerk changes his mind', async () => {
    await answering({ pick: pickKind(/^Nghị quyết/u) }, () => command('taoVanBan', home()));
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('can be saved without another question', async () => {
    const answers = { pick: pickKind(/^Nghị quyết/u), input: () => Promise.resolve('vừa soạn.md') };
    await answering(answers, () => command('taoVanBan', home()));
    await vscode.commands.executeCommand('workbench.action.files.save');
    const file = vscode.Uri.joinPath(home(), 'vừa soạn.md');
    await until(() => exists(file));
    await vscode.workspace.fs.delete(file);
  });
});
