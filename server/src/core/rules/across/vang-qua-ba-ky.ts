import type { Absentee } from '../../model/types';
import { shortDate } from '../../text/date-words';
import { foldKey } from '../../text/fold';
import type { Roster } from '../../workspace/roster';
import { defineRule } from '../types';
import { dated, monthNumber, neighbourhood } from './neighbours';
import { minutes } from './sample';

interface Absence {
  readonly absentee: Absentee;
  /** The days of the meetings that were missed one after the other, this one last. */
  readonly days: readonly string[];
}

/** `quá 3 kỳ liền`: four and more. */
const MOST = 3;
const roll = (names: string): string => `Tình hình đảng viên:
- Tổng số đảng viên: 20 đồng chí.
- Có mặt: 19 đồng chí.
- Vắng mặt: 01 đồng chí, có lý do: đồng chí ${names}.`;
const earlier = [
  { file: 'thang-2.md', text: minutes('05/02/2026', roll('Quàng Văn Tiến (đi làm xa)')) },
  { file: 'thang-3.md', text: minutes('05/3/2026', roll('Quàng Văn Tiến (đi làm xa)')) },
  { file: 'thang-4.md', text: minutes('05/4/2026', roll('Quàng Văn Tiến (ốm)')) },
];

export default defineRule<Absence>({
  id: 'vang-qua-ba-ky',
  ref: 'DD13',
  title: 'Một người vắng có lý do quá ba kỳ liền',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'workspace',
  basis: [
    { source: 'Hướng dẫn 12-HD/BTCTW, ngày 06/7/2018', clause: 'tiêu chí đánh giá buổi sinh hoạt', confidence: 'B' },
    {
      source: 'Bộ tiêu chí của một đảng uỷ phường thực hiện Hướng dẫn 42-HD/BTCTW',
      clause: 'nhóm tỷ lệ dự',
      confidence: 'C',
    },
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      {
        text: minutes('05/5/2026', roll('Quàng Văn Tiến (đi làm xa)')),
        others: earlier,
        self: 'thang-5.md',
        lines: [16],
      },
      {
        title: 'Lý do mỗi kỳ một khác',
        text: minutes('07/5/2026', roll('Quàng Văn Tiến (đi viện)')),
        others: earlier,
        self: 'thang-5.md',
        lines: [16],
      },
    ],
    good: [
      {
        title: 'Ba kỳ',
        text: minutes('05/4/2026', roll('Quàng Văn Tiến (ốm)')),
        others: earlier.slice(0, 2),
        self: 'thang-4.md',
      },
      {
        title: 'Giữa chừng có dự',
        text: minutes('05/5/2026', roll('Quàng Văn Tiến (đi làm xa)')),
        others: [...earlier.slice(0, 2), { file: 'thang-4.md', text: minutes('05/4/2026', roll('Hà Thị Thu (ốm)')) }],
        self: 'thang-5.md',
      },
      {
        title: 'Người được miễn sinh hoạt',
        text: minutes('05/5/2026', roll('Quàng Văn Tiến (tuổi cao)')),
        others: earlier,
        self: 'thang-5.md',
        roster: 'đảng viên:\n  - họ tên: Quàng Văn Tiến\n    miễn: có\n',
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    if (!around?.own.meetingDate) return;
    const day = around.own.meetingDate;
    const before = dated(around.others, ['minutes'], 'regular')
      .filter((other) => other.day < day)
      .reverse();
    for (const absentee of context.document.attendance?.absentees ?? []) {
      if (absentee.excused === false || isExcusedForLong(absentee.name, context.roster)) continue;
      const key = foldKey(absentee.name);
      const days = [day];
      for (const meeting of before) {
        const missed = meeting.absentees.some((other) => other.excused !== false && foldKey(other.name) === key);
        // A month without minutes may be one that was attended.
        if (!missed || monthNumber(days[0]!) - monthNumber(meeting.day) > 1) break;
        days.unshift(meeting.day);
      }
      if (key && days.length > MOST) yield { start: absentee.start, end: absentee.end, data: { absentee, days } };
    }
  },
  message: ({ absentee, days }) => ({
    what: `Đồng chí ${absentee.name} vắng có lý do ${days.length} kỳ liền: ${days.map(shortDate).join(', ')}.`,
    why: 'Buổi sinh hoạt đạt yêu cầu khi không có ai vắng quá ba kỳ liền (Hướng dẫn 12-HD/BTCTW; nhiều nơi vẫn giữ khi thực hiện Hướng dẫn 42-HD/BTCTW).',
    todo: 'Chi bộ nên xem lý do, nhắc nhở, hoặc hướng dẫn làm thủ tục miễn sinh hoạt, sinh hoạt tạm thời nơi khác.',
  }),
  fixes: () => [],
});

/** Exempt, or meeting elsewhere for a while: then absence is in order. */
const isExcusedForLong = (name: string, roster: Roster | null): boolean =>
  roster?.members.some((member) => (member.exempt || member.away) && foldKey(member.name) === foldKey(name)) ?? false;
