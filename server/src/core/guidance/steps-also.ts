/**
 * Turns of phrase that answer for a step though the model does not take them for one: a rule that asks for the step is
 * content with them. In the notation of `text/step-wording.ts`. Generous on purpose: what is told in other words is told.
 */

/** Keys: the rule that asks. Sources: phrases.md §6 and §7; the corpus. */
export const STEPS_ALSO = {
  opening: [
    '^(lý do|mục đích) [và] [(mục đích|yêu cầu)] [và] [yêu cầu] [(họp|cuộc họp|buổi họp|hội nghị|buổi sinh hoạt)] :',
    '^(vì sao|tại sao) [lại] [có] (họp|cuộc họp|buổi họp)',
    '^(lý do|mục đích) [(họp|cuộc họp|buổi họp|hội nghị|buổi sinh hoạt)] :',
  ],
  secretary: ['(đồng chí|đ/c) … (nhận|được giao|đảm nhận|nhận việc) [(việc|phần)] ghi biên bản'],
  agenda: [
    '(thống nhất|thông qua|nhất trí|đồng ý) … chương trình [(làm việc|buổi họp|cuộc họp|kỳ họp|sinh hoạt|họp)]',
    'chương trình … (được|chi bộ|hội nghị|mọi người) … (đồng ý|nhất trí|thông qua|tán thành|thống nhất)',
    '(công bố|giới thiệu|nêu|thông báo|phổ biến) … (nội dung|trình tự|các việc) … (thời gian|thời lượng|giờ giấc|trình tự)',
    '(trình tự|chương trình) [(cuộc họp|buổi họp|buổi sinh hoạt|làm việc|họp)] … (nhất trí|đồng ý|tán thành|thông qua|không ai có ý kiến)',
    '(nội dung|chương trình) (cuộc họp|buổi họp|buổi sinh hoạt|sinh hoạt|hội nghị|kỳ họp) (gồm|bao gồm|:)',
    '(thống nhất|thông qua|nhất trí|đồng ý|tán thành) [với] [các] (nội dung|trình tự) [và] (thời gian|giờ giấc|thời lượng|sinh hoạt|cuộc họp|buổi họp|làm việc|trên)',
    '(hỏi ý kiến|xin ý kiến|lấy ý kiến) [chi bộ] [hội nghị] [về] [các] (chương trình|trình tự|nội dung) … (đồng ý|nhất trí|tán thành|thống nhất)',
  ],
  /** What became of the work of the last meeting, without a word for looking back. */
  lastWork: [
    '(nghị quyết|kết luận) (tháng #|tháng trước|tháng qua|kỳ trước) (giao|có|gồm|đề ra) … (việc|nhiệm vụ) [:] … (xong|hoàn thành|đạt|chậm|chưa)',
    '(công việc|việc|phần việc|nhiệm vụ|đầu việc|chỉ tiêu) [đã] [giao] [(của|trong|theo|mà|do|ở|từ|tại|hồi)] (nghị quyết|kết luận) [kỳ họp] (tháng #|tháng trước|tháng qua|kỳ trước) [giao] [đề ra] … (đã|đều) … (xong|hoàn thành|làm|đạt)',
    '(công việc|việc|phần việc|nhiệm vụ|đầu việc) [đã] giao [(của|ở|từ|tại|hồi|trong)] [kỳ họp] (tháng #|tháng trước|tháng qua|kỳ trước) … (đã|đều) … (xong|hoàn thành|làm|đạt)',
    '(nghị quyết|kết luận) (tháng #|tháng trước|tháng qua|kỳ trước) [(giao|có|gồm|đề ra)] … (đã|đều) [làm] (xong|hoàn thành|đạt|thực hiện)',
    '^[về] [các] [những] [hai|ba|bốn] (công việc|việc|phần việc|nhiệm vụ|nghị quyết) [đã] [giao] [(ở|từ|của)] (tháng trước|kỳ trước|kỳ họp trước|lần trước) [:] … (xong|hoàn thành|chậm|đạt|chưa|dở dang|được)',
  ],
  /** Politics, thought, news, papers from above: minutes. */
  politics: [
    'tư tưởng',
    'thời sự',
    '(tin|tin tức|tình hình) [chính] [nổi bật] (trong nước|thế giới|quốc tế|trong và ngoài nước)',
    '^(tin tức|điểm tin)',
    '(học tập|quán triệt|phổ biến|triển khai|thông báo|truyền đạt) … (chỉ thị|nghị quyết|kết luận|quy định|hướng dẫn|văn bản|kế hoạch)',
  ],
  /** The same in a resolution, which speaks of it in passing. */
  politicsInResolution: [
    'tư tưởng',
    'thời sự',
    '(công tác|tình hình|giáo dục|sinh hoạt|học tập|phẩm chất|bản lĩnh|lý luận|tư tưởng) [tư tưởng] chính trị',
    'chính trị (tư tưởng|nội bộ|của đảng viên)',
    'quán triệt',
    'học tập',
    'tuyên truyền',
    'chỉ thị',
    'dư luận',
    'đoàn kết',
    '(chấp hành|tin tưởng|yên tâm|phấn khởi|nền nếp)',
    'văn bản [chỉ đạo] [mới] [của] (cấp trên|đảng uỷ|trung ương)',
  ],
  /** What a resolution says of the last month, in whatever words. */
  review: [
    '(kết quả|đánh giá|kiểm điểm|nhận xét|rà soát|tình hình) … (tháng|quý|kỳ|nghị quyết|nhiệm vụ)',
    '(tháng trước|tháng qua|tháng vừa qua|kỳ trước|kỳ họp trước)',
    '(ưu điểm|hạn chế|tồn tại|khuyết điểm) [:]',
    'đã (hoàn thành|thực hiện|làm) [xong] [được]',
  ],
  ho: [
    'hồ chí minh',
    'học [tập] [và] [làm theo] (bác|gương bác|tấm gương bác)',
    'làm theo (bác|lời bác|gương bác|tấm gương)',
    'chỉ thị [số] 05',
    '(lời bác|bác hồ)',
  ],
  criticism: [
    'tự phê bình',
    '(tự nhận|nhận|xin nhận|thẳng thắn nhận) (khuyết điểm|thiếu sót|trách nhiệm|lỗi|hạn chế)',
    'góp ý (với|cho) (đồng chí|đ/c|đảng viên|chi uỷ|bí thư)',
    'tự kiểm điểm',
    '(xin|nghiêm túc) rút kinh nghiệm',
    'góp ý (đồng chí|đ/c)',
    '(kiểm điểm|nhận lỗi|xin lỗi|nhận) … trước chi bộ',
    '(đồng chí|đ/c) … nhận (chậm|lỗi|còn|chưa|thiếu|mình|có lúc|có khi|đôi lúc|đôi khi|hay|vẫn|bản thân|là mình|rằng)',
    '(tự nhận|tự thấy|tự trách|tự soi|tự liên hệ|tự nói) … (mình|bản thân|hay|còn|chưa|đã|chậm|quên|thiếu|có lúc)',
    '^(nói|soi|nhìn|xét|nhìn lại|soi lại|xét lại|nghĩ) (về|vào|lại) [(chính|bản thân)] mình',
    '(góp|góp ý|góp lời|góp thêm|nói thật|nói thẳng|nhắc|bảo ban|xây dựng) (cho|với|lẫn) nhau',
    '^(tự soi|tự sửa|tự xét|tự nhìn lại|nhận lỗi|nhận thiếu sót)',
  ],
  praise: ['(biểu dương|tuyên dương|khen|nhắc nhở|suy tôn|bình chọn|đề nghị tặng)'],
  response: [
    '(trả lời|đáp|giải thích|giải đáp|giải trình|làm rõ|nói rõ|tiếp thu|thưa) (từng|cả|hết|luôn|ngay|lần lượt|riêng) [(một|hai|ba|bốn|năm|#)] [(ý|điều|câu|điểm|việc|người|đồng chí|chuyện|câu hỏi|đề nghị)]',
    '(tiếp thu|giải trình|giải đáp|trả lời|giải thích|làm rõ|ghi nhận) … (ý kiến|kiến nghị|đề nghị|câu hỏi|thắc mắc|đề xuất|góp ý|nội dung)',
    '(chủ trì|chủ toạ|bí thư|chi uỷ|đại biểu) … (tiếp thu|giải trình|giải đáp|trả lời|giải thích|làm rõ|ghi nhận)',
    '(tiếp thu|ghi nhận|giải trình) [và] (giải trình|giải đáp|trả lời|làm rõ|giải thích)',
    '(tiếp thu|ghi nhận) (đầy đủ|nghiêm túc|toàn bộ)',
    '(chủ trì|chủ toạ|bí thư|chi uỷ|đại biểu|đồng chí|đ/c) … (thưa lại|đáp lại|trả lời lại|thưa rõ) [(rằng|là|:)]',
    '(chủ trì|chủ toạ|bí thư|phó bí thư|chi uỷ) (nói thêm|đáp|phản hồi|nói lại) [(rằng|là|:)]',
    'bổ sung vào (dự thảo|nghị quyết|kết luận)',
    '^(đồng chí|đ/c|đc) … (trả lời|giải đáp|giải thích|giải trình) [(rằng|là)]:',
    '(chủ trì|chủ toạ|bí thư|đồng chí) … (nói luôn|đáp|đáp luôn|trả lời) (tại chỗ|rằng|là|ngay)',
  ],
  conclusion: [
    '(chủ trì|chủ toạ|bí thư|phó bí thư) … (kết luận|tóm tắt|chốt lại|tổng hợp (các|những|ý kiến))',
    '(chi bộ|hội nghị|chi uỷ|cuộc họp) [đã] [đi đến] (thống nhất|quyết nghị|quyết định|kết luận) [các|những|một số] (nội dung|nhiệm vụ|vấn đề|như sau|:)',
    'quyết nghị',
    '^chốt (lại|việc|các việc)',
    '(chủ trì|chủ toạ|bí thư|phó bí thư|chi bộ|hội nghị) [đã] [xin] chốt',
    'tổng kết (hội nghị|cuộc họp|buổi họp|buổi sinh hoạt|phiên họp)',
  ],
  /** What a committee decides when it prepares the cell's meeting answers for its conclusion. */
  committeeConclusion: [
    '(thống nhất|quyết định|phân công|kết luận) (chọn|đưa|giao|các|những|nội dung|đồng chí|đ/c|đề nghị|trình)',
  ],
  score: [
    '^(tự chấm|chấm|điểm|kết quả chấm|kết quả tự chấm) … : # [/ #] [điểm]',
    '^[số] điểm [của] (buổi|kỳ|cuộc) (sinh hoạt|họp)',
    '^(kết quả chấm|tổng điểm|tổng số điểm|điểm sinh hoạt|điểm tự chấm) [:] … #',
    '(tự xếp loại|xếp loại) [chất lượng] [:] (tốt|khá|trung bình|kém)',
    '(buổi|kỳ|cuộc) (sinh hoạt|họp) [này] [(được|đạt)] # [/ #] điểm',
    '(chấm|tự chấm|chấm được) … điểm',
    '(xếp loại|đánh giá) … (buổi|kỳ|cuộc|chất lượng) (sinh hoạt|họp)',
    'chất lượng [(buổi|kỳ|cuộc)] (sinh hoạt|họp) … (tốt|khá|trung bình|kém|đạt)',
  ],
} as const satisfies Record<string, readonly string[]>;

export type AlsoKey = keyof typeof STEPS_ALSO;
