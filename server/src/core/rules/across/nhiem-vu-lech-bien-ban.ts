import { isMentioned } from '../../text/likeness';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { called, dated, neighbourhood, quoted } from './neighbours';
import { minutes, resolution } from './sample';
import { placeOfTask, workOfSummary, workOfTask } from './tasks-here';

const DITCH =
  'Giao đồng chí Lò Văn Khánh nạo vét mương cánh đồng Sậy bằng cách chia đoạn cho từng xóm, xong trước ngày 20/6/2026.';
const FUND = 'Giao đồng chí Vi Thị Nhàn thu quỹ đền ơn đáp nghĩa bằng cách phát thư ngỏ, xong trước ngày 28/6/2026.';
const GATE =
  'Giao đồng chí Hà Văn Chiến sơn lại cổng chào thôn bằng cách góp công mỗi xóm ba người, xong trước ngày 25/6/2026.';
const record = (tasks: readonly string[]): { file: string; text: string }[] => [
  {
    file: 'bien-ban.md',
    text: minutes(
      '05/6/2026',
      `## Kết luận, phân công nhiệm vụ

${tasks.map((task) => `- ${task}`).join('\n')}`,
    ),
  },
];
const asMinutes = (tasks: readonly string[]): string => record(tasks)[0]!.text;

/** Minutes list the tasks where they hold at least half of the resolution's; shorter ones only tell the outcome. */
export default defineRule<{ work: string; other: DocumentSummary }>({
  id: 'nhiem-vu-lech-bien-ban',
  ref: 'LK02',
  title: 'Nhiệm vụ trong nghị quyết và trong biên bản không khớp',
  group: 'Liên kết giữa các tệp',
  kinds: ['resolution', 'minutes'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('duty', 'S0:152-154'), basis('secretary', 'S3:63')],
  severity: 'warning',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      {
        title: 'Nghị quyết có việc mà biên bản không có',
        text: resolution('05/6/2026', [DITCH, FUND, GATE]),
        self: 'nghi-quyet.md',
        others: record([DITCH, FUND]),
        lines: [15],
      },
      {
        title: 'Biên bản đã giao việc mà nghị quyết không có',
        text: asMinutes([DITCH, FUND, GATE]),
        self: 'bien-ban.md',
        others: [{ file: 'nghi-quyet.md', text: resolution('05/6/2026', [DITCH, FUND]) }],
        lines: [17],
      },
    ],
    good: [
      { text: resolution('05/6/2026', [DITCH, FUND]), self: 'nghi-quyet.md', others: record([DITCH, FUND]) },
      {
        title: 'Biên bản chỉ ghi kết luận chung',
        text: resolution('05/6/2026', [DITCH, FUND]),
        self: 'nghi-quyet.md',
        others: [
          {
            file: 'bien-ban.md',
            text: minutes('05/6/2026', '## Kết luận\n\nChi bộ thống nhất thông qua dự thảo nghị quyết.'),
          },
        ],
      },
    ],
  },
  *check(context) {
    const { document } = context;
    const around = neighbourhood(context);
    const day = around?.own.meetingDate ?? around?.own.date;
    if (!around || !day) return;
    const counterpart = around.own.kind === 'minutes' ? 'resolution' : 'minutes';
    const same = dated(around.others, [counterpart], 'regular').filter((other) => other.day === day);
    const [other] = same;
    if (!other || same.length > 1 || !listTheSame(around.own, other)) return;
    for (const task of document.tasks) {
      const work = workOfTask(task);
      // Minutes also tell of what was done; only what names who does it is a task to come.
      if (
        work === null ||
        (around.own.kind === 'minutes' && !(task.deadline && task.owners.some(({ kind }) => kind === 'person')))
      )
        continue;
      if (!isMentioned(work, other.lines))
        yield { ...placeOfTask(task), data: { work: task.content.found ? task.content.value : work, other } };
    }
  },
  message: ({ work, other }) => ({
    what: `Việc ${quoted(work)} không thấy trong ${called(other)}.`,
    why: 'Nghị quyết ghi đúng những việc mà chi bộ đã kết luận trong biên bản của kỳ họp.',
    todo: 'Hãy mở hai tệp cạnh nhau, bổ sung bên còn thiếu hoặc bỏ việc chưa được chi bộ kết luận.',
  }),
  fixes: () => [],
});

/** At least two tasks on each side, and half of each side's known to the other. */
function listTheSame(a: DocumentSummary, b: DocumentSummary): boolean {
  const share = (of: DocumentSummary, there: DocumentSummary): number => {
    const works = of.tasks.flatMap((task) => (task.owners.length > 0 ? (workOfSummary(task) ?? []) : []));
    return works.length < 2 ? 0 : works.filter((work) => isMentioned(work, there.lines)).length / works.length;
  };
  return share(a, b) >= 0.5 && share(b, a) >= 0.5;
}
