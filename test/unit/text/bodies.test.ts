import assert from 'node:assert/strict';
import { findBodies } from '../../../server/src/core/text/bodies';
import { fold } from '../../../server/src/core/text/fold';
import { findPosts } from '../../../server/src/core/text/posts';
import { normalizeSource } from '../../../server/src/core/text/source';

/** A star behind a wording for everybody. */
const bodies = (written: string): string => {
  const { text } = normalizeSource(written);
  return findBodies(text, fold(text))
    .map((range) => text.slice(range.start, range.end) + (range.general ? '*' : ''))
    .join(' | ');
};

const posts = (written: string): string => {
  const { text } = normalizeSource(written);
  return findPosts(text, fold(text))
    .map((range) => text.slice(range.start, range.end))
    .join(' | ');
};

type Case = readonly [text: string, found: string];

describe('bodies, up to the verb that follows', () => {
  const cases: readonly Case[] = [
    ['Chi uỷ phân công', 'Chi uỷ'],
    ['Ban tự quản ba buôn vận động', 'Ban tự quản ba buôn'],
    ['Chi hội Phụ nữ các thôn góp gạo', 'Chi hội Phụ nữ các thôn'],
    ['Chi đoàn 2 bản dựng lán', 'Chi đoàn 2 bản'],
    ['Chi đoàn hai lần ra quân', 'Chi đoàn'],
    ['Giao Ban Chi uỷ rà soát', 'Ban Chi uỷ'],
    ['Tổ đảng số 2 giữ sạch ngõ', 'Tổ đảng số 2'],
    ['Tổ đảng số 1, 2 và 3 sinh hoạt chung', 'Tổ đảng số 1, 2 và 3'],
    ['Chi hội Nông dân thôn vận động', 'Chi hội Nông dân thôn'],
    ['Chi hội Phụ nữ ấp Bầu Đưng vận động 20 hộ', 'Chi hội Phụ nữ ấp Bầu Đưng'],
    ['Đoàn thanh niên nhà trường tổ chức', 'Đoàn thanh niên nhà trường'],
    ['Hội Liên hiệp Phụ nữ phường hướng dẫn', 'Hội Liên hiệp Phụ nữ phường'],
    ['Ban công tác Mặt trận thôn tổ chức', 'Ban công tác Mặt trận thôn'],
    ['Đoàn Văn Én đào mương', ''],
    ['Công đoàn trường phát động', 'Công đoàn trường'],
    ['Ban Nữ công chuẩn bị', 'Ban Nữ công'],
    ['Ban Giám hiệu chỉ đạo', 'Ban Giám hiệu'],
    ['Tổ Khoa học tự nhiên ôn luyện', 'Tổ Khoa học tự nhiên'],
    ['Tổ bảo vệ an ninh, trật tự tuần tra', 'Tổ bảo vệ an ninh, trật tự'],
    ['Đội xung kích phòng, chống thiên tai kiểm tra', 'Đội xung kích phòng, chống thiên tai'],
    ['Tổ công nghệ số cộng đồng hướng dẫn', 'Tổ công nghệ số cộng đồng'],
    ['Hợp tác xã Nông nghiệp Phú Thịnh cung ứng', 'Hợp tác xã Nông nghiệp Phú Thịnh'],
    ['Trạm Y tế xã phun thuốc', 'Trạm Y tế xã'],
    ['Trường Tiểu học An Sơn tổ chức', 'Trường Tiểu học An Sơn'],
    ['UBND xã xem xét', 'UBND xã'],
    ['Đội Ghi thu số 5 lập danh sách', 'Đội Ghi thu số 5'],
    ['Phòng Công tác xã hội, Khoa Dược', 'Phòng Công tác xã hội | Khoa Dược'],
    ['Khoa Kiểm soát nhiễm khuẩn rà soát', 'Khoa Kiểm soát nhiễm khuẩn'],
    ['Phòng Quản lý chất lượng soạn', 'Phòng Quản lý chất lượng'],
    ['Khoa Chẩn đoán hình ảnh tập huấn', 'Khoa Chẩn đoán hình ảnh'],
    ['Tổ Thẩm định giá đất lập bảng', 'Tổ Thẩm định giá đất'],
    ['Phòng Giải quyết bồi thường rà soát hồ sơ', 'Phòng Giải quyết bồi thường'],
    ['Tổ Quản lý vận hành hồ chứa mở cống', 'Tổ Quản lý vận hành hồ chứa'],
    ['Tổ Toán soạn đề cương', 'Tổ Toán'],
    ['Khoa Nội trực thêm', 'Khoa Nội'],
    ['Tổ Toán - Tin biên soạn', 'Tổ Toán - Tin'],
    ['tổ tuần tra số 3 chốt chặn đường mòn', 'tổ tuần tra số 3'],
    ['Đội hái số 3 đổi công', 'Đội hái số 3'],
    ['tổ thu mua số 2 cân chè', 'tổ thu mua số 2'],
    ['Tổ bảo vệ an ninh, trật tự tuần tra ban đêm', 'Tổ bảo vệ an ninh, trật tự'],
    ['Ban Kiểm soát hợp tác xã đối chiếu công nợ', 'Ban Kiểm soát hợp tác xã'],
    ['cảnh sát khu vực vận động chủ trọ', 'cảnh sát khu vực'],
    ['Chi cục Thuế khu vực 5 tuyên truyền', 'Chi cục Thuế khu vực 5'],
    ['Chuyền 7 chạy thử mẫu', 'Chuyền 7'],
    ['Phân xưởng Nghiền sàng kiểm tra băng tải', 'Phân xưởng Nghiền sàng'],
    ['Tổ Tuyên truyền viên đọc bản tin', 'Tổ Tuyên truyền viên'],
    ['Hợp tác xã Dịch vụ nông nghiệp Đông Mạ bơm nước', 'Hợp tác xã Dịch vụ nông nghiệp Đông Mạ'],
    ['Hội đồng Thuốc và Điều trị họp', 'Hội đồng Thuốc và Điều trị'],
    ['Uỷ ban nhân dân phường xem xét', 'Uỷ ban nhân dân phường'],
    ['Công an xã tuần tra', 'Công an xã'],
    ['Ban quản lý Nhà văn hoá thôn mở cửa', 'Ban quản lý Nhà văn hoá thôn'],
    ['Ban Chỉ huy Quân sự xã rà soát', 'Ban Chỉ huy Quân sự xã'],
    ['Câu lạc bộ Dân vũ tập luyện', 'Câu lạc bộ Dân vũ'],
    ['Phòng Kế toán lập báo cáo', 'Phòng Kế toán'],
    ['Phân xưởng Cơ điện bảo dưỡng', 'Phân xưởng Cơ điện'],
    ['Khoa Dược lập danh mục', 'Khoa Dược'],
    ['Chi hội Người cao tuổi và Chi đoàn phối hợp', 'Chi hội Người cao tuổi | Chi đoàn'],
    ['ĐẢNG BỘ XÃ CẨM SƠN\nCHI BỘ THÔN BA GIỒNG', 'ĐẢNG BỘ XÃ CẨM SƠN | CHI BỘ THÔN BA GIỒNG'],
    ['Chi ủy xã, chi đoàn', 'Chi ủy xã | chi đoàn'],
    ['toàn thể đảng viên tham gia', 'toàn thể đảng viên*'],
    ['các đồng chí đảng viên đăng ký', 'các đồng chí đảng viên*'],
    ['mỗi đảng viên vận động', 'mỗi đảng viên*'],
    ['từng đồng chí nộp bản', 'từng đồng chí*'],
    ['tất cả đảng viên', 'tất cả đảng viên*'],
    ['cán bộ, đảng viên gương mẫu', 'cán bộ, đảng viên*'],
    ['nhân dân đóng góp', 'nhân dân*'],
    ['các ban, ngành, đoàn thể tuyên truyền', 'các ban, ngành, đoàn thể*'],
    ['tập thể chi bộ', 'tập thể chi bộ*'],
    ['đảng viên trong chi bộ', 'đảng viên trong chi bộ*'],
    ['mọi người', 'mọi người*'],
    ['các tổ đảng nộp báo cáo', 'các tổ đảng*'],
  ];
  for (const [text, found] of cases) {
    it(text, () => {
      assert.equal(bodies(text), found);
      assert.equal(bodies(text.normalize('NFD')), found, 'typed with combining marks');
    });
  }
});

