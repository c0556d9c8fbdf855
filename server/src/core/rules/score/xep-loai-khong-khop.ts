import { points } from '../../model/score-sheet';
import { withCapital } from '../../text/capital';
import { basis } from '../basis';
import { defineRule } from '../types';
import { replaceFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { scored } from './sample';
import { isOfHundred, rankOf, rankSaid, scoreLines, totalOf } from './sheets';

interface Off {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly total: number;
  readonly rank: string;
}

/** A rank held down for a reason that the minutes give is no slip. */
const REASON = /(?:hạ|giảm) (?:một |01 |1 )?(?:bậc|loại|mức)|khống chế|không đạt điểm tối đa|không xếp loại/;

/** The rank against the bands that are used everywhere: tốt from 90, khá from 70, trung bình from 50. */
export default defineRule<Off>({
  id: 'xep-loai-khong-khop',
  ref: 'CL04',
  title: 'Xếp loại không khớp với tổng điểm',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('hd42', 'xếp loại: tốt từ 90, khá từ 70, trung bình từ 50 điểm', 'B')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Ghi cả phép cộng',
        text: regularMinutes({ score: 'Chấm điểm: 5 + 3 + 8 + 33 + 5 + 26 + 4 = 84 điểm, xếp loại Tốt.', watch: null }),
      },
      { title: '88 điểm mà xếp loại tốt', text: scored({ 6: '22' }, '88') },
      {
        title: 'Trong một câu',
        text: regularMinutes({ score: 'Chi bộ thống nhất chấm 68/100 điểm, xếp loại khá.', watch: null }),
      },
    ],
    good: [
      {
        title: 'Ghi cả phép cộng',
        text: regularMinutes({ score: 'Chấm điểm: 5 + 3 + 8 + 33 + 5 + 26 + 4 = 84 điểm, xếp loại Khá.', watch: null }),
      },
      { text: scored() },
      { title: 'Vừa đủ', text: scored({ 6: '24' }, '90') },
      {
        text: regularMinutes({ score: 'Chi bộ thống nhất chấm 72,5/100 điểm, xếp loại khá.', watch: null }),
      },
    ],
  },
  *check({ document }) {
    const total = totalOf(document);
    const said = rankSaid(document);
    if (!total || !said || !isOfHundred(document) || total.tenths > 1000) return;
    const rank = rankOf(total.tenths);
    if (rank === said.name || scoreLines(document).some(({ folded }) => REASON.test(folded))) return;
    const { start, end } = said;
    const written = document.tree.text.slice(start, end);
    yield { start, end, data: { written, start, end, total: total.tenths, rank } };
  },
  message: ({ written, total, rank }) => ({
    what: `Tổng ${points(total)} điểm ứng với loại ${rank}, nhưng biên bản ghi «${written}».`,
    why: 'Dải điểm: tốt từ 90, khá từ 70 đến dưới 90, trung bình từ 50 đến dưới 70, kém dưới 50 (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy sửa xếp loại hoặc xem lại điểm; nếu hạ loại vì lý do khác thì ghi rõ.',
  }),
  fixes: (off) => [replaceFix(off, likewise(off.written, off.rank), `Sửa xếp loại thành ${off.rank}`, false)],
});

/** In capitals, or with a capital, as the word was written. */
function likewise(written: string, rank: string): string {
  if (written === written.toUpperCase()) return rank.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? withCapital(rank) : rank;
}
