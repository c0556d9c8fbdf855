/** Words that begin what is to be done: in prose they end the name of a body, and tell that its subject acts. */

/** Work in general: says what, never how. */
export const GENERAL_VERBS = `
tổ chức|thực hiện|triển khai|hoàn thành|nâng cao|tăng cường|đẩy mạnh|phấn đấu|duy trì|tiếp tục|bảo đảm|đảm bảo|đạt|xây dựng|lãnh đạo|chỉ đạo|quản lý|phát huy|phát triển|củng cố|kiện toàn|quán triệt|chấp hành|tham mưu|đổi mới
báo cáo|tổng hợp|theo dõi|đôn đốc|nhắc nhở|kiểm tra|giám sát|đánh giá|sơ kết|tổng kết|rút kinh nghiệm|chuẩn bị|phối hợp|tham gia|hưởng ứng|chịu|phụ trách|chủ trì|đảm nhiệm|đảm nhận|đảm trách|hoàn thiện|bổ sung|giữ gìn|giữ vững|giữ|quan tâm|chăm lo|chú trọng
tập trung|thường xuyên|chủ động|tích cực|kịp thời|nghiêm túc|trực tiếp|gương mẫu|nêu cao|nêu gương|tiên phong|đi đầu|tiến hành|điều hành|nghiên cứu|học tập|khắc phục|giải quyết|xử lý|thống nhất|nhất trí|đề nghị|đề xuất|đề ra|xác định|quyết tâm|quyết nghị
lo|làm|giúp đỡ|giúp|hỗ trợ|cùng|tự|cố gắng|nỗ lực|chung tay|góp phần|ra mắt|thành lập|ban hành|tham dự|dự|học|ôn luyện|bồi dưỡng|đào tạo|tập huấn|hướng dẫn|chăm sóc|bảo vệ|phòng|chống|phòng chống|ngăn chặn|phát động|vận hành|khai thác|sử dụng
tuyên truyền|vận động|thu|nộp|chi|cho|tiếp nhận|nhận|bàn giao|lựa chọn|chọn|giới thiệu|kết nạp|công nhận|xét|bình xét|bình chọn|biểu dương|khen thưởng|thăm hỏi|thăm|tặng|động viên|tạo|tạo nguồn|phân công|giao|cử|yêu cầu|nhắc|đăng ký|cam kết
rà soát|khảo sát|thống kê|nắm bắt|nắm|soát|rà|phục vụ|tri ân|kỷ niệm|mừng|chào mừng|đón|tu sửa|sửa chữa|sửa|nâng cấp|cải tạo|chỉnh trang|bảo dưỡng|vệ sinh|tổng vệ sinh|dọn vệ sinh|giải toả|giải phóng|thu hoạch|gieo cấy|gieo|cấy|trồng|chăn nuôi|tái đàn
soạn|soạn thảo|dự thảo|biên soạn|viết|hoàn chỉnh|lập|mở|tiêu thụ|bán|mua|mua sắm|trang bị|quyên góp|ủng hộ|kêu gọi|xin|đề đạt|kiến nghị|phản ánh|trả lời|tiếp thu|giải trình|công khai|phổ biến|thông báo|thông tin|quảng bá|giao lưu|thi đua|thi|luyện tập|tập luyện|biểu diễn|tập
trình|cung ứng|cung cấp|quy hoạch|thiết kế|sản xuất ra|tái cơ cấu|chuyển đổi|xoá nhà tạm|ban hành|hoạch định|thay đổi|điều chỉnh|tiết kiệm|sinh hoạt|hội ý|nhận đỡ đầu|đỡ đầu|nuôi|canh tác|ứng phó|ứng trực|chữa cháy|cứu hộ|cứu trợ|sơ tán|di dời|kê khai|đóng góp|đóng|hiến|góp|ký|thẩm tra|thẩm định|xác minh|quyết toán|dự toán|tạm ứng|chuyển|số hoá|cập nhật|quản trị|vận chuyển|chọn lọc|nhân rộng|tổ chức thực hiện|làm tốt|làm việc|xúc tiến|đầu tư|ưu tiên|cấp
ngoại khoá|dã ngoại|cải tiến|cải thiện|cải cách|kiểm định|hiệu chỉnh|đo lường|tính toán|thiết lập|bổ nhiệm|luân chuyển|xem xét|xem lại|cân nhắc|bàn bạc|bàn|thảo luận|tìm hiểu|tìm kiếm|tìm|kết nối|liên kết|liên hệ|hợp tác|tiếp xúc|trông coi|trông nom|trông giữ|trông|coi sóc|chăm bón|chỉnh sửa|sắm|sắm sửa|hoàn trả|chi trả|phân bổ|phân phối|điều tra|nuôi trồng
chế biến|sản xuất|kinh doanh|cho vay|vay vốn|cắm mốc|dọn dẹp|lau chùi|san lấp|cứng hoá|bê tông hoá|kiên cố hoá|mở rộng|nới rộng|cắt giảm|giảm|tăng|tăng gia|hướng tới|tiến tới|tiếp sức|tiếp tế|trợ giúp|đồng hành|phê duyệt|công bố|phát hành|khuyến khích|khích lệ
cổ vũ|điều khiển|theo sát|bám sát|bám nắm|quán xuyến|trực ban|phòng ngừa|phòng tránh|phát hiện|tố giác|ngăn ngừa|đấu tranh|bài trừ|xây|đề cao|coi trọng|giáo dục|rèn luyện|tu dưỡng|tự soi|tự sửa|nhận xét|nhận diện|đối chiếu|hoàn tất|kết thúc|khởi công|khánh thành|bắt đầu|triển lãm
thay thế|thay|lưu giữ|lưu trữ|sưu tầm|ghi nhận|ghi chép|tường thuật|tranh thủ|mời gọi|thu hút|chuyển giao|ứng dụng|áp dụng|thí điểm|làm điểm|làm mẫu|nhân giống|tái chế|tái tạo|chiếu sáng|thắp sáng|tô điểm|trang hoàng|viếng|dâng hương|thắp nến|phụng dưỡng|nhận phụng dưỡng|xây cất|cất nhà
kiểm soát|quản lý tốt|nắm chắc|nắm tình hình|tiếp dân|tiếp công dân|hội thao|đá|hát|múa|diễn|kể chuyện|nói|trình bày|thuyết trình|thuyết minh|trả|bồi thường|đền bù|hỗ trợ kinh phí|thẩm vấn|phân luồng|điều tiết|ra quân|xử phạt|nhắc việc|ký cam kết|phát|đưa|đón|dẫn|dắt|đi|về|lên|xuống
xoá|bóc|bóc xoá|bóc, xoá|ngăn|chấn chỉnh|uốn nắn|chấm dứt|khôi phục|phục hồi|bảo tồn|truyền dạy|dạy|giảng dạy|dạy nghề|tuyển|tuyển chọn|sàng lọc|khám|tiêm|tiêm phòng|tầm soát|phun|khử trùng|diệt|tư vấn|truyền thông|phát thanh|chủ trương|định hướng|trao|phân tích|hoà giải|bầu|kiểm kê|kiểm điểm|tự kiểm điểm|xếp loại|làm rõ|nghiệm thu
`;

