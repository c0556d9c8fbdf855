#!/usr/bin/env node
/**
 * Stands in for the `code` executable where no desktop VS Code can be had: takes the arguments that @vscode/test-electron
 * gives it, and runs a test module (exporting `run()`) inside the Node extension host of the real editor in `.vscode-test/`.
 *
 *   code.mjs --extensionTestsPath=FILE.js --extensionDevelopmentPath=DIR [WORKSPACE]
 *     [--install-vsix=FILE] [--settings=JSON] [--timeout=SECONDS] [--screenshot=PNG] [--verbose]   other flags are ignored
 * Exit status: 0 all passed; 1 tests failed, or none ran; 2 it never got that far.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { installVsix, launchChromium, startEditor, vscodeVersion } from './editor.mjs';

const options = { settings: '{}', timeout: process.env.VSCODE_TEST_TIMEOUT || '240' };
const developmentPaths = [];
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (!name) options.workspace = argument;
  else if (name === 'extensionDevelopmentPath') developmentPaths.push(value);
  else options[name] = value ?? true;
}

/** Marks of the suite's own lines among all that the workbench logs (`suite/report.ts`). */
const LINE = '[mocha] ';
const END = '[mocha-end] ';

const logs = [];
const log = (line) => {
  logs.push(line);
  if (options.verbose) console.log(line);
};

let finish;
const outcome = new Promise((done) => {
  finish = done;
});
setTimeout(() => finish({ code: 2, why: `timed out after ${options.timeout} s` }), options.timeout * 1000).unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => finish({ code: 2, why: signal }));

let stats;
/** The workbench hands over the console of the extension host and its own log, printf-style. */
function onWorkbenchLog(type, values) {
  const line = format(...values);
  if (line.startsWith(LINE)) console.log(line.slice(LINE.length));
  else if (line.startsWith(END)) stats = JSON.parse(line.slice(END.length));
  else log(`[${type}] ${line}`);
}

/** The workbench says 0 also when the extension host crashed or exited: only a result that was seen counts. */
function onWorkbenchExit(code) {
  if (!stats) finish({ code: 2, why: `the extension host ended (${code}) without a test result` });
  else finish({ code: code || stats.failures || !stats.passes ? 1 : 0 });
}

const scratch = mkdtempSync(join(tmpdir(), 'vscode-run-'));
const started = Date.now();
let editor;
let browser;
let page;
try {
  let extensionsDir;
  if (options['install-vsix']) {
    extensionsDir = join(scratch, 'extensions');
    log(await installVsix(options['install-vsix'], extensionsDir));
  }
  editor = await startEditor({
    workspace: options.workspace,
    settings: JSON.parse(options.settings),
    extensionsDir,
    runsTests: true,
    onLog: log,
  });
  editor.child.once('exit', (code) => finish({ code: 2, why: `the VS Code server exited (${code})` }));
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('crash', () => finish({ code: 2, why: 'the page crashed' }));
  page.on('pageerror', (error) => log(`[page error] ${error}`));
  await page.exposeFunction('codeAutomationLog', onWorkbenchLog);
  await page.exposeFunction('codeAutomationExit', onWorkbenchExit);
  await page.goto(
    editor.url([
      ...developmentPaths.map((path) => ['extensionDevelopmentPath', editor.remoteUri(path)]),
      ['extensionTestsPath', editor.remoteUri(options.extensionTestsPath)],
    ]),
  );
} catch (error) {
  finish({ code: 2, why: error.stack });
}

const { code, why } = await outcome;
editor?.child.removeAllListeners('exit');
if (options.screenshot) await page?.screenshot({ path: options.screenshot }).catch(() => {});
if (code !== 0 && !options.verbose) console.error(logs.slice(-40).join('\n'));
if (why) console.error(why);
await browser?.close().catch(() => {});
await editor?.stop();
rmSync(scratch, { recursive: true, force: true });
console.log(`VS Code ${vscodeVersion()}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
if (stats) console.log(`${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
process.exit(code);
