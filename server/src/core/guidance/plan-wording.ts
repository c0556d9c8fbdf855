/** What plans and reports on them say, in the notation of `text/step-wording.ts`; generous: other words count too. */

/** Who takes part besides the one who answers for it (S3:68). */
export const FORCES: readonly string[] = [
  '(lực lượng|phối hợp|huy động|tham gia|cùng)',
  '(đảng viên|đoàn viên|hội viên|nhân dân|người dân|bà con|dân quân|đội xung kích|thanh niên|phụ nữ|cựu chiến binh|nông dân|học sinh|giáo viên|công nhân|đoàn thể|ban ngành)',
  '(chi hội|chi đoàn|tổ đảng|tổ tự quản|tổ dân phố|đội|ban công tác|hợp tác xã|công đoàn)',
  '(mỗi|từng|các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|#) (xóm|tổ|ca|nhóm|hộ|đội|nhà|ngõ|người|đồng chí|thôn|khu|gia đình|thợ|thành viên)',
  '(thuê|mời|vận động|lấy) (thợ|đội|người|ý kiến|cán bộ|giảng viên)',
];

/** Money and goods (S3:68). */
export const RESOURCES: readonly string[] = [
  '(kinh phí|ngân sách|dự toán|quỹ|tài trợ|ủng hộ|đóng góp|xã hội hoá|nguồn lực|nguồn vốn)',
  '(tiền|triệu|nghìn đồng|# đồng|đồng từ|#đ)',
  '(vật tư|vật chất|vật liệu|phương tiện|thiết bị|dụng cụ|cơ sở vật chất|bao cát|xi măng|giống|thuốc|loa|máy)',
  '(mua|thuê|mượn|trang bị|xin) …',
  'không (cần|phát sinh|sử dụng) … (kinh phí|tiền|vật chất)',
];

/** Checking that work goes on (S0:162, S3:70, S0:130), said of the plan or the resolution itself. */
export const CHECKS: readonly string[] = [
  '(đôn đốc|theo dõi)',
  'tổng hợp (tình hình|kết quả)',
  '(nhắc|nhắc nhở) [các] việc [nào] [còn] (chậm|chưa)',
  '(rà|rà soát|xem|xem xét|nắm|cập nhật) [lại] [các] [việc] (tiến độ|từng việc)',
  '(kiểm tra|theo dõi|giám sát|đánh giá|nắm|tổng hợp) [và] [(kiểm tra|đôn đốc|theo dõi|giám sát|đánh giá)] [(việc|kết quả|tình hình|tiến độ|quá trình|công tác)] … (thực hiện|triển khai|nghị quyết|kế hoạch|tiến độ|nhiệm vụ)',
  '(báo cáo|phản ánh) … (kết quả|tiến độ|chi uỷ|chi bộ|bí thư|kỳ sinh hoạt|kỳ họp)',
  'kiểm điểm (tại|vào|việc|kết quả|trong)',
  '(nghe|báo|nắm|cập nhật|xem) [báo cáo] [(về|kết quả)] tiến độ',
  '(sơ kết|tổng kết)',
  'chịu trách nhiệm [trước chi bộ] … (thực hiện|kiểm tra)',
];

/** The same where a line outside the duties says it shortly. */
export const CHECKS_SHORTLY: readonly string[] = ['(kiểm tra|giám sát)'];

/** Interim and final review (S0:172, S3:72). */
export const REVIEWS: readonly string[] = [
  '(sơ kết|tổng kết)',
  '(đánh giá|kiểm điểm|báo cáo) [kết quả] [việc] [tình hình] [thực hiện] [kế hoạch] [nghị quyết] (tại|vào|trong) (kỳ|cuối|tháng|quý|buổi|ngày)',
  '(đánh giá|kiểm điểm) (kết quả|việc) [tổ chức] (thực hiện|triển khai)',
  'rút kinh nghiệm (vào|tại kỳ|sau|cuối|chung)',
  '(nhìn lại|rà lại|xem lại|soát lại) … (tháng|quý|năm|kỳ|chặng|kế hoạch|kết quả|việc đã làm)',
  'đánh giá (toàn bộ|chung|cả năm|cả đợt|cuối kỳ|giữa chừng|kết quả cuối)',
  '(họp|cuối tháng #|cuối quý|cuối năm) (rút kinh nghiệm|đánh giá)',
  'báo cáo kết quả (cuối cùng|cả năm|cả đợt)',
];

