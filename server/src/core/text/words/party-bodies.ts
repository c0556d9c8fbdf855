/** Bodies that may be given work, and the words their names go on with. */

/** Always a body. */
export const BODIES = `
chi uỷ|ban chi uỷ|bcu|cấp uỷ|chi bộ|tổ đảng|đảng uỷ|đảng bộ|ban thường vụ|ban chấp hành|bch|thường trực đảng uỷ|ban xây dựng đảng|uỷ ban kiểm tra
chi hội|phân hội|chi đoàn|phân đoàn|đoàn thanh niên|đtn|đoàn tncs|đoàn tncs hồ chí minh|đoàn trường|đoàn xã|đoàn phường|đoàn cơ sở|liên đội|tuổi trẻ
hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|hpn|hội nông dân|hnd|hội cựu chiến binh|hội ccb|hội người cao tuổi|hội nct|hội chữ thập đỏ|hội khuyến học
hội làm vườn|hội cựu giáo chức|hội cựu thanh niên xung phong|hội liên hiệp thanh niên|hội đồng quản trị|hội đồng thi đua|hội đồng trường|hội đồng sư phạm|hội thánh
hội đồng nghĩa vụ quân sự|hội đồng hương|hội cha mẹ học sinh|hội phụ huynh|hội nghề|hội nghề cá|hội sinh vật cảnh|hội người mù|hội đông y|hội luật gia
hội nạn nhân chất độc da cam|hội cựu quân nhân|hội cựu công an nhân dân|hội khuyết tật|hội nghề nghiệp|hội doanh nghiệp|hội bảo trợ|hội đồng giáo dục
mặt trận|mặt trận tổ quốc|mttq|uỷ ban mttq|uỷ ban mặt trận tổ quốc|uỷ ban mặt trận tổ quốc việt nam|ban công tác mặt trận|ban ctmt|ban mặt trận
công đoàn|công đoàn cơ sở|tổ công đoàn|ban nữ công|ban giám hiệu|bgh|ban giám đốc|ban lãnh đạo|ban quản trị|ban quản lý|ban chỉ huy|ban chỉ đạo|bcđ
ban điều hành|ban tổ chức|ban kiểm soát|ban kiểm phiếu|ban vận động|ban thanh tra nhân dân|ban thanh tra|ban giám sát|ban giám sát đầu tư của cộng đồng
ban giám sát đầu tư cộng đồng|ban gsđtcđ|ban đại diện cha mẹ học sinh|ban phát triển thôn|ban phát triển|ban nhân dân|ban tự quản|ban liên lạc
ban tuyên giáo|ban dân vận|ban an ninh|ban bảo vệ|ban văn nghệ|ban xây dựng|ban cán sự|ban cán sự thôn|ban thôn|ban lâm nghiệp|ban bầu cử|ban kiến thiết|ban khánh tiết
ban chỉ huy quân sự|ban chq|ban chỉ huy phòng chống thiên tai|ban hoà giải|ban quản lý thôn|ban quản lý chợ|ban quản lý rừng|ban quản lý nhà văn hoá|ban trị sự|ban cán bộ
tổ chuyên môn|tổ văn phòng|tổ hành chính|tổ bảo vệ|tổ bảo vệ an ninh, trật tự|tổ bảo vệ an ninh trật tự|tổ an ninh|tổ an ninh trật tự|tổ tự quản|tổ an ninh tự quản
tổ tham gia bảo vệ an ninh, trật tự ở cơ sở|tổ tham gia bảo vệ an ninh trật tự ở cơ sở|tổ tham gia bảo vệ an ninh, trật tự|tổ bảo vệ an ninh, trật tự ở cơ sở
tổ hoà giải|tổ dân vận|tổ dân vận khéo|tổ vay vốn|tổ tiết kiệm và vay vốn|tổ tiết kiệm vay vốn|tổ tk&vv|tổ công nghệ số|tổ công nghệ số cộng đồng|tổ chuyển đổi số|tổ hợp tác
tổ dân phố|tdp|tổ tuyên truyền|tổ giúp việc|tổ công tác|tổ kiểm tra|tổ giám sát|tổ xung kích|tổ liên gia|tổ liên gia tự quản|tổ nhân dân|tổ nhân dân tự quản
tổ đoàn kết|tổ phụ nữ|tổ nông dân|tổ sản xuất|tổ thuỷ lợi|tổ thuỷ nông|tổ khảo sát|tổ vận động|tổ rà soát|tổ thu gom rác|tổ thu gom rác thải|tổ vệ sinh|tổ vệ sinh môi trường
tổ phòng cháy chữa cháy|tổ phòng cháy, chữa cháy|tổ liên gia an toàn phòng cháy chữa cháy|tổ liên gia an toàn phòng cháy, chữa cháy|tổ covid cộng đồng
tổ biên tập|tổ thư ký|tổ soạn thảo|tổ lễ tân|tổ hậu cần|tổ thẩm định|tổ chăm sóc|tổ bảo vệ rừng|tổ quản lý bảo vệ rừng|tổ quản lý|tổ tiếp nhận|tổ đề án 06|tổ điều tra|tổ bầu cử
tổ phụ huynh|tổ nuôi dưỡng|tổ cấp dưỡng|tổ mẫu giáo|tổ nhà trẻ|tổ kỹ thuật|tổ cơ điện|tổ bơm nước|tổ vận hành|tổ kế toán|tổ xe ôm tự quản|tổ chữ thập đỏ|tổ nước sạch|tổ hướng dẫn
đội xung kích|đội dân phòng|đội văn nghệ|đội tuyên truyền|đội tình nguyện|đội thanh niên tình nguyện|đội thanh niên xung kích|đội thanh niên|đội sản xuất|đội bảo vệ|đội cờ đỏ
đội phòng cháy chữa cháy|đội dân quân|đội xung kích phòng chống thiên tai|đội xung kích phòng, chống thiên tai|đội thiếu niên|đội thiếu niên tiền phong|đội tntp|đội cồng chiêng
đội công tác|đội bóng|đội dân ca|đội cứu hộ|đội cứu nạn|đội thuỷ nông|đội quản lý|đội kỹ thuật|đội bảo vệ rừng|đội an ninh|đội xe|đội tuần tra|đội trật tự|đội phản ứng nhanh|đội thu gom rác
dân quân|dân quân tự vệ|tiểu đội dân quân|trung đội dân quân|trung đội dân quân cơ động|lực lượng dân quân|lực lượng xung kích|lực lượng an ninh cơ sở|lực lượng bảo vệ an ninh|lực lượng công an
lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|lực lượng tham gia bảo vệ an ninh trật tự|lực lượng bảo vệ an ninh, trật tự|lực lượng an ninh|lực lượng tự vệ|lực lượng đoàn viên
câu lạc bộ|clb|nhóm nòng cốt|nhóm thiện nguyện|nhóm hộ|nhóm giúp việc|nhóm liên gia|nhóm phụ nữ|nhóm đảng viên|nhóm zalo|nhóm cộng đồng|nhóm trẻ|nhóm bếp
hợp tác xã|htx|tổ hợp tác xã|trạm y tế|trạm xá|trạm khuyến nông|trạm thú y|trạm thuỷ nông|trạm kiểm lâm|trạm bơm|nhà trường|bộ phận|bộ phận một cửa|văn phòng
uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|công an|công an xã|công an phường|ca xã|quân sự xã|đồn biên phòng|bộ đội biên phòng|hạt kiểm lâm|kiểm lâm|trung tâm|ngân hàng
ngân hàng chính sách xã hội|quỹ tín dụng|quỹ tín dụng nhân dân|bưu điện|điện lực|công ty|xí nghiệp|doanh nghiệp|nhà máy|phân xưởng|bệnh viện|phòng khám|cộng tác viên dân số|thú y
địa chính xã|địa chính|tư pháp xã|văn hoá xã|truyền thanh xã|đài truyền thanh xã|khuyến nông xã|thú y xã|y tế thôn|quân sự|văn phòng - thống kê|văn phòng, thống kê|nhà thầu thi công|đơn vị thi công|nhà thầu|ban công tác người cao tuổi|ban quân sự|ban tang lễ|ban lễ tang|ban tài chính|ban chính sách|ban kinh tế|ban văn hoá|ban thông tin|ban hậu cần|ban thi đua|ban di tích|ban khuyến học
đảng uỷ bộ phận|chi hội đồng hương|hội quán|nông hội|uỷ ban|toà án|viện kiểm sát|liên đoàn lao động|thường trực hđnd|lãnh đạo ubnd|lãnh đạo công ty|lãnh đạo cơ quan|lãnh đạo đơn vị|lãnh đạo nhà trường
cảnh sát khu vực|cảnh sát giao thông|cảnh sát phòng cháy chữa cháy|cảnh sát cơ động|công an khu vực|công an phụ trách địa bàn|công an xã, phường|đồn công an|trạm công an|biên phòng|đội biên phòng|trạm biên phòng|trạm kiểm soát biên phòng|hải đội|hải đội dân quân|bộ đội địa phương|ban chỉ huy quân sự xã|ban chỉ huy quân sự phường
bảo hiểm xã hội|bảo hiểm xã hội cơ sở|kho bạc|kho bạc nhà nước|chi cục thuế|thuế cơ sở|chi cục|chi nhánh|hải quan|quản lý thị trường|đội quản lý thị trường|thanh tra sở|thanh tra xây dựng|đội thuế|văn phòng đăng ký đất đai|nghiệp đoàn|công đoàn bộ phận|công đoàn ngành|công đoàn các khu công nghiệp|ban thư ký|ban biên tập|ban truyền thông
hội đồng đội|hội đồng tự quản|hội đồng khoa học|hội đồng kỷ luật|hội đồng tuyển sinh|hội đồng khen thưởng|hội đồng thuốc và điều trị|hội đồng thanh lý|hội đồng chấm|hội đồng quản lý|hội đồng bảo hộ lao động|hội đồng an toàn|hội phụ huynh học sinh|ban phụ huynh|ban liên lạc cha mẹ học sinh|ban thường trực cha mẹ học sinh|mạng lưới an toàn vệ sinh viên|liên đội thiếu niên
tổ tuần tra|tổ chốt chặn|tổ trực|tổ trực đêm|tổ trực ban|tổ thu ngân|tổ thu tiền|tổ thu mua|tổ bốc xếp|tổ sửa chữa|tổ bảo trì|tổ bảo dưỡng|tổ nấu ăn|tổ phục vụ|tổ bán hàng|tổ lái xe|tổ điều hành|tổ chấm thi|tổ kiểm đếm|tổ kiểm soát|tổ tiếp dân|tổ tư vấn|tổ tư vấn pháp luật|tổ giặt là|tổ cơ khí|tổ cắt|tổ may|tổ hoàn thiện|tổ đóng gói|tổ chế biến|tổ ươm giống|tổ hái chè|tổ tưới|tổ ghi thu
đội ghi thu|đội thu tiền|đội thi công|đội sửa chữa|đội vận hành|đội vận tải|đội bốc xếp|đội hái|đội hái chè|đội khai thác|đội tưới|đội chế biến|đội cứu hoả|đội chữa cháy|đội phòng cháy chữa cháy cơ sở|đội phòng cháy và chữa cháy cơ sở|đội phòng cháy, chữa cháy cơ sở|đội chiêng|đội chiếu phim|đội thông tin lưu động|đội sơ cứu
`;

