import { hd05 } from '../../guidance/profiles/hd05';
import { basis } from '../basis';
import { defineRule } from '../types';
import { hasText } from '../writing/begun';
import { EVERY_KIND } from '../writing/every-kind';
import { hasFrontMatter } from '../writing/front-matter';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { headPieces, typedPlaceDate } from './typed-head';

const PARTY = hd05.party.value.text;

/** The Party's name at the head of the page; front matter needs none, the page has it of itself. */
export default defineRule<null>({
  id: 'thieu-tieu-de-dang',
  ref: 'TT01',
  title: 'Thiếu dòng «ĐẢNG CỘNG SẢN VIỆT NAM»',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'II.I.1')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Đầu văn bản gõ thiếu dòng tiêu đề', text: changed(RESOLUTION, `${PARTY}\n`, ''), lines: [1] },
      { title: 'Không có phần đầu', text: RESOLUTION.slice(RESOLUTION.indexOf('NGHỊ QUYẾT')), lines: [1] },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Đầu tệp thay cho phần đầu gõ tay', text: WITH_FRONT_MATTER },
      {
        title: 'Phần đầu gõ thành bảng',
        text: changed(
          RESOLUTION,
          RESOLUTION.slice(0, RESOLUTION.indexOf('NGHỊ QUYẾT')),
          `| ĐẢNG BỘ XÃ BÌNH AN | **${PARTY}** |\n| :-: | :-: |\n| **CHI BỘ THÔN TRÀ** | |\n| Số 05-NQ/CB | *Bình An, ngày 05 tháng 7 năm 2026* |\n\n`,
        ),
      },
    ],
  },
  *check({ document }) {
    if (hasFrontMatter(document) || !hasText(document)) return;
    if (headPieces(document).some(({ folded }) => folded.includes('đảng cộng sản việt nam'))) return;
    // Underneath the title it is in the wrong place, but it is there.
    const opening = document.tree.blocks.slice(0, document.parts.head.to + 3);
    if (opening.some((block) => block.type === 'line' && block.folded.trim() === 'đảng cộng sản việt nam')) return;
    const first = document.tree.blocks[0]!;
    yield { start: first.start, end: first.end, data: null };
  },
  message: () => ({
    what: `Đầu văn bản chưa có dòng «${PARTY}».`,
    why: 'Đây là thành phần bắt buộc thứ nhất của văn bản Đảng (Hướng dẫn 05-HD/VPTW, mục II.I.1).',
    todo: 'Hãy thêm dòng này ở đầu trang, phía trên địa danh và ngày tháng.',
  }),
  fixes: (_data, { document }) => {
    const placed = typedPlaceDate(document);
    const at = placed && placed.piece.line.kind !== 'cell' ? placed.piece.line.start : beforeTitle(document);
    const gap = placed ? '\n' : '\n\n';
    return [{ title: `Thêm dòng «${PARTY}»`, safe: false, edits: [{ start: at, end: at, text: PARTY + gap }] }];
  },
});

const beforeTitle = ({ title, tree }: Parameters<typeof hasText>[0]): number =>
  title?.start ?? tree.blocks[0]?.start ?? 0;
