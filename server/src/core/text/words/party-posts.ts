/** Posts: whoever holds one answers as a person does. */

/** Posts that stand for themselves or go on with a body, a place or a field (`bí thư` + `chi đoàn giáo viên`). */
export const POSTS = `
bí thư|bt|phó bí thư|phó bt|pbt|phó bí thư thường trực|quyền bí thư|bí thư đảng uỷ|tổng bí thư
chi uỷ viên|cuv|cấp uỷ viên|đảng uỷ viên|uỷ viên|uv|uỷ viên ban chấp hành|uỷ viên bch|uỷ viên ban thường vụ|uỷ viên thường vụ|thường trực
tổ trưởng|tổ phó|nhóm trưởng|nhóm phó|đội trưởng|đội phó|đoàn trưởng|cụm trưởng|lớp trưởng|khối trưởng|khối phó
tổ trưởng chuyên môn|tổ phó chuyên môn|khối trưởng chuyên môn
trưởng ban|phó ban|phó trưởng ban|trưởng nhóm|phó nhóm|trưởng đoàn|phó đoàn|trưởng bộ phận|phụ trách bộ phận
trưởng thôn|phó thôn|phó trưởng thôn|thôn trưởng|thôn phó|trưởng bản|phó bản|phó trưởng bản|trưởng ấp|phó ấp|phó trưởng ấp|trưởng khóm|phó khóm|phó trưởng khóm|ấp trưởng|khóm trưởng
trưởng xóm|phó xóm|xóm trưởng|xóm phó|trưởng khu|phó khu|phó trưởng khu|trưởng khu phố|phó khu phố|phó trưởng khu phố
trưởng khu dân cư|phó trưởng khu dân cư|trưởng khối|phó khối|trưởng khối phố|trưởng buôn|phó buôn|buôn trưởng|trưởng làng|trưởng phố
trưởng tiểu khu|trưởng cụm|trưởng tổ dân phố|tổ trưởng tổ dân phố|tổ phó tổ dân phố|tổ trưởng dân phố|tổ trưởng tdp|trưởng tộc|trưởng dòng họ
già làng|người có uy tín|trưởng ban công tác mặt trận|phó ban công tác mặt trận|phó trưởng ban công tác mặt trận|trưởng ban ctmt
chi hội trưởng|chi hội phó|phân hội trưởng|phân hội phó|hội trưởng|hội phó|chi đoàn trưởng|liên đội trưởng|phân đoàn trưởng
hiệu trưởng|phó hiệu trưởng|hiệu phó|tổng phụ trách|tổng phụ trách đội|giáo viên chủ nhiệm|trưởng khối|chủ nhiệm lớp
giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|quản đốc|phó quản đốc|xưởng trưởng|cửa hàng trưởng|trạm trưởng|trạm phó
trưởng phòng|phó phòng|phó trưởng phòng|trưởng trạm|phó trạm|phó trưởng trạm|trưởng khoa|phó khoa|phó trưởng khoa|trưởng ca|ca trưởng|trưởng kho
điều dưỡng trưởng|y tá trưởng|hộ lý trưởng|nữ hộ sinh trưởng|kỹ thuật viên trưởng|bếp trưởng|thuyền trưởng|máy trưởng|chuyền trưởng|đốc công|trưởng chi nhánh|trưởng cửa hàng|trưởng bộ môn|phó bộ môn|phó trưởng bộ môn|chủ nhiệm khoa|chính trị viên phó|phó chỉ huy trưởng|phó đồn trưởng|kiểm soát viên|chánh văn phòng|phó chánh văn phòng|viện trưởng|chánh án|cục trưởng|chi cục trưởng|hạt trưởng|đồn trưởng
thư ký|thư ký chi bộ|thư ký chi uỷ|thư ký hội đồng|thủ quỹ|thủ kho|kế toán|kế toán trưởng|văn thư
chủ nhiệm|phó chủ nhiệm|chủ tịch|phó chủ tịch|cctịch|chủ toạ|người chủ trì|người ghi biên bản
cán bộ|công chức|chuyên viên|nhân viên y tế|nhân viên bảo vệ|y tế thôn|y tế thôn bản|y tế bản|y tế ấp|cộng tác viên|cộng tác viên dân số
công an viên|trưởng công an|phó trưởng công an|trưởng công an xã|chỉ huy trưởng|chỉ huy phó|chính trị viên|thôn đội trưởng|ấp đội trưởng|xã đội trưởng
khẩu đội trưởng|tiểu đội trưởng|trung đội trưởng|thú y viên|khuyến nông viên|báo cáo viên|tuyên truyền viên|hoà giải viên|kỹ sư|kỹ sư trang thiết bị|kỹ sư điện|kỹ sư cơ khí|kỹ sư xây dựng|kỹ sư nông nghiệp
trưởng ban kiểm phiếu|trưởng đoàn kiểm tra|phát thanh viên|bác sĩ trưởng trạm|bác sỹ trưởng trạm|đội trưởng đội văn nghệ|tổ trưởng tổ đảng
bí thư chi bộ|bí thư chi đoàn|phó bí thư chi bộ|phó bí thư chi đoàn|bí thư đoàn|phó bí thư đoàn|bí thư đoàn trường|bí thư đoàn thanh niên
chủ tịch công đoàn|phó chủ tịch công đoàn|chủ tịch hội đồng quản trị|trưởng ban quản trị|trưởng ban quản lý|trưởng ban nữ công
trưởng ban thanh tra nhân dân|trưởng ban giám sát đầu tư của cộng đồng|trưởng ban bảo vệ|trưởng ban điều hành|trưởng ban nhân dân|trưởng ban văn nghệ
`;

/** These take `phụ trách` and a field as their complement: `chi uỷ viên phụ trách tuyên giáo`. */
export const WITH_PORTFOLIO =
  'chi uỷ viên|cuv|uỷ viên|uv|cấp uỷ viên|đảng uỷ viên|cán bộ|công chức|nhân viên|chuyên viên|phó hiệu trưởng|phó giám đốc|giáo viên|phó chủ tịch';

/** Too wide to be a post alone; with a complement (`cán bộ tư pháp`) they are one. */
export const ONLY_WITH_COMPLEMENT = 'cán bộ|công chức|chuyên viên|thường trực|cộng tác viên|uv|bt|nhân viên';

/** Post only behind a name (`Nguyễn Văn A, đảng viên`). */
export const BEHIND_NAMES =
  'đảng viên|đảng viên dự bị|đảng viên chính thức|giáo viên|nhân viên|bác sĩ|bác sỹ|y sĩ|y sỹ|dược sĩ|dược sỹ|đoàn viên|hội viên|bảo vệ|kỹ thuật viên|nữ hộ sinh|điều dưỡng|kiểm lâm viên|tổ viên|thành viên|nguyên bí thư|nguyên trưởng thôn';

/** Read before a post: `nguyên bí thư`, `đồng chí quyền trưởng thôn`. */
export const POST_PREFIXES = 'nguyên|quyền|phó|đương kim|kiêm';

/** Fields that a post is known by, whatever follows; of others `phụ trách` may only say who does the job. */
export const STANDING_PORTFOLIOS =
  'tuyên giáo|dân vận|đoàn thể|các đoàn thể|công tác đảng|công tác xây dựng đảng|xây dựng đảng|kiểm tra|tư tưởng|tổ chức|kinh tế|văn xã|văn hoá - xã hội|văn hoá xã hội|an ninh|quốc phòng|thanh niên|nông nghiệp|chuyên môn|công tác đoàn thể|công tác dân vận|công tác tuyên giáo|công tác kiểm tra';
