/** Words around the names of those who are absent. Sources: phrases.md §5. */

export const HONORIFICS = [
  'đồng chí',
  'đ/c',
  'đ / c',
  'đ.c',
  'đc',
  'các đồng chí',
  'các đ/c',
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'đảng viên',
  'đv',
];

/** A post between a name and the reason. */
export const POSTS = [
  'bí thư',
  'phó bí thư',
  'chi uỷ viên',
  'chi uỷ',
  'đảng uỷ viên',
  'uỷ viên',
  'đảng viên',
  'đảng viên dự bị',
  'tổ trưởng',
  'tổ phó',
  'trưởng',
  'phó',
  'chủ tịch',
  'giám đốc',
  'hiệu trưởng',
  'kế toán',
  'thôn đội trưởng',
  'dự bị',
  'chính thức',
];

/** What is capitalised at the head of an item and is no name. */
export const NO_NAMES = [
  'bí thư',
  'phó bí thư',
  'chi uỷ',
  'chi bộ',
  'chi đoàn',
  'đảng uỷ',
  'đảng viên',
  'đồng chí',
  'chủ trì',
  'thư ký',
  'lý do',
  'lí do',
  'có lý',
  'có mặt',
  'không có',
  'không lý',
  'tổ trưởng',
  'tổ đảng',
  'uỷ viên',
  'uỷ ban',
  'hội nghị',
  'nhà văn',
  'bệnh viện',
  'hà nội',
  'đi công',
  'trong đó',
];

export const UNEXCUSED =
  'không (?:có )?(?:lý do|lí do|phép|báo cáo|báo|xin phép|thông báo)|chưa (?:có lý do|báo cáo|rõ lý do|xin phép)|không rõ(?: lý do)?|tự ý';
export const EXCUSED =
  'có (?:lý do|lí do|phép|xin phép|báo cáo|đơn)(?: chính đáng)?|(?:đã |đều )?(?:xin phép|báo cáo|báo trước|được phép)|được (?:chi uỷ|bí thư) (?:cho phép|đồng ý)';

/** Another part of the record begins: names behind these are not absent. */
export const OTHER_PARTS = [
  'chủ trì',
  'chủ toạ',
  'thư ký',
  'ghi biên bản',
  'người ghi',
  'có mặt',
  'đại biểu',
  'khách mời',
  'thành phần',
  'miễn sinh hoạt',
  'được miễn',
  'địa điểm',
  'thời gian',
  'nội dung',
  'dự họp',
  'tổng số',
];
