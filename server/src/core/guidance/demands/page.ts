/** How the page looks. */
import type { Demand } from './types';

export const PAGE_DEMANDS: readonly Demand[] = [
  { ref: 'TT01', text: 'Đầu trang có dòng «ĐẢNG CỘNG SẢN VIỆT NAM»' },
  { ref: 'TT02', text: 'Không có quốc hiệu, tiêu ngữ của Nhà nước' },
  { ref: 'TT03', text: 'Có tên đảng bộ cấp trên (ghi ĐẢNG BỘ, không ghi ĐẢNG UỶ) và tên chi bộ' },
  { ref: 'TT04', text: 'Số, ký hiệu đúng dạng «Số 05-NQ/CB»' },
  { ref: 'TT05', text: 'Ký hiệu khớp với tên loại văn bản' },
  { ref: 'TT06', text: 'Số không trùng, không nhảy trong cùng loại, cùng nhiệm kỳ' },
  { ref: 'TT07', text: 'Địa danh, ngày, tháng, năm viết đúng dạng' },
  { ref: 'TT08', text: 'Ngày có trong lịch; ngày ký không trước ngày họp' },
  { ref: 'TT09', text: 'Có tên loại, trích yếu và năm dấu gạch dưới trích yếu' },
  { ref: 'TT10', text: 'Căn cứ có gạch đầu dòng và dấu câu theo hướng dẫn của thời điểm đó' },
  { ref: 'TT11', text: 'Viện dẫn lần đầu đủ ngày, cơ quan ban hành, trích yếu' },
  { ref: 'TT12', text: 'Không viện dẫn văn bản đã được thay thế vào ngày họp' },
  { ref: 'TT13', text: 'Chữ viết tắt lần đầu có cụm từ đầy đủ' },
  { ref: 'TT14', text: 'Kết thúc bằng dấu chấm, không bằng «./.»' },
  { ref: 'TT15', text: 'Đề ký là «T/M CHI BỘ»' },
  { ref: 'TT16', text: 'Chức vụ không kèm tên tổ chức; trước tên không có học vị, quân hàm' },
  { ref: 'TT17', text: 'Nơi nhận đủ cấp trên trực tiếp, dòng lưu, đúng dấu; tờ trình ghi «Kính trình»' },
  { ref: 'TT18', text: 'Biên bản có hai chữ ký, người ghi bên trái, chủ trì bên phải' },
  { ref: 'TT19', text: 'Chi bộ không ban hành quy định, hướng dẫn, chỉ thị' },
  { ref: 'TT20', text: 'Dự thảo ghi lần dự thảo; bản chính không còn chữ «dự thảo»' },
  { ref: 'TT21', text: 'Phụ lục được nhắc trong văn bản; từ hai phụ lục thì đánh số' },
  { ref: 'TT22', text: 'Chữ dựng sẵn, chữ «Đ» đúng, một cách bỏ dấu trong một tệp' },
  { ref: 'TT23', text: 'Không còn chỗ trống của mẫu' },
  { ref: 'TT24', text: 'Bảng và dấu ngoặc không hỏng' },
];
