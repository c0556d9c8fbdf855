/** Papers that the examples of this group begin from: one typed as in Word, one with front matter, one set of minutes. */

/** Correct in every part; dated when Hướng dẫn 05-HD/VPTW was in force. */
export const RESOLUTION = `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số 05-NQ/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 05 tháng 7 năm 2026

NGHỊ QUYẾT
lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026
-----

- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ ý kiến thảo luận của chi bộ.

Ngày 05/7/2026, Chi bộ thôn Trà họp thường kỳ, thảo luận và quyết nghị:

I. NHIỆM VỤ THÁNG 7

- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.

Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).

Nơi nhận:
- Đảng uỷ xã Bình An;
- Các đảng viên trong chi bộ;
- Lưu Chi bộ.

T/M CHI BỘ
BÍ THƯ

Nguyễn Văn Bình
`;

/** The same paper with its head and foot in front matter. */
export const WITH_FRONT_MATTER = `---
loại: Nghị quyết
hình thức: thường kỳ
đảng bộ: Đảng bộ xã Bình An
chi bộ: Chi bộ thôn Trà
số: 05-NQ/CB
địa danh: Bình An
ngày: 05/7/2026
trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026
chức vụ: Bí thư
người ký: Nguyễn Văn Bình
nơi nhận:
  - Đảng uỷ xã Bình An
  - Lưu Chi bộ
---

Ngày 05/7/2026, Chi bộ thôn Trà họp thường kỳ, thảo luận và quyết nghị:

## I. Nhiệm vụ tháng 7

- Giao đồng chí Nguyễn Văn Bình phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.

Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).
`;

/** Minutes of an extraordinary meeting: nothing but what every set of minutes has. */
export const MINUTES = `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số 06-BB/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 05 tháng 7 năm 2026

BIÊN BẢN
họp chi bộ bất thường
-----

Thời gian: 19 giờ 30 phút, ngày 05/7/2026.
Địa điểm: Nhà văn hoá thôn Trà.
Chủ trì: đồng chí Nguyễn Văn Bình, Bí thư.
Thư ký: đồng chí Trần Thị Hoà.

Tổng số đảng viên: 20 đồng chí; có mặt: 20 đồng chí; vắng: 0.

Chi bộ thảo luận việc giúp các hộ bị lốc xoáy và thống nhất trích quỹ thôn.

Đồng chí thư ký đọc biên bản, chi bộ thông qua. Hội nghị kết thúc lúc 21 giờ 00 phút cùng ngày.

NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ


Trần Thị Hoà                               Nguyễn Văn Bình
`;

/** The text with one passage put in another's place; the passage must be there. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the sample: ${from}`);
  return text.replace(from, () => to);
}

/** The text with several passages changed. */
export const changedAll = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((result, [from, to]) => changed(result, from, to), text);
