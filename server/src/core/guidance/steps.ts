/**
 * How the steps of a meeting are worded, as headings and in sentences. Data: the notation is that of
 * `text/step-wording.ts`. Sources: S0–S3 are the seeds (with line), E… the examples listed in phrases.md §6.
 */
import type { StepId } from './names';

export interface StepWording {
  /** Where the wording comes from. */
  readonly sources: readonly string[];
  /** A heading, or what stands in front of a colon, that opens the step. */
  readonly headings: readonly string[];
  /** A sentence or an item that records it as done. */
  readonly sentences: readonly string[];
  /** Wordings that hold the same words and record something else: they are taken out before anything is looked for. */
  readonly never?: readonly string[];
}

const MEETING =
  '(hội nghị|cuộc họp|buổi họp|buổi sinh hoạt|phiên họp|kỳ họp|kỳ sinh hoạt|sinh hoạt|đại hội|buổi làm việc|họp)';
const CHAIR = '(chủ trì|chủ toạ|bí thư|phó bí thư|đồng chí|đ/c|người chủ trì)';
const PAPER = '(văn bản|chỉ thị|nghị quyết|kết luận|công văn|quy định|hướng dẫn|kế hoạch|thông tri|thông báo|tài liệu)';
const ABOVE =
  '(cấp trên|đảng uỷ|trung ương|tỉnh uỷ|thành uỷ|huyện uỷ|quận uỷ|ban bí thư|bộ chính trị|ban chấp hành|của đảng|cấp uỷ|uỷ ban nhân dân)';
const PERIOD =
  '(tháng trước|tháng qua|tháng vừa qua|kỳ trước|kỳ họp trước|kỳ sinh hoạt trước|lần trước|quý trước|thời gian qua|tháng #|tháng (một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|quý (i|ii|iii|iv|#))';

