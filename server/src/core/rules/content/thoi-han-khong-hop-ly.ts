import type { Deadline, IsoDate, Task } from '../../model/types';
import { addMonths, compareIso, iso, isRealDate, partsOf } from '../../text/calendar';
import { shortDate } from '../../text/date-words';
import { type DateMention, findDates } from '../../text/dates';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { basis } from '../basis';
import { begunTasksWhere, TASK_KINDS } from '../tasks/gaps';
import { defineRule, type Fix } from '../types';
import { withDuties } from '../writing/samples/resolution';

type Slip =
  | { readonly what: 'impossible' }
  | { readonly what: 'past'; readonly day: IsoDate; readonly meeting: IsoDate }
  | { readonly what: 'two-ways'; readonly years: readonly [number, number]; readonly at: number };

const slipping = begunTasksWhere(
  (task, meeting: IsoDate | null) =>
    task.deadline !== null && task.status !== 'done' && slipOf(task.deadline, task, meeting) !== null,
);

export default defineRule<{ deadline: Deadline; slip: Slip }>({
  id: 'thoi-han-khong-hop-ly',
  ref: 'ND06',
  title: 'Thời hạn đã qua, không có trong lịch hoặc hiểu được hai cách',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: TASK_KINDS,
  forms: [],
  scope: 'document',
  basis: [basis('arithmetic', 'so thời hạn với ngày họp và với lịch')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Hạn trước ngày họp',
        text: withDuties(`- Nội dung: Phát quang 900 m đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/6/2026`),
      },
      {
        title: 'Ngày không có trong lịch',
        text: withDuties(`- Nội dung: Phát quang 900 m đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 31/9/2026`),
      },
      {
        title: 'Thiếu năm, ngày này năm nay đã qua',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình phát quang 900 m đường trục thôn bằng cách chia đoạn cho từng xóm, báo cáo tiến độ hằng tháng, xong trước ngày 20/5.',
        ),
      },
    ],
    good: [
      {
        title: 'Hạn đúng ngày họp',
        text: withDuties(`- Nội dung: Phát quang 900 m đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: ngày 03/7/2026`),
      },
      {
        title: 'Thiếu năm nhưng chỉ hiểu được một cách',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình phát quang 900 m đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 25/7.',
        ),
      },
      {
        title: 'Hạn sang đầu năm sau',
        text: withDuties(`- Nội dung: Trồng 200 cây xanh
  - Biện pháp: chia đoạn cho từng xóm, sơ kết hằng tháng
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: từ ngày 01/12 đến ngày 15/01/2027`),
      },
    ],
  },
  *check(context) {
    const seen = new Set<number>();
    for (const task of slipping(context, context.date)) {
      const deadline = task.deadline!;
      if (seen.has(deadline.start)) continue;
      // A deadline that several tasks share is told once.
      seen.add(deadline.start);
      yield {
        start: deadline.start,
        end: deadline.end,
        data: { deadline, slip: slipOf(deadline, task, context.date)! },
      };
    }
  },
  message: ({ deadline, slip }) => {
    const todo = 'Hãy sửa lại ngày, tháng, năm cho đúng.';
    if (slip.what === 'impossible')
      return {
        what: `Thời hạn «${deadline.text}» có ngày không có trong lịch.`,
        why: 'Ngày không có thật thì không ai theo dõi, kiểm tra được.',
        todo,
      };
    if (slip.what === 'past')
      return {
        what: `Thời hạn «${deadline.text}» đã qua trước ngày họp ${shortDate(slip.meeting)}.`,
        why: `Việc giao tại buổi họp phải có hạn từ ngày họp trở đi; hạn này rơi vào ngày ${shortDate(slip.day)}.`,
        todo,
      };
    return {
      what: `Thời hạn «${deadline.text}» không ghi năm, hiểu là năm ${slip.years[0]} thì đã qua, hiểu là năm ${slip.years[1]} thì còn rất xa.`,
      why: 'Thời hạn phải rõ để mọi người hiểu như nhau.',
      todo: 'Hãy ghi thêm năm.',
    };
  },
  fixes: ({ deadline, slip }, { document }) => {
    if (slip.what !== 'two-ways') return [newDay(deadline)];
    return document.tree.text.slice(deadline.start, deadline.end) === deadline.text ? [withYear(deadline, slip)] : [];
  },
});

const lastDate = remembered((text: string): DateMention | null => findDates(fold(text)).at(-1) ?? null);

/** A year alone, or a month, ends on its last day; only what has wholly passed is told. */
function slipOf(deadline: Deadline, task: Task, meeting: IsoDate | null): Slip | null {
  if (deadline.impossible) return { what: 'impossible' };
  if (!meeting || !deadline.to || deadline.kind === 'recurring') return null;
  const last = lastDate(deadline.text);
  if (last && last.year === null) return withoutYear(deadline, last, meeting);
  return compareIso(deadline.to, meeting) < 0 && task.content.found
    ? { what: 'past', day: deadline.to, meeting }
    : null;
}

/** Without a year: this year's day has passed, and lies nearer than next year's. A month or quarter that has just ended is past. */
function withoutYear(deadline: Deadline, mention: DateMention, meeting: IsoDate): Slip | null {
  if ((mention.precision === 'month' || mention.precision === 'quarter') && deadline.to) {
    return compareIso(deadline.to, meeting) < 0 ? { what: 'past', day: deadline.to, meeting } : null;
  }
  if (mention.precision !== 'day' || mention.month === null || mention.day === null) return null;
  const { year } = partsOf(meeting)!;
  if (!isRealDate(year, mention.month, mention.day)) return null;
  const passed = iso(year, mention.month, mention.day);
  if (compareIso(passed, meeting) >= 0 || compareIso(passed, addMonths(meeting, -6)) < 0) return null;
  return { what: 'two-ways', years: [year, year + 1], at: deadline.start + mention.end };
}

function newDay(deadline: Deadline): Fix {
  const text = 'trước ngày …/…/…';
  const start = text.indexOf('…');
  return {
    title: 'Ghi lại thời hạn',
    safe: false,
    edits: [{ start: deadline.start, end: deadline.end, text }],
    select: { edit: 0, start, end: text.length },
  };
}

/** The year that is still to come; the clerk may want another day instead. */
const withYear = ({ text }: Deadline, { years, at }: Extract<Slip, { what: 'two-ways' }>): Fix => ({
  title: `Ghi rõ năm ${years[1]}`,
  safe: false,
  edits: [{ start: at, end: at, text: /tháng\s+\d/i.test(text) ? ` năm ${years[1]}` : `/${years[1]}` }],
});
