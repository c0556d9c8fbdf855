/** The turns by which prose says who does the work, who answers for it and who helps. */

/** Before a party: it is charged with the work. */
export const ASSIGNING = `
giao|giao cho|giao trực tiếp cho|giao nhiệm vụ|giao nhiệm vụ cho|giao trách nhiệm cho|giao trách nhiệm|giao việc cho|giao việc này cho|giao quyền cho|được giao cho|được phân công cho|phân công|phân công cho|phân công nhiệm vụ|phân công nhiệm vụ cho|phân công nhiệm vụ cụ thể cho|phân công cụ thể|phân công cụ thể cho
phân công trách nhiệm cho|tiếp tục giao|tiếp tục phân công|thống nhất giao|thống nhất phân công|nhất trí giao|nhất trí phân công|đồng ý giao|cử|cắt cử|chỉ định|uỷ quyền cho|uỷ quyền|uỷ nhiệm|uỷ nhiệm cho|giao khoán cho|tín nhiệm giao|trách nhiệm thuộc về|thuộc trách nhiệm của|thuộc trách nhiệm
giao thêm cho|bàn và giao cho|giao nhiệm vụ cụ thể cho|giao luôn cho|giao chung cho|nhờ|giao đích danh|giao đích danh cho|phân nhiệm cho|phân công chính|giao chính cho
`;

/** Before a party: it is charged, unless it stands above the cell or answers for the work already. */
export const ASKING = 'yêu cầu|đề nghị|chỉ đạo|lãnh đạo|lãnh đạo, chỉ đạo|lãnh đạo chỉ đạo|yêu cầu đối với';

/** Before a party, as a label inside the sentence. */
export const LABELS = `
phụ trách:|người phụ trách:|đồng chí phụ trách:|phụ trách chính:|phụ trách chung:|chủ trì:|đơn vị chủ trì:|người chủ trì:|chịu trách nhiệm:|chịu trách nhiệm chính:|người chịu trách nhiệm:|người chịu trách nhiệm chính:|người thực hiện:|thực hiện:|đơn vị thực hiện:|đầu mối:|phân công:|giao:|trách nhiệm:|trách nhiệm chính:|tổ trưởng:|trưởng nhóm:
người lo chính là|lo chính là|người lo là|người lo chính:|người lo:|người cầm việc:|người cầm việc là|người phụ trách là|phụ trách là|chủ trì là|đội trưởng là|nhóm trưởng là|trưởng đội là|trưởng đoàn là|trưởng ban là|người chịu trách nhiệm là|chịu trách nhiệm chính là|đầu mối là|trưởng nhóm là|tổ trưởng là|người thực hiện là|phụ trách chính là|người được giao:|người được phân công:|người làm:|phân công thực hiện:|giao nhiệm vụ:|tổ chức thực hiện:|bộ phận phụ trách:|người chủ trì là
`;

/** Before a party: it answers where a word of answering follows. */
export const BY = 'do';

/** After a party: it answers for the work. */
export const ANSWERING = `
phụ trách|phụ trách chung|phụ trách chính|trực tiếp phụ trách|cùng phụ trách|chủ trì|cùng chủ trì|trực tiếp chủ trì|chịu trách nhiệm|chịu trách nhiệm chung|chịu trách nhiệm chính|chịu trách nhiệm trực tiếp|trực tiếp chịu trách nhiệm|cùng chịu trách nhiệm|chịu trách nhiệm toàn bộ|đồng chịu trách nhiệm
đảm nhiệm|đảm nhận|đảm trách|cùng đảm nhiệm|trực tiếp đảm nhiệm|có trách nhiệm|có nhiệm vụ|được giao|được phân công|được giao nhiệm vụ|được phân công nhiệm vụ|nhận nhiệm vụ|nhận trách nhiệm|làm tổ trưởng|làm trưởng nhóm|làm nhóm trưởng|làm trưởng ban|làm đầu mối|làm trưởng đoàn|là đầu mối|làm đội trưởng
là người chịu trách nhiệm|là người phụ trách|trực tiếp chỉ đạo|đứng ra|cùng đứng ra|đứng ra lo|cùng đứng ra lo|cùng lo|làm chủ nhiệm|chủ công|đầu mối|đầu mối theo dõi|đầu mối liên hệ|là tổ trưởng|là trưởng nhóm|làm chủ trì|chịu trách nhiệm trước chi bộ|phải chịu trách nhiệm|sẽ phụ trách|lo liệu
`;

/** After a party in its own clause: it does the work, which names it as well as answering would. */
export const DOING =
  'thực hiện|trực tiếp thực hiện|cùng thực hiện|chỉ đạo|tổ chức thực hiện|triển khai|điều hành|lo|làm|tiến hành|theo dõi|đôn đốc|trực tiếp|tham mưu|trông coi|trông nom|trông giữ|quản lý|điều khiển';

