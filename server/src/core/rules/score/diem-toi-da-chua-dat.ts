import { ATTENDANCE_THRESHOLD, LEAST_MINUTES } from '../../guidance/in-force';
import { readRoll } from '../../model/roll';
import { points, readScoreSheets, type ScoreRow } from '../../model/score-sheet';
import { type DocumentModel, given } from '../../model/types';
import { basis } from '../basis';
import { duration, sumInWords } from '../steps/clock';
import { defineRule, type RuleContext } from '../types';
import { regularMinutes } from '../writing/samples/minutes';
import { scored } from './sample';
import { greatestOf } from './sheets';

interface Unearned {
  readonly row: ScoreRow;
  readonly figures: string;
  readonly asked: string;
}

const OF_ATTENDANCE = /tỷ lệ|tỉ lệ|dự họp|tham dự|tham gia sinh hoạt|số lượng đảng viên/;
const OF_TIME = /thời gian|thời lượng/;

/** Full marks for attendance or for time, against the minutes' own figures. */
export default defineRule<Unearned>({
  id: 'diem-toi-da-chua-dat',
  ref: 'CL05',
  title: 'Chấm điểm tối đa trong khi số liệu chưa đạt',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hd42', 'khung điểm, nhóm 1 và nhóm 2', 'B'), basis('hd12', 'khung tiêu chí')],
  severity: 'warning',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      {
        title: 'Cả bảng điểm trong một câu, họp 70 phút',
        text: regularMinutes({
          closing: 'Buổi họp kết thúc lúc 20 giờ 10 phút cùng ngày.',
          score:
            'Chấm điểm: thời gian, thời lượng 5/5; tỷ lệ dự 5/5; chuẩn bị 8/10; tổ chức 30/40; nguyên tắc 4/5; kết quả lãnh đạo 26/30; kết thúc 4/5; cộng 82, xếp loại Khá.',
          watch: null,
        }),
      },
      {
        title: 'Dự họp 80%',
        text: regularMinutes({
          attendance:
            '- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0.\n- Có mặt: 16 đồng chí.\n- Vắng mặt: 04 đồng chí, đều có lý do.',
        }),
      },
      {
        title: 'Có người vắng không lý do',
        text: regularMinutes({
          attendance:
            '- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0.\n- Có mặt: 19 đồng chí.\n- Vắng mặt: 01 đồng chí.\n  + Không lý do: đồng chí Mai Văn Sơn.',
        }),
      },
      {
        title: 'Họp 70 phút',
        text: regularMinutes({ closing: 'Buổi họp kết thúc lúc 20 giờ 10 phút cùng ngày.' }),
      },
    ],
    good: [
      {
        title: 'Cả bảng điểm trong một câu, họp đủ giờ',
        text: regularMinutes({
          score:
            'Chấm điểm: thời gian, thời lượng 5/5; tỷ lệ dự 5/5; chuẩn bị 8/10; tổ chức 30/40; nguyên tắc 4/5; kết quả lãnh đạo 26/30; kết thúc 4/5; cộng 82/100, xếp loại Khá.',
          watch: null,
        }),
      },
      { text: scored() },
      {
        title: 'Dự họp 80%, không chấm điểm tối đa',
        text: scored({ 2: '4' }, '92').replace('Có mặt: 20', 'Có mặt: 16').replace('Vắng mặt: 0', 'Vắng mặt: 04'),
      },
    ],
  },
  *check(context) {
    for (const sheet of readScoreSheets(context.document)) {
      for (const row of sheet.rows) {
        const greatest = greatestOf(row, sheet);
        if (!row.score || !greatest || row.score.tenths < greatest.tenths || greatest.tenths === 0) continue;
        const unearned = fault(row, context);
        if (unearned) yield { start: row.score.start, end: row.score.end, data: unearned };
      }
    }
  },
  message: ({ row, figures, asked }) => ({
    what: `«${row.name}» chấm tối đa ${points(row.score!.tenths)} điểm, nhưng ${figures}.`,
    why: `Điểm tối đa ở nhóm này cần ${asked} (theo tài liệu dẫn lại).`,
    todo: 'Hãy xem lại điểm chấm, hoặc số liệu đã ghi.',
  }),
  fixes: () => [],
});

function fault(row: ScoreRow, { document, guidance }: RuleContext): Unearned | null {
  if (OF_ATTENDANCE.test(row.folded) && !OF_TIME.test(row.folded)) {
    const figures = lowAttendance(document, ATTENDANCE_THRESHOLD[guidance.meetings]);
    const asked = `tỷ lệ dự ${ATTENDANCE_THRESHOLD[guidance.meetings].words}, không ai vắng không lý do`;
    return figures === null ? null : { row, figures, asked };
  }
  if (OF_TIME.test(row.folded) && !/thành phần|tỷ lệ/.test(row.folded)) {
    const held = duration(document);
    const least = LEAST_MINUTES[guidance.meetings].alone;
    if (!held || held.minutes <= 0 || held.minutes >= least) return null;
    return { row, figures: `buổi họp ${sumInWords(held)}`, asked: `ít nhất ${least} phút` };
  }
  return null;
}

function lowAttendance(document: DocumentModel, asked: { percent: number; inclusive: boolean }): string | null {
  const { attendance } = document;
  if (!attendance) return null;
  const members = given(attendance.members);
  const present = given(attendance.present);
  if (!members || present === null || present > members) return null;
  const named = attendance.absentees.filter(({ excused }) => excused === false).length;
  const unexcused = Math.max(named, readRoll(document)?.details.unexcused?.value ?? 0);
  if (unexcused > 0) return `có ${unexcused} đảng viên vắng không lý do`;
  // Those exempt are not counted on, unless they came all the same.
  const base = Math.max(present, members - (given(attendance.exempt) ?? 0));
  const [have, need] = [present * 100, base * asked.percent];
  if (asked.inclusive ? have >= need : have > need) return null;
  return `có mặt ${present} trên ${base} đảng viên, tức ${present} × 100 : ${base} = ${tenthsOf(present, base)}%`;
}

/** A share in percent, cut to one decimal, so that what falls short never looks as if it did not. */
const tenthsOf = (part: number, whole: number): string => points(Math.floor((part * 1000) / whole));
