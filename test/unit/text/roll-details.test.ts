import { strict as assert } from 'node:assert';
import { fold } from '../../../server/src/core/text/fold';
import type { RollCallField } from '../../../server/src/core/text/roll-call';
import { readRollDetails } from '../../../server/src/core/text/roll-details';

/** Line, what the line above counted, and the details read. */
const CASES: readonly (readonly [string, RollCallField | null, Record<string, number>])[] = [
  ['Có mặt: 22 đồng chí, trong đó chính thức: 21, dự bị: 01.', null, { presentOfficial: 21, presentProbationary: 1 }],
  [
    'có mặt 19 chính thức, 1 dự bị; vắng 2 (có lý do 1, không lý do 1)',
    null,
    { presentOfficial: 19, presentProbationary: 1, excused: 1, unexcused: 1 },
  ],
  ['có mặt 12: chính thức 11, dự bị 01.', null, { presentOfficial: 11, presentProbationary: 1 }],
  ['Chính thức: 35 đồng chí', 'present', { presentOfficial: 35 }],
  ['Chính thức: 35 đồng chí', null, {}],
  ['Số đảng viên chính thức có mặt: 19; dự bị có mặt: 1', null, { presentOfficial: 19, presentProbationary: 1 }],
  ['Vắng mặt: 01 đảng viên dự bị (lý do: nghỉ thai sản).', null, { absentProbationary: 1 }],
  ['Được miễn: 0 đồng chí; đã giới thiệu sinh hoạt tạm thời nơi khác: 02 đồng chí.', null, { away: 2 }],
  ['Đảng viên sinh hoạt tạm thời: 03', null, { visiting: 3 }],
  ['Có 02 đồng chí từ nơi khác đến sinh hoạt tạm thời', null, { visiting: 2 }],
  ['Bị đình chỉ sinh hoạt: 01 đồng chí', null, { suspended: 1 }],
  ['Có mặt 22/24 đồng chí (đạt 91,7%)', null, { percent: 91.7 }],
  ['Có 22/24 đồng chí có mặt biểu quyết tán thành, đạt 91,7%', null, {}],
  ['Thu đảng phí đạt 100%', null, {}],
];

describe('details of a roll call', () => {
  for (const [line, group, expected] of CASES) {
    it(group ? `${line} (under ${group})` : line, () => {
      const read = Object.entries(readRollDetails(fold(line), group)).flatMap(([name, count]) =>
        count ? [[name, count.value] as const] : [],
      );
      assert.deepEqual(Object.fromEntries(read), expected);
    });
  }
});
