import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { beside, CLEAN, closeAll, DRAFT, draft, expectFindings, fixture, home, open } from './editor';

describe('findings', () => {
  afterEach(closeAll);

  it('stand on the task that has a gap', async () => {
    const uri = vscode.Uri.joinPath(home(), DRAFT);
    const { document } = await open(uri);
    const [finding] = await expectFindings(uri, ['thieu-thoi-han']);
    assert.equal(finding!.severity, vscode.DiagnosticSeverity.Error);
    assert.match(document.lineAt(finding!.range.start.line).text, /Vệ sinh đường làng/);
  });

  it('are none in a complete document, and none in a README', async () => {
    const complete = vscode.Uri.joinPath(home(), CLEAN);
    const readme = vscode.Uri.joinPath(home(), 'README.md');
    await open(readme);
    await open(complete);
    // A gap elsewhere shows that the server has come so far.
    const gap = await draft(await fixture(DRAFT));
    await open(gap);
    await expectFindings(gap, ['thieu-thoi-han']);
    await expectFindings(complete, []);
    await expectFindings(readme, []);
  });

  it('follow what is typed', async () => {
    const uri = await draft(await fixture(CLEAN));
    const editor = await open(uri);
    const deadline = editor.document.getText().indexOf('trước ngày 25/7/2026');
    const from = editor.document.positionAt(deadline);
    const range = new vscode.Range(from, from.translate(0, 'trước ngày 25/7/2026'.length));
    await editor.edit((edit) => edit.replace(range, '…'));
    await expectFindings(uri, ['thieu-thoi-han']);
    await vscode.commands.executeCommand('undo');
    await expectFindings(uri, []);
  });

  it('appear in a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: await fixture(DRAFT) });
    await vscode.window.showTextDocument(document);
    await expectFindings(document.uri, ['thieu-thoi-han']);
  });

  it('go when the file is deleted', async () => {
    const uri = await draft(await fixture(DRAFT));
    await open(uri);
    await expectFindings(uri, ['thieu-thoi-han']);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await expectFindings(uri, []);
  });

  it('move with the file when it is renamed', async () => {
    const uri = await draft(await fixture(DRAFT));
    const renamed = beside(uri, 'nghị quyết đã đổi tên.md');
    await open(uri);
    await expectFindings(uri, ['thieu-thoi-han']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await expectFindings(renamed, ['thieu-thoi-han']);
    await expectFindings(uri, []);
  });

  it('keep to the severities of the settings', async () => {
    const uri = await draft(await fixture(DRAFT));
    await open(uri);
    await expectFindings(uri, ['thieu-thoi-han']);
    const settings = vscode.workspace.getConfiguration('nghiquyet');
    await settings.update('luat', { 'thieu-thoi-han': 'tắt' }, vscode.ConfigurationTarget.Workspace);
    try {
      await expectFindings(uri, []);
    } finally {
      await settings.update('luat', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await expectFindings(uri, ['thieu-thoi-han']);
  });

  it('come at once when a first line makes the document ours', async () => {
    const uri = await draft('Ghi chép\n');
    const editor = await open(uri);
    await expectFindings(uri, []);
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const text = await fixture(DRAFT);
    await editor.edit((edit) => edit.replace(all, text));
    await expectFindings(uri, ['thieu-thoi-han']);
  });
});
