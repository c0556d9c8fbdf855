/**
 * What a heading's words say about the section under it: duties to come, what lies behind, or neither. The first
 * decisive wording decides (`Đánh giá kết quả thực hiện nhiệm vụ` looks back, `Nhiệm vụ khắc phục hạn chế` ahead).
 * Wordings from phrases §7 and the contract ('What counts as a task').
 */
export type Outlook = 'ahead' | 'behind' | 'neutral';

/** Duties to come. */
export const AHEAD: readonly string[] = [
  'nhiệm vụ',
  'phương hướng',
  'giải pháp',
  'phân công',
  'kế hoạch tháng',
  'kế hoạch công tác',
  'kế hoạch thực hiện',
  'kế hoạch quý',
  'kế hoạch thời gian tới',
  'tổ chức thực hiện',
  'chương trình công tác',
  'chương trình hành động',
  'giao nhiệm vụ',
  'giao việc',
  'chi bộ giao',
  'chi uỷ giao',
  'việc giao',
  'công việc',
  'công tác trọng tâm',
  'công tác tháng tới',
  'việc cần làm',
  'việc phải làm',
  'việc trọng tâm',
  'những việc làm',
  'các việc làm',
  'trọng tâm công tác',
  'trọng tâm tháng',
  'nội dung thực hiện',
  'nội dung nhiệm vụ',
  'nội dung và phân công',
  'nội dung, phân công',
  'thời gian tới',
  'tháng tới',
  'khắc phục hạn chế',
  'biện pháp khắc phục',
  'biện pháp thực hiện',
  'tiến độ thực hiện',
  'dự kiến công tác',
];

/** What was done, found or said; how it was decided; what holds for the document itself. */
export const BEHIND: readonly string[] = [
  'kết quả',
  'đánh giá',
  'kiểm điểm',
  'tình hình',
  'thực trạng',
  'ưu điểm',
  'khuyết điểm',
  'hạn chế',
  'tồn tại',
  'nguyên nhân',
  'bài học',
  'nhận xét',
  'biểu quyết',
  'ý kiến',
  'thảo luận',
  'tham luận',
  'diễn biến',
  'hiệu lực',
  'điều khoản thi hành',
  'thành phần',
  'thời gian, địa điểm',
  'thời gian',
  'địa điểm',
  'khai mạc',
  'mở đầu',
  'bế mạc',
  'kết thúc',
  'tự phê bình',
  'phê bình',
  'biểu dương',
  'nhắc nhở',
  'thông tin',
  'thời sự',
  'đảng phí',
  'kiểm tra',
  'sơ kết',
  'tổng kết',
  'quan điểm',
  'căn cứ',
  'lý do',
  'mục đích',
  'đề dẫn',
  'trình bày',
  'tiếp thu',
  'chấm điểm',
  'tự đánh giá',
  'xếp loại',
  'thông qua',
  'kiến nghị',
  'đề xuất',
  'đã hoàn thành',
  'đã thực hiện',
  'đã giao',
  'nhìn lại',
  'điểm lại',
  'việc đã làm',
  'đã làm được',
  'mặt làm được',
  'mặt chưa được',
];

/** Says nothing by itself: what comes after it decides (`Mục tiêu, nhiệm vụ`). */
export const NEUTRAL: readonly string[] = ['mục tiêu', 'chỉ tiêu', 'yêu cầu', 'kết luận', 'nội dung', 'quyết nghị'];

/** Headings under which minutes assign duties, besides those that look ahead. */
export const CONCLUDING: readonly string[] = ['kết luận', 'quyết nghị', 'thống nhất'];

/**
 * Among the duties themselves only a heading that begins like this turns back; other words there are what the duty is
 * about (`Biểu dương tổ đảng làm tốt`, `Thu, nộp đảng phí`).
 */
export const BACK_AMONG_DUTIES: readonly string[] = [
  'kết quả',
  'đánh giá kết quả',
  'đánh giá chung',
  'đánh giá tình hình',
  'tình hình',
  'thực trạng',
  'ưu điểm',
  'khuyết điểm',
  'hạn chế',
  'tồn tại',
  'nguyên nhân',
  'biểu quyết',
  'nhận xét chung',
  'đã hoàn thành',
];

/** What work is about, not that work is to come: `1. Nhiệm vụ chính trị` divides a review as well as a resolution. */
export const TOPICS: readonly string[] = [
  'nhiệm vụ chính trị',
  'nhiệm vụ chuyên môn',
  'nhiệm vụ được giao',
  'nhiệm vụ đã giao',
];

/** In a plan the contents are the duties. */
export const AHEAD_IN_PLANS: readonly string[] = ['nội dung', 'các hoạt động', 'hoạt động', 'các bước'];
