import { perLineNeeding, rangeIn } from '../../model/passage';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from '../page/sample';
import { headPieces } from '../page/typed-head';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { bodyLinesThat } from '../writing/every-line';

const MARK =
  /^\(?(?:độ mật\s*:\s*|(?:tài liệu|văn bản)(?: lưu hành)? )?(?:mật|tối mật|tuyệt mật)(?:[,;–-][^()]{0,40})?\)?\.?$/;

/** A paper that bears a secrecy mark is not written on an ordinary computer, nor kept in an ordinary file. */
export default defineRule<string>({
  id: 'dau-mat',
  ref: 'RT03',
  title: 'Có dấu «Mật» trong tệp văn bản thường',
  group: 'Thông tin riêng và bảo mật',
  kinds: EVERY_KIND,
  otherTypes: true,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'I.1.1 b'), basis('hd05', 'II.II.2')],
  severity: 'warning',
  preset: 'day-du',
  fix: null,
  examples: {
    bad: [
      { text: changed(RESOLUTION, 'Số 05-NQ/CB', 'Số 05-NQ/CB\nMẬT'), lines: [5] },
      {
        title: 'Ở đầu tệp',
        text: changed(WITH_FRONT_MATTER, 'chức vụ:', 'độ mật: Tối mật\nchức vụ:'),
        lines: [10],
      },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Chữ «mật» trong câu',
        text: changedAll(RESOLUTION, ['từng xóm,', 'từng xóm, giữ bí mật nhà nước, bảo mật thông tin,']),
      },
    ],
  },
  *check({ document }) {
    for (const piece of headPieces(document)) {
      const text = piece.text.trim();
      if (MARK.test(piece.folded.trim())) yield { ...rangeIn(piece, { start: 0, end: piece.text.length }), data: text };
    }
    for (const entry of document.tree.frontMatter?.entries ?? []) {
      const value = (entry.value ?? '').trim();
      if (/^(?:domat|mucdomat|mat)$/.test(entry.folded) && /^(?:mật|tối mật|tuyệt mật)$/iu.test(value)) {
        yield { ...entry.valueRange, data: value };
      }
    }
    for (const line of bodyLinesThat(document, isMark)) yield { ...textRange(line), data: line.text };
  },
  message: (mark) => ({
    what: `Văn bản có dấu «${mark}» nhưng đang soạn trong tệp thường.`,
    why: 'Văn bản mật được soạn, lưu và gửi theo quy định về bảo vệ bí mật nhà nước (Hướng dẫn 05-HD/VPTW, mục I.1.1 b và II.II.2).',
    todo: 'Nếu đúng là văn bản mật, xin dừng soạn ở đây và làm theo quy định; nếu không, hãy xoá dấu này.',
  }),
  fixes: () => [],
});

/** Below the head only a line of its own in capitals is a mark. */
const isMark = perLineNeeding(
  () => [MARK],
  (line: Line) => MARK.test(line.folded.trim()) && line.text === line.text.toUpperCase(),
);
