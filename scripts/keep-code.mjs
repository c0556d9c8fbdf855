/**
 * Keeps what V8 makes of the command line's program while it exports and checks a document: `server/src/cli/start.ts`
 * takes it, so that a short command starts in two thirds of the time. Good for this version of Node only; it is left out
 * of the package, and anything that is wrong with it costs time and nothing else.
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = process.argv[2] ?? join(root, 'dist/program.js');
const kept = `${program}.${process.version}-${process.arch}.code`;
const folder = mkdtempSync(join(tmpdir(), 'nghiquyet-code-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const example = join(root, 'examples/2026-06-05-nghi-quyet-thang-6.md');

/** What people run most. Run in this process, for V8 keeps only what has run. */
const commands = [
  ['export', example, '--out', folder],
  ['check', example],
];

const script = new Script(Module.wrap(readFileSync(program, 'utf8')), { filename: program });
const main = script.runInThisContext();
// What a command complains of is shown; what it prints is nobody's matter here.
process.stdout.write = (_chunk, ...rest) => {
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
};

function next() {
  // Findings in the example make 1; 2 is a command that could not be carried out, and what it left is not worth keeping.
  if (process.exitCode === 2) return;
  const command = commands.shift();
  if (!command) {
    process.off('beforeExit', next);
    // Written whole or not at all: two builds at once must not leave half of each.
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
    renameSync(`${kept}.${process.pid}`, kept);
    process.exitCode = 0;
    return;
  }
  process.argv = [process.argv[0], program, ...command];
  const module = { exports: {} };
  main(module.exports, createRequire(program), module, program, dirname(program));
}
process.on('beforeExit', next);
