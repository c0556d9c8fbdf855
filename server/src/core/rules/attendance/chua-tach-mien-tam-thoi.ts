import { readRoll } from '../../model/roll';
import { basis } from '../basis';
import { defineRule } from '../types';
import { isInBody, matching } from '../writing/every-line';
import { type Place, textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';
import { rangeOfField } from './figures';

interface Unsaid {
  readonly place: Place;
  /** Members whom the roster names as exempt or away; empty where it says nothing. */
  readonly names: readonly string[];
}

const SAID = /miễn (?:công tác|sinh hoạt|sh)|được miễn|tạm thời|giới thiệu sinh hoạt/;
const WITHOUT = `- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 19, dự bị: 01.
- Có mặt: 18 đồng chí.
- Vắng mặt: 02 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác).`;

export default defineRule<Unsaid>({
  id: 'chua-tach-mien-tam-thoi',
  ref: 'DD08',
  title: 'Chưa ghi riêng người được miễn, người sinh hoạt tạm thời',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('qd294', '6.3.2 và 9.3.2'), basis('custom', 'các trường của mẫu biên bản')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ roll: WITHOUT, vote: null }) },
      {
        title: 'Danh sách chi bộ có người được miễn',
        text: meetingMinutes({ roll: WITHOUT, vote: null }),
        roster: 'chi bộ: Chi bộ thôn Trà\nđảng viên:\n  - họ tên: Ngô Thị Cúc\n    miễn: có\n',
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        text: meetingMinutes({
          roll: `${WITHOUT}\n- Miễn sinh hoạt: không có; sinh hoạt tạm thời: không có.`,
          vote: null,
        }),
      },
    ],
  },
  *check({ document, roster }) {
    const roll = readRoll(document);
    if (!roll?.attendance.members.found || isInBody(document, matching(SAID))) return;
    const range = rangeOfField(roll.attendance.members);
    const names = roster?.members.filter(({ exempt, away }) => exempt || away).map(({ name }) => name) ?? [];
    yield { ...range, data: { place: { ...range, after: roll.end }, names } };
  },
  message: ({ names }) => ({
    what: `Phần điểm danh chưa ghi riêng người được miễn và người sinh hoạt tạm thời${names.length > 0 ? ` (trong danh sách chi bộ: ${names.join(', ')})` : ''}.`,
    why: 'Những người này được trừ khi tính số phải có để nghị quyết có giá trị (Quy định 294-QĐ/TW, mục 6.3.2 và 9.3.2).',
    todo: 'Hãy ghi thêm một dòng; không có ai thì ghi 0.',
  }),
  fixes: ({ place }) => [
    textFix(
      place,
      '- Được miễn sinh hoạt: … đồng chí; đã giới thiệu sinh hoạt tạm thời nơi khác: … đồng chí.',
      'Thêm dòng người được miễn, sinh hoạt tạm thời',
      'line',
    ),
  ],
});
