import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is there and starts', async () => {
    const extension = vscode.extensions.getExtension('nghi-quyet.nghi-quyet');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