/** A body only where a capital, a number or a known complement follows: `Tổ Khoa học tự nhiên`, `Phòng Kế toán`. */
export const GENERIC_BODIES = `
tổ|đội|ban|nhóm|hội|phòng|khoa|trạm|trường|chuyền|chuyền may|xưởng|phân đội|ban quản|cụm|khối|tiểu đội|trung đội|lực lượng|đoàn|uỷ ban|cửa hàng|kho|phân hiệu|lớp|viện|cơ quan|đơn vị|đài|hạt|đồn
`;

/** A body where it is given work or fills a field, else a place: `Giao xóm Trại tu sửa đường`. */
export const PLACE_BODIES =
  'thôn|bản|ấp|xóm|làng|buôn|khu|khu phố|khu dân cư|khối|khối phố|phố|ngõ|tiểu khu|xã|phường|cụm dân cư|dòng họ';

/** Not a body, though it begins like one. */
export const NO_BODIES = `
tổ chức|tổ quốc|tổ tiên|tổ ấm|đội ngũ|đội hình|đội tuyển|đội viên|đội mũ|ban hành|ban đêm|ban đầu|ban ngày|ban giao|ban bố|ban sơ|nhóm họp|nhóm họ|nhóm lại|hội nghị|hội họp|hội thảo|hội trường
hội thi|hội diễn|hội trại|hội làng|hội xuân|hội viên|hội ý|hội nhập|hội đủ|hội chẩn|hội thao|hội khoẻ|hội chợ|hội đàm|đoàn kết|đoàn viên|đoàn thể|đoàn phí|hội phí|trường hợp|trường học|phòng học
phòng chống|phòng, chống|phòng ngừa|phòng bệnh|phòng chờ|phòng họp|phòng cháy|phòng hộ|phòng dịch|khoa học|trạm biến áp|công đoàn phí|tổ trưởng|tổ phó|đội trưởng|đội phó|chi hội trưởng|chi hội phó|chi uỷ viên
khối lượng|khối đoàn kết|khối đại đoàn kết|khu vực|đơn vị bầu cử|đơn thư|đơn giản|phố phường|xã hội|xã viên|làng nghề|làng văn hoá|bản thân|bản đồ|bản cam kết|bản đăng ký|bản kiểm điểm|bản tin|bản sắc|bản giấy|bản điện tử|bản chính|bản sao|bản gốc|bản photo|bản in|bản cứng|bản mềm|bản vẽ|bản nháp|bản dự thảo|bản tự sửa
đảng viên|đoàn tụ|lực lượng lao động|lớp học|lớp bồi dưỡng|lớp tập huấn|lớp cảm tình|kho tàng|đài phát thanh|đài truyền thanh|nhóm trưởng|mặt trận đoàn kết|trường lớp|hội đồng hương ước|cơ quan chức năng
chi bộ đảng viên|công an nhân dân|viện phí|ấp ủ|khối trưởng|đoàn trưởng|hội trưởng|bản làng|thôn xóm|ngõ xóm|khu dân cư kiểu mẫu|khu dân cư văn hoá|khu phố văn hoá|thôn văn hoá|thôn thông minh|tổ ấm
`;

