/** Minutes that examples are made of: complete ones, from which an example takes a part away or words it otherwise. */

import { assembled, letterhead, MINUTES_FOOT, type Parts, signedFoot } from './paper';

const DAY = '05 tháng 7';
const minutes = (subject: string, body: string): string =>
  `${letterhead({ type: 'BIÊN BẢN', number: '07-BB/CB', day: DAY, subject })}\n${body}\n\n${MINUTES_FOOT}`;

const REGULAR = {
  where: `## Thời gian, địa điểm, chủ trì

- Thời gian: bắt đầu lúc 19 giờ 00 phút, ngày 05/7/2026.
- Địa điểm: Nhà văn hoá thôn Trà.
- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.
- Người ghi biên bản: đồng chí Lê Thị Vân.`,
  opening: `## Khai mạc

Đồng chí Phan Văn Trúc tuyên bố lý do, nêu mục đích, yêu cầu của buổi sinh hoạt.`,
  secretary: 'Chi bộ thống nhất cử đồng chí Lê Thị Vân làm thư ký, ghi biên bản buổi sinh hoạt.',
  attendance: `- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 20, dự bị: 0.
- Có mặt: 20 đồng chí.
- Vắng mặt: 0 đồng chí.`,
  fees: 'Đồng chí Đỗ Thị Hạ thông báo tình hình nộp đảng phí tháng 7: 20 trong 20 đồng chí đã nộp; chưa nộp: không có.',
  agenda:
    'Đồng chí chủ trì thông qua nội dung, chương trình, thời gian của buổi sinh hoạt. Chi bộ thống nhất chương trình.',
  review: `## Kiểm điểm việc thực hiện nghị quyết kỳ trước

Đồng chí Phan Văn Trúc báo cáo kết quả thực hiện nghị quyết tháng 6: ba việc đã hoàn thành.`,
  news: `## Thông tin thời sự, văn bản của cấp trên

- Đồng chí Đỗ Thị Hạ điểm tin thời sự trong tháng.
- Liên hệ với chi bộ: thôn có hai đoạn đê phải trực.`,
  ho: '- Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh: đồng chí Đỗ Thị Hạ kể chuyện “Nước nóng, nước nguội”.',
  opinion: '- Tình hình tư tưởng: đảng viên và nhân dân yên tâm, ổn định.',
  report: `## Trình bày dự thảo nghị quyết

Thay mặt chi uỷ, đồng chí Phan Văn Trúc trình bày dự thảo Nghị quyết lãnh đạo nhiệm vụ tháng 7, nêu vấn đề trọng tâm là trực đê.`,
  discussion: `## Thảo luận

Có 12 đảng viên phát biểu ý kiến thảo luận, trong đó:
- Đồng chí Mai Văn Sơn: đề nghị chia ca trực theo xóm.
- Đồng chí Đỗ Thị Hạ: nhất trí với dự thảo, nên chuẩn bị đủ bao cát.`,
  response: 'Đồng chí chủ trì tiếp thu ý kiến của đồng chí Mai Văn Sơn, bổ sung vào dự thảo.',
  criticism: `## Tự phê bình và phê bình

- Tự phê bình: đồng chí Mai Văn Sơn tự nhận báo cáo tiến độ chậm; hướng sửa chữa: báo cáo chi uỷ vào tối chủ nhật.`,
  praise: '- Biểu dương đồng chí Đỗ Thị Hạ vì vận động được bốn hộ góp đất làm đường.',
  conclusion: `## Kết luận

Đồng chí chủ trì kết luận: chi bộ thống nhất chia ca trực đê theo xóm.`,
  duties: `## Phân công nhiệm vụ

| TT | Nhiệm vụ | Biện pháp | Người phụ trách | Thời hạn |
| :-: | --- | --- | --- | --- |
| 1 | Trực đê trong mùa mưa | Chia ca theo xóm | Mai Văn Sơn | 20/7/2026 |`,
  vote: `## Biểu quyết thông qua nghị quyết

Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết lãnh đạo nhiệm vụ tháng 7: 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).`,
  score: `## Chấm điểm chất lượng sinh hoạt chi bộ

| TT | Nhóm tiêu chí | Điểm tối đa | Điểm chấm |
| :-: | --- | --: | --: |
| 1 | Thời gian, thời lượng | 5 | 5 |
| 2 | Tỷ lệ đảng viên dự họp | 5 | 5 |
| 3 | Công tác chuẩn bị | 10 | 9 |
| 4 | Tổ chức sinh hoạt | 40 | 37 |
| 5 | Nguyên tắc sinh hoạt | 5 | 5 |
| 6 | Kết quả lãnh đạo thực hiện nghị quyết | 30 | 27 |
| 7 | Kết thúc | 5 | 5 |
| | **Cộng** | **100** | **93** |`,
  watch:
    'Người theo dõi, chấm điểm: đồng chí Đỗ Thị Hạ. Chi bộ biểu quyết bằng thẻ đảng viên xếp loại buổi sinh hoạt tốt: 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).',
  limits: 'Hạn chế của buổi sinh hoạt: còn tám đảng viên chưa phát biểu; giải pháp: kỳ sau gửi trước câu hỏi.',
  members: 'Chi bộ nhận xét, xếp loại từng đảng viên trong tháng: 20/20 đồng chí hoàn thành tốt nhiệm vụ.',
  adopted: `## Thông qua biên bản, bế mạc

Đồng chí thư ký đọc toàn văn biên bản. Chi bộ biểu quyết bằng thẻ đảng viên thông qua biên bản: 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).`,
  closing: 'Đồng chí chủ trì phát biểu bế mạc. Buổi họp kết thúc lúc 20 giờ 45 phút cùng ngày.',
} as const;

