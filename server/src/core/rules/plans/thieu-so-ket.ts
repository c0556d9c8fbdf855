import { REVIEWS, WHEN } from '../../guidance/plan-wording';
import { textRange } from '../../syntax/lines';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { endOfBody, type Place, snippetLines, textFix, titlePlace } from '../writing/place';
import { saying } from '../writing/told';
import { mayAskPlan } from './fields';
import { planOf } from './sample';

interface Missing {
  readonly part: 'review' | 'when';
  readonly place: Place;
}

const TOLD = saying(REVIEWS);
const TIMED = saying(WHEN);
/** `Phong trào hè đã tổng kết ngày 28/8`: what went before. */
const IS_PAST = /đã (?:được |tiến hành |tổ chức )?(?:sơ kết|tổng kết)/u;

export default defineRule<Missing>({
  id: 'thieu-so-ket',
  ref: 'KH07',
  title: 'Kế hoạch chưa có mốc sơ kết, tổng kết',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:172, S0:250'), basis('secretary', 'S3:72')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không nói đến sơ kết', text: planOf({ review: null }).replace('Kiểm tra, sơ kết', 'Kiểm tra') },
      {
        title: 'Không có mốc',
        text: planOf({ review: 'Chi bộ tổ chức sơ kết, tổng kết.' }).replace('Kiểm tra, sơ kết', 'Kiểm tra'),
        lines: [31],
      },
    ],
    good: [
      { text: planOf() },
      {
        title: 'Đánh giá tại kỳ họp',
        text: planOf({ review: 'Chi bộ đánh giá kết quả thực hiện tại kỳ sinh hoạt tháng 9.' }),
      },
      {
        title: 'Kèm trong việc kiểm tra',
        text: planOf({ review: 'Cuối mùa mưa bão tổng kết, biểu dương người làm tốt.' }),
      },
      {
        title: 'Nhìn lại, đánh giá toàn bộ',
        text: planOf({ review: 'Ngày 30/9/2026 nhìn lại ba tháng đầu; kỳ họp tháng 12/2026 đánh giá toàn bộ.' }),
      },
    ],
  },
  *check({ document }) {
    if (document.tasks.length === 0 || !mayAskPlan(document)) return;
    const headings = new Set(document.sections.map(({ heading }) => heading));
    const told = bodyLinesThat(document, TOLD).filter(({ folded }) => !IS_PAST.test(folded));
    if (told.some(TIMED)) return;
    const line = told.find((candidate) => !headings.has(candidate));
    if (line) {
      const range = textRange(line);
      yield { ...range, data: { part: 'when', place: { ...range, after: line.end } } };
      return;
    }
    // A heading alone says that it was thought of: what stands under it is not read for other words.
    if (
      told.length > 0 &&
      document.sections.some(({ heading, from, to }) => heading && told.includes(heading) && to - from > 1)
    )
      return;
    const { start, end } = titlePlace(document);
    yield { start, end, data: { part: 'review', place: endOfBody(document) } };
  },
  message: ({ part }) => ({
    what:
      part === 'review'
        ? 'Kế hoạch chưa có mốc sơ kết, tổng kết.'
        : 'Kế hoạch nói đến sơ kết, tổng kết nhưng chưa ghi vào lúc nào.',
    why: 'Thực hiện nghị quyết phải có sơ kết, tổng kết để đánh giá kết quả, rút kinh nghiệm (tài liệu nghiệp vụ công tác chi bộ; tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi tháng hoặc kỳ sinh hoạt sẽ sơ kết, tổng kết và người chuẩn bị.',
  }),
  fixes: ({ place }, { document }) => [
    textFix(place, snippetLines(document, 'so-ket')[0]!, 'Thêm mốc sơ kết, tổng kết'),
  ],
});