/** After these a body stands above the cell: it is asked, not charged. */
export const SUPERIORS = `
đảng uỷ|đảng bộ|ban thường vụ|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|uỷ ban kiểm tra|ban xây dựng đảng|công an|công an xã|công an phường|điện lực|uỷ ban mặt trận tổ quốc|uỷ ban mttq|uỷ ban
ban tổ chức|ban tuyên giáo|lãnh đạo ubnd|thường trực đảng uỷ|thường trực hđnd|đoàn xã|đoàn phường|ngân hàng|trung tâm|đảng uỷ bộ phận|công ty
`;

/** Words a body's or a post's name goes on with, for prose, where nothing but the next verb ends it. */
export const COMPLEMENTS = `
chi bộ|chi uỷ|chi đoàn|chi hội|đảng bộ|đảng uỷ|đảng|bộ phận|xưởng|phân xưởng|thôn|bản|ấp|xóm|làng|buôn|plei|sóc|phum|khu|khu phố|khu dân cư|kdc|khối|khối phố|phố|tổ|tổ đảng|tổ dân phố|tdp|cụm|cụm dân cư|tiểu khu
xã|phường|đặc khu|thị trấn|huyện|tỉnh|thành phố|quận|cơ quan|đơn vị|công ty|xí nghiệp|nhà máy|phân xưởng|trường|nhà trường|trường học|trung học cơ sở|thcs|thpt|trung học phổ thông|tiểu học|mầm non|mẫu giáo|nhà trẻ
dân tộc|dân tộc nội trú|nội trú|bán trú|phổ thông|liên cấp|trạm|trạm y tế|bệnh viện|hợp tác xã|htx|nông nghiệp|dịch vụ nông nghiệp|dịch vụ|dịch vụ tổng hợp|thuỷ sản|lâm nghiệp|chăn nuôi|chăn nuôi thú y|trồng trọt|giáo viên|học sinh
sinh viên|cha mẹ học sinh|phụ huynh|phụ huynh học sinh|phụ nữ|liên hiệp phụ nữ|liên hiệp thanh niên|nông dân|cựu chiến binh|ccb|người cao tuổi|nct|thanh niên|thanh niên xung phong|cựu thanh niên xung phong|tncs|tncs hồ chí minh|chữ thập đỏ
khuyến học|làm vườn|cựu giáo chức|cựu quân nhân|người khuyết tật|nạn nhân chất độc da cam|nạn nhân chất độc da cam/dioxin|sinh vật cảnh|luật gia|mặt trận|mặt trận tổ quốc|mặt trận tổ quốc việt nam|công tác mặt trận|tổ quốc|đoàn thể|các đoàn thể|an ninh|an ninh trật tự
an ninh, trật tự|an ninh, trật tự ở cơ sở|trật tự|trật tự đô thị|trật tự an toàn xã hội|bảo vệ an ninh trật tự|bảo vệ an ninh, trật tự|quốc phòng|quốc phòng, an ninh|quân sự|dân quân|tự vệ|dân phòng|phòng cháy chữa cháy|phòng cháy, chữa cháy|pccc
phòng chống thiên tai|phòng, chống thiên tai|phòng chống lụt bão|phòng, chống lụt bão|phòng chống tội phạm|phòng, chống tội phạm|phòng chống ma tuý|phòng chống dịch|tìm kiếm cứu nạn|xung kích|tự quản|môi trường|vệ sinh môi trường|bảo vệ môi trường|tài nguyên môi trường
văn hoá|văn nghệ|thể thao|thể dục thể thao|thể dục|văn hoá xã hội|văn hoá - xã hội|văn hoá, xã hội|văn xã|dưỡng sinh|liên thế hệ tự giúp nhau|liên thế hệ|gia đình|gia đình hạnh phúc|tuyên giáo|dân vận|công tác đảng|xây dựng đảng|công tác xây dựng đảng|tư tưởng
tổ chức - hành chính|tổ chức hành chính|hành chính - tổ chức|hành chính - tổng hợp|hành chính - kế toán|kế hoạch - kỹ thuật|kinh tế - hạ tầng|kỹ thuật - vật tư|tư pháp - tài chính|chính trị tư tưởng|chính trị|tổ chức cán bộ|kiểm tra|kiểm tra, giám sát|kiểm tra giám sát|tuyên truyền|kinh tế|phát triển kinh tế|tài chính|tài chính - kế toán|tài chính kế toán|kế toán|hành chính|văn phòng|văn phòng - thống kê|văn phòng thống kê|thống kê|địa chính|địa chính - xây dựng
địa chính xây dựng|tư pháp|tư pháp - hộ tịch|tư pháp hộ tịch|hộ tịch|y tế|y tế thôn|dân số|thú y|khuyến nông|khuyến lâm|thuỷ lợi|thuỷ nông|giao thông|xây dựng|nông thôn mới|xây dựng nông thôn mới|đô thị|văn minh đô thị|công nghệ số cộng đồng|công nghệ số|công nghệ
công nghệ thông tin|chuyển đổi số|cộng đồng|khoa học|khoa học tự nhiên|khoa học xã hội|tự nhiên|xã hội|ngoại ngữ|ngữ văn|năng khiếu|chuyên môn|thiếu nhi|thiếu niên|nhi đồng|thanh thiếu niên|thanh, thiếu niên|thư viện|thiết bị|nữ công|nhân dân|lâm thời|cơ sở|cơ động
cấp trên|cùng cấp|rừng|rừng cộng đồng|bảo vệ rừng|quản lý rừng|tín dụng|vay vốn|tiết kiệm|tiết kiệm và vay vốn|chính sách xã hội|bóng đá|bóng chuyền|bóng chuyền hơi|cầu lông|cờ tướng|cồng chiêng|hát then|dân ca|dân vũ|thơ ca|thơ|chèo|quan họ|điện lực|điện|cấp nước
hợp tác xã|của hợp tác xã|của khoa|của thôn|của bản|của ấp|của xóm|của khu phố|của khu|của tổ dân phố|của tổ|của trường|của nhà trường|của cơ quan|của đơn vị|của công ty|của bệnh viện|của trạm|của phòng|của xã|của phường|của buôn|của làng|của xí nghiệp|kế hoạch tổng hợp|kế hoạch - tổng hợp|nước sạch|sản xuất|kỹ thuật|vật tư|kinh doanh|kế hoạch|kế hoạch - tài chính|kế hoạch tài chính|nhân sự|tổng hợp|hậu cần|lễ tân|khánh tiết|đời sống|thi đua|thi đua khen thưởng|thi đua, khen thưởng|phong trào|hội viên|đảng viên|đoàn viên|quần chúng|gia đình chính sách|người có công
khám bệnh|cấp dưỡng|dược|điều dưỡng|cận lâm sàng|sản phụ khoa|khám chữa bệnh|trực|nuôi dưỡng|nghề cá|đánh bắt|đầu mối|liên gia|hành chính công|một cửa|phục vụ hành chính công|khu vực|vùng|hai bên|hội|đoàn|đội|ban|chợ|kho bạc|thuế|địa phương|quê hương
lớp|chính quyền|chấp hành|thường vụ|quản trị|kiểm soát|thanh tra nhân dân|giám sát đầu tư của cộng đồng|giám sát đầu tư cộng đồng|đại diện cha mẹ học sinh|phát triển thôn|bảo vệ|nghĩa vụ quân sự|thiện nguyện|tình nguyện|sơ tán|cứu hộ|cứu nạn|số
nhà văn hoá|tập thể|sinh hoạt hè|tổ hoà giải|hoà giải|đường liên thôn|phân loại rác|rác thải|thu gom rác|thu gom rác thải|kiểm phiếu|văn thư|thủ quỹ|quỹ|đất đai|xây dựng cơ bản|cảnh quan|lao động|lao động - thương binh và xã hội|bảo hiểm|bảo hiểm xã hội|việc làm|hạ tầng
truyền thanh|thông tin|truyền thông|thông tin - truyền thông|loa truyền thanh|đài truyền thanh|dòng họ|hè|đường sắt|hàng hải|biên phòng|biên giới|tôn giáo|dân tộc tôn giáo|xoá đói giảm nghèo|giảm nghèo|nhà ở|vận hành|trạm bơm|thuỷ điện|bơm nước|cơ điện|lái xe|an toàn|an toàn vệ sinh viên
tiểu thương|ngư dân|diêm dân|người mù|đông y|nghệ nhân|xe ôm|cây cảnh|hoa cây cảnh|doanh nhân|hưu trí|cán bộ hưu trí|cựu công an|cựu công an nhân dân|cựu học sinh|đờn ca tài tử|đàn ca tài tử|nhiếp ảnh|lái đò|nhà trọ|chủ nhà trọ|chủ tàu|thuyền viên|hàng rong|du lịch cộng đồng|thổ cẩm|dệt thổ cẩm|mây tre đan|rau an toàn|rau sạch|cây ăn quả|cây ăn trái|làng nghề|tù chính trị|cựu tù chính trị|bảo trợ người khuyết tật|kế hoạch hoá gia đình|khoa học kỹ thuật|nuôi ong
`;

