/** Family names, for telling a person's name from other capitals where no `đồng chí` stands before it. */

/** The families most people have: two capitals are enough, even where a place might stand. */
export const COMMON_FAMILIES = `
nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|đào|lương|trương|tạ|đoàn
`;

/** Kinh families that are rarely anything else: two capitals are enough outside a place's name. */
export const FAMILIES = `
mai|phùng|tô|hà|cao|lâm|châu|lưu|tống|quách|chu|đàm|doãn|kiều|nghiêm|thân|vi|vương|tăng|tiêu|triệu|thạch|thẩm|thiều
tôn|uông|ưng|từ|thái|bạch|bành|bế|biện|cù|cấn|chử|cung|diệp|đậu|đới|giáp|giản|hàn|hứa|kha|khổng|khiếu|khúc|khuất
khương|kim|lã|lại|lều|liễu|lò|lỗ|lục|lữ|lư|lường|mã|mạc|mông|nhâm|nhữ|ninh|nông|phí|quản|quan|sầm|tào|tòng|trình|viên
viêm|vòng|xa|yên|âu|cầm|quàng|vàng|giàng|thào|sùng|hạng|lừu|lầu|tráng|tẩn|phàn|chảo|vừ|xồng|lèo|mùa|sồng|thèn|lù
điểu|nùng|sằm|lô|cụt|moong|ksor|siu|rơ|kpă|niê|mlô|ayun|êban|byă|rmah|rcom|nay|kră|kơ|liêng|cil|zơrâm|alăng|bríu|pơloong
ngụy|nguỵ|lộc|tiết|cáp|cồ|đèo|điền|đái|đổng|đồng|đường|hầu|hình|hướng|khâu|lăng|lềnh|luyện|mạch|mẫn|ngân|nhan|ông
phó|phù|quyền|sái|sử|tán|tất|thiệu|trang|tuấn|ty|ung|văn|cái|ca|cam|cát|danh|du|giang|hạ|hán|kỷ|la|lai|liêu|ma|mao
mạnh|mẫu|minh|mục|mộc|phương|phú|quế|sơn|tân|thành|thi|thịnh|tiền|trà|trác|bàn|bá|bồ|an|ân|đan|đầu|đương|chế|chung
vì|và|cứ|cư|hờ|ly|sình|chá|pờ|khoàng|bạc|điêu|kháng|giừ|thò|mào|hảng|cháng|chẻo|lồ|sền|dề|sừng|pháng|chẩu|khà|sìn|thếnh
`;

/** Families of two syllables. */
export const DOUBLE_FAMILIES = `
âu dương|tôn nữ|tôn thất|hoàng phủ|công tằng|công tôn|huyền tôn|ka să|kra jan|rơ châm|rơ mah|rơ lan|rah lan|liêng hot
rơ ông|đa cát|pi năng|bo bo|kơ să|nguyễn phúc|lê đỗ
`;

/** From these, two capitals may as well be a place or a word: a middle name must stand between. */
export const AMBIGUOUS_FAMILIES = `
an|ân|bá|bồ|bàn|ca|cái|cam|cát|chung|danh|du|đan|đầu|đồng|đường|đương|điền|giang|hạ|hán|hướng|kỷ|la|lai|lộc|minh|mục|mộc
mạnh|ngân|ninh|phó|phú|phương|quan|quản|quế|quyền|sơn|sử|tân|tất|thành|thi|thịnh|thái|tiền|tiết|trà|trang|trình|tuấn|ty
vì|và|cứ|cư|ly|chá|pờ|bạc|điêu|kháng|hảng|lồ|dề|sừng|khà|sìn|văn|viên|yên|cao|kim|nông|nay|mùa|vàng|xa|từ|cù|thạch|lâm|ma|mã|hình|mai|hà|châu|ông|đổng|mẫu|kơ|rơ|hàn|triệu|kiều|vòng
`;

