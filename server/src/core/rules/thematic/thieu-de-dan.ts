import { stepsIn } from '../../guidance/steps-in';
import { perLine } from '../../model/passage';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix, snippetLines, textFix } from '../writing/place';
import { speaksOfSomebody, toldLines } from '../writing/told';
import { mayAsk } from './course';
import { thematicMinutes } from './sample';

interface Missing {
  readonly part: 'paper' | 'speaker';
  readonly place: Place;
}

export default defineRule<Missing>({
  id: 'thieu-de-dan',
  ref: 'CDE03',
  title: 'Biên bản chuyên đề chưa ghi đề dẫn hoặc người trình bày',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:46, S2:56'), basis('practice', 'S1:34')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không có bước trình bày đề dẫn', text: thematicMinutes({ paper: null }) },
      {
        title: 'Không rõ ai trình bày',
        text: thematicMinutes({
          preparation: null,
          paper: '## V- Đề dẫn\n\nThực trạng đổ rác ở bốn xóm và ba câu hỏi gợi ý.',
          response: '## VII- Tiếp thu\n\nCác ý kiến được tiếp thu.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      { title: 'Ghi trong một câu', text: thematicMinutes({ paper: 'Đ/c Hạ đọc báo cáo chuyên đề, nêu ba câu hỏi.' }) },
      {
        title: 'Gọi bằng tên khác',
        text: thematicMinutes({ paper: 'Đồng chí Hạ trình bày bài gợi mở gồm hai phần: số hộ đổ rác và ba lý do.' }),
      },
      { title: 'Mới gõ vài dòng', text: thematicMinutes({ paper: null }).split('## III-')[0] ?? '' },
      {
        title: 'Cùng câu với việc chuẩn bị',
        text: thematicMinutes({
          paper:
            'Đồng chí Hạ, người được giao chuẩn bị từ kỳ trước, trình bày đề dẫn 20 phút. Bài đã gửi trước năm ngày.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document)) return;
    const lines = toldLines(document);
    const at = lines.findIndex(tellsPaper);
    const line = lines[at];
    if (!line) {
      const place = placeOfStep(document, 'lead-paper');
      yield { start: place.start, end: place.end, data: { part: 'paper', place } };
      return;
    }
    const discussion = document.steps.find(({ id }) => id === 'discussion')?.start ?? Number.POSITIVE_INFINITY;
    const told = lines.filter((next, i) => i >= at && next.start < discussion);
    const elsewhere = lines.filter(({ folded }) => /đề dẫn|trình bày|người báo cáo/u.test(folded));
    if ([line, ...told, ...elsewhere].some(speaksOfSomebody)) return;
    const range = textRange(line);
    yield { ...range, data: { part: 'speaker', place: { ...range, after: line.end } } };
  },
  message: ({ part }) => ({
    what: part === 'paper' ? 'Biên bản chưa ghi bước trình bày đề dẫn.' : 'Biên bản chưa ghi ai trình bày đề dẫn.',
    why: 'Sinh hoạt chuyên đề phải có đề dẫn do đảng viên được phân công chuẩn bị và trình bày (tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Hãy ghi thêm «Đồng chí … trình bày đề dẫn» cùng các ý chính.',
  }),
  fixes: ({ part, place }, { document }) =>
    part === 'paper'
      ? [snippetFix(document, place, 'de-dan', 'Thêm bước trình bày đề dẫn')]
      : [textFix(place, snippetLines(document, 'de-dan')[0]!.replace(/, gồm.*$/, '.'), 'Thêm người trình bày đề dẫn')],
});

/** The paper that was written, approved or sent before the meeting was not yet put forward. */
const BEFORE = /biên soạn|duyệt|gửi|chuẩn bị đề dẫn|phân công/u;
/** Said in one go with its preparation: `người được giao từ kỳ trước, trình bày đề dẫn 20 phút; bài đã gửi trước`. */
const PUT_FORWARD =
  /(?:trình bày|đọc|báo cáo|giới thiệu|nêu|dẫn|thuyết trình)(?: tóm tắt| toàn văn| nội dung| phần| bản| bài)* (?:đề dẫn|dẫn đề|báo cáo (?:đề dẫn|chuyên đề|gợi mở|gợi ý|trung tâm|chính|mở đầu)|(?:bài |bản |phần )?(?:gợi mở|mở đề|dẫn nhập|dẫn chuyện|gợi ý thảo luận|chuẩn bị sẵn)|bài (?:mở đầu|dẫn|chính|nói chuyện|viết|chuẩn bị|thuyết trình|trình bày)|tham luận (?:chính|trung tâm|mở đầu|dẫn)|tài liệu chuyên đề)(?![A-Za-zÀ-ỹ])/gu;
const NOT_YET = /phân công|giao|cử|sẽ|duyệt|trước khi|chưa|để|cho/u;
const putsForward = (folded: string): boolean =>
  [...folded.matchAll(PUT_FORWARD)].some(({ index }) => !NOT_YET.test(/[^.;:,]*$/u.exec(folded.slice(0, index))![0]));
const tellsPaper = perLine(
  (line: Line): boolean =>
    putsForward(line.folded) ||
    (/đề dẫn|chuyên đề/u.test(line.folded) &&
      !BEFORE.test(line.folded) &&
      stepsIn(line.folded, line.kind === 'heading' ? 'heading' : line.kind === 'item' ? 'item' : 'sentence').includes(
        'lead-paper',
      )),
);
