import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Range } from '../../text/range';
import { bodyLines } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, textFix } from '../writing/place';
import { neighbourhood } from './neighbours';
import { minutes, paper } from './sample';

/** `xếp loại buổi sinh hoạt: trung bình`, `đánh giá buổi sinh hoạt đạt loại kém` */
const LOW = /(?:xếp loại|đánh giá|loại)[^.;|]{0,60}(?<![A-Za-zÀ-ỹ])(trung bình|yếu|kém|không đạt)(?![A-Za-zÀ-ỹ])/u;
const MEETING = /sinh hoạt|buổi họp|kỳ họp/u;
const MENDING = /khắc phục|chấn chỉnh|sửa chữa|giải pháp|biện pháp nâng cao/u;

const SCORE = (rank: string, more = ''): string => `## X. Chấm điểm

Chi bộ biểu quyết xếp loại buổi sinh hoạt ${rank}: 20/20 đảng viên chính thức tán thành (đạt 100%).${more}`;
const NEXT = { file: 'thang-7.md', text: minutes('05/7/2026', 'Chi bộ họp thường kỳ.') };

export default defineRule<{ rank: string; place: Place }>({
  id: 'xep-loai-thap-chua-khac-phuc',
  ref: 'CL09',
  title: 'Buổi sinh hoạt không đạt khá mà chưa có kế hoạch khắc phục',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('duty', 'S0:242, S0:252')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: minutes('05/6/2026', SCORE('trung bình')), self: 'thang-6.md', others: [NEXT] },
      { text: minutes('05/6/2026', SCORE('kém')), self: 'thang-6.md', others: [NEXT] },
    ],
    good: [
      { text: minutes('05/6/2026', SCORE('khá')), self: 'thang-6.md', others: [NEXT] },
      {
        text: minutes('05/6/2026', SCORE('trung bình', '\n\nGiải pháp khắc phục: kỳ sau gửi tài liệu trước ba ngày.')),
        self: 'thang-6.md',
        others: [NEXT],
      },
      {
        title: 'Có kế hoạch riêng sau đó',
        text: minutes('05/6/2026', SCORE('trung bình')),
        self: 'thang-6.md',
        others: [
          NEXT,
          {
            file: 'ke-hoach.md',
            text: paper({
              type: 'Kế hoạch',
              day: '10/6/2026',
              subject: 'khắc phục hạn chế trong sinh hoạt chi bộ',
              body: '- Gửi tài liệu trước ba ngày.',
            }),
          },
        ],
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const day = around?.own.meetingDate;
    if (!around || !day) return;
    const later = around.others.filter((other) => (other.meetingDate ?? other.date ?? '') > day);
    const low = lowRank(context.document);
    // Until the next paper is there, the plan may still be written.
    if (!low || later.length === 0) return;
    const mended =
      bodyLines(context.document).some((line) => MENDING.test(line)) ||
      later.some(
        ({ subject, lines }) =>
          MENDING.test(subject ?? '') || lines.some((line) => MENDING.test(line) && MEETING.test(line)),
      );
    if (!mended) yield { ...low.range, data: { rank: low.rank, place: { ...low.range, after: low.after } } };
  },
  message: ({ rank }) => ({
    what: `Buổi sinh hoạt được xếp loại ${rank} nhưng chưa thấy kế hoạch, giải pháp khắc phục.`,
    why: 'Buổi sinh hoạt chưa đạt khá thì chi uỷ phải tìm nguyên nhân và có giải pháp cho kỳ sau (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi giải pháp vào biên bản, hoặc giao việc khắc phục cho một đồng chí.',
  }),
  fixes: ({ place }) => [
    textFix(
      place,
      'Giao đồng chí … xây dựng giải pháp khắc phục hạn chế của buổi sinh hoạt, báo cáo chi bộ trước ngày …/…/….',
      'Thêm việc khắc phục',
    ),
  ],
});

function lowRank({ tree, parts }: DocumentModel): { range: Range; after: number; rank: string } | null {
  for (const block of tree.blocks.slice(parts.head.to, parts.foot.from)) {
    if (block.type !== 'line') continue;
    const match = LOW.exec(block.folded);
    if (match && MEETING.test(block.folded)) return { range: textRange(block), after: block.end, rank: match[1]! };
  }
  return null;
}
