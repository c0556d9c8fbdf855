import { addDays } from '../../text/calendar';
import { shortDate } from '../../text/date-words';
import { basis } from '../basis';
import { defineRule } from '../types';
import { titlePlace } from '../writing/place';
import { dated, neighbourhood } from './neighbours';
import { committeeMinutes, minutes, resolution } from './sample';

const TASKS = [
  'Giao đồng chí Lò Văn Khánh quét vôi nhà văn hoá bằng cách huy động mỗi xóm năm người, xong trước ngày 25/6/2026.',
];
const BODY = 'Chi uỷ thống nhất nội dung đưa ra chi bộ.';
const earlier = [
  { file: 'chi-uy-4.md', text: committeeMinutes('02/4/2026', BODY) },
  { file: 'nghi-quyet-4.md', text: resolution('05/4/2026', TASKS) },
  { file: 'nghi-quyet-5.md', text: resolution('05/5/2026', TASKS) },
];

/** Told only where other minutes of the committee lie in the folder: a cell without a committee has none. */
export default defineRule<{ day: string; last: string | null }>({
  id: 'thieu-bien-ban-chi-uy',
  ref: 'CU01',
  title: 'Nghị quyết tháng không có biên bản họp chi uỷ trước đó',
  group: 'Họp chi uỷ',
  kinds: ['resolution'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [
    basis('practice', 'S1:10'),
    basis('duty', 'S0:148-152'),
    basis('secretary', 'S3:39-50'),
    basis('hd42', 'chuẩn bị', 'B'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'command',
  examples: {
    bad: [
      {
        title: 'Chỉ kỳ sau có biên bản chi uỷ',
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet-6.md',
        others: [{ file: 'chi-uy-7.md', text: committeeMinutes('02/7/2026', BODY) }],
      },
      { text: resolution('05/6/2026', TASKS), self: 'nghi-quyet-6.md', others: earlier },
      {
        title: 'Chi uỷ họp sau chi bộ',
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet-6.md',
        others: [...earlier, { file: 'chi-uy-6.md', text: committeeMinutes('08/6/2026', BODY) }],
      },
    ],
    good: [
      {
        title: 'Biên bản chi uỷ chỉ được lưu từ nửa năm sau',
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet-6.md',
        others: [{ file: 'chi-uy-12.md', text: committeeMinutes('02/12/2026', BODY) }],
      },
      {
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet-6.md',
        others: [...earlier, { file: 'chi-uy-6.md', text: committeeMinutes('02/6/2026', BODY) }],
      },
      {
        title: 'Chi bộ không có chi uỷ',
        text: resolution('05/6/2026', TASKS),
        self: 'nghi-quyet-6.md',
        others: [{ file: 'bien-ban.md', text: minutes('05/6/2026', 'Chi bộ họp thường kỳ.') }],
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    const day = around?.own.meetingDate ?? around?.own.date;
    if (!around || !day) return;
    const committees = dated(around.others, ['minutes'], 'committee');
    const last = committees.findLast((other) => other.day <= day);
    if (!last) {
      // Those of the month after are there; papers that lie further back were not kept here.
      const kept = committees.some((other) => other.day <= addDays(day, 35));
      const noOther = dated(around.others, ['resolution', 'minutes'], 'regular').every((other) => other.day >= day);
      if (kept && noOther) yield { ...titlePlace(context.document), data: { day, last: null } };
      return;
    }
    const regular = dated(around.others, ['resolution', 'minutes'], 'regular').filter((other) => other.day < day);
    // Since the meeting before this one; a month where that is not known.
    const since = regular.findLast((other) => other.day < addDays(day, -10))?.day ?? addDays(day, -31);
    if (last.day > since && last.day >= addDays(day, -45)) return;
    yield { ...titlePlace(context.document), data: { day, last: last.day } };
  },
  message: ({ day, last }) => ({
    what: `Trước kỳ họp ngày ${shortDate(day)} chưa thấy biên bản họp chi uỷ; ${last ? `biên bản chi uỷ gần nhất là ngày ${shortDate(last)}` : 'trong thư mục chỉ có biên bản chi uỷ của kỳ sau'}.`,
    why: 'Chi uỷ họp trước để chuẩn bị nội dung và dự thảo nghị quyết trình chi bộ (Hướng dẫn 42-HD/BTCTW).',
    todo: 'Nếu chi uỷ đã họp, hãy lưu biên bản vào thư mục; nếu chưa có, hãy tạo từ mẫu biên bản họp chi uỷ.',
  }),
  fixes: ({ day }) => [
    {
      title: `Tạo biên bản họp chi uỷ chuẩn bị kỳ họp ngày ${shortDate(day)}`,
      safe: false,
      edits: [],
      command: { kind: 'create', paper: 'minutes', form: 'committee', date: null, prepares: day, subject: null },
    },
  ],
});
