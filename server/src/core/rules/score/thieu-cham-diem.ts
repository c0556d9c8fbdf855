import { basis } from '../basis';
import { missingStep } from '../steps/minutes';
import { defineRule } from '../types';
import { type Place, snippetFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';

/** A regular meeting is scored; a sentence with its rank is enough. */
export default defineRule<Place>({
  id: 'thieu-cham-diem',
  ref: 'CL01',
  title: 'Biên bản chưa ghi kết quả đánh giá chất lượng sinh hoạt',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [
    basis('practice', 'S1:24'),
    basis('duty', 'S0:256, S0:266'),
    basis('hd12', 'khung tiêu chí'),
    basis('hd42', 'cách đánh giá'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ score: null, watch: null, limits: null }) },
      {
        title: 'Chỉ xếp loại đảng viên',
        text: regularMinutes({
          score: null,
          watch: null,
          limits: null,
          members: 'Chi bộ xếp loại đảng viên quý II: 20/20 đồng chí hoàn thành tốt nhiệm vụ.',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Một câu xếp loại',
        text: regularMinutes({ score: 'Chi bộ thống nhất xếp loại buổi sinh hoạt: tốt (92 điểm).', watch: null }),
      },
      {
        title: 'Dòng trong bảng biểu quyết',
        text: regularMinutes({
          score:
            '| Vấn đề | Tán thành | Tỷ lệ |\n| --- | --- | --- |\n| Tự xếp loại buổi sinh hoạt: Tốt | 20/20 | 100% |',
          watch: null,
        }),
      },
      {
        title: 'Điểm cộng trong một câu',
        text: regularMinutes({ score: 'Điểm buổi sinh hoạt: 5 + 4 + 9 + 36 + 5 + 26 + 4 = 89, Khá.', watch: null }),
      },
      {
        title: 'Chỉ ghi tổng điểm',
        text: regularMinutes({ score: 'Kết quả chấm: 92/100 điểm, loại Tốt.', watch: null }),
      },
    ],
  },
  *check({ document }) {
    yield* missingStep(document, ['score'], 'score');
  },
  message: () => ({
    what: 'Biên bản chưa ghi kết quả chấm điểm, xếp loại buổi sinh hoạt.',
    why: 'Cuối mỗi buổi, chi bộ tự đánh giá chất lượng sinh hoạt, ghi vào biên bản (tài liệu nghiệp vụ công tác chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi bảng điểm hoặc kết quả xếp loại chi bộ đã thống nhất.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'cham-diem', 'Thêm bảng chấm điểm')],
});