/** What stands in the middle of a name and nowhere else. */
export const MIDDLE_NAMES = `
văn|thị|đình|hữu|xuân|đức|công|quang|ngọc|minh|bá|trọng|viết|khắc|sỹ|duy|thế|quốc|như|thanh|kim|hồng|thuý|diệu|nữ|thừa
đăng|huy|danh|trung|tiến|mạnh|anh|hoàng|phúc|tấn|phước|út|mỹ|thu|bích|cẩm|tuyết|hải|a|láo|mí|seo|y|bình|đại|nguyên
`;

/** Middle names that stand in no place's name. */
export const STRONG_MIDDLE_NAMES =
  'văn|thị|đình|hữu|công|bá|trọng|viết|khắc|sỹ|duy|thế|quốc|như|thừa|đăng|huy|đức|quang|ngọc';

/** Last syllables of places' names. */
export const PLACE_ENDS = 'đông|tây|nam|bắc|thượng|hạ|trung|đoài|nội|ngoại|thịnh|phú|an|hoà|bình|sơn|thuỷ|giang';

/** Capitals that look like a name and answer for nothing: places, people long dead. */
export const NO_PERSONS = `
hồ chí minh|hà nội|hà nam|hà tĩnh|hà giang|hà đông|hà tây|thái bình|thái nguyên|cao bằng|lâm đồng|lai châu|đồng nai
đồng tháp|an giang|kiên giang|hậu giang|tiền giang|bắc giang|ninh bình|ninh thuận|phú thọ|phú yên|sơn la|sơn tây|trà vinh
yên bái|hồ tây|hồ gươm|kim bôi|mai châu|mai sơn|mộc châu|tân an|tân bình|tân phú|lâm thao|lạc thuỷ|bá thước|bồ đề
mác lênin|mác - lênin|võ nguyên giáp|trần hưng đạo|lê nin
`;

/** Nouns after which capitals are a place or a body, not a person. */
export const PLACE_NOUNS = `
xã|phường|thôn|bản|ấp|xóm|làng|buôn|plei|sóc|phum|khu|phố|khối|đường|ngõ|hẻm|ngách|ngã|chợ|cầu|cống|kênh|sông|suối|hồ|núi|đồi|đèo
đình|chùa|đền|miếu|tỉnh|huyện|quận|trường|thcs|thpt|học|non|cụm|cổng|dốc|bến|cảng|đảo|rạch|đồng|bãi|hội|đoàn|lũng|pá|nà
tượng|giải|quỹ|trào|cơ|sở|cấp|đại|trấn|khu phố|tuyến|tổ|đội|công|ty|nghiệp|xứ|gò|trạm|hòn|mỏ|hang|động|tiểu|đài|lăng
`;

/** Nouns of what is named after people long dead: no capital behind them is anybody. */
export const NAMED_AFTER_PEOPLE = 'học|sở|thông|non|thcs|thpt|trường|đường|ngõ|hẻm|phố|chợ|cầu|giáo|giải|quỹ|trào';

/** What people call each other; a capital after it is a name. `đồng chí` in all its spellings is a token of its own. */
export const KINSHIP = 'ông|bà|anh|chị|cô|thầy|bác|chú|cụ|em';

/** A value that begins with one of these speaks of a person even where no name stands. */
export const PERSON_WORDS = 'cô|thầy|ông|bà|anh|chị|bác|chú|cụ|người|bạn';

/** Titles before a name: `bác sĩ Lê Hữu Én`. */
export const TITLES =
  'bác sĩ|bác sỹ|y sĩ|y sỹ|dược sĩ|dược sỹ|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|kỹ sư|luật sư|cô giáo|thầy giáo|điều dưỡng|y tá|thượng tá|trung tá|thiếu tá|đại uý|thượng uý|trung uý|thiếu uý|đại tá|hoà thượng|thượng toạ|đại đức|ni sư|linh mục|nghệ nhân|nghệ sĩ|lái xe|thợ máy|thợ điện|thợ hàn|công nhân|giáo viên|giảng viên|hộ lý|kỹ thuật viên|nữ hộ sinh|chiến sĩ|chiến sỹ|tạp vụ|cấp dưỡng|phóng viên|biên tập viên|bs|ths|ks|thầy cô|vợ chồng ông|vợ chồng anh';
