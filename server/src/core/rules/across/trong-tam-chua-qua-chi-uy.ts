import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { addDays } from '../../text/calendar';
import { isMentioned } from '../../text/likeness';
import type { Range } from '../../text/range';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { called, dated, lineIn, neighbourhood, openFix, quoted } from './neighbours';
import { committeeMinutes, minutes } from './sample';

/** `Vấn đề trọng tâm …: bảo vệ bờ bao` */
const FOCUS = /(?:vấn đề|nội dung) trọng tâm[^:.]{0,80}:\s*(.{8,})$/u;

const prepared = [
  {
    file: 'chi-uy.md',
    text: committeeMinutes(
      '02/6/2026',
      `- Vấn đề trọng tâm cần chi bộ thảo luận: nạo vét mương cánh đồng Sậy trước mùa mưa.
- Chi uỷ kết luận: đưa ra chi bộ bàn việc nạo vét mương.`,
    ),
  },
];

export default defineRule<{ focus: string; committee: DocumentSummary }>({
  id: 'trong-tam-chua-qua-chi-uy',
  ref: 'CU07',
  title: 'Nội dung trọng tâm chưa qua chi uỷ',
  group: 'Họp chi uỷ',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('secretary', 'S3:56, S3:62')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      {
        text: minutes(
          '05/6/2026',
          'Vấn đề trọng tâm đề nghị chi bộ tập trung thảo luận: xây cổng chào và tường rào nghĩa trang.',
        ),
        self: 'bien-ban.md',
        others: prepared,
        lines: [13],
      },
      {
        text: minutes('05/6/2026', '- Nội dung trọng tâm: chuyển đổi số trong bán nông sản.'),
        self: 'bien-ban.md',
        others: prepared,
        lines: [13],
      },
    ],
    good: [
      {
        text: minutes(
          '05/6/2026',
          'Vấn đề trọng tâm đề nghị chi bộ tập trung thảo luận: nạo vét 800 m mương cánh đồng Sậy.',
        ),
        self: 'bien-ban.md',
        others: prepared,
      },
      {
        title: 'Biên bản chi uỷ không ghi vấn đề trọng tâm',
        text: minutes('05/6/2026', '- Nội dung trọng tâm: chuyển đổi số trong bán nông sản.'),
        self: 'bien-ban.md',
        others: [{ file: 'chi-uy.md', text: committeeMinutes('02/6/2026', 'Chi uỷ thống nhất các nội dung.') }],
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const day = around?.own.meetingDate;
    if (!around || !day) return;
    const committee = dated(around.others, ['minutes'], 'committee').findLast(
      (other) => other.day <= day && other.day >= addDays(day, -20),
    );
    if (!committee?.lines.some((line) => FOCUS.test(line))) return;
    const focus = focusOf(context.document);
    if (focus && !isMentioned(focus.text, committee.lines)) {
      yield { start: focus.start, end: focus.end, data: { focus: focus.text, committee } };
    }
  },
  message: ({ focus, committee }) => ({
    what: `Vấn đề trọng tâm ${quoted(focus)} không thấy trong ${called(committee)}.`,
    why: 'Nội dung trình chi bộ là nội dung đã được chi uỷ thống nhất.',
    todo: 'Nếu chi uỷ đã bàn, hãy bổ sung biên bản chi uỷ; nếu là việc mới phát sinh, hãy ghi rõ như vậy.',
  }),
  fixes: ({ committee }) => [
    openFix(
      committee,
      lineIn(committee, (line) => FOCUS.test(line)),
    ),
  ],
});

function focusOf({ tree, parts }: DocumentModel): (Range & { text: string }) | null {
  for (const block of tree.blocks.slice(parts.head.to, parts.foot.from)) {
    if (block.type !== 'line') continue;
    const match = FOCUS.exec(block.folded);
    if (match) return { ...textRange(block), text: block.text.slice(block.text.length - match[1]!.length) };
  }
  return null;
}
