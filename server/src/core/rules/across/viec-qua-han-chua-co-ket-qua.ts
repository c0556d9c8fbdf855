import type { Task } from '../../model/types';
import { addDays } from '../../text/calendar';
import { shortDate } from '../../text/date-words';
import { isMentioned } from '../../text/likeness';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { dated, neighbourhood, quoted } from './neighbours';
import { minutes, paper, resolution } from './sample';
import { hasOutcome, placeOfTask, workOfSummary, workOfTask } from './tasks-here';

const GATE =
  'Giao đồng chí Hà Văn Chiến sơn lại cổng chào thôn bằng cách góp công mỗi xóm ba người, xong trước ngày 25/7/2026.';
const review = (results: string): string => `## Kiểm điểm việc thực hiện nghị quyết kỳ trước

${results}`;
const meetings = [
  { file: 'thang-7.md', text: minutes('05/7/2026', review('- Thu quỹ đền ơn đáp nghĩa: hoàn thành.')) },
  { file: 'thang-8.md', text: minutes('05/8/2026', review('- Nạo vét mương cánh đồng Sậy: hoàn thành.')) },
];

/** Days within which a cell meets again. */
const NEXT_WITHIN = 45;

/** What a plan takes from a resolution is reviewed with the resolution, and told there. */
const isOfResolution = (work: string, others: readonly DocumentSummary[]): boolean =>
  others
    .filter(({ kind, form }) => kind === 'resolution' && form === 'regular')
    .some(({ tasks }) => tasks.some((task) => isMentioned(work, [workOfSummary(task) ?? ''])));

/**
 * Work whose time ran out, and of which no later paper of the cell speaks. What was due before the next regular meeting
 * is told there (`viec-ky-truoc-chua-co-ket-qua`), once; the last meeting in the folder is as far as anybody can know.
 */
export default defineRule<{ task: Task; until: string; next: string }>({
  id: 'viec-qua-han-chua-co-ket-qua',
  ref: 'LK04',
  title: 'Việc quá hạn chưa có kết quả',
  group: 'Liên kết giữa các tệp',
  kinds: ['resolution', 'conclusion', 'plan'],
  forms: [],
  scope: 'workspace',
  basis: [basis('duty', 'S0:130, S0:174'), basis('secretary', 'S3:70')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: resolution('05/6/2026', [GATE]), self: 'nghi-quyet.md', others: meetings, lines: [13] },
      {
        title: 'Việc trong kế hoạch',
        text: paper({
          type: 'Kế hoạch',
          day: '10/6/2026',
          subject: 'tu sửa nhà văn hoá thôn',
          body: `## II. Nội dung công việc và phân công

- **Nội dung:** Sơn lại tường rào nhà văn hoá
  - **Biện pháp:** mỗi xóm góp ba công
  - **Phụ trách:** đồng chí Hà Văn Chiến
  - **Thời hạn:** trước ngày 28/6/2026`,
        }),
        self: 'ke-hoach.md',
        others: meetings,
        lines: [12],
      },
      {
        title: 'Yêu cầu đặt ra không phải là kết quả',
        text: paper({
          type: 'Kế hoạch',
          day: '10/6/2026',
          subject: 'tu sửa nhà văn hoá thôn',
          body: `## II. Nội dung công việc và phân công

- **Nội dung:** Sơn lại tường rào nhà văn hoá
  - **Biện pháp:** mỗi xóm góp ba công
  - **Yêu cầu:** sơn hai lượt, không loang
  - **Phụ trách:** đồng chí Hà Văn Chiến
  - **Thời hạn:** trước ngày 28/6/2026`,
        }),
        self: 'ke-hoach.md',
        others: meetings,
        lines: [12],
      },
    ],
    good: [
      {
        title: 'Kỳ sau đã nói đến',
        text: resolution('05/6/2026', [GATE]),
        self: 'nghi-quyet.md',
        others: [
          meetings[0]!,
          { file: 'thang-8.md', text: minutes('05/8/2026', review('- Cổng chào thôn: đã sơn xong ngày 24/7.')) },
        ],
      },
      {
        title: 'Sau hạn chưa có kỳ họp nào',
        text: resolution('05/6/2026', [GATE]),
        self: 'nghi-quyet.md',
        others: meetings.slice(0, 1),
      },
      {
        title: 'Trong thư mục chưa có kỳ họp nào gần ngày hết hạn',
        text: paper({
          type: 'Kế hoạch',
          day: '08/01/2026',
          subject: 'sinh hoạt chuyên đề năm 2026',
          body: `## I. Nội dung, phân công

- **Nội dung:** Nêu gương của đảng viên trong việc thôn
  - **Biện pháp:** viết đề dẫn, thảo luận
  - **Phụ trách:** đồng chí Hà Văn Chiến
  - **Thời hạn:** ngày 20/3/2026`,
        }),
        self: 'ke-hoach.md',
        others: meetings,
      },
    ],
  },
  *check(context) {
    const { document, asOf } = context;
    const around = neighbourhood(context);
    const day = around?.own.meetingDate ?? around?.own.date;
    if (!around || !day) return;
    const regular = dated(around.others, ['minutes'], 'regular').filter((other) => other.day > day);
    if (regular.length === 0) return;
    const next = regular[0]!.day;
    // A regular resolution is reviewed at the next meeting; there what was due by then is told.
    const reviewed = around.own.kind === 'resolution' && around.own.form === 'regular' ? next : day;
    for (const task of document.tasks) {
      const until = task.deadline?.to ?? null;
      const work = workOfTask(task);
      if (task.status === 'done' || hasOutcome(task) || until === null || work === null) continue;
      if (until < reviewed || (asOf !== null && until >= asOf)) continue;
      const after = regular.find((other) => other.day > until);
      // Where the folder holds no meeting soon after the day, nobody knows what was told there.
      if (!after || after.day > addDays(until, NEXT_WITHIN)) continue;
      if (around.own.kind === 'plan' && isOfResolution(work, around.others)) continue;
      const told = around.others
        .filter((other) => (other.meetingDate ?? other.date ?? '') > day)
        .some(({ lines }) => isMentioned(work, lines));
      if (!told) yield { ...placeOfTask(task), data: { task, until, next: after.day } };
    }
  },
  message: ({ task, until, next }) => ({
    what: `Việc ${quoted(task.content.found ? task.content.value : '')} đã hết hạn ngày ${shortDate(until)}, mà từ kỳ họp ngày ${shortDate(next)} chưa thấy kết quả.`,
    why: 'Việc đã giao phải được theo dõi, đôn đốc và kiểm điểm đến khi có kết quả.',
    todo: 'Hãy ghi kết quả vào kỳ này, hoặc gia hạn và nêu lý do.',
  }),
  fixes: ({ task }) => {
    if (task.shape !== 'labelled') return [];
    const label = task.fields.findLast((field) => field.name === 'deadline');
    const line = label && task.lines.find(({ start, end }) => start <= label.start && label.start < end);
    if (!line) return [];
    const [bold] = line.emphasis;
    const mark = bold?.bold ? '**' : '';
    const lead = `${' '.repeat(line.indent)}${line.marker ? `${line.marker.text} ` : ''}${mark}Kết quả:${mark} `;
    const text = `\n${lead}…`;
    return [
      {
        title: 'Ghi kết quả của việc này',
        safe: false,
        edits: [{ start: line.end, end: line.end, text }],
        select: { edit: 0, start: text.length - 1, end: text.length },
      },
    ];
  },
});
