/** Small documents for tests of what lies around the reading: one whole, one with gaps, one that is none of ours. */

const HEAD = `---
loại: Nghị quyết
đảng bộ: Đảng bộ xã Vân Khuê
chi bộ: Chi bộ thôn Bến Dâu
số: 07-NQ/CB
địa danh: Vân Khuê
ngày: 2026-06-05
trích yếu: lãnh đạo thực hiện nhiệm vụ tháng 6 năm 2026
người ký: Lăng Hữu Duệ
chức vụ: Bí thư
nơi nhận:
  - Đảng uỷ xã Vân Khuê
  - Đảng viên trong chi bộ
  - Lưu Chi bộ
---

Ngày 05/6/2026, tại Nhà văn hoá thôn Bến Dâu, Chi bộ họp thường kỳ. Tổng số đảng viên: 26 đồng chí; có mặt: 24 đồng chí; vắng: 02 đồng chí, đều có lý do. Đồng chí Lăng Hữu Duệ, Bí thư, chủ trì; đồng chí Nhữ Thị Thoả ghi biên bản. Sau khi nghe báo cáo và thảo luận, Chi bộ quyết nghị:

## I. Đánh giá kết quả thực hiện nhiệm vụ tháng 5

- Tư tưởng đảng viên và nhân dân ổn định.
- Hạn chế: việc đôn đốc còn chậm; nguyên nhân do chưa phân công người theo dõi.

## II. Phương hướng, nhiệm vụ tháng 6

### 1. Nạo vét mương cánh đồng phía nam

- **Nội dung:** Nạo vét 800 m mương cánh đồng phía nam.
- **Biện pháp:** Giao mỗi xóm một đoạn; ra quân vào sáng chủ nhật.
- **Phụ trách:** đồng chí Sầm Văn Khuê
- **Thời hạn:** trước ngày 20/6/2026

### 2. Thu quỹ đền ơn đáp nghĩa

- **Nội dung:** Thu quỹ đền ơn đáp nghĩa của 120 hộ.
- **Biện pháp:** Phát thư ngỏ; công khai số thu tại bảng tin.
`;

const FOOT = `
## III. Tổ chức thực hiện

Nghị quyết này được phổ biến đến toàn thể đảng viên để thực hiện và được kiểm điểm tại kỳ sinh hoạt tháng 7.

## IV. Kết quả biểu quyết

Nghị quyết được 24/24 đồng chí có mặt tán thành (đạt 100%).
`;

/** Nothing of the basic eight is missing. */
export const WHOLE = `${HEAD}- **Phụ trách:** đồng chí Bạch Thị Nhàn
- **Thời hạn:** trước ngày 28/6/2026
${FOOT}`;

/** The second task (line 33) has no owner and no deadline. */
export const WITH_GAPS = `${HEAD}${FOOT}`;

export const README = '# Thư mục của chi bộ\n\nMỗi tháng một tệp. Nghị quyết để ở đây.\n';