/** Before a party: it helps. */
export const SUPPORTING = `
phối hợp với|phối hợp cùng|phối hợp cùng với|phối hợp chặt chẽ với|phối hợp tốt với|chủ động phối hợp với|phối hợp chặt chẽ cùng|phối hợp cùng các|kết hợp với|kết hợp cùng|cùng với|cùng|cùng phối hợp với|cùng sự phối hợp của|cùng sự tham gia của|có sự phối hợp của|có sự tham gia của|có sự hỗ trợ của|có sự giúp đỡ của
với sự tham gia của|với sự phối hợp của|với sự hỗ trợ của|với sự giúp đỡ của|với sự giúp sức của|giúp việc có|giúp việc là|giúp việc:|giúp việc cho|giúp việc gồm|giúp việc gồm có|giúp việc|người giúp việc:|người giúp việc là|phối hợp:|phối hợp là|phối hợp gồm|phối hợp có|đơn vị phối hợp:|người phối hợp:|phối hợp thực hiện:|hỗ trợ:|hỗ trợ là|hỗ trợ có|cùng tham gia:|tham gia:|cùng tham gia có|tham gia có|tham gia gồm|tham gia gồm có|thành phần tham gia:
tranh thủ sự giúp đỡ của|tranh thủ sự hỗ trợ của|huy động sự tham gia của|phối hợp thực hiện có|giúp sức có|làm phó có|tổ phó:|tổ phó là|cộng tác:|phối kết hợp với|phối hợp, hiệp đồng với|liên hệ, phối hợp với|có sự phối hợp với
`;

/** After a party: it helps. */
export const HELPING =
  'phối hợp|cùng phối hợp|phối hợp thực hiện|phối hợp cùng thực hiện|cùng tham gia|tham gia|tham gia phối hợp|hỗ trợ|hỗ trợ thực hiện|giúp việc|giúp sức|giúp|giúp đỡ|tham gia giúp việc|cùng giúp|cùng giúp việc|làm phó|phối hợp, hỗ trợ|cộng tác|phụ giúp|phối hợp tham gia|làm tổ phó|là thành viên|làm thành viên';

/** These look like one of the above and are none. */
export const NO_ROLES = `
bàn giao|bàn giao cho|chuyển giao|chuyển giao cho|kết giao|giao lưu|giao thông|họp giao ban|duy trì giao ban|hội nghị giao ban|tổ chức giao ban|chế độ giao ban|buổi giao ban|giao nộp|giao dịch|giao đất|giao ước|giao hữu|đã giao|đã giao cho|cùng kỳ|cùng ngày|cùng cấp|cùng nghe|do đó|do vậy|do dự|do đâu|cử tri|cử tạ|cử chỉ|đề cử|ứng cử|bầu cử|tiến cử|làm theo|làm việc với|nhiệm vụ được giao
nhiệm vụ được phân công|việc được giao|chỉ tiêu được giao|theo phân công|theo sự phân công|sự phân công|sự chỉ đạo|ban chỉ đạo|dưới sự chỉ đạo của|dưới sự lãnh đạo của|sự lãnh đạo|bản phân công|bảng phân công|lịch phân công|nhờ đó|nhờ vậy|cơ sở đề nghị|tổ giúp việc|hồ sơ đề nghị|xét, đề nghị
`;

/** A subject before one of these wishes, resolves or hands on; it is not charged. */
export const NOT_CHARGED = `
phấn đấu|quyết tâm|xác định|thống nhất|nhất trí|yêu cầu|đề nghị|quyết nghị|kết luận|biểu quyết|ghi nhận|đánh giá cao|biểu dương|nhắc nhở|tin tưởng|kêu gọi|hoan nghênh|đồng ý|giao|phân công|cử|lãnh đạo|chỉ đạo|tiếp tục lãnh đạo|tiếp tục chỉ đạo|tập trung lãnh đạo|tập trung lãnh đạo, chỉ đạo|lãnh đạo, chỉ đạo|thông qua|đề ra|ra nghị quyết|tán thành|có|là|gồm|đạt|giữ vững|được|trong sạch|vững mạnh
`;

/** Before a comma at the head of a sentence: what follows is still its subject. */
export const INTRODUCING =
  'về|trong|từ|trước|sau|đến|ngay|nhân|nhân dịp|để|nhằm|đối với|chậm nhất|hằng|hàng|căn cứ|khi|tại|trên|cùng với|bên cạnh|ngoài|ngoài ra|đồng thời|riêng|thời gian|riêng với|tiếp tục|trên cơ sở|qua|với|đợt|tháng|quý|tuần|ngày|sáng|chiều|tối|cuối|đầu|giữa|theo|mỗi|năm|hoàn thành|một là|hai là|ba là|bốn là|năm là|thứ nhất|thứ hai|thứ ba|thứ tư';

