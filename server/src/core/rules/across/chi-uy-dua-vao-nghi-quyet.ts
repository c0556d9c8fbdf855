import { addDays } from '../../text/calendar';
import { isMentioned } from '../../text/likeness';
import type { DocumentSummary } from '../../workspace/summary';
import { bodyLines } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { titlePlace } from '../writing/place';
import { called, dated, neighbourhood, openFix, quoted } from './neighbours';
import { committeeMinutes, resolution } from './sample';

const TASKS = [
  'Giao đồng chí Lò Văn Khánh nạo vét mương cánh đồng Sậy bằng cách chia đoạn cho từng xóm, xong trước ngày 20/6/2026.',
  'Giao đồng chí Vi Thị Nhàn thu quỹ đền ơn đáp nghĩa bằng cách phát thư ngỏ, xong trước ngày 28/6/2026.',
];
const decided = (works: string): { file: string; text: string }[] => [
  {
    file: 'chi-uy.md',
    text: committeeMinutes(
      '02/6/2026',
      `## V. Kết luận

- Điều chi uỷ thống nhất đưa vào dự thảo nghị quyết: ${works}.`,
    ),
  },
];

/** `đưa vào (dự thảo) nghị quyết: a, b, c` in the minutes of the committee. */
const INTO_DRAFT = /đưa vào (?:dự thảo )?nghị quyết[^:]{0,40}:\s*(.+)$/u;
/** `đưa vào dự thảo Nghị quyết tháng 7 hai việc trên và việc đồng chí B thăm tám gia đình liệt sĩ`. */
const ONE_BY_NAME =
  /đưa vào (?:dự thảo )?nghị quyết(?: tháng [\d/]+| quý [A-Za-zÀ-ỹ]+)?(?: [^;:.]{0,30}? và)? (?:việc|nội dung) (?!trên|này|đã|sau)([^;:.]{8,200})/u;

export default defineRule<{ work: string; committee: DocumentSummary; line: number | null }>({
  id: 'chi-uy-dua-vao-nghi-quyet',
  ref: 'CU05',
  title: 'Kết luận của chi uỷ chưa đưa vào nghị quyết',
  group: 'Họp chi uỷ',
  kinds: ['resolution'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('duty', 'S0:152')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      {
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet.md',
        others: decided('nạo vét mương, thu quỹ đền ơn đáp nghĩa, tu sửa cổng chào thôn'),
      },
      {
        text: resolution('05/6/2026', TASKS.slice(1)),
        self: 'nghi-quyet.md',
        others: decided('nạo vét mương cánh đồng Sậy; thu quỹ đền ơn đáp nghĩa'),
      },
      {
        title: 'Nêu một việc trong câu',
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet.md',
        others: [
          {
            file: 'chi-uy.md',
            text: committeeMinutes(
              '02/6/2026',
              '4. Kết luận: đưa vào dự thảo Nghị quyết tháng 6 hai việc trên và việc đồng chí Chu Thị Nết thăm tám gia đình liệt sĩ; đồng chí Vi Thị Nhàn báo đảng viên.',
            ),
          },
        ],
        lines: [1],
      },
    ],
    good: [
      {
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet.md',
        others: decided('nạo vét mương cánh đồng Sậy, thu quỹ đền ơn đáp nghĩa'),
      },
      {
        title: 'Biên bản chi uỷ của tháng khác',
        text: resolution('05/8/2026', TASKS),
        self: 'nghi-quyet.md',
        others: decided('tu sửa cổng chào thôn'),
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const day = around?.own.meetingDate ?? around?.own.date;
    if (!around || !day) return;
    const committee = dated(around.others, ['minutes'], 'committee').findLast(
      (other) => other.day <= day && other.day >= addDays(day, -20),
    );
    if (!committee) return;
    const lines = bodyLines(context.document);
    for (const [index, told] of committee.lines.entries()) {
      const line = committee.lineNumbers[index] ?? null;
      for (const work of worksIn(told)) {
        if (!isMentioned(work, lines)) yield { ...titlePlace(context.document), data: { work, committee, line } };
      }
    }
  },
  message: ({ work, committee }) => ({
    what: `Chi uỷ đã thống nhất đưa ${quoted(work)} vào dự thảo nghị quyết (${called(committee)}), nhưng trong nghị quyết chưa thấy.`,
    why: 'Kết luận của chi uỷ được đưa vào dự thảo để trình chi bộ.',
    todo: 'Hãy bổ sung; nếu chi bộ đã quyết khác thì không cần sửa.',
  }),
  fixes: ({ committee, line }) => [openFix(committee, line)],
});

function worksIn(line: string): string[] {
  const list = INTO_DRAFT.exec(line)?.[1] ?? ONE_BY_NAME.exec(line)?.[1];
  if (!list) return [];
  return list
    .split(/[,;]| và (?=[A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+)/u)
    .map((work) => work.replace(/[.\s]+$/, '').trim())
    .filter((work) => work.split(' ').length >= 3);
}
