import { strict as assert } from 'node:assert';
import { countWhile, lastStarting } from '../../../server/src/core/text/sorted';

describe('a search in a sorted list', () => {
  for (let length = 0; length <= 9; length++) {
    for (let holding = 0; holding <= length; holding++) {
      it(`${holding} of ${length} hold`, () => {
        assert.equal(
          countWhile(length, (index) => index < holding),
          holding,
        );
      });
    }
  }

  it('the last that starts at an offset or before it', () => {
    const list = [{ start: 2 }, { start: 5 }, { start: 5 }, { start: 9 }];
    const found = [0, 2, 4, 5, 8, 9, 20].map((offset) => lastStarting(list, offset));
    assert.deepEqual(found, [-1, 0, 0, 2, 2, 3, 3]);
    assert.equal(lastStarting([], 3), -1);
  });
});
