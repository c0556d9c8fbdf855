/** Minutes that the examples of this group are made of: complete enough to be recognised, part by part. */

const HEAD = `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số 07-BB/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 03 tháng 7 năm 2026

BIÊN BẢN
`;

const FOOT = `NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ


Lê Thị Vân                                 Phan Văn Trúc
`;

const PARTS = {
  where: `## Thời gian, địa điểm, chủ trì

- Thời gian: bắt đầu lúc 19 giờ 00 phút, ngày 03/7/2026.
- Địa điểm: Nhà văn hoá thôn Trà.
- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.
- Người ghi biên bản: đồng chí Lê Thị Vân.`,
  opening: `## Khai mạc

Đồng chí Phan Văn Trúc tuyên bố lý do, nêu mục đích, yêu cầu. Chi bộ cử đồng chí Lê Thị Vân làm thư ký.`,
  attendance: `- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0.
- Có mặt: 19 đồng chí.
- Vắng mặt: 01 đồng chí, có lý do: đồng chí Mai Văn Sơn (đi công tác).`,
  review: `## Kiểm điểm việc thực hiện nghị quyết kỳ trước

- Ưu điểm: ba việc của tháng 6 đã hoàn thành.
- Hạn chế: hàng rào chưa sơn; nguyên nhân: mua sơn chậm; giải pháp: giao đồng chí Phó Bí thư theo dõi.`,
  opinion: `## Tình hình tư tưởng

- Tư tưởng của đảng viên và nhân dân ổn định.`,
  discussion: `## Thảo luận

- Đồng chí Đỗ Thị Hạ: nhất trí với dự thảo.
- Đồng chí Nguyễn Văn Bình: nên chia ca trực theo xóm.`,
  conclusion: `## Kết luận

Đồng chí chủ trì kết luận: chi bộ thống nhất chia ca trực theo xóm.`,
  duties: `## Phân công nhiệm vụ

| TT | Nhiệm vụ | Biện pháp | Người phụ trách | Thời hạn |
| :-: | --- | --- | --- | --- |
| 1 | Trực đê trong mùa mưa | Chia ca theo xóm | Nguyễn Văn Bình | 20/7/2026 |`,
  adopted: `## Thông qua biên bản, bế mạc

Đồng chí thư ký đọc toàn văn biên bản. Chi bộ biểu quyết thông qua biên bản: 19/20 đảng viên chính thức được triệu tập tán thành (đạt 95%).

Buổi họp kết thúc lúc 20 giờ 45 phút cùng ngày.`,
} as const;

type MinutesParts = Partial<Record<keyof typeof PARTS, string | null>>;

function minutes(subject: string, parts: MinutesParts): string {
  const all: Record<string, string | null> = { ...PARTS, ...parts };
  const body = Object.values(all).filter((part) => part !== null);
  return `${HEAD}${subject}\n-----\n\n${body.join('\n\n')}\n\n${FOOT}`;
}

/** Minutes of a regular meeting; `parts` replaces parts by other words, or leaves them out (null). */
export const regularMinutes = (parts: MinutesParts = {}): string =>
  minutes('họp chi bộ thường kỳ tháng 7 năm 2026', parts);

/** Minutes of a thematic meeting, in the same way. */
export const thematicMinutes = (parts: MinutesParts = {}): string =>
  minutes('sinh hoạt chuyên đề quý III năm 2026', { review: null, duties: null, ...parts });
