import assert from 'node:assert/strict';
import {
  addDays,
  addMonths,
  addWorkingDays,
  compareIso,
  isRealDate,
  lastDayOfMonth,
  partsOf,
  weekday,
} from '../../../server/src/core/text/calendar';
import { findDates, resolve } from '../../../server/src/core/text/dates';
import { fold } from '../../../server/src/core/text/fold';
import { normalizeSource } from '../../../server/src/core/text/source';

const REFERENCE = '2026-06-05';

/** `[as written] precision first..last`, one after the other; `!` for a day that does not exist. */
function reading(text: string, reference: string | null = REFERENCE): string {
  const dates = findDates(fold(text)).map((date) => {
    const span = resolve(date, reference);
    const days = span ? (span.from === span.to ? span.to : `${span.from}..${span.to}`) : '-';
    return `[${text.slice(date.start, date.end)}] ${date.precision}${date.possible ? '' : '!'} ${days}`;
  });
  return dates.join('; ') || 'none';
}

const READ: readonly [string, string][] = [
  ['họp ngày 05/6/2026 tại', '[ngày 05/6/2026] day 2026-06-05'],
  ['5-6-2026', '[5-6-2026] day 2026-06-05'],
  ['5.6.2026', '[5.6.2026] day 2026-06-05'],
  ['31-12-2025', '[31-12-2025] day 2025-12-31'],
  ['05/6/26', '[05/6/26] day 2026-06-05'],
  ['5 / 6 / 2026', '[5 / 6 / 2026] day 2026-06-05'],
  ['2026-06-05', '[2026-06-05] day 2026-06-05'],
  ['20/7', '[20/7] day 2026-07-20'],
  ['(20/7)', '[20/7] day 2026-07-20'],
  ['trước 5/7', '[5/7] day 2026-07-05'],
  ['ngày 5/7 năm 2026', '[ngày 5/7 năm 2026] day 2026-07-05'],
  ['ngày 05 tháng 02 năm 2026', '[ngày 05 tháng 02 năm 2026] day 2026-02-05'],
  ['ngày 20 tháng 7', '[ngày 20 tháng 7] day 2026-07-20'],
  ['20 tháng 7 năm 2026', '[20 tháng 7 năm 2026] day 2026-07-20'],
  ['ngày 15 tháng 7/2026', '[ngày 15 tháng 7/2026] day 2026-07-15'],
  ['trước ngày 20', '[ngày 20] day 2026-06-20'],
  ['trước ngày 3', '[ngày 3] day 2026-07-03'],
  ['mùng 3', '[mùng 3] day 2026-07-03'],
  ['mồng mười', '[mồng mười] day 2026-06-10'],
  ['ngày mùng ba tháng Giêng', '[ngày mùng ba tháng Giêng] day 2027-01-03'],
  ['ngày hai mươi tháng bảy', '[ngày hai mươi tháng bảy] day 2026-07-20'],
  ['ngày 30-6', '[ngày 30-6] day 2026-06-30'],
  ['đến hết 31-12', '[31-12] day 2026-12-31'],
  ['ngày 30.6', '[ngày 30.6] day 2026-06-30'],
  ['tháng 6/2026', '[tháng 6/2026] month 2026-06-01..2026-06-30'],
  ['tháng 6 năm 2026', '[tháng 6 năm 2026] month 2026-06-01..2026-06-30'],
  ['THÁNG 02 NĂM 2028', '[THÁNG 02 NĂM 2028] month 2028-02-01..2028-02-29'],
  ['tháng 6', '[tháng 6] month 2026-06-01..2026-06-30'],
  ['tháng 6/26', '[tháng 6/26] month 2026-06-01..2026-06-30'],
  ['T6/2026', '[T6/2026] month 2026-06-01..2026-06-30'],
  ['từ tháng 7 đến 12/2026', '[tháng 7] month 2026-07-01..2026-07-31; [12/2026] month 2026-12-01..2026-12-31'],
  ['tháng Giêng', '[tháng Giêng] month 2027-01-01..2027-01-31'],
  ['tháng Chạp', '[tháng Chạp] month 2026-12-01..2026-12-31'],
  ['tháng tư', '[tháng tư] month 2027-04-01..2027-04-30'],
  ['trong tháng năm', '[tháng năm] month 2026-05-01..2026-05-31'],
  ['tháng năm năm 2027', '[tháng năm năm 2027] month 2027-05-01..2027-05-31'],
  ['tháng mười hai', '[tháng mười hai] month 2026-12-01..2026-12-31'],
  ['quý II/2026', '[quý II/2026] quarter 2026-04-01..2026-06-30'],
  ['Quý 2 năm 2026', '[Quý 2 năm 2026] quarter 2026-04-01..2026-06-30'],
  ['quý IV', '[quý IV] quarter 2026-10-01..2026-12-31'],
  ['quí ba', '[quí ba] quarter 2026-07-01..2026-09-30'],
  ['Q3/2026', '[Q3/2026] quarter 2026-07-01..2026-09-30'],
  ['6 tháng đầu năm 2027', '[6 tháng đầu năm 2027] half 2027-01-01..2027-06-30'],
  ['sáu tháng cuối năm', '[sáu tháng cuối năm] half 2026-07-01..2026-12-31'],
  ['năm 2026', '[năm 2026] year 2026-01-01..2026-12-31'],
  ['dịp 2/9 và 5/9', '[2/9] day 2026-09-02; [5/9] day 2026-09-05'],
  ['15/8–30/11/2026', '[15/8] day 2026-08-15; [30/11/2026] day 2026-11-30'],
  ['chiều 21/8, mưa đá', '[21/8] day 2026-08-21'],
  ['01/7/2026 - 30/9/2026', '[01/7/2026] day 2026-07-01; [30/9/2026] day 2026-09-30'],
  ['31/6', '[31/6] day! -'],
  ['ngày 31 tháng 4 năm 2026', '[ngày 31 tháng 4 năm 2026] day! -'],
  ['ngày 29/02/2027', '[ngày 29/02/2027] day! -'],
  ['ngày 32/5', '[ngày 32/5] day! -'],
  ['tháng 13/2026', '[tháng 13/2026] month! -'],
];

