import { perLine } from '../../model/passage';
import { given } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { findDocumentNumbers } from '../../text/document-number';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { afterHead, snippetFix, titlePlace } from '../writing/place';
import { isTold, toldLines } from '../writing/told';
import { mayAskPlan } from './fields';
import { planOf } from './sample';

/** `12-NQ/ĐU`, wherever it stands. */
const CITES = perLine((line: Line): boolean => /\d\s*[-–]\s*\p{Lu}{2,4}\s*\/\s*\p{Lu}/u.test(line.text));

/** `behind`: the words `nghị quyết` of the opening, that lack number and day; null where no resolution is named. */
interface Gap {
  readonly behind: Range | null;
}

const RESOLUTION =
  /(?<![A-Za-zÀ-ỹ])(?:nghị quyết|chương trình hành động)(?![A-Za-zÀ-ỹ])(?! (?:số|#|\d|đại hội|trung ương|hội nghị))/u;

export default defineRule<Gap>({
  id: 'ke-hoach-chua-neu-nghi-quyet',
  ref: 'KH09',
  title: 'Kế hoạch chưa nêu đang thực hiện nghị quyết nào',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:48'), basis('hd05', '6.1.4')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không nêu nghị quyết nào', text: planOf({ lead: null }) },
      {
        title: 'Nêu mà không có số, ngày',
        text: planOf({ lead: 'Thực hiện Nghị quyết của chi bộ, chi bộ xây dựng kế hoạch như sau:' }),
        lines: [13],
      },
    ],
    good: [
      { text: planOf() },
      { title: 'Số ở trích yếu', text: planOf({ lead: null }, 'thực hiện Nghị quyết số 06-NQ/CB của chi bộ') },
      {
        title: 'Kế hoạch thực hiện văn bản khác',
        text: planOf({
          lead: 'Căn cứ Kế hoạch số 15-KH/ĐU, ngày 20/5/2026 của Đảng uỷ xã Bình An, chi bộ xây dựng kế hoạch như sau:',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAskPlan(document)) return;
    const subject = given(document.header.subject) ?? '';
    const cited = isTold(document, CITES) || findDocumentNumbers(subject, fold(subject)).length > 0;
    if (cited || document.bases.some(({ text }) => /\d+-\p{Lu}/u.test(text))) return;
    const first = document.sections[0]?.start ?? Number.POSITIVE_INFINITY;
    for (const line of toldLines(document)) {
      if (line.start >= first) break;
      const match = RESOLUTION.exec(line.folded);
      if (!match) continue;
      const range = sourceRange(line, match.index, match.index + match[0].length);
      yield { ...range, data: { behind: { start: range.end, end: range.end } } };
      return;
    }
    if (/nghị quyết/.test(fold(subject))) return;
    const named = toldLines(document).some(
      (line) => line.start < first && /nghị quyết|chỉ thị|kết luận/.test(line.folded),
    );
    if (named) return;
    const { start, end } = titlePlace(document);
    yield { start, end, data: { behind: null } };
  },
  message: ({ behind }) => ({
    what: behind ? 'Kế hoạch nêu nghị quyết mà chưa ghi số, ngày.' : 'Kế hoạch chưa nêu đang thực hiện nghị quyết nào.',
    why: 'Kế hoạch đưa nghị quyết vào việc làm (tài liệu nghiệp vụ công tác chi bộ); viện dẫn lần đầu ghi đủ số, ngày, cơ quan, trích yếu (Hướng dẫn 05-HD/VPTW, mục 6.1.4).',
    todo: behind ? 'Hãy ghi thêm số và ngày.' : 'Hãy thêm đoạn mở đầu nêu số, ngày của nghị quyết.',
  }),
  fixes: ({ behind }, { document }) => {
    if (!behind)
      return [snippetFix(document, afterHead(document), 'mo-dau-ke-hoach', 'Thêm đoạn mở đầu nêu nghị quyết')];
    const text = ' số …-NQ/CB, ngày …/…/…';
    return [
      {
        title: 'Thêm số, ngày của nghị quyết',
        safe: false,
        edits: [{ ...behind, text }],
        select: { edit: 0, start: text.indexOf('…'), end: text.indexOf('…') + 1 },
      },
    ];
  },
});
