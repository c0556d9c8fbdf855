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

/** What may be said of any work and says nothing of how it is done: a measure made of nothing else is none. */
export const SLOGANS: readonly string[] = [
  'thực hiện',
  'tổ chức thực hiện',
  'triển khai thực hiện',
  'triển khai',
  'nghiêm túc',
  'nghiêm',
  'tốt',
  'đầy đủ',
  'kịp thời',
  'quyết liệt',
  'tích cực',
  'chủ động',
  'khẩn trương',
  'nhanh chóng',
  'đồng bộ',
  'hiệu quả',
  'có hiệu quả',
  'đúng tiến độ',
  'đúng quy định',
  'đúng kế hoạch',
  'đúng yêu cầu',
  'bảo đảm tiến độ',
  'đảm bảo tiến độ',
  'bảo đảm chất lượng',
  'đảm bảo chất lượng',
  'bảo đảm yêu cầu',
  'đảm bảo yêu cầu',
  'phát huy tinh thần trách nhiệm',
  'nêu cao tinh thần trách nhiệm',
  'đề cao trách nhiệm',
  'với tinh thần trách nhiệm cao',
  'quyết tâm cao',
  'với quyết tâm cao',
  'cố gắng',
  'nỗ lực',
  'phấn đấu',
  'hết mình',
  'hết sức',
  'hết sức mình',
  'sức mình',
  'hoàn thành tốt nhiệm vụ',
  'hoàn thành nhiệm vụ',
  'và',
];

/** Content that names no work: it only points at what was said elsewhere. */
export const POINTS_ELSEWHERE =
  /^(?:như|theo|các việc|những việc|tiếp tục(?: thực hiện)?(?: các| những)? việc)(?: đã| nội dung| phần| ý kiến)*(?: (?:bàn|nêu|trao đổi|thống nhất|thảo luận|phân công|trình bày|kết luận|nói|giao|trên|kỳ trước|tháng trước|lần trước))+(?:(?: ở| tại| trong| của)? (?:hội nghị|cuộc họp|buổi họp|chi bộ|chi uỷ|chủ trì|đồng chí bí thư|trên|kỳ trước|tháng trước))*[.;]?$/u;

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
