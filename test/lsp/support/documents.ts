/** The documents that these tests open. */

/** A resolution whose second task names nobody and sets no time. */
export const GAPS = `---
loại: Nghị quyết
đảng bộ: Đảng bộ xã Lâm Thượng
chi bộ: Chi bộ thôn Cồn Phượng
số: 07-NQ/CB
địa danh: Lâm Thượng
ngày: 2026-07-03
trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026
chức vụ: Bí thư
người ký: Quách Đình Lễ
nơi nhận:
  - Đảng uỷ xã Lâm Thượng
  - Lưu Chi bộ
---

Ngày 03/7/2026, tại Nhà văn hoá thôn Cồn Phượng, Chi bộ họp thường kỳ. Tổng số đảng viên: 26 đồng chí; có mặt: 24 đồng chí; vắng: 02 đồng chí, đều có lý do. Đồng chí Quách Đình Lễ, Bí thư, chủ trì; đồng chí Âu Thị Mận ghi biên bản. Sau khi thảo luận, Chi bộ quyết nghị:

## I. Đánh giá kết quả thực hiện nhiệm vụ tháng 6

- Tư tưởng đảng viên và nhân dân ổn định.

## II. Phương hướng, nhiệm vụ tháng 7

### 1. Nạo vét mương cánh đồng Sậy

- **Nội dung:** Nạo vét 800 m mương cánh đồng Sậy.
- **Biện pháp:** Giao mỗi xóm một đoạn; ra quân vào sáng chủ nhật.
- **Phụ trách:** đồng chí Khổng Văn Thuấn
- **Thời hạn:** trước ngày 20/7/2026

### 2. Thu quỹ đền ơn đáp nghĩa

- **Nội dung:** Thu quỹ đền ơn đáp nghĩa của 120 hộ.
- **Biện pháp:** Phát thư ngỏ; công khai số thu tại bảng tin.

## III. Kết quả biểu quyết

Nghị quyết được 24/24 đồng chí có mặt tán thành (đạt 100%).
`;

/** The same with nothing missing. */
export const WHOLE = GAPS.replace(
  'tại bảng tin.\n',
  'tại bảng tin.\n- **Phụ trách:** đồng chí Âu Thị Mận\n- **Thời hạn:** trước ngày 28/7/2026\n',
);

/** The line (0-based) on which the second task begins: where its gaps are reported. */
export const GAP_LINE = GAPS.split('\n').findIndex((line) => line.startsWith('### 2.'));

export const README = '# Thư mục của chi bộ\n\n- Phụ trách: đồng chí Âu Thị Mận\n\n/thao-luan\n';
