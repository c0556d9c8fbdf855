import { strict as assert } from 'node:assert';
import { errorRules } from '../../server/src/core/rules/errors.generated';
import { RULE_IDS } from '../../server/src/core/rules/ids.generated';
import { rules } from '../../server/src/core/rules/registry.generated';
import type { RuleOptions } from '../../server/src/core/service';
import { checkDocument, openDocument } from '../../server/src/core/service';
import { errorsIn } from '../../server/src/core/service-errors';
import { WITH_GAPS } from '../support/sample-documents';

const idsOf = (listed: readonly { id: string }[]): string[] => listed.map(({ id }) => id);

describe('the lists of rules', () => {
  it('errors.generated.ts holds the rules that tell errors', () => {
    assert.deepEqual(idsOf(errorRules), idsOf(rules.filter(({ severity }) => severity === 'error')));
  });

  it('ids.generated.ts holds every id', () => {
    assert.deepEqual([...RULE_IDS], idsOf(rules));
  });
});

describe('what is asked before a page is written', () => {
  const document = openDocument('a.md', WITH_GAPS);
  const errors = (options: RuleOptions) =>
    checkDocument(document, options)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, start }) => `${rule} ${start}`);

  const cases: readonly RuleOptions[] = [
    {},
    { severities: { 'thieu-bien-phap': 'error' } },
    { severities: { 'thieu-thoi-han': 'off' } },
    { preset: 'co-ban' },
  ];
  for (const options of cases) {
    it(`are the errors of a whole check: ${JSON.stringify(options)}`, async () => {
      const asked = (await errorsIn(document, options)).map(({ rule, start }) => `${rule} ${start}`);
      assert.deepEqual(asked, errors(options));
      assert.notEqual(asked.length, 0);
    });
  }
});