/** Steps one can see being done: says how. */
export const CONCRETE_VERBS = `
chia|phân|phân loại|phân nhóm|xếp|sắp xếp|bố trí|đến từng|đi từng|gặp|gặp gỡ|gặp trực tiếp|trao đổi|nói chuyện|đối thoại|mời|gọi điện|gọi|nhắn tin|nhắn|gửi|phát phiếu|phát thư|phát tờ rơi|phát|dán|treo|căng|niêm yết|đăng|đăng tải|đưa tin|chụp ảnh|chụp|quay phim
ký cam kết|ký kết|ký sổ|ký biên bản|ký|lấy ý kiến|lấy phiếu|lấy nhận xét|lấy mẫu|hỏi|xin ý kiến|xin phép|lập danh sách|lập sổ|lập bảng|lập nhóm|lập tổ|lập chốt|lập phương án|lập|vẽ|kẻ|đánh số|đo|đếm|cân|chấm điểm|chấm|bốc thăm|kiểm kê|đối chiếu|so sánh|ghi sổ|ghi|ghi chép
giao mỗi|giao việc|giao từng|cử người|cử|phân công|kèm cặp|kèm|ghép|ghép đôi|giúp ngày công|góp ngày công|góp công|góp|huy động|trích|trích quỹ|thuê|mượn|mua|hợp đồng|ký hợp đồng|đổ|đào|đắp|xây|lát|san|san gạt|lắp|lắp đặt|dựng|làm hàng rào|cắm|cắm biển|chằng|buộc|che|lợp|trát|sơn|quét|quét dọn|lau
dọn|phát quang|phát dọn|khơi|khơi thông|nạo vét|vét|gom|thu gom|phun|rắc|tưới|bón|tỉa|cắt|cắt tỉa|trồng dặm|trồng|tiêm|khoanh|khoanh vùng|nhốt|dồn|chở|vận chuyển|đưa|đưa đón|trực|thay phiên|luân phiên|tuần tra|canh gác|canh|gác|chốt|bấm giờ|diễn tập|thực hành|làm mẫu|làm thử|làm điểm|hướng dẫn từng
hướng dẫn trực tiếp|hướng dẫn tại chỗ|hướng dẫn tại nhà|giải thích|thuyết phục|vận động từng|nhắc lịch|báo trước|đọc trên loa|đọc|loa|phát loa|phát thanh|tuyên truyền trên loa|mở chuyên mục|mở lớp|mở điểm|họp dân|họp|toạ đàm|tham quan|thăm|tặng|ra quân|chốt danh sách|nghiệm thu|bàn giao|công khai|đối soát|rà từng
kiểm tra từng|kiểm tra chéo|khảo sát từng|khảo sát|cài đặt|cài|nhập|nhập liệu|quét mã|in|sao|phô tô|tập hợp|trưng bày|thi|chọn một|chọn hai|nêu|nêu câu hỏi|đặt|đặt hòm thư|đặt biển|bơm|thay|nối|kéo|kéo dây|gỡ|tháo|tháo dỡ|xử phạt|lập biên bản|nhắc nhở từng|vớt|rửa|khử khuẩn|luộc|nấu|gói|trang trí|tập|tập luyện
soạn tin|soạn|viết bài|viết|duyệt|thẩm tra|xác minh|tra cứu|thử|thử nghiệm|đi cùng|xuống từng|xuống tận|tận nhà|bám|theo sổ|ôn|phụ đạo|dự giờ|rút kinh nghiệm|học nhóm|thả|nuôi|chọn giống|gieo|cấy|ngâm ủ|vay|giải ngân|quyên góp|kê khai|kêu gọi|xã hội hoá|vận động xã hội hoá|dựng lều|cứu trợ|rào|khoá|sàng lọc|phân vai|đóng cọc|đổ bê tông
`;

/** Words after which no name of a body goes on, beside the verbs. */
export const STOP_WORDS = `
để|nhằm|trong|tại|ở|trên|vào|từ|đến|theo|bằng|thông qua|về|với|khi|trước|sau|hằng|hàng|mỗi|từng|hoặc|cùng|do|là|có|có trách nhiệm|được|bị|đã|đang|sẽ|phải|cần|chưa|không|nên|đều|cũng|mà|thì|này|đó|nêu trên|kể từ|xong|chậm nhất|ngay|hết|qua|gồm|của|như|rồi|nếu
giao cho|chịu trách nhiệm|chịu|việc|nhiệm vụ|các|những|một|hai|ba|bốn|năm|còn|riêng|trách nhiệm|và|hết sức|luôn|hãy|ra|lên|xuống|bổ sung thêm|thêm|tiếp|nhận trách nhiệm|đầu tháng|cuối tháng|giữa tháng|tháng|quý|tuần|ngày|buổi
`;
