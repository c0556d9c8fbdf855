/** What `check --format sarif` prints, measured against the schema of the format. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { makeFolder, runCli } from '../support/cli';
import { README, WHOLE, WITH_GAPS } from '../support/sample-documents';

/** Written in draft 04, of which only the name of its own id differs from what the library reads. */
function schemaOfSarif(): ValidateFunction {
  const {
    id: _,
    $schema: __,
    ...schema
  } = JSON.parse(readFileSync(join(__dirname, '../fixtures/sarif/sarif-2.1.0.schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

describe('sarif', () => {
  const validate = schemaOfSarif();
  const folder = makeFolder({
    'năm 2026/nghị quyết (6) #1 & 100%.md': WITH_GAPS,
    'năm 2026/nq-7.md': WHOLE.replace('## ', '<!-- nghiquyet-bo-qua: thieu-thoi-han — thử -->\n## '),
    'chibo.yaml': 'mức: hết\n',
    'README.md': README,
    'không có gì/README.md': README,
  });
  after(() => folder.remove());
  const valid = (log: unknown): void => assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3), null, 2));

  for (const args of [['.'], ['không có gì'], ['--preset', 'tham-dinh'], [join(folder.path, 'năm 2026')]]) {
    it(`is valid: ${args[0] === '.' || args.length > 1 ? args.join(' ') : args[0]!.replace(folder.path, '…')}`, async () => {
      const { stdout } = await runCli(['check', '--format', 'sarif', ...args], { cwd: folder.path });
      valid(JSON.parse(stdout));
    });
  }

  it('every result names a rule of the list, those about the tool itself too', async () => {
    const { stdout } = await runCli(['check', '--format', 'sarif', '--preset', 'tham-dinh'], { cwd: folder.path });
    const [run] = JSON.parse(stdout).runs;
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results) assert.equal(rules[ruleIndex]?.id, ruleId);
    const told = new Set(run.results.map(({ ruleId }: { ruleId: string }) => ruleId));
    assert.ok(told.has('cau-hinh-sai') && told.has('bo-qua-thua'), [...told].join());
  });

  it('the schema refuses what is not SARIF', async () => {
    const { stdout } = await runCli(['check', '--format', 'sarif', '.'], { cwd: folder.path });
    for (const spoil of [
      (log: { version: string }) => Object.assign(log, { version: '2.0.0' }),
      (log: { runs: { results: object[] }[] }) => Object.assign(log.runs[0]!.results[0]!, { level: 'hint' }),
      (log: { runs: { artifacts: { location: object }[] }[] }) =>
        Object.assign(log.runs[0]!.artifacts[0]!.location, { uri: 'a b%zz.md' }),
    ]) {
      const log = JSON.parse(stdout);
      spoil(log);
      assert.equal(validate(log), false);
    }
  });
});
