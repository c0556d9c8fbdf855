/** Thematic meetings (rows CDE); CDE08 and CDE13 need the whole folder and stand with the rules across documents. */
import type { Demand } from './types';

export const THEMATIC_DEMANDS: readonly Demand[] = [
  { ref: 'CDE01', text: 'Biên bản chuyên đề ghi tên chuyên đề và quý.' },
  { ref: 'CDE02', text: 'Bí thư nêu mục đích, yêu cầu trước khi trình bày đề dẫn.' },
  { ref: 'CDE03', text: 'Có đề dẫn và người trình bày đề dẫn.' },
  { ref: 'CDE04', text: 'Ý kiến thảo luận có nhận thức, liên hệ, giải pháp.' },
  { ref: 'CDE05', text: 'Người trình bày đề dẫn tiếp thu ý kiến.' },
  { ref: 'CDE06', text: 'Kết luận đánh giá việc chuẩn bị, nêu ý nghĩa, điều cần tiếp thu, định hướng tư tưởng.' },
  { ref: 'CDE07', text: 'Chuyên đề hoàn thiện được gửi đảng viên, tổ đảng và báo cáo cấp uỷ cấp trên.' },
  { ref: 'CDE09', text: 'Chuyên đề không thay thường kỳ; cùng buổi thì làm lần lượt.' },
  { ref: 'CDE10', text: 'Phân công tham luận, gửi đề dẫn từ trước.' },
  { ref: 'CDE11', text: 'Chuyên đề thuộc một trong bảy nhóm nội dung.' },
  { ref: 'CDE12', text: 'Rút kinh nghiệm: hạn chế, nguyên nhân, giải pháp.' },
];
