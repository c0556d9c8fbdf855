/** Minutes of a committee's meeting and a notice, complete, from which an example takes a part away. */

const HEAD = `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
`;

const MINUTES = {
  where: `## I- Thời gian, địa điểm, chủ trì

- Thời gian: bắt đầu lúc 19 giờ 00 phút, ngày 01/7/2026.
- Địa điểm: Nhà văn hoá thôn Trà.
- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.
- Người ghi biên bản: đồng chí Lê Thị Vân.`,
  attendance: '- Có mặt: 5/5 chi uỷ viên. Vắng: 0.',
  opening: `## II- Mục đích, yêu cầu

Đồng chí Phan Văn Trúc tuyên bố lý do, nêu mục đích, yêu cầu của phiên họp: thống nhất nội dung họp chi bộ tháng 7.`,
  focus: `## III- Nội dung trình chi bộ

Đồng chí Phan Văn Trúc trình bày dự thảo nghị quyết. Vấn đề trọng tâm cần chi bộ thảo luận: sửa cổng nhà văn hoá.`,
  discussion: `## IV- Thảo luận

- Đồng chí Mai Văn Sơn: nên vận động theo khả năng từng hộ.
- Đồng chí Đỗ Thị Hạ: cần công khai dự toán.`,
  conclusion: `## V- Kết luận

Đồng chí chủ trì kết luận: đưa việc sửa cổng nhà văn hoá vào dự thảo nghị quyết.`,
  duties: `## VI- Phân công chuẩn bị

| TT | Việc chuẩn bị | Người phụ trách | Thời hạn |
| :-: | --- | --- | --- |
| 1 | Hoàn chỉnh dự thảo nghị quyết | Phan Văn Trúc | 03/7/2026 |
| 2 | Lập dự toán sửa cổng | Mai Văn Sơn | 04/7/2026 |`,
  notice: `Chi bộ họp lúc 19 giờ 30 phút, ngày 05/7/2026, tại Nhà văn hoá thôn Trà. Đồng chí Lê Thị Vân thông báo thời gian, địa điểm, nội dung chính đến các đảng viên trong ngày 03/7/2026.`,
  adopted: `## VII- Thông qua biên bản

Đồng chí thư ký đọc biên bản. Chi uỷ biểu quyết thông qua biên bản: 5/5 chi uỷ viên tán thành (đạt 100%).`,
  closing: 'Phiên họp kết thúc lúc 20 giờ 45 phút cùng ngày.',
} as const;

export type CommitteePart = keyof typeof MINUTES;

/** `parts` replaces parts by other words, or leaves them out (null). */
export function committeeMinutes(parts: Partial<Record<CommitteePart, string | null>> = {}): string {
  const all: Record<CommitteePart, string | null> = { ...MINUTES, ...parts };
  const body = Object.values(all).filter((part) => part !== null);
  return `${HEAD}Số 08-BB/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 01 tháng 7 năm 2026

BIÊN BẢN
họp chi uỷ chuẩn bị sinh hoạt chi bộ tháng 7 năm 2026
-----

${body.join('\n\n')}

NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ


Lê Thị Vân                                 Phan Văn Trúc
`;
}

const NOTICE = {
  lead: 'Chi uỷ thông báo tới các đồng chí đảng viên về buổi sinh hoạt chi bộ thường kỳ tháng 7 như sau:',
  time: '1. Thời gian: 19 giờ 30 phút, ngày 05/7/2026.',
  place: '2. Địa điểm: Nhà văn hoá thôn Trà.',
  contents: '3. Nội dung chính: đánh giá tháng 6, thông qua nghị quyết tháng 7.',
  focus: '4. Vấn đề trọng tâm cần thảo luận: mức vận động đóng góp sửa cổng nhà văn hoá.',
  end: 'Đề nghị các đồng chí dự họp đầy đủ, đúng giờ.',
} as const;

/** A notice of a meeting; `signed` is its own day. */
export function meetingNotice(
  parts: Partial<Record<keyof typeof NOTICE, string | null>> = {},
  signed = 'ngày 02 tháng 7 năm 2026',
): string {
  const all: Record<string, string | null> = { ...NOTICE, ...parts };
  const body = Object.values(all).filter((part) => part !== null);
  return `${HEAD}Số 03-TB/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ${signed}

THÔNG BÁO
về việc họp chi bộ tháng 7 năm 2026
-----

${body.join('\n')}

Nơi nhận:
- Các đảng viên trong chi bộ;
- Lưu Chi bộ.

T/M CHI BỘ
BÍ THƯ

Phan Văn Trúc
`;
}