/** Nouns of people and groups that, with a word of number before them, mean everybody and nobody. */
export const GENERAL_NOUNS = `
đồng chí|đồng chí đảng viên|đảng viên|cán bộ|cán bộ, đảng viên|cán bộ đảng viên|đảng viên, cán bộ|cán bộ, đảng viên và nhân dân|đảng viên và nhân dân|đảng viên, nhân dân|đảng viên, đoàn viên|cán bộ, đảng viên, hội viên
chi uỷ viên|đồng chí chi uỷ viên|đồng chí cấp uỷ viên|cấp uỷ viên|đồng chí trong chi uỷ|đồng chí trong ban chi uỷ|đồng chí tổ trưởng|đồng chí trưởng các đoàn thể|đồng chí phụ trách các đoàn thể|tổ trưởng tổ đảng|tổ trưởng|đồng chí tổ trưởng tổ đảng
đoàn viên|hội viên|đoàn viên, hội viên|hội viên, đoàn viên|đoàn viên, thanh niên|đoàn viên thanh niên|quần chúng|quần chúng nhân dân|nhân dân|người dân|bà con|hộ|hộ dân|hộ gia đình|gia đình|gia đình đảng viên|hộ dân cư|hộ kinh doanh
tổ đảng|tổ|nhóm|đội|chi hội|chi đoàn|chi hội đoàn thể|chi hội, đoàn thể|chi hội, chi đoàn|chi đoàn, chi hội|hội, đoàn thể|hội đoàn thể|đoàn thể|đoàn thể chính trị - xã hội|đoàn thể chính trị xã hội|đoàn thể quần chúng|tổ chức đoàn thể|tổ chức hội
tổ chức chính trị - xã hội|tổ chức chính trị xã hội|tổ chức|ban ngành|ban, ngành|ban ngành đoàn thể|ban ngành, đoàn thể|ban, ngành, đoàn thể|ngành|ngành, đoàn thể|ngành chức năng|cơ quan|cơ quan chức năng|cơ quan liên quan|đơn vị|đơn vị liên quan|cơ quan, đơn vị|lực lượng|lực lượng chức năng|bộ phận|phòng|khoa|tổ chuyên môn
chi bộ|chi bộ trực thuộc|đảng bộ, chi bộ trực thuộc|giáo viên|cán bộ, giáo viên|cán bộ, giáo viên, nhân viên|giáo viên, nhân viên|cán bộ giáo viên|nhân viên|công nhân|cán bộ, công nhân viên|cán bộ, viên chức|viên chức|người lao động|cán bộ, công chức|cán bộ, công chức, viên chức|tổ viên|thành viên|thành viên chi uỷ|thành viên ban chi uỷ
xóm|thôn|bản|ấp|khu|ngõ|khu dân cư|tổ dân phố|khu phố|cụm|cụm dân cư|dòng họ|tổ liên gia|tổ tự quản|người|tập thể|cá nhân|tập thể, cá nhân|câu lạc bộ|lớp|khối|chi|phòng ban|phòng, ban|doanh nghiệp|cấp uỷ
`;

