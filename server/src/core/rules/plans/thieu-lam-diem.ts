import { FIRST_PLACE, MANY_PLACES } from '../../guidance/plan-wording';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { endOfBody, type Place, snippetFix, titlePlace } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { mayAskPlan } from './fields';
import { planOf } from './sample';

/** Lines that speak of several places before the plan counts as one for many. */
const OFTEN = 2;
const FIRST = saying(FIRST_PLACE);
const MANY = saying(MANY_PLACES);

const MANY_DUTIES =
  '## II- Nội dung công việc\n\n1. Giao đồng chí Mai Văn Sơn đóng bao cát ở bốn xóm bằng cách chia đoạn, xong trước ngày 25/6/2026.\n2. Giao đồng chí Đỗ Thị Hạ phân loại rác ở từng xóm bằng cách mở lớp hướng dẫn, xong trước ngày 30/6/2026.';

export default defineRule<Place>({
  id: 'thieu-lam-diem',
  ref: 'KH06',
  title: 'Kế hoạch nhiều nơi làm chưa nêu nơi làm trước, làm điểm',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan'],
  forms: [],
  scope: 'document',
  basis: [basis('secretary', 'S3:68, S3:70')],
  severity: 'hint',
  // The source says `nếu có`, `nếu cần`: whether it is needed here is a guess.
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: planOf({ duties: MANY_DUTIES }) },
      { text: planOf({ duties: MANY_DUTIES.replace('bốn xóm', 'các xóm') }) },
    ],
    good: [
      { text: planOf() },
      {
        title: 'Có nơi làm điểm',
        text: planOf({ duties: `${MANY_DUTIES}\n\nXóm Trại làm điểm, rút kinh nghiệm ngày 20/6/2026.` }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAskPlan(document) || isTold(document, FIRST)) return;
    if (bodyLinesThat(document, MANY).length < OFTEN) return;
    const { start, end } = titlePlace(document);
    yield { start, end, data: endOfBody(document) };
  },
  message: () => ({
    what: 'Kế hoạch làm ở nhiều nơi nhưng chưa nêu nơi nào làm trước, làm điểm.',
    why: 'Kế hoạch nêu đơn vị làm trước nếu có; làm điểm để rút kinh nghiệm rồi mới làm rộng (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Nếu cần, hãy thêm một câu; nếu không cần thì bỏ qua nhắc nhở này.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'lam-truoc', 'Thêm câu nơi làm trước, làm điểm')],
});
