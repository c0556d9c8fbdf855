/** Minutes and a resolution of a small cell that examples are made of: complete, and a part is put in another's place. */

import { letterhead, MINUTES_FOOT, type Parts, signedFoot } from './paper';

const DAY = '05 tháng 7';
const HEAD = letterhead({
  type: 'BIÊN BẢN',
  number: '07-BB/CB',
  day: DAY,
  subject: 'họp chi bộ thường kỳ tháng 7 năm 2026',
});

const PARTS = {
  people: `- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.
- Người ghi biên bản: đồng chí Lê Thị Vân.`,
  roll: `- Tổng số đảng viên: 20 đồng chí, trong đó chính thức: 19, dự bị: 01.
- Có mặt: 18 đồng chí, trong đó chính thức: 17, dự bị: 01.
- Vắng mặt: 02 đồng chí.
  + Có lý do: đồng chí Đỗ Thị Hạ (ốm), đồng chí Mai Văn Sơn (đi công tác).
  + Không lý do: không có.
- Được miễn sinh hoạt: 0 đồng chí; đã giới thiệu sinh hoạt tạm thời nơi khác: 0 đồng chí.`,
  course: `Đồng chí Phan Văn Trúc tuyên bố lý do, nêu mục đích của buổi sinh hoạt.
Đồng chí Kiều Thị Lụa đề nghị chia ca trực đê theo xóm.`,
  conclusion: 'Đồng chí chủ trì kết luận: chi bộ thống nhất chia ca trực đê theo xóm.',
  vote: 'Chi bộ biểu quyết bằng thẻ đảng viên thông qua Nghị quyết tháng 7: 17/19 đảng viên chính thức được triệu tập tán thành (đạt 89,5%); không tán thành: 0; ý kiến khác: 0.',
} as const;

/** Minutes of a regular meeting; a part that is null is left out. */
export function meetingMinutes(parts: Parts<keyof typeof PARTS> = {}): string {
  const all: Record<keyof typeof PARTS, string | null> = { ...PARTS, ...parts };
  const section = (title: string, ...texts: (string | null)[]): string => {
    const said = texts.filter((text) => text !== null);
    return said.length > 0 ? `\n${title}\n\n${said.join('\n')}\n` : '';
  };
  return [
    HEAD,
    section('I- THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN', '- Thời gian: 19 giờ 00 phút, ngày 05/7/2026.', all.people, all.roll),
    section('II- DIỄN BIẾN', all.course),
    section('III- KẾT LUẬN', all.conclusion),
    section('IV- BIỂU QUYẾT', all.vote),
    '\nBuổi họp kết thúc lúc 20 giờ 45 phút cùng ngày.\n',
    `\n${MINUTES_FOOT}`,
  ].join('');
}

const ROLL_SENTENCE =
  'Tổng số đảng viên: 20 đồng chí (chính thức 19, dự bị 01); có mặt: 18 đồng chí; vắng: 02 đồng chí, đều có lý do.';

/** A short resolution with its roll and its vote. */
export function meetingResolution(vote: string, roll: string = ROLL_SENTENCE, subject?: string): string {
  const head = letterhead({
    type: 'NGHỊ QUYẾT',
    number: '05-NQ/CB',
    day: DAY,
    subject: subject ?? 'lãnh đạo thực hiện nhiệm vụ tháng 7 năm 2026',
  });
  return `${head}
Ngày 05/7/2026, tại Nhà văn hoá thôn Trà, chi bộ họp. ${roll}

I- NHIỆM VỤ

- Giao đồng chí Mai Văn Sơn phát quang đường trục thôn bằng cách chia đoạn cho từng xóm, xong trước ngày 20/7/2026.

II- KẾT QUẢ BIỂU QUYẾT

${vote}

${signedFoot(['Đảng uỷ xã Bình An;', 'Lưu Chi bộ.'])}`;
}