const LEFT_ALONE = [
  '26/28 đồng chí',
  '3/11 hộ chưa di dời',
  '5/6 việc xong',
  '37/42 hộ',
  '12/12 tán thành (100%)',
  'trực 24/24 giờ',
  'có mặt 5/6',
  'Có mặt: 9/12',
  'từ 2/3 tổng số đảng viên',
  'tỷ lệ 1/2',
  'điểm 9/10',
  'hẻm 12/4',
  'số nhà 7/3',
  'thửa 15/4',
  'Số 05-NQ/CB',
  '05/NQ-CB',
  'Nghị định 30/2020/NĐ-CP',
  'Số 05/2026',
  '2.1. Nội dung',
  'mục 2.1.3',
  'dài 1.200 m, cao 2,5 m',
  'nhiệm kỳ 2025 - 2027',
  'mỗi tháng một lần',
  'ba tháng hai buổi',
  'ngày 2 buổi',
  'mỗi ngày 20 hộ',
  'trong 15 ngày',
  'trẻ 18 tháng tuổi',
  'quý đồng chí',
];

describe('ngày tháng: đọc được', () => {
  for (const [text, expected] of READ) it(`${text} → ${expected}`, () => assert.equal(reading(text), expected));

  for (const [name, change] of [
    ['chữ tổ hợp rời (NFD)', (text: string) => normalizeSource(text.normalize('NFD')).text],
    ['chữ hoa', (text: string) => text.toUpperCase()],
    ['khoảng trắng không ngắt', (text: string) => text.replace(/ /g, '\u00a0')],
    ['trong câu', (text: string) => `Chi bộ bàn (${text}) rồi.`],
  ] as const) {
    it(`đọc như nhau: ${name}`, () => {
      const bare = (s: string): string => s.replace(/\[[^\]]*\]/g, '[]');
      const safe = READ.filter(([text]) => name !== 'trong câu' || !/^(?:31-12|5-6-2026)/.test(text));
      const differing = safe.filter(([text, expected]) => bare(reading(change(text))) !== bare(expected));
      assert.deepEqual(differing, []);
    });
  }
});