export type RegularPart = keyof typeof REGULAR;

/** Minutes of a regular meeting; `parts` replaces parts by other words, or leaves them out (null). */
export const regularMinutes = (parts: Parts<RegularPart> = {}): string =>
  minutes('họp chi bộ thường kỳ tháng 7 năm 2026', assembled(REGULAR, parts));

const THEMATIC = {
  where: REGULAR.where,
  opening: `## Khai mạc

Đồng chí Phan Văn Trúc tuyên bố lý do, giới thiệu đại biểu.`,
  secretary: REGULAR.secretary,
  attendance: REGULAR.attendance,
  agenda: REGULAR.agenda,
  purpose: 'Đồng chí chủ trì nêu mục đích, yêu cầu của chuyên đề: tìm cách để mọi hộ cùng phân loại rác.',
  paper: `## Đề dẫn

Đồng chí Đỗ Thị Hạ trình bày đề dẫn chuyên đề “Phân loại rác tại nhà”.`,
  discussion: `## Thảo luận

- Đồng chí Mai Văn Sơn: nhận thức rõ đây là việc của từng gia đình; liên hệ xóm mình còn năm hộ; đề nghị đặt thùng chung.
- Đồng chí Đỗ Thị Hạ: liên hệ bản thân, đã phân loại rác từ đầu năm.`,
  response: 'Đồng chí Đỗ Thị Hạ tiếp thu các ý kiến, bổ sung vào đề dẫn.',
  conclusion: `## Kết luận

Đồng chí chủ trì kết luận: chuyên đề được chuẩn bị kỹ; mỗi đảng viên vận động hai hộ liền kề.`,
  sent: 'Đồng chí Đỗ Thị Hạ gửi chuyên đề đến các đảng viên, tổ đảng và báo cáo Đảng uỷ xã trước ngày 10/7/2026.',
  adopted: REGULAR.adopted,
  closing: REGULAR.closing,
} as const;

/** Minutes of a thematic meeting, in the same way. */
export const thematicMinutes = (parts: Parts<keyof typeof THEMATIC> = {}): string =>
  minutes('sinh hoạt chuyên đề quý III năm 2026', assembled(THEMATIC, parts));

const RESOLUTION = {
  opening: 'Ngày 05/7/2026, tại Nhà văn hoá thôn Trà, chi bộ họp thường kỳ. Sau khi thảo luận, chi bộ quyết nghị:',
  review: `## I- Đánh giá kết quả thực hiện nghị quyết tháng 6

- Tư tưởng của đảng viên và nhân dân ổn định.
- Ba việc của tháng 6 đã hoàn thành.
- Hạn chế: không có.
- Biểu dương đồng chí Đỗ Thị Hạ vận động được bốn hộ góp đất.`,
  duties: `## II- Nhiệm vụ tháng 7

- Nội dung: Trực đê trong mùa mưa
  - Biện pháp: chia ca trực theo xóm
  - Phụ trách: đồng chí Mai Văn Sơn
  - Thời hạn: trước ngày 20/7/2026`,
  vote: `## III- Kết quả biểu quyết

Nghị quyết được 20/20 đảng viên chính thức được triệu tập tán thành (đạt 100%).`,
} as const;

/** A resolution of a regular meeting, in the same way. */
export function regularResolution(parts: Parts<keyof typeof RESOLUTION> = {}): string {
  const subject = 'lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026';
  const head = letterhead({ type: 'NGHỊ QUYẾT', number: '07-NQ/CB', day: DAY, subject });
  return `${head}\n${assembled(RESOLUTION, parts)}\n\n${signedFoot(['Đảng uỷ xã Bình An;', 'Lưu Chi bộ.'])}`;
}

const COMMITTEE = {
  where: REGULAR.where,
  attendance: '- Có mặt: 5/5 chi uỷ viên. Vắng: 0.',
  purpose: '## Mục đích, yêu cầu\n\nĐồng chí Bí thư nêu mục đích: thống nhất nội dung sinh hoạt chi bộ tháng 8.',
  discussion:
    '## Thảo luận\n\n- Đồng chí Mai Văn Sơn: chọn việc sửa cầu làm trọng tâm.\n- Đồng chí Đỗ Thị Hạ: đồng tình.',
  conclusion: '## Kết luận\n\nĐồng chí chủ trì kết luận: đưa việc sửa cầu ra chi bộ bàn và biểu quyết.',
  adopted:
    '## Thông qua biên bản\n\nĐồng chí thư ký đọc biên bản. Chi uỷ biểu quyết thông qua biên bản: 5/5 chi uỷ viên tán thành (đạt 100%).',
  closing: 'Phiên họp kết thúc lúc 20 giờ 45 phút cùng ngày.',
} as const;

/** Minutes of the committee, in the same way. */
export const committeeMinutes = (parts: Parts<keyof typeof COMMITTEE> = {}): string =>
  minutes('họp chi uỷ chuẩn bị sinh hoạt chi bộ tháng 8 năm 2026', assembled(COMMITTEE, parts));
