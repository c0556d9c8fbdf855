/** Meetings of the committee (rows CU); CU01, CU05 and CU07 compare documents and stand with the rules across them. */
import type { Demand } from './types';

export const COMMITTEE_DEMANDS: readonly Demand[] = [
  { ref: 'CU02', text: 'Biên bản họp chi uỷ ghi mục đích phiên họp, người ghi biên bản.' },
  { ref: 'CU03', text: 'Biên bản họp chi uỷ nêu vấn đề trọng tâm cần bàn, cần biểu quyết.' },
  { ref: 'CU04', text: 'Chi uỷ biểu quyết thông qua biên bản.' },
  { ref: 'CU06', text: 'Họp chi bộ được báo trước ít nhất một ngày: thời gian, địa điểm, nội dung chính, trọng tâm.' },
  { ref: 'CU08', text: 'Chi uỷ phân công chi uỷ viên chuẩn bị, triển khai.' },
  { ref: 'CU09', text: 'Chi uỷ có mặt từ một nửa trở lên mới kết luận.' },
];
