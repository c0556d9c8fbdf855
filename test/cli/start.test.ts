import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { cliFile, makeFolder } from '../support/cli';

const KEEP_CODE = join(__dirname, '../../scripts/keep-code.mjs');

/** The command line as it is installed, in a folder of its own that a test may harm. */
async function installed(...files: readonly string[]): Promise<{ cli: string; program: string; kept(): string }> {
  const from = dirname(await cliFile());
  const folder = makeFolder();
  for (const file of files) copyFileSync(join(from, file), join(folder.path, file));
  const program = join(folder.path, 'program.js');
  const kept = (): string => join(folder.path, readdirSync(folder.path).find((name) => name.endsWith('.code'))!);
  return { cli: join(folder.path, 'cli.js'), program, kept };
}

function run(cli: string, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
}

const rightly = (cli: string): void => {
  const { status, stdout, stderr } = run(cli, '--version');
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: `${version}\n`, stderr: '' });
};

describe('the first file of the command line', () => {
  it('starts the program from its text alone', async () => {
    rightly((await installed('cli.js', 'program.js')).cli);
  });

  it('takes the code that the build kept, and V8 accepts it', async () => {
    const { cli, program, kept } = await installed('cli.js', 'program.js');
    const made = spawnSync(process.execPath, [KEEP_CODE, program], { encoding: 'utf8' });
    assert.deepEqual([made.status, made.stderr], [0, '']);
    assert.ok(kept().includes(process.version));
    rightly(cli);
    // Accepted: with it, another text of the same length would not even be read.
    const text = readFileSync(program, 'utf8');
    writeFileSync(program, text.replaceAll(`"${version}"`, `"${'9'.repeat(version.length)}"`));
    rightly(cli);
  });

  it('code from another V8, cut short or no code at all costs nothing but time', async () => {
    const { cli, program, kept } = await installed('cli.js', 'program.js');
    spawnSync(process.execPath, [KEEP_CODE, program]);
    const good = readFileSync(kept());
    const foreign = Buffer.from(good);
    foreign.fill(0, 4, 16);
    for (const bad of [foreign, good.subarray(0, good.length >> 1), Buffer.from('không phải mã'), Buffer.alloc(0)]) {
      writeFileSync(kept(), bad);
      rightly(cli);
    }
  });

  it('says what to do where the program is missing', async () => {
    const { cli } = await installed('cli.js');
    const { status, stdout, stderr } = run(cli, '--version');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^nghiquyet: thiếu tệp .*program\.js; xin cài lại chương trình\n$/);
  });
});
