import { isMentioned } from '../../text/likeness';
import { bodyLines, type DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { titlePlace } from '../writing/place';
import { called, neighbourhood, quoted } from './neighbours';
import { paper, resolution } from './sample';
import { workOfSummary } from './tasks-here';

const DITCH =
  'Giao đồng chí Lò Văn Khánh nạo vét mương cánh đồng Sậy bằng cách chia đoạn cho từng xóm, xong trước ngày 20/6/2026.';
const FUND = 'Giao đồng chí Vi Thị Nhàn thu quỹ đền ơn đáp nghĩa bằng cách phát thư ngỏ, xong trước ngày 28/6/2026.';
const GATE =
  'Giao đồng chí Hà Văn Chiến sơn lại cổng chào thôn bằng cách góp công mỗi xóm ba người, xong trước ngày 25/6/2026.';
const plan = (tasks: readonly string[]): string =>
  paper({
    type: 'Kế hoạch',
    number: '03-KH/CB',
    day: '08/6/2026',
    subject: 'thực hiện Nghị quyết số 06-NQ/CB về nhiệm vụ tháng 6 năm 2026',
    body: `## II. Nội dung công việc và phân công

${tasks.map((task) => `- ${task}`).join('\n')}`,
  });

/** A plan for one of a resolution's tasks is no plan for all of them: it must already hold half. */
export default defineRule<{ work: string; resolution: DocumentSummary }>({
  id: 'viec-chua-vao-ke-hoach',
  ref: 'LK03',
  title: 'Việc trong nghị quyết chưa có trong kế hoạch thực hiện',
  group: 'Liên kết giữa các tệp',
  kinds: ['plan'],
  forms: [],
  scope: 'workspace',
  basis: [basis('duty', 'S0:160'), basis('secretary', 'S3:67-68')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: plan([DITCH, FUND]),
        self: 'ke-hoach.md',
        others: [{ file: 'nghi-quyet.md', text: resolution('05/6/2026', [DITCH, FUND, GATE], '06-NQ/CB') }],
      },
      {
        text: plan([GATE, DITCH]),
        self: 'ke-hoach.md',
        others: [{ file: 'nghi-quyet.md', text: resolution('05/6/2026', [DITCH, FUND, GATE], '06-NQ/CB') }],
      },
    ],
    good: [
      {
        text: plan([DITCH, FUND, GATE]),
        self: 'ke-hoach.md',
        others: [{ file: 'nghi-quyet.md', text: resolution('05/6/2026', [DITCH, FUND, GATE], '06-NQ/CB') }],
      },
      {
        title: 'Kế hoạch cho riêng một việc',
        text: plan([DITCH, 'Giao đồng chí Lò Văn Khánh mượn hai máy bơm của hợp tác xã, xong trước ngày 12/6/2026.']),
        self: 'ke-hoach.md',
        others: [{ file: 'nghi-quyet.md', text: resolution('05/6/2026', [DITCH, FUND, GATE], '06-NQ/CB') }],
      },
    ],
  },
  *check(context) {
    const { document } = context;
    const around = neighbourhood(context);
    if (!around?.own.subject) return;
    const { own, others } = around;
    const carriedOut = others.find(
      ({ kind, number, symbol }) =>
        kind === 'resolution' &&
        number !== null &&
        symbol !== null &&
        new RegExp(`(?<!\\d)0*${number}\\s*-\\s*${symbol.replace(/[^A-Za-zÀ-ỹ\d]/gu, '.')}`, 'iu').test(own.subject!),
    );
    if (!carriedOut) return;
    const lines = bodyLines(document);
    const works = carriedOut.tasks.flatMap((task) => {
      const work = workOfSummary(task);
      return work === null || task.deadline?.kind === 'recurring' ? [] : [{ task, found: isMentioned(work, lines) }];
    });
    if (works.length < 2 || works.filter(({ found }) => found).length * 2 < works.length) return;
    for (const { task, found } of works) {
      if (!found) yield { ...titlePlace(document), data: { work: task.content!, resolution: carriedOut } };
    }
  },
  message: ({ work, resolution }) => ({
    what: `Kế hoạch chưa có việc ${quoted(work)} của ${called(resolution)}.`,
    why: 'Kế hoạch cụ thể hoá từng việc của nghị quyết: ai làm, bằng gì, từ ngày nào đến ngày nào.',
    todo: 'Hãy thêm việc này vào kế hoạch, hoặc ghi rõ là đã có kế hoạch riêng.',
  }),
  fixes: ({ work }, { document }) => {
    const last = document.tasks.findLast(({ shape, lines }) => shape === 'prose' && lines[0]?.marker);
    if (!last) return [];
    const line = last.lines[0]!;
    const text = document.source.text.slice(line.start, line.end);
    const mark = line.marker!.style === 'bullet' ? /^\s*\S+\s+/.exec(text)?.[0] : null;
    if (!mark) return [];
    return [
      {
        title: 'Thêm việc này vào kế hoạch',
        safe: false,
        edits: [{ start: last.end, end: last.end, text: `\n${mark}${work.trim()}` }],
      },
    ];
  },
});
