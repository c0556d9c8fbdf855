/** A plan, a resolution and a report, complete, from which an example takes a part away or words it otherwise. */

const head = (kind: string, symbol: string, subject: string): string => `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số 04-${symbol}/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 10 tháng 6 năm 2026

${kind}
${subject}
-----
`;

const FOOT = `Nơi nhận:
- Đảng uỷ xã Bình An;
- Các đảng viên trong chi bộ;
- Lưu Chi bộ.

T/M CHI BỘ
BÍ THƯ

Phan Văn Trúc
`;

const PLAN = {
  lead: 'Thực hiện Nghị quyết số 06-NQ/CB, ngày 05/6/2026 của chi bộ về lãnh đạo thực hiện nhiệm vụ tháng 6, chi bộ xây dựng kế hoạch như sau:',
  purpose: `## I- Mục đích, yêu cầu

- Mục đích: giữ an toàn bờ bao trong mùa mưa.
- Yêu cầu: mỗi việc có kết quả nhìn thấy được.`,
  duties: `## II- Nội dung công việc

| TT | Công việc | Biện pháp | Phụ trách | Lực lượng tham gia | Kinh phí, vật chất | Bắt đầu | Kết thúc |
| :-: | --- | --- | --- | --- | --- | --- | --- |
| 1 | Đóng 240 bao cát | Đóng bao vào sáng chủ nhật, xếp tại nhà kho | Mai Văn Sơn | Chi hội Cựu chiến binh | 2.400.000 đồng | 14/6/2026 | 25/8/2026 |
| 2 | Trực canh bờ bao | Chia ca, bàn giao bằng sổ | Đỗ Thị Hạ | Dân quân thôn | không cần | 22/6/2026 | 30/9/2026 |`,
  check: `## III- Kiểm tra, sơ kết

Đồng chí Phan Văn Trúc kiểm tra, đôn đốc vào sáng thứ bảy hằng tuần, đối chiếu với sổ trực.`,
  review: 'Sơ kết vào kỳ sinh hoạt tháng 8; tổng kết vào kỳ sinh hoạt tháng 11 năm 2026.',
} as const;

/** A plan; `parts` replaces parts by other words, or leaves them out (null). */
export function planOf(
  parts: Partial<Record<keyof typeof PLAN, string | null>> = {},
  subject = 'phòng, chống thiên tai năm 2026',
): string {
  const all: Record<string, string | null> = { ...PLAN, ...parts };
  const body = Object.values(all).filter((part) => part !== null);
  return `${head('KẾ HOẠCH', 'KH', subject)}\n${body.join('\n\n')}\n\n${FOOT}`;
}

/** A plan whose duties are written with labels: `lines` stand under each of two duties. */
export const labelledPlan = (...lines: readonly string[]): string =>
  planOf({
    duties: `## II- Nội dung công việc

**1. Làm cổng nhà văn hoá**
${['- Biện pháp: đo, vẽ, trình chi uỷ duyệt rồi mới làm', '- Phụ trách: đồng chí Mai Văn Sơn', '- Thời hạn: trước ngày 25/6/2026', ...lines].join('\n')}

**2. Sơn hàng rào**
${['- Biện pháp: cạo lớp cũ, sơn hai lượt', '- Phụ trách: đồng chí Đỗ Thị Hạ', '- Thời hạn: trước ngày 30/6/2026', ...lines].join('\n')}`,
  });

const RESOLUTION = {
  lead: 'Ngày 10/6/2026, chi bộ họp thường kỳ. Sau khi thảo luận, chi bộ quyết nghị:',
  review: `## I- Đánh giá kết quả thực hiện nghị quyết tháng 5

- Tư tưởng của đảng viên ổn định; đã kiểm tra 350 m bờ bao.
- Hạn chế: sơn hàng rào chậm; nguyên nhân: mua sơn muộn; giải pháp: chuyển sang tháng 6.`,
  duties: `## II- Nhiệm vụ tháng 6

1. Giao đồng chí Mai Văn Sơn đóng 240 bao cát bằng cách chia đều cho bốn xóm, xong trước ngày 20/6/2026.
2. Giao đồng chí Đỗ Thị Hạ phân loại rác bằng cách đến từng nhà hướng dẫn, xong trước ngày 25/6/2026.
3. Giao đồng chí Vũ Thị Cúc thu quỹ khuyến học bằng cách thu tại buổi họp thôn, xong trước ngày 28/6/2026.`,
  organisation: `## III- Tổ chức thực hiện

Nghị quyết này được phổ biến đến toàn thể đảng viên. Đồng chí Đỗ Thị Hạ theo dõi, đôn đốc việc thực hiện, báo cáo chi bộ tại kỳ sinh hoạt tháng 7.`,
  vote: 'Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).',
} as const;

export function resolutionOf(parts: Partial<Record<keyof typeof RESOLUTION, string | null>> = {}): string {
  const all: Record<string, string | null> = { ...RESOLUTION, ...parts };
  const body = Object.values(all).filter((part) => part !== null);
  return `${head('NGHỊ QUYẾT', 'NQ', 'lãnh đạo thực hiện nhiệm vụ tháng 6 năm 2026')}\n${body.join('\n\n')}\n\n${FOOT}`;
}

/** A report on how a resolution was carried out. */
export const reportOf = (
  body: string,
  subject = 'sơ kết sáu tháng thực hiện Nghị quyết số 02-NQ/CB của chi bộ',
): string => `${head('BÁO CÁO', 'BC', subject)}\n${body}\n\n${FOOT}`;
