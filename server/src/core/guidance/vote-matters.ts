/**
 * What votes are about, in words, and how many it takes. Half: Quy định 294-QĐ/TW, 9.3. Two thirds of those who are
 * summoned: 9.3.4, Hướng dẫn 06-HD/TW, 4.6.
 */

/** Matters on which two thirds decide. A course for candidates or a list of them is no admission. */
export const TWO_THIRDS_MATTERS =
  /kết nạp(?! thêm)(?! đoàn)(?! hội)|công nhận (?:đảng viên )?chính thức|công nhận[^.;:]{0,40}đảng viên chính thức|chuyển (?:đảng )?(?:viên )?chính thức|xoá tên[^.;:]{0,30}(?:danh sách|đảng)|xoá tên (?:đảng viên|đồng chí|đ\/c)|khai trừ/u;
export const NO_TWO_THIRDS =
  /lớp (?:bồi dưỡng|cảm tình|nhận thức|học)|bồi dưỡng nhận thức|nguồn kết nạp|tạo nguồn|kế hoạch kết nạp|chỉ tiêu kết nạp|lễ kết nạp|nghị quyết tháng|biên bản/u;

/** Matters that are voted on one by one; each names itself by one of its wordings. */
export const MATTERS: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: 'Nghị quyết', words: /nghị quyết/u },
  { name: 'biên bản', words: /biên bản/u },
  { name: 'việc xếp loại buổi sinh hoạt', words: /xếp loại|chấm điểm|đánh giá chất lượng/u },
  { name: 'việc kết nạp', words: /kết nạp/u },
  {
    name: 'việc công nhận đảng viên chính thức',
    words: /chính thức(?=[^.;:]*(?:$|và|,))(?<!đảng viên chính thức)|công nhận/u,
  },
  { name: 'việc khai trừ, kỷ luật', words: /khai trừ|kỷ luật/u },
  { name: 'việc xoá tên', words: /xoá tên/u },
  { name: 'nhân sự', words: /nhân sự|bầu (?:bổ sung|cử)/u },
];

/** Says that what was voted on did not pass. */
export const REJECTED =
  /(?:không|chưa)(?: được| đủ| đạt)? (?:thông qua|tỷ lệ|tỉ lệ|trúng|quá|số phiếu|hai phần ba|2\/3|điều kiện)|không đủ|chưa đủ|không đạt|chưa đạt|bác bỏ/u;

/** Says that it passed. */
export const ADOPTED =
  /(?<!không |không được |chưa |chưa được )thông qua|trúng cử|đủ (?:điều kiện|tỷ lệ|số phiếu)|đã được (?:kết nạp|công nhận)|có giá trị/u;
