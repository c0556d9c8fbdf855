/**
 * The command line's first file, and the only small one: hands over to the program beside it. Most of a short command's
 * time goes into making code of two megabytes of text; where the build kept what V8 made of it (`scripts/keep-code.mjs`),
 * by this very V8, that is taken instead. V8 itself refuses what another version made, and the text is read as ever.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const PROGRAM = join(__dirname, 'program.js');

/** The file's content, or undefined where there is none. */
function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function start(): void {
  const text = contentOf(PROGRAM)?.toString('utf8');
  if (text === undefined) {
    process.stderr.write(`nghiquyet: thiếu tệp ${PROGRAM}; xin cài lại chương trình\n`);
    process.exitCode = 2;
    return;
  }
  const cachedData = contentOf(`${PROGRAM}.${process.version}-${process.arch}.code`);
  const program = new Script(Module.wrap(text), { filename: PROGRAM, cachedData }).runInThisContext();
  const module = { exports: {} };
  program(module.exports, createRequire(PROGRAM), module, PROGRAM, dirname(PROGRAM));
}

start();
