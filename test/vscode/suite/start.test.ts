import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { api, until } from './editor';

const extension = () => vscode.extensions.getExtension('nghi-quyet.nghi-quyet')!;

describe('the extension', () => {
  // The first test of all: nothing was opened or asked for yet.
  it('runs as soon as a folder with a chibo.yaml is open', async () => {
    await until(() => extension().isActive);
  });

  it('starts, and its server runs', async () => {
    const { server } = await api();
    assert.ok(extension().isActive);
    assert.ok(server.client.isRunning());
  });

  it('carries out every command that its menus and palette name', async () => {
    const { commands } = extension().packageJSON.contributes;
    const known = await vscode.commands.getCommands(true);
    for (const { command } of commands) assert.ok(known.includes(command), command);
  });

  it('speaks Vietnamese in menus and settings, whatever the language of the editor', () => {
    const { commands, configuration } = extension().packageJSON.contributes;
    const titles = commands.map(({ title }: { title: string }) => title);
    assert.ok(titles.includes('Tạo văn bản mới…'), titles.join());
    assert.match(configuration.properties['nghiquyet.mucKiemTra'].description, /Kiểm tra văn bản/);
  });

  it('names every rule in its settings', () => {
    const manifest = JSON.parse(readFileSync(join(extension().extensionPath, 'package.json'), 'utf8'));
    const { properties } = manifest.contributes.configuration.properties['nghiquyet.luat'];
    assert.ok('thieu-thoi-han' in properties);
  });

  it('starts again when asked to', async () => {
    const { server } = await api();
    await vscode.commands.executeCommand('nghiquyet.khoiDongLai');
    assert.ok(server.client.isRunning());
  });
});
