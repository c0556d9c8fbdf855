import assert from 'node:assert/strict';
import { findPersonalDetails, masked } from '../../../server/src/core/text/personal-numbers';

const CASES: readonly (readonly [text: string, found: readonly (readonly [kind: string, value: string])[]])[] = [
  ['số thẻ đảng viên: 012345678901', [['member-card', '012345678901']]],
  ['CCCD số 001085012345, cấp năm 2021', [['identity', '001085012345']]],
  ['Căn cước: 001 085 012 345', [['identity', '001 085 012 345']]],
  ['đồng chí A (001085012345)', [['identity', '001085012345']]],
  ['ĐT: 0912.345.678', [['telephone', '0912.345.678']]],
  ['gọi 0912 345 678.', [['telephone', '0912 345 678']]],
  ['thường trú tại số 12 ngõ 5, thôn Đông', [['address', 'số 12 ngõ 5']]],
  ['Sân chơi số nhà 12 đã lát xong', []],
  ['khơi cống số nhà 7', []],
  ['đến số nhà 45 tổ 3', [['address', 'số nhà 45 tổ 3']]],
  ['kinh phí 120000000000 đồng', []],
  ['kinh phí 012345678901 đồng', []],
  ['thu 986.000 đồng của 24 đồng chí', []],
  ['Nghị quyết số 05-NQ/CB, ngày 05/6/2026', []],
  ['tháo dỡ mái che ở ngõ 15', []],
  ['phòng 12, nhà văn hoá', []],
];

describe('personal details in a text', () => {
  for (const [text, expected] of CASES) {
    it(`${text}: ${expected.length}`, () => {
      assert.deepEqual(
        findPersonalDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
        expected,
      );
    });
  }
});

describe('a personal detail as it may be shown', () => {
  for (const [kind, text, shown] of [
    ['telephone', '0912 345 678', '•••••••678'],
    ['member-card', '012345678901', '•••••••••901'],
    ['identity', '12', '12'],
    ['address', 'số nhà 45 tổ 3', '(địa chỉ đã che)'],
  ] as const) {
    it(`${kind}: ${shown}`, () => assert.equal(masked(kind, text), shown));
  }
});
