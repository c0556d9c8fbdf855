import { foundBy, passageOf, rangeIn } from '../../model/passage';
import { basis } from '../basis';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from '../page/sample';
import { defineRule } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { bodyLinesThat } from '../writing/every-line';
import { entryFix, hasFrontMatter } from '../writing/front-matter';

/** What a paper says of itself: for the cell alone, not for the press. */
const FOR_ITSELF =
  /(?:tài liệu|văn bản|nghị quyết|kế hoạch|báo cáo|biên bản) (?:này )?(?:chỉ )?(?:được )?(?:là tài liệu |lưu hành |sử dụng |dùng |phổ biến )(?:trong )?nội bộ|(?:đây|này) là (?:tài liệu|văn bản) (?:lưu hành )?nội bộ|(?:chỉ )?lưu hành nội bộ|không (?:được )?phổ biến (?:ra ngoài|trên (?:các )?phương tiện)/;
const NOTE = 'LƯU HÀNH NỘI BỘ';

const saysIn = foundBy(FOR_ITSELF);

/** Where the text itself says that the paper stays inside, the page says so too; otherwise that is the signer's to decide. */
export default defineRule<null>({
  id: 'thieu-pham-vi-luu-hanh',
  ref: 'RT04',
  title: 'Tài liệu nội bộ thiếu chỉ dẫn phạm vi lưu hành',
  group: 'Thông tin riêng và bảo mật',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', 'II.II.4.1')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: changed(RESOLUTION, '(đạt 100%).', '(đạt 100%). Tài liệu này chỉ lưu hành nội bộ.'), lines: [22] },
      {
        title: 'Đầu tệp thiếu phạm vi lưu hành',
        text: changed(WITH_FRONT_MATTER, '(đạt 100%).', '(đạt 100%). Văn bản này chỉ dùng trong nội bộ chi bộ.'),
        lines: [23],
      },
      {
        title: 'Nói là tài liệu nội bộ',
        text: changed(RESOLUTION, '(đạt 100%).', '(đạt 100%). Đây là tài liệu nội bộ, chỉ đảng viên được giữ.'),
        lines: [22],
      },
    ],
    good: [
      { text: RESOLUTION },
      {
        title: 'Có chỉ dẫn',
        text: changedAll(
          RESOLUTION,
          ['ĐẢNG BỘ XÃ', 'LƯU HÀNH NỘI BỘ\nĐẢNG BỘ XÃ'],
          ['(đạt 100%).', '(đạt 100%). Tài liệu này chỉ lưu hành nội bộ.'],
        ),
      },
      {
        title: 'Nhóm nội bộ',
        text: changed(RESOLUTION, 'từng xóm,', 'từng xóm, báo tin trên nhóm nội bộ của chi bộ,'),
      },
    ],
  },
  *check({ document }) {
    if (document.page.circulation !== null) return;
    for (const line of bodyLinesThat(document, saysIn)) {
      yield { ...rangeIn(passageOf(line), saysIn(line)!), data: null };
      return;
    }
  },
  message: () => ({
    what: 'Văn bản nói là tài liệu nội bộ nhưng đầu trang chưa có chỉ dẫn phạm vi lưu hành.',
    why: 'Chỉ dẫn như «LƯU HÀNH NỘI BỘ» ghi ở đầu trang thứ nhất (Hướng dẫn 05-HD/VPTW, mục II.II.4.1).',
    todo: 'Hãy thêm chỉ dẫn nếu người ký quyết định như vậy.',
  }),
  fixes: (_data, { document }) => {
    const title = `Thêm «${NOTE}»`;
    if (hasFrontMatter(document)) {
      return [entryFix(document, 'circulation', 'phạm vi lưu hành', 'Lưu hành nội bộ', title)];
    }
    const first = document.tree.blocks[0];
    if (first?.type !== 'line') return [];
    return [{ title, safe: false, edits: [{ start: first.start, end: first.start, text: `${NOTE}\n` }] }];
  },
});
