/** What rules.md asks of the scoring of a meeting (CL), in short. */
import type { Demand } from './types';

export const SCORE_DEMANDS: readonly Demand[] = [
  { ref: 'CL01', text: 'Biên bản có kết quả đánh giá chất lượng sinh hoạt.' },
  { ref: 'CL02', text: 'Tổng điểm bằng tổng các nhóm.' },
  { ref: 'CL03', text: 'Điểm nhóm không vượt mức tối đa.' },
  { ref: 'CL04', text: 'Xếp loại khớp dải điểm.' },
  { ref: 'CL05', text: 'Điểm tối đa ở tỷ lệ dự, thời lượng chỉ khi số liệu đạt ngưỡng.' },
  { ref: 'CL06', text: 'Ghi người theo dõi chấm và biểu quyết kết quả chấm.' },
  { ref: 'CL07', text: 'Nêu hạn chế, giải pháp của buổi sinh hoạt.' },
  { ref: 'CL08', text: 'Nhận xét, xếp loại từng đảng viên khi cấp uỷ yêu cầu.' },
  { ref: 'CL09', text: 'Buổi sinh hoạt không đạt khá thì có kế hoạch khắc phục.' },
];
