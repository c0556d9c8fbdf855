import { perLineWith } from '../../model/passage';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { everyLineThat } from '../writing/every-line';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

/** `./.`, also with blanks in it; `/.` alone only behind a word, so that a date's blank (`…/…/.`) is none. */
const END_MARK = /\.\s*\/\s*\.\s*\/?$|(?<=[A-Za-zÀ-ỹ)"”%])\s*\/\s*\.$/u;

const endMark = perLineWith(/\//u, null, (line: Line): Range | null => {
  const m = /[./]$/.test(line.text) ? END_MARK.exec(line.text) : null;
  return m && m.index > 0 ? { start: m.index, end: line.text.length } : null;
});

/** The State's end mark; the Party's papers end with a full stop. */
export default defineRule<Range>({
  id: 'ket-thuc-cham-gach',
  ref: 'TT14',
  title: 'Kết thúc bằng «./.»',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '6.2.2')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { text: changed(RESOLUTION, '(đạt 100%).', '(đạt 100%)./.'), lines: [22] },
      { title: 'Ở dòng lưu', text: changed(RESOLUTION, '- Lưu Chi bộ.', '- Lưu Chi bộ./.'), lines: [27] },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Gạch chéo trong câu', text: changed(WITH_FRONT_MATTER, 'từng xóm,', 'từng xóm và/hoặc từng ngõ,') },
    ],
  },
  *check({ document }) {
    for (const line of everyLineThat(document, endMark)) {
      const mark = endMark(line);
      if (!mark) continue;
      const where = sourceRange(line, mark.start, mark.end);
      yield { ...where, data: where };
    }
  },
  message: () => ({
    what: 'Dòng này kết thúc bằng dấu «./.».',
    why: 'Văn bản của Đảng kết thúc nội dung bằng dấu chấm (Hướng dẫn 05-HD/VPTW, mục 6.2.2).',
    todo: 'Hãy đổi thành dấu chấm.',
  }),
  fixes: (where) => [{ title: 'Đổi «./.» thành dấu chấm', safe: true, edits: [{ ...where, text: '.' }] }],
});
