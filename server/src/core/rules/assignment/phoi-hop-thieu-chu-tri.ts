import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { dutyLines } from '../content/reading';
import { defineRule } from '../types';
import { bodyLinesThat, matching } from '../writing/every-line';
import { monthly } from '../writing/samples/resolution';

/** `Chủ trì, phối hợp với …` with nobody before it; the sentence begins there. */
const HEADLESS = /(?:^|\.\s+)(chủ trì(?:,| và) phối hợp (?:với|cùng))/u;

/** A task without anyone at all is told by `thieu-nguoi-phu-trach`; here sentences outside the tasks. */
export default defineRule<{ line: Line; at: Range }>({
  id: 'phoi-hop-thieu-chu-tri',
  ref: 'PC02',
  title: 'Có «chủ trì, phối hợp» mà thiếu bên chủ trì',
  group: 'Phân công',
  kinds: ['resolution', 'conclusion'],
  forms: [],
  scope: 'document',
  basis: [basis('duty', 'S0:170'), basis('custom', 'một việc một đầu mối')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Câu không có chủ ngữ',
        text: monthly({
          carrying: `III. TỔ CHỨC THỰC HIỆN

Nghị quyết này được phổ biến đến toàn thể đảng viên. Chủ trì, phối hợp với Ban công tác Mặt trận thôn tuyên truyền nội dung nghị quyết. Đồng chí Lê Thị Vân theo dõi, kiểm tra.`,
        }),
      },
      {
        title: 'Gạch đầu dòng trong phần tổ chức thực hiện',
        text: monthly({
          carrying: `III. HIỆU LỰC THI HÀNH

Nghị quyết này có hiệu lực từ ngày ký.

Chủ trì và phối hợp cùng các chi hội phổ biến nghị quyết đến hội viên.`,
        }),
      },
    ],
    good: [
      {
        title: 'Có người chủ trì',
        text: monthly({
          carrying: `III. TỔ CHỨC THỰC HIỆN

Đồng chí Lê Thị Vân chủ trì, phối hợp với Ban công tác Mặt trận thôn tuyên truyền nội dung nghị quyết; kiểm tra việc thực hiện.`,
        }),
      },
      { text: monthly() },
    ],
  },
  *check({ document }) {
    const duties = dutyLines(document);
    for (const line of bodyLinesThat(document, isHeadless)) {
      if (line.kind === 'cell' || duties.has(line)) continue;
      const found = HEADLESS.exec(line.folded)!;
      const start = found.index + found[0].length - found[1]!.length;
      const at = sourceRange(line, start, start + found[1]!.length);
      yield { ...at, data: { line, at } };
    }
  },
  message: () => ({
    what: 'Câu này có «chủ trì, phối hợp» nhưng không nói ai chủ trì.',
    why: 'Mỗi việc phải có một đầu mối chịu trách nhiệm (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi tên hoặc chức vụ của người chủ trì.',
  }),
  fixes: ({ at }, { document }) => {
    const word = document.tree.text.slice(at.start, at.end);
    const begins = word.charAt(0) === 'C';
    const text = `${begins ? 'Đồng chí' : 'đồng chí'} … c${word.slice(1)}`;
    const start = text.indexOf('…');
    return [
      {
        title: 'Thêm người chủ trì',
        safe: false,
        edits: [{ start: at.start, end: at.end, text }],
        select: { edit: 0, start, end: start + 1 },
      },
    ];
  },
});

const isHeadless = matching(HEADLESS);
