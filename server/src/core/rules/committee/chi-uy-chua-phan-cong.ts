import { PREPARATION_ASSIGNED } from '../../guidance/committee-wording';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { mayAsk } from './course';
import { committeeMinutes } from './sample';

const TOLD = saying(PREPARATION_ASSIGNED);

export default defineRule<Place>({
  id: 'chi-uy-chua-phan-cong',
  ref: 'CU08',
  title: 'Chi uỷ chưa phân công người chuẩn bị, triển khai',
  group: 'Họp chi uỷ',
  kinds: ['minutes'],
  forms: ['committee'],
  scope: 'document',
  basis: [basis('practice', 'S1:10'), basis('secretary', 'S3:52')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: committeeMinutes({ duties: null, notice: null }) },
      {
        title: 'Có mục mà chưa giao ai',
        text: committeeMinutes({
          duties: '## VI- Việc tiếp theo\n\nCác việc làm sau phiên họp được ghi vào sổ.',
          notice: null,
        }),
      },
    ],
    good: [
      { text: committeeMinutes() },
      {
        title: 'Giao trong một câu',
        text: committeeMinutes({ duties: 'Giao đ/c Sơn chuẩn bị dự toán.', notice: null }),
      },
      {
        title: 'Mỗi người một dòng',
        text: committeeMinutes({
          duties: '## VI- Phân công\n\n1. Đồng chí Mai Văn Sơn lập dự toán, xong ngày 04/7/2026.',
          notice: null,
        }),
      },
    ],
  },
  *check({ document }) {
    if (document.tasks.length > 0 || isTold(document, TOLD) || !mayAsk(document)) return;
    const place = placeOfStep(document, 'vote');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi chi uỷ phân công ai chuẩn bị, triển khai nội dung họp chi bộ.',
    why: 'Chi uỷ họp trước để thống nhất nội dung và phân công chi uỷ viên chuẩn bị (tài liệu nghiệp vụ công tác chi bộ; tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm ai làm việc gì, xong ngày nào.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'phan-cong-chuan-bi', 'Thêm bảng phân công chuẩn bị')],
});
