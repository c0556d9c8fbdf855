import type { Vote } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { meetingMinutes } from '../writing/samples/meeting';
import { linesBefore, sentenceAfter, wordsBehind } from './around';
import { wordsOfVote } from './base';

/** Says what those against thought. */
const REASON =
  /lý do|lí do|(?<![A-Za-zÀ-ỹ])(?:vì|do|cho rằng|đề nghị|bảo lưu|băn khoăn|chưa nhất trí)(?![A-Za-zÀ-ỹ])|ý kiến (?:của|không tán thành|trái)/u;

export default defineRule<Vote>({
  id: 'khong-tan-thanh-chua-neu-ly-do',
  ref: 'BQ11',
  title: 'Có người không tán thành mà chưa ghi ý kiến, lý do',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('custom', 'ghi biên bản'), basis('charter', 'Điều 9 (bảo lưu ý kiến)', 'D')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 16/19 đảng viên chính thức được triệu tập tán thành (đạt 84,2%); không tán thành: 01; ý kiến khác: 0.',
        }),
      },
      {
        text: meetingMinutes({
          vote: 'Kết quả biểu quyết bằng thẻ đảng viên về mức quỹ:\n- Tán thành: 15/19 đảng viên chính thức được triệu tập (đạt 78,9%).\n- Không tán thành: 02 đồng chí.',
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 16/19 đảng viên chính thức được triệu tập tán thành (đạt 84,2%); không tán thành: 01 (đồng chí Kiều Thị Lụa, lý do: hạn quá gấp).',
        }),
      },
      {
        title: 'Phiếu kín không hỏi lý do',
        text: meetingMinutes({
          vote: 'Chi bộ bỏ phiếu kín về nhân sự: 16/19 đảng viên chính thức được triệu tập tán thành (đạt 84,2%); không tán thành: 01.',
        }),
      },
    ],
  },
  *check({ document }) {
    for (const vote of document.votes) {
      const { against } = vote.tally;
      if (!against || against.value === 0 || vote.tally.secret) continue;
      const before = linesBefore(document, vote, 3).map(({ folded }) => folded);
      const told = [wordsOfVote(document, vote), wordsBehind(document, vote)].join('\n');
      if (REASON.test(told) || before.some((line) => /phiếu kín|bảo lưu|không nhất trí|không đồng ý/.test(line)))
        continue;
      yield { start: against.start, end: against.end, data: vote };
    }
  },
  message: (vote) => ({
    what: `Có ${vote.against} đồng chí không tán thành nhưng biên bản chưa ghi ý kiến của đồng chí ấy.`,
    why: 'Ghi lại ý kiến khác giúp chi bộ xem xét và người có ý kiến được bảo lưu.',
    todo: 'Nên ghi họ tên, nội dung ý kiến và lý do.',
  }),
  fixes: (vote, { document }) => [
    sentenceAfter(
      document,
      vote,
      'Ý kiến không tán thành của đồng chí …, lý do: ….',
      'Thêm ý kiến, lý do không tán thành',
    ),
  ],
});
