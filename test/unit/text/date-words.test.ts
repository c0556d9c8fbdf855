import assert from 'node:assert/strict';
import { endOfMonth, endOfQuarter, nextMonth } from '../../../server/src/core/text/calendar';
import { quarterOf, shortDate } from '../../../server/src/core/text/date-words';

describe('days as the instruments write them', () => {
  const DAYS: readonly (readonly [day: string, words: string])[] = [
    ['2026-06-05', '05/6/2026'],
    ['2026-02-28', '28/02/2026'],
    ['2026-12-31', '31/12/2026'],
    ['2026-06-31', '2026-06-31'],
  ];
  for (const [day, words] of DAYS) it(`${day}: ${words}`, () => assert.equal(shortDate(day), words));

  it('quarters by their numerals', () =>
    assert.deepEqual([1, 3, 4, 9, 12].map(quarterOf), ['I', 'I', 'II', 'III', 'IV']));

  const ENDS: readonly (readonly [day: string, month: string, quarter: string, next: number])[] = [
    ['2026-01-31', '2026-01-31', '2026-03-31', 2],
    ['2028-02-10', '2028-02-29', '2028-03-31', 3],
    ['2026-06-30', '2026-06-30', '2026-06-30', 7],
    ['2026-12-05', '2026-12-31', '2026-12-31', 1],
  ];
  for (const [day, month, quarter, next] of ENDS) {
    it(`the month and the quarter of ${day}`, () =>
      assert.deepEqual([endOfMonth(day), endOfQuarter(day), nextMonth(day)], [month, quarter, next]));
  }
});
