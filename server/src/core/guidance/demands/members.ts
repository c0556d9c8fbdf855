/** Members' affairs (rows DB). */
import type { Demand } from './types';

export const MEMBER_DEMANDS: readonly Demand[] = [
  { ref: 'DB01', text: 'Nghị quyết về kết nạp, công nhận, xoá tên tách chính thức và dự bị ở tổng số, có mặt, vắng.' },
  { ref: 'DB02', text: 'Nghị quyết về người được xét nêu ưu điểm, khuyết điểm cụ thể.' },
  { ref: 'DB03', text: 'Công nhận chính thức trong 30 ngày làm việc sau 12 tháng dự bị.' },
  { ref: 'DB04', text: 'Miễn công tác và sinh hoạt có nghị quyết, có báo cáo cấp trên.' },
  { ref: 'DB05', text: 'Chi bộ biểu dương hoặc đề nghị, không tặng giấy khen, bằng khen.' },
  { ref: 'DB06', text: 'Người được phân công giúp đỡ là đảng viên chính thức.' },
];
