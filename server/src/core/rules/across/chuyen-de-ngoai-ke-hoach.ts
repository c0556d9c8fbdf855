import { quarterOf } from '../../text/date-words';
import { isMentioned } from '../../text/likeness';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule } from '../types';
import { titlePlace } from '../writing/place';
import { called, lineIn, neighbourhood, openFix, quoted } from './neighbours';
import { paper } from './sample';

const PLAN = paper({
  type: 'Kế hoạch',
  number: '02-KH/CB',
  day: '06/01/2026',
  subject: 'sinh hoạt chuyên đề năm 2026',
  body: `## II. Nội dung

- Quý I: học tập và làm theo phong cách nêu gương của Bác.
- Quý II: giữ gìn vệ sinh môi trường nông thôn.
- Quý III: chuyển đổi số trong sản xuất và bán nông sản.
- Quý IV: xây dựng tổ hoà giải, giữ tình làng nghĩa xóm.`,
});
const thematic = (subject: string): string =>
  paper({
    type: 'Nghị quyết',
    form: 'chuyên đề',
    number: '05-NQ/CB',
    day: '18/5/2026',
    subject,
    body: 'Ngày 18/5/2026, chi bộ họp chuyên đề và quyết nghị như sau.',
  });

/** Only where the year's plan of themes lies in the folder, and tells its themes. */
export default defineRule<{ subject: string; plan: DocumentSummary; month: number }>({
  id: 'chuyen-de-ngoai-ke-hoach',
  ref: 'CDE13',
  title: 'Chuyên đề không có trong kế hoạch đầu năm',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes', 'resolution'],
  forms: ['thematic'],
  scope: 'workspace',
  basis: [basis('practice', 'S1:14'), basis('hd42', 'sinh hoạt chuyên đề')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      {
        text: thematic('về phòng, chống đuối nước cho trẻ em'),
        self: 'chuyen-de.md',
        others: [{ file: 'ke-hoach.md', text: PLAN }],
      },
      {
        text: thematic('phát triển đảng viên trong thanh niên nông thôn')
          .replace('18/5', '20/8')
          .replace('18/5', '20/8'),
        self: 'chuyen-de.md',
        others: [{ file: 'ke-hoach.md', text: PLAN }],
      },
    ],
    good: [
      {
        title: 'Đúng chuyên đề đã định',
        text: thematic('về giữ gìn vệ sinh môi trường nông thôn'),
        self: 'chuyen-de.md',
        others: [{ file: 'ke-hoach.md', text: PLAN }],
      },
      {
        title: 'Trong thư mục không có kế hoạch chuyên đề',
        text: thematic('về phòng, chống đuối nước cho trẻ em'),
        self: 'chuyen-de.md',
        others: [
          {
            file: 'ke-hoach.md',
            text: PLAN.replace('sinh hoạt chuyên đề năm 2026', 'phòng, chống thiên tai năm 2026'),
          },
        ],
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const { own } = around ?? {};
    const day = own?.meetingDate ?? own?.date;
    if (!around || !own?.subject || !day) return;
    const year = day.slice(0, 4);
    const plans = around.others.filter(
      ({ kind, subject, date }) =>
        (kind === 'plan' || kind === 'programme') &&
        /chuyên đề/iu.test(subject ?? '') &&
        date !== null &&
        date <= day &&
        (new RegExp(`năm ${year}(?!\\d)`, 'u').test(subject ?? '') || date.startsWith(year)),
    );
    const theme = own.subject.replace(/sinh hoạt|chuyên đề|họp|chi bộ|quý\s+[IVX\d]+|năm \d{4}/giu, ' ');
    // A plan that names fewer than two themes leaves them to be chosen later.
    const [plan] = plans.filter(({ lines }) => lines.filter((line) => /quý|tháng|chuyên đề/u.test(line)).length >= 2);
    if (!plan || plans.some(({ lines }) => isMentioned(theme, lines))) return;
    const { subject } = context.document.header;
    const place = subject.found ? { start: subject.start, end: subject.end } : titlePlace(context.document);
    yield { ...place, data: { subject: own.subject, plan, month: Number(day.slice(5, 7)) } };
  },
  message: ({ subject, plan }) => ({
    what: `Chuyên đề ${quoted(subject)} không thấy trong ${called(plan)}.`,
    why: 'Chuyên đề được dự kiến từ đầu năm và chọn từ tháng đầu quý, để có người chuẩn bị (Hướng dẫn 42-HD/BTCTW).',
    todo: 'Nếu chi bộ đổi chuyên đề, hãy ghi lý do hoặc bổ sung vào kế hoạch.',
  }),
  fixes: ({ plan, month }) => [openFix(plan, lineOfThemes(plan, month), `Mở ${called(plan)} để bổ sung chuyên đề`)],
});

/** Where the plan tells the theme of that month's quarter; else the first theme. */
function lineOfThemes(plan: DocumentSummary, month: number): number | null {
  const quarter = new RegExp(
    `quý (?:${quarterOf(month).toLowerCase()}|${Math.ceil(month / 3)})(?![A-Za-zÀ-ỹ\\d])`,
    'u',
  );
  return lineIn(plan, (line) => quarter.test(line)) ?? lineIn(plan, (line) => /quý|tháng|chuyên đề/u.test(line));
}
