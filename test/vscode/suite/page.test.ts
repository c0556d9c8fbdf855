/** The page beside the text, Word files read back, and PDF. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findOffice } from '../../../client/src/office';
import type { Drawn } from '../../../client/src/page-view';
import {
  answering,
  api,
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

/** The next drawing that satisfies `wanted`. */
async function drawnAfter(work: () => Thenable<unknown>, wanted: (drawn: Drawn) => boolean): Promise<Drawn> {
  const { pageView } = await api();
  const seen: Drawn[] = [];
  const listener = pageView.onDidDraw((drawn) => seen.push(drawn));
  try {
    await work();
    return await until(() => seen.find(wanted));
  } finally {
    listener.dispose();
  }
}

describe('Xem trang in', () => {
  afterEach(closeAll);

  it('draws the page beside the text, and again when the text changes', async () => {
    const editor = await open(await draft(await fixture(CLEAN)));
    const first = await drawnAfter(
      () => command('xemTrang'),
      () => true,
    );
    assert.ok(first.pages >= 1);
    const { pageView } = await api();
    assert.equal(pageView.panel?.title, 'Trang in: nghị quyết.md');
    assert.notEqual(pageView.panel?.viewColumn, editor.viewColumn);
    const more = `\n\n${'Thêm một dòng nội dung khá dài để sang trang mới.\n\n'.repeat(60)}`;
    const at = editor.document.positionAt(editor.document.getText().indexOf('\n## '));
    const next = await drawnAfter(
      () => editor.edit((edit) => edit.insert(at, more)),
      ({ version }) => version > first.version,
    );
    assert.ok(next.pages > first.pages, `${next.pages} after ${first.pages}`);
  });

  it('marks what is missing', async () => {
    await open(await draft(await fixture(DRAFT)));
    const drawn = await drawnAfter(
      () => command('xemTrang'),
      () => true,
    );
    assert.ok(drawn.marks >= 1);
  });

  it('follows the document that the clerk turns to', async () => {
    await open(await draft(await fixture(CLEAN)));
    await drawnAfter(
      () => command('xemTrang'),
      () => true,
    );
    const other = await draft(await fixture(DRAFT), 'văn bản khác.md');
    await drawnAfter(
      () => vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One }),
      ({ marks }) => marks > 0,
    );
    assert.equal((await api()).pageView.panel?.title, 'Trang in: văn bản khác.md');
  });

  it('asks for a document where none is open', async () => {
    const { notices } = await answering({}, () => command('xemTrang'));
    assert.match(notices[0]!, /mở văn bản/u);
  });
});

describe('Nhập từ Word', () => {
  afterEach(closeAll);

  it('turns an exported page back into a draft beside it, and overwrites nothing', async () => {
    const uri = await draft(await fixture(CLEAN));
    await answering({}, () => command('xuatDocx', uri));
    const docx = beside(uri, 'nghị quyết.docx');
    const { value, notices } = await answering({}, () => command('nhapWord', docx));
    assert.match(String(value), /%282%29\.md$/u);
    assert.deepEqual(notices, ['Đã nhập thành nghị quyết (2).md. Xin đọc soát lại trước khi dùng.']);
    assert.equal(await read(uri), await fixture(CLEAN));
    const text = await read(beside(uri, 'nghị quyết (2).md'));
    assert.match(text, /^---\nloại: Nghị quyết\n/u);
    assert.match(text, /32 ha/u);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, beside(uri, 'nghị quyết (2).md').path);
  });

  it('asks which file, where none was clicked', async () => {
    const uri = await draft(await fixture(CLEAN));
    await answering({}, () => command('xuatDocx', uri));
    const openFile = () => Promise.resolve([beside(uri, 'nghị quyết.docx')]);
    await answering({ openFile }, () => command('nhapWord'));
    assert.ok(await exists(beside(uri, 'nghị quyết (2).md')));
  });

  it('says in one sentence why a file cannot be read', async () => {
    const uri = await draft('không phải tệp Word', 'giả.docx');
    const { notices } = await answering({}, () => command('nhapWord', uri));
    assert.deepEqual(notices, ['Tệp này không phải là tệp Word (.docx) nên không đọc được.']);
    assert.ok(!(await exists(beside(uri, 'giả.md'))));
  });
});

describe('Xuất PDF', () => {
  afterEach(closeAll);

  it('writes a PDF beside the document, and replaces only what it wrote itself', async function () {
    this.timeout(120_000);
    assert.ok(await findOffice(), 'LibreOffice is there');
    const uri = await draft(await fixture(CLEAN));
    const pdf = beside(uri, 'nghị quyết.pdf');
    const { notices } = await answering({}, () => command('xuatPdf', uri));
    assert.deepEqual(notices, ['Đã xuất nghị quyết.pdf.']);
    const bytes = await vscode.workspace.fs.readFile(pdf);
    assert.equal(new TextDecoder().decode(bytes.slice(0, 5)), '%PDF-');
    const again = await answering({}, () => command('xuatPdf', uri));
    assert.deepEqual(again.questions, []);
    await vscode.workspace.fs.writeFile(pdf, new TextEncoder().encode('bản đã ký'));
    const { questions } = await answering({}, () => command('xuatPdf', uri));
    assert.match(questions[0]!.message, /bản đã ký/u);
    assert.equal(await read(pdf), 'bản đã ký');
  });

  it('finds no LibreOffice where none is', async () => {
    assert.equal(await findOffice({ PATH: '' }, 'win32'), null);
  });
});
