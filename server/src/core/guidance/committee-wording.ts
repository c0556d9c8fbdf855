/** What minutes of the committee and notices of meetings say, in the notation of `text/step-wording.ts`; generous. */

/** The matters to settle, and what the cell is to vote on (S3:48, S0:152). */
export const FOCUS: readonly string[] = [
  'trọng tâm',
  '(vấn đề|nội dung|việc) … (cần|phải|đề nghị|xin|trình|đưa ra) [chi bộ] [(tập trung|cho)] (bàn|thảo luận|biểu quyết|quyết định|ý kiến)',
  '(tập trung|cần) (thảo luận|bàn|cho ý kiến|biểu quyết)',
  '(tập trung|gợi ý|chỉ) [bàn] [vào] (một|hai|#) (việc|vấn đề|nội dung)',
  '(vấn đề|việc|điều) cần (quyết|bàn|chốt)',
  'xin ý kiến [của] chi bộ',
  'để chi bộ (biểu quyết|bàn|quyết định)',
  '(đề nghị|trình|đưa ra) [chi bộ] [(thảo luận|bàn|xem xét)] [và] (biểu quyết|thảo luận|quyết định)',
  '(dự thảo|nội dung) … (trình|đưa ra|chuẩn bị cho) (chi bộ|sinh hoạt chi bộ|kỳ họp)',
  'chọn … (nội dung|vấn đề|việc) …',
  '(nên|chỉ|cần|chi bộ|kỳ này|thống nhất) [(tập trung|dành thời gian)] bàn [(sâu|kỹ)] [về] (#|một|hai|về) …',
];

/** Members of the committee are given what to prepare or to carry out (S1:10, S3:52). */
export const PREPARATION_ASSIGNED: readonly string[] = [
  '(phân công|giao|cử|đề nghị|uỷ quyền) … (chuẩn bị|soạn|phụ trách|triển khai|hoàn chỉnh|hoàn thiện|thông báo|theo dõi|lập|làm|viết|mời|báo)',
  '(đồng chí|đ/c|chi uỷ viên|bí thư|phó bí thư) … (chuẩn bị|soạn|phụ trách|triển khai|hoàn chỉnh|hoàn thiện|chịu trách nhiệm|viết bài|lo|báo đảng viên|mời họp) …',
  'phân công :',
];

/** The minutes are adopted. */
export const MINUTES_ADOPTED: readonly string[] = [
  '(thông qua|nhất trí|tán thành|đồng ý|biểu quyết|thống nhất) … biên bản',
  'biên bản … (thông qua|nhất trí|tán thành|đồng ý|biểu quyết|thống nhất|giơ thẻ)',
  '(thống nhất|nhất trí|đồng ý) (với|thông qua) [toàn bộ] [các] nội dung',
];

/** The minutes are read out. */
export const MINUTES_READ: readonly string[] = ['(đọc|trình bày|nghe) … biên bản', 'biên bản … (đọc|trình bày)'];

/** What a notice of a meeting tells besides its time and place (S3:57). */
export const MAIN_CONTENTS: readonly string[] = [
  'nội dung [(chính|họp|sinh hoạt|cuộc họp|chương trình)] [:]',
  'chương trình [(họp|sinh hoạt|làm việc)] [:]',
  '(chi bộ|cuộc họp|buổi họp|buổi sinh hoạt|các đồng chí) [sẽ] [họp] (bàn|đánh giá|nhìn lại|kiểm điểm|nghe|thảo luận|xét|thông qua)',
  '^(bàn|thảo luận|đánh giá|kiểm điểm|thông qua) ',
  '(các|những) (việc|nội dung) (sẽ|cần) (bàn|họp|thảo luận)',
  '(để|nhằm|về việc|bàn về) (bàn|thảo luận|đánh giá|xét|thống nhất|thông qua|quán triệt)',
];
export const NOTICE_FOCUS: readonly string[] = [
  'trọng tâm',
  '(vấn đề|nội dung) … (cần|đề nghị|tập trung) … (bàn|thảo luận|cho ý kiến|biểu quyết|quyết định)',
  '(tập trung|cần) (thảo luận|bàn|cho ý kiến|biểu quyết)',
  '(trong đó|nhất là|chú ý) … (bàn|thảo luận|biểu quyết)',
  '(bàn kỹ|bàn sâu|bàn riêng|chủ yếu bàn)',
  '(việc chính|việc quan trọng|việc lớn|chủ yếu|quan trọng nhất)',
  '(chuẩn bị|đóng góp|gửi) ý kiến (về|cho|vào)',
];
