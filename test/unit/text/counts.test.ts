import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findCounts, findFractions } from '../../../server/src/core/text/counts';
import { fold } from '../../../server/src/core/text/fold';
import { findPercents } from '../../../server/src/core/text/percent';

describe('counts', () => {
  const CASES: readonly (readonly [text: string, counts: readonly number[]])[] = [
    ['26 đồng chí', [26]],
    ['02 đồng chí', [2]],
    ['1.200 m', [1200]],
    ['1.200.000 đồng', [1200000]],
    ['26đ/c', [26]],
    ['26 (hai mươi sáu) đồng chí', [26]],
    ['hai', [2]],
    ['mười một phiếu', [11]],
    ['hai mươi ba', [23]],
    ['hai mươi mốt', [21]],
    ['ba mươi lăm', [35]],
    ['ba mươi tư', [34]],
    ['một trăm linh năm đảng viên', [105]],
    ['một trăm hai mươi', [120]],
    ['năm đồng chí', [5]],
    ['trong năm 2026', []],
    ['hai năm liền', [2]],
    ['thứ ba, tháng bảy, quý hai', []],
    ['một số đồng chí', []],
    ['Tổng số 28, có mặt 26, vắng 2', [28, 26, 2]],
    ['tổ đảng số 2, tổng số 29', [29]],
    ['ngày 20 tháng 5 năm 2026', []],
    ['ngày 3/6/2026 lúc 19 giờ 30', [30]],
    ['Bắt đầu lúc 7h30', []],
    ['Số 05-NQ/CB', []],
    ['nhiệm kỳ 2025-2027', []],
    ['nhiệm kỳ 2025 - 2027', []],
    ['31,5 triệu', []],
    ['1. Về Nghị quyết', []],
    ['Ý kiến khác: Không.', [0]],
    ['Không tán thành: không có', [0]],
    ['Không tán thành', []],
    ['26/28 đồng chí', []],
  ];
  for (const [text, counts] of CASES) {
    it(text, () =>
      assert.deepEqual(
        findCounts(fold(text)).map(({ value }) => value),
        counts,
      ),
    );
  }
});

describe('shares', () => {
  const CASES: readonly (readonly [text: string, shares: readonly string[]])[] = [
    ['26/28 đồng chí', ['26/28']],
    ['26 / 28', ['26/28']],
    ['26 trên 28', ['26/28']],
    ['26 trong tổng số 28 đồng chí', ['26/28']],
    ['17 phiếu trên tổng số 18 phiếu', ['17/18']],
    ['24 đồng chí/25 đồng chí', ['24/25']],
    ['hai mươi sáu trên tổng số hai mươi tám', ['26/28']],
    ['trước ngày 20/5', []],
    ['từ 23/3 đến 10/4', []],
    ['tháng 5/2026', []],
    ['02/BB-CB', []],
  ];
  for (const [text, shares] of CASES) {
    it(text, () =>
      assert.deepEqual(
        findFractions(fold(text)).map(({ numerator, denominator }) => `${numerator.value}/${denominator.value}`),
        shares,
      ),
    );
  }
});

describe('percentages', () => {
  const CASES: readonly (readonly [text: string, percents: readonly (readonly [number, number])[], written: string])[] =
    [
      ['đạt 92,3%', [[923, 1]], '92,3'],
      ['đạt 96.7 %', [[967, 1]], '96.7'],
      ['đạt 100 phần trăm', [[100, 0]], '100'],
      ['một trăm phần trăm', [[100, 0]], 'một trăm'],
      ['trăm phần trăm', [[100, 0]], 'trăm'],
      ['93,75%', [[9375, 2]], '93,75'],
      ['100,0%', [[1000, 1]], '100,0'],
      ['hai mươi phần', [], ''],
    ];
  for (const [text, percents, written] of CASES) {
    it(text, () => {
      const found = findPercents(fold(text));
      assert.deepEqual(
        found.map(({ numerator, scale }) => [numerator, scale]),
        percents,
      );
      assert.equal(found.map(({ start, end }) => text.slice(start, end)).join(), written);
    });
  }
});
