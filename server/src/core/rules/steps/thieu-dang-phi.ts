import { basis } from '../basis';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { type Place, snippetFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { bodyLinesThat, isDuty, missingStep } from './minutes';

/** Only Hướng dẫn 42 asks for it, and one copy alone says so: a hint, off by default. */
const FEES = /đảng phí/u;

export default defineRule<Place>({
  id: 'thieu-dang-phi',
  ref: 'QT04',
  title: 'Biên bản chưa ghi tình hình nộp đảng phí',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hd42', 'phần mở đầu')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ fees: null }) },
      {
        title: 'Chỉ giao việc thu đảng phí',
        text: regularMinutes({
          fees: null,
          duties: '## Phân công nhiệm vụ\n\n1. Giao đồng chí Đỗ Thị Hạ thu đảng phí tháng 8 trước ngày 05/8/2026.',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Ghi trong bảng việc kỳ trước',
        text: regularMinutes({
          fees: null,
          review: '## Kiểm điểm việc thực hiện nghị quyết tháng 6\n\n- Thu đảng phí tháng 6: đủ 20 đồng chí.',
        }),
      },
      {
        title: 'Trước ngày 28/10/2025 chưa yêu cầu',
        text: regularMinutes({ fees: null }).replaceAll('/2026', '/2025').replaceAll('năm 2026', 'năm 2025'),
      },
    ],
  },
  *check({ document, guidance }) {
    if (guidance.meetings !== 'hd42') return;
    const duty = isDuty(document);
    if (bodyLinesThat(document, matching(FEES)).some((line) => !duty(line))) return;
    yield* missingStep(document, ['fees']);
  },
  message: () => ({
    what: 'Biên bản chưa ghi tình hình nộp đảng phí.',
    why: 'Từ ngày 28/10/2025, phần mở đầu của buổi sinh hoạt có thông báo nộp đảng phí (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi số đảng viên đã nộp trên tổng số, và người chưa nộp nếu có.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'dang-phi', 'Thêm câu về tình hình nộp đảng phí')],
});
