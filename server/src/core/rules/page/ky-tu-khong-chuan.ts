import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { changed, RESOLUTION, WITH_FRONT_MATTER } from './sample';

interface Odd {
  readonly kind: 'decomposed' | 'latin-eth';
  readonly edits: readonly TextEdit[];
}

/**
 * Letters that look right and are others: accents as characters of their own, `Ð` of the Icelanders for `Đ`. Nothing that is
 * read changes by mending them.
 */
export default defineRule<Odd>({
  id: 'ky-tu-khong-chuan',
  ref: 'TT22',
  title: 'Chữ tổ hợp rời, hoặc chữ «Ð» La-tinh thay chữ «Đ»',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'IV.1'), basis('custom', 'chữ dựng sẵn để tìm kiếm và sắp xếp đúng')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'safe',
  examples: {
    bad: [
      {
        title: 'Dấu gõ rời khỏi chữ',
        text: changed(RESOLUTION, 'thảo luận', 'thảo luận'.normalize('NFD')),
        lines: [14],
      },
      {
        title: 'Chữ «Ð» La-tinh',
        text: changed(RESOLUTION, 'Căn cứ Điều lệ Đảng', 'Căn cứ \u00d0iều lệ \u00d0ảng'),
        lines: [13],
      },
    ],
    good: [{ text: RESOLUTION }, { text: WITH_FRONT_MATTER }],
  },
  *check({ document }) {
    for (const [kind, edits] of [
      ['decomposed', decomposed(document)],
      ['latin-eth', latinEth(document)],
    ] as const) {
      const first = edits[0];
      if (first) yield { start: first.start, end: first.end, data: { kind, edits } };
    }
  },
  message: ({ kind, edits }) => ({
    what:
      kind === 'decomposed'
        ? `Có ${edits.length} dòng gõ dấu tách rời khỏi chữ.`
        : `Có ${edits.length} chữ «Đ» gõ bằng chữ La-tinh «Ð».`,
    why: 'Nhìn giống nhau nhưng máy hiểu là chữ khác, nên tìm kiếm, sắp xếp có thể sai (văn bản dùng bộ mã TCVN 6909:2001, Hướng dẫn 05-HD/VPTW, mục IV.1).',
    todo: 'Hãy bấm sửa nhanh để chuẩn hoá; câu chữ không thay đổi.',
  }),
  fixes: ({ kind, edits }) => [
    { title: kind === 'decomposed' ? 'Ghép dấu vào chữ' : 'Đổi «Ð» thành «Đ»', safe: true, edits },
  ],
});

/** Lines whose text on disk is not composed; what the core reads is composed already. */
function decomposed({ source, tree }: DocumentModel): TextEdit[] {
  const { raw, text } = source;
  if (raw.normalize('NFC') === raw) return [];
  const edits: TextEdit[] = [];
  for (const [i, start] of tree.lineStarts.entries()) {
    const end = (tree.lineStarts[i + 1] ?? text.length + 1) - 1;
    if (raw.slice(source.toRaw(start), source.toRaw(end)) !== text.slice(start, end)) {
      edits.push({ start, end, text: text.slice(start, end) });
    }
  }
  return edits;
}

function latinEth({ tree }: DocumentModel): TextEdit[] {
  // `ð` is no Vietnamese letter, and `Ɖ` neither.
  return Array.from(tree.text.matchAll(/[\u00d0\u0189\u00f0\u0256]/g), (m) => ({
    start: m.index,
    end: m.index + 1,
    text: /[\u00d0\u0189]/.test(m[0]) ? 'Đ' : 'đ',
  }));
}
