/** Resolutions and minutes about members, complete, from which an example takes a part away or words it otherwise. */

const head = (kind: string, symbol: string, subject: string): string => `ĐẢNG BỘ XÃ BÌNH AN
CHI BỘ THÔN TRÀ
*
Số 05-${symbol}/CB

ĐẢNG CỘNG SẢN VIỆT NAM
Bình An, ngày 05 tháng 7 năm 2026

${kind}
${subject}
-----
`;

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
  parts: Partial<Record<keyof typeof ADMISSION, string | null>> = {},
  subject = 'đề nghị kết nạp quần chúng Tạ Thị Mơ vào Đảng',
): string {
  const all: Record<string, string | null> = { ...ADMISSION, ...parts };
  const body = Object.values(all).filter((part) => part !== null);
  return `${head('NGHỊ QUYẾT', 'NQ', subject)}
${body.join('\n\n')}

Nơi nhận:
- Đảng uỷ xã (để b/c);
- Lưu Chi bộ.

T/M CHI BỘ
BÍ THƯ

Phan Văn Trúc
`;
}

/** Minutes of a regular meeting in which `matter` is dealt with. */
export const minutesOn = (matter: string): string => `${head('BIÊN BẢN', 'BB', 'họp chi bộ thường kỳ tháng 7 năm 2026')}
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

NGƯỜI GHI BIÊN BẢN                         CHỦ TRÌ HỘI NGHỊ


Lê Thị Vân                                 Phan Văn Trúc
`;
