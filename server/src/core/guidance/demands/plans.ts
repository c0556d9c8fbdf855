/** Plans for carrying out a resolution (rows KH); KH01 compares documents and stands with the rules across them. */
import type { Demand } from './types';

export const PLAN_DEMANDS: readonly Demand[] = [
  { ref: 'KH02', text: 'Kế hoạch ghi lực lượng tham gia.' },
  { ref: 'KH03', text: 'Kế hoạch ghi vật chất, kinh phí; không cần thì ghi không cần.' },
  { ref: 'KH04', text: 'Việc có ngày bắt đầu, ngày kết thúc, bắt đầu không sau kết thúc.' },
  { ref: 'KH05', text: 'Ghi ai kiểm tra, đôn đốc và bằng cách nào.' },
  { ref: 'KH06', text: 'Nhiều nơi làm thì nêu nơi làm trước, làm điểm.' },
  { ref: 'KH07', text: 'Kế hoạch có mốc sơ kết, tổng kết.' },
  { ref: 'KH08', text: 'Báo cáo sơ kết đủ ưu, khuyết điểm, nguyên nhân, trách nhiệm, kinh nghiệm, kiến nghị.' },
  { ref: 'KH09', text: 'Kế hoạch nêu số, ngày của nghị quyết đang thực hiện.' },
  { ref: 'KH10', text: 'Mỗi việc có phương pháp, các bước.' },
];
