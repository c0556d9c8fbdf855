/** Demands that are judged between documents (rows LK), and those of other groups that need more than one document. */
import type { Demand } from './types';

export const ACROSS_DEMANDS: readonly Demand[] = [
  { ref: 'CDE08', text: 'Mỗi quý có ít nhất một kỳ sinh hoạt chuyên đề.' },
  { ref: 'CDE13', text: 'Chuyên đề có trong kế hoạch đầu năm.' },
  { ref: 'KH01', text: 'Nghị quyết cấp trên đã giao xây dựng kế hoạch thì có kế hoạch.' },
  { ref: 'CU01', text: 'Trước nghị quyết tháng có biên bản họp chi uỷ.' },
  { ref: 'CU05', text: 'Điều chi uỷ thống nhất đưa vào dự thảo thì có trong nghị quyết.' },
  { ref: 'CU07', text: 'Vấn đề trọng tâm của chi bộ đã qua chi uỷ.' },
  { ref: 'LK01', text: 'Biên bản và nghị quyết cùng kỳ khớp nhau về ngày, số người, kết quả biểu quyết.' },
  { ref: 'LK02', text: 'Nhiệm vụ trong nghị quyết khớp với nhiệm vụ đã kết luận trong biên bản.' },
  { ref: 'LK03', text: 'Việc trong nghị quyết có trong kế hoạch thực hiện nghị quyết ấy.' },
  { ref: 'LK04', text: 'Việc đã quá hạn có kết quả ở một văn bản sau đó.' },
  { ref: 'LK05', text: 'Số văn bản của chi bộ được dẫn thì có trong thư mục, đúng ngày.' },
  {
    ref: 'LK06',
    text: 'Tài liệu gửi trước buổi họp ít nhất 01 ngày, đăng trong 02 ngày sau buổi họp; có ghi ngày đăng.',
  },
  { ref: 'LK07', text: 'Chi uỷ có quy chế làm việc trong nhiệm kỳ.' },
  { ref: 'LK08', text: 'Biên bản ghi nơi lưu (sổ, đánh số trang); bản lưu trên giấy thì không tệp nào cho biết.' },
];