/** Words of number before such a noun. */
export const GENERAL_QUANTIFIERS =
  'toàn thể|toàn thể các|tất cả|tất cả các|toàn bộ|mỗi|mỗi một|từng|các|những|mọi|đông đảo|cả|toàn|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';

/** Mean everybody without a word of number. */
export const GENERAL_ALONE = `
đảng viên|đảng viên chi bộ|đảng viên trong chi bộ|đảng viên trong toàn chi bộ|cán bộ, đảng viên|cán bộ đảng viên|cán bộ, đảng viên và nhân dân|nhân dân|bà con|bà con nhân dân|mọi người|tập thể|tập thể chi bộ|tập thể chi uỷ|tập thể ban chi uỷ
tập thể cấp uỷ|tập thể đảng viên|tập thể lãnh đạo|đoàn viên|hội viên|đoàn viên, hội viên|hội viên, đoàn viên|đoàn viên thanh niên|đoàn viên, thanh niên|thanh niên|người dân|toàn chi bộ|toàn dân|cả chi bộ|ban ngành đoàn thể|ban ngành, đoàn thể|ban, ngành, đoàn thể|đoàn thể|hội, đoàn thể|hội đoàn thể
cán bộ, giáo viên|cán bộ, giáo viên, nhân viên|giáo viên|giáo viên, nhân viên|người lao động|cán bộ, công chức|hệ thống chính trị|cả hệ thống chính trị|đảng viên và nhân dân|đảng viên, quần chúng|chi bộ và nhân dân|phụ huynh|phụ huynh học sinh|quần chúng|các đoàn thể chính trị - xã hội|nhân dân trong thôn
chị em phụ nữ|chị em|anh em|trưởng các đoàn thể|trưởng các chi hội|trưởng các chi hội, đoàn thể|trưởng các chi hội đoàn thể|trưởng các tổ chức đoàn thể|trưởng các ngành|trưởng các ban ngành|trưởng các ban, ngành
trưởng các bộ phận|trưởng các phòng|trưởng các khoa|trưởng các khoa, phòng|trưởng các phòng, khoa|trưởng các phòng, ban|trưởng các đơn vị|trưởng các tổ|trưởng các tổ, đội|trưởng các đội|trưởng các chuyền|trưởng các xóm|bí thư các chi đoàn|tổ trưởng các tổ đảng|tổ trưởng các tổ|tổ trưởng các tổ chuyên môn|người đứng đầu các đoàn thể|các thành viên
`;

