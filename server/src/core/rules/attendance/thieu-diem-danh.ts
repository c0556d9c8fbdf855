import { readRoll } from '../../model/roll';
import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { isInBody, matching } from '../writing/every-line';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

/** Says who came even without a number that is read: `Thành phần: đủ 12 đảng viên`, `đảng viên dự đầy đủ`. */
const TELLS =
  /có mặt|vắng|hiện diện|điểm danh|đảng số|(?:đảng viên|đồng chí|thành phần)[^.;]{0,60}(?:đầy đủ|đông đủ|tham dự|dự họp|đến dự)|(?:đầy đủ|đông đủ|toàn thể|toàn bộ|tất cả|đủ \d+)[^.;]{0,20}(?:đảng viên|đồng chí)[^.;]{0,40}(?:dự|tham gia)|tổng số[^.;]{0,20}đảng viên/;

export default defineRule<Place>({
  id: 'thieu-diem-danh',
  ref: 'DD01',
  title: 'Biên bản chưa ghi tình hình đảng viên dự họp',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [
    basis('thematic', 'phần thông báo có mặt, vắng mặt (S2:53)'),
    basis('hd12', 'phần mở đầu'),
    basis('hd42', 'phần mở đầu'),
  ],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ roll: null, vote: null }) },
      {
        title: 'Sinh hoạt chuyên đề',
        text: meetingMinutes({ roll: null, vote: null }).replace(
          'họp chi bộ thường kỳ tháng 7',
          'sinh hoạt chuyên đề quý III',
        ),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Ghi trong một câu',
        text: meetingMinutes({
          roll: 'Thành phần: 18/20 đảng viên; vắng đ/c Hạ (ốm), đ/c Sơn (đi công tác).',
          vote: null,
        }),
      },
      {
        title: 'Ghi bằng bảng',
        text: meetingMinutes({
          roll: '\n| Tổng số | Có mặt | Vắng |\n| --- | --- | --- |\n| 20 | 20 | 0 |\n',
          vote: null,
        }),
      },
      { title: 'Mới có phần đầu', text: 'CHI BỘ THÔN TRÀ\n\nBIÊN BẢN\nhọp chi bộ thường kỳ tháng 7\n-----\n' },
    ],
  },
  *check({ document }) {
    if (document.form === 'committee' || !hasText(document) || isTold(document)) return;
    const place = placeOfStep(document, 'attendance');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi tình hình đảng viên dự họp.',
    why: 'Đầu buổi họp phải thông báo số đảng viên có mặt, vắng có lý do và vắng không lý do (theo tài liệu dẫn lại Hướng dẫn 12-HD/BTCTW và Hướng dẫn 42-HD/BTCTW, phần mở đầu).',
    todo: 'Hãy ghi tổng số, có mặt, vắng mặt, kèm họ tên và lý do của người vắng.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'diem-danh', 'Thêm phần điểm danh')],
});

function isTold(document: DocumentModel): boolean {
  const roll = readRoll(document);
  if (roll && (roll.attendance.present.found || roll.attendance.absent.found || roll.attendance.members.found))
    return true;
  return isInBody(document, matching(TELLS));
}
