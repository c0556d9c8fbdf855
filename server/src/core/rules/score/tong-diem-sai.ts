import { points, readScoreSheets, type Score } from '../../model/score-sheet';
import { basis } from '../basis';
import { defineRule } from '../types';
import { replaceFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { scored, scoredResolution } from './sample';
import { everyRowSum, groupSum, type Sum, sumInWords } from './sheets';

interface Wrong {
  readonly sum: Sum;
  readonly total: Score;
}

/** The total against the groups. A sheet whose rows add up in another way is left alone. */
export default defineRule<Wrong>({
  id: 'tong-diem-sai',
  ref: 'CL02',
  title: 'Tổng điểm không bằng tổng các nhóm',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('arithmetic', 'phép cộng điểm các nhóm')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: scored({}, '95') },
      { title: 'Điểm lẻ', text: scored({ 3: '8,5' }, '93') },
      { title: 'Bảng trong nghị quyết', text: scoredResolution({}, '92') },
      {
        title: 'Trong một câu, không ghi điểm tối đa',
        text: regularMinutes({
          score:
            'Chấm điểm: thời gian 5; dự họp 5; chuẩn bị 9; nội dung 39; kết quả 34. Tổng 95/100 điểm, xếp loại Tốt.',
          watch: null,
        }),
      },
    ],
    good: [
      { text: scored() },
      { title: 'Điểm lẻ', text: scored({ 3: '8,5' }, '92,5') },
      {
        title: 'Nhóm lớn có dòng con',
        text: scored().replace(
          '| 3 | Công tác chuẩn bị | 10 | 9 |',
          '| 3 | Công tác chuẩn bị | 10 | 9 |\n| 3.1 | Nội dung | 5 | 4 |\n| 3.2 | Tài liệu | 5 | 5 |',
        ),
      },
      { title: 'Chưa chấm xong', text: scored({ 4: '…' }, '93') },
    ],
  },
  *check({ document }) {
    for (const sheet of readScoreSheets(document)) {
      const total = sheet.total?.score;
      const sum = groupSum(sheet);
      if (!total || !sum || sum.tenths === total.tenths || everyRowSum(sheet) === total.tenths) continue;
      yield { start: total.start, end: total.end, data: { sum, total } };
    }
  },
  message: ({ sum, total }) => ({
    what: `Tổng điểm ghi ${points(total.tenths)}, nhưng cộng các nhóm: ${sumInWords(sum)}.`,
    why: 'Tổng điểm phải bằng tổng điểm các nhóm.',
    todo: 'Hãy xem lại điểm từng nhóm, hoặc sửa tổng.',
  }),
  fixes: ({ sum, total }) => [
    replaceFix(total, points(sum.tenths), `Sửa tổng điểm thành ${points(sum.tenths)}`, false),
  ],
});
