import { foundBy, passageOf, rangeIn } from '../../model/passage';
import { basis } from '../basis';
import { changed, MINUTES, RESOLUTION } from '../page/sample';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { firstBodyLineThat } from '../writing/every-line';

/** Discipline of a named member, denunciations, personnel not yet decided. Duties of checking and praise are none. */
const SENSITIVE =
  /(?:xem xét|đề nghị|biểu quyết|bỏ phiếu|thi hành|quyết định)[^.;]{0,40}kỷ luật[^.;]{0,60}(?:đồng chí|đ\/c|đảng viên) [A-Za-zÀ-ỹ]+|hình thức (?:kỷ luật )?(?:khiển trách|cảnh cáo|cách chức|khai trừ)|(?:đơn|nội dung) tố cáo[^.;]{0,40}(?:đồng chí|đ\/c)|kết luận về tiêu chuẩn chính trị|lịch sử chính trị[^.;]{0,30}(?:đồng chí|đ\/c|quần chúng)/u;

const sensitiveIn = foundBy(SENSITIVE);

/** Matters that are often kept close: told once, for the writer to think about. */
export default defineRule<null>({
  id: 'noi-dung-can-giu-kin',
  ref: 'RT03',
  title: 'Nội dung kỷ luật, tố cáo, nhân sự trong tệp văn bản thường',
  group: 'Thông tin riêng và bảo mật',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'II.II.2'), basis('custom', 'nội dung kỷ luật, nhân sự chưa công bố')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: null,
  examples: {
    bad: [
      {
        title: 'Xem xét kỷ luật',
        text: changed(MINUTES, 'thống nhất trích quỹ thôn.', 'xem xét, thi hành kỷ luật đồng chí Lê Văn Sơn.'),
        lines: [20],
      },
      {
        title: 'Đơn tố cáo',
        text: changed(MINUTES, 'thống nhất trích quỹ thôn.', 'nghe báo cáo về đơn tố cáo đồng chí Lê Văn Sơn.'),
        lines: [20],
      },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Công tác kiểm tra nói chung',
        text: changed(MINUTES, 'thống nhất trích quỹ thôn.', 'giữ nghiêm kỷ luật, kỷ cương.'),
      },
    ],
  },
  *check({ document }) {
    const line = firstBodyLineThat(document, sensitiveIn);
    if (line) yield { ...rangeIn(passageOf(line), sensitiveIn(line)!), data: null };
  },
  message: () => ({
    what: 'Văn bản có nội dung kỷ luật, tố cáo hoặc nhân sự của một người cụ thể.',
    why: 'Có nội dung loại này thuộc diện bảo vệ bí mật, hoặc chưa được công bố (Hướng dẫn 05-HD/VPTW, mục II.II.2).',
    todo: 'Xin xem lại có được soạn và lưu trong tệp thường hay không.',
  }),
  fixes: () => [],
});
