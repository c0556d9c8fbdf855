/**
 * How clerks speak of limits, causes, opinion, difficulties, inspection … : what the rules on the contents of
 * resolutions look for. Pieces of regular expressions over folded text; sources: phrases §3 and §7, S0:54–174, S1:26–32.
 */

/** Openers that wish rather than say what is done (S1:32: cụ thể, khả thi; S0:68). */
export const ASPIRATIONS: readonly string[] = [
  'tăng cường',
  'đẩy mạnh',
  'quan tâm',
  'chú trọng',
  'coi trọng',
  'nâng cao',
  'phát huy',
  'làm tốt',
  'thực hiện tốt',
  'giữ vững',
  'củng cố',
  'đổi mới',
];

/** What may stand before such an opener; before a plain verb (`tiếp tục sơn hàng rào`) it wishes nothing. */
export const WISHING_ADVERBS: readonly string[] = [
  'tiếp tục',
  'phấn đấu',
  'không ngừng',
  'từng bước',
  'tích cực',
  'chủ động',
  'thường xuyên',
];

/** Ways of doing better that nobody can measure; what a result may not rest on alone. */
export const VAGUE_RESULTS: readonly string[] = [
  'tốt hơn',
  'khá hơn',
  'hiệu quả hơn',
  'nhiều hơn',
  'chuyển biến tích cực',
  'chuyển biến rõ nét',
  'được nâng cao',
  'được nâng lên',
  'được tăng cường',
  'ngày càng',
  'hơn trước',
];

/** Words of an end, a product, a whole or a count: with one of them a task says what will be there when it is done. */
export const END_STATES: readonly string[] = [
  'hoàn thành',
  'hoàn thiện',
  'hoàn chỉnh',
  'hoàn tất',
  'xong',
  'đạt',
  'đủ',
  'dứt điểm',
  'không để',
  'không còn',
  'không có',
  'bảo đảm',
  'đảm bảo',
  'lập',
  'ký',
  'nộp',
  'thu',
  'trình',
  'gửi',
  'báo cáo',
  'bàn giao',
  'nghiệm thu',
  'ra mắt',
  'khánh thành',
  'mở',
  'kiện toàn',
  'ban hành',
  'niêm yết',
  'công khai',
  'xây',
  'xây dựng',
  'sửa',
  'sửa chữa',
  'lắp',
  'lắp đặt',
  'trồng',
  'nạo vét',
  'tu sửa',
  'di dời',
  'tháo dỡ',
  'giải toả',
  'tặng',
  'tổ chức',
  'kết nạp',
  'giới thiệu',
  'hồ sơ',
  'danh sách',
  'kế hoạch',
  'báo cáo',
  'biên bản',
  'tờ trình',
  'quy chế',
  'quy ước',
  'hương ước',
  'cam kết',
  'sổ',
  'bảng',
  'giấy',
  'phiếu',
  'mô hình',
  'công trình',
  'tuyến',
  'đoạn',
  'đợt',
  'buổi',
  'lớp',
  'lần',
  'hộ',
  'từng',
  'mỗi',
  'mọi',
  'toàn bộ',
  'toàn thể',
  'tất cả',
  'các hộ',
];

/** Numbers in words, as good a measure as figures. */
export const NUMBER_WORDS: readonly string[] = [
  'hai',
  'ba',
  'bốn',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'một nửa',
  'gấp đôi',
];

/** Limits that are named: the label or the subject of a sentence. */
export const LIMITS: readonly string[] = [
  'hạn chế',
  'khuyết điểm',
  'tồn tại, hạn chế',
  'tồn tại',
  'yếu kém',
  'thiếu sót',
  'việc chưa hoàn thành',
];

/** Where a cause or a way out is told. */
export const CAUSES_AND_REMEDIES: readonly string[] = [
  'nguyên nhân',
  'lý do',
  'lí do',
  'do',
  'bởi',
  'giải pháp',
  'biện pháp',
  'khắc phục',
  'hướng giải quyết',
  'hướng xử lý',
  'cách giải quyết',
  'rút kinh nghiệm',
  'lần sau',
  'kỳ sau',
  'buổi sau',
  'từ nay',
  'từ tháng này',
  'từ kỳ này',
  'bài học',
  'sửa chữa',
  'chuyển sang',
  'sẽ',
  'giao đồng chí',
  'giao đ/c',
];

/** Words of what was not done, besides the names of limits. */
export const SHORTCOMINGS: readonly string[] = [
  ...LIMITS,
  'chưa',
  'chậm',
  'còn',
  'thiếu',
  'không đạt',
  'nhắc nhở',
  'phê bình',
  'khó khăn',
  'vướng mắc',
];

/** Which part of the year asks for what, when a cell has set nothing else (S0:86, S0:84). Months, 1 to 12. */
export const MONTHS_ASKING = {
  admission: [3, 6, 9, 12],
  inspection: [3, 6, 9, 12],
} as const;

/** More words than this in the content of one task, or in one line that tells it all, are hard to follow up. */
export const LONGEST_TASK = { content: 80, line: 120 } as const;

/** Share of words that two tasks have in common from which on they are called alike, in hundredths. */
export const ALIKE_FROM = 85;
/** The same where who, until when and the result are the same too. */
export const ALIKE_WITH_ALL_ELSE = 60;
