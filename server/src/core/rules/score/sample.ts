/** Score sheets for the examples: a total, a rank, single scores to be changed. */
import { regularMinutes, regularResolution } from '../writing/samples/minutes';

const GROUPS = [
  ['Thời gian, thời lượng', 5, '5'],
  ['Tỷ lệ đảng viên dự họp', 5, '5'],
  ['Công tác chuẩn bị', 10, '9'],
  ['Tổ chức sinh hoạt', 40, '37'],
  ['Nguyên tắc sinh hoạt', 5, '5'],
  ['Kết quả lãnh đạo thực hiện nghị quyết', 30, '27'],
  ['Kết thúc', 5, '5'],
] as const;

/** The sheet of Hướng dẫn 42; `scores` replaces scores by the group's number (1–7), `total` the total. */
export function scoreSheet(scores: Readonly<Record<number, string>> = {}, total = '93'): string {
  const rows = GROUPS.map(([name, max, score], i) => `| ${i + 1} | ${name} | ${max} | ${scores[i + 1] ?? score} |`);
  return [
    '## Chấm điểm chất lượng sinh hoạt chi bộ',
    '',
    '| TT | Nhóm tiêu chí | Điểm tối đa | Điểm chấm |',
    '| :-: | --- | --: | --: |',
    ...rows,
    `| | **Cộng** | **100** | **${total}** |`,
  ].join('\n');
}

/** Minutes with that sheet. */
export const scored = (...sheet: Parameters<typeof scoreSheet>): string =>
  regularMinutes({ score: scoreSheet(...sheet) });

/** A resolution with a score sheet behind its duties. */
export const scoredResolution = (...sheet: Parameters<typeof scoreSheet>): string =>
  regularResolution({
    vote: `${scoreSheet(...sheet)}\n\n## Kết quả biểu quyết\n\nNghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).`,
  });
