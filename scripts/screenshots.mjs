/** Takes the pictures of the user guide (`docs/images/`) from the packaged extension in the real editor. */
import { readFileSync } from 'node:fs';
import { provideRequirements } from '../test/support/requirements.mjs';
import { root, run } from './run.mjs';

const problem = provideRequirements();
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const vsix = `${name}-${version}.vsix`;
const steps = [
  ['bash', 'test/vscode/install.sh'],
  ['npm', 'run', 'package'],
  [process.execPath, 'test/vscode/look.mjs', `--vsix=${vsix}`, '--pictures=docs/images'],
];
for (const [command, ...args] of steps) {
  const { code } = await run(command, args, { quiet: command !== process.execPath });
  if (code !== 0) process.exit(code);
}
