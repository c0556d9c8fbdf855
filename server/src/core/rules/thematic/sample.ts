/** Minutes of a thematic meeting, complete, from which an example takes a part away or words it otherwise. */

const PARTS = {
  where: `## I- Thời gian, địa điểm, chủ trì

- Thời gian: bắt đầu lúc 19 giờ 00 phút, ngày 05/7/2026.
- Địa điểm: Nhà văn hoá thôn Trà.
- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.
- Người ghi biên bản: đồng chí Lê Thị Vân.`,
  topic: '- Tên chuyên đề: “Phân loại rác tại nhà”, quý III năm 2026.',
  preparation: `## II- Công tác chuẩn bị

- Đề dẫn: đồng chí Đỗ Thị Hạ biên soạn; chi uỷ duyệt ngày 20/6/2026.
- Thông báo nội dung, gửi đề dẫn đến đảng viên ngày 28/6/2026.
- Đảng viên chuẩn bị tham luận: đồng chí Mai Văn Sơn về cách gom rác ở xóm Trại.`,
  opening: `## III- Khai mạc

Đồng chí Phan Văn Trúc tuyên bố lý do, giới thiệu đại biểu.

Chi bộ thống nhất cử đồng chí Lê Thị Vân làm thư ký, ghi biên bản buổi sinh hoạt.

- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0.
- Có mặt: 20 đồng chí.
- Vắng mặt: 0 đồng chí.

Đồng chí chủ trì thông qua nội dung, chương trình, thời gian của buổi sinh hoạt. Chi bộ thống nhất chương trình.`,
  purpose: `## IV- Mục đích, yêu cầu

Đồng chí Phan Văn Trúc nêu mục đích của buổi sinh hoạt chuyên đề: tìm cách để mọi hộ cùng phân loại rác.`,
  paper: `## V- Trình bày đề dẫn

Đồng chí Đỗ Thị Hạ trình bày đề dẫn: thực trạng đổ rác ở bốn xóm và ba câu hỏi gợi ý.`,
  discussion: `## VI- Thảo luận

- Đồng chí Mai Văn Sơn: nhận thức rõ đây là việc của từng gia đình; liên hệ xóm mình còn năm hộ đổ rác ra mương; đề nghị đặt thùng chung.
- Đồng chí Vũ Thị Cúc: liên hệ bản thân, đã phân loại rác từ đầu năm; đề xuất hướng dẫn từng nhà.`,
  response: `## VII- Tiếp thu ý kiến

Đồng chí Đỗ Thị Hạ tiếp thu các ý kiến, bổ sung vào đề dẫn phần trách nhiệm của các hội đoàn thể.`,
  conclusion: `## VIII- Kết luận

Đồng chí chủ trì kết luận:

- Đánh giá việc chuẩn bị và chất lượng buổi sinh hoạt: đề dẫn kỹ, ý kiến thẳng thắn.
- Ý nghĩa, tác dụng của chuyên đề: đảng viên thấy rõ việc phải làm ngay ở gia đình mình.
- Nội dung cần tiếp thu, thực hiện: mỗi đảng viên vận động hai hộ liền kề.
- Định hướng tư tưởng: kiên trì giải thích, không áp đặt.
- Hạn chế cần rút kinh nghiệm: tham luận còn trùng ý; nguyên nhân: chưa chia trước nội dung; giải pháp: kỳ sau chia nội dung cho từng người.`,
  sent: 'Đồng chí Đỗ Thị Hạ hoàn thiện chuyên đề, gửi đến các đảng viên, tổ đảng và báo cáo Đảng uỷ xã trước ngày 15/7/2026.',
  adopted: `## IX- Thông qua biên bản, bế mạc

Đồng chí thư ký đọc toàn văn biên bản. Chi bộ biểu quyết bằng thẻ đảng viên thông qua biên bản: 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).

Đồng chí chủ trì phát biểu bế mạc. Buổi sinh hoạt kết thúc lúc 21 giờ 00 phút cùng ngày.`,
} as const;

export type ThematicPart = keyof typeof PARTS;

/** `parts` replaces parts by other words, or leaves them out (null). `subject`: the line under `BIÊN BẢN`. */
export function thematicMinutes(
  parts: Partial<Record<ThematicPart, string | null>> = {},
  subject = 'sinh hoạt chuyên đề quý III năm 2026',
): string {
  const all: Record<ThematicPart, string | null> = { ...PARTS, ...parts };
  const body = Object.values(all).filter((part) => part !== null);
  return `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số 07-BB/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 05 tháng 7 năm 2026

BIÊN BẢN
${subject}
-----

${body.join('\n\n')}

NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ


Lê Thị Vân                                 Phan Văn Trúc
`;
}
