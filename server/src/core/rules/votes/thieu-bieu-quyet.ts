import { isBare } from '../../model/tasks/begun';
import type { DocumentModel, Vote } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { fold } from '../../text/fold';
import { basis } from '../basis';
import { defineRule } from '../types';
import { dutiesOnly } from '../writing/samples/resolution';
import { newVoteEdit } from '../writing/vote';
import { wordsOfVote } from './base';

export default defineRule<null>({
  id: 'thieu-bieu-quyet',
  ref: 'CB05',
  title: 'Nghị quyết chưa ghi kết quả biểu quyết',
  group: 'Năm thành tố',
  kinds: ['resolution'],
  forms: [],
  scope: 'document',
  basis: [basis('qd294', '9.3 (khoản 5 Điều 9)'), basis('duty', 'S0:154'), basis('secretary', 'S3:64')],
  severity: 'error',
  preset: 'co-ban',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: dutiesOnly(
          `- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`,
          null,
        ),
        lines: [4],
      },
    ],
    good: [
      {
        text: dutiesOnly(`- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`),
      },
      {
        text: dutiesOnly(
          `- Nội dung: Phát quang đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Thời hạn: trước ngày 20/7/2026`,
          'Nghị quyết này được 100% đảng viên dự họp nhất trí thông qua.',
        ),
      },
    ],
  },
  *check({ document }) {
    if (document.votes.some((vote) => !isOnMinutes(document, vote)) || !hasSomethingToAdopt(document)) return;
    const { title, tree } = document;
    const firstLine = { start: 0, end: Math.max(0, (tree.lineStarts[1] ?? tree.text.length + 1) - 1) };
    yield { ...(title ? textRange(title) : firstLine), data: null };
  },
  message: () => ({
    what: 'Nghị quyết chưa ghi kết quả biểu quyết thông qua.',
    why: 'Nghị quyết chỉ có giá trị khi hơn một nửa số thành viên tán thành (Quy định 294-QĐ/TW, mục 9.3), nên phải ghi số phiếu.',
    todo: 'Hãy thêm một câu nêu số người tán thành trên số đảng viên chính thức được triệu tập và tỷ lệ phần trăm.',
  }),
  fixes: (_data, { document }) => [
    {
      title: 'Thêm câu ghi kết quả biểu quyết',
      safe: false,
      edits: [newVoteEdit(document)],
      select: {
        edit: 0,
        start: newVoteEdit(document).text.indexOf('…/…'),
        end: newVoteEdit(document).text.indexOf('…/…') + 3,
      },
    },
  ],
});

/** `Chi bộ biểu quyết thông qua biên bản`: the paper itself is not adopted by that. */
const isOnMinutes = (document: DocumentModel, vote: Vote): boolean => {
  const words = `${fold(vote.subject ?? '')} ${wordsOfVote(document, vote)}`;
  return /biên bản/.test(words) && !/nghị quyết|kết luận/.test(words);
};

/** `Nghị quyết này …`, `… thống nhất …`: prose that decides. A line that ends in a colon only leads to what is decided. */
const DECIDES = /(?<![A-Za-zÀ-ỹ])(?:nghị quyết này|quyết nghị|nhất trí|thống nhất)(?![A-Za-zÀ-ỹ])(?!.*:\s*$)/u;
/** Sections that stand behind everything that is decided. */
const CLOSES = /(?<![A-Za-zÀ-ỹ])(?:biểu quyết|tổ chức thực hiện|điều khoản thi hành|hiệu lực)(?![A-Za-zÀ-ỹ])/u;

/** A draft that has only its head, headings and empty items is not yet adopted by anybody, and need not say so. */
function hasSomethingToAdopt({ tasks, parts, tree, sections }: DocumentModel): boolean {
  if (parts.foot.from < parts.foot.to || tasks.some((task) => !isBare(task))) return true;
  if (sections.some(({ folded, from, to }) => CLOSES.test(folded) && to - from > 1)) return true;
  const headings = new Set(sections.map(({ heading }) => heading));
  return tree.blocks
    .slice(parts.head.to)
    .some((block) => block.type === 'line' && !headings.has(block) && DECIDES.test(block.folded));
}
