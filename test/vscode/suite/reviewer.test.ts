import assert from 'node:assert/strict';
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
  open,
  read,
  until,
} from './editor';

const PHONE = '0912345678';

/** A folder with a gap, a complete document with a telephone, notes, and a file that is no text. */
async function papers(): Promise<vscode.Uri> {
  const first = await draft(await fixture(DRAFT), '1 thiếu.md');
  const write = async (name: string, text: string | Uint8Array) =>
    vscode.workspace.fs.writeFile(
      beside(first, name),
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    );
  await write('tháng 7/2 đủ.md', (await fixture(CLEAN)).replace('Quách Đình Lễ', `Quách Đình Lễ, ${PHONE}`));
  await write('ghi chép.md', '# Ghi chép\n\nMua giấy in.\n');
  await write('hỏng.md', new Uint8Array([0x4e, 0xff, 0xfe, 0x00]));
  return vscode.Uri.joinPath(first, '..');
}

describe('Lập báo cáo rà soát (HTML)…', () => {
  afterEach(closeAll);

  it('writes the page where the clerk wants it: by document, by rule, with the clause, no number in full', async () => {
    const folder = await papers();
    let proposed = '';
    const target = vscode.Uri.joinPath(folder, 'nơi khác/báo cáo.html');
    const saveAs = (options: vscode.SaveDialogOptions) => {
      proposed = options.defaultUri?.path ?? '';
      return Promise.resolve(target);
    };
    const { value, notices } = await answering({ saveAs }, () => command('baoCao', folder));
    assert.equal(String(value), String(target));
    assert.match(proposed, /\/\d{4}-\d\d-\d\d-bao-cao-ra-soat\.html$/u);
    assert.match(notices.join(), /^Đã lập báo cáo báo cáo\.html: 2 văn bản, còn 1 lỗi.*; 1 tệp không đọc được\.$/u);
    const page = await read(target);
    for (const words of [
      '1 thiếu.md',
      'tháng 7/2 đủ.md',
      'thieu-thoi-han (CB04)',
      'Hướng dẫn 42-HD/BTCTW',
      'hỏng.md',
    ]) {
      assert.ok(page.includes(words), words);
    }
    assert.ok(!page.includes('ghi chép.md') && !page.includes(PHONE));
  });

  it('takes what is typed but not saved', async () => {
    const folder = await papers();
    const editor = await open(vscode.Uri.joinPath(folder, '1 thiếu.md'));
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const text = await fixture(CLEAN);
    await editor.edit((edit) => edit.replace(all, text));
    const target = vscode.Uri.joinPath(folder, 'b.html');
    // The server hears of the edit before it is asked.
    await until(async () => {
      await answering({ saveAs: () => Promise.resolve(target) }, () => command('baoCao', folder));
      return !(await read(target)).includes('thieu-thoi-han');
    });
  });

  it('opens what it wrote, when told to', async () => {
    const folder = await papers();
    const tabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await answering(
      {
        saveAs: () => Promise.resolve(vscode.Uri.joinPath(folder, 'xem.html')),
        tell: (_, ...buttons) => Promise.resolve(buttons.find((button) => button === 'Xem báo cáo')),
      },
      () => command('baoCao', folder),
    );
    // On a desktop the browser shows it, of which the editor knows nothing.
    if (vscode.env.uiKind === vscode.UIKind.Web) await until(() => tabs().includes('xem.html'), tabs);
  });

  it('writes nothing when the clerk steps back, and asks nothing where there is no document', async () => {
    const folder = await papers();
    const { value } = await answering({}, () => command('baoCao', folder));
    assert.equal(value, undefined);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.ok(!names.some((name) => name.endsWith('.html')), names.join());

    const notes = vscode.Uri.joinPath(await draft('# Ghi chép\n', 'ghi chép.md'), '..');
    let asked = false;
    const saveAs = () => {
      asked = true;
      return Promise.resolve(undefined);
    };
    const { notices } = await answering({ saveAs }, () => command('baoCao', notes));
    assert.match(notices.join(), /chưa có văn bản nào của chi bộ/u);
    assert.equal(asked, false);
    assert.ok(await exists(notes));
  });
});
