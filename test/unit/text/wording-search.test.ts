import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as committee from '../../../server/src/core/guidance/committee-wording';
import * as plan from '../../../server/src/core/guidance/plan-wording';
import * as thematic from '../../../server/src/core/guidance/thematic-wording';
import { fold } from '../../../server/src/core/text/fold';
import { wordingTest } from '../../../server/src/core/text/step-wording';
import { wordingSearch } from '../../../server/src/core/text/wording-search';

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : typeof value === 'object' && value !== null && 'wordings' in value
        ? strings(value.wordings)
        : [];
const wordings = [committee, plan, thematic].flatMap((data) => Object.values(data).flatMap(strings));

describe('searching for wordings', () => {
  it('a wording with a hyphen is searched like any other', () => {
    const says = wordingSearch(['mẫu (a-b|c-d)']);
    assert.deepEqual(['mẫu a-b', 'mẫu c-d', 'mẫu a b'].map(says), [true, true, false]);
  });

  it('finds what the wordings’ own test finds', () => {
    const files = ['12-bien-ban-chuyen-de-truong-mam-non', '13-bien-ban-chi-uy', '18-ke-hoach-thuc-hien-nghi-quyet'];
    const lines = files.flatMap((file) =>
      fold(readFileSync(new URL(`../../corpus/${file}.md`, import.meta.url), 'utf8').normalize('NFC')).split('\n'),
    );
    assert.ok(wordings.length > 50 && lines.length > 50);
    let hits = 0;
    for (const wording of wordings) {
      const [search, test] = [wordingSearch([wording]), wordingTest([wording])];
      for (const line of lines) {
        assert.equal(search(line), test(line), `${wording} in ${line}`);
        if (test(line)) hits++;
      }
    }
    assert.ok(hits > 20);
  });
});
