import { type DocumentModel, given, type Vote } from '../../model/types';
import { percentText } from '../../text/tally-check';
import { basis } from '../basis';
import { defineRule, type Fix, type TextEdit } from '../types';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';
import { type VoteBase, voteBaseOf, wordsOfVote } from './base';

interface TooMany {
  readonly vote: Vote;
  readonly base: VoteBase;
  readonly cast: number;
  readonly terms: readonly number[];
  readonly most: number;
}

export default defineRule<TooMany>({
  id: 'so-phieu-vuot',
  ref: 'BQ05',
  title: 'Số người biểu quyết nhiều hơn số đảng viên chính thức có mặt',
  group: 'Biểu quyết',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('charter', 'Điều 3, điểm 4 (đảng viên dự bị không biểu quyết)'), basis('qd294', '6.3.2, điểm b')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Đảng viên dự bị cũng biểu quyết',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 19, dự bị: 01.\n- Có mặt: 20 đồng chí. Vắng: 0.',
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 20/20 đồng chí tán thành (đạt 100%).',
        }),
      },
      {
        title: 'Nhiều phiếu hơn số có mặt',
        text: meetingResolution(
          'Nghị quyết được 19/20 đảng viên chính thức được triệu tập tán thành (đạt 95%).',
          'Tổng số đảng viên: 20 đồng chí; có mặt: 17 đồng chí; vắng: 03 đồng chí, đều có lý do.',
        ),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Có phiếu không tán thành',
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 15/19 đảng viên chính thức được triệu tập tán thành (đạt 78,9%); không tán thành: 01; ý kiến khác: 01.',
        }),
      },
      {
        title: 'Phép cộng sai trên số có mặt: đã nhắc ở chỗ phép cộng',
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 16/17 đảng viên chính thức có mặt tán thành; không tán thành: 02; ý kiến khác: 0.',
        }),
      },
      {
        title: 'Người bảo lưu ý kiến là người không tán thành',
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết thông qua Nghị quyết tháng 7: 16 đồng chí tán thành, 01 đồng chí không tán thành, ý kiến bảo lưu: 01.',
        }),
      },
    ],
  },
  *check({ document }) {
    const base = voteBaseOf(document);
    if (!base || base.mayVote === null || base.mayVote <= 0) return;
    for (const vote of document.votes) {
      const terms = castIn(document, vote);
      const cast = terms.reduce((sum, count) => sum + count, 0);
      const place = vote.tally.for ?? vote;
      // Parts that do not add up to a whole that could be are told as such (BQ03), once.
      if (vote.eligible !== null && vote.eligible <= base.mayVote && cast > vote.eligible) continue;
      if (cast > base.mayVote) {
        yield { start: place.start, end: place.end, data: { vote, base, cast, terms, most: base.mayVote } };
      }
    }
  },
  message: ({ cast, terms, most, base }) => ({
    what: `Có ${terms.length > 1 ? `${terms.join(' + ')} = ${cast}` : cast} người biểu quyết, nhưng chỉ có ${most} ${ofWhom(base, most)}.`,
    why: 'Đảng viên dự bị và đảng viên sinh hoạt tạm thời không biểu quyết (Điều lệ Đảng, Điều 3; Quy định 294-QĐ/TW, mục 6.3.2).',
    todo: 'Hãy xem lại số phiếu; nếu có đảng viên dự bị biểu quyết thì không tính.',
  }),
  fixes: ({ vote, base, cast, most }) => {
    const { for: yes, eligible, percent } = vote.tally;
    const excess = cast - most;
    const others = (given(base.roll.attendance.probationary) ?? 0) + (base.roll.details.visiting?.value ?? 0);
    if (!yes || excess > others || yes.value - excess < 0) return [];
    const left = yes.value - excess;
    const of = eligible && eligible.value === cast ? most : (eligible?.value ?? null);
    const edits: TextEdit[] = [{ start: yes.start, end: yes.end, text: String(left) }];
    if (eligible && of !== null && of !== eligible.value)
      edits.push({ start: eligible.start, end: eligible.end, text: String(of) });
    if (percent && of)
      edits.push({ start: percent.start, end: percent.end, text: percentText(left, of, Math.max(1, percent.scale)) });
    const fix: Fix = {
      title: `Bỏ ${excess} đảng viên dự bị khỏi số phiếu`,
      safe: false,
      edits: edits.sort((a, b) => a.start - b.start),
    };
    return [fix];
  },
});

/** How many took part: a vote held in reserve is one against, told once more. */
function castIn(document: DocumentModel, vote: Vote): number[] {
  const reserved = /bảo lưu/.test(wordsOfVote(document, vote));
  return [vote.for, vote.against, reserved ? null : vote.other].filter(
    (count): count is number => count !== null && count > 0,
  );
}

const ofWhom = ({ present, roll }: VoteBase, most: number): string =>
  most === present && !roll.details.presentOfficial ? 'đồng chí có mặt' : 'đảng viên chính thức có mặt';
