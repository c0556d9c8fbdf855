import { CONCLUSION_PARTS } from '../../guidance/thematic-wording';
import { textRange } from '../../syntax/lines';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetLines, textFix } from '../writing/place';
import { linesOfStep, saying } from '../writing/told';
import { mayAsk } from './course';
import { thematicMinutes } from './sample';

interface Missing {
  readonly names: readonly string[];
  /** Lines of the snippet that ask for them. */
  readonly lines: readonly number[];
  readonly place: Place;
}

const PARTS = CONCLUSION_PARTS.map(({ name, line, wordings }) => ({ name, line, told: saying(wordings) }));

/** A meeting without any conclusion is told elsewhere, once. */
export default defineRule<Missing>({
  id: 'ket-luan-chuyen-de-thieu-phan',
  ref: 'CDE06',
  title: 'Kết luận chuyên đề còn thiếu phần',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:59')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Thiếu ý nghĩa và định hướng tư tưởng',
        text: thematicMinutes({
          conclusion:
            '## VIII- Kết luận\n\nChủ trì đánh giá buổi sinh hoạt chuẩn bị kỹ; chi bộ thống nhất mỗi đảng viên vận động hai hộ liền kề; rút kinh nghiệm gửi đề dẫn sớm hơn.',
        }),
      },
      {
        title: 'Thiếu việc cần thực hiện',
        text: thematicMinutes({
          conclusion:
            '## VIII- Kết luận\n\n- Chuyên đề sát thực tế, ý kiến thẳng thắn.\n- Ý nghĩa lớn nhất là chỉ ra chỗ còn yếu về tư tưởng.\n- Hạn chế là đề dẫn dài.',
          sent: 'Chuyên đề được gửi các đảng viên và báo cáo Đảng uỷ xã.',
        }),
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Kết luận viết liền một đoạn',
        text: thematicMinutes({
          conclusion:
            '## VIII- Kết luận\n\nĐ/c Bí thư nhận xét chuyên đề bổ ích, giúp đảng viên thấy rõ việc phải làm; yêu cầu mỗi đảng viên nêu gương phân loại rác; còn ít ý kiến, cần rút kinh nghiệm.',
        }),
      },
      {
        title: 'Nhận xét bằng lời thường',
        text: thematicMinutes({
          conclusion:
            '## VIII- Kết luận\n\nĐ/c Bí thư kết luận: chuyên đề dễ làm, hợp lòng dân, giúp mỗi đảng viên hiểu rõ việc của mình; từng đảng viên nêu gương phân loại rác. Hạn chế: còn ít ý kiến.',
        }),
      },
      {
        title: 'Động viên đảng viên',
        text: thematicMinutes({
          conclusion:
            '## VIII- Kết luận\n\nBí thư đánh giá đề dẫn chuẩn bị kỹ, giúp đảng viên đi đầu làm kinh tế; yêu cầu tiếp thu quy trình ba bước; động viên đảng viên vững tin làm giàu chính đáng. Hạn chế là họp dài; rút kinh nghiệm ở quý sau.',
        }),
      },
    ],
  },
  *check({ document }) {
    const told = linesOfStep(document, 'conclusion', ['minutes-read', 'closing']);
    const first = told[0];
    const body = told.filter((line) => line.kind !== 'heading');
    if (!first || body.length === 0 || !mayAsk(document)) return;
    const missing = PARTS.filter((part) => !told.some(part.told));
    if (missing.length === 0) return;
    const section = document.sections.findLast(({ heading }) => heading?.number === first.number);
    const end = section ? document.tree.blocks[section.to - 1]?.end : undefined;
    const place = { ...textRange(first), after: end ?? first.end };
    const data = { names: missing.map(({ name }) => name), lines: missing.map(({ line }) => line), place };
    yield { ...textRange(first), data };
  },
  message: ({ names }) => ({
    what: `Kết luận của chủ trì chưa có: ${names.join('; ')}.`,
    why: 'Kết thúc sinh hoạt chuyên đề, chủ trì đánh giá việc chuẩn bị, nêu ý nghĩa, kết luận điều cần tiếp thu và định hướng tư tưởng (tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Hãy bổ sung phần còn thiếu vào mục Kết luận.',
  }),
  fixes: ({ lines, place }, { document }) => {
    const snippet = snippetLines(document, 'ket-luan-chuyen-de');
    return [textFix(place, lines.map((line) => snippet[line]).join('\n'), 'Thêm phần còn thiếu của kết luận')];
  },
});
