import type { Vote } from '../../model/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';
import { isAdopted, needsTwoThirds, sentenceAfter } from './around';
import { countedOn } from './base';

interface TooFew {
  readonly vote: Vote;
  readonly yes: number;
  readonly of: number;
  readonly sum: string;
}

export default defineRule<TooFew>({
  id: 'chua-qua-nua-van-thong-qua',
  ref: 'BQ06',
  title: 'Chưa quá một nửa tán thành mà vẫn ghi thông qua',
  group: 'Biểu quyết',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('qd294', '9.3 (khoản 5 Điều 9)')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Đúng một nửa là chưa quá một nửa',
        text: meetingMinutes({
          roll: 'Tổng số đảng viên: 20 đồng chí (chính thức 20, dự bị 0); có mặt: 20 đồng chí; vắng: 0.',
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 10/20 đảng viên chính thức được triệu tập tán thành (đạt 50%); không tán thành: 10; ý kiến khác: 0.',
        }),
      },
      {
        title: 'Quá nửa số có mặt, chưa quá nửa số được triệu tập',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0.\n- Có mặt: 11 đồng chí.\n- Vắng mặt: 09 đồng chí, đều có lý do.',
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 10/11 đồng chí có mặt tán thành (đạt 90,9%).',
        }),
      },
      {
        title: 'Nghị quyết đã ban hành',
        text: meetingResolution('Nghị quyết được 9/19 đảng viên chính thức được triệu tập tán thành (đạt 47,4%).'),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Đã ghi không thông qua',
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên về dự thảo nghị quyết: 9/19 đảng viên chính thức được triệu tập tán thành (đạt 47,4%). Dự thảo không được thông qua, chi uỷ chuẩn bị lại.',
        }),
      },
      {
        title: 'Vừa quá nửa',
        text: meetingResolution('Nghị quyết được 10/19 đảng viên chính thức được triệu tập tán thành (đạt 52,6%).'),
      },
    ],
  },
  *check({ document }) {
    for (const vote of document.votes) {
      const base = countedOn(document, vote);
      if (!base || vote.for === null || vote.for * 2 > base.of) continue;
      if (needsTwoThirds(document, vote) || !isAdopted(document, vote)) continue;
      const place = vote.tally.for ?? vote;
      yield { start: place.start, end: place.end, data: { vote, yes: vote.for, ...base } };
    }
  },
  message: ({ yes, of, sum }) => ({
    what: `Có ${yes}/${of} đồng chí tán thành${sum ? ` (mẫu số: ${sum})` : ''}, chưa quá một nửa, mà văn bản ghi là thông qua.`,
    why: 'Nghị quyết chỉ có giá trị khi hơn một nửa số thành viên tán thành (Quy định 294-QĐ/TW, mục 9.3).',
    todo: `Phải có ít nhất ${Math.floor(of / 2) + 1} đồng chí tán thành; hãy xem lại số phiếu, hoặc ghi là không thông qua.`,
  }),
  fixes: ({ vote }, { document }) =>
    document.kind === 'resolution'
      ? []
      : [
          sentenceAfter(
            document,
            vote,
            'Số tán thành chưa quá một nửa nên không được thông qua.',
            'Ghi thêm là không được thông qua',
          ),
        ],
});
