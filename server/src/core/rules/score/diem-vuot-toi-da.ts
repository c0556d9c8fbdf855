import { points, readScoreSheets, type ScoreRow } from '../../model/score-sheet';
import { basis } from '../basis';
import { defineRule } from '../types';
import { scored, scoredResolution } from './sample';
import { greatestOf } from './sheets';

interface Over {
  readonly row: ScoreRow;
  readonly greatest: number;
  /** The sheet gives no maxima: the figure is that of Hướng dẫn 42. */
  readonly known: boolean;
}

/** A score above the greatest one: as the sheet itself gives it, else as Hướng dẫn 42 does. */
export default defineRule<Over>({
  id: 'diem-vuot-toi-da',
  ref: 'CL03',
  title: 'Điểm nhóm vượt mức tối đa',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes', 'resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('hd42', 'khung điểm 100', 'B')],
  severity: 'error',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      { text: scored({ 1: '6' }, '94') },
      { title: 'Bảng trong nghị quyết', text: scoredResolution({ 3: '11' }, '95') },
    ],
    good: [{ text: scored() }, { title: 'Đúng mức tối đa', text: scored({ 3: '10', 4: '40', 6: '30' }, '100') }],
  },
  *check({ document, guidance }) {
    for (const sheet of readScoreSheets(document)) {
      for (const row of [...sheet.rows, ...(sheet.total ? [sheet.total] : [])]) {
        const greatest = greatestOf(row, sheet);
        if (!greatest || !row.score || row.score.tenths <= greatest.tenths) continue;
        if (greatest.known && guidance.meetings !== 'hd42') continue;
        const { start, end } = row.score;
        yield { start, end, data: { row, greatest: greatest.tenths, known: greatest.known } };
      }
    }
  },
  message: ({ row, greatest, known }) => ({
    what: `«${row.name}» chấm ${points(row.score!.tenths)} điểm, vượt mức tối đa ${points(greatest)}.`,
    why: known
      ? 'Mức tối đa của từng nhóm theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW là 5, 5, 10, 40, 5, 30, 5.'
      : 'Điểm chấm không thể cao hơn điểm tối đa ghi trong bảng.',
    todo: 'Hãy xem lại điểm chấm của nhóm này và tổng điểm.',
  }),
  fixes: () => [],
});
