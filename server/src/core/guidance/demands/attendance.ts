/** DD: who was there, and how the roll was called. */
import type { Demand } from './types';

export const ATTENDANCE_DEMANDS: readonly Demand[] = [
  { ref: 'DD01', text: 'Biên bản ghi tình hình đảng viên dự họp' },
  { ref: 'DD02', text: 'Tổng số bằng có mặt cộng vắng mặt, cộng người được miễn không dự' },
  { ref: 'DD03', text: 'Chính thức cộng dự bị bằng tổng số, hoặc bằng số có mặt' },
  { ref: 'DD04', text: 'Người vắng được chia thành có lý do và không lý do' },
  { ref: 'DD05', text: 'Người vắng có họ tên, lý do; số tên bằng số vắng' },
  { ref: 'DD06', text: 'Tỷ lệ dự thấp hơn mức của hướng dẫn thì ghi nguyên nhân, biện pháp' },
  { ref: 'DD07', text: 'Có người vắng không lý do thì ghi việc nhắc nhở, xử lý' },
  { ref: 'DD08', text: 'Ghi riêng người được miễn, người sinh hoạt tạm thời' },
  { ref: 'DD09', text: 'Có chủ trì, có thư ký, là hai người' },
  { ref: 'DD10', text: 'Người ngoài chi uỷ chủ trì thì ghi được phân công' },
  { ref: 'DD11', text: 'Đại biểu cấp trên dự họp có họ tên, chức vụ, ý kiến' },
  { ref: 'DD12', text: 'Phần trăm dự họp khớp số người' },
  { ref: 'DD13', text: 'Không ai vắng có lý do quá ba kỳ liền' },
  { ref: 'DD14', text: 'Số đảng viên hợp với việc có chi uỷ, tổ đảng' },
  { ref: 'DD15', text: 'Ý kiến tổ đảng gửi trước được ghi như ý kiến phát biểu' },
];
