import { perLine } from '../../model/passage';
import type { Vote } from '../../model/types';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { methodOf } from '../../text/tally-sentence';
import { basis } from '../basis';
import { defineRule } from '../types';
import { isInBody } from '../writing/every-line';
import { replaceFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

/** `biểu quyết` as a verb with the matter behind it: where the method is said. */
const VOTES =
  /(?:biểu quyết|biển quyết)(?= (?:nhất trí |thống nhất )?(?:thông qua|về|đồng ý|tán thành|với|cho|đề nghị)|:| ?$)/u;

export default defineRule<Vote>({
  id: 'chua-neu-hinh-thuc-bieu-quyet',
  ref: 'BQ08',
  title: 'Chưa ghi hình thức biểu quyết',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('qd294', '6.1.6'), basis('hd06', '5.1')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết thông qua Nghị quyết tháng 7: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).',
        }),
      },
      {
        text: meetingMinutes({
          vote: 'Kết quả biểu quyết về Nghị quyết tháng 7:\n- Tán thành: 17/19 đảng viên chính thức được triệu tập (đạt 89,5%).\n- Không tán thành: 0.',
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Đã nói ở lần biểu quyết trước',
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).\nThông qua biên bản: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).',
        }),
      },
      {
        title: 'Nói ở dòng khác',
        text: meetingMinutes({
          vote: 'Hình thức: giơ thẻ đảng viên.\nThông qua Nghị quyết tháng 7: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%).',
        }),
      },
    ],
  },
  *check({ document }) {
    const first = document.votes[0];
    if (!first || document.votes.some(({ tally }) => tally.method !== null)) return;
    if (isInBody(document, saysHow)) return;
    yield { start: first.start, end: first.end, data: first };
  },
  message: () => ({
    what: 'Biên bản chưa ghi biểu quyết bằng hình thức nào.',
    why: 'Đảng viên biểu quyết bằng thẻ đảng viên, trừ khi bỏ phiếu kín (Quy định 294-QĐ/TW, mục 6.1.6).',
    todo: 'Nên ghi rõ biểu quyết bằng thẻ đảng viên hay bằng phiếu kín.',
  }),
  fixes: (vote, { document }) => {
    const { text } = document.tree;
    const from = Math.max(0, text.lastIndexOf('\n', vote.start - 1) + 1);
    const before = text.lastIndexOf('\n', Math.max(0, from - 2)) + 1;
    const stretch = fold(text.slice(before, vote.end));
    const found = [...stretch.matchAll(new RegExp(VOTES, 'gu'))].at(-1);
    if (!found) return [];
    const at = before + found.index + found[0].length;
    return ['bằng thẻ đảng viên', 'bằng phiếu kín'].map((method) =>
      replaceFix({ start: at, end: at }, ` ${method}`, `Ghi thêm «${method}»`, false),
    );
  },
});

/** A method is named; `phiếu` alone may be a questionnaire. */
const saysHow = perLine(({ folded }: Line): boolean => {
  const method = methodOf(folded);
  return method !== null && (method !== 'phiếu' || /biểu quyết|bầu|tán thành|kiểm phiếu/.test(folded));
});
