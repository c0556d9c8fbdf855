import { OPINION_PARTS } from '../../guidance/thematic-wording';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { textFix } from '../writing/place';
import { linesOfStep, saying } from '../writing/told';
import { thematicMinutes } from './sample';

interface Missing {
  readonly names: readonly string[];
  readonly asks: readonly string[];
  /** The last opinion: the blank one stands behind it. */
  readonly last: Line;
}

const PARTS = OPINION_PARTS.map(({ name, ask, wordings }) => ({ name, ask, told: saying(wordings) }));

/** All opinions together, not each of them: nobody speaks by a scheme. */
export default defineRule<Missing>({
  id: 'y-kien-chua-du-phan',
  ref: 'CDE04',
  title: 'Ý kiến thảo luận chuyên đề chưa đủ nhận thức, liên hệ, giải pháp',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:57, S2:70'), basis('hd42', 'phần sinh hoạt chuyên đề')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Không có giải pháp',
        text: thematicMinutes({
          discussion:
            '## VI- Thảo luận\n\n- Đồng chí Mai Văn Sơn: nhận thức rõ đây là việc của từng gia đình.\n- Đồng chí Vũ Thị Cúc: liên hệ bản thân, đã phân loại rác từ đầu năm.',
        }),
      },
      {
        title: 'Chỉ có đề nghị',
        text: thematicMinutes({
          discussion:
            '## VI- Thảo luận\n\n- Đồng chí Mai Văn Sơn: đề nghị đặt thùng rác.\n- Đồng chí Vũ Thị Cúc: đề nghị mua xe gom.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      { title: 'Chưa ghi ý kiến nào', text: thematicMinutes({ discussion: '## VI- Thảo luận' }) },
    ],
  },
  *check({ document }) {
    const told = linesOfStep(document, 'discussion', ['response', 'conclusion', 'vote', 'minutes-read', 'closing']);
    const opinions = told.filter((line) => line.kind === 'item' || /^[^.]{3,60}: /.test(line.text));
    const last = opinions.at(-1);
    if (!last || opinions.length < 2) return;
    const missing = PARTS.filter((part) => !opinions.some(part.told));
    if (missing.length === 0) return;
    const data = { names: missing.map(({ name }) => name), asks: missing.map(({ ask }) => ask), last };
    yield { ...textRange(opinions[0]!), data };
  },
  message: ({ names }) => ({
    what: `Các ý kiến thảo luận chưa thấy nói đến ${names.join('; ')}.`,
    why: 'Đảng viên phát biểu nêu nhận thức, liên hệ với chi bộ và bản thân, đề ra giải pháp (tài liệu hướng dẫn sinh hoạt chuyên đề; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Nếu hội nghị đã bàn phần này, hãy ghi thêm ý kiến.',
  }),
  fixes: ({ asks, last }) => [
    textFix(
      { ...textRange(last), after: last.end },
      `- Đồng chí …: ${asks.join('; ')}.`,
      'Thêm ý kiến còn thiếu',
      'line',
    ),
  ],
});