describe('words that begin like a body', () => {
  const cases: readonly string[] = [
    'Tổ chức hội nghị; tổ chức trại hè',
    'xây dựng đội ngũ cán bộ kế cận',
    'ban hành kế hoạch, trực ban đêm',
    'hội nghị, hội thảo, hội trường',
    'phòng chống dịch; phòng học; phòng, chống lụt',
    'đoàn kết, xây dựng xã hội học tập',
    'trường hợp khó khăn; khối lượng công việc',
    'đồng chí Nguyễn Văn Tổ, bà Lê Thị Hội',
    'bản cam kết, bản đồ, bản tin',
    'khoa học và đời sống',
  ];
  for (const text of cases) it(text, () => assert.equal(bodies(text), ''));
});

describe('posts with what belongs to them', () => {
  const cases: readonly Case[] = [
    ['Bí thư chi bộ kiểm tra phương tiện', 'Bí thư chi bộ'],
    ['Bí thư Chi đoàn giáo viên bình chọn', 'Bí thư Chi đoàn giáo viên'],
    ['Phó Bí thư Chi bộ lập kế hoạch', 'Phó Bí thư Chi bộ'],
    ['Chi uỷ viên phụ trách tuyên giáo soạn tin', 'Chi uỷ viên phụ trách tuyên giáo'],
    ['Chi uỷ viên phụ trách.', 'Chi uỷ viên'],
    ['Tổ trưởng tổ đảng số 2 thu đảng phí', 'Tổ trưởng tổ đảng số 2'],
    ['Trưởng thôn công khai quỹ', 'Trưởng thôn'],
    ['Trưởng thôn An Hoà công khai quỹ', 'Trưởng thôn An Hoà'],
    ['Trưởng thôn Nguyễn Văn Bình công khai quỹ', 'Trưởng thôn'],
    ['Trưởng ban công tác Mặt trận chủ trì', 'Trưởng ban công tác Mặt trận'],
    ['Tổ trưởng Tổ dân phố số 4 niêm yết', 'Tổ trưởng Tổ dân phố số 4'],
    ['Chi hội trưởng Chi hội Phụ nữ thu quỹ', 'Chi hội trưởng Chi hội Phụ nữ'],
    ['Hiệu trưởng nhà trường chỉ đạo', 'Hiệu trưởng nhà trường'],
    ['Phó Hiệu trưởng phụ trách chuyên môn xếp lịch', 'Phó Hiệu trưởng phụ trách chuyên môn'],
    ['Giám đốc hợp tác xã trình phương án', 'Giám đốc hợp tác xã'],
    ['Trưởng phòng Kế hoạch báo cáo', 'Trưởng phòng Kế hoạch'],
    ['thư ký đọc biên bản', 'thư ký'],
    ['Chủ nhiệm Câu lạc bộ Thơ mời hội viên', 'Chủ nhiệm Câu lạc bộ Thơ'],
    ['Kế toán hợp tác xã lập bảng nợ', 'Kế toán hợp tác xã'],
    ['cán bộ văn hoá xã hội đến từng nhà', 'cán bộ văn hoá xã hội'],
    ['Công an viên tuần tra', 'Công an viên'],
    ['Trạm trưởng Trạm Y tế phân công trực', 'Trạm trưởng Trạm Y tế'],
    ['phó BT chi bộ ký thay', 'phó BT chi bộ'],
    ['Thôn đội trưởng rà soát', 'Thôn đội trưởng'],
    ['CHỦ TỊCH CÔNG ĐOÀN', 'CHỦ TỊCH CÔNG ĐOÀN'],
    ['Trưởng phòng Công tác xã hội lập danh sách', 'Trưởng phòng Công tác xã hội'],
    ['Trưởng khoa Kiểm soát nhiễm khuẩn tập huấn', 'Trưởng khoa Kiểm soát nhiễm khuẩn'],
    ['Đội trưởng Đội Ghi thu số 5 chốt số liệu', 'Đội trưởng Đội Ghi thu số 5'],
  ];
  for (const [text, found] of cases) it(text, () => assert.equal(posts(text), found));
});

describe('no posts', () => {
  const cases: readonly string[] = [
    'cán bộ, đảng viên',
    'chi bộ họp thường kỳ',
    'tổ chức thực hiện',
    'đồng chí phụ trách',
    'giám sát, kiểm tra',
  ];
  for (const text of cases) it(text, () => assert.equal(posts(text), ''));
});
