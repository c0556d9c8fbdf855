import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetFix } from '../writing/place';
import { regularMinutes, regularResolution } from '../writing/samples/minutes';
import { alsoSays, missingStep } from './minutes';
import { assessmentPlace, isSaidLookingBack, isWhole } from './resolution';

/** Minutes have a part for it; a resolution need only speak of it in its assessment, in whatever words. */
export default defineRule<Place>({
  id: 'thieu-chinh-tri-tu-tuong',
  ref: 'QT05',
  title: 'Chưa có phần chính trị, tư tưởng, thời sự, văn bản mới',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes', 'resolution'],
  forms: ['regular'],
  scope: 'document',
  basis: [
    basis('practice', 'S1:8, S1:26'),
    basis('duty', 'S0:46, S0:74'),
    basis('hd12', 'nội dung sinh hoạt', 'C'),
    basis('hd42', 'phần tiến hành'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ news: null, ho: null, opinion: null }) },
      {
        title: 'Nghị quyết chỉ đánh giá công việc',
        text: regularResolution({
          review: '## I- Đánh giá kết quả tháng 6\n\n- Ba việc của tháng 6 đã xong.\n- Hạn chế: không có.',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Chỉ có tình hình tư tưởng',
        text: regularMinutes({
          news: '## Tình hình tư tưởng\n\n- Đảng viên yên tâm; nhân dân lo giá phân bón.',
          ho: null,
        }),
      },
      { text: regularResolution() },
      {
        title: 'Nói trong một câu',
        text: regularResolution({ review: '## I- Kết quả tháng 6\n\n- Đảng viên chấp hành tốt nền nếp sinh hoạt.' }),
      },
    ],
  },
  *check({ document }) {
    if (document.kind === 'minutes') yield* missingStep(document, ['news', 'situation'], 'politics');
    else if (isWhole(document) && !isSaidLookingBack(document, alsoSays('politicsInResolution'))) {
      const place = assessmentPlace(document);
      yield { start: place.start, end: place.end, data: place };
    }
  },
  message: () => ({
    what: 'Văn bản chưa có phần công tác chính trị, tư tưởng, thời sự, văn bản mới của cấp trên.',
    why: 'Đây là nội dung của mỗi kỳ sinh hoạt thường lệ (tài liệu nghiệp vụ công tác chi bộ; theo tài liệu dẫn lại Hướng dẫn 12-HD/BTCTW và 42-HD/BTCTW).',
    todo: 'Hãy ghi tin, văn bản đã thông tin trong kỳ, hoặc nhận định về tư tưởng.',
  }),
  fixes: (place, { document }) => [fixOf(place, document)],
});

const fixOf = (place: Place, document: DocumentModel) =>
  document.kind === 'minutes'
    ? snippetFix(document, place, 'thoi-su', 'Thêm phần thời sự, văn bản của cấp trên')
    : snippetFix(document, place, 'tu-tuong', 'Thêm nhận định về tư tưởng');
