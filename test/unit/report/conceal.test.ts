import assert from 'node:assert/strict';
import { conceal } from '../../../server/src/core/report/conceal';

const CASES: readonly (readonly [text: string, shown: string])[] = [
  ['Việc «gọi 0912 345 678» chưa có hạn.', 'Việc «gọi •••••••678» chưa có hạn.'],
  ['số thẻ đảng viên: 000111222333', 'số thẻ đảng viên: •••••••••333'],
  ['đồng chí Lẫm (000111222333)', 'đồng chí Lẫm (•••••••••333)'],
  ['trú tại số nhà 5 ngõ 2, thôn Đông', 'trú tại (địa chỉ đã che), thôn Đông'],
  ['hai số: 0912345678, 0987654321', 'hai số: •••••••678, •••••••321'],
  ['kinh phí 120000000 đồng', 'kinh phí 120000000 đồng'],
  ['Nghị quyết số 05-NQ/CB, ngày 05/6/2026', 'Nghị quyết số 05-NQ/CB, ngày 05/6/2026'],
  ['Tỷ lệ ghi 92,6%, đúng ra là 25 chia 27', 'Tỷ lệ ghi 92,6%, đúng ra là 25 chia 27'],
  ['', ''],
];

describe('personal numbers in what is handed on', () => {
  for (const [text, shown] of CASES) it(JSON.stringify(text), () => assert.equal(conceal(text), shown));
});
