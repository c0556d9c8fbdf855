import { readRoll } from '../../model/roll';
import type { DocumentModel } from '../../model/types';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat, matching } from '../writing/every-line';
import { endOfBody, endOfSection, type Place, textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';
import { foldedLineAt } from './figures';

interface Unanswered {
  readonly name: string | null;
  readonly place: Place;
}

const ANSWER =
  /nhắc nhở|phê bình|kiểm điểm|tìm hiểu|làm rõ|xử lý|gặp gỡ|gặp|làm việc với|trao đổi với|giải trình|rút kinh nghiệm|báo cáo lý do|viết tường trình|tường trình|chấn chỉnh|xoá tên|kỷ luật|yêu cầu/;
const ABSENT = /vắng|bỏ sinh hoạt|không dự|nghỉ (?:họp|sinh hoạt)|chấp hành/;
/** `không lý do: không có`, `không lý do: 0` */
const NOBODY = /không (?:có )?(?:lý do|lí do|phép)(?: là)?\s*:?\s*(?:không(?! lý)|0+(?!\d))/;
const ROLL = `- Tổng số đảng viên: 20 đồng chí; có mặt: 18 đồng chí.
- Vắng: 02 đồng chí.
  + Có lý do: đồng chí Đỗ Thị Hạ (ốm).
  + Không lý do: đồng chí Mai Văn Sơn.`;

export default defineRule<Unanswered>({
  id: 'vang-khong-ly-do-chua-xu-ly',
  ref: 'DD07',
  title: 'Có người vắng không lý do mà chưa nhắc xử lý',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [
    basis('duty', 'xử lý vi phạm chế độ sinh hoạt (S0:226)'),
    basis('hd12', 'tiêu chí tỷ lệ dự: không ai vắng không lý do'),
    basis('hd42', 'khung điểm, nhóm 2'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ roll: ROLL, vote: null }) },
      {
        title: 'Chỉ ghi số',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí; có mặt 18; vắng 2: có lý do 1 (đồng chí Đỗ Thị Hạ ốm), không lý do 1 (đồng chí Mai Văn Sơn).',
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Trong một dấu ngoặc, không ai vắng không lý do',
        text: meetingMinutes({
          roll: '- Tổng số đảng viên: 20 đồng chí; có mặt: 18 đồng chí; vắng: 02 đồng chí (có lý do: Đỗ Thị Hạ ốm, Mai Văn Sơn đi công tác; không lý do: không có).',
          vote: null,
        }),
      },
      {
        title: 'Kết luận có nhắc nhở',
        text: meetingMinutes({
          roll: ROLL,
          conclusion:
            'Đồng chí chủ trì kết luận: chi bộ nhắc nhở đồng chí Mai Văn Sơn vắng không lý do, giao đồng chí Lê Thị Vân gặp, tìm hiểu trước ngày 10/7/2026.',
          vote: null,
        }),
      },
      {
        title: 'Nhắc trong phần ý kiến',
        text: meetingMinutes({
          roll: ROLL,
          course: 'Đồng chí Phan Văn Trúc phê bình việc vắng họp không lý do, yêu cầu giải trình với chi uỷ.',
          vote: null,
        }),
      },
    ],
  },
  *check({ document }) {
    const roll = readRoll(document);
    if (!roll) return;
    const { absentees } = roll.attendance;
    if (roll.lines.some((line) => NOBODY.test(line.folded))) return;
    const without = absentees.filter(({ excused }) => excused === false);
    const count = roll.details.unexcused;
    const at = without[0] ?? (count && count.value > 0 ? count : null);
    if (
      !at ||
      isAnswered(
        document,
        without.map(({ name }) => fold(name)),
      )
    )
      return;
    const name = without.length === 1 ? without[0]!.name : null;
    yield { start: at.start, end: at.end, data: { name, place: answerPlace(document) } };
  },
  message: ({ name }) => ({
    what: `${name ? `Đồng chí ${name}` : 'Có đảng viên'} vắng không lý do, nhưng biên bản chưa ghi chi bộ nhắc nhở hoặc giao người tìm hiểu.`,
    why: 'Việc không chấp hành chế độ sinh hoạt phải được xem xét, xử lý kịp thời (tài liệu nghiệp vụ về nhiệm vụ của chi uỷ, bí thư).',
    todo: 'Hãy thêm vào kết luận một dòng nêu việc nhắc nhở, người gặp tìm hiểu và thời hạn báo cáo.',
  }),
  fixes: ({ name, place }) => [
    textFix(
      place,
      `- Chi bộ nhắc nhở đồng chí ${name ?? '…'} vắng không lý do; giao đồng chí … gặp, tìm hiểu nguyên nhân và báo cáo chi uỷ trước ngày …/…/….`,
      'Thêm dòng nhắc nhở',
      'line',
    ),
  ],
});

/** A line beside the roll that speaks of absence, or of the one who was absent, and says what is done about it. */
function isAnswered(document: DocumentModel, names: readonly string[]): boolean {
  const roll = readRoll(document)!;
  const ofRoll = new Set(roll.lines);
  return bodyLinesThat(document, matching(ANSWER)).some((line) => {
    if (ofRoll.has(line)) return /nhắc nhở|tìm hiểu|làm rõ|kiểm điểm/.test(line.folded);
    return ABSENT.test(line.folded) || names.some((name) => line.folded.includes(name));
  });
}

/** The end of the conclusion, else of the body. */
function answerPlace(document: DocumentModel): Place {
  const concluded = document.steps.find(({ id }) => id === 'conclusion');
  const section = document.sections.findLast(
    ({ heading, start, end }) => heading && concluded && start <= concluded.start && concluded.start < end,
  );
  if (section && /kết luận/.test(section.folded)) return endOfSection(section, document);
  const block =
    concluded && document.tree.blocks.find(({ start, end }) => start <= concluded.start && concluded.start < end);
  if (concluded && block && !/:\s*$/.test(foldedLineAt(document, concluded.start))) {
    return { start: concluded.start, end: concluded.end, after: block.end };
  }
  return endOfBody(document);
}
