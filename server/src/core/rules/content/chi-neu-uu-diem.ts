import { SHORTCOMINGS } from '../../guidance/content-wording';
import type { Section } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { endOfSection, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { withReview } from '../writing/samples/resolution';
import { assessments, isSaid, isWritten, linesOfSection, wordTest } from './reading';

/** An assessment of one or two lines tells results, not how well they were come by. */
const FEWEST_LINES = 2;
const FALLS_SHORT = wordTest(SHORTCOMINGS);

export default defineRule<Section>({
  id: 'chi-neu-uu-diem',
  ref: 'ND10',
  title: 'Phần đánh giá chỉ nêu ưu điểm',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:174'), basis('secretary', 'S3:72')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: withReview(`- Tư tưởng của đảng viên và nhân dân ổn định.
- Ưu điểm: các việc của tháng 6 đều hoàn thành trước hạn.
- Việc nạo vét 600 m mương đã hoàn thành.`),
      },
      {
        title: 'Biên bản',
        text: regularMinutes({
          review: `## Kiểm điểm việc thực hiện nghị quyết kỳ trước

- Ưu điểm: ba việc của tháng 6 đã hoàn thành.
- Nhân dân phấn khởi, đồng tình.`,
          fees: null,
          criticism: null,
          limits: null,
        }),
      },
    ],
    good: [
      { title: 'Có hạn chế', text: withReview('- Ba việc đã hoàn thành.\n- Hạn chế: việc thu quỹ chậm do mưa.') },
      {
        title: 'Nói rõ là không có hạn chế',
        text: withReview('- Ba việc đã hoàn thành.\n- Nhân dân đồng tình.\n- Hạn chế: không có.'),
      },
    ],
  },
  *check({ document }) {
    if (!isWritten(document) || isSaid(document, FALLS_SHORT)) return;
    const section = assessments(document).find(
      (one) =>
        /đánh giá|kết quả|kiểm điểm|ưu điểm/.test(one.folded) && linesOfSection(document, one).length > FEWEST_LINES,
    );
    if (section) yield { ...endOfSection(section, document), data: section };
  },
  message: () => ({
    what: 'Phần đánh giá mới nêu ưu điểm, chưa nêu hạn chế.',
    why: 'Sơ kết, kiểm điểm phải nêu cả ưu điểm và khuyết điểm (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên thêm dòng hạn chế; nếu không có thì ghi rõ «Hạn chế: không có».',
  }),
  fixes: (section, { document }) => [
    textFix(
      endOfSection(section, document),
      '- Hạn chế: …; nguyên nhân: …; giải pháp: ….',
      'Thêm dòng hạn chế',
      'line',
    ),
  ],
});
