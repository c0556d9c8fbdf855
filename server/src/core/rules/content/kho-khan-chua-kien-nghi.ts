import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { withReview } from '../writing/samples/resolution';
import { dutyLines, isSaid, isWritten, lineTest } from './reading';

/** Difficulties of the cell's work; a household's hardship is no matter for superiors. */
const NAMES_DIFFICULTY = lineTest(
  /(?<!không )(?:(?<!không có )(?<!hoàn cảnh )khó khăn,? (?:và )?vướng mắc|(?:còn|gặp|có|một số|nhiều|những) vướng mắc|^(?:khó khăn|vướng mắc)\s*:\s*(?!không)\S|gặp (?:nhiều |một số |những )?khó khăn (?:về|do|vì|trong|khi))/u,
);
const PROPOSES = lineTest(
  /kiến nghị|đề xuất|đề nghị|xin ý kiến|xin chủ trương|tháo gỡ|báo cáo (?:với |lên |xin )?(?:đảng uỷ|cấp trên|cấp uỷ|xã|phường)/u,
);

export default defineRule<Line>({
  id: 'kho-khan-chua-kien-nghi',
  ref: 'ND14',
  title: 'Nêu khó khăn, vướng mắc mà không đề xuất, kiến nghị',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:54; S0:174'), basis('secretary', 'S3:20')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: withReview(`- Tư tưởng của đảng viên và nhân dân ổn định.
- Khó khăn, vướng mắc: thôn chưa có đất làm bãi rác, vượt quyền của chi bộ.`),
      },
      {
        title: 'Biên bản',
        text: regularMinutes({
          review: `## Kiểm điểm việc thực hiện nghị quyết kỳ trước

- Việc đền bù mương tiêu gặp khó khăn do hồ sơ của xã chưa xong.`,
          discussion: '## Thảo luận\n\n- Đồng chí Đỗ Thị Hạ: nhất trí với dự thảo.',
        }),
      },
    ],
    good: [
      {
        text: withReview(`- Khó khăn, vướng mắc: thôn chưa có đất làm bãi rác.
- Kiến nghị Đảng uỷ xã bố trí đất.`),
      },
      { title: 'Hộ khó khăn', text: withReview('- Đã thăm 11 hộ có hoàn cảnh khó khăn.\n- Tư tưởng ổn định.') },
    ],
  },
  *check({ document }) {
    if (document.kind === 'minutes' && document.form !== 'regular') return;
    const named = [...bodyLinesThat(document, NAMES_DIFFICULTY)];
    if (named.length === 0 || !isWritten(document)) return;
    const duties = dutyLines(document);
    const line = named.find((one) => one.kind !== 'cell' && !duties.has(one));
    if (line && !isSaid(document, PROPOSES)) yield { ...textRange(line), data: line };
  },
  message: () => ({
    what: 'Đã nêu khó khăn, vướng mắc nhưng chưa có đề xuất, kiến nghị với cấp trên.',
    why: 'Việc vượt quá khả năng của chi bộ phải báo cáo cấp trên kèm hướng giải quyết (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nên thêm một câu kiến nghị, hoặc ghi cách chi bộ tự giải quyết.',
  }),
  fixes: (line) => [
    textFix(
      { ...textRange(line), after: line.end },
      line.marker?.style === 'bullet' ? `${line.marker.text} Kiến nghị với cấp trên: ….` : 'Kiến nghị với cấp trên: ….',
      'Thêm câu kiến nghị',
      line.marker?.style === 'bullet' ? 'line' : 'block',
    ),
  ],
});
