import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fold } from '../../../server/src/core/text/fold';
import { checkTally, percentText, readTally } from '../../../server/src/core/text/tally';

const check = (text: string): ReturnType<typeof checkTally> => checkTally(readTally(text, fold(text), 'sentence')!);

describe('whether a percentage is right', () => {
  /** The statement, and what the percentage should be (null: it is right or cannot be told). */
  const CASES: readonly (readonly [string, string | null])[] = [
    ['26/28 đồng chí tán thành, đạt 92,9%', null],
    ['26/28 đồng chí tán thành, đạt 92,8%', null],
    ['26/28 đồng chí tán thành, đạt 92,86%', null],
    ['26/28 đồng chí tán thành, đạt 92,85%', null],
    ['26/28 đồng chí tán thành, đạt 93%', null],
    ['26/28 đồng chí tán thành, đạt 92%', null],
    ['26/28 đồng chí tán thành, đạt 92,7%', '92,9'],
    ['26/28 đồng chí tán thành, đạt 94%', '92,9'],
    ['11/13 đồng chí tán thành (đạt 92%)', '84,6'],
    ['17/19 phiếu tán thành, đạt 98,5%', '89,5'],
    ['24/25 đồng chí tán thành (đạt 96%)', null],
    ['24/25 đồng chí tán thành (đạt 96,0%)', null],
    ['24/25 đồng chí tán thành (đạt 100%)', '96'],
    ['199/200 đồng chí tán thành (đạt 100%)', '99,5'],
    ['200/200 đồng chí tán thành (đạt 100%)', null],
    ['2/3 chi uỷ viên tán thành (66,7%)', null],
    ['2/3 chi uỷ viên tán thành (66,6%)', null],
    ['2/3 chi uỷ viên tán thành (66,8%)', '66,7'],
    ['1/3 chi uỷ viên tán thành (33,33%)', null],
    ['100% đồng chí tán thành', null],
    ['25 đồng chí tán thành (đạt 90%)', null],
    ['27/26 đồng chí tán thành (đạt 100%)', null],
  ];
  for (const [text, expected] of CASES) it(text, () => assert.equal(check(text).percent?.expected ?? null, expected));

  it('gives the share that it checked', () => {
    const { percent } = check('11/13 đồng chí tán thành (đạt 92%)');
    assert.deepEqual([percent!.exactNumerator, percent!.exactDenominator], [11, 13]);
  });

  it('words a percentage as clerks do', () => {
    assert.deepEqual(
      [
        percentText(19, 20),
        percentText(26, 28),
        percentText(1999, 2000),
        percentText(1, 1000),
        percentText(20, 20),
        percentText(25, 27, 2),
      ],
      ['95', '92,9', '99,95', '0,1', '100', '92,59'],
    );
  });
});

describe('whether the counts add up', () => {
  const CASES: readonly (readonly [string, number | null])[] = [
    ['24/25 đồng chí tán thành, 0 đồng chí không tán thành, 01 đồng chí có ý kiến khác', null],
    ['23/25 đồng chí tán thành, 01 đồng chí không tán thành, 0 đồng chí có ý kiến khác', 24],
    [
      '20 đồng chí tán thành, 01 đồng chí không tán thành, 01 đồng chí có ý kiến khác trong tổng số 24 đồng chí được biểu quyết',
      22,
    ],
    ['19/20 đồng chí tán thành; không tán thành 01 đồng chí', null],
    ['18/20 đồng chí tán thành; không tán thành 01 đồng chí', null],
    ['19/20 đồng chí tán thành; không tán thành 02 đồng chí', 21],
    ['27/26 đồng chí tán thành', 27],
    ['26/26 đồng chí tán thành', null],
    ['25 đồng chí tán thành, 1 đồng chí không tán thành', null],
  ];
  for (const [text, total] of CASES) it(text, () => assert.equal(check(text).sum?.total ?? null, total));
});
