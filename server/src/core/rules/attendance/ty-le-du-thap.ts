import { ATTENDANCE_THRESHOLD } from '../../guidance/in-force';
import type { Range } from '../../text/range';
import { percentText } from '../../text/tally-check';
import { basis } from '../basis';
import { defineRule } from '../types';
import { isInBody, matching } from '../writing/every-line';
import { textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';
import { figuresOf, rangeOfField } from './figures';

interface Low extends Range {
  readonly present: number;
  readonly called: number;
  readonly threshold: string;
  /** Behind the roll. */
  readonly after: number;
}

/** Says why few came, or what is done about it. */
const ANSWERED =
  /(?:tỷ lệ|tỉ lệ|vắng|dự họp|dự sinh hoạt|duy trì)[^.;]*(?:nguyên nhân|biện pháp|khắc phục|chấn chỉnh|rút kinh nghiệm|nhắc nhở)|(?:nguyên nhân|biện pháp|khắc phục|chấn chỉnh|nhắc nhở)[^.;]*(?:tỷ lệ|tỉ lệ|vắng|dự họp|dự sinh hoạt)/;

export default defineRule<Low>({
  id: 'ty-le-du-thap',
  ref: 'DD06',
  title: 'Tỷ lệ dự họp thấp hơn mức tốt của hướng dẫn',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [
    basis('hd42', 'khung điểm, nhóm 2: từ 90%', 'B'),
    basis('hd12', 'tiêu chí tỷ lệ dự: trên 85% (trước 28/10/2025)'),
    basis('duty', 'S0:256'),
  ],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Bộ năm 2025: từ 90%',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí. Có mặt: 17 đồng chí.\n- Vắng: 03 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác), đồng chí Kiều Thị Lụa (việc gia đình).',
          vote: null,
        }),
      },
      {
        title: 'Bộ năm 2018: trên 85%',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí. Có mặt: 17 đồng chí.\n- Vắng: 03 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác), đồng chí Kiều Thị Lụa (việc gia đình).',
          vote: null,
        })
          .replaceAll('7/2026', '7/2025')
          .replace('năm 2026', 'năm 2025'),
      },
      {
        title: 'Tổng số ghi luôn là chính thức',
        text: meetingMinutes({
          roll: '- Tổng số: 31 đảng viên chính thức.\n- Có mặt: 24 đồng chí (đạt 77,4%).\n- Vắng: 07 đồng chí, đều có lý do.',
          vote: null,
        }),
      },
    ],
    good: [
      { title: 'Vừa đủ 90%', text: meetingMinutes() },
      {
        title: 'Người được miễn không tính',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí. Có mặt: 17 đồng chí. Vắng: 01 đồng chí: đồng chí Đỗ Thị Hạ (ốm). Được miễn sinh hoạt: 02 đồng chí.',
          vote: null,
        }),
      },
      {
        title: 'Đã ghi nguyên nhân, biện pháp',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí. Có mặt: 17 đồng chí.\n- Vắng: 03 đồng chí: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác), đồng chí Kiều Thị Lụa (việc gia đình).',
          conclusion:
            'Chủ trì kết luận: tỷ lệ dự họp chưa đạt, nguyên nhân là nhiều đồng chí vào vụ gặt; biện pháp: đổi giờ họp sang buổi tối.',
          vote: null,
        }),
      },
    ],
  },
  *check({ document, guidance }) {
    const figures = figuresOf(document);
    if (!figures || figures.present === null) return;
    const { roll, present, apart } = figures;
    // `Tổng số: 31 đảng viên chính thức`: who is no probationary member is not counted again.
    const members = figures.members ?? (figures.probationary === null ? figures.official : null);
    if (members === null) return;
    const { percent, inclusive, words } = ATTENDANCE_THRESHOLD[guidance.meetings];
    const called = members - apart.reduce((sum, { value }) => sum + value, 0);
    if (called <= 0 || present > called) return;
    const enough = inclusive ? present * 100 >= percent * called : present * 100 > percent * called;
    if (enough || isInBody(document, matching(ANSWERED))) return;
    const place = rangeOfField(roll.attendance.present);
    yield { ...place, data: { ...place, present, called, threshold: words, after: roll.end } };
  },
  message: ({ present, called, threshold }) => ({
    what: `Có mặt ${present}/${called} = ${percentText(present, called)}%.`,
    why: `Mức để đánh giá tốt về tỷ lệ dự họp là ${threshold}, theo các tài liệu dẫn lại hướng dẫn ấy.`,
    todo: 'Nên ghi nguyên nhân và biện pháp để kỳ sau đảng viên dự đông hơn.',
  }),
  fixes: ({ start, end, after }) => [
    textFix(
      { start, end, after },
      '- Tỷ lệ dự họp chưa đạt: nguyên nhân …; biện pháp …',
      'Thêm nguyên nhân, biện pháp',
      'line',
    ),
  ],
});
