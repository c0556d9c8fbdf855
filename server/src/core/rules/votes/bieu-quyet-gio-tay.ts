import { passageOf, perLineWith, rangeIn } from '../../model/passage';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { replaceFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

const RAISED = /(?:bằng )?(?:hình thức |cách )?(?:bằng )?giơ tay(?! (?:phát biểu|xin|chào))(?: biểu quyết)?/u;

/** Where a line says that hands were raised to vote. */
const raisedIn = perLineWith(/giơ tay/u, null, (line: Line): Range | null => {
  if (!/biểu quyết|biển quyết|tán thành|nhất trí|thông qua|thống nhất|đồng ý|hình thức/.test(line.folded)) {
    return null;
  }
  if (/không (?:dùng|bằng|biểu quyết bằng)[^.;]{0,12}giơ tay/.test(line.folded)) return null;
  const match = RAISED.exec(line.folded);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
});

interface Raised extends Range {
  /** Whether `biểu quyết` has to be kept in the words that take its place. */
  readonly words: string;
}

export default defineRule<Raised>({
  id: 'bieu-quyet-gio-tay',
  ref: 'BQ09',
  title: 'Ghi «giơ tay» thay cho thẻ đảng viên',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('qd294', '6.1.6')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng hình thức giơ tay thông qua Nghị quyết tháng 7: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).',
        }),
      },
      {
        text: meetingMinutes({
          vote: '17/19 đảng viên chính thức được triệu tập giơ tay biểu quyết thông qua Nghị quyết tháng 7 (đạt 89,5%).',
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      { text: meetingMinutes({ course: 'Nhiều đồng chí giơ tay phát biểu về việc trực đê.' }) },
    ],
  },
  *check({ document }) {
    for (const line of bodyLinesThat(document, raisedIn)) {
      const raised = raisedIn(line)!;
      const words = line.text.slice(raised.start, raised.end).toLowerCase().includes('biểu quyết')
        ? 'biểu quyết bằng thẻ đảng viên'
        : 'bằng thẻ đảng viên';
      const range = rangeIn(passageOf(line), raised);
      yield { ...range, data: { ...range, words } };
    }
  },
  message: () => ({
    what: 'Văn bản ghi biểu quyết bằng cách giơ tay.',
    why: 'Đảng viên biểu quyết bằng thẻ đảng viên, trừ khi bỏ phiếu kín (Quy định 294-QĐ/TW, mục 6.1.6).',
    todo: 'Nếu chi bộ đã dùng thẻ đảng viên thì nên ghi lại cho đúng.',
  }),
  fixes: ({ words, ...range }) => [replaceFix(range, words, `Đổi thành «${words}»`, false)],
});
