import assert from 'node:assert/strict';
import { clockText, findTimes } from '../../../server/src/core/text/clock';
import { fold } from '../../../server/src/core/text/fold';
import { normalizeSource } from '../../../server/src/core/text/source';

const reading = (text: string): string =>
  findTimes(fold(text))
    .map((time) => `${clockText(time)} [${text.slice(time.start, time.end)}]`)
    .join(' ') || 'none';

const READ: readonly [string, string][] = [
  ['19 giờ 30 phút, ngày 03/6', '19:30 [19 giờ 30 phút]'],
  ['8 giờ 00', '08:00 [8 giờ 00]'],
  ['lúc 8 giờ, tại hội trường', '08:00 [8 giờ]'],
  ['8 giờ 5 phút', '08:05 [8 giờ 5 phút]'],
  ['8giờ30', '08:30 [8giờ30]'],
  ['20 giờ rưỡi', '20:30 [20 giờ rưỡi]'],
  ['9 giờ kém 15', '08:45 [9 giờ kém 15]'],
  ['15h30', '15:30 [15h30]'],
  ['17h ngày 29/7', '17:00 [17h]'],
  ["14h00' ngày 20/5", "14:00 [14h00']"],
  ['16h15′ cùng ngày', '16:15 [16h15′]'],
  ['14h30ph', '14:30 [14h30ph]'],
  ['7g30', '07:30 [7g30]'],
  ['14:00', '14:00 [14:00]'],
  ['từ 19h đến 21h', '19:00 [19h] 21:00 [21h]'],
  ['8 giờ 00 – 10 giờ 30', '08:00 [8 giờ 00] 10:30 [10 giờ 30]'],
  ['08h00-11h30', '08:00 [08h00] 11:30 [11h30]'],
  ['7 giờ tối', '19:00 [7 giờ tối]'],
  ['2h chiều', '14:00 [2h chiều]'],
  ['0 giờ 30', '00:30 [0 giờ 30]'],
  ['hồi tám giờ ba mươi phút', '08:30 [tám giờ ba mươi phút]'],
  ['để đèn đến 8 giờ mới tắt', '08:00 [8 giờ]'],
  ['HỒI 14 GIỜ 00 PHÚT', '14:00 [14 GIỜ 00 PHÚT]'],
  ['bế mạc lúc 21 giờ 10 phút. Biên bản', '21:10 [21 giờ 10 phút]'],
];

const LEFT_ALONE = [
  'trực 24/24 giờ',
  'kéo dài 2 giờ đồng hồ',
  'giảm 41 giờ chạy máy',
  'bơm 8 giờ mỗi ngày',
  'trong 2 giờ',
  'mất 3 giờ',
  '5h/ngày',
  '25 giờ',
  '14:75',
  'tỷ lệ 1:50',
  '412.000 kWh',
  '3 ha lúa',
  '2 hộ',
  '120 phút',
  '15 g muối',
  'ngoài giờ',
];

describe('giờ họp: đọc được', () => {
  for (const [text, expected] of READ) it(`${text} → ${expected}`, () => assert.equal(reading(text), expected));
  it('đọc như nhau khi chữ rời (NFD), khoảng trắng không ngắt, hai khoảng trắng', () => {
    const bare = (s: string): string => s.replace(/\[[^\]]*\]/g, '[]');
    for (const change of [
      (text: string) => normalizeSource(text.normalize('NFD')).text,
      (text: string) => text.replace(/ /g, '\u00a0'),
      (text: string) => text.toUpperCase(),
    ]) {
      for (const [text, expected] of READ) assert.equal(bare(reading(change(text))), bare(expected), text);
    }
  });
});

describe('giờ họp: để yên', () => {
  for (const text of LEFT_ALONE) it(text, () => assert.equal(reading(text), 'none'));
});
