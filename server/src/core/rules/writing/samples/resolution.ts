/** Resolutions that examples are made of: complete ones, from which an example takes a part away or words it otherwise. */

import { assembled, letterhead, type Parts, signedFoot } from './paper';

const PARTS = {
  bases: `- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ Kế hoạch số 15-KH/ĐU, ngày 20/5/2026 của Đảng uỷ xã Bình An về phòng, chống thiên tai năm 2026.`,
  opening:
    'Ngày 03/7/2026, tại Nhà văn hoá thôn Trà, chi bộ họp thường kỳ. Đồng chí Phan Văn Trúc, Bí thư, chủ trì; đồng chí Lê Thị Vân ghi biên bản. Sau khi nghe báo cáo và thảo luận, chi bộ quyết nghị:',
  review: `I. ĐÁNH GIÁ KẾT QUẢ THÁNG 6

- Tư tưởng của đảng viên và nhân dân ổn định.
- Việc nạo vét 600 m mương đã hoàn thành.
- Hạn chế: hàng rào nhà văn hoá chưa sơn; nguyên nhân: mua sơn chậm; giải pháp: giao đồng chí Phó Bí thư theo dõi.`,
  duties: `II. NHIỆM VỤ THÁNG 7

- Nội dung: Phát quang 900 m đường trục thôn
  - Biện pháp: chia đoạn cho từng xóm, làm vào sáng chủ nhật
  - Phụ trách: đồng chí Nguyễn Văn Bình
  - Phối hợp: Chi hội Phụ nữ thôn
  - Thời hạn: trước ngày 20/7/2026`,
  carrying: `III. TỔ CHỨC THỰC HIỆN

Nghị quyết này được phổ biến đến toàn thể đảng viên. Đồng chí Lê Thị Vân theo dõi, đôn đốc, kiểm tra và báo cáo kết quả tại kỳ sinh hoạt tháng 8.`,
  vote: `IV. KẾT QUẢ BIỂU QUYẾT

Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).`,
} as const;

/** The resolution of a month; `parts` replaces parts by other words, or leaves them out (null). */
export function monthly(parts: Parts<keyof typeof PARTS> = {}): string {
  const subject = 'lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026';
  const head = letterhead({ type: 'NGHỊ QUYẾT', number: '07-NQ/CB', day: '03 tháng 7', subject });
  const foot = signedFoot(['Đảng uỷ xã Bình An;', 'Các đảng viên trong chi bộ;', 'Lưu Chi bộ.']);
  return `${head}\n${assembled(PARTS, parts)}\n\n${foot}`;
}

/** The same with these duties, one text for the whole section. */
export const withDuties = (duties: string): string => monthly({ duties: `II. NHIỆM VỤ THÁNG 7\n\n${duties}` });

/** The same with this looking back. */
export const withReview = (review: string): string => monthly({ review: `I. ĐÁNH GIÁ KẾT QUẢ THÁNG 6\n\n${review}` });

const SHORT_VOTE = 'Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).';

/** A resolution with nothing but its title, its duties and its vote (null: none). */
export function dutiesOnly(duties: string, vote: string | null = SHORT_VOTE): string {
  const end = vote === null ? '' : `\n${vote}\n`;
  return `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ

NGHỊ QUYẾT
về nhiệm vụ tháng 7 năm 2026
-----

II. NHIỆM VỤ THÁNG 7

${duties}
${end}`;
}
