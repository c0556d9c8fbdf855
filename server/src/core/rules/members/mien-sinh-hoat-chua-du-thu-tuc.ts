import { BY_RESOLUTION, EXEMPTS, REPORTS } from '../../guidance/member-wording';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { textFix } from '../writing/place';
import { minutesOn } from '../writing/samples/members';
import { saying, toldLines } from '../writing/told';

interface Gap {
  readonly resolution: boolean;
  readonly report: boolean;
  readonly line: Line;
}

const DECIDES = saying(EXEMPTS);
const RESOLVED = saying(BY_RESOLUTION);
const REPORTED = saying(REPORTS);
/** A number of those exempt, a wish, work to come: nothing is decided yet. */
const NOT_YET =
  /\d+ (?:đồng chí|đảng viên)?\s*(?:được )?miễn|được miễn (?:công tác|sinh hoạt)[^.]{0,20}:|xin (?:được )?miễn|hồ sơ|chuẩn bị|kỳ (?:sau|tới)|tháng (?:sau|tới)|không (?:đồng ý|nhất trí|xét)/u;
/** How far from the decision the rest of it may stand. */
const NEAR = 4;

export default defineRule<Gap>({
  id: 'mien-sinh-hoat-chua-du-thu-tuc',
  ref: 'DB04',
  title: 'Miễn công tác, sinh hoạt mà chưa ghi nghị quyết, báo cáo cấp trên',
  group: 'Việc về đảng viên',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('hd38', 'IV.1.1')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: minutesOn('Chi bộ thống nhất miễn công tác và sinh hoạt đảng cho đồng chí Mai Văn Sơn vì tuổi cao.') },
      {
        title: 'Có nghị quyết, chưa báo cáo',
        text: minutesOn('Chi bộ xét, ra nghị quyết miễn công tác và sinh hoạt cho đồng chí Mai Văn Sơn.'),
      },
    ],
    good: [
      {
        text: minutesOn(
          'Chi bộ xét, ra nghị quyết miễn công tác và sinh hoạt cho đồng chí Mai Văn Sơn; ghi sổ nghị quyết và báo cáo Đảng uỷ xã.',
        ),
      },
      {
        title: 'Báo cáo ghi ở dòng sau',
        text: minutesOn(
          'Chi bộ đồng ý miễn sinh hoạt cho đồng chí Mai Văn Sơn, có nghị quyết riêng.\n\nĐồng chí Bí thư gửi nghị quyết lên cấp uỷ cấp trên trong tuần.',
        ),
      },
      { title: 'Chỉ kể số người được miễn', text: minutesOn('Được miễn sinh hoạt: 2 đồng chí.') },
      {
        title: 'Mới là nguyện vọng',
        text: minutesOn('Đồng chí Mai Văn Sơn xin được miễn sinh hoạt; chi bộ thống nhất xét ở kỳ sau.'),
      },
    ],
  },
  *check({ document }) {
    if (document.form === 'committee') return;
    const lines = toldLines(document);
    const line = bodyLinesThat(document, DECIDES).find((one) => one.kind !== 'heading' && !NOT_YET.test(one.folded));
    if (!line) return;
    const at = lines.indexOf(line);
    const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const resolution = !near.some(RESOLVED);
    const report = !near.some(REPORTED);
    if (resolution || report) yield { ...textRange(line), data: { resolution, report, line } };
  },
  message: ({ resolution, report }) => ({
    what: `Biên bản ghi miễn công tác, sinh hoạt nhưng chưa ghi ${[resolution ? 'chi bộ ra nghị quyết' : '', report ? 'báo cáo cấp uỷ cấp trên' : ''].filter(Boolean).join(' và ')}.`,
    why: 'Chi bộ xét miễn phải ra nghị quyết, ghi sổ nghị quyết và báo cáo cấp trên (Hướng dẫn 38-HD/BTCTW, mục IV.1.1).',
    todo: 'Hãy ghi thêm một câu.',
  }),
  fixes: ({ line }) => [
    textFix(
      { ...textRange(line), after: line.end },
      'Chi bộ ra nghị quyết về việc miễn công tác và sinh hoạt đảng, ghi sổ nghị quyết và báo cáo Đảng uỷ ….',
      'Thêm câu ra nghị quyết, báo cáo cấp trên',
      'line',
    ),
  ],
});
