/**
 * Runs the suite inside a real VS Code.
 *   node test/vscode/run.mjs                  the extension from this folder
 *   node test/vscode/run.mjs --vsix=FILE      the packaged extension, installed
 * `VSCODE_TEST_DESKTOP=1` takes a desktop VS Code, which @vscode/test-electron downloads (needs a display); else the
 * editor in `.vscode-test/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');
const desktop = process.env.VSCODE_TEST_DESKTOP === '1';
const { values } = parseArgs({ options: { vsix: { type: 'string' } } });

const vscodeExecutablePath = desktop ? await downloadAndUnzipVSCode() : join(here, 'code.mjs');
const extensionsDir = mkdtempSync(join(tmpdir(), 'vscode-extensions-'));

/** Where the installed package is tested, an empty extension carries the test run. */
function launchArgs() {
  const workspace = join(here, 'workspace');
  if (!values.vsix) return [workspace];
  const vsix = resolve(values.vsix);
  if (!desktop) return [workspace, `--install-vsix=${vsix}`];
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
  const place = ['--extensions-dir', extensionsDir];
  spawnSync(cli, [...args, '--install-extension', vsix, ...place], { stdio: 'inherit' });
  return [workspace, ...place];
}

let code = 0;
try {
  code = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: values.vsix ? join(here, 'carrier') : root,
    extensionTestsPath: join(root, 'out-test/index.js'),
    launchArgs: launchArgs(),
  });
} catch (error) {
  console.error(String(error));
  code = 1;
} finally {
  rmSync(extensionsDir, { recursive: true, force: true });
}
process.exit(code);
