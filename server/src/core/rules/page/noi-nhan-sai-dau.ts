import type { PageGuidance } from '../../guidance/in-force';
import type { DocumentModel } from '../../model/types';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';

interface Slips {
  readonly page: PageGuidance;
  readonly edits: readonly TextEdit[];
}

/**
 * The marks of the recipients as typed. Before 27/5/2026 commas were laid down, and semicolons were usual: both pass.
 */
export default defineRule<Slips>({
  id: 'noi-nhan-sai-dau',
  ref: 'TT17',
  title: 'Nơi nhận sai dấu câu',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '9.2.5'), basis('hd36', 'phần nơi nhận')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'safe',
  examples: {
    bad: [
      {
        title: 'Dấu phẩy thay dấu chấm phẩy',
        text: changedAll(RESOLUTION, ['xã Bình An;', 'xã Bình An,'], ['trong chi bộ;', 'trong chi bộ,']),
        lines: [25],
      },
      { title: 'Dòng cuối không có dấu chấm', text: changed(RESOLUTION, 'Lưu Chi bộ.', 'Lưu Chi bộ;'), lines: [27] },
      { title: 'Dấu hai chấm sau chữ Lưu', text: changed(RESOLUTION, 'Lưu Chi bộ.', 'Lưu: Chi bộ.'), lines: [27] },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Đầu tệp không cần dấu', text: WITH_FRONT_MATTER },
      {
        title: 'Trước ngày 27/5/2026 dùng dấu phẩy',
        text: changedAll(
          RESOLUTION,
          ['ngày 05 tháng 7', 'ngày 05 tháng 3'],
          ['Ngày 05/7/2026', 'Ngày 05/3/2026'],
          ['20/7/2026', '20/3/2026'],
          ['xã Bình An;', 'xã Bình An,'],
          ['trong chi bộ;', 'trong chi bộ,'],
        ),
      },
    ],
  },
  *check({ document, guidance }) {
    const edits = slipsIn(document, guidance.page);
    const first = edits[0];
    if (!first) return;
    const at = document.recipients.find(({ start, end }) => start <= first.start && first.start <= end) ?? first;
    yield { start: at.start, end: at.end, data: { page: guidance.page, edits } };
  },
  message: ({ page }) => ({
    what: 'Dấu câu ở phần nơi nhận chưa đúng.',
    why:
      page === 'hd05'
        ? 'Cuối mỗi dòng là dấu chấm phẩy, dòng cuối cùng là dấu chấm, sau chữ «Lưu» không có dấu hai chấm (Hướng dẫn 05-HD/VPTW, mục 9.2.5).'
        : 'Cuối mỗi dòng là dấu phẩy, dòng cuối cùng là dấu chấm (Hướng dẫn 36-HD/VPTW).',
    todo: 'Hãy sửa lại dấu.',
  }),
  fixes: ({ edits }) => [{ title: 'Sửa dấu của phần nơi nhận', safe: true, edits }],
});

function slipsIn({ recipients, tree }: DocumentModel, page: PageGuidance): TextEdit[] {
  const front = tree.frontMatter?.end ?? 0;
  const typed = recipients.filter(({ start, text }) => start >= front && /[A-Za-zÀ-ỹ]/u.test(text));
  const edits: TextEdit[] = [];
  for (const [i, { start, end }] of typed.entries()) {
    const next = typed[i + 1];
    // Several on one line were cut at their marks, which are right then.
    if (next && !tree.text.slice(end, next.start).includes('\n')) continue;
    const source = tree.text.slice(start, end);
    const colon = /^lưu\s*:/iu.exec(source);
    if (colon) edits.push({ start: start + 3, end: start + colon[0].length, text: '' });
    const tail = /[\s.,;:]*$/.exec(source)![0];
    const behind = /^[ \t]*([.,;])/.exec(tree.text.slice(end, end + 4));
    const mark = tail.trim().slice(-1) || (behind?.[1] ?? '');
    // `(để b/c) ./.` is another rule's.
    if (/\/\s*\.?\s*$/.test(source.replace(/\.$/, ''))) continue;
    const wanted = next ? ';' : '.';
    if (mark === wanted || (next && page === 'hd36' && mark === ',')) continue;
    if (behind && tail.trim() === '') {
      edits.push({ start: end, end: end + behind[0].length, text: wanted });
    } else {
      edits.push({ start: end - tail.length, end, text: next && page === 'hd36' ? ',' : wanted });
    }
  }
  return edits;
}
