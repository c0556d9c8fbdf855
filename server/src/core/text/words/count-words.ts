/** Numbers as words, and the words around digits that say whether they count people or name something else. */

/** Folded digit words; `tư`, `lăm`, `mốt` only after `mươi`, `linh`. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

export const LAST_DIGIT_WORDS: Readonly<Record<string, number>> = { ...DIGIT_WORDS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** People and ballots of a cell: what a count of votes or of attendance is followed by. */
export const MEMBER_NOUNS = [
  'đồng chí',
  'đ/c',
  'đ / c',
  'đ.c',
  'đc',
  'đảng viên',
  'đv',
  'chi uỷ viên',
  'cuv',
  'cấp uỷ viên',
  'uỷ viên',
  'thành viên',
  'đại biểu',
  'lá phiếu',
  'phiếu',
  'thẻ đảng viên',
  'thẻ',
  'người',
] as const;

/** Words after which a number names a day, a document, a group …, and does not count. */
export const ORDINAL_WORDS = [
  'ngày',
  'mùng',
  'mồng',
  'tháng',
  'năm',
  'quý',
  'thứ',
  'số',
  'khoá',
  'điều',
  'khoản',
  'mục',
  'điểm',
  'câu',
  'phần',
  'chương',
  'lần',
  'lúc',
  'hồi',
  'tổ',
  'xóm',
  'thôn',
  'khu',
  'khu phố',
  'nhiệm kỳ',
  'phụ lục',
  'biểu',
  'mẫu',
  'trang',
  'lớp',
  'khối',
  'ngõ',
  'hẻm',
] as const;

/** `số` after these does count: `tổng số 28`. */
export const COUNTED_SO = ['tổng', 'đảng', 'quân', 'sĩ', 'trong', 'trên', 'nhân'] as const;

/** Words before `20/5` that make it a day and not a share. */
export const DAY_WORDS = [
  'ngày',
  'mùng',
  'mồng',
  'tháng',
  'quý',
  'hôm',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'dịp',
  'lễ',
  'từ',
  'đến',
  'trước',
  'sau',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
] as const;
