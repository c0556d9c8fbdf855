/** BQ: votes. */
import type { Demand } from './types';

export const VOTE_DEMANDS: readonly Demand[] = [
  { ref: 'BQ01', text: 'Kết quả biểu quyết có số người, không chỉ «100%» hoặc «đa số»' },
  { ref: 'BQ02', text: 'Phần trăm khớp tử số và mẫu số' },
  { ref: 'BQ03', text: 'Tán thành, không tán thành và ý kiến khác cộng lại bằng số được biểu quyết' },
  { ref: 'BQ04', text: 'Mẫu số là số đảng viên chính thức được triệu tập, không phải số có mặt' },
  { ref: 'BQ05', text: 'Số người biểu quyết không quá số đảng viên chính thức có mặt' },
  { ref: 'BQ06', text: 'Chưa quá một nửa tán thành thì không ghi thông qua' },
  { ref: 'BQ07', text: 'Kết nạp, công nhận, xoá tên, khai trừ đủ hai phần ba tán thành' },
  { ref: 'BQ08', text: 'Ghi hình thức biểu quyết: thẻ đảng viên hay phiếu kín' },
  { ref: 'BQ09', text: 'Biểu quyết bằng thẻ đảng viên, không giơ tay' },
  { ref: 'BQ10', text: 'Bỏ phiếu kín có ban kiểm phiếu, số phiếu phát ra, thu về, hợp lệ' },
  { ref: 'BQ11', text: 'Có người không tán thành thì ghi ý kiến, lý do' },
  { ref: 'BQ12', text: 'Ý kiến bảo lưu ghi tên, nội dung, nơi báo cáo' },
  { ref: 'BQ13', text: 'Biểu quyết nói rõ về việc gì' },
  { ref: 'BQ14', text: 'Không đủ tỷ lệ thì ghi báo cáo kết quả lên cấp trên' },
  { ref: 'BQ15', text: 'Mỗi việc quan trọng biểu quyết riêng' },
  { ref: 'BQ16', text: 'Họp trực tuyến có biểu quyết thì nêu căn cứ' },
];
