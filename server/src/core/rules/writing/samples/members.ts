/** Resolutions and minutes about members, complete, from which an example takes a part away or words it otherwise. */

import { assembled, letterhead, MINUTES_FOOT, type Parts, signedFoot } from './paper';

const DAY = '05 tháng 7';

const ADMISSION = {
  lead: 'Ngày 05/7/2026, Chi bộ thôn Trà đã họp để xét, đề nghị kết nạp quần chúng Tạ Thị Mơ vào Đảng.',
  roll: `Tổng số đảng viên của Chi bộ: 22 đảng viên, trong đó chính thức 20 đồng chí, dự bị 02 đồng chí.
Có mặt: 20 đảng viên, trong đó chính thức 19 đồng chí, dự bị 01 đồng chí.
Vắng mặt: 02 đảng viên, trong đó chính thức 01 đồng chí, dự bị 01 đồng chí (lý do: ốm).
Chủ trì hội nghị: đồng chí Phan Văn Trúc. Thư ký hội nghị: đồng chí Lê Thị Vân.`,
  merits: '**1. Ưu điểm**\n\n- Chấp hành nghiêm chủ trương, chính sách; được nhân dân tin cậy.',
  faults: '**2. Khuyết điểm**\n\n- Đôi lúc còn ngại va chạm.',
  vote: 'Số đảng viên chính thức tán thành việc kết nạp là 18/20 đồng chí (đạt 90% so với tổng số đảng viên chính thức); số không tán thành là 01 đồng chí (chiếm 5%).',
} as const;

export function admission(
  parts: Parts<keyof typeof ADMISSION> = {},
  subject = 'đề nghị kết nạp quần chúng Tạ Thị Mơ vào Đảng',
): string {
  const head = letterhead({ type: 'NGHỊ QUYẾT', number: '05-NQ/CB', day: DAY, subject });
  return `${head}\n${assembled(ADMISSION, parts)}\n\n${signedFoot(['Đảng uỷ xã (để b/c);', 'Lưu Chi bộ.'])}`;
}

const REGULAR = letterhead({
  type: 'BIÊN BẢN',
  number: '05-BB/CB',
  day: DAY,
  subject: 'họp chi bộ thường kỳ tháng 7 năm 2026',
});

/** Minutes of a regular meeting in which `matter` is dealt with. */
export const minutesOn = (matter: string): string => `${REGULAR}
## I- Thời gian, địa điểm, chủ trì

- Thời gian: bắt đầu lúc 19 giờ 00 phút, ngày 05/7/2026.
- Địa điểm: Nhà văn hoá thôn Trà.
- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.
- Người ghi biên bản: đồng chí Lê Thị Vân.
- Tổng số đảng viên: 22 đồng chí, trong đó chính thức: 20, dự bị: 02. Có mặt: 22 đồng chí. Vắng mặt: 0 đồng chí.

## II- Việc về đảng viên

${matter}

## III- Kết luận

Đồng chí chủ trì kết luận: chi bộ thống nhất các nội dung trên.

Buổi họp kết thúc lúc 20 giờ 45 phút cùng ngày.

${MINUTES_FOOT}`;
