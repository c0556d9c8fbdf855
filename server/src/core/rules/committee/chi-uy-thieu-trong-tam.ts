import { FOCUS } from '../../guidance/committee-wording';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { mayAsk } from './course';
import { committeeMinutes } from './sample';

const TOLD = saying(FOCUS);

export default defineRule<Place>({
  id: 'chi-uy-thieu-trong-tam',
  ref: 'CU03',
  title: 'Biên bản họp chi uỷ chưa nêu vấn đề trọng tâm',
  group: 'Họp chi uỷ',
  kinds: ['minutes'],
  forms: ['committee'],
  scope: 'document',
  basis: [basis('secretary', 'S3:48'), basis('duty', 'S0:152'), basis('hd12', 'phần chuẩn bị')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: committeeMinutes({ focus: null }) },
      {
        title: 'Chỉ đánh giá tháng trước',
        text: committeeMinutes({
          focus: '## III- Đánh giá tháng 6\n\nChi uỷ kiểm điểm việc thực hiện nghị quyết tháng 6: năm việc hoàn thành.',
        }),
      },
    ],
    good: [
      { text: committeeMinutes() },
      {
        title: 'Nêu trong thảo luận',
        text: committeeMinutes({
          focus: null,
          discussion: '## IV- Thảo luận\n\n- Đồng chí Mai Văn Sơn: chọn việc sửa cổng làm trọng tâm.',
        }),
      },
      {
        title: 'Nói bằng lời khác',
        text: committeeMinutes({
          focus: null,
          discussion: '## IV- Thảo luận\n\n- Đồng chí Mai Văn Sơn: tháng này chỉ nên bàn một việc là sửa cổng.',
        }),
      },
      {
        title: 'Nêu trong kết luận',
        text: committeeMinutes({
          focus: null,
          conclusion: '## V- Kết luận\n\nĐồng chí chủ trì kết luận: đề nghị chi bộ biểu quyết về mức đóng góp.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (isTold(document, TOLD) || !mayAsk(document)) return;
    const place = placeOfStep(document, 'report');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản họp chi uỷ chưa nêu vấn đề trọng tâm cần bàn, cần chi bộ biểu quyết.',
    why: 'Bí thư trình bày nội dung đã chuẩn bị, nêu rõ vấn đề trọng tâm để chi uỷ tập trung thảo luận (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi thêm một hoặc hai vấn đề trọng tâm.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'trong-tam', 'Thêm vấn đề trọng tâm')],
});
