/** How a meeting opens: reason, secretary, roll, agenda, purpose. */
import { MEETING, type StepWording } from './step-terms';

export const OPENING_STEPS = {
  opening: {
    sources: ['S2:51', 'S0:154', 'S3:47', 'E42'],
    headings: [
      '(tuyên bố|nêu|nêu rõ|thông báo) lý do',
      'lý do [của] [(triệu tập|tổ chức)] (cuộc họp|buổi họp|họp|hội nghị|buổi sinh hoạt)',
      '^lý do $',
      '^(vì sao|lý do) [chi uỷ] họp',
      '^khai mạc',
      '^[phần] mở đầu',
      'giới thiệu (đại biểu|thành phần|khách mời)',
    ],
    sentences: [
      '(tuyên bố|nêu|nêu rõ|thông báo|trình bày|nói rõ|báo cáo|nói|thưa|cho biết) [rõ] lý do',
      '(nói|nêu|cho biết|thưa) [rõ] vì sao [có] [chi bộ] [chi uỷ] [phải] (họp|cuộc họp|buổi họp|buổi sinh hoạt|triệu tập)',
      'lý do (triệu tập|tổ chức) (cuộc họp|buổi họp|họp|hội nghị)',
      '^lý do (họp|cuộc họp|hội nghị) :',
      'giới thiệu [thành phần] [các] (đại biểu|khách mời|thành phần)',
      '(tuyên bố|phát biểu) khai mạc',
      `khai mạc ${MEETING}`,
    ],
    never: ['không nêu lý do', 'lý do vắng', 'nêu rõ lý do vắng', 'giới thiệu đại biểu hội đồng nhân dân'],
  },
  secretary: {
    sources: ['S2:52', 'S3:47', 'S0:154'],
    headings: [
      '(cử|bầu|chỉ định|giới thiệu|phân công|thông qua|mời|chọn|đề cử) [người] [(làm|giữ)] (thư ký|ghi biên bản|người ghi biên bản)',
      '(bầu|cử) (chủ toạ|chủ trì|đoàn chủ tịch|tổ) và thư ký',
    ],
    sentences: [
      '(cử|bầu|chỉ định|giới thiệu|phân công|mời|chọn|đề cử|giao|nhất trí|thống nhất) … (làm|giữ nhiệm vụ|giữ vai trò|là) [người] (thư ký|ghi biên bản)',
      '(cử|bầu|chỉ định|phân công|đề cử|mời|giao|chọn) [(hai|ba|02|03|2|3)] [đồng chí] (thư ký|người ghi biên bản|ghi biên bản)',
      '(cử|chỉ định|phân công|giao|mời) [cho] (đồng chí|đ/c|đc|anh|chị|ông|bà|cô|thầy|chú|bác) … ghi [chép] biên bản',
      '(được|đã được) … (cử|bầu|phân công|chỉ định|giao) … (thư ký|ghi biên bản)',
      'thư ký [hội nghị] … (được|do) … (cử|bầu|chỉ định)',
      '(thư ký|ghi biên bản|người ghi biên bản): … (hội nghị|chi bộ|cuộc họp|chủ trì) [đã] (cử|bầu|chỉ định|giới thiệu)',
      '(nhất trí|thống nhất|đồng ý|để|giao) … (tự|kiêm) ghi biên bản',
    ],
    never: ['giao thư ký', 'thư ký chi đoàn', 'thư ký hội đồng'],
  },
  attendance: {
    sources: ['S2:53', 'E32', 'E48'],
    headings: [
      'điểm danh',
      '(thông báo|báo cáo) (tình hình|số lượng) đảng viên',
      'tình hình đảng viên (dự|tham dự|có mặt|tham gia)',
      'kiểm (tra|diện) (số lượng|quân số|sĩ số|đảng viên)',
    ],
    sentences: [
      'điểm danh',
      '(thông báo|báo cáo|công bố) [về] (tình hình|số lượng|sĩ số|quân số) đảng viên',
      '(thông báo|báo cáo) … (có mặt|vắng mặt|dự họp)',
      'kiểm (tra|diện) (số lượng|quân số|sĩ số)',
    ],
    never: ['báo cáo … vắng họp', 'vắng mặt phải báo cáo'],
  },
  agenda: {
    sources: ['S2:54', 'S3:61', 'E37'],
    headings: [
      '(thông qua|thống nhất|công bố|giới thiệu) [(nội dung|thời gian|dự kiến|mục đích|yêu cầu)] [(nội dung|và)] chương trình',
      `thông qua nội dung [và] [của] [các] (cuộc họp|buổi họp|buổi sinh hoạt|hội nghị|kỳ họp|kỳ sinh hoạt|làm việc|sinh hoạt|chương trình)`,
      '^chương trình (làm việc|hội nghị|cuộc họp|buổi họp|buổi sinh hoạt|sinh hoạt|họp)',
      '^[nội dung và] [nội dung] chương trình $',
    ],
    sentences: [
      '(thông qua|thống nhất|nhất trí|công bố|giới thiệu|phổ biến|nêu|đọc|điểm qua|quán triệt|trình bày|thông báo|tán thành|đồng ý|đồng tình|chấp thuận) [với] [(nội dung|thời gian|dự kiến|mục đích|yêu cầu|các|toàn bộ)] [(nội dung|và|yêu cầu)] [(và|thời gian)] chương trình',
      '(thông qua|thống nhất|thông báo|giới thiệu|phổ biến) [các] nội dung [chính] [và] [của] [(cần|sẽ)] (cuộc họp|buổi họp|buổi sinh hoạt|hội nghị|kỳ họp|kỳ sinh hoạt|phiên họp|làm việc|thảo luận|bàn)',
      'thông qua (nội dung và thời gian|thời gian và nội dung|nội dung, thời gian|thời gian, nội dung|lịch làm việc|dự kiến nội dung)',
      'chương trình (làm việc|hội nghị|cuộc họp|buổi họp|sinh hoạt|họp) … (được|gồm|nhất trí|thông qua)',
      '^chương trình (làm việc|hội nghị|cuộc họp|buổi họp|buổi sinh hoạt) :',
    ],
    never: [
      'chương trình (công tác|hành động|kiểm tra|mục tiêu|khuyến|phối hợp|năm|toàn khoá|xây dựng|giám sát|ocop|giáo dục|hằng năm|thi đua|phát triển|mỗi|của (đảng uỷ|xã|phường|cấp trên|tỉnh))',
    ],
  },
  purpose: {
    sources: ['S3:47', 'S3:61', 'S2:55'],
    headings: ['^[nêu] mục đích', `mục đích [yêu cầu] [của] ${MEETING}`, 'nêu mục đích'],
    sentences: [
      '(nêu|nói|nêu rõ|nói rõ|quán triệt|trình bày|thông báo|nhấn mạnh|xác định|phổ biến|báo cáo|làm rõ|tuyên bố) … mục đích',
      '(nói|nêu|cho biết) [rõ] (buổi|kỳ|cuộc|phiên) … (để làm gì|nhằm làm gì|làm được gì)',
      `(nói|nêu) … điều [phải] cần đạt [được] [của] ${MEETING}`,
      `mục đích [yêu cầu] [của] ${MEETING}`,
      '^mục đích [yêu cầu] [cuộc họp] [buổi sinh hoạt] :',
      `(nêu|nêu rõ|quán triệt) [ý nghĩa] [và] yêu cầu [của] (${MEETING.slice(1, -1)}|chuyên đề)`,
    ],
    never: [
      'mục đích chính đáng',
      'sử dụng đúng mục đích',
      'đúng mục đích',
      'sai mục đích',
      'mục đích sử dụng',
      'mục đích ăn',
    ],
  },
} as const satisfies Record<string, StepWording>;