/** After a general noun: `đảng viên trong chi bộ`, `các đồng chí được phân công`. */
export const GENERAL_TAILS =
  'được phân công|được giao|có liên quan|liên quan|còn lại|trực thuộc|phụ trách|trong chi bộ|trong toàn chi bộ|của chi bộ|chi bộ|trong chi uỷ|trong ban chi uỷ|trong thôn|trong bản|trong ấp|trong khu phố|trong khu dân cư|trong xóm|trong tổ|trong xã|trên địa bàn|của thôn|của khu phố|của tổ|thuộc chi bộ|toàn chi bộ|nêu trên|có tên|trẻ|cao tuổi|dự bị|chính thức|đương chức|nghỉ hưu|nòng cốt|chính trị - xã hội|chính trị xã hội|trong trường|trong nhà trường|trong cơ quan|trong đơn vị|nhà trường|cơ quan|đơn vị|trong toàn trường|toàn trường';

/** Alone in a field these are bodies: `Phối hợp: phụ nữ, thanh niên`. */
export const BARE_BODIES =
  'phụ nữ|thanh niên|nông dân|cựu chiến binh|ccb|người cao tuổi|mặt trận|mttq|công an|dân quân|mttq thôn|khuyến học|chữ thập đỏ|chính quyền|chính quyền thôn|gia đình|nhà thầu|đoàn thể';

