import { strict as assert } from 'node:assert';
import { points, readScoreSheets } from '../../../server/src/core/model/score-sheet';
import { groupSum, rankOf, sumInWords } from '../../../server/src/core/rules/score/sheets';
import { openDocument } from '../../../server/src/core/service';

const HEAD = 'CHI BỘ THÔN TRÀ\n\nBIÊN BẢN\nhọp chi bộ thường kỳ tháng 7 năm 2026\n-----\n\n';

/** Groups, greatest scores and total of the first sheet, as a reader would say them. */
function read(text: string): string | null {
  const [sheet] = readScoreSheets(openDocument('x.md', `${HEAD}## Chấm điểm chất lượng sinh hoạt\n\n${text}\n`).model);
  if (!sheet) return null;
  const rows = sheet.rows.map(({ score, max, isGroup }) => {
    const figures = `${score ? points(score.tenths) : '?'}/${max ? points(max.tenths) : '?'}`;
    return isGroup ? figures : `(${figures})`;
  });
  const sum = groupSum(sheet);
  return `${rows.join(' ')} = ${sheet.total?.score ? points(sheet.total.score.tenths) : '?'} | ${sum ? sumInWords(sum) : 'no sum'}`;
}

const CASES: readonly (readonly [string, string, string | null])[] = [
  [
    'columns of greatest and given scores',
    '| Nhóm tiêu chí | Điểm tối đa | Điểm chấm |\n| --- | --- | --- |\n| Chuẩn bị | 20 | 18 |\n| Nội dung | 60 | 55,5 |\n| Kết luận | 20 | 19 |\n| **Cộng** | **100** | **92,5** |',
    '18/20 55,5/60 19/20 = 92,5 | 18 + 55,5 + 19 = 92,5',
  ],
  [
    'groups in Roman numbers, their parts in Arabic ones',
    '| TT | Nội dung | Điểm chuẩn | Điểm đạt |\n| --- | --- | --- | --- |\n| I | Chuẩn bị | 10 | 9 |\n| 1 | Nội dung | 5 | 4 |\n| 2 | Tài liệu | 5 | 5 |\n| II | Tổ chức | 90 | 80 |\n| | Tổng cộng | 100 | 89 |',
    '9/10 (4/5) (5/5) 80/90 = 89 | 9 + 80 = 89',
  ],
  [
    'groups side by side',
    '| Nhóm | Thời lượng | Chuẩn bị | Tổ chức | Cộng |\n| --- | --- | --- | --- | --- |\n| Tối đa | 5 | 10 | 85 | 100 |\n| Tự chấm | 5 | 9 | 80 | 96 |',
    '5/5 9/10 80/85 = 96 | 5 + 9 + 80 = 94',
  ],
  [
    'groups without a score of their own',
    '| TT | Tiêu chí | Điểm tối đa | Điểm chấm |\n| --- | --- | --- | --- |\n| 1 | Chuẩn bị | | |\n| 1.1 | Nội dung | 5 | 4 |\n| 1.2 | Tài liệu | 5 | 5 |\n| 2 | Tổ chức | 90 | 80 |\n| | Cộng | 100 | 89 |',
    '?/? (4/5) (5/5) 80/90 = 89 | 9 + 80 = 89',
  ],
  [
    'scores that give the greatest one with them',
    '| Tiêu chí | Điểm |\n| --- | --- |\n| Chuẩn bị | 9/10 |\n| Tổ chức | 45/50 điểm |\n| Kết quả | 36/40 |\n| Tổng | 90/100 |',
    '9/10 45/50 36/40 = 90 | 9 + 45 + 36 = 90',
  ],
  [
    'lines instead of a table',
    '1. Chuẩn bị: 9/10 điểm\n2. Tổ chức: 45/50 điểm\n3. Kết quả: 36/40 điểm\nTổng điểm: 90/100',
    '9/10 45/50 36/40 = 90 | 9 + 45 + 36 = 90',
  ],
  [
    'a blank score: no sum',
    '| Tiêu chí | Điểm tối đa | Điểm chấm |\n| --- | --- | --- |\n| Chuẩn bị | 10 | … |\n| Tổ chức | 50 | 45 |\n| Kết quả | 40 | 36 |\n| Cộng | 100 | 90 |',
    '?/10 45/50 36/40 = 90 | no sum',
  ],
  [
    'a table of a vote is none',
    '| Vấn đề | Tán thành | Tỷ lệ |\n| --- | --- | --- |\n| Nghị quyết | 25/25 | 100% |\n| Biên bản | 25/25 | 100% |\n| Xếp loại | 24/25 | 96% |',
    null,
  ],
];

describe('score sheets', () => {
  for (const [name, text, expected] of CASES) it(name, () => assert.equal(read(text), expected));

  it('ranks by whole tenths', () => {
    const ranks = [1000, 900, 899, 700, 699, 500, 499, 0].map(rankOf);
    assert.deepEqual(ranks, ['tốt', 'tốt', 'khá', 'khá', 'trung bình', 'trung bình', 'kém', 'kém']);
  });
});
