import assert from 'node:assert/strict';
import { readPlaceDate } from '../../../server/src/core/text/place-date';
import { normalizeSource } from '../../../server/src/core/text/source';

/** `place | date | day/month/year as typed`. */
function reading(text: string): string {
  const found = readPlaceDate(text);
  if (!found) return 'none';
  for (const span of [found.place, found.day, found.month, found.year]) {
    if (span) assert.equal(text.slice(span.start, span.end), span.text);
  }
  const typed = [found.day, found.month, found.year].map((part) => part?.text ?? '-').join('/');
  return `${found.place?.text ?? '-'} | ${found.date ?? '-'} | ${typed}`;
}

const READ: readonly [string, string][] = [
  ['Phước Sơn, ngày 05 tháng 02 năm 2026', 'Phước Sơn | 2026-02-05 | 05/02/2026'],
  ['Phước Sơn ngày 5 tháng 2 năm 2026', 'Phước Sơn | 2026-02-05 | 5/2/2026'],
  ['Phước Sơn, ngày 5/2/2026', 'Phước Sơn | 2026-02-05 | 5/2/2026'],
  ['Phước Sơn, 05-02-2026.', 'Phước Sơn | 2026-02-05 | 05/02/2026'],
  ['Phước Sơn, ngày … tháng … năm 2026', 'Phước Sơn | - | -/-/2026'],
  ['Phước Sơn, ngày     tháng     năm 2026', 'Phước Sơn | - | -/-/2026'],
  ['Phước Sơn, ngày 05 tháng 02 năm 20…', 'Phước Sơn | - | 05/02/-'],
  ['   Lộc Khê Bắc, ngày 12 tháng 3 năm 2026  ', 'Lộc Khê Bắc | 2026-03-12 | 12/3/2026'],
  ['TP Huế, ngày 01 tháng 6 năm 2026', 'TP Huế | 2026-06-01 | 01/6/2026'],
  ['Phường Ngô Quyền, ngày 27 tháng 5 năm 2026', 'Phường Ngô Quyền | 2026-05-27 | 27/5/2026'],
  ['xã Lộc Khê, ngày 5 tháng 2 năm 2026', 'xã Lộc Khê | 2026-02-05 | 5/2/2026'],
  ['PHƯỚC SƠN, NGÀY 05 THÁNG 02 NĂM 2026', 'PHƯỚC SƠN | 2026-02-05 | 05/02/2026'],
  ['Ea Drơng, ngày 22 tháng 8 năm 2026', 'Ea Drơng | 2026-08-22 | 22/8/2026'],
  ['Đắk R’Lấp, ngày 05 tháng 02 năm 2026', 'Đắk R’Lấp | 2026-02-05 | 05/02/2026'],
  ['Số 05-NQ/CB            Phước Sơn, ngày 05 tháng 02 năm 2026', 'Phước Sơn | 2026-02-05 | 05/02/2026'],
  ['    *                    Phước Sơn, ngày 19 tháng 01 năm 2026', 'Phước Sơn | 2026-01-19 | 19/01/2026'],
  ['CHI BỘ THÔN ĐÌNH\tPhước Sơn, ngày 09 tháng 5 năm 2026', 'Phước Sơn | 2026-05-09 | 09/5/2026'],
  ['Phước Sơn, ngày 31 tháng 6 năm 2026', 'Phước Sơn | - | 31/6/2026'],
  ['Phước Sơn, ngày 5 tháng Hai năm 2026', 'Phước Sơn | 2026-02-05 | 5/Hai/2026'],
  ['Ngày 16 tháng 12 năm 2025', '- | 2025-12-16 | 16/12/2025'],
  [
    'Phước\u00a0Sơn,\u00a0ngày\u00a005\u00a0tháng\u00a002\u00a0năm\u00a02026',
    'Phước\u00a0Sơn | 2026-02-05 | 05/02/2026',
  ],
];

describe('địa danh, ngày: đọc được', () => {
  for (const [text, expected] of READ) it(text, () => assert.equal(reading(text), expected));
  it('chữ rời (NFD) sau khi chuẩn hoá', () => {
    for (const [text, expected] of READ) assert.equal(reading(normalizeSource(text.normalize('NFD')).text), expected);
  });
  it('ngày không có thật, dấu phẩy, cách viết', () => {
    const wrong = readPlaceDate('Phước Sơn ngày 31/6/2026');
    assert.deepEqual([wrong?.possible, wrong?.comma, wrong?.form], [false, false, 'digits']);
    const right = readPlaceDate('Phước Sơn, ngày 30 tháng 6 năm 2026');
    assert.deepEqual([right?.possible, right?.comma, right?.form], [true, true, 'words']);
  });
});

describe('địa danh, ngày: để yên', () => {
  for (const text of [
    'Hôm nay, ngày 05 tháng 02 năm 2026',
    'Chi bộ họp ngày 05 tháng 02 năm 2026',
    'Thời gian: 19 giờ 30 phút, ngày 05/02/2027',
    'Thứ Hai, ngày 05 tháng 02 năm 2026',
    'Căn cứ Nghị quyết số 5-NQ/ĐU, ngày 20/01/2026',
    'Kết thúc ngày 05/6/2026',
    'Đ/c Hợi sinh ngày 5/2/1980',
    '05/02/2026',
    'Ngày 05/6/2026, tại nhà văn hoá, Chi bộ họp.',
    'Phước Sơn',
    '',
    'Nghị quyết nhiệm vụ tháng 02 năm 2026',
  ]) {
    it(JSON.stringify(text), () => assert.equal(reading(text), 'none'));
  }
});