export const STEP_WORDINGS: Readonly<Record<StepId, StepWording>> = {
  opening: {
    sources: ['S2:51', 'S0:154', 'S3:47', 'E42'],
    headings: [
      '(tuyên bố|nêu|nêu rõ|thông báo) lý do',
      'lý do [của] [(triệu tập|tổ chức)] (cuộc họp|buổi họp|họp|hội nghị|buổi sinh hoạt)',
      '^lý do $',
      '^khai mạc',
      '^[phần] mở đầu',
      'giới thiệu (đại biểu|thành phần|khách mời)',
    ],
    sentences: [
      '(tuyên bố|nêu|nêu rõ|thông báo|trình bày|nói rõ|báo cáo) [rõ] lý do',
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
      '(cử|bầu|chỉ định|phân công|đề cử|mời|giao) (thư ký|người ghi biên bản|ghi biên bản)',
      '(cử|chỉ định|phân công|giao|mời) [cho] (đồng chí|đ/c|đc|anh|chị|ông|bà) … ghi [chép] biên bản',
      '(được|đã được) … (cử|bầu|phân công|chỉ định|giao) … (thư ký|ghi biên bản)',
      'thư ký [hội nghị] … (được|do) … (cử|bầu|chỉ định)',
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
      '(thông qua|thống nhất|nhất trí|công bố|giới thiệu|phổ biến|nêu|quán triệt|trình bày|thông báo|tán thành) [với] [(nội dung|thời gian|dự kiến|mục đích|yêu cầu|các|toàn bộ)] [(nội dung|và|yêu cầu)] [(và|thời gian)] chương trình',
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
  'previous-review': {
    sources: ['S1:8', 'S0:70', 'S0:174', 'E23', 'E27', 'E37'],
    headings: [
      '(kiểm điểm|đánh giá|báo cáo|nhận xét|rà soát|điểm lại|sơ kết|kết quả|tình hình) … (thực hiện|triển khai) … (nghị quyết|nq|kết luận|nhiệm vụ|công tác|công việc|nội dung)',
      `(kiểm điểm|đánh giá|nhận xét|rà soát|điểm lại|sơ kết|kết quả) … (nghị quyết|nq|công tác|nhiệm vụ|hoạt động|tình hình|công việc|kết luận|lãnh đạo) … ${PERIOD}`,
      `(kiểm điểm|đánh giá|kết quả|nhận xét|nhìn lại) [chung] [công tác] ${PERIOD}`,
      'kiểm điểm [việc] … nghị quyết',
    ],
    sentences: [
      '(kiểm điểm|đánh giá|báo cáo|nhận xét|rà soát|điểm lại|sơ kết|nghe|thông qua|xem xét) … (việc|kết quả|tình hình|công tác) [lãnh đạo] [tổ chức] [triển khai] (thực hiện|triển khai) … (nghị quyết|nq|kết luận|nhiệm vụ|công tác|công việc)',
      `(kiểm điểm|đánh giá|báo cáo|nhận xét|rà soát|điểm lại|sơ kết|nhìn lại) … (nghị quyết|nq|công tác|nhiệm vụ|hoạt động|tình hình|công việc|kết luận|kết quả|việc) … ${PERIOD}`,
      `(kiểm điểm|đánh giá|nhận xét) [chung] ${PERIOD}`,
      '(kết quả|tình hình) [lãnh đạo] [triển khai] thực hiện (nghị quyết|nq|nhiệm vụ|công tác|kết luận) … (tháng|quý|kỳ) (trước|qua|#|i|ii|iii|iv)',
      '(nghị quyết|nhiệm vụ) (tháng trước|tháng #|kỳ trước) [đã] … (hoàn thành|thực hiện)',
    ],
    never: [
      'đánh giá cao',
      'được kiểm điểm (tại|vào|trong)',
      'sẽ kiểm điểm',
      '(kiểm điểm|báo cáo|đánh giá|sơ kết|tổng kết) [kết quả] [thực hiện] [nghị quyết] (tại|vào|trong) (kỳ|buổi|cuộc) (họp|sinh hoạt)',
      'bản kiểm điểm',
      'mục đích : …',
      '(báo cáo|nêu|trình bày) dự kiến',
      '(dự thảo|nhiệm vụ|phương hướng) … tháng (này|tới|sau)',
    ],
  },
  news: {
    sources: ['E23', 'S1:8', 'S1:26', 'S0:46'],
    headings: [
      'thời sự',
      `(thông tin|phổ biến|quán triệt|triển khai|thông báo|học tập|nghe|truyền đạt) … ${PAPER}`,
      `(thông tin|phổ biến|quán triệt|triển khai|thông báo) … ${ABOVE}`,
      `${PAPER} … ${ABOVE}`,
      'thông tin [và] định hướng',
      'văn bản [chỉ đạo] mới',
      'tình hình (trong nước|thế giới|quốc tế)',
    ],
    sentences: [
      '(thông tin|điểm|điểm tin|thông báo|phổ biến|nghe|cung cấp|đọc) … (thời sự|tin tức|các tin|tin chính)',
      '^[thông tin] thời sự',
      '(phổ biến|quán triệt|thông tin|thông báo|điểm|giới thiệu) … văn bản [chỉ đạo] mới',
      '(thông báo|thông tin|phổ biến|quán triệt) [nhanh] [(kết quả|nội dung)] (hội nghị|đại hội) … (trung ương|tỉnh|thành|đảng bộ|đảng uỷ)',
      '(thông tin|điểm|thông báo|phổ biến|báo cáo nhanh) … tình hình [thời sự] (trong nước|thế giới|quốc tế|trong và ngoài nước)',
      `(phổ biến|quán triệt|triển khai|truyền đạt|thông tin|thông báo nhanh|đọc|giới thiệu|học tập|nghiên cứu) … ${PAPER} … ${ABOVE}`,
      `(phổ biến|quán triệt|triển khai|truyền đạt|thông tin|thông báo|đọc|giới thiệu|điểm) [một số] [các] [những] [nội dung] [của] ${PAPER} (số|#)`,
      `(phổ biến|quán triệt|truyền đạt|thông tin|điểm) [một số] [các] [những] văn bản`,
      `(thông báo|phổ biến|thông tin) (kết luận|ý kiến chỉ đạo|chỉ đạo) … ${ABOVE}`,
    ],
    never: [
      '(triển khai|quán triệt) [và] [tổ chức] thực hiện',
      'tuyên truyền [và] phổ biến',
      'phổ biến … (đến|tới) (toàn thể|nhân dân|từng|các|hội viên|đoàn viên)',
      'thông tin điểm danh',
      'kênh thông tin',
      'công nghệ thông tin',
      'bảng thông tin',
      'nghị quyết này được phổ biến',
    ],
  },
  situation: {
    sources: ['S1:28', 'S3:60', 'contract'],
    headings: [
      'tình hình [chính trị] [và] [diễn biến] tư tưởng',
      '(diễn biến|công tác) [giáo dục] [chính trị] tư tưởng',
      'tình hình (cán bộ|đảng viên|nhân dân|quần chúng|dư luận|chi bộ|đơn vị|cơ quan|địa phương|thôn|bản|khu|tổ dân phố)',
      'tâm tư nguyện vọng',
      'dư luận (xã hội|nhân dân|quần chúng)',
    ],
    sentences: [
      '(tình hình|diễn biến|nắm bắt) [chính trị] [về] tư tưởng',
      'tư tưởng [chính trị] [của] [đa số] [các] [cán bộ] (đảng viên|nhân dân|quần chúng|đoàn viên|viên chức) … (ổn định|yên tâm|tin tưởng|phấn khởi|vững vàng|tốt|băn khoăn|lo lắng)',
      '(tình hình|tâm tư) [của] (cán bộ|đảng viên|nhân dân|quần chúng)',
      'dư luận (xã hội|nhân dân|quần chúng|trong nhân dân)',
      'tâm tư nguyện vọng',
      '(đảng viên|nhân dân|cán bộ) … (yên tâm|phấn khởi|tin tưởng) … (băn khoăn|quan tâm|lo|tư tưởng|lãnh đạo)',
    ],
    never: [
      'tình hình đảng viên (dự|tham dự|có mặt|vắng)',
      '(thông báo|báo cáo) [về] tình hình đảng viên',
      'định hướng tư tưởng',
      'tình hình thực hiện',
    ],
  },
  report: {
    sources: ['S3:62', 'S3:48', '[42]', 'E37'],
    headings: [
      '(trình bày|báo cáo|thông qua|triển khai|giới thiệu|đọc) [các] [(dự thảo|nội dung|báo cáo|nhiệm vụ|phương hướng|kế hoạch|tờ trình|vấn đề|dự kiến)] (dự thảo|nội dung|báo cáo|nhiệm vụ|phương hướng|kế hoạch|tờ trình|trọng tâm|dự kiến|hồ sơ)',
      '^[nội dung] [các] dự thảo [nghị quyết]',
      'dự thảo (nghị quyết|kết luận|kế hoạch|báo cáo)',
      '^báo cáo [(của|nội dung|trình)]',
      'nêu [các] [những] (vấn đề|nội dung) trọng tâm',
    ],
    sentences: [
      'trình bày … (dự thảo|nội dung|báo cáo|nhiệm vụ|phương hướng|kế hoạch|tờ trình|phương án|dự kiến|hồ sơ|vấn đề|trọng tâm)',
      '(báo cáo|thông qua|đọc|nêu|giới thiệu|gợi ý|công bố|triển khai) [bản] [toàn văn] [nội dung] [các] dự thảo',
      '(nghe|thông qua) … (dự thảo|báo cáo|tờ trình)',
      `${CHAIR} … (báo cáo|triển khai|quán triệt) … (nhiệm vụ|phương hướng|nội dung|kế hoạch|công tác|dự kiến|trọng tâm|đề xuất|tờ trình|hồ sơ|tiêu chuẩn)`,
      'thay mặt (chi uỷ|ban chi uỷ|chi bộ) … (báo cáo|trình bày)',
      'nêu [rõ] [các] [những] [một] [hai] (vấn đề|nội dung) trọng tâm',
      'báo cáo [của] (chi uỷ|bí thư|chi bộ)',
    ],
    never: [
      '(trình bày|đọc|báo cáo|nghe) [xong] [bản] [báo cáo] [nội dung] (đề dẫn|chuyên đề|tham luận|ý kiến)',
      'nghe … (trình bày|đọc|báo cáo) [bản] (đề dẫn|chuyên đề|tham luận)',
      '(biểu quyết|nhất trí|thống nhất|tán thành|đồng ý) [nhất trí] [cao] [thông qua] [với] [toàn bộ] [nội dung] [các] (dự thảo|nghị quyết|báo cáo)',
      '(đưa|bổ sung|ghi|tiếp thu) … vào [bản] dự thảo',
      '(đồng ý|nhất trí|thống nhất|đồng tình) [với] [nội dung] dự thảo',
      'báo cáo [nhanh] [số lượng|tình hình] … (có mặt|vắng)',
      '(trình bày|đọc|thông qua|báo cáo) [lại] [toàn văn] [dự thảo] [nội dung] biên bản',
      '(kiểm điểm|đánh giá|báo cáo|nhận xét|rà soát|điểm lại|sơ kết) [(việc|kết quả|tình hình|công tác)] [lãnh đạo] [tổ chức] [triển khai] (việc|kết quả|tình hình|công tác|thực hiện) …',
      '(soạn|chuẩn bị|hoàn thiện|gửi|xây dựng) [bản] dự thảo',
      'sau khi nghe đọc lại',
    ],
  },
  'lead-paper': {
    sources: ['S2:56', 'S2:46'],
    headings: ['đề dẫn', '(trình bày|báo cáo|giới thiệu) [nội dung] [báo cáo] chuyên đề'],
    sentences: [
      '(trình bày|đọc|báo cáo|nêu|giới thiệu|thông qua) [bản] [báo cáo] [phần] [nội dung] [tóm tắt] (đề dẫn|chuyên đề)',
      'nghe … (đề dẫn|chuyên đề)',
    ],
    never: [
      '(tiếp thu|bổ sung|sửa|đưa) … đề dẫn',
      '(chuẩn bị|gửi|soạn|duyệt|phân công|viết) … đề dẫn',
      'mục đích … chuyên đề',
    ],
  },
  discussion: {
    sources: ['S3:63', 'E32', 'E42', 'E46'],
    headings: [
      'thảo luận',
      'tham luận',
      'tranh luận',
      '(trao đổi|góp ý|phát biểu)',
      '^[(các|những|nội dung|phần|tổng hợp)] ý kiến',
      'ý kiến (thảo luận|phát biểu|đóng góp|tham gia|của đảng viên|trao đổi|các|đảng viên)',
    ],
    sentences: [
      `(chi bộ|hội nghị|đồng chí|đ/c|đảng viên|chi uỷ|chi uỷ viên|đại biểu|toàn thể) … (thảo luận|tham gia ý kiến|đóng góp ý kiến|tham gia đóng góp|góp ý|trao đổi|phát biểu)`,
      'có … (ý kiến|đảng viên|đồng chí|lượt) … (phát biểu|tham gia|thảo luận|đóng góp|tham luận|tập trung)',
      '(các|những) ý kiến (phát biểu|tham gia|đóng góp|thảo luận|tập trung|đều|cơ bản)',
      '^[các|những] ý kiến [thảo luận] [phát biểu] [tham gia] [của] [các] [(đảng viên|chi uỷ viên|đồng chí)] :',
      '^(thảo luận|tham luận|trao đổi|phát biểu)',
      '(sau khi|kết thúc|qua|tiến hành|phần|điều hành|điều khiển) … thảo luận',
      'ý kiến [của] [các] (chi uỷ viên|đảng viên) :',
    ],
    never: [
      'tiếp thu …',
      'phát biểu (khai mạc|bế mạc|chỉ đạo|kết luận|tiếp thu|giao nhiệm vụ|nhận nhiệm vụ|ý kiến chỉ đạo)',
      'ý kiến (kết luận|chỉ đạo|khác)',
      'lấy ý kiến',
      'gợi ý [nội dung] thảo luận',
      '(trả lời|giải trình) … ý kiến',
      'góp ý (của nhân dân|xây dựng)',
      'hòm thư góp ý',
    ],
  },
  response: {
    sources: ['S0:152', 'S2:58', 'E27'],
    headings: [
      '^[(chủ trì|phần|ý kiến|kết luận)] [và] tiếp thu',
      'tiếp thu … ý kiến',
      '(tiếp thu|trao đổi) [và] giải trình',
      '^giải trình',
      '(trả lời|giải đáp) … (ý kiến|kiến nghị|thắc mắc)',
    ],
    sentences: [
      'tiếp thu [và] [giải trình] [đầy đủ] [nghiêm túc] [toàn bộ] [một số] [các] [những] [nhiều] (ý kiến|kiến nghị|góp ý|đóng góp|đề xuất)',
      'tiếp thu [và] giải trình',
      '^[chủ trì] [đồng chí chủ trì] tiếp thu',
      `${CHAIR} … (tiếp thu|giải trình|trả lời|giải đáp) … (ý kiến|kiến nghị|thắc mắc|câu hỏi|đề xuất)`,
      '(chủ trì|chủ toạ|bí thư) giải trình',
      'giải trình [làm rõ] [các] ý kiến',
      'ghi nhận [và] tiếp thu',
      '(lắng nghe|tổng hợp) [và] tiếp thu',
    ],
    never: [
      'tiếp thu (phê bình|sự phê bình|khuyết điểm|nghị quyết|chỉ thị|chuyên đề)',
      'yêu cầu … giải trình',
      'mời … giải trình',
      'đề nghị … (trả lời|giải trình)',
    ],
  },
  conclusion: {
    sources: ['S3:63', 'S0:154', 'E32', 'E23', 'E46'],
    headings: ['kết luận', '^[phần] (tổng kết|tóm tắt) [(hội nghị|cuộc họp|buổi họp)]'],
    sentences: [
      `(chủ trì|chủ toạ|bí thư|phó bí thư|đồng chí|đ/c|hội nghị|chi bộ|chi uỷ) … kết luận`,
      '^kết luận',
      'phát biểu kết luận',
      `kết luận ${MEETING}`,
      '(thống nhất|đi đến|có) kết luận',
      `${CHAIR} … (tổng hợp|tóm tắt|khái quát) … (ý kiến|nội dung) … (kết luận|thống nhất)`,
    ],
    never: [
      'kết luận số',
      '(thực hiện|triển khai|quán triệt|phổ biến|thông báo|dự kiến|dự thảo|theo|học tập|nghiên cứu|các|nghị quyết,|chỉ thị,) kết luận',
      'kết luận (của|kiểm tra|thanh tra|hội nghị trung ương) (bộ chính trị|trung ương|ban bí thư|tỉnh uỷ|đảng uỷ|cấp trên|uỷ ban)',
      'kết luận (kiểm tra|thanh tra|giám sát)',
      'kết luận #',
      'chưa [có] kết luận',
    ],
  },
  'minutes-read': {
    sources: ['S3:64', 'S3:50', 'E53'],
    headings: ['(thông qua|đọc|biểu quyết) … biên bản'],
    sentences: [
      '(đọc|trình bày|thông qua|công bố|nhất trí|thống nhất|tán thành|đồng ý) [với] [và] [lại] [thông qua] [toàn văn] [toàn bộ] [dự thảo] [nội dung] [của] biên bản',
      '(đọc|trình bày) … biên bản',
      'biên bản … (được|đã) … (thông qua|đọc|nhất trí|công nhận)',
      'biên bản … (đọc lại|đọc cho|đọc trước|thông qua)',
      '(nghe|nghe đọc) [lại] [thư ký] [đọc] [dự thảo] biên bản',
    ],
    never: [
      'ghi biên bản',
      'biên bản (kiểm phiếu|kiểm tra|bàn giao|xác minh|làm việc|thoả thuận|nhắc nhở|nghiệm thu|vi phạm|họp thôn|họp dân|kỳ trước|tháng trước)',
      'sổ biên bản',
      '(hoàn thiện|ký|gửi|lưu|hoàn chỉnh) biên bản',
    ],
  },
  vote: {
    sources: ['S0:154', 'E49', '[294] 6.1.6'],
    headings: [
      'biểu quyết',
      'biển quyết',
      '^thông qua nghị quyết',
      'bỏ phiếu',
      'kiểm phiếu',
      '(bầu|tiến hành bầu) (cử|bổ sung)',
    ],
    sentences: [
      '(biểu quyết|biển quyết) [bằng hình thức giơ tay] [giơ tay] [bằng thẻ đảng viên] [nhất trí] [thống nhất] [tán thành] [đồng ý] (thông qua|nhất trí|thống nhất|tán thành|đồng ý|về|:)',
      '(tiến hành|đã|lấy) (biểu quyết|bỏ phiếu)',
      'kết quả (biểu quyết|bỏ phiếu|kiểm phiếu|bầu)',
      '(nhất trí|thống nhất) [cao] thông qua [toàn văn] [nội dung] [dự thảo] (nghị quyết|kết luận|biên bản)',
      '(tiến hành|hình thức bầu :) … bỏ phiếu kín',
      'chi bộ … (biểu quyết|bỏ phiếu)',
    ],
    never: [
      '(đề nghị|xin|cần|sẽ|để|chưa|trước khi|dự kiến|chờ|đưa ra|trình) … (biểu quyết|bỏ phiếu)',
      'quyền biểu quyết',
      'được biểu quyết',
    ],
  },
  closing: {
    sources: ['E32', 'E42'],
    headings: ['bế mạc', '^kết thúc $', `kết thúc ${MEETING}`],
    sentences: [
      'bế mạc',
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
      '(để|đề nghị|xem xét|xét|lựa chọn) … (biểu dương|khen thưởng)',
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
};
