/**
 * What the minutes of a thematic meeting say, in the notation of `text/step-wording.ts`. Generous on purpose: what is
 * told in other words is told. Sources: S2:45-71, the seeds' list of groups S2:20-26, phrases of the corpus.
 */

/** What the chair's conclusion holds (S2:59). `line`: the line of the snippet `ket-luan-chuyen-de` that asks for it. */
export const CONCLUSION_PARTS = [
  {
    name: 'đánh giá việc chuẩn bị và chất lượng buổi sinh hoạt',
    line: 1,
    wordings: [
      'đánh giá',
      'chuẩn bị',
      'chất lượng',
      'nhận xét',
      '(sát|đúng|trúng) (thực tế|thực tiễn|việc|yêu cầu|hướng)',
      '(hợp lòng dân|dễ làm|dễ hiểu|bổ ích|nghiêm túc|thành công|hiệu quả|phong phú|đạt yêu cầu)',
      'sôi nổi',
      'thẳng thắn',
      'thiết thực',
      '(công phu|nghiêm túc|đạt yêu cầu|dễ hiểu)',
      '(đề dẫn|bài|tài liệu|thảo luận|ý kiến|phát biểu) [(được|viết|soạn|gửi|trình bày)] (kỹ|tốt|sát|hay|sớm|rõ|đều|khá|công phu)',
    ],
  },
  {
    name: 'ý nghĩa, tác dụng của chuyên đề',
    line: 2,
    wordings: [
      'ý nghĩa',
      'tác dụng',
      'bổ ích',
      'thiết thực',
      'giúp [cho] (chi bộ|đảng viên|mỗi|từng|mọi người|các đồng chí|chúng ta)',
      '(nhìn|thấy|hiểu|nhận) (rõ|ra|thêm)',
      '(có ích|cần thiết|kịp thời|sát với|gắn với|phù hợp với) … (thôn|chi bộ|đảng viên|đơn vị|cơ quan|trường|xóm|ấp|bản|khu|việc|thực tế)',
      'là dịp [để]',
      'thấy rõ',
      'hiểu rõ',
    ],
  },
  {
    name: 'nội dung cần tiếp thu, thực hiện',
    line: 3,
    wordings: [
      'tiếp thu',
      '(thống nhất|nhất trí|quyết định|yêu cầu|giao|phân công|phải|cần|tập trung|thực hiện|làm ngay|mỗi|từng|vận động|chốt|làm theo|từ tháng sau|từ nay)',
      '(nhận|chọn) (một|hai|ba|bốn|các|những|#) (việc|điều|nội dung|giải pháp)',
    ],
  },
  {
    name: 'định hướng tư tưởng cho đảng viên',
    line: 4,
    wordings: [
      'định hướng',
      'tư tưởng',
      'nhận thức',
      'quán triệt',
      'nêu gương',
      '(kiên định|kiên trì|giữ vững|tin tưởng|yên tâm|tuyên truyền|giải thích|tự giác|cảnh giác)',
      '(vững tin|vững vàng|niềm tin|lập trường|bản lĩnh|danh dự|ý thức|dao động)',
      '(gương mẫu|nói đi đôi với làm|đi trước|đi đầu|tinh thần trách nhiệm|giữ lời)',
      '(động viên|khích lệ) [từng] [mỗi] [các] [cán bộ] (đảng viên|đồng chí)',
    ],
  },
] as const;

/** What opinions in a discussion hold (S2:57, S2:70). `ask`: how the fix asks for it. */
export const OPINION_PARTS = [
  {
    name: 'nhận thức',
    ask: 'về nhận thức, …',
    wordings: [
      'nhận thức',
      '(thấy|hiểu|xác định) rõ',
      '(quan trọng|cần thiết|ý nghĩa|vai trò|trách nhiệm|tâm đắc|thấm nhuần|kinh nghiệm)',
      '(đồng tình|nhất trí|đồng ý|tán thành)',
      '(là việc|coi (đây|việc)|không phải|là lúc)',
    ],
  },
  {
    name: 'liên hệ với chi bộ, đơn vị, bản thân',
    ask: 'liên hệ bản thân và chi bộ, …',
    wordings: [
      'liên hệ',
      '(bản thân|gia đình|cá nhân|mình|tôi|tự nhận)',
      '(chi bộ|cơ quan|đơn vị|nhà trường|xí nghiệp|thôn|xóm|ấp|bản|tổ|khối|nhóm|khu|lớp|phòng|ban|địa phương)',
    ],
  },
  {
    name: 'giải pháp',
    ask: 'đề xuất giải pháp, …',
    wordings: [
      '(giải pháp|biện pháp|cách làm|hướng|phương án)',
      '(đề nghị|đề xuất|kiến nghị|xin|nên|cần|phải|hứa|sẽ|cam kết|mong)',
    ],
  },
] as const;

/** After the meeting the paper goes to members or groups … (S2:60) */
export const SENT_TO_MEMBERS: readonly string[] = [
  '(gửi|chuyển|đăng|đăng tải|phổ biến|phát|thông báo|in|đưa) … (đảng viên|tổ đảng|sổ tay|nhóm|toàn chi bộ|các đồng chí|từng người|mọi người)',
];

