import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { isRecorded, mayAsk } from './course';
import { thematicMinutes } from './sample';

const TOLD = saying([
  'mục đích [và] yêu cầu',
  '(nêu|nói|quán triệt|phổ biến) … (mục đích|yêu cầu)',
  'mục tiêu [của] (buổi|chuyên đề)',
]);

export default defineRule<Place>({
  id: 'thieu-muc-dich-chuyen-de',
  ref: 'CDE02',
  title: 'Biên bản chuyên đề chưa ghi bước nêu mục đích, yêu cầu',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:55'), basis('hd42', 'phần sinh hoạt chuyên đề')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: thematicMinutes({ purpose: null }) },
      {
        title: 'Mục đích nói về việc khác',
        text: thematicMinutes({
          purpose: null,
          preparation:
            '## II- Công tác chuẩn bị\n\n- Quỹ của thôn được sử dụng đúng mục đích.\n- Gửi đề dẫn ngày 28/6/2026; phân công tham luận cho hai đồng chí.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Nêu cùng lúc với lý do',
        text: thematicMinutes({ purpose: 'Đ/c Trúc nói rõ lý do, mục đích, yêu cầu của buổi sinh hoạt.' }),
      },
      { title: 'Mới gõ vài dòng', text: thematicMinutes({ purpose: null }).split('## III-')[0] ?? '' },
      {
        title: 'Nói bằng lời khác',
        text: thematicMinutes({
          purpose: 'Đồng chí Trúc nói rõ buổi hôm nay để làm gì: mỗi người chọn được một việc.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (isRecorded(document, 'purpose') || isTold(document, TOLD) || !mayAsk(document)) return;
    const place = placeOfStep(document, 'purpose');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi bước nêu mục đích, yêu cầu của buổi sinh hoạt chuyên đề.',
    why: 'Trước khi trình bày đề dẫn, bí thư nêu mục đích, yêu cầu để đảng viên thảo luận đúng hướng (tài liệu hướng dẫn sinh hoạt chuyên đề; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Nếu buổi họp đã có bước này, hãy ghi thêm một câu vào đây.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'muc-dich', 'Thêm bước nêu mục đích, yêu cầu')],
});
