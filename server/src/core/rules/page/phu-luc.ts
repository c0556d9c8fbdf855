import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { isInBody, matching } from '../writing/every-line';
import { endOfBody, insertBlock } from '../writing/place';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

type Fault =
  | { readonly kind: 'unmentioned'; readonly count: number }
  | { readonly kind: 'unnumbered'; readonly edits: readonly TextEdit[] };

const HEADING = /^phụ lục(?:\s+(?:số\s+)?(\d{1,2}|[ivx]{1,4}))?\s*(?=$|[:.\-–])/;
const MENTION = /phụ lục|kèm theo|đính kèm/;

/** An appendix is pointed to in the text; from two on they are numbered. */
export default defineRule<Fault>({
  id: 'phu-luc',
  ref: 'TT21',
  title: 'Phụ lục không được nhắc trong văn bản, hoặc không đánh số',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'II.II.1')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      { title: 'Thân văn bản không nhắc', text: `${RESOLUTION}\nPHỤ LỤC\n\nDanh sách các hộ tham gia.\n`, lines: [34] },
      {
        title: 'Hai phụ lục không đánh số',
        text: `${changed(RESOLUTION, 'thảo luận và quyết nghị:', 'thảo luận và quyết nghị (kèm theo các phụ lục):')}\nPHỤ LỤC\n\nDanh sách các hộ.\n\nPHỤ LỤC\n\nBản đồ tuyến đường.\n`,
        lines: [34],
      },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Đầu tệp', text: WITH_FRONT_MATTER },
      {
        text: `${changed(RESOLUTION, 'thảo luận và quyết nghị:', 'thảo luận và quyết nghị (kèm theo Phụ lục 1 và Phụ lục 2):')}\nPhụ lục 1\n\nDanh sách các hộ.\n\nPhụ lục 2\n\nBản đồ tuyến đường.\n`,
      },
    ],
  },
  *check({ document }) {
    const headings = headingsIn(document);
    const listed: readonly Range[] = headings.length > 0 ? headings.map(textRange) : document.page.appendices;
    const first = listed[0];
    if (!first) return;
    if (!isMentioned(document)) {
      yield { start: first.start, end: first.end, data: { kind: 'unmentioned', count: listed.length } };
    }
    const unnumbered = headings.filter((line) => HEADING.exec(line.folded)![1] === undefined);
    if (headings.length < 2 || unnumbered.length === 0) return;
    const edits = unnumbered.map((line) => {
      const at = textRange(line).start + 'phụ lục'.length;
      return { start: at, end: at, text: ` ${headings.indexOf(line) + 1}` };
    });
    yield { ...textRange(unnumbered[0]!), data: { kind: 'unnumbered', edits } };
  },
  message: (fault) =>
    fault.kind === 'unmentioned'
      ? {
          what: 'Văn bản có phụ lục nhưng nội dung không nhắc đến.',
          why: 'Văn bản có phụ lục kèm theo phải có chỉ dẫn về phụ lục đó (Hướng dẫn 05-HD/VPTW, mục II.II.1).',
          todo: 'Hãy thêm câu chỉ dẫn ở chỗ thích hợp.',
        }
      : {
          what: 'Có từ hai phụ lục nhưng chưa đánh số.',
          why: 'Từ hai phụ lục trở lên phải đánh số bằng chữ số Ả Rập (Hướng dẫn 05-HD/VPTW, mục II.II.1).',
          todo: 'Hãy ghi «Phụ lục 1», «Phụ lục 2» …',
        },
  fixes: (fault, { document }) =>
    fault.kind === 'unnumbered'
      ? [{ title: 'Đánh số phụ lục', safe: true, edits: fault.edits }]
      : [
          {
            title: 'Thêm câu chỉ dẫn về phụ lục',
            safe: false,
            edits: [
              insertBlock(
                endOfBody(document),
                fault.count > 1 ? 'Kèm theo văn bản này là các phụ lục.' : 'Kèm theo văn bản này là phụ lục.',
              ),
            ],
          },
        ],
});

/** The lines with which appendices begin, behind the body. */
function headingsIn({ tree, parts }: DocumentModel): Line[] {
  return tree.blocks
    .slice(parts.foot.to)
    .filter((block): block is Line => block.type === 'line' && !block.marker && HEADING.test(block.folded));
}

const isMentioned = (document: DocumentModel): boolean =>
  isInBody(document, matching(MENTION)) ||
  (document.header.subject.found && MENTION.test(document.header.subject.value.toLowerCase()));
