import { PRIVATE_MATTERS } from '../../guidance/private-matters';
import { passageOf, perLineWith, rangeIn } from '../../model/passage';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { changed, MINUTES } from '../page/sample';
import { defineRule } from '../types';
import { bodyLinesThat } from '../writing/every-line';

interface Private {
  readonly where: Range;
  /** The bracket that the matter stands in: what a fix may replace. */
  readonly bracket: Range | null;
}

const MATTERS = PRIVATE_MATTERS.map(fold);
const MATTER = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${MATTERS.join('|')})(?![A-Za-zÀ-ỹ])`, 'u');
const MEMBER = /đồng chí|đ\/c|đảng viên|vắng/;

const matterIn = perLineWith(MATTER, null, (line: Line): { matter: Range; bracket: Range | null } | null => {
  const m = MATTER.exec(line.folded)!;
  if (!MEMBER.test(line.folded)) return null;
  const matter = { start: m.index, end: m.index + m[0].length };
  const open = line.folded.lastIndexOf('(', matter.start);
  const close = line.folded.indexOf(')', matter.end);
  const inside = open >= 0 && close >= 0 && !line.folded.slice(open, matter.start).includes(')');
  return { matter, bracket: inside ? { start: open + 1, end: close } : null };
});

/** Minutes tell that somebody was away and why, not the name of the illness or what happened at home. */
export default defineRule<Private>({
  id: 'chuyen-rieng',
  ref: 'RT02',
  title: 'Biên bản ghi chuyện riêng, sức khoẻ của đảng viên quá mức cần',
  group: 'Thông tin riêng và bảo mật',
  kinds: ['minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('custom', 'lý do vắng chỉ cần ghi gọn')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: changed(MINUTES, 'vắng: 0.', 'vắng: 01 đồng chí Lê Văn Sơn (điều trị ung thư ở tuyến trên).'),
        lines: [18],
      },
      {
        title: 'Việc trong nhà',
        text: changed(MINUTES, 'vắng: 0.', 'vắng: 01 đồng chí Lê Văn Sơn (đang làm thủ tục ly hôn).'),
        lines: [18],
      },
      {
        title: 'Bệnh của người xin thay',
        text: changed(
          MINUTES,
          'Chi bộ thảo luận',
          'Đồng chí Lê Văn Sơn xin được thay vì sắp mổ khối u tuyến giáp. Chi bộ thảo luận',
        ),
        lines: [20],
      },
    ],
    good: [
      { text: MINUTES },
      { title: 'Lý do ghi gọn', text: changed(MINUTES, 'vắng: 0.', 'vắng: 01 đồng chí Lê Văn Sơn (đi chữa bệnh).') },
      {
        title: 'Công việc của thôn',
        text: changed(MINUTES, 'giúp các hộ bị lốc xoáy', 'giúp hai hộ có người mắc ung thư'),
      },
    ],
  },
  *check({ document }) {
    for (const line of bodyLinesThat(document, matterIn)) {
      const found = matterIn(line)!;
      const passage = passageOf(line);
      const where = rangeIn(passage, found.matter);
      yield { ...where, data: { where, bracket: found.bracket && rangeIn(passage, found.bracket) } };
    }
  },
  message: () => ({
    what: 'Chỗ này ghi chuyện riêng hoặc bệnh tật của đảng viên khá chi tiết.',
    why: 'Biên bản được nhiều người đọc và lưu lâu dài; lý do vắng, khó khăn riêng chỉ cần ghi gọn (kinh nghiệm soạn thảo).',
    todo: 'Có thể đổi thành «lý do cá nhân».',
  }),
  fixes: ({ bracket }) =>
    bracket
      ? [{ title: 'Đổi thành «lý do cá nhân»', safe: false, edits: [{ ...bracket, text: 'lý do cá nhân' }] }]
      : [],
});
