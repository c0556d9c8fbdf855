import type { Task } from '../../model/types';
import { fold, squeeze } from '../../text/fold';
import { remembered } from '../../text/remembered';
import type { DocumentSummary, TaskSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { called, dated, neighbourhood, openFix, quoted } from './neighbours';
import { resolution } from './sample';
import { placeOfTask } from './tasks-here';

const task = (day: string): string =>
  `Giao đồng chí Lò Văn Khánh vận động nhân dân nạo vét mương cánh đồng Sậy bằng cách chia đoạn cho từng xóm, xong trước ngày ${day}.`;
const NEW =
  'Giao đồng chí Vi Thị Nhàn thu quỹ đền ơn đáp nghĩa của 120 hộ bằng cách phát thư ngỏ, xong trước ngày 28/7/2026.';

/** Word for word, the means included; what comes back every month by its nature (`hằng tháng`) is none. */
export default defineRule<{ task: Task; from: DocumentSummary; line: number }>({
  id: 'chep-viec-thang-truoc',
  ref: 'ND04',
  title: 'Nhiệm vụ chép nguyên từ tháng trước',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('practice', 'S1:32')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      {
        text: resolution('05/7/2026', [task('20/7/2026'), NEW]),
        self: 'thang-7.md',
        others: [{ file: 'thang-6.md', text: resolution('05/6/2026', [task('20/6/2026')]) }],
        lines: [13],
      },
      {
        title: 'Cả hạn cũng không đổi',
        text: resolution('05/7/2026', [NEW, task('20/6/2026')]),
        self: 'thang-7.md',
        others: [{ file: 'thang-6.md', text: resolution('05/6/2026', [task('20/6/2026')]) }],
        lines: [14],
      },
    ],
    good: [
      {
        title: 'Việc mới của tháng',
        text: resolution('05/7/2026', [NEW]),
        self: 'thang-7.md',
        others: [{ file: 'thang-6.md', text: resolution('05/6/2026', [task('20/6/2026')]) }],
      },
      {
        title: 'Việc chuyển tiếp, nói rõ phần còn lại',
        text: resolution('05/7/2026', [
          `Tiếp tục: ${task('20/7/2026').replace('mương cánh đồng Sậy', '200 m mương còn lại')}`,
        ]),
        self: 'thang-7.md',
        others: [{ file: 'thang-6.md', text: resolution('05/6/2026', [task('20/6/2026')]) }],
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const day = around?.own.meetingDate ?? around?.own.date;
    if (!around || !day) return;
    const last = dated(around.others, ['resolution'], 'regular').findLast((other) => other.day < day);
    if (!last) return;
    const before = new Map(last.tasks.map((other) => [keyOfSummary(other), other.line]));
    for (const task of context.document.tasks) {
      const key = keyOf(
        task.content.found ? task.content.value : null,
        task.measures.map(({ text }) => text),
        task.deadline?.kind ?? null,
      );
      const line = key === null ? undefined : before.get(key);
      if (line !== undefined) yield { ...placeOfTask(task), data: { task, from: last, line } };
    }
  },
  message: ({ task, from }) => ({
    what: `Việc ${quoted(task.content.found ? task.content.value : '')} giống nguyên văn trong ${called(from)}.`,
    why: 'Nhiệm vụ cần cụ thể, thiết thực, không trùng lắp giữa các tháng.',
    todo: 'Nếu là việc chuyển tiếp, hãy nêu phần đã làm và phần còn lại; nếu việc đã xong, hãy bỏ ra.',
  }),
  fixes: ({ from, line }) => [openFix(from, line)],
});

const keyOfSummary = ({ content, measures, deadline }: TaskSummary): string | null =>
  keyOf(content, measures, deadline?.kind ?? null);

/** The work and its means without days; null for what comes back by itself, has no means, or is too short to be a copy. */
function keyOf(content: string | null, measures: readonly string[], deadline: string | null): string | null {
  if (content === null || measures.length === 0 || deadline === 'recurring') return null;
  const work = bare(content);
  return work.split(' ').length < 6 ? null : `${work}|${measures.map(bare).sort().join('|')}`;
}

const bare = remembered((text: string): string =>
  squeeze(
    fold(text)
      .replace(/\d{1,2}\/\d{1,2}(?:\/\d{4})?|tháng \d{1,2}(?:\/\d{4})?/g, '')
      .replace(/[^A-Za-zÀ-ỹ\d]+/gu, ' '),
  ),
);
