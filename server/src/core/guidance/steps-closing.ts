/** How a meeting closes, and what it records besides: dues, criticism, praise, score. */
import { MEETING, type StepWording } from './step-terms';

export const CLOSING_STEPS = {
  closing: {
    sources: ['E32', 'E42'],
    headings: ['bế mạc', '^kết thúc $', `kết thúc ${MEETING}`],
    sentences: [
      'bế mạc',
      '(tan họp|họp xong|xong họp) [vào] [lúc] [hồi] #',
      `${MEETING} … (kết thúc|xong|hoàn thành) [vào] (lúc|hồi|vào)`,
      `kết thúc ${MEETING}`,
      '(kết thúc|họp xong) [vào] (lúc|hồi|vào)',
      `${MEETING} … kết thúc #`,
    ],
    never: [
      '(kết thúc|sau khi kết thúc) [phần] (thảo luận|năm học|học kỳ|vụ|đợt|thời gian|nhiệm kỳ)',
      'trước khi (kết thúc|bế mạc)',
      'thời gian kết thúc :',
    ],
  },
  fees: {
    sources: ['E23', 'E27', 'E30', 'E37', '[42]'],
    headings: ['đảng phí'],
    sentences: [
      '(đã thu|đã nộp|đã đóng|thông báo|báo cáo|công khai|tình hình|thực hiện|quyết toán) … đảng phí',
      '(thu|nộp|thu nộp|đóng) [đủ] [xong] đảng phí … (đạt|đủ|xong|#)',
      'đảng phí … (đã|đủ|đạt|xong|đúng hạn|đúng quy định)',
      '^đảng phí',
    ],
    never: ['(chậm|nợ|chưa|không|nhắc nhở) [nộp] … đảng phí', 'đảng phí … (chậm|còn nợ)'],
  },
  criticism: {
    sources: ['S1:28', 'S0:84', 'S0:212', 'E41'],
    headings: ['tự phê bình', 'phê bình', 'tự kiểm điểm'],
    sentences: [
      '(tiến hành|thực hiện|liên hệ|phần|có|xin|thẳng thắn|nghiêm túc) … (tự phê bình|tự kiểm điểm|phê bình và tự phê bình)',
      '(tự phê bình|tự kiểm điểm) (về|việc|trước|vì|do|bản thân|mình|đã|chưa)',
      '^(tự phê bình|phê bình)',
      '(đồng chí|đ/c|đảng viên|chi bộ|chi uỷ) … (tự phê bình|tự kiểm điểm|tự nhận [khuyết điểm|thiếu sót|trách nhiệm])',
      'phê bình (đồng chí|đ/c)',
    ],
    never: [
      '(tinh thần|chất lượng|nguyên tắc|công tác|việc|nền nếp|chế độ|đẩy mạnh|tăng cường|nâng cao|phát huy|đề cao|tính) tự phê bình [và phê bình]',
      '(tinh thần|chất lượng|nguyên tắc|chế độ) phê bình',
    ],
  },
  praise: {
    sources: ['E37', 'S1:24', 'S0:252', '[42]'],
    headings: ['biểu dương', 'tuyên dương', 'nhắc nhở', 'khen (thưởng|ngợi)', '^bình chọn'],
    sentences: [
      '(biểu dương|tuyên dương|khen ngợi|nhắc nhở|suy tôn|ghi nhận và biểu dương|khen) [và] [nhắc nhở] [biểu dương] [(các|những|một|hai|ba|tập thể|một số)] (đồng chí|đ/c|đảng viên|tổ đảng|cá nhân|tập thể|đoàn thể|chi đoàn|chi hội|hộ)',
      '^(biểu dương|tuyên dương|nhắc nhở|khen)',
      '(được|đã) [chi bộ] (biểu dương|tuyên dương|nhắc nhở)',
      '(chi bộ|chủ trì|hội nghị|bí thư|chi uỷ) [đã] … (biểu dương|tuyên dương|nhắc nhở)',
    ],
    never: [
      'biên bản nhắc nhở',
      '(để|đề nghị|xem xét|lựa chọn) … (biểu dương|khen thưởng)',
      '(lần|được) nhắc nhở',
      'theo dõi nhắc nhở',
      'nhắc nhở nền nếp',
    ],
  },
  score: {
    sources: ['E37', 'E49', 'S1:24', '[42]'],
    headings: [
      '(chấm|tự chấm) điểm',
      '(tự đánh giá|tự xếp loại|đánh giá xếp loại|đánh giá chất lượng|xếp loại) [(và|chất lượng|xếp loại)] [(chất lượng|kết quả)] [của] (buổi|kỳ|cuộc|sinh hoạt|hội nghị)',
    ],
    sentences: [
      '(tự đánh giá|tự xếp loại|tự nhận|đánh giá xếp loại|đánh giá và xếp loại|xếp loại|đánh giá chất lượng) [(và|chất lượng|xếp loại)] [(chất lượng|kết quả)] [(của|kỳ|buổi|cuộc)] (buổi|kỳ|cuộc|sinh hoạt|họp|hội nghị)',
      '(chấm|tự chấm|chấm được|chấm đạt) … điểm',
      '(chấm|tự chấm|thống nhất chấm|tiến hành chấm) điểm',
      '(thống nhất|tự) chấm … điểm',
      `${MEETING} … (xếp loại|tự đánh giá|tự chấm) … (tốt|khá|trung bình|kém|điểm)`,
    ],
    never: [
      'chấm điểm (từng|các) (tổ|hộ|nhóm|đoạn|ngõ)',
      'chấm điểm chủ nhật',
      '(xếp loại|đánh giá) (đảng viên|chi bộ|cán bộ|tổ chức)',
      'từng hộ chấm điểm',
    ],
  },
} as const satisfies Record<string, StepWording>;