/** A time for it: a date, a month, a meeting, an event. */
export const WHEN: readonly string[] = [
  '(ngày|tháng|quý|năm|tuần|kỳ|buổi|cuối|đầu|giữa|sau|khi|hằng|hàng|định kỳ|trước|theo hướng dẫn|theo quy định|theo yêu cầu|theo chỉ đạo|#)',
];

/** One place goes first (S3:68, S3:70). */
export const FIRST_PLACE: readonly string[] = [
  '(làm trước|làm điểm|làm thử|thí điểm|nơi điểm|xóm điểm|tổ điểm|mô hình điểm|chọn điểm|làm mẫu)',
];
export const MANY_PLACES: readonly string[] = [
  '(các|từng|mỗi|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|tất cả|cả|#) (xóm|thôn|tổ đảng|tổ dân phố|cụm dân cư|khu dân cư|ấp|bản|buôn|chi hội|phân xưởng|trạm|lớp|khoa)',
];

/** Which words a measure may consist of and still say nothing of how. */
export const EMPTY_MEASURES: readonly string[] = [
  'tổ chức thực hiện',
  'triển khai thực hiện',
  'theo kế hoạch',
  'thực hiện nghiêm túc',
  'thực hiện tốt',
  'tăng cường',
  'đẩy mạnh',
  'quyết liệt',
  'thường xuyên',
  'kịp thời',
  'tuyên truyền',
  'vận động',
  'tuyên truyền, vận động',
  'phối hợp',
  'lãnh đạo, chỉ đạo',
];

/** What a report on how a resolution was carried out holds (S0:174, S3:72), and the snippet's line that asks for it. */
export const REPORT_PARTS = [
  {
    name: 'ưu điểm',
    snippet: 'bao-cao-danh-gia',
    line: 0,
    wordings: [
      'ưu điểm',
      '(kết quả|thành tích) (đạt được|nổi bật|chủ yếu)',
      '(đã|việc đã) (hoàn thành|làm được|đạt)',
      'mặt (được|mạnh|tích cực)',
      '^[(những|các)] [việc] [đã] làm (được|xong)',
      '^(điểm mạnh|thành tích|kết quả) :',
      'mặt đạt được',
    ],
  },
  {
    name: 'khuyết điểm, hạn chế',
    snippet: 'bao-cao-danh-gia',
    line: 1,
    wordings: [
      '(khuyết điểm|hạn chế|tồn tại|yếu kém|thiếu sót)',
      '(việc|mặt) chưa (hoàn thành|làm được|được)',
      '(chưa hoàn thành|chưa làm được|chưa đạt|chưa tốt)',
      '(việc còn dở|việc dở dang|việc chậm|điểm yếu)',
      'còn (một|hai|ba|bốn|#) việc',
    ],
  },
  {
    name: 'nguyên nhân',
    snippet: 'bao-cao-danh-gia',
    line: 2,
    wordings: ['nguyên nhân', '(do|vì) (chưa|thiếu|không|chậm)', '(vì sao|lý do) :', '^(do|vì|bởi|là do|là vì) '],
  },
  {
    name: 'trách nhiệm',
    snippet: 'bao-cao-danh-gia',
    line: 3,
    wordings: ['trách nhiệm', '(lỗi|khuyết điểm) [này] thuộc về', 'người chịu'],
  },
  {
    name: 'kinh nghiệm',
    snippet: 'bao-cao-danh-gia',
    line: 4,
    wordings: ['(kinh nghiệm|bài học)', 'rút ra', 'cách làm hay'],
  },
  {
    name: 'kiến nghị',
    snippet: 'kien-nghi',
    line: 0,
    wordings: [
      '(kiến nghị|đề xuất|đề nghị)',
      '(xin|mong|nhờ) [được] [(xã|phường|đảng uỷ|cấp trên|trên|huyện)] … (hỗ trợ|giúp|quan tâm|cấp|cho)',
    ],
  },
] as const;