/** … and a report to the committee above. */
export const REPORTED_ABOVE: readonly string[] = [
  '(báo cáo|gửi|trình|nộp) … (đảng uỷ|ban xây dựng đảng|cấp trên|cấp uỷ|đảng bộ|huyện uỷ|thị uỷ|thành uỷ|tỉnh uỷ)',
];

/** Before the meeting (S2:47, S2:65): who speaks was agreed … */
export const PAPERS_ASSIGNED: readonly string[] = [
  'tham luận',
  '(đặt|nhận) [viết] bài',
  '(chuẩn bị|viết) … ý kiến',
  '(phân công|giao|cử) … (chuẩn bị|phát biểu|ý kiến)',
  '(đảng viên|đồng chí) … (được|đã được) phân công … (phát biểu|chuẩn bị)',
];

/** … and the lead paper was sent. */
export const PAPER_SENT: readonly string[] = [
  '(gửi|chuyển|phát|đăng|đăng tải) … (đề dẫn|tài liệu|dự thảo|chuyên đề)',
  '(đề dẫn|tài liệu|dự thảo) … (gửi|phát|chuyển|đăng)',
  '(bài|bản|bài viết) [này] [đã] [được] (gửi|phát|chuyển|đăng) [cho] [(đảng viên|các đồng chí|mọi người)] (trước|từ)',
  '(nhận|đọc) [được] (đề dẫn|tài liệu|bài) … (trước|từ)',
];

/** Lessons drawn (S2:66, S1:34). */
export const LESSONS: readonly string[] = [
  '(rút kinh nghiệm|kinh nghiệm rút ra|bài học)',
  '(hạn chế|tồn tại|khuyết điểm|thiếu sót)',
  '(nguyên nhân|khắc phục)',
  'còn (ít|thiếu|chậm|chưa|trùng|dài|chung)',
  '(lần sau|kỳ sau|quý sau|buổi sau) [(nên|cần|sẽ|phải)] (họp|gửi|giao|mời|chuẩn bị|làm|bố trí|chia|bớt|thêm|nên|cần|sẽ|phải)',
  '(chỗ chưa|điều cần sửa|điều chưa được|điểm yếu|rút ra)',
];

/** The seven groups of subjects (S2:20-26, S4:42-104), by words that tell a subject of theirs. */
export const TOPIC_GROUPS: readonly { readonly name: string; readonly wordings: readonly string[] }[] = [
  {
    name: 'học tập và làm theo Bác',
    wordings: [
      'hồ chí minh',
      '(làm theo|học tập|gương|lời) bác',
      'chỉ thị [số] 05',
      '(nêu gương|gương mẫu|nói đi đôi)',
      'đạo đức',
    ],
  },
  {
    name: 'phòng, chống suy thoái',
    wordings: [
      '(suy thoái|tự diễn biến|tự chuyển hoá|tự soi|tự sửa)',
      'nền tảng tư tưởng',
      '(tư tưởng|lối sống|chính trị)',
    ],
  },
  {
    name: 'xây dựng Đảng',
    wordings: [
      '(xây dựng đảng|chi bộ|đảng viên|sinh hoạt|tổ đảng|chi uỷ|cấp uỷ|kết nạp|phát triển đảng)',
      '(tham nhũng|lãng phí|tiêu cực|tiết kiệm|quan liêu|xa dân)',
      '(đoàn thể|mặt trận|hệ thống chính trị|dân vận|dân chủ|kiểm tra|giám sát|kỷ luật)',
    ],
  },
  {
    name: 'nâng cao trình độ',
    wordings: ['(lý luận|trình độ|năng lực|nghiệp vụ|chuyên môn|bồi dưỡng|đào tạo|kỹ năng|cán bộ)'],
  },
  {
    name: 'triển khai chỉ thị, nghị quyết',
    wordings: ['(chỉ thị|nghị quyết|quy định|kết luận|pháp luật|luật|hướng dẫn|cải cách|chuyển đổi số)'],
  },
  {
    name: 'nhiệm vụ chính trị của đơn vị',
    wordings: [
      '(nhiệm vụ|chất lượng|hiệu quả|công tác|phát triển|giải pháp|nâng cao|đổi mới|xây dựng|thực hiện|phòng|chống|bảo vệ|giữ gìn|quản lý)',
      '(kinh tế|văn hoá|xã hội|an ninh|trật tự|môi trường|vệ sinh|rác|nông thôn|đô thị|sản xuất|giảm nghèo|y tế|giáo dục|trường học|an toàn|thiên tai|dịch vụ|du lịch|nông nghiệp|thuế|hộ)',
    ],
  },
  {
    name: 'giáo dục truyền thống',
    wordings: ['(truyền thống|lịch sử|kỷ niệm|ngày thành lập|cách mạng|tri ân|liệt sĩ|thời sự|tình hình)'],
  },
];
