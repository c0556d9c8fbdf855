import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { firstBodyLineThat } from '../writing/every-line';
import { textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { monthly, withDuties } from '../writing/samples/resolution';
import { isSaid, lineTest } from './reading';

const HEADS =
  '(?:người đứng đầu|thủ trưởng|hiệu trưởng|giám đốc|chủ tịch uỷ ban|trưởng phòng|trưởng trạm|hạt trưởng|trưởng thôn|tổ trưởng tổ dân phố|ban giám hiệu|ban giám đốc|chính quyền|chuyên môn)';
/** The head of the unit has a part in the work. */
const NEEDS_HEAD = lineTest(
  new RegExp(`(?:phối hợp|bàn bạc|trao đổi|làm việc) (?:với|cùng) (?:đồng chí )?${HEADS}`, 'u'),
);
const AGREED = lineTest(
  new RegExp(
    `(?:thống nhất|nhất trí|đồng ý|đồng thuận)[^.;]{0,60}${HEADS}|${HEADS}[^.;]{0,60}(?:thống nhất|nhất trí|đồng ý|đồng thuận)`,
    'u',
  ),
);
/** The cell and the head of the unit do not agree. */
const DISAGREES = lineTest(
  new RegExp(
    `(?:chưa thống nhất|không thống nhất|bất đồng|chưa đồng ý|không đồng ý)[^.;]{0,60}${HEADS}|${HEADS}[^.;]{0,60}(?:chưa thống nhất|không thống nhất|bất đồng|chưa đồng ý|không đồng ý|ý kiến khác)`,
    'u',
  ),
);
const REPORTED = lineTest(/(?:báo cáo|xin ý kiến|trình)[^.;]{0,30}(?:cấp trên|đảng uỷ|cấp uỷ)/u);

type Lack = 'agreement' | 'report';

export default defineRule<{ line: Line; lack: Lack }>({
  id: 'chua-thong-nhat-nguoi-dung-dau',
  ref: 'ND16',
  title: 'Chưa ghi thống nhất với người đứng đầu đơn vị, hoặc chưa báo cáo khi bất đồng',
  group: 'Chất lượng nghị quyết, kết luận',
  kinds: ['resolution', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:144; S0:170'), basis('secretary', 'S3:35')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Chưa ghi thống nhất',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình phối hợp với trưởng thôn sửa 6 bóng đèn đường bằng cách chia hai tổ, xong trước ngày 20/7/2026.',
        ),
      },
      {
        title: 'Bất đồng mà chưa báo cáo',
        text: regularMinutes({
          conclusion: `## Kết luận

Đồng chí chủ trì kết luận: chi bộ và trưởng thôn chưa thống nhất mức đóng góp, kỳ sau bàn tiếp.`,
        }),
      },
    ],
    good: [
      { text: monthly() },
      {
        title: 'Đã ghi thống nhất',
        text: withDuties(
          '- Giao đồng chí Nguyễn Văn Bình phối hợp với trưởng thôn sửa 6 bóng đèn đường bằng cách chia hai tổ, xong trước ngày 20/7/2026. Việc này đã được thống nhất với trưởng thôn.',
        ),
      },
    ],
  },
  *check({ document }) {
    const { kind, form } = document;
    if (kind === 'minutes' && form !== 'regular') return;
    const disagrees = firstBodyLineThat(document, DISAGREES);
    if (disagrees) {
      if (!isSaid(document, REPORTED)) yield { ...textRange(disagrees), data: { line: disagrees, lack: 'report' } };
      return;
    }
    const needs = firstBodyLineThat(document, NEEDS_HEAD);
    if (needs && !isSaid(document, AGREED)) yield { ...textRange(needs), data: { line: needs, lack: 'agreement' } };
  },
  message: ({ lack }) =>
    lack === 'report'
      ? {
          what: 'Chi bộ và người đứng đầu đơn vị chưa thống nhất mà chưa thấy ghi báo cáo cấp trên.',
          why: 'Khi chưa thống nhất thì phải báo cáo cấp uỷ cấp trên (tài liệu nghiệp vụ bí thư chi bộ).',
          todo: 'Nên ghi ai báo cáo và báo cáo khi nào.',
        }
      : {
          what: 'Việc cần người đứng đầu đơn vị phối hợp mà chưa ghi là đã thống nhất.',
          why: 'Bí thư phải phối hợp, thống nhất với người đứng đầu đơn vị trước khi phân công (tài liệu nghiệp vụ công tác chi bộ).',
          todo: 'Nên thêm một câu cho biết hai bên đã thống nhất.',
        },
  fixes: ({ line, lack }) => {
    if (line.kind === 'cell') return [];
    const { start, end } = textRange(line);
    const text =
      lack === 'report'
        ? ' Đồng chí Bí thư báo cáo Đảng uỷ cấp trên trước ngày …/…/….'
        : ' Việc này đã được thống nhất với người đứng đầu đơn vị.';
    const fix = textFix({ start, end, after: end }, text, 'Thêm câu về việc thống nhất, báo cáo', 'line');
    const at = text.indexOf('…');
    return [
      {
        ...fix,
        edits: [{ start: end, end, text }],
        select: at < 0 ? undefined : { edit: 0, start: at, end: at + 5 },
      },
    ];
  },
});