/** A comma or an `và` that joins the words of one body's name. */
export const INNER_COMMAS = `
an ninh, trật tự|trật tự, an ninh|phòng, chống|phòng cháy, chữa cháy|phòng cháy và chữa cháy|văn hoá, thể thao|văn hoá, văn nghệ|văn hoá, xã hội|văn nghệ, thể thao|quốc phòng, an ninh|an ninh, quốc phòng|thanh, thiếu niên|thanh niên, thiếu niên|y tế, dân số|khoa học, công nghệ|khoa học và công nghệ
tài chính, kế toán|kế hoạch, tài chính|văn phòng, thống kê|tiết kiệm và vay vốn|an ninh và trật tự|bảo vệ và phát triển rừng|kiểm tra, giám sát|thi đua, khen thưởng|lao động - thương binh và xã hội|tổ chức, hành chính|hành chính, quản trị|toán, tin|văn, sử|sử, địa|lý, hoá|sinh, hoá|toán, lý|y tế và dân số|sản xuất, kinh doanh
dịch vụ, thương mại|thương mại và dịch vụ|thương mại, dịch vụ|xây dựng và thương mại|tuyên giáo và dân vận|tuyên giáo, dân vận|cứu hộ, cứu nạn|phòng, chống thiên tai và tìm kiếm cứu nạn|phòng chống thiên tai và tìm kiếm cứu nạn|sản xuất và dịch vụ|nông, lâm nghiệp|văn hoá và thể thao
`;

/**
 * What units are for, as their names say it behind `phòng`, `khoa`, `tổ`, `đội`, `ban` …: hospitals, schools, companies,
 * offices, co-operatives. Most begin like something that is done, so they count only right behind the head, and there
 * with a capital, or at three syllables and more.
 */
