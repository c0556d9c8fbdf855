/** Who is given what to do. */
import type { Demand } from './types';

export const ASSIGNMENT_DEMANDS: readonly Demand[] = [
  { ref: 'PC01', text: 'Việc giao cho tập thể có cá nhân làm đầu mối' },
  { ref: 'PC02', text: '«Chủ trì, phối hợp» nói rõ ai chủ trì' },
  { ref: 'PC03', text: 'Người được giao việc có trong danh sách đảng viên' },
  { ref: 'PC04', text: 'Người được giao việc mà vắng họp thì có người thông báo lại' },
  { ref: 'PC05', text: 'Việc được chia đều; chi uỷ viên, tổ trưởng tổ đảng đều có việc' },
  { ref: 'PC06', text: 'Một vai chỉ mang một tên trong một văn bản' },
  { ref: 'PC07', text: 'Xưng hô «đồng chí» viết một kiểu' },
  { ref: 'PC08', text: 'Phân công của bí thư ghi đã được chi uỷ thống nhất' },
];
