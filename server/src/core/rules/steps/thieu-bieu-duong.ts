import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetFix } from '../writing/place';
import { regularMinutes, regularResolution } from '../writing/samples/minutes';
import { isSaid, missingStep } from './minutes';
import { assessmentPlace, isWhole } from './resolution';

/** Not every month has somebody to praise or to remind: off by default. */
export default defineRule<Place>({
  id: 'thieu-bieu-duong',
  ref: 'QT12',
  title: 'Chưa ghi biểu dương, nhắc nhở',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes', 'resolution'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:24'), basis('duty', 'S0:252'), basis('hd42', 'phần tiến hành')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ praise: null }) },
      {
        text: regularResolution({ review: '## I- Đánh giá kết quả tháng 6\n\n- Tư tưởng đảng viên ổn định.' }),
      },
    ],
    good: [{ text: regularMinutes() }, { text: regularResolution() }],
  },
  *check({ document }) {
    if (document.kind === 'minutes') yield* missingStep(document, ['praise'], 'praise');
    else if (isWhole(document) && !isSaid(document, 'praise')) {
      const place = assessmentPlace(document);
      yield { start: place.start, end: place.end, data: place };
    }
  },
  message: () => ({
    what: 'Văn bản chưa ghi biểu dương, nhắc nhở.',
    why: 'Sau khi kiểm điểm, chi bộ biểu dương người làm tốt, nhắc nhở người chưa làm tốt (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nếu trong kỳ có, hãy ghi rõ họ tên và việc cụ thể.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'bieu-duong', 'Thêm phần biểu dương, nhắc nhở')],
});
