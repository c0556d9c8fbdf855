import { basis } from '../basis';
import { defineRule } from '../types';
import { titlePlace } from '../writing/place';
import { dated, monthNumber, monthWords, neighbourhood } from './neighbours';
import { minutes, resolution } from './sample';

type Irregular =
  | { readonly fault: 'months'; readonly months: readonly number[]; readonly before: number }
  | { readonly fault: 'day'; readonly day: number; readonly from: number; readonly to: number };

const BODY = 'Chi bộ họp thường kỳ, thảo luận và kết luận các nội dung trong tháng.';
/** A longer stretch means that the folder does not hold everything. */
const MOST_MONTHS = 2;

export default defineRule<Irregular>({
  id: 'ky-hop-khong-deu',
  ref: 'QT24',
  title: 'Tháng không có kỳ họp, hoặc họp lệch lịch',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [basis('practice', 'S1:8'), basis('hd42', 'sinh hoạt thường kỳ', 'B')],
  severity: 'hint',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      {
        title: 'Thiếu một tháng',
        text: minutes('05/6/2026', BODY),
        self: 'thang-6.md',
        others: [
          { file: 'thang-3.md', text: minutes('05/3/2026', BODY) },
          { file: 'thang-4.md', text: minutes('05/4/2026', BODY) },
        ],
      },
      {
        title: 'Họp lệch lịch đã định',
        text: minutes('27/6/2026', BODY),
        self: 'thang-6.md',
        others: [{ file: 'thang-5.md', text: minutes('21/5/2026', BODY) }],
        roster: 'ngày họp: 20-22\n',
      },
    ],
    good: [
      {
        title: 'Tháng ở giữa chỉ có nghị quyết, nhưng có họp',
        text: minutes('05/6/2026', BODY),
        self: 'thang-6.md',
        others: [
          { file: 'thang-4.md', text: minutes('05/4/2026', BODY) },
          {
            file: 'nghi-quyet.md',
            text: resolution('05/5/2026', ['Giao đồng chí Lò Văn Khánh quét vôi nhà văn hoá.']),
          },
        ],
      },
      {
        title: 'Thư mục chỉ có vài kỳ rời rạc',
        text: minutes('05/12/2026', BODY),
        self: 'thang-12.md',
        others: [{ file: 'thang-1.md', text: minutes('05/01/2026', BODY) }],
      },
    ],
  },
  *check(context) {
    const { document, roster } = context;
    const around = neighbourhood(context);
    const date = document.meeting?.date;
    if (!around || !date?.found) return;
    const meetings = [
      ...dated(around.others, ['minutes', 'resolution'], 'regular'),
      // Any paper that a meeting adopted tells of one.
      ...dated(around.others, ['minutes', 'resolution'], 'extraordinary'),
    ];
    const month = monthNumber(date.value);
    const before = Math.max(...meetings.map(({ day }) => monthNumber(day)).filter((other) => other < month));
    const missing = month - before - 1;
    const isFirst = !meetings.some(
      ({ kind, day }) => kind === 'minutes' && monthNumber(day) === month && day < date.value,
    );
    if (Number.isFinite(before) && missing >= 1 && missing <= MOST_MONTHS && isFirst) {
      const months = Array.from({ length: missing }, (_, i) => before + 1 + i);
      yield { ...titlePlace(document), data: { fault: 'months', months, before } };
    }
    const day = Number(date.value.slice(8));
    const plan = roster?.meetingDays;
    if (plan && (day < plan.from || day > plan.to)) {
      yield { start: date.start, end: date.end, data: { fault: 'day', day, ...plan } };
    }
  },
  message: (found) =>
    found.fault === 'months'
      ? {
          what: `Giữa kỳ họp tháng ${monthWords(found.before)} và kỳ này chưa thấy biên bản tháng ${found.months.map(monthWords).join(', ')}.`,
          why: 'Chi bộ sinh hoạt thường kỳ mỗi tháng một lần (Điều lệ Đảng; Hướng dẫn 42-HD/BTCTW).',
          todo: 'Nếu đã họp, hãy lưu biên bản vào thư mục; nếu không họp được, hãy ghi lý do.',
        }
      : {
          what: `Ngày họp là ngày ${found.day}, lệch lịch đã định trong chibo.yaml (ngày ${found.from}${found.to > found.from ? ` đến ${found.to}` : ''}).`,
          why: 'Chi bộ nên họp vào ngày cố định để đảng viên chủ động thu xếp.',
          todo: 'Hãy xem lại ngày, hoặc ghi lý do đổi ngày họp.',
        },
  fixes: () => [],
});
