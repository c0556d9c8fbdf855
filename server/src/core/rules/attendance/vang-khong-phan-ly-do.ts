import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { meetingMinutes } from '../writing/samples/meeting';
import { type Absence, absenceOf, givesReasons } from './absence';

const BLANK = ' (có lý do: …; không lý do: …)';

export default defineRule<Absence>({
  id: 'vang-khong-phan-ly-do',
  ref: 'DD04',
  title: 'Chưa phân biệt vắng có lý do và không lý do',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular', 'thematic'],
  scope: 'document',
  basis: [
    basis('thematic', 'phần thông báo có mặt, vắng mặt (S2:53)'),
    basis('hd12', 'phần mở đầu'),
    basis('hd42', 'phần mở đầu'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({ roll: '- Tổng số đảng viên: 20 đồng chí. Có mặt: 18. Vắng: 02 đồng chí.', vote: null }),
      },
      {
        title: 'Chỉ ghi tên',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí; có mặt 18 đồng chí; vắng 02 đồng chí là Đỗ Thị Hạ và Mai Văn Sơn.',
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Lý do ghi ngay sau tên',
        text: meetingMinutes({
          roll: 'Có mặt: 18/20 đảng viên, vắng 2 (đ/c Hạ - ốm, đ/c Sơn - đi công tác).',
          vote: null,
        }),
      },
      {
        title: 'Nói chung cho mọi người vắng',
        text: meetingMinutes({
          roll: 'Tổng số 20 đảng viên; có mặt 18 đồng chí; vắng 02 đồng chí là Đỗ Thị Hạ và Mai Văn Sơn, đều xin phép vì đi ca.',
          vote: null,
        }),
      },
      { text: meetingMinutes({ roll: 'Tổng số 20 đảng viên, có mặt 20, vắng 0.', vote: null }) },
    ],
  },
  *check({ document }) {
    const absence = absenceOf(document);
    if (absence && !givesReasons(absence.roll)) yield { ...absence.place, data: absence };
  },
  message: ({ count }) => ({
    what: `Biên bản ghi vắng ${count} đồng chí nhưng chưa nói vắng có lý do hay không lý do.`,
    why: 'Tình hình đảng viên phải ghi rõ người vắng có lý do và người vắng không lý do (theo tài liệu dẫn lại Hướng dẫn 12-HD/BTCTW và Hướng dẫn 42-HD/BTCTW, phần mở đầu).',
    todo: 'Hãy ghi họ tên từng người vắng và lý do của từng người.',
  }),
  fixes: ({ place, roll }): Fix[] => {
    const { absentees } = roll.attendance;
    if (absentees.length > 0) {
      const edits = absentees.map(({ end }) => ({ start: end, end, text: ' (lý do: …)' }));
      return [{ title: 'Thêm chỗ ghi lý do', safe: false, edits, select: { edit: 0, start: 9, end: 10 } }];
    }
    const at = BLANK.indexOf('…');
    return [
      {
        title: 'Thêm chỗ ghi người vắng có lý do, không lý do',
        safe: false,
        edits: [{ start: place.end, end: place.end, text: BLANK }],
        select: { edit: 0, start: at, end: at + 1 },
      },
    ];
  },
});
