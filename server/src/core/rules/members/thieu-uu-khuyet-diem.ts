import { ADMISSION, EMPTY_FAULT, FAULTS, MERITS } from '../../guidance/member-wording';
import { given } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { endOfBody, type Place, textFix, titlePlace } from '../writing/place';
import { admission } from '../writing/samples/members';
import { hasEnded, isTold, saying, toldLines } from '../writing/told';

type Gap =
  | { readonly part: 'merits'; readonly place: Place }
  | { readonly part: 'faults'; readonly place: Place }
  | { readonly part: 'empty'; readonly range: Range; readonly words: string };

const TELLS_MERITS = saying(MERITS);
const TELLS_FAULTS = saying(FAULTS);

export default defineRule<Gap>({
  id: 'thieu-uu-khuyet-diem',
  ref: 'DB02',
  title: 'Nghị quyết về người được xét thiếu ưu điểm hoặc khuyết điểm',
  group: 'Việc về đảng viên',
  kinds: ['resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('hd38', 'mẫu 13-KNĐ'), basis('custom', 'câu «không có khuyết điểm gì lớn»')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không ghi khuyết điểm', text: admission({ faults: null }) },
      {
        title: 'Câu rỗng',
        text: admission({ faults: '**2. Khuyết điểm**\n\n- Không có khuyết điểm gì lớn.' }),
        lines: [26],
      },
    ],
    good: [
      { text: admission() },
      {
        title: 'Viết liền',
        text: admission({
          merits: 'Quần chúng có đạo đức tốt, hoàn thành nhiệm vụ.',
          faults: 'Hạn chế: ít phát biểu.',
        }),
      },
      {
        title: 'Nghị quyết về việc khác',
        text: admission({ merits: null, faults: null }, 'lãnh đạo thực hiện nhiệm vụ tháng 7'),
      },
    ],
  },
  *check({ document }) {
    if (!hasText(document) || !ADMISSION.test(fold(given(document.header.subject) ?? ''))) return;
    for (const line of toldLines(document)) {
      const match = EMPTY_FAULT.exec(line.folded);
      if (!match) continue;
      const range = sourceRange(line, match.index, match.index + match[0].length);
      yield {
        ...range,
        data: { part: 'empty', range, words: line.text.slice(match.index, match.index + match[0].length) },
      };
      return;
    }
    if (!hasEnded(document) && document.votes.length === 0) return;
    const { start, end } = titlePlace(document);
    const place = personPlace(document) ?? endOfBody(document);
    if (!isTold(document, TELLS_MERITS)) yield { start, end, data: { part: 'merits', place } };
    if (!isTold(document, TELLS_FAULTS)) yield { start, end, data: { part: 'faults', place } };
  },
  message: (gap) => ({
    what:
      gap.part === 'empty'
        ? `Câu «${gap.words}» chưa cho biết khuyết điểm của người được xét.`
        : `Nghị quyết chưa ghi ${gap.part === 'merits' ? 'ưu điểm' : 'khuyết điểm'} của người được xét.`,
    why: 'Mẫu nghị quyết (13-KNĐ) có hai mục ưu điểm và khuyết điểm để cấp trên xem xét.',
    todo: gap.part === 'empty' ? 'Hãy nêu một hạn chế cụ thể cần khắc phục.' : 'Hãy ghi thêm vài dòng cụ thể.',
  }),
  fixes: (gap) => {
    if (gap.part === 'empty') {
      const text = 'Hạn chế cần khắc phục: …';
      const at = text.indexOf('…');
      return [
        {
          title: 'Thay bằng hạn chế cụ thể',
          safe: false,
          edits: [{ ...gap.range, text }],
          select: { edit: 0, start: at, end: at + 1 },
        },
      ];
    }
    const name = gap.part === 'merits' ? 'Ưu điểm' : 'Khuyết điểm';
    return [textFix(gap.place, `- ${name}: ….`, `Thêm mục ${name.toLowerCase()}`)];
  },
});

/** Before the vote: behind the last line that speaks of the person's merits or faults. */
function personPlace(document: Parameters<typeof endOfBody>[0]): Place | null {
  const line = toldLines(document).findLast((candidate) => /ưu điểm|khuyết điểm/.test(candidate.folded));
  const section = line && document.sections.find(({ heading }) => heading === line);
  const block = section ? document.tree.blocks[section.to - 1] : line;
  return block ? { start: block.start, end: block.end, after: block.end } : null;
}
