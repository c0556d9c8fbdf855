/** What resolutions and minutes say of members' affairs, in the notation of `text/step-wording.ts`. */

/** Subjects that need the official and the probationary members told apart (form 13-KNĐ; Quy định 294-QĐ/TW, 9.3.2). */
export const MEMBERSHIP =
  /kết nạp|công nhận (?:đảng viên )?(?:dự bị )?(?:là |thành )?(?:đảng viên )?chính thức|công nhận đảng viên|chuyển (?:đảng )?chính thức|xoá tên/u;
/** A resolution whose subject is one member: what is decided of that person, not the work of the cell. */
export const ONE_MEMBER =
  /(?:kỷ luật|kết nạp|công nhận|xoá tên|khai trừ|miễn (?:công tác|sinh hoạt)|khen thưởng|tặng huy hiệu|giới thiệu|cho (?:ra|rút)|bầu bổ sung|đề nghị).*(?:đồng chí|đảng viên|quần chúng|người vào đảng)/u;
/** Of these the person's merits and faults are told. */
export const ADMISSION = /kết nạp|công nhận (?:đảng viên|chính thức)|chuyển (?:đảng )?chính thức/u;

export const MERITS: readonly string[] = [
  'ưu điểm',
  '(phẩm chất|đạo đức|lối sống|năng lực|mặt mạnh)',
  '(hoàn thành|gương mẫu|tích cực|chấp hành) …',
];
export const FAULTS: readonly string[] = [
  '(khuyết điểm|hạn chế|nhược điểm|tồn tại|thiếu sót|mặt yếu)',
  '(đôi lúc|còn|chưa) …',
];
/** Says that there are faults, and not which. */
export const EMPTY_FAULT =
  /không có (?:khuyết điểm|hạn chế|nhược điểm)(?: gì)?(?: (?:lớn|đáng kể|nghiêm trọng|nào))?|(?:khuyết điểm|hạn chế|nhược điểm)[^:.]{0,20}:\s*(?:không(?: có)?(?: gì)?(?: (?:lớn|đáng kể))?)\s*\.?$/u;

/** The cell exempts a member (Hướng dẫn 38-HD/BTCTW, IV.1.1): a decision, not the number of those exempt. */
export const EXEMPTS: readonly string[] = [
  '(xét|đồng ý|nhất trí|thống nhất|quyết định|chấp thuận|tán thành|cho) … miễn [công tác] [và] [sinh hoạt] (công tác|sinh hoạt)',
  'biểu quyết … miễn [công tác] [và] [sinh hoạt] (công tác|sinh hoạt)',
  '(cho nghỉ|cho thôi|được nghỉ) … không (phải|cần|còn) [dự] [làm] (sinh hoạt|công tác)',
];
export const BY_RESOLUTION: readonly string[] = [
  '(ra|ban hành|thông qua|có|bằng|ghi|vào|dự thảo) … nghị quyết',
  'nghị quyết … (miễn|về việc)',
];
export const REPORTS: readonly string[] = [
  '(báo cáo|gửi|trình|đề nghị|nộp) … (đảng uỷ|cấp trên|cấp uỷ|huyện uỷ|thành uỷ|đảng bộ)',
];
