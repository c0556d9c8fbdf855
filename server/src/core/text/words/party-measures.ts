/** Turns that say how a thing is done (accepted wordings of `biện pháp`). */

/** What follows says how. */
export const HOW = `
bằng cách|bằng việc|bằng hình thức|bằng các hình thức|bằng nhiều hình thức|bằng biện pháp|bằng các biện pháp|bằng phương pháp|bằng các việc|bằng việc làm cụ thể|bằng những việc|theo hình thức|theo các hình thức|theo cách|theo lối|theo kiểu
dưới hình thức|dưới các hình thức|dưới dạng|với hình thức|với các hình thức|với cách làm|với các biện pháp|với biện pháp|theo phương thức|theo phương châm|theo phương pháp|theo các bước|theo từng bước|theo quy trình|qua việc|qua các việc
cách làm:|cách làm là|cách làm cụ thể|cách làm như sau|cách thức:|cách thức là|cách thực hiện|cách tiến hành|cách tổ chức:|hình thức:|hình thức là|hình thức thực hiện|hình thức tổ chức:|biện pháp:|biện pháp là|biện pháp thực hiện|biện pháp cụ thể|giải pháp:|giải pháp là|giải pháp thực hiện|phương pháp:|phương pháp là
phương thức:|các bước:|các bước thực hiện|cụ thể:|cụ thể là|cụ thể như sau|việc làm cụ thể:|trước hết là|phương án:|yêu cầu thực hiện:
`;

/** These say how only before a visible step or a channel: `qua loa`, `trên cơ sở rà soát`. */
export const HOW_BEFORE_STEP =
  'bằng|trên cơ sở|kết hợp|kết hợp với việc|gắn với việc|theo đó|trong đó|đi đôi với việc|cùng với việc|dựa trên|lồng ghép';

/** These too, but two steps are wanted, for mostly they only name another aim. */
export const HOW_BEFORE_STEPS = 'gắn với|đi đôi với|cùng với';

/** Channels behind `qua`, `bằng`, `trên`. */
export const CHANNELS = `
hệ thống loa|hệ thống truyền thanh|hệ thống|loa|loa truyền thanh|loa phát thanh|đài truyền thanh|hai buổi|ba buổi|bốn buổi|nhóm zalo|nhóm|zalo|mạng xã hội|mạng|trang|facebook|fanpage|tin nhắn|buổi sinh hoạt|các buổi|buổi|các cuộc họp|cuộc họp|sinh hoạt|sổ|phiếu|hộp thư|hòm thư
tờ rơi|pano|áp phích|băng rôn|việc|từng|các kênh|kênh|hội nghị|các hội nghị|các tổ|tổ|điện thoại|thư|thư ngỏ|bảng tin|phần mềm|cổng|phiếu hỏi|phiếu khảo sát|mã qr|hội thi|các hội thi|hoạt động|các hoạt động|mô hình|các mô hình|toạ đàm|gặp gỡ
`;

/** `thông qua` before one of these adopts a paper and says nothing of how. */
export const ADOPTED = `
nghị quyết|biên bản|dự thảo|chương trình|kế hoạch|quy chế|kết luận|danh sách|báo cáo|tờ trình|hồ sơ|phương án|quy ước|hương ước|chi bộ|chi uỷ|đảng uỷ|chủ trương|mức|trước|tại|ở|vào|nội dung|đề án|cấp uỷ|toàn văn|kết quả|văn bản|quyết định|thể lệ|lịch|bản|việc bầu|việc kết nạp|việc xếp loại
`;

/** Behind one of these, too. */
export const ADOPTING = 'để|biểu quyết|được|nhất trí|bộ|xin|đã|thống nhất|trình|hội nghị|nghị';

/** A step that says how by its own look, even behind a comma of the task's own sentence. */
export const HOW_CHUNKS =
  'chia thành|chia làm|chia ca|chia nhóm|chia tổ|chia đợt|chia hai|chia ba|chia bốn|chia năm|chia lịch|chia đều|chia mỗi|luân phiên|lần lượt|thay phiên|mỗi ca|mỗi nhóm|mỗi hộ góp|mỗi hộ cử|mỗi hộ|mỗi gia đình|mỗi đảng viên|mỗi xóm cử|mỗi tổ cử';

/** Portions and turns in which a step is done. */
export const MANNER =
  'theo từng|theo nhóm|theo tổ|theo ca|theo đợt|theo cụm|theo tuyến|theo lịch|từng đoạn|từng hộ một|từng mảng|từng đợt|từng gian|cuốn chiếu|hai buổi|ba buổi|bốn buổi|một buổi|hai đợt|ba đợt|hai lượt|ba lượt|mỗi buổi|mỗi ngày|mỗi tuần|mỗi đợt|mỗi lượt|luân phiên|lần lượt';

/** A sentence that begins so tells of steps already with one. */
export const DISTRIBUTING =
  'mỗi|từng|chia|phân|cứ|lần lượt|trước hết|đầu tiên|sau đó|tiếp đó|bước|trước mắt|định kỳ|hằng tuần|hằng tháng';

/** A sentence that begins so is about money, papers or time, not about how. */
export const NO_STEPS =
  'kinh phí|nguồn kinh phí|báo cáo|kết quả|thời gian|thời hạn|hạn|hoàn thành|xong|phấn đấu|chỉ tiêu|mục tiêu|yêu cầu|người phụ trách|phụ trách|chủ trì|phối hợp|đơn vị|sản phẩm|nghị quyết này|kết luận này|kế hoạch này|chậm nhất|lý do|nguyên nhân|riêng';

/** A sentence that begins so watches over the work; one step in it (`Tổng hợp, gửi chi uỷ`) does not say how. */
export const FOLLOWING_UP =
  'tổng hợp|theo dõi|đôn đốc|nhắc nhở|kiểm tra|giám sát|đánh giá|sơ kết|tổng kết|rút kinh nghiệm|chịu|phối hợp|tham gia|đạt|bảo đảm|đảm bảo|đề nghị|thực hiện|duy trì|nộp|trình';

/** A clause behind the work that begins so takes a step of it: what one does with one's hands, whom one meets, what one uses. */
export const STEPS = `
dùng|chiếu|đi thành|ngủ lại|mang theo|theo danh sách|mỗi nhà|đi|đi theo|đi cùng|ghi|ghi biên bản|ghi phiếu|ghi sổ|chia|mời|thu tận|thu tại|thu ngay|thu về|ký|tự|mang|làm vào|đấu|đấu điện|chạy thử|thử|hỏi|tìm|coi|xem|gặp|đến từng|tới từng|đến tận|tới tận|nói rõ|nói trên|in|dán|chụp|lấy|cử|huy động|mượn|thuê|mua|góp|xếp|kẻ|cắm|đo|đối chiếu
niêm yết|nghe|học ngay|học tại|thi|liên lạc|báo lịch|gom|phát mẫu|phát phiếu|phát giấy|mỗi tổ|mỗi nhóm|mỗi ca|mỗi hộ|mỗi người|mỗi tối|mỗi sáng|mỗi buổi|mỗi lớp|từng tổ|từng hộ|giải thích|hướng dẫn|xin|đọc|nhắn|gọi|đặt in|quay|treo hộp|mở hộp|ai nộp|lập bảng|viết một|lau|tách|chuyển hai|giao việc thử|gặp riêng|bấm giờ|soát|thử tải|tập huấn
`;
