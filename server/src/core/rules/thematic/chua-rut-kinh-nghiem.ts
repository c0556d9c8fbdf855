import { LESSONS } from '../../guidance/thematic-wording';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetLines, textFix } from '../writing/place';
import { saying } from '../writing/told';
import { closingLines, isRecorded, mayAsk } from './course';
import { thematicMinutes } from './sample';

const TOLD = saying(LESSONS);
const NO_LESSONS =
  '## VIII- Kết luận\n\nChủ trì đánh giá chuyên đề chuẩn bị kỹ, có ý nghĩa thiết thực; định hướng đảng viên kiên trì giải thích; mỗi đảng viên vận động hai hộ liền kề.';

/** A shortcoming that is told without its cause is another rule's; here nothing is told at all. */
export default defineRule<Place>({
  id: 'chua-rut-kinh-nghiem',
  ref: 'CDE12',
  title: 'Buổi chuyên đề chưa rút kinh nghiệm',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:66'), basis('practice', 'S1:34')],
  severity: 'hint',
  // Both sources give it as advice from experience.
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: thematicMinutes({ conclusion: NO_LESSONS }) },
      {
        title: 'Hạn chế nói ở đề dẫn là của đề tài',
        text: thematicMinutes({
          conclusion: NO_LESSONS,
          paper: '## V- Đề dẫn\n\nĐồng chí Đỗ Thị Hạ trình bày đề dẫn, nêu hạn chế trong việc đổ rác.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Một câu là đủ',
        text: thematicMinutes({ conclusion: `${NO_LESSONS} Còn ít ý kiến phát biểu, kỳ sau gửi trước câu hỏi.` }),
      },
    ],
  },
  *check({ document }) {
    if (!isRecorded(document, 'conclusion') || closingLines(document).some(TOLD) || !mayAsk(document)) return;
    const place = placeOfStep(document, 'vote');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi việc rút kinh nghiệm buổi sinh hoạt chuyên đề.',
    why: 'Sau mỗi buổi nên nhận xét hạn chế, tìm nguyên nhân và giải pháp để kỳ sau tốt hơn (tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Hãy ghi thêm một dòng về hạn chế, nguyên nhân, giải pháp.',
  }),
  fixes: (place, { document }) => [
    textFix(place, snippetLines(document, 'ket-luan-chuyen-de')[5]!, 'Thêm dòng rút kinh nghiệm'),
  ],
});
