import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { isRecorded, mayAsk } from './course';
import { thematicMinutes } from './sample';

const TOLD = saying([
  '(tiếp thu|ghi nhận|giải trình|giải đáp|làm rõ) … (ý kiến|góp ý|câu hỏi|thắc mắc|nội dung)',
  '(ý kiến|góp ý|nội dung) … (được|đã) … (tiếp thu|ghi nhận|bổ sung|giải đáp)',
  'bổ sung … (đề dẫn|chuyên đề|báo cáo)',
  '^(đồng chí|đ/c|đc) … tiếp thu (sửa|bổ sung|bỏ|điều chỉnh|chỉnh sửa|hoàn thiện|thêm)',
]);

export default defineRule<Place>({
  id: 'chua-tiep-thu-y-kien',
  ref: 'CDE05',
  title: 'Người trình bày đề dẫn chưa tiếp thu ý kiến',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:58')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: thematicMinutes({ response: null }) },
      {
        title: 'Thảo luận xong là kết luận ngay',
        text: thematicMinutes({
          response: null,
          discussion: '## VI- Thảo luận\n\n- Đồng chí Mai Văn Sơn: đề nghị đặt thùng rác chung ở đầu xóm.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Giải trình trong một câu',
        text: thematicMinutes({ response: 'Đ/c Hạ giải trình, làm rõ các ý kiến, bổ sung vào đề dẫn.' }),
      },
      { title: 'Chưa thảo luận', text: thematicMinutes({ discussion: null, response: null }) },
    ],
  },
  *check({ document }) {
    if (!isRecorded(document, 'discussion') || isRecorded(document, 'response')) return;
    if (isTold(document, TOLD) || !mayAsk(document)) return;
    const place = placeOfStep(document, 'response');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi người trình bày đề dẫn tiếp thu ý kiến.',
    why: 'Sau thảo luận, đảng viên chuẩn bị đề dẫn tiếp thu các ý kiến rồi chủ trì mới kết luận (tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Nếu đã có bước này, hãy ghi thêm một câu: tiếp thu ý kiến nào, bổ sung vào đâu.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'tiep-thu-chuyen-de', 'Thêm bước tiếp thu ý kiến')],
});