describe('ngày tháng: để yên', () => {
  for (const text of LEFT_ALONE) it(text, () => assert.equal(reading(text), 'none'));
});

describe('ngày tháng: năm và tháng để trống', () => {
  for (const [text, reference, expected] of [
    ['15/01', '2025-12-20', '2026-01-15'],
    ['20/11', '2025-12-20', '2025-11-20'],
    ['19/11', '2025-12-20', '2026-11-19'],
    ['tháng 11', '2025-12-20', '2025-11-01..2025-11-30'],
    ['tháng 10', '2025-12-20', '2026-10-01..2026-10-31'],
    ['quý I', '2025-12-20', '2026-01-01..2026-03-31'],
    ['6 tháng đầu năm', '2025-12-20', '2026-01-01..2026-06-30'],
    ['ngày 20', '2026-06-20', '2026-06-20'],
    ['ngày 19', '2026-12-20', '2027-01-19'],
    ['ngày 31', '2026-06-05', '-'],
    ['20/7', null, '-'],
    ['20/7/2026', null, '2026-07-20'],
    ['ngày 20', null, '-'],
    ['20/7', 'không phải ngày', '-'],
  ] as const) {
    it(`${text} (${reference ?? 'không rõ'}) → ${expected}`, () =>
      assert.ok(reading(text, reference).endsWith(` ${expected}`)));
  }
});

describe('lịch', () => {
  it('đếm ngày đúng như lịch của máy', () => {
    let day = '1999-12-30';
    const clock = new Date('1999-12-30T00:00:00Z');
    for (let i = 0; i < 12000; i++) {
      day = addDays(day, 1);
      clock.setUTCDate(clock.getUTCDate() + 1);
      assert.equal(day, clock.toISOString().slice(0, 10));
      assert.equal(weekday(day) % 7, clock.getUTCDay());
    }
    assert.equal(addDays(day, -12000), '1999-12-30');
  });
  it('tháng, ngày làm việc, năm nhuận', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2026-01-15', -1), '2025-12-15');
    assert.equal(addMonths('2026-11-30', 14), '2028-01-30');
    assert.equal(addWorkingDays('2026-06-05', 1), '2026-06-08');
    assert.equal(addWorkingDays('2026-06-05', 6), '2026-06-15');
    assert.deepEqual(
      [2024, 2026, 2100, 2000].map((y) => lastDayOfMonth(y, 2)),
      [29, 28, 28, 29],
    );
    assert.equal(lastDayOfMonth(2026, 13), 0);
    assert.equal(isRealDate(null, 2, 29), true);
    assert.equal(isRealDate(2026, 2, 29), false);
    assert.equal(partsOf('2026-02-30'), null);
    assert.equal(addDays('abc', 3), 'abc');
    assert.ok(compareIso('2026-01-31', '2026-02-01') < 0);
  });
});

describe('ngày tháng: văn bản dài', () => {
  for (const unit of ['ngày 1/1 ', 'quý quý quý ', '1/', 'ngày ', '1-', 'tháng ', ' ']) {
    it(`100 KB ${JSON.stringify(unit)}`, () => {
      const began = performance.now();
      findDates(fold(unit.repeat(Math.ceil(100_000 / unit.length))));
      assert.ok(performance.now() - began < 5000);
    });
  }
});
