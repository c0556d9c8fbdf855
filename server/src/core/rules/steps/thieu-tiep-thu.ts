import { textRange } from '../../syntax/lines';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { hasEnded, isRecorded, isSaid, mayAsk } from './minutes';
import { demands } from './opinions';

interface Unanswered {
  readonly place: Place;
  readonly count: number;
}

/** Opinions that propose or ask, and nobody who takes them up. */
export default defineRule<Unanswered>({
  id: 'thieu-tiep-thu',
  ref: 'QT13',
  title: 'Có ý kiến, kiến nghị mà chưa ghi tiếp thu, giải trình',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:152'), basis('thematic', 'S2:58'), basis('hd42', 'phần kết thúc')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ response: null }) },
      {
        title: 'Có câu hỏi chưa được trả lời',
        text: regularMinutes({
          discussion: '## Thảo luận\n\n- Đ/c Đỗ Thị Hạ: hỏi tiền mua bao cát lấy ở đâu.',
          response: null,
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Không ai kiến nghị gì',
        text: regularMinutes({
          discussion: '## Thảo luận\n\n- Đồng chí Đỗ Thị Hạ: nhất trí với dự thảo, kể cách xóm mình đã làm.',
          response: null,
        }),
      },
      {
        title: 'Trả lời trong kết luận',
        text: regularMinutes({
          response: null,
          conclusion: '## Kết luận\n\nChủ trì ghi nhận các ý kiến và kết luận: chia ca trực đê theo xóm.',
        }),
      },
      {
        title: 'Trả lời từng ý',
        text: regularMinutes({ response: 'Đồng chí Trúc trả lời từng ý: bao cát xã cho mượn, chia ca theo xóm.' }),
      },
      {
        title: 'Chủ trì thưa lại',
        text: regularMinutes({ response: 'Đồng chí Trúc thưa lại: bao cát đã hỏi, xã cho mượn.' }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document) || !hasEnded(document)) return;
    if (isRecorded(document, 'response') || isSaid(document, 'response')) return;
    const asked = demands(document);
    const last = asked.at(-1);
    if (!last) return;
    const place = { ...placeOfStep(document, 'response'), ...textRange(last) };
    yield { start: place.start, end: place.end, data: { place, count: asked.length } };
  },
  message: ({ count }) => ({
    what: `Có ${count} ý kiến đề nghị, hỏi hoặc kiến nghị, nhưng biên bản chưa ghi ai tiếp thu, giải trình, trả lời.`,
    why: 'Chủ trì tiếp thu, giải quyết kiến nghị của đảng viên ngay tại buổi họp (tài liệu nghiệp vụ công tác chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi phần tiếp thu, giải trình; việc vượt thẩm quyền thì ghi kiến nghị cấp trên.',
  }),
  fixes: ({ place }, { document }) => [snippetFix(document, place, 'tiep-thu', 'Thêm phần tiếp thu, giải trình')],
});
