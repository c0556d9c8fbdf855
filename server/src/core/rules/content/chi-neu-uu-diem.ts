import { SHORTCOMINGS } from '../../guidance/content-wording';
import { perLineWith } from '../../model/passage';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { endOfSection, type Place, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { withReview } from '../writing/samples/resolution';
import { assessments, isSaid, isWritten, linesOfSection, lineTest, wordTest } from './reading';

/** An assessment of one or two lines tells results, not how well they were come by. */
const FEWEST_LINES = 2;
const FALLS_SHORT = wordTest(SHORTCOMINGS);

/** `Kiểm điểm nghị quyết tháng 8: … đều hoàn thành. Mọi mặt đều tốt.`: one line that reviews, and finds nothing wanting. */
const ALL_GOOD =
  /(?:mọi|các|tất cả các) mặt (?:công tác )?đều (?:rất )?(?:tốt|khá|ổn|đạt)|không có (?:gì )?(?:phải )?phê phán/u;
const LIMITED = lineTest(/^[\s\d.)*+•-]*(?:hạn chế|tồn tại|khuyết điểm|thiếu sót)(?![A-Za-zÀ-ỹ])/u);
const praisesAll = perLineWith(
  ALL_GOOD,
  false,
  (line: Line): boolean => /kiểm điểm|đánh giá|nghị quyết|kết quả|tháng/u.test(line.folded) && !FALLS_SHORT(line),
);

export default defineRule<Place>({
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
      {
        title: 'Một dòng, «mọi mặt đều tốt»',
        text: regularMinutes({
          review: '2. Kiểm điểm nghị quyết tháng 6: việc sơn cổng hoàn thành. Mọi mặt đều tốt.',
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
    if (!isWritten(document)) return;
    for (const line of isSaid(document, LIMITED) ? [] : bodyLinesThat(document, praisesAll)) {
      const range = textRange(line);
      yield { ...range, data: { ...range, after: line.end } };
      return;
    }
    if (isSaid(document, FALLS_SHORT)) return;
    const section = assessments(document).find(
      (one) =>
        /đánh giá|kết quả|kiểm điểm|ưu điểm/.test(one.folded) && linesOfSection(document, one).length > FEWEST_LINES,
    );
    if (section) yield { ...endOfSection(section, document), data: endOfSection(section, document) };
  },
  message: () => ({
    what: 'Phần đánh giá mới nêu ưu điểm, chưa nêu hạn chế.',
    why: 'Sơ kết, kiểm điểm phải nêu cả ưu điểm và khuyết điểm (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên thêm dòng hạn chế; nếu không có thì ghi rõ «Hạn chế: không có».',
  }),
  fixes: (place) => [textFix(place, '- Hạn chế: …; nguyên nhân: …; giải pháp: ….', 'Thêm dòng hạn chế', 'line')],
});
