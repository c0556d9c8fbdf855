/**
 * Everything: unit tests to command line, then inside the real editor from this folder, then from the installed package,
 * then as a person at the screen. Ends with one line for all parts: `N passed, N failed`.
 *   npm test                 all parts
 *   npm test -- mocha look   some of them
 */
import { readFileSync } from 'node:fs';
import { provideRequirements } from '../test/support/requirements.mjs';
import { bin, root, run } from './run.mjs';

const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const vsix = `${name}-${version}.vsix`; // as `npm run package` names it
const total = { passed: 0, failed: 0 };

/**
 * Adds a part's own figures: its closing line (`N passed, N failed`), or mocha's (`N passing`, `N failing`). A part that
 * fails and names no failure, or passes nothing, counts as one failure.
 */
function count(part, { code, output }) {
  const last = (pattern) => [...output.matchAll(pattern)].at(-1);
  const closing = last(/^(\d+) passed, (\d+) failed/gm);
  const passed = Number(closing?.[1] ?? last(/^\s*(\d+) passing\b/gm)?.[1] ?? 0);
  const failed = Number(closing?.[2] ?? last(/^\s*(\d+) failing\b/gm)?.[1] ?? 0);
  const broken = failed === 0 && (code !== 0 || passed === 0);
  if (broken) console.error(`${part}: ended with ${code}, ${passed} passed`);
  total.passed += passed;
  total.failed += broken ? 1 : failed;
}

const node = (...args) => run(process.execPath, args);
const PARTS = {
  mocha: () => run(bin('mocha'), ['--reporter', 'dot']),
  folder: () => node('test/vscode/run.mjs'),
  vsix: () => node('test/vscode/run.mjs', `--vsix=${vsix}`),
  look: () => node('test/vscode/look.mjs', `--vsix=${vsix}`),
};
const inEditor = ['folder', 'vsix', 'look'];

const wanted = process.argv.slice(2).filter((part) => part in PARTS);
const parts = wanted.length ? wanted : Object.keys(PARTS);

const problem = parts.join() === 'mocha' && process.platform !== 'linux' ? null : provideRequirements();
if (problem) {
  console.error(problem);
  process.exit(1);
}

/** What has to be there before the first part; ends the run where it cannot be made. */
async function prepare(what, command, ...args) {
  const { code } = await run(command, args, { quiet: true });
  if (code === 0) return;
  console.error(`${what} failed`);
  console.log(`${total.passed} passed, ${total.failed + 1} failed`);
  process.exit(1);
}

await prepare('the build', process.execPath, 'esbuild.mjs', '--production');
if (parts.some((part) => inEditor.includes(part))) {
  await prepare('installing the editor', 'bash', 'test/vscode/install.sh');
  await prepare('packaging', 'npm', 'run', 'package');
}
for (const part of parts) {
  console.log(`\n== ${part}`);
  count(part, await PARTS[part]());
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
