/**
 * What the tests need beyond npm. As root on Debian or Ubuntu it is installed; anywhere else one line says what is missing.
 *   node test/support/requirements.mjs
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const readable = (file, mode = constants.R_OK) => {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
};
const command = (name) => () =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => readable(join(folder, name), constants.X_OK));
const either =
  (...probes) =>
  () =>
    probes.some((probe) => probe());

/** Debian's package, why the tests want it, and how to see that it is there. */
const NEEDS = [
  ['chromium', 'shows the editor', either(command('chromium'), () => readable(process.env.CHROMIUM ?? ''))],
  ['build-essential', 'builds two small parts of the editor', () => command('make')() && command('g++')()],
  ['python3', 'builds two small parts of the editor', command('python3')],
  ['libreoffice-writer-nogui', 'turns an exported page into PDF', command('soffice')],
  ['poppler-utils', 'reads the PDF', command('pdftotext')],
  [
    'fonts-croscore',
    'stands in for Times New Roman',
    () => readable('/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf'),
  ],
];

const missing = () => NEEDS.filter(([, , isThere]) => !isThere()).map(([name]) => name);

/** Installs what is missing, where that is possible. Gives null, or one line that says what the reader has to install. */
export function provideRequirements() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'the tests need Linux on x64 (elsewhere: npm test -- mocha, and VSCODE_TEST_DESKTOP=1 node test/vscode/run.mjs)';
  }
  const wanted = missing();
  if (wanted.length === 0) return null;
  const advice = `missing for the tests: ${wanted.join(' ')} (Debian: apt-get install -y --no-install-recommends ${wanted.join(' ')})`;
  if (process.getuid?.() !== 0 || !command('apt-get')()) return advice;
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`installing ${wanted.join(' ')}`);
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', ...wanted) && missing().length === 0;
  return done ? null : advice;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = provideRequirements();
  if (problem) console.error(problem);
  process.exit(problem ? 1 : 0);
}
