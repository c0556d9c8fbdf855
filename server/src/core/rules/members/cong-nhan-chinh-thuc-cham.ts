import { datesOf, perLineWith } from '../../model/passage';
import { given } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { addMonths, addWorkingDays, type IsoDate } from '../../text/calendar';
import { resolve } from '../../text/dates';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { admission, minutesOn } from '../writing/samples/members';

interface Late {
  readonly admitted: IsoDate;
  readonly due: IsoDate;
  readonly latest: IsoDate;
  readonly held: IsoDate;
}

const PROBATION_MONTHS = 12;
const WORKING_DAYS = 30;
/** Public holidays a year (Labour Code, article 112): which of them fall in between is not known here, so all are granted. */
const HOLIDAYS = 11;

const OFFICIAL = /công nhận[^.;]{0,60}chính thức|chuyển (?:đảng )?chính thức|công nhận đảng viên/u;
const ADMITTED = /kết nạp/u;

const admittedOn = perLineWith(ADMITTED, null, (line: Line): (Range & { readonly day: IsoDate }) | null => {
  const at = line.folded.search(ADMITTED);
  const date = datesOf(line).find((d) => d.start > at && d.start - at < 60 && d.precision === 'day' && d.year !== null);
  const day = date && resolve(date, null)?.from;
  return day ? { start: date.start, end: date.end, day } : null;
});

export default defineRule<Late>({
  id: 'cong-nhan-chinh-thuc-cham',
  ref: 'DB03',
  title: 'Xét công nhận đảng viên chính thức chậm',
  group: 'Việc về đảng viên',
  kinds: ['resolution', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('qd294', '4.2.1'), basis('arithmetic', '12 tháng và 30 ngày làm việc, cộng 11 ngày nghỉ lễ trong năm')],
  severity: 'hint',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      {
        text: admission(
          {
            lead: 'Ngày 05/7/2026, Chi bộ họp xét công nhận đảng viên chính thức cho đồng chí Tạ Thị Mơ, kết nạp ngày 10/01/2025.',
          },
          'đề nghị công nhận đảng viên chính thức',
        ),
        lines: [13],
      },
      {
        text: minutesOn(
          'Chi bộ xét công nhận đảng viên chính thức cho đồng chí Tạ Thị Mơ, được kết nạp ngày 02 tháng 3 năm 2025.',
        ),
      },
    ],
    good: [
      {
        text: admission(
          {
            lead: 'Ngày 05/7/2026, Chi bộ họp xét công nhận đảng viên chính thức cho đồng chí Tạ Thị Mơ, kết nạp ngày 03/7/2025.',
          },
          'đề nghị công nhận đảng viên chính thức',
        ),
      },
      {
        title: 'Hết hạn ngày 20/5, họp ngày 05/7: còn trong hạn sau khi trừ ngày nghỉ',
        text: minutesOn('Chi bộ xét công nhận đảng viên chính thức cho đồng chí Tạ Thị Mơ, kết nạp ngày 20/5/2025.'),
      },
      {
        title: 'Kể việc khác',
        text: minutesOn('Đồng chí Mai Văn Sơn, kết nạp ngày 03/02/1996, được đề nghị tặng Huy hiệu 30 năm tuổi Đảng.'),
      },
    ],
  },
  *check({ document, date }) {
    if (date === null) return;
    const whole = OFFICIAL.test(fold(given(document.header.subject) ?? ''));
    for (const line of bodyLinesThat(document, admittedOn)) {
      const admitted = admittedOn(line);
      if (!admitted || (!whole && !OFFICIAL.test(line.folded))) continue;
      const due = addMonths(admitted.day, PROBATION_MONTHS);
      const latest = addWorkingDays(due, WORKING_DAYS);
      if (date <= addWorkingDays(latest, HOLIDAYS)) continue;
      const range = sourceRange(line, admitted.start, admitted.end);
      yield { ...range, data: { admitted: admitted.day, due, latest, held: date } };
    }
  },
  message: ({ admitted, due, latest, held }) => ({
    what: `Kết nạp ngày ${shown(admitted)}, hết 12 tháng dự bị ngày ${shown(due)}, thêm 30 ngày làm việc là ngày ${shown(latest)} (chưa trừ ngày nghỉ lễ); chi bộ xét ngày ${shown(held)} là chậm.`,
    why: 'Chi bộ xét công nhận chính thức trong 30 ngày làm việc kể từ khi hết 12 tháng dự bị (Quy định 294-QĐ/TW, mục 4.2.1).',
    todo: 'Hãy kiểm tra lại ngày kết nạp, hoặc ghi rõ lý do chậm.',
  }),
  fixes: () => [],
});

const shown = (date: IsoDate): string => `${date.slice(8)}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;