/** Words that may stand between a subject and its verb. */
export const ADVERBS =
  'trực tiếp|tiếp tục|chủ động|thường xuyên|tích cực|kịp thời|sẽ|phải|cần|cùng|cùng nhau|nghiêm túc|tự|luôn|thay mặt chi uỷ|thay mặt chi bộ|thay mặt|nhanh chóng|khẩn trương|có kế hoạch|tăng cường|hằng tháng|hằng tuần|hàng tháng|hàng tuần|định kỳ|đều|cũng|hãy|trước mắt|sớm';

/** What makes a value say nobody. */
export const NOBODY = `
chưa phân công|chưa giao|chưa có|chưa rõ|chưa xác định|chưa bố trí|chưa cử|không|không có|bổ sung sau|phân công sau|sẽ phân công|sẽ phân công sau|giao sau|chi uỷ phân công sau|chi uỷ sẽ phân công|xem sau|để trống|trống|họ tên|họ và tên|tên|ghi tên|ghi rõ họ tên|tên đồng chí|tên đảng viên|ai|ai đó|đang xem xét|điền sau|cập nhật sau|chưa cập nhật|n/a|na|nt|x|xxx|tbd|đồng chí|các đồng chí|ông|bà|phụ trách|người phụ trách|ghi tên người phụ trách|điền tên|họ tên người phụ trách|chọn người
`;

/** Where the deadline begins, so that the work is shown without it. */
export const DEADLINE_OPENERS = `
xong trước|hoàn thành trước|hoàn thành xong|hoàn thành trong|hoàn thành vào|hoàn thành ngay|hoàn thành chậm nhất|hoàn thành từ|hoàn thành đến|xong trong|xong vào|xong chậm nhất|xong ngay|thực hiện xong trước|thực hiện trong|thực hiện xong trong|thực hiện từ|thực hiện thường xuyên|thực hiện hằng|duy trì hằng|duy trì thường xuyên
trước ngày|trước kỳ họp|chậm nhất|muộn nhất|thời hạn|hạn|thời gian|thời gian hoàn thành|thời gian thực hiện|đến hết|từ nay đến|trong tháng|trong quý|trong năm|trong tuần|trong thời gian tới|từ ngày|từ tháng|hằng tháng|hằng tuần|hằng ngày|hàng tháng|hàng tuần|ngay sau|khi có|báo cáo kết quả|báo cáo chi bộ|báo cáo chi uỷ|xong sớm|hoàn thành sớm
`;

/** Behind one of these stands whom the work is about, not who does it. Last words only. */
export const OBJECT_ENDS = `
thăm|hỏi|tặng|dương|viếng|với|của|nhà|đình|về|gửi|cáo|thiệu|bầu|nạp|trình|mời|nhở|khen|quà|chúng|giúp|trợ|ơn|vợ|con|mẹ|bố|cha|nhận|cho|tại|ở|gặp|xét|thưởng|chào|đón|tiễn|mừng|động|vào|từ|theo
đỡ|luật|bệnh|ý|kiến|bác|cụ|hộ|tin|nhắc|tuyên|xin|hỏi|dự|của
`;

/** A colon behind one of these opens a list of such people. */
export const OBJECT_LISTS =
  'thăm|tặng|biểu dương|khen|mời|kết nạp|gồm|giới thiệu|công nhận|xét|chúc mừng|miễn|kỷ luật|nhắc nhở|bầu|đại biểu|danh sách|trường hợp|đối với|thành phần|đối tượng';

/** How the work is done begins here: who acts behind it carries out a step, and answers for nothing. */
export const HOW_OPENERS =
  'bằng cách|bằng việc|thông qua|bằng hình thức|theo hình thức|dưới hình thức|cách làm|biện pháp|giải pháp|hình thức|cách thức|phương pháp|cách tiến hành|trên cơ sở|theo cách';

/** Bodies that lead: before a wish or a handing-on they are not charged with work. */
export const LEADING =
  'chi bộ|chi uỷ|ban chi uỷ|cấp uỷ|tập thể chi uỷ|tập thể chi bộ|đảng uỷ|đảng bộ|bí thư|bí thư chi bộ|hội nghị|toàn chi bộ|thường trực chi uỷ';

/** A leading body in a later sentence that only watches over the work. */
export const WATCHING =
  'theo dõi|đôn đốc|kiểm tra|giám sát|thường xuyên theo dõi|thường xuyên kiểm tra|thường xuyên đôn đốc|đánh giá|tổng hợp|nhắc nhở|chỉ đạo|lãnh đạo|sẽ kiểm tra|phê duyệt|duyệt|xem xét';

/** Headings of subjects, not of who is charged. */
export const TOPIC_BODIES = 'mặt trận|chi bộ|đảng bộ|công đoàn|đoàn thể';
