import type { HeadPiece } from '../../model/head';
import { rangeIn } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { hasFrontMatter } from '../writing/front-matter';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { headPieces } from './typed-head';

const STATE_NAME = /^cộng hoà xã hội chủ nghĩa việt nam\W*$/u;
const STATE_MOTTO = /^độc lập\s*[-–—.,]*\s*tự do\s*[-–—.,]*\s*hạnh phúc\W*$/u;
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';

interface StateHead {
  readonly pieces: readonly HeadPiece[];
  /** The Party's own line is there already. */
  readonly party: boolean;
}

/** The State's name and motto belong on the State's papers. */
export default defineRule<StateHead>({
  id: 'quoc-hieu-nha-nuoc',
  ref: 'TT02',
  title: 'Có quốc hiệu, tiêu ngữ của Nhà nước',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'II.I.1')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: changed(RESOLUTION, PARTY, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
        lines: [6],
      },
      {
        title: 'Có cả tiêu đề của Đảng và tiêu ngữ của Nhà nước',
        text: changed(RESOLUTION, PARTY, `${PARTY}\n**Độc lập – Tự do – Hạnh phúc**`),
        lines: [7],
      },
      {
        title: 'Trong bảng ở đầu trang',
        text: changed(
          RESOLUTION,
          RESOLUTION.slice(0, RESOLUTION.indexOf('NGHỊ QUYẾT')),
          `| ĐẢNG BỘ XÃ BÌNH AN<br>**CHI BỘ THÔN TRÀ**<br>Số 05-NQ/CB | **${PARTY}**<br>**Độc lập - Tự do - Hạnh phúc**<br>*Bình An, ngày 05 tháng 7 năm 2026* |\n| :-: | :-: |\n\n`,
        ),
        lines: [1],
      },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Nhắc đến tên nước trong nội dung',
        text: changed(
          WITH_FRONT_MATTER,
          'thảo luận và quyết nghị:',
          'chào cờ Nước Cộng hoà xã hội chủ nghĩa Việt Nam, thảo luận và quyết nghị:',
        ),
      },
    ],
  },
  *check({ document }) {
    const pieces = headPieces(document).filter(isOfState);
    const first = pieces[0];
    if (!first) return;
    // Front matter's page has the Party's line of itself.
    const party =
      hasFrontMatter(document) || headPieces(document).some(({ folded }) => folded.includes('đảng cộng sản việt nam'));
    yield { ...wholeOf(first), data: { pieces, party } };
  },
  message: () => ({
    what: 'Đầu văn bản có quốc hiệu hoặc tiêu ngữ của Nhà nước.',
    why: `Văn bản của Đảng chỉ ghi tiêu đề «${PARTY}» (Hướng dẫn 05-HD/VPTW, mục II.I.1).`,
    todo: 'Hãy xoá quốc hiệu, tiêu ngữ và giữ tiêu đề của Đảng.',
  }),
  fixes: ({ pieces, party }, { document }) => [
    {
      title: party ? 'Xoá quốc hiệu, tiêu ngữ' : `Thay quốc hiệu, tiêu ngữ bằng «${PARTY}»`,
      safe: false,
      edits: pieces.map((piece, i) =>
        i === 0 && !party ? { ...wholeOf(piece), text: PARTY } : removal(piece, document),
      ),
    },
  ],
});

const isOfState = ({ folded }: HeadPiece): boolean => STATE_NAME.test(folded.trim()) || STATE_MOTTO.test(folded.trim());

const wholeOf = (piece: HeadPiece): { start: number; end: number } =>
  rangeIn(piece, { start: 0, end: piece.text.length });

/** A line of its own goes with its line end; in a cell the break before it and its marks go too; a column is emptied. */
function removal(piece: HeadPiece, { tree }: DocumentModel): TextEdit {
  const { line } = piece;
  const { start, end } = wholeOf(piece);
  if (line.kind === 'cell') {
    const before = /(?:<br\s*\/?>\s*)?[*_]*$/i.exec(tree.text.slice(line.start, start))![0];
    const marks = /^[*_]*/.exec(tree.text.slice(end, line.end))![0];
    return { start: start - before.length, end: end + marks.length, text: '' };
  }
  if (piece.text.trim() !== line.text.trim()) return { start, end, text: '' };
  return { start: line.start, end: tree.text.charAt(line.end) === '\n' ? line.end + 1 : line.end, text: '' };
}