export const FUNCTIONS = `
công tác xã hội|công tác chính trị|công tác học sinh|công tác sinh viên|công tác học sinh, sinh viên|công tác học sinh - sinh viên|công tác chính trị và quản lý sinh viên|công tác đoàn thể|công tác thanh niên|công tác phụ nữ|công tác dân tộc
kiểm soát nhiễm khuẩn|kiểm soát bệnh tật|kiểm soát chất lượng|kiểm soát nội bộ|kiểm soát giết mổ|quản lý chất lượng|quản lý chất lượng và công tác xã hội|quản lý khoa học|quản lý đào tạo|quản lý thị trường|quản lý đô thị|quản lý vận hành|quản lý vận tải
quản lý dự án|quản lý đất đai|quản lý điện|quản lý nước|quản lý sinh viên|quản lý học sinh|quản lý nội trú|quản lý ký túc xá|quản lý bảo vệ rừng|quản lý trật tự đô thị|quản lý khách hàng|quản lý thu|quản lý rủi ro|quản lý hành chính|quản lý xuất nhập cảnh
chăm sóc khách hàng|chăm sóc người bệnh|chăm sóc giảm nhẹ|chăm sóc sức khoẻ sinh sản|chăm sóc cây xanh|giải quyết đơn|giải quyết khiếu nại|giải quyết đơn thư|giải quyết bồi thường|giải quyết sự cố|giải quyết thủ tục hành chính|tiếp nhận hồ sơ|tiếp nhận và trả kết quả|tiếp dân|tiếp công dân
ghi thu|ghi chỉ số|thu ngân|thu tiền|thu phí|thu nợ|thu mua|thu viện phí|thanh tra|thanh tra - pháp chế|thanh tra, kiểm tra|kiểm tra nội bộ|kiểm tra chất lượng|kiểm tra - giám sát|kiểm tra đảng|kiểm định|kiểm nghiệm|kiểm lâm|kiểm ngư|kiểm toán nội bộ|kiểm dịch
chẩn đoán hình ảnh|thăm dò chức năng|phục hồi chức năng|vật lý trị liệu|xét nghiệm|hoá sinh|vi sinh|huyết học|huyết học - truyền máu|giải phẫu bệnh|hồi sức cấp cứu|hồi sức tích cực|hồi sức tích cực - chống độc|gây mê hồi sức|gây mê - hồi sức|phẫu thuật|phẫu thuật - gây mê hồi sức|cấp cứu
nội|ngoại|sản|nhi|dược|dược - vật tư|mắt|lão|lão khoa|lao|tim mạch|nội tiết|thận nhân tạo|thận - tiết niệu|ung bướu|da liễu|nội tổng hợp|ngoại tổng hợp|ngoại chấn thương|nội tim mạch|nội thận|truyền nhiễm|bệnh nhiệt đới|liên chuyên khoa|răng hàm mặt|tai mũi họng|y học cổ truyền|y dược cổ truyền|đông y|dinh dưỡng
khám bệnh|khám chữa bệnh|khám|điều trị|điều dưỡng|dược lâm sàng|vật tư thiết bị y tế|vật tư - thiết bị y tế|trang thiết bị y tế|trang thiết bị|y tế công cộng|y tế dự phòng|dự phòng|an toàn thực phẩm|vệ sinh thực phẩm|tiêm chủng|dân số|truyền thông giáo dục sức khoẻ|chỉ đạo tuyến|đào tạo - chỉ đạo tuyến
tổ chức|tổ chức cán bộ|tổ chức - cán bộ|tổ chức nhân sự|tổ chức - nhân sự|tổ chức lao động|tổ chức - lao động|tổ chức lao động - tiền lương|tổ chức hành chính|tổ chức - hành chính|tổ chức, hành chính|tổ chức - hành chính - quản trị|hành chính - quản trị|hành chính quản trị|hành chính - nhân sự|lao động - tiền lương|lao động tiền lương|tiền lương
quản trị|quản trị - thiết bị|quản trị thiết bị|quản trị mạng|nội vụ|nội chính|pháp chế|đối ngoại|đào tạo|đào tạo nghề|đào tạo - nghiên cứu khoa học|khảo thí|khảo thí và kiểm định chất lượng|khảo thí và đảm bảo chất lượng|đảm bảo chất lượng|bảo đảm chất lượng|khoa học và hợp tác quốc tế|hợp tác quốc tế|giáo dục|giáo dục và đào tạo|giáo dục thường xuyên|giáo vụ|giáo dục thể chất
toán|văn|sử|địa|lý|hoá|sinh|anh|tin|toán - tin|văn - sử|sử - địa|lý - hoá|hoá - sinh|toán - lý|văn - sử - địa|ngữ văn - lịch sử|âm nhạc|mỹ thuật|âm nhạc - mỹ thuật|thể dục - quốc phòng|tiếng anh|ngoại ngữ - tin học|văn thể mỹ|bộ môn|hỗ trợ học sinh|hỗ trợ sinh viên|tư vấn tâm lý|tư vấn học đường|tư vấn tuyển sinh|tuyển sinh
đầu tư|đầu tư - xây dựng|dự án|đấu thầu|đền bù|giải phóng mặt bằng|bồi thường|bồi thường giải phóng mặt bằng|kinh doanh tổng hợp|kế hoạch - kinh doanh|kế hoạch - đầu tư|kế hoạch - vật tư|kế hoạch đầu tư|bán hàng|bán vé|tiếp thị|thị trường|xuất nhập khẩu|kho vận|kho quỹ|giao nhận|vận tải|vận chuyển|điều độ|điều hành|điều hành sản xuất|điều phối
an toàn lao động|an toàn - môi trường|an toàn vệ sinh lao động|an toàn - vệ sinh lao động|an toàn, vệ sinh lao động|bảo hộ lao động|kcs|qa|qc|it|cơ khí|sửa chữa|sửa chữa lớn|sửa chữa cơ điện|bảo dưỡng|bảo trì|duy tu|duy tu bảo dưỡng|lắp đặt|lắp ráp|gia công|cắt|may|là|hoàn thiện|hoàn thành|đóng gói|đóng bao|pha chế|chế biến|sơ chế|phân loại
bơm nước|bơm tưới|bốc xếp|bốc dỡ|vận hành|vận hành máy|lò hơi|máy xúc|xe|lái|lái xe|cơ giới|thi công|khai thác|khoan|hầm lò|nổ mìn|thông gió|trắc địa|địa chất|ươm giống|giống|thú y - chăn nuôi|bảo vệ thực vật|khuyến nông|tưới|tưới tiêu|thuỷ nông|hái|hái chè|thu hoạch|bếp|bếp ăn|nấu ăn|phục vụ|giặt là|vệ sinh công nghiệp|cây xanh|chiếu sáng|thoát nước|môi trường đô thị
cảnh sát|cảnh sát khu vực|cảnh sát giao thông|cảnh sát hình sự|cảnh sát kinh tế|cảnh sát phòng cháy chữa cháy|cảnh sát quản lý hành chính|an ninh nhân dân|tham mưu|tham mưu - hành chính|hậu cần - kỹ thuật|trinh sát|phòng chống ma tuý|phòng, chống ma tuý và tội phạm|vận động quần chúng|kiểm soát hành chính|tàu thuyền|thông tin liên lạc|quân y|dân quân cơ động|dân quân thường trực|dân quân tại chỗ
tuần tra|tuần tra kiểm soát|chốt chặn|trực gác|trực chiến|canh gác|xung kích|phản ứng nhanh|ứng phó nhanh|thông tin - tuyên truyền|thông tin tuyên truyền|tuyên huấn|thi đua - khen thưởng|lưu trữ|văn thư - lưu trữ|văn thư lưu trữ|công nghệ thông tin|biên tập|thời sự|kỹ thuật truyền hình|kỹ thuật - an toàn|kỹ thuật - công nghệ|nghiệp vụ|tín dụng khách hàng|ngân quỹ|kế toán - ngân quỹ|kế toán - tài vụ|tài vụ|tài vụ - kế toán
`;
