import assert from 'node:assert/strict';
import { once } from 'node:events';
import { version } from '../../package.json';
import { complaint, makeFolder, runCli, startCli } from '../support/cli';
import { generateFolder } from '../support/generate-documents';

const COMMANDS = ['check', 'inspect', 'export', 'import', 'tasks', 'new', 'rules', 'lsp'];

describe('a call that cannot be carried out', () => {
  const cases: readonly (readonly [args: string[], says: RegExp])[] = [
    [[], /--help/],
    [['chek'], /check/],
    [['xyzzy'], /--help/],
    [['check', '--fromat', 'json'], /--format/],
    [['check', '-x'], /-x/],
    [['check', '--format'], /--format.*text, json, sarif, html/],
    [['check', '--format', '--fail-on', 'never'], /--format/],
    [['check', '--format=xml'], /xml.*text, json, sarif, html/],
    [['check', '--fail-on', 'loi'], /error, warning, info, never/],
    [['check', '--preset', 'coban'], /co-ban/],
    [['check', '--profile', 'hd06'], /hd05/],
    [['check', '--as-of', '30/6/2026'], /2026-06-30/],
    [['check', '--as-of', '2026-02-30'], /2026-02-30/],
    [['inspect'], /inspect/],
    [['inspect', 'a.md', 'b.md'], /b\.md/],
    [['inspect', '--format', 'json', 'a.md'], /--format/],
    [['export', '--jobs', '0'], /--jobs/],
    [['export', '--jobs', 'hai'], /--jobs/],
    [['export', '--shard', '3/2'], /--shard/],
    [['export', '--force=yes'], /--force/],
    [['import'], /import/],
    [['tasks', '--status', 'late'], /open, done, overdue/],
    [['tasks', '--owner', ''], /--owner/],
    [['new'], /new/],
    [['new', 'nghi quyet', '--out'], /--out/],
    [['new', 'nghiquyet'], /nghi-quyet/],
    [['rules', 'thieu-nguoi-phu-trac'], /thieu-nguoi-phu-trach/],
    [['lsp', 'tệp.md'], /tệp\.md/],
    [['lsp'], /--stdio/],
  ];
  for (const [args, says] of cases) {
    it(`nghiquyet ${args.join(' ')}`, async () => {
      const result = await runCli(args);
      assert.equal(result.status, 2);
      assert.equal(result.stdout, '');
      assert.match(complaint(result), says);
    });
  }
});

describe('help and version', () => {
  it('prints the version of the package, and nothing else', async () => {
    for (const flag of ['--version', '-v']) {
      assert.deepEqual(await runCli([flag]), { status: 0, stdout: `${version}\n`, stderr: '' });
    }
  });

  it('names every command', async () => {
    const { status, stdout } = await runCli(['--help']);
    assert.equal(status, 0);
    for (const command of COMMANDS) assert.match(stdout, new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  for (const command of COMMANDS) {
    it(`explains ${command}, whatever else stands in the line`, async () => {
      const { status, stdout, stderr } = await runCli([command, '--help', '--khong-co']);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      assert.match(stdout, new RegExp(`nghiquyet ${command}`));
      assert.equal((await runCli(['help', command])).stdout, stdout);
    });
  }
});

describe('lsp --stdio', () => {
  it('answers as a language server, and ends when it is told to', async () => {
    const child = await startCli(['lsp', '--stdio']);
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let answer = '';
    const initialised = new Promise<void>((resolve) => {
      child.stdout!.setEncoding('utf8').on('data', (chunk) => {
        answer += chunk;
        if (answer.includes('"id":1')) resolve();
      });
    });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await initialised;
    assert.match(answer, /"capabilities":\{/);
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    const [status] = await once(child, 'close');
    assert.equal(status, 0);
  });
});

describe('the streams', () => {
  it('stay free of colour when they are no terminal', async () => {
    const { stderr } = await runCli(['check', 'không có.md'], { env: { FORCE_COLOR: '1' } });
    assert.ok(!stderr.includes('\x1b'));
  });

  it('may be closed by the reader at any time, as head does', async () => {
    const files = generateFolder(60, 5, 0.5);
    const folder = makeFolder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const child = await startCli(['tasks', '--format', 'json'], { cwd: folder.path });
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.stdout!.destroy();
    await once(child, 'close');
    folder.remove();
    assert.equal(stderr, '');
  });
});
