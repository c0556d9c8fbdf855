/** What resolutions and conclusions must say, and say well. */
import type { Demand } from './types';

export const CONTENT_DEMANDS: readonly Demand[] = [
  { ref: 'ND01', text: 'Nghị quyết, kết luận nêu nhiệm vụ chính trị, căn cứ của cấp trên hoặc tình hình đơn vị' },
  { ref: 'ND02', text: 'Nhiệm vụ không mở đầu bằng từ mơ hồ mà thiếu số đo' },
  { ref: 'ND03', text: 'Mỗi nhiệm vụ cho biết kết quả cần đạt' },
  { ref: 'ND04', text: 'Nhiệm vụ không trùng lặp trong văn bản, không chép nguyên từ kỳ trước' },
  { ref: 'ND05', text: 'Thời hạn có mốc để kiểm tra' },
  { ref: 'ND06', text: 'Thời hạn có thật, không trước ngày họp, chỉ hiểu được một cách' },
  { ref: 'ND07', text: 'Việc dài quá một quý trong nghị quyết tháng có mốc giữa' },
  { ref: 'ND08', text: 'Việc của kỳ trước có kết quả trong kỳ này' },
  { ref: 'ND09', text: 'Hạn chế đi kèm nguyên nhân hoặc giải pháp' },
  { ref: 'ND10', text: 'Đánh giá nêu cả ưu điểm và hạn chế' },
  { ref: 'ND11', text: 'Có nhận định về tư tưởng của đảng viên, quần chúng' },
  { ref: 'ND12', text: 'Nghị quyết tháng cuối quý nhắc việc phát triển đảng viên' },
  { ref: 'ND13', text: 'Nghị quyết, kết luận kỳ thường lệ nhắc các đoàn thể' },
  { ref: 'ND14', text: 'Khó khăn, vướng mắc đi kèm đề xuất, kiến nghị' },
  { ref: 'ND15', text: 'Nghị quyết tháng cuối quý, kế hoạch dài nhắc công tác kiểm tra, giám sát' },
  {
    ref: 'ND16',
    text: 'Việc cần người đứng đầu đơn vị phối hợp thì ghi thống nhất; bất đồng thì ghi báo cáo cấp trên',
  },
  { ref: 'ND17', text: 'Văn bản cấp trên được vận dụng vào chi bộ, không chỉ chuyển tiếp' },
  { ref: 'ND18', text: 'Mỗi nhiệm vụ gọn, một việc, một người, một hạn' },
];
