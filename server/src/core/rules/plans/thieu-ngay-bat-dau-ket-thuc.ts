import type { Task, TaskField } from '../../model/types';
import { addMonths, type IsoDate } from '../../text/calendar';
import { basis } from '../basis';
import { placeOf, shownFirst } from '../tasks/gaps';
import { defineRule, type Fix } from '../types';
import { writeField } from '../writing/task-field';
import { planOf } from './sample';

type Fault =
  | { readonly kind: 'start'; readonly task: Task }
  | { readonly kind: 'end'; readonly task: Task }
  | { readonly kind: 'order'; readonly task: Task; readonly from: IsoDate; readonly to: IsoDate };

/** A duty with neither start nor end has no deadline at all: `thieu-thoi-han` tells it. `Hạn` alone is enough. */
/** A start without a year (`từ ngày 25/9 đến ngày 15/9/2025`) that would lie long before the paper is meant in the year of the end. */
const inYearOf = (from: IsoDate, to: IsoDate, date: IsoDate | null): IsoDate =>
  date && from < addMonths(date, -LONG_BEFORE) ? (`${to.slice(0, 4)}${from.slice(4)}` as IsoDate) : from;
const LONG_BEFORE = 6;

export default defineRule<Fault>({
  id: 'thieu-ngay-bat-dau-ket-thuc',
  ref: 'KH04',
  title: 'Việc trong kế hoạch thiếu ngày bắt đầu hoặc ngày kết thúc',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan'],
  forms: [],
  scope: 'document',
  basis: [basis('secretary', 'S3:68'), basis('arithmetic', 'so ngày bắt đầu với ngày kết thúc')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Ô bắt đầu để trống',
        text: planOf().replace('| 14/6/2026 | 25/8/2026 |', '| | 25/8/2026 |'),
        lines: [24],
      },
      {
        title: 'Ô kết thúc để trống',
        text: planOf().replace('| 22/6/2026 | 30/9/2026 |', '| 22/6/2026 | |'),
        lines: [25],
      },
      {
        title: 'Bắt đầu sau kết thúc',
        text: planOf().replace('| 14/6/2026 | 25/8/2026 |', '| 25/8/2026 | 14/6/2026 |'),
        lines: [24],
      },
    ],
    good: [
      { text: planOf() },
      {
        title: 'Chỉ có thời hạn',
        text: planOf({
          duties:
            '## II- Nội dung công việc\n\n| TT | Công việc | Biện pháp | Phụ trách | Phối hợp | Kinh phí | Thời hạn |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1 | Đóng bao cát | Đóng vào sáng chủ nhật | Mai Văn Sơn | Dân quân | không | 25/6/2026 |',
        }),
      },
      { title: 'Trống cả hai: quy tắc khác nhắc', text: planOf().replace('| 14/6/2026 | 25/8/2026 |', '| | |') },
    ],
  },
  *check({ document, date }) {
    for (const task of document.tasks) {
      const start = fieldOf(task, 'start');
      const end = fieldOf(task, 'end');
      const other = task.fields.some(({ name, blank }) => name === 'deadline' && !blank);
      if (start?.blank && end && !end.blank) yield { ...placeOf(task), data: { kind: 'start', task } };
      else if (end?.blank && start && !start.blank && !other) yield { ...placeOf(task), data: { kind: 'end', task } };
      const { from: read, to } = task.deadline ?? { from: null, to: null };
      const from = read && to ? inYearOf(read, to, date) : read;
      if (!from || !to || from <= to || !task.deadline) continue;
      const { start: at, end: until } = task.deadline;
      yield { start: at, end: until, data: { kind: 'order', task, from, to } };
    }
  },
  message: (fault) => ({
    what:
      fault.kind === 'order'
        ? `${shownFirst(fault.task)} bắt đầu ngày ${shown(fault.from)}, sau ngày kết thúc ${shown(fault.to)}.`
        : `${shownFirst(fault.task)} chưa ghi ngày ${fault.kind === 'start' ? 'bắt đầu' : 'kết thúc'}.`,
    why: 'Kế hoạch nêu thời gian bắt đầu và kết thúc của từng việc (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: fault.kind === 'order' ? 'Hãy kiểm tra lại hai ngày.' : 'Hãy điền ngày vào chỗ trống.',
  }),
  fixes: (fault, { document }) => {
    if (fault.kind === 'order') return swapped(fault.task);
    const label = fault.kind === 'start' ? 'Bắt đầu' : 'Kết thúc';
    const clause = `${label.toLowerCase()} ngày …/…/…`;
    const wording = {
      field: fault.kind,
      label,
      value: '…/…/…',
      clause,
      sentence: `${label} ngày …/…/….`,
      blank: '…/…/…',
    };
    return writeField(fault.task, wording, document, `Điền ngày ${label.toLowerCase()}`);
  },
});

const fieldOf = (task: Task, name: TaskField['name']): TaskField | undefined =>
  task.fields.find((field) => field.name === name);

const shown = (date: IsoDate): string => `${date.slice(8)}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;

/** The two days change places, where each stands in a field of its own. */
function swapped(task: Task): readonly Fix[] {
  const [start, end] = [fieldOf(task, 'start')?.value, fieldOf(task, 'end')?.value];
  if (!start || !end) return [];
  const edits = [
    { start: start.start, end: start.end, text: end.text },
    { start: end.start, end: end.end, text: start.text },
  ];
  return [{ title: 'Đổi chỗ hai ngày', safe: false, edits }];
}
