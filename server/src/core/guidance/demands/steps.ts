/** What rules.md asks of the course of a meeting (QT), in short. */
import type { Demand } from './types';

export const STEP_DEMANDS: readonly Demand[] = [
  { ref: 'QT01', text: 'Ghi bước tuyên bố lý do, mục đích, yêu cầu.' },
  { ref: 'QT02', text: 'Ghi bước cử thư ký.' },
  { ref: 'QT03', text: 'Ghi bước thông qua nội dung, chương trình, thời gian.' },
  { ref: 'QT04', text: 'Từ 28/10/2025: ghi tình hình nộp đảng phí.' },
  { ref: 'QT05', text: 'Có phần chính trị, tư tưởng, thời sự, văn bản mới.' },
  { ref: 'QT06', text: 'Thời sự nêu nhiều văn bản thì gắn với việc của chi bộ.' },
  { ref: 'QT07', text: 'Ghi ai báo cáo, trình bày nội dung, nêu trọng tâm.' },
  { ref: 'QT08', text: 'Kiểm điểm việc thực hiện nghị quyết kỳ trước.' },
  { ref: 'QT09', text: 'Có nội dung học tập và làm theo Hồ Chí Minh, theo kỳ chi bộ đã định.' },
  { ref: 'QT10', text: 'Ghi ý kiến thảo luận, có họ tên.' },
  { ref: 'QT11', text: 'Ghi tự phê bình và phê bình.' },
  { ref: 'QT12', text: 'Ghi biểu dương, nhắc nhở.' },
  { ref: 'QT13', text: 'Có ý kiến, kiến nghị thì ghi tiếp thu, giải trình, trả lời.' },
  { ref: 'QT14', text: 'Ghi kết luận của chủ trì.' },
  { ref: 'QT15', text: 'Kết luận phân công nhiệm vụ cho đảng viên.' },
  { ref: 'QT16', text: 'Có nghị quyết thì ghi biểu quyết thông qua nghị quyết.' },
  { ref: 'QT17', text: 'Ghi đọc lại và biểu quyết thông qua biên bản.' },
  { ref: 'QT18', text: 'Ghi giờ bắt đầu, giờ kết thúc, địa điểm; kết thúc sau bắt đầu.' },
  { ref: 'QT19', text: 'Họp đủ 90 phút; từ 28/10/2025 ghép chuyên đề thì đủ 120 phút.' },
  { ref: 'QT20', text: 'Các bước ghi đúng thứ tự.' },
  { ref: 'QT21', text: 'Tỷ lệ phát biểu đạt ngưỡng của địa phương.' },
  { ref: 'QT22', text: 'Không lẫn việc chuyên môn, không họp ghép cơ quan.' },
  { ref: 'QT23', text: 'Mỗi kỳ chỉ một hoặc hai vấn đề trọng tâm.' },
  { ref: 'QT24', text: 'Mỗi tháng có kỳ họp, đúng ngày đã định.' },
];
