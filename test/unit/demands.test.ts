import { strict as assert } from 'node:assert';
import { DEMANDS } from '../../server/src/core/guidance/demands/index';
import { rules } from '../../server/src/core/rules/registry.generated';

describe('the table of demands', () => {
  const answered = new Set(rules.flatMap((rule) => [rule.ref, ...(rule.alsoRefs ?? [])]));

  it('has every row once', () => {
    assert.equal(DEMANDS.length, 169);
    assert.equal(new Set(DEMANDS.map((demand) => demand.ref)).size, 169);
  });

  it('says of each row which rule answers it, or why none can', () => {
    const silent = DEMANDS.filter((demand) => !answered.has(demand.ref) && !demand.undecidable);
    assert.deepEqual(silent, []);
  });

  it('no rule refers to a row that is not there', () => {
    const known = new Set(DEMANDS.map((demand) => demand.ref));
    assert.deepEqual(
      rules.filter((rule) => rule.ref !== null && !known.has(rule.ref)).map((rule) => rule.id),
      [],
    );
  });
});
