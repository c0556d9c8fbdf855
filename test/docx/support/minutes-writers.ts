/** Minutes of an invented meeting, as different people put their foot and head into Word. `MINUTES_TEXT` says what they mean. */
import { paragraph, run, table } from './word-file';

export const MINUTES_TEXT = `---
loại: Biên bản
đảng bộ: Đảng bộ phường Vân Trà
chi bộ: Chi bộ Trường Mầm non Hoa Cải
số: 03-BB/CB
địa danh: Vân Trà
ngày: 2025-12-03
trích yếu: họp chi bộ thường kỳ tháng 12 năm 2025
---

Thời gian: 17 giờ 00, ngày 03/12/2025.

Địa điểm: Phòng họp Trường Mầm non Hoa Cải.

Thành phần: có mặt 11/12 đảng viên; vắng 01 đồng chí (Khổng Thị Sim, ốm).

Chủ trì: đồng chí Bàng Thị Kiều, Bí thư chi bộ.

Người ghi biên bản: đồng chí Ngạc Thị Hoài.

I. Nội dung

1. Đồng chí Bàng Thị Kiều thông qua dự thảo nghị quyết tháng 12.

II. Ý kiến thảo luận

- Đồng chí Nhữ Thị Tâm: nhất trí với dự thảo, đề nghị sửa lại lịch trực.

III. Kết luận, biểu quyết

Chi bộ biểu quyết thông qua nghị quyết: 11/11 đảng viên có mặt tán thành (đạt 100%).

Cuộc họp kết thúc lúc 18 giờ 15 phút cùng ngày.

NGƯỜI GHI BIÊN BẢN
Ngạc Thị Hoài

CHỦ TRÌ HỘI NGHỊ
Bàng Thị Kiều
`;

const BODY = MINUTES_TEXT.split('\n')
  .slice(MINUTES_TEXT.split('\n').lastIndexOf('---') + 2)
  .filter((line) => line !== '')
  .slice(0, -4)
  .map((line) => paragraph(run(line)))
  .join('');
const LEFT = ['ĐẢNG BỘ PHƯỜNG VÂN TRÀ', 'CHI BỘ TRƯỜNG MẦM NON HOA CẢI', '*', 'Số 03-BB/CB'];
const RIGHT = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Vân Trà, ngày 03 tháng 12 năm 2025'];
const lines = (texts: readonly string[]): string => texts.map((text) => paragraph(text)).join('');
const HEAD =
  table([[lines(LEFT), lines(RIGHT)]]) + lines(['BIÊN BẢN', 'họp chi bộ thường kỳ tháng 12 năm 2025', '-----']);
const [WRITER, CHAIR] = [
  ['NGƯỜI GHI BIÊN BẢN', 'Ngạc Thị Hoài'],
  ['CHỦ TRÌ HỘI NGHỊ', 'Bàng Thị Kiều'],
];
const TABS = '<w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r>';

export const MINUTES_WRITINGS: readonly { readonly manner: string; readonly body: string }[] = [
  {
    manner: 'signatures in a table of one row',
    body:
      HEAD + BODY + table([[lines([WRITER[0]!, '', '', '', WRITER[1]!]), lines([CHAIR[0]!, '', '', '', CHAIR[1]!])]]),
  },
  {
    manner: 'signatures in a table of three rows',
    body:
      HEAD +
      BODY +
      table([
        [WRITER[0]!, CHAIR[0]!],
        ['', ''],
        [WRITER[1]!, CHAIR[1]!],
      ]),
  },
  {
    manner: 'signatures by tabs',
    body:
      HEAD +
      BODY +
      paragraph(run(WRITER[0]!) + TABS + run(CHAIR[0]!)) +
      lines(['', '', '']) +
      paragraph(run(WRITER[1]!) + TABS + run(CHAIR[1]!)),
  },
  {
    manner: 'signatures by blanks, the second line begun with some',
    body:
      HEAD +
      BODY +
      paragraph(run(`${WRITER[0]}                    ${CHAIR[0]}`)) +
      lines(['', '']) +
      paragraph(run(`      ${WRITER[1]}                         ${CHAIR[1]}`)),
  },
  {
    manner: 'the title in the head’s table, over both columns',
    body:
      `<w:tbl><w:tr><w:tc>${lines(LEFT)}</w:tc><w:tc>${lines(RIGHT)}</w:tc></w:tr>` +
      `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${lines(['BIÊN BẢN', 'họp chi bộ thường kỳ tháng 12 năm 2025', '-----'])}</w:tc></w:tr></w:tbl>` +
      BODY +
      table([[lines([WRITER[0]!, WRITER[1]!]), lines([CHAIR[0]!, CHAIR[1]!])]]),
  },
  {
    manner: 'edges of cells that do not meet: five columns in the grid, two in each row',
    body:
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${lines(LEFT.slice(0, 2))}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${lines(RIGHT.slice(0, 1))}</w:tc></w:tr>` +
      `<w:tr><w:tc>${lines(LEFT.slice(2))}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="4"/></w:tcPr>${lines(RIGHT.slice(1))}</w:tc></w:tr></w:tbl>` +
      lines(['BIÊN BẢN', 'họp chi bộ thường kỳ tháng 12 năm 2025', '-----']) +
      BODY +
      table([[lines([WRITER[0]!, WRITER[1]!]), lines([CHAIR[0]!, CHAIR[1]!])]]),
  },
];
