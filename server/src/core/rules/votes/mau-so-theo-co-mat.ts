import { type DocumentModel, given, type Vote } from '../../model/types';
import { fold } from '../../text/fold';
import { percentText } from '../../text/tally-check';
import { basis } from '../basis';
import { defineRule, type Fix, type TextEdit } from '../types';
import { meetingMinutes, meetingResolution } from '../writing/samples/meeting';
import { countsOnAll, type VoteBase, voteBaseOf } from './base';

interface OfThosePresent {
  readonly votes: readonly Vote[];
  readonly base: VoteBase;
}

export default defineRule<OfThosePresent>({
  id: 'mau-so-theo-co-mat',
  ref: 'BQ04',
  title: 'Biểu quyết tính trên số có mặt, không phải số được triệu tập',
  group: 'Biểu quyết',
  kinds: ['minutes', 'resolution'],
  forms: ['regular', 'thematic', 'extraordinary'],
  scope: 'document',
  basis: [basis('qd294', '9.3.2')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({
          vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 17/17 đảng viên chính thức có mặt tán thành (đạt 100%).',
        }),
      },
      {
        title: 'Chưa rõ trong số vắng có ai là dự bị',
        text: meetingResolution(
          'Nghị quyết được 18/18 đồng chí có mặt tán thành (đạt 100%).',
          'Tổng số đảng viên: 20 đồng chí; có mặt: 18 đồng chí; vắng: 02 đồng chí, đều có lý do.',
          'lãnh đạo nhiệm vụ thường kỳ tháng 7 năm 2026',
        ),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Người vắng là đảng viên dự bị',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 19, dự bị: 01.\n- Có mặt: 19 đồng chí.\n- Vắng mặt: 01 đảng viên dự bị (đồng chí Đỗ Thị Hạ, ốm).',
          vote: 'Biểu quyết bằng thẻ đảng viên thông qua nghị quyết: 19/19 đồng chí tán thành (đạt 100%).',
        }),
      },
      {
        title: 'Đã trừ một người được miễn',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí, đều là chính thức: 20, dự bị: 0.\n- Có mặt: 19 đồng chí. Vắng: 0. Được miễn sinh hoạt: 01 đồng chí.',
          vote: 'Biểu quyết bằng thẻ đảng viên thông qua nghị quyết: 19/19 đồng chí tán thành (đạt 100%).',
        }),
      },
    ],
  },
  *check({ document }) {
    const base = voteBaseOf(document);
    const absent = base && given(base.roll.attendance.absent);
    if (!base || !absent) return;
    const votes = document.votes.filter((vote) => isOfThosePresent(document, vote, base));
    const first = votes[0];
    if (first) yield { start: first.tally.eligible!.start, end: first.tally.eligible!.end, data: { votes, base } };
  },
  message: ({ votes, base }) => ({
    what: `Kết quả biểu quyết tính trên ${votes[0]!.eligible} đồng chí, là số có mặt.`,
    why: 'Nghị quyết có giá trị khi hơn một nửa số đảng viên chính thức được triệu tập tán thành, kể cả người vắng (Quy định 294-QĐ/TW, mục 9.3.2).',
    todo:
      base.exact === null
        ? 'Hãy xem trong số vắng có đảng viên chính thức không; nếu có, ghi mẫu số là số đảng viên chính thức được triệu tập.'
        : `Nên ghi mẫu số ${base.exact} (${base.sum}) và tính lại tỷ lệ.`,
  }),
  fixes: ({ votes, base }, { document }): Fix[] => {
    const { exact } = base;
    if (exact === null) return [];
    const edits = votes.flatMap((vote) => editsOf(document, vote, exact));
    const times = votes.length > 1 ? ` ở ${votes.length} lần biểu quyết` : '';
    return [{ title: `Đổi mẫu số thành ${exact}, tính lại tỷ lệ${times}`, safe: false, edits }];
  },
});

/** Counted on fewer than were summoned, and on no more than came. */
function isOfThosePresent(document: DocumentModel, vote: Vote, { exact, members, present, roll }: VoteBase): boolean {
  const { eligible } = vote;
  if (!vote.tally.eligible || eligible === null || vote.for === null || present === null || eligible > present)
    return false;
  if (countsOnAll(document, vote)) return false;
  if (exact !== null) return eligible < exact;
  const less = [
    given(roll.attendance.exempt),
    roll.details.away?.value,
    roll.details.suspended?.value,
    roll.details.absentProbationary?.value,
  ];
  const summoned = members === null ? null : less.reduce<number>((rest, value) => rest - (value ?? 0), members);
  return summoned !== null && eligible < summoned && eligible === present;
}

/** The new number, the new share, and `được triệu tập` where `có mặt` stood. */
function editsOf({ tree }: DocumentModel, vote: Vote, base: number): TextEdit[] {
  const { eligible, percent, for: yes } = vote.tally;
  const edits: TextEdit[] = [{ start: eligible!.start, end: eligible!.end, text: String(base) }];
  if (percent && yes) {
    edits.push({
      start: percent.start,
      end: percent.end,
      text: percentText(yes.value, base, Math.max(1, percent.scale)),
    });
  }
  const behind = fold(tree.text.slice(eligible!.end, vote.end));
  const here = /^([^,;.:(\d]{0,40}?)(có mặt(?: dự họp)?|dự họp|tham dự|dự sinh hoạt|dự hội nghị)(?![A-Za-zÀ-ỹ])/u.exec(
    behind,
  );
  if (here) {
    const start = eligible!.end + here[1]!.length;
    edits.push({ start, end: start + here[2]!.length, text: 'được triệu tập' });
  }
  return edits.sort((a, b) => a.start - b.start);
}
