import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { endOfSection, type Place, placeOfStep, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { withReview } from '../writing/samples/resolution';
import { assessments, isSaid, isWritten, lineTest } from './reading';

/** The thoughts of members and people; `tư tưởng, đạo đức, phong cách Hồ Chí Minh` is what one studies. */
const TELLS_OPINION = lineTest(
  /tư tưởng(?!(?:,| và)? đạo đức| hồ chí minh)|dư luận|tâm tư|nguyện vọng|yên tâm|tin tưởng|phấn khởi|băn khoăn|lo lắng|đồng thuận|bức xúc/,
);

export default defineRule<Place>({
  id: 'thieu-nhan-dinh-tu-tuong',
  ref: 'ND11',
  title: 'Chưa nhận định tư tưởng của đảng viên, quần chúng',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:132'), basis('secretary', 'S3:23'), basis('practice', 'S1:28')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: withReview('- Hạn chế: việc thu quỹ chậm do mưa kéo dài.\n- Ba việc của tháng 6 đã hoàn thành.') },
      { title: 'Biên bản', text: regularMinutes({ opinion: null }) },
    ],
    good: [
      { text: withReview('- Nhân dân phấn khởi vì vụ xuân được mùa.\n- Hạn chế: việc thu quỹ chậm do mưa kéo dài.') },
      { title: 'Biên bản', text: regularMinutes() },
    ],
  },
  *check({ document }) {
    if (!hasText(document) || !isWritten(document) || isSaid(document, TELLS_OPINION)) return;
    const place = placeFor(document);
    if (place) yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Chưa thấy nhận định về tư tưởng của đảng viên và quần chúng.',
    why: 'Chi bộ phải nắm tình hình tư tưởng của đảng viên, quần chúng để có giải pháp kịp thời (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên thêm một câu vào phần đánh giá.',
  }),
  fixes: (place) => [textFix(place, '- Tư tưởng của đảng viên và quần chúng: ….', 'Thêm câu về tư tưởng', 'line')],
});

/** The end of the assessment; in minutes without one, where the situation is told. A resolution without one tells none. */
function placeFor(document: DocumentModel): Place | null {
  const section = assessments(document)[0];
  if (section) return endOfSection(section, document);
  return document.kind === 'minutes' ? placeOfStep(document, 'situation') : null;
}
