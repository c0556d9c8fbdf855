import { type Deadline, given, type IsoDate, type Task } from '../../model/types';
import { addMonths, compareIso } from '../../text/calendar';
import { findDates } from '../../text/dates';
import { fold } from '../../text/fold';
import { hasBlank } from '../../text/placeholder';
import { remembered } from '../../text/remembered';
import { basis } from '../basis';
import { begunTasksWhere, shownFirst } from '../tasks/gaps';
import { defineRule } from '../types';
import { withDuties } from '../writing/samples/resolution';
import { linesOfTask } from './work';

/** A month's resolution that runs longer than a quarter, in months from the meeting. */
const LONGEST = 3;
const MILESTONE =
  /hằng (?:tuần|tháng|quý)|hàng (?:tuần|tháng|quý)|mỗi (?:tuần|tháng|quý)|định kỳ|báo cáo|sơ kết|đợt (?:1|2|đầu|một|hai)|giai đoạn|kỳ (?:họp|sinh hoạt)|giữa kỳ/;
const BLANK = '…/…/…';

/** The year of the last day that is told; null where it is left out. */
const lastYearIn = remembered((text: string) => findDates(fold(text)).at(-1)?.year);

const tooLate = begunTasksWhere((task, date: IsoDate): boolean => {
  const { deadline } = task;
  if (!deadline?.to || task.status === 'done' || compareIso(deadline.to, addMonths(date, LONGEST)) <= 0) return false;
  // Without a year the day may be meant otherwise: `thoi-han-khong-hop-ly` asks.
  return lastYearIn(deadline.text) !== null && !hasMilestone(task, deadline, date);
});

export default defineRule<{ task: Task; deadline: Deadline }>({
  id: 'han-qua-ky',
  ref: 'ND07',
  title: 'Nghị quyết tháng có hạn quá một quý mà không có mốc giữa',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:170')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: withDuties(`- Nội dung: Trồng 200 cây xanh dọc đường trục
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 30/12/2026`),
      },
      {
        title: 'Viết thành câu',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình trồng 200 cây xanh bằng cách chia đoạn cho từng xóm, xong trong năm 2026.',
        ),
      },
    ],
    good: [
      {
        title: 'Có mốc giữa',
        text: withDuties(`- Nội dung: Trồng 200 cây xanh dọc đường trục
  - Biện pháp: đợt 1 trồng 100 cây, báo cáo chi bộ tháng 9
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 30/12/2026`),
      },
      {
        title: 'Trong quý',
        text: withDuties(`- Nội dung: Trồng 200 cây xanh dọc đường trục
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trong quý III/2026`),
      },
    ],
  },
  *check(context) {
    const { date } = context;
    if (!date) return;
    for (const task of tooLate(context, date)) {
      const deadline = task.deadline!;
      yield { start: deadline.start, end: deadline.end, data: { task, deadline } };
    }
  },
  message: ({ task, deadline }) => ({
    what: `${shownFirst(task)} có hạn «${deadline.text}», dài quá ba tháng mà chưa có mốc giữa.`,
    why: 'Việc dài phải có tiến độ thì chi bộ mới theo dõi được qua từng kỳ họp (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên ghi thêm một mốc báo cáo tiến độ trước hạn.',
  }),
  fixes: ({ deadline }) => {
    const text = ` (báo cáo tiến độ chi bộ ngày ${BLANK})`;
    const start = text.indexOf(BLANK);
    return [
      {
        title: 'Thêm mốc giữa',
        safe: false,
        edits: [{ start: deadline.end, end: deadline.end, text }],
        select: { edit: 0, start, end: start + BLANK.length },
      },
    ];
  },
});

/** A word of reporting, or another day: in the lines of the task or in its row. */
function hasMilestone(task: Task, deadline: Deadline, date: IsoDate): boolean {
  const others = linesOfTask(task)
    .flatMap((line) => line.folded.split(/[;(]/))
    .filter((clause) => !hasBlank(clause))
    .join('; ')
    .replace(deadline.text.toLowerCase(), ' ');
  if (MILESTONE.test(others) || (given(task.result) ?? '').length > 200) return true;
  return findDates(others).some(({ precision, year }) => precision !== 'year' && (year ?? date) !== null);
}
