import assert from 'node:assert/strict';
import {
  collectiveOnly,
  isGeneralOwner,
  readAssignment,
  readGroupOwner,
} from '../../../server/src/core/text/assignment';
import { fold } from '../../../server/src/core/text/fold';
import type { PartyMention } from '../../../server/src/core/text/party';
import { readParties } from '../../../server/src/core/text/party';
import { normalizeSource } from '../../../server/src/core/text/source';

/** `owners | supporters`; a star before a wording for everybody. */
function said(written: string): string {
  const { text } = normalizeSource(written);
  const { owners, supporters } = readAssignment(text, fold(text));
  const list = (parties: readonly PartyMention[]): string =>
    parties.map((p) => (p.general ? '*' : '') + (p.name ?? p.text)).join(', ');
  return `${list(owners)}${supporters.length > 0 ? ` | ${list(supporters)}` : ''}`.trim();
}

type Case = readonly [written: string, expected: string];
const table = (cases: readonly Case[]): void => {
  for (const [written, expected] of cases) {
    it(written, () => {
      assert.equal(said(written), expected);
      assert.equal(said(written.normalize('NFD')), expected, 'typed with combining marks');
    });
  }
};

describe('who is charged with a task told in prose', () => {
  table([
    ['Giao lái xe Hồ Sỹ Ngoan kiểm tra phanh 11 xe.', 'Hồ Sỹ Ngoan'],
    ['Giao y tá trưởng lập lịch trực.', 'y tá trưởng'],
    ['Giao Phó Chủ tịch Công đoàn kiêm Trưởng ban Nữ công Hạ Thị Mận tổ chức.', 'Hạ Thị Mận'],
    ['Mời Công an phường tập huấn; đồng chí Ngoan đầu mối.', 'Ngoan'],
    ['Nhà văn hoá khu phố mở cửa buổi tối do ông Hồ Sỹ Ngoan trông coi.', 'Hồ Sỹ Ngoan'],
    ['Trưởng các khoa, phòng chịu trách nhiệm trước chi bộ.', '*Trưởng các khoa, phòng'],
    [
      'Hội đồng tự quản, Ban Giám sát đầu tư của cộng đồng theo dõi công trình.',
      'Hội đồng tự quản, Ban Giám sát đầu tư của cộng đồng',
    ],
    ['Đoàn Mạnh Lẫm lập danh sách, xong trước 5/6.', 'Đoàn Mạnh Lẫm'],
    ['Đoàn Kiểm tra làm việc với từng tổ.', 'Đoàn Kiểm tra'],
    [
      'Đ/c Doãn Thị Cúc Hoa – Phó Bí thư – chịu trách nhiệm thu đủ đảng phí quý II của chi bộ, chậm nhất ngày 20/5/2026.',
      'Doãn Thị Cúc Hoa',
    ],
    [
      'Chi uỷ phân công đồng chí Lê Khắc Ruộng giới thiệu một quần chúng ưu tú vào nguồn kết nạp thông qua việc gặp gỡ, giao việc thử và lấy ý kiến nhận xét của chi đoàn; báo cáo chi bộ trước kỳ họp tháng 6.',
      'Lê Khắc Ruộng',
    ],
    [
      'Tổ đảng số 2 giữ sạch tuyến ngõ 22 bằng cách chia lịch cho các hộ quét ngõ vào chiều thứ bảy, chụp ảnh gửi lên nhóm tổ dân phố; duy trì hằng tuần.',
      'Tổ đảng số 2',
    ],
    [
      'Vận động 18 hộ buôn bán dùng hoá đơn điện tử; đồng chí Lý Thị Hạt Dẻ phụ trách, xong trước ngày 20/9.',
      'Lý Thị Hạt Dẻ',
    ],
    ['Giao Tổ bảo vệ an ninh, trật tự tuần tra ban đêm ở các hẻm sát đường tàu.', 'Tổ bảo vệ an ninh, trật tự'],
    [
      'Đồng chí Cấn Xuân Mẫn – Bí thư – chịu trách nhiệm chia lại chi bộ thành năm tổ đảng theo cụm ngõ, mỗi tổ không quá 13 đảng viên, hoàn thành trước ngày 10/7/2026. Việc chia tổ được tiến hành bằng cách lấy ý kiến từng tổ cũ, lập phương án, trình chi uỷ duyệt rồi công bố trước chi bộ.',
      'Cấn Xuân Mẫn',
    ],
    [
      'Đồng chí Vương Khắc Nhẫn chịu trách nhiệm soạn gợi ý thảo luận cho các tổ. Cách làm: chọn một việc nóng của ngõ, nêu ba câu hỏi ngắn, gửi qua nhóm trao đổi của tổ để đảng viên chuẩn bị ý kiến.',
      'Vương Khắc Nhẫn',
    ],
    [
      'Giao đồng chí Phí Thị Thu Ngân tổng hợp tình hình sinh hoạt của các tổ đảng hằng tháng thông qua sổ sinh hoạt và báo cáo miệng của tổ trưởng.',
      'Phí Thị Thu Ngân',
    ],
    [
      'Giao Chi uỷ lựa chọn hai tổ đảng tiêu biểu để biểu dương, xong trước ngày 31/12/2026, bằng cách chấm điểm từng tổ theo năm tiêu chí và công khai bảng điểm để đảng viên góp ý.',
      'Chi uỷ',
    ],
    ['Đồng chí Thạch Sa Mươne – Bí thư – soạn dự thảo nghị quyết, gửi chi uỷ viên trước ngày 01/7.', 'Thạch Sa Mươne'],
    ['Đồng chí Sơn Thị Pha Ly dự toán vật tư sửa cầu, xong chậm nhất ngày 02/7/2026.', 'Sơn Thị Pha Ly'],
    ['+ Đ/c Lữ Thị Bưởi nhận, ghi sổ và công khai tiền, hàng ủng hộ, từ ngày 23/8 đến ngày 15/9/2026.', 'Lữ Thị Bưởi'],
    [
      '1. Đồng chí Viên Thế Cường – Phó Bí thư: giải toả xong bàn ghế của 9 hộ phía chợ, chậm nhất ngày 20/5/2026.',
      'Viên Thế Cường',
    ],
    [
      'Chi đoàn Tổ dân phố: bóc, xoá quảng cáo trái phép trên cột điện, xong trong tháng 5/2026.',
      'Chi đoàn Tổ dân phố',
    ],
    ['Phân công đ/c Đỗ Thị Na thu đảng phí quý III.', 'Đỗ Thị Na'],
    ['Thu gom vỏ chai thuốc trừ sâu do đồng chí Tạ Bá Dần phụ trách.', 'Tạ Bá Dần'],
    ['Sửa nhà văn hoá (đ/c Đoàn Văn Đông phụ trách).', 'Đoàn Văn Đông'],
    ['Sửa nhà văn hoá (Phụ trách: đ/c Đoàn Văn Đông).', 'Đoàn Văn Đông'],
    ['Việc làm đường giao cho đ/c Vũ Hữu Sáu và đ/c Lê Thị Tám.', 'Vũ Hữu Sáu, Lê Thị Tám'],
    ['Đồng chí Ngô Hữu Ba và đồng chí Cao Thị Tư Hậu cùng phụ trách việc làm đường.', 'Ngô Hữu Ba, Cao Thị Tư Hậu'],
    ['Việc này được giao cho đồng chí Ngô Hữu Ba.', 'Ngô Hữu Ba'],
    ['Đồng chí Ngô Hữu Ba chịu trách nhiệm chung.', 'Ngô Hữu Ba'],
    ['Giao Tổ Khoa học tự nhiên ôn luyện đội tuyển.', 'Tổ Khoa học tự nhiên'],
    ['Giao Bí thư Chi đoàn giáo viên bình chọn gương đảng viên.', 'Bí thư Chi đoàn giáo viên'],
    ['Thư ký hoàn thiện biên bản và gửi chi uỷ.', 'Thư ký'],
    ['đ/c Lê An phụ trách tuyên truyền, đ/c Hà Bình phụ trách vệ sinh môi trường', 'Lê An, Hà Bình'],
    ['Trồng 200 cây dọc đường liên thôn – đ/c Lê Văn An, xong trước 20/6.', 'Lê Văn An'],
    ['Trồng 200 cây dọc đường liên thôn (Chi đoàn).', 'Chi đoàn'],
    ['Trong tháng 6, Chi đoàn tổ chức trại hè cho thiếu nhi.', 'Chi đoàn'],
    ['Chi hội Phụ nữ hỗ trợ ba hộ nghèo làm nhà.', 'Chi hội Phụ nữ'],
    ['Thu đảng phí: đ/c Hoa.', 'Hoa'],
    ['GIAO ĐỒNG CHÍ NGUYỄN VĂN BÁCH PHỤ TRÁCH CÔNG TÁC THU QUỸ', 'NGUYỄN VĂN BÁCH'],
    ['Giao Trưởng thôn Nguyễn Văn Bình vận động các hộ hiến đất.', 'Nguyễn Văn Bình'],
    [
      'Giao các đồng chí Lê Văn An, Trần Văn Bích và Hồ Thị Chanh rà soát hộ nghèo.',
      'Lê Văn An, Trần Văn Bích, Hồ Thị Chanh',
    ],
    ['Bí thư chi bộ trực tiếp chỉ đạo việc này.', 'Bí thư chi bộ'],
    ['Đồng chí Ma Seo Lử chịu trách nhiệm vận động 7 hộ di dời chuồng trại, xong trước 15/9.', 'Ma Seo Lử'],
    ["Giao đ/c Rơ Châm H'Yéo và Chi hội Phụ nữ buôn mở lớp dệt thổ cẩm.", "Rơ Châm H'Yéo, Chi hội Phụ nữ buôn"],
    [
      'Phân công đồng chí Bùi Thị Na – Chi uỷ viên, phụ trách công tác dân vận – gặp gỡ ba hộ chưa đồng thuận.',
      'Bùi Thị Na',
    ],
    ['Giao Ban công tác Mặt trận thôn tổ chức Ngày hội Đại đoàn kết trước 15/11.', 'Ban công tác Mặt trận thôn'],
    ['Trưởng thôn chịu trách nhiệm công khai thu chi quỹ thôn.', 'Trưởng thôn'],
    ['Giao Trưởng ban công tác Mặt trận chủ trì bình xét gia đình văn hoá.', 'Trưởng ban công tác Mặt trận'],
    ['Chi hội Cựu chiến binh đảm nhận tuyến đường tự quản dài 500 m.', 'Chi hội Cựu chiến binh'],
    ['Đoàn Thanh niên ra quân dọn vệ sinh vào sáng chủ nhật.', 'Đoàn Thanh niên'],
    ['Đồng chí Hiệu trưởng chỉ đạo xây dựng kế hoạch năm học.', 'Hiệu trưởng'],
    ['Giao Phó Hiệu trưởng phụ trách chuyên môn xây dựng lịch dự giờ.', 'Phó Hiệu trưởng phụ trách chuyên môn'],
    ['Giao đồng chí Phó Bí thư Chi bộ theo dõi, đôn đốc việc thực hiện.', 'Phó Bí thư Chi bộ'],
    ['Thành lập tổ rà soát do đồng chí Nguyễn Đắc Lộc làm tổ trưởng.', 'Nguyễn Đắc Lộc'],
    ['Sửa chữa đường điện chiếu sáng, giao đồng chí Đặng Quốc Việt thực hiện, xong trong quý III.', 'Đặng Quốc Việt'],
    [
      'Xây dựng tuyến đường hoa (đồng chí Trần Thị Ngọc Mai và Chi hội Phụ nữ thực hiện).',
      'Trần Thị Ngọc Mai, Chi hội Phụ nữ',
    ],
    ['Đồng chí Vi Thị Ghển, đồng chí Lô Văn May rà soát hộ nghèo.', 'Vi Thị Ghển, Lô Văn May'],
    ['Chi bộ lãnh đạo Chi hội Nông dân xây dựng mô hình trồng nấm.', 'Chi hội Nông dân'],
    ['Chi uỷ xây dựng kế hoạch kiểm tra, giám sát năm 2026, xong trước 20/1.', 'Chi uỷ'],
    ['Giao Chi uỷ (đồng chí Lại Thị Hiên) chuẩn bị nội dung chuyên đề quý III.', 'Chi uỷ, Lại Thị Hiên'],
    ['Giao Tổ đảng 1 và Tổ đảng 3 dọn vệ sinh khu di tích.', 'Tổ đảng 1, Tổ đảng 3'],
    ['Hợp tác xã Nông nghiệp Phú Thịnh cung ứng đủ giống lúa cho 120 hộ.', 'Hợp tác xã Nông nghiệp Phú Thịnh'],
    ['Lắp 6 bóng đèn đường, Chi đoàn thực hiện, Chi hội Cựu chiến binh giám sát.', 'Chi đoàn'],
    ['Đ/c Phó Bí thư: xây dựng lịch trực Tết.', 'Phó Bí thư'],
    ['Đ/c Nguyễn Xuân Hoè (Trưởng ban CTMT) chủ trì họp dân.', 'Nguyễn Xuân Hoè'],
    ['Cử đồng chí Phan Anh Dũng tham gia lớp bồi dưỡng cấp uỷ.', 'Phan Anh Dũng'],
    ['Phân công cấp uỷ viên phụ trách địa bàn.', 'cấp uỷ viên'],
    ['Rà soát, bổ sung quy chế làm việc của chi uỷ; trách nhiệm: đồng chí Cao Bá Thụ.', 'Cao Bá Thụ'],
    ['Người phụ trách: đồng chí Cao Bá Thụ.', 'Cao Bá Thụ'],
    ['Nghiệm thu sân bóng; đ/c Cao Bá Thụ làm đầu mối, hoàn thành trước 30/4.', 'Cao Bá Thụ'],
    ['Đồng chí Lê Công Tình trực tiếp phụ trách, báo cáo kết quả tại kỳ họp tháng 8.', 'Lê Công Tình'],
    ['Đồng chí Lê Công Tình được giao xây dựng mô hình camera an ninh.', 'Lê Công Tình'],
    ['Giao đồng chí Kế toán hợp tác xã lập bảng công nợ.', 'Kế toán hợp tác xã'],
    ['Giao cho bà Lê Thị Vân thu tiền quỹ khuyến học.', 'Lê Thị Vân'],
    ['Ông Trần Văn Bé chịu trách nhiệm mở cửa nhà văn hoá.', 'Trần Văn Bé'],
    ['Tổ công nghệ số cộng đồng hướng dẫn 100 hộ cài đặt định danh mức 2.', 'Tổ công nghệ số cộng đồng'],
    ['Ban Giám hiệu chỉ đạo các tổ chuyên môn ôn thi học sinh giỏi.', 'Ban Giám hiệu'],
    ['Công đoàn trường phát động phong trào hiến máu.', 'Công đoàn trường'],
    ['Đồng chí Hà Công Khanh giúp đỡ quần chúng Lý Thị Sâm hoàn thiện hồ sơ.', 'Hà Công Khanh'],
    ['Giao đồng chí Hà Công Khanh giúp đỡ đảng viên dự bị Lý Thị Sâm.', 'Hà Công Khanh'],
    ['Đề nghị đồng chí Hà Công Khanh nộp bản kiểm điểm trước 15/7.', 'Hà Công Khanh'],
    ['Giao nhiệm vụ cho Đội dân quân thôn trực bão 24/24 giờ.', 'Đội dân quân thôn'],
    ['Công an viên tuần tra từ 22 giờ đến 2 giờ sáng.', 'Công an viên'],
    ['Vận động nhân dân hiến đất làm đường; Trưởng bản và già làng cùng phụ trách.', 'Trưởng bản, già làng'],
    ['Chi bộ giao đồng chí Mùa A Dình và Hội Phụ nữ bản lập nhóm giữ rừng.', 'Mùa A Dình, Hội Phụ nữ bản'],
    ['Chi bộ tổ chức sinh hoạt chuyên đề quý II về chuyển đổi số.', 'Chi bộ'],
    ['Bồi dưỡng 3 quần chúng ưu tú. Đồng chí Sùng Thị Mỷ theo dõi, giúp đỡ.', 'Sùng Thị Mỷ'],
    ['Bồi dưỡng 3 quần chúng ưu tú. Người chịu trách nhiệm: đồng chí Sùng Thị Mỷ.', 'Sùng Thị Mỷ'],
    ['Kiểm tra việc chấp hành giờ giấc của giáo viên – Ban Thanh tra nhân dân thực hiện.', 'Ban Thanh tra nhân dân'],
    [
      'Dựng nhà cho hộ ông Lò Văn Pâng: đồng chí Lò Thị Ín lo vật liệu, đồng chí Quàng Văn Sơ lo nhân công.',
      'Lò Thị Ín, Quàng Văn Sơ',
    ],
    ['Thực hiện nghiêm chế độ trực. Đồng chí Trưởng trạm phân công lịch trực hằng tuần.', 'Trưởng trạm'],
    [
      'Giao đ/c Tổ trưởng Tổ bảo vệ an ninh, trật tự lập danh sách người tạm trú.',
      'Tổ trưởng Tổ bảo vệ an ninh, trật tự',
    ],
    ['Giao đồng chí Nguyễn Thị Hiền Lương – Trưởng ban nữ công – chủ trì.', 'Nguyễn Thị Hiền Lương'],
    ['Giao đồng chí Nguyễn Thị Hiền Lương, Trưởng ban Nữ công, tổ chức hội diễn.', 'Nguyễn Thị Hiền Lương'],
    ['Tham mưu Đảng uỷ xã ban hành kế hoạch; đc Thân Văn Nghĩa chịu trách nhiệm.', 'Thân Văn Nghĩa'],
    ['Về thu quỹ: Giao Chi hội trưởng Chi hội Phụ nữ thu của hội viên.', 'Chi hội trưởng Chi hội Phụ nữ'],
    ['Xây dựng Đề án 06, giao Công an xã chủ trì.', 'Công an xã'],
    ['Đồng chí Bế Văn Tèn, Phó Bí thư Chi bộ kiêm Trưởng thôn, vận động hiến đất.', 'Bế Văn Tèn'],
    ['Chi hội người cao tuổi thành lập câu lạc bộ cờ tướng.', 'Chi hội người cao tuổi'],
    ['Phân công: đồng chí A Thút phụ trách nhóm 1; đồng chí Y Nhiên phụ trách nhóm 2.', 'A Thút, Y Nhiên'],
    ['Giao đồng chí Tẩn Láo Tả chỉ đạo Chi đoàn bản tập văn nghệ.', 'Tẩn Láo Tả'],
    ['Bí thư Chi đoàn Lưu Minh Quý tổ chức giải bóng chuyền.', 'Lưu Minh Quý'],
    ['Văn phòng Đảng uỷ xã thông báo lịch họp.', 'Văn phòng Đảng uỷ xã'],
    ['Đồng chí Thư ký chi bộ gửi nghị quyết đến từng đảng viên.', 'Thư ký chi bộ'],
    ['Giao đồng chí Trương Công Định, Bí thư Chi đoàn, huy động 20 đoàn viên đắp lề đường.', 'Trương Công Định'],
    ['Giao tổ trưởng tổ đảng số 3 thu đảng phí và nộp cho thủ quỹ.', 'tổ trưởng tổ đảng số 3'],
    ['Giao Tổ trưởng chuyên môn khối 4, 5 tổ chức chuyên đề dạy học.', 'Tổ trưởng chuyên môn khối 4, 5'],
    ['Đồng chí Nguyễn Đăng Khoa, Trưởng phòng Tổ chức - Hành chính, rà soát quy chế chi tiêu.', 'Nguyễn Đăng Khoa'],
    ['Phòng Kế toán lập báo cáo công nợ quý I.', 'Phòng Kế toán'],
    ['Phân xưởng Cơ điện bảo dưỡng ba máy bơm trước mùa mưa.', 'Phân xưởng Cơ điện'],
    ['Đ/c Ngô Thị Thuỳ Trang (Trưởng phòng Kế toán) chịu trách nhiệm công khai quỹ.', 'Ngô Thị Thuỳ Trang'],
    ['Giám đốc hợp tác xã trình phương án sản xuất vụ đông.', 'Giám đốc hợp tác xã'],
    ['Giao đ/c Hoàng Văn Thụ theo dõi hộ ông Trần Văn Lúa và hộ bà Lê Thị Gấm.', 'Hoàng Văn Thụ'],
    [
      'Kiểm tra đảng viên Lê Văn Tần về việc chấp hành Điều lệ; đồng chí Vũ Thị Hậu làm tổ trưởng tổ kiểm tra.',
      'Vũ Thị Hậu',
    ],
    ['Phân công đồng chí Lê Văn Tần giúp đỡ quần chúng Đỗ Thị Hạnh; thời hạn đến hết tháng 12.', 'Lê Văn Tần'],
    ['Phân công hai đồng chí Lê Văn Tần, Vũ Thị Hậu hướng dẫn đảng viên dự bị Đỗ Thị Hạnh.', 'Lê Văn Tần, Vũ Thị Hậu'],
    ['Nạo vét mương, đ/c Phùng Văn Lộc lo nhân lực; xong trước ngày 10/8.', 'Phùng Văn Lộc'],
    ['Nạo vét mương. Giao: đ/c Phùng Văn Lộc.', 'Phùng Văn Lộc'],
    [
      'Ra mắt mô hình Camera an ninh với sự tham gia của 30 hộ dân, do đồng chí Đàm Quốc Khánh – Công an viên – phụ trách.',
      'Đàm Quốc Khánh',
    ],
    ['Hoàn thành sổ tay đảng viên điện tử cho đảng viên cao tuổi – giao đồng chí Tiêu Hoài Nam.', 'Tiêu Hoài Nam'],
    ['Đồng chí Tiêu Hoài Nam có trách nhiệm báo cáo chi bộ vào kỳ họp tháng 9.', 'Tiêu Hoài Nam'],
    [
      'Đồng chí Tiêu Hoài Nam (trưởng nhóm), đồng chí Đinh Thị Lệ, đồng chí Hà Ngọc Bảo soạn đề dẫn chuyên đề.',
      'Tiêu Hoài Nam, Đinh Thị Lệ, Hà Ngọc Bảo',
    ],
    [
      'Thực hiện chuyên đề quý IV; đồng chí Đinh Thị Lệ chuẩn bị đề dẫn, đồng chí Hà Ngọc Bảo chuẩn bị tham luận.',
      'Đinh Thị Lệ, Hà Ngọc Bảo',
    ],
    ['Giao đồng chí phụ trách công tác đoàn thể đôn đốc.', 'phụ trách công tác đoàn thể'],
    ['Giao đ/c Y Blôk Êban vận động thanh niên trong buôn không tảo hôn.', 'Y Blôk Êban'],
    [
      'Đồng chí Danh Thị Sà Rinh và Ban đại diện cha mẹ học sinh vận động ba em bỏ học trở lại trường.',
      'Danh Thị Sà Rinh, Ban đại diện cha mẹ học sinh',
    ],
    ['Vận động ba em bỏ học trở lại trường – Danh Thị Sà Rinh.', 'Danh Thị Sà Rinh'],
    ['Tổ chức Tết Trung thu: Chi đoàn chuẩn bị sân khấu, Chi hội Phụ nữ làm cỗ.', 'Chi đoàn, Chi hội Phụ nữ'],
    ['Đồng chí Nguyễn Thị Kim Thoa nộp báo cáo về Văn phòng Đảng uỷ.', 'Nguyễn Thị Kim Thoa'],
    ['Thống nhất giao đồng chí Nguyễn Thị Kim Thoa mua 3 bộ bàn ghế.', 'Nguyễn Thị Kim Thoa'],
    [
      'Chi bộ thống nhất giao cho Chi đoàn và đồng chí Nguyễn Thị Kim Thoa mua 3 bộ bàn ghế.',
      'Chi đoàn, Nguyễn Thị Kim Thoa',
    ],
    ['Ðồng chí Lê Đức Thuận thu quỹ vì người nghèo.', 'Lê Đức Thuận'],
    ['Giao ĐC Lê Đức Thuận thu quỹ vì người nghèo.', 'Lê Đức Thuận'],
    ['Đảng viên Lê Đức Thuận chịu trách nhiệm thu quỹ.', 'Lê Đức Thuận'],
    ['Lê Đức Thuận chịu trách nhiệm thu quỹ.', 'Lê Đức Thuận'],
    ['Hằng tháng, Ban Chi uỷ họp đánh giá tiến độ.', 'Ban Chi uỷ'],
    ['Trước ngày 15/8, đồng chí Hoàng Thị Thơ hoàn thành bảng lương hưu.', 'Hoàng Thị Thơ'],
    ['Giao nhiệm vụ theo dõi hộ mới thoát nghèo cho đồng chí Hoàng Thị Thơ.', 'Hoàng Thị Thơ'],
    [
      'Giao việc theo dõi hộ mới thoát nghèo cho đồng chí Hoàng Thị Thơ và Chi hội Phụ nữ.',
      'Hoàng Thị Thơ, Chi hội Phụ nữ',
    ],
    ['Việc ghi sổ do thư ký chi bộ đảm nhiệm.', 'thư ký chi bộ'],
    ['Việc ghi sổ: thư ký chi bộ đảm nhiệm.', 'thư ký chi bộ'],
    ['Đội xung kích phòng, chống thiên tai kiểm tra 3 điểm sạt lở.', 'Đội xung kích phòng, chống thiên tai'],
    [
      'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở tuần tra ban đêm.',
      'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
    ],
    ['Tổ trưởng Tổ dân phố số 4 niêm yết danh sách hộ nghèo.', 'Tổ trưởng Tổ dân phố số 4'],
    ['Ban quản lý Nhà văn hoá thôn mở cửa phục vụ buổi tối.', 'Ban quản lý Nhà văn hoá thôn'],
    ['Giao Chi hội Luật gia tư vấn miễn phí cho 20 hộ.', 'Chi hội Luật gia'],
    ['Giao nhóm Zalo "Thôn ta" đăng tin.', 'nhóm Zalo'],
    ['1/ Giao đ/c Giáp Thị Hoà (Chi hội trưởng Phụ nữ) chủ trì thu gom phế liệu gây quỹ.', 'Giáp Thị Hoà'],
    ['a) Giao Thường trực Chi uỷ rà soát quy chế.', 'Thường trực Chi uỷ'],
    ['Lắp đặt 4 camera (giao Công an viên thực hiện, hoàn thành trước 30/9).', 'Công an viên'],
    ['Dọn vệ sinh bờ kè vào sáng 20/6 — đ/c Tống Văn Phước.', 'Tống Văn Phước'],
    ['Ông Vàng A Tủa, Trưởng bản, vận động bà con không thả rông trâu bò.', 'Vàng A Tủa'],
    ['Hợp tác xã chịu trách nhiệm mua 2 tấn phân bón trả chậm.', 'Hợp tác xã'],
    ['Tổ hoà giải giải quyết dứt điểm vụ tranh chấp lối đi.', 'Tổ hoà giải'],
    ['Tổ tự quản tuyến đê thực hiện tuần tra.', 'Tổ tự quản tuyến đê'],
    ['Chi hội Phụ nữ ấp Bầu Đưng vận động 20 hộ trồng rau sạch.', 'Chi hội Phụ nữ ấp Bầu Đưng'],
    ['Giao Chi đoàn thành lập nhóm cài đặt ứng dụng.', 'Chi đoàn'],
    ['Phân công Chi uỷ viên phụ trách tuyên giáo soạn tin phát thanh.', 'Chi uỷ viên phụ trách tuyên giáo'],
    ['Phó Bí thư Chi bộ chịu trách nhiệm lập kế hoạch giám sát chuyên đề.', 'Phó Bí thư Chi bộ'],
    ['Giao Bí thư Chi bộ làm việc với Đảng uỷ về nhân sự.', 'Bí thư Chi bộ'],
    ['Giao các đồng chí Lý Mùi Pham (chủ trì), Bàn Văn Kinh sửa bảng tin.', 'Lý Mùi Pham, Bàn Văn Kinh'],
    ['Chi bộ giao trách nhiệm cho đồng chí Lý Mùi Pham.', 'Lý Mùi Pham'],
    ['Đồng chí Lý Mùi Pham, Bí thư Chi bộ, Trưởng thôn chịu trách nhiệm chung.', 'Lý Mùi Pham'],
    ['Đề nghị Trưởng thôn công khai khoản thu.', 'Trưởng thôn'],
    ['Sơ kết 6 tháng, giao thư ký tổng hợp số liệu.', 'thư ký'],
    ['Giám sát đảng viên Lê Văn Sỹ, do đồng chí Mai Thị Huê làm trưởng đoàn.', 'Mai Thị Huê'],
    ['Xây dựng quy chế phối hợp giữa Chi uỷ và Ban công tác Mặt trận; đồng chí Mai Thị Huê soạn thảo.', 'Mai Thị Huê'],
    ['Thăm hỏi đồng chí Lê Văn Sỹ ốm; giao Chi uỷ mua quà.', 'Chi uỷ'],
    ['Kết nạp quần chúng Lê Thị Vui: đồng chí Mai Thị Huê hoàn thiện hồ sơ.', 'Mai Thị Huê'],
    ['Công trình "Thắp sáng đường quê": Chi đoàn đảm nhận, kinh phí xã hội hoá.', 'Chi đoàn'],
    [
      'Giao cho đồng chí Mai Thị Huê, Tổ trưởng Tổ công nghệ số cộng đồng, hướng dẫn 30 hộ mở tài khoản.',
      'Mai Thị Huê',
    ],
    [
      'Giao Tổ công nghệ số cộng đồng (đ/c Mai Thị Huê – Tổ trưởng) hướng dẫn 30 hộ.',
      'Tổ công nghệ số cộng đồng, Mai Thị Huê',
    ],
    [
      'Tổ chức họp dân xóm 2 lấy ý kiến về đường điện, đồng chí Mai Thị Huê chủ trì, mời đại diện Điện lực dự.',
      'Mai Thị Huê',
    ],
    ['Trong quý IV, đồng chí Bí thư Chi bộ trực tiếp đối thoại với thanh niên.', 'Bí thư Chi bộ'],
    ['Sau hội nghị, thư ký gửi biên bản cho các tổ đảng.', 'thư ký'],
    ['Một là, giao đồng chí Mai Thị Huê lập quỹ. Hai là, giao Chi đoàn quản lý tủ sách.', 'Mai Thị Huê, Chi đoàn'],
    ['Đồng chí Mai Thị Huê và Chi hội Phụ nữ phối hợp tổ chức lớp nấu ăn.', 'Mai Thị Huê, Chi hội Phụ nữ'],
    ['Chi đoàn, Chi hội Phụ nữ phối hợp tổ chức lớp nấu ăn.', 'Chi đoàn, Chi hội Phụ nữ'],
    ['Công tác tuyên giáo: đ/c Mai Thị Huê.', 'Mai Thị Huê'],
    ['Công tác tuyên giáo – Chi uỷ viên phụ trách tuyên giáo.', 'Chi uỷ viên phụ trách tuyên giáo'],
    ['Phụ trách: Mai Thị Huê, Lê Văn Sỹ.', 'Mai Thị Huê, Lê Văn Sỹ'],
    ['Giao Mai Thị Huê, Lê Văn Sỹ kiểm kê tài sản nhà văn hoá.', 'Mai Thị Huê, Lê Văn Sỹ'],
    ['Mai Thị Huê: kiểm kê tài sản nhà văn hoá.', 'Mai Thị Huê'],
    ['Chi bộ nhất trí giao đồng chí Mai Thị Huê phụ trách, báo cáo Đảng uỷ trước ngày 5/9.', 'Mai Thị Huê'],
    [
      'Ban Chỉ huy Quân sự xã phối hợp rà soát thanh niên tuổi 17, đồng chí thôn đội trưởng phụ trách.',
      'Ban Chỉ huy Quân sự xã, thôn đội trưởng',
    ],
    ['Khoa Dược lập danh mục thuốc; Trưởng khoa Dược chịu trách nhiệm.', 'Khoa Dược, Trưởng khoa Dược'],
  ]);
});

describe('who helps', () => {
  table([
    [
      'Đồng chí Hồ Sỹ Ngoan, phối hợp với Công đoàn bưu cục: lập lại tuyến phát thư.',
      'Hồ Sỹ Ngoan | Công đoàn bưu cục',
    ],
    [
      'Giao đ/c Hồ Sỹ Ngoan sửa bến. Phối hợp: Ban tự quản ba buôn. Xong trong quý IV.',
      'Hồ Sỹ Ngoan | Ban tự quản ba buôn',
    ],
    ['Giao đ/c Hồ Sỹ Ngoan phối hợp với Công đoàn quét dọn sân, bến.', 'Hồ Sỹ Ngoan | Công đoàn'],
    ['Giao đ/c Hồ Sỹ Ngoan phối hợp với Chi đoàn để kẻ vạch.', 'Hồ Sỹ Ngoan | Chi đoàn'],
    [
      'Đ/c Âu Thị Na chủ trì, phối hợp với Phòng Công tác xã hội, đặt giờ gặp người nhà.',
      'Âu Thị Na | Phòng Công tác xã hội',
    ],
    ['Đ/c Lò Văn Ngôn chủ trì, phối hợp với cảnh sát khu vực, vận động chủ trọ.', 'Lò Văn Ngôn | cảnh sát khu vực'],
    [
      'Giao đ/c Kha Thị Mận chủ trì, phối hợp với Đội Ghi thu số 2, lập danh sách nợ.',
      'Kha Thị Mận | Đội Ghi thu số 2',
    ],
    [
      'Đ/c Hoa chủ trì, phối hợp với Phòng Quản lý chất lượng, Khoa Dược và Tổ Bếp sửa thực đơn.',
      'Hoa | Phòng Quản lý chất lượng, Khoa Dược, Tổ Bếp',
    ],
    [
      'Phối hợp cùng Liên đội và Hội đồng Đội nhà trường tổ chức hội chợ.',
      ' | Liên đội, Hội đồng Đội nhà trường'.trim(),
    ],
    [
      '1. Giao đồng chí Khuất Văn Thêm chủ trì, phối hợp với Chi hội Cựu chiến binh, vận động 9 hộ ở ngõ 31 tháo dỡ mái che bằng cách đến từng nhà giải thích, ký bản cam kết và cử người giúp tháo dỡ; hoàn thành trước ngày 25/5.',
      'Khuất Văn Thêm | Chi hội Cựu chiến binh',
    ],
    [
      'Đồng chí Trương Hữu Đò chủ trì, phối hợp với Chi hội Cựu chiến binh khu phố, lập danh sách thanh niên nhập ngũ.',
      'Trương Hữu Đò | Chi hội Cựu chiến binh khu phố',
    ],
    [
      'Giao đồng chí Phí Thị Thu Ngân chủ trì, phối hợp với đồng chí Âu Dương Lập, hướng dẫn năm tổ trưởng cách điều hành buổi họp và ghi sổ, xong trong quý III/2026. Hình thức là kèm cặp trực tiếp: mỗi tổ trưởng được dự một buổi sinh hoạt mẫu, sau đó tự điều hành có người góp ý.',
      'Phí Thị Thu Ngân | Âu Dương Lập',
    ],
    [
      'Giao đ/c Mạc Thị Lài Hương phối hợp với Chi hội Phụ nữ thôn hướng dẫn phân loại rác ở xóm Chùa, xong trong tháng 6.',
      'Mạc Thị Lài Hương | Chi hội Phụ nữ thôn',
    ],
    [
      '+ Đ/c Hồ Văn Tỵ phối hợp với Chi đoàn thôn dựng lều tạm cho ba gia đình, xong trong ngày 23/8.',
      'Hồ Văn Tỵ | Chi đoàn thôn',
    ],
    [
      'Đ/c Ngô Hữu Ba chủ trì; đ/c Cao Thị Tư Hậu, Chi hội Nông dân phối hợp.',
      'Ngô Hữu Ba | Cao Thị Tư Hậu, Chi hội Nông dân',
    ],
    ['Phối hợp với Hội Phụ nữ tổ chức ngày hội đọc sách.', '| Hội Phụ nữ'],
    [
      'Giao đồng chí Ngô Hữu Ba phụ trách, cùng với Chi đoàn, Hội Nông dân và Hội Phụ nữ vận động bà con.',
      'Ngô Hữu Ba | Chi đoàn, Hội Nông dân, Hội Phụ nữ',
    ],
    ['Đồng chí Ngô Hữu Ba phụ trách, giúp việc có đồng chí Cao Thị Tư Hậu.', 'Ngô Hữu Ba | Cao Thị Tư Hậu'],
    [
      'Giao Ban Công tác Mặt trận chủ trì, phối hợp với các đoàn thể tổ chức ngày hội.',
      'Ban Công tác Mặt trận | *các đoàn thể',
    ],
    [
      'Giao Đoàn thanh niên nhà trường phối hợp với Công đoàn tổ chức hội thi nấu ăn.',
      'Đoàn thanh niên nhà trường | Công đoàn',
    ],
    [
      'Thành lập tổ công tác gồm 5 đồng chí do đồng chí Lê Kim Phụng làm tổ trưởng, đồng chí Võ Tấn Đạt làm tổ phó.',
      'Lê Kim Phụng | Võ Tấn Đạt',
    ],
    ['Đồng chí Vi Thị Ghển cùng đồng chí Lô Văn May rà soát hộ nghèo.', 'Vi Thị Ghển | Lô Văn May'],
    ['Trạm Y tế xã phối hợp với y tế thôn phun hoá chất diệt muỗi.', 'Trạm Y tế xã | y tế thôn'],
    [
      'Hoàn thành hồ sơ kết nạp quần chúng Lý Thị Sâm; đồng chí Hà Công Khanh giúp đỡ, đồng chí Đinh Văn Tú phụ trách.',
      'Đinh Văn Tú | Hà Công Khanh',
    ],
    ['Trồng 500 cây keo. Chi đoàn phụ trách, Chi hội Nông dân phối hợp.', 'Chi đoàn | Chi hội Nông dân'],
    ['Phối hợp Trạm Y tế xã khám sức khoẻ cho người cao tuổi.', '| Trạm Y tế xã'],
    ['Đồng chí Bế Văn Tèn chủ trì cùng Chi đoàn, Chi hội Phụ nữ làm vệ sinh.', 'Bế Văn Tèn | Chi đoàn, Chi hội Phụ nữ'],
    [
      'Giao đồng chí Trương Công Định làm đầu mối, phối hợp với Hạt Kiểm lâm và Ban quản lý rừng cộng đồng kiểm tra 12 ha rừng.',
      'Trương Công Định | Hạt Kiểm lâm, Ban quản lý rừng cộng đồng',
    ],
    [
      "Đ/c Kpă H'Lan chủ trì, phối hợp chặt chẽ với già làng, trưởng buôn và Chi hội Phụ nữ vận động bà con bỏ tục thách cưới.",
      "Kpă H'Lan | già làng, trưởng buôn, Chi hội Phụ nữ",
    ],
    [
      'Đồng chí Lâm Sa Rây – Chi uỷ viên – phối hợp với Ban Quản trị chùa Pô Thi sửa đường vào phum.',
      'Lâm Sa Rây | Ban Quản trị chùa Pô Thi',
    ],
    [
      'Chi uỷ giao Chi hội Nông dân phối hợp với hợp tác xã dệt may Hoà Lợi mở lớp nghề.',
      'Chi hội Nông dân | hợp tác xã dệt may Hoà Lợi',
    ],
    [
      'Xây dựng cơ quan văn hoá; Công đoàn cơ sở phụ trách, Đoàn thanh niên phối hợp.',
      'Công đoàn cơ sở | Đoàn thanh niên',
    ],
    [
      'Nạo vét mương; người phụ trách: đ/c Phùng Văn Lộc; phối hợp: Chi hội Nông dân.',
      'Phùng Văn Lộc | Chi hội Nông dân',
    ],
    ["Đồng chí Điểu K'Ré xoá 2 nhà tạm, Chi hội Cựu chiến binh giúp ngày công.", "Điểu K'Ré | Chi hội Cựu chiến binh"],
    [
      'Chủ trì: đồng chí Nguyễn Thị Kim Thoa; phối hợp: Chi hội Người cao tuổi, Chi hội Khuyến học.',
      'Nguyễn Thị Kim Thoa | Chi hội Người cao tuổi, Chi hội Khuyến học',
    ],
    [
      'Đồng chí Nguyễn Thị Kim Thoa chủ trì, có sự tham gia của Chi hội Người cao tuổi.',
      'Nguyễn Thị Kim Thoa | Chi hội Người cao tuổi',
    ],
    ['Giao Chi hội Người cao tuổi chủ trì, Chi đoàn phối hợp, tổ chức mừng thọ.', 'Chi hội Người cao tuổi | Chi đoàn'],
    [
      'Giao đồng chí Nguyễn Thị Kim Thoa chủ trì, đồng chí Lê Đức Thọ phối hợp xây dựng quy ước.',
      'Nguyễn Thị Kim Thoa | Lê Đức Thọ',
    ],
    ['ĐỒNG CHÍ LÊ ĐỨC THUẬN CHỦ TRÌ, PHỐI HỢP VỚI CHI ĐOÀN', 'LÊ ĐỨC THUẬN | CHI ĐOÀN'],
    ['Giao … chủ trì, phối hợp với Chi đoàn.', '| Chi đoàn'],
    ['Chủ trì, phối hợp với Chi đoàn làm vệ sinh.', '| Chi đoàn'],
    [
      '- Đồng chí Tống Văn Phước chịu trách nhiệm hoàn thiện hồ sơ đất; Địa chính xã hỗ trợ.',
      'Tống Văn Phước | Địa chính xã',
    ],
    ['Đồng chí Tống Văn Phước phụ trách, các đồng chí tổ đảng 1 tham gia.', 'Tống Văn Phước | *các đồng chí tổ đảng 1'],
    [
      'Giao đồng chí Lý Mùi Pham vận động ba học sinh ra lớp, đồng chí Bàn Văn Kinh hỗ trợ xe.',
      'Lý Mùi Pham | Bàn Văn Kinh',
    ],
    ['Đ/c Mai Thị Huê cùng Ban Quản lý chợ sắp xếp 40 sạp hàng.', 'Mai Thị Huê | Ban Quản lý chợ'],
    [
      'Hội Nông dân chủ trì xây dựng mô hình nuôi ốc; Ngân hàng Chính sách xã hội phối hợp cho vay.',
      'Hội Nông dân | Ngân hàng Chính sách xã hội',
    ],
  ]);
});

describe('everybody, and so nobody', () => {
  table([
    ['Yêu cầu các tổ đảng nộp báo cáo trước ngày 20.', '*các tổ đảng'],
    ['Đảng viên gương mẫu chấp hành quy ước.', '*Đảng viên'],
    ['Chi uỷ phân công các đồng chí đảng viên phụ trách từng cụm dân cư.', '*các đồng chí đảng viên'],
    ['Phân công nhiệm vụ cụ thể cho từng đồng chí Đảng viên phụ trách từng ngõ xóm', '*từng đồng chí Đảng viên'],
    ['Toàn thể đảng viên đăng ký việc làm theo Bác.', '*Toàn thể đảng viên'],
    [
      'Duy trì sinh hoạt tổ đảng đúng quy định; các đồng chí tổ trưởng tổ đảng chịu trách nhiệm.',
      '*các đồng chí tổ trưởng tổ đảng',
    ],
    ['Mỗi đảng viên vận động ít nhất một hộ tham gia bảo hiểm y tế.', '*Mỗi đảng viên'],
    ['Mỗi tổ đảng nhận chăm sóc một đoạn đường.', '*Mỗi tổ đảng'],
    ['Các tổ đảng sinh hoạt đủ mỗi tháng một lần.', '*Các tổ đảng'],
    ['Giao đồng chí Bế Văn Tèn và Trưởng các đoàn thể vận động hiến đất.', 'Bế Văn Tèn, *Trưởng các đoàn thể'],
    ['Cán bộ, đảng viên đi đầu trong phân loại rác.', '*Cán bộ, đảng viên'],
    [
      'Đồng chí Bí thư Chi bộ chịu trách nhiệm chung; các đồng chí chi uỷ viên phụ trách theo lĩnh vực.',
      'Bí thư Chi bộ, *các đồng chí chi uỷ viên',
    ],
    ['Hội viên phụ nữ trồng 1 km đường hoa.', '*Hội viên phụ nữ'],
    ['Các đồng chí chi uỷ viên đi cơ sở mỗi tuần một lần.', '*Các đồng chí chi uỷ viên'],
    ['Từng đảng viên ký cam kết không vi phạm nồng độ cồn.', '*Từng đảng viên'],
    ['Toàn thể cán bộ, đảng viên đeo huy hiệu Đảng.', '*Toàn thể cán bộ, đảng viên'],
    ['Giao Hiệu phó chuyên môn và các tổ trưởng duyệt giáo án.', 'Hiệu phó chuyên môn, *các tổ trưởng'],
  ]);
});

describe('people and bodies that the work is about', () => {
  table([
    ['Nâng cao chất lượng câu lạc bộ thơ của người cao tuổi trong thời gian tới.', ''],
    ['Xét, đề nghị công nhận đảng viên chính thức đối với đồng chí Võ Bá Kiệm.', ''],
    ['Thu quỹ vì trẻ em nghèo của các hộ trong khu phố.', ''],
    ['Kiện toàn Ban Chấp hành Chi hội Phụ nữ khu phố, hoàn thành trong thời gian tới.', ''],
    ['Thăm đồng chí Cao Thị Tư Hậu bị ốm.', ''],
    ['Tặng quà gia đình đồng chí Đinh Văn Lăng nhân ngày 27/7.', ''],
    ['Biểu dương đồng chí Ngô Hữu Ba.', ''],
    ['Kết nạp quần chúng Bùi Thị Sen.', ''],
    ['Giới thiệu đồng chí Ngô Hữu Ba vào ban chi uỷ.', ''],
    ['Báo cáo Đảng uỷ xã kết quả trước ngày 20/6.', ''],
    ['Lấy ý kiến của chi đoàn về quy chế.', ''],
    ['Gửi Chi hội Nông dân danh sách hộ vay vốn.', ''],
    ['Họp tại nhà đồng chí Mùi.', ''],
    ['Làm việc với Hội Liên hiệp Phụ nữ phường về nhân sự.', ''],
    ['Thống nhất với Trưởng thôn về mức đóng góp.', ''],
    ['Bầu chi hội trưởng Chi hội Phụ nữ.', ''],
    ['Chi bộ phấn đấu đạt trong sạch, vững mạnh.', ''],
    ['Đề nghị Đảng uỷ xã xem xét hỗ trợ kinh phí.', ''],
    ['Tham gia hội thi do Hội Phụ nữ xã tổ chức.', ''],
    ['Lãnh đạo nhân dân thu hoạch lúa xuân.', ''],
    ['Tổ chức thăm, tặng quà 12 gia đình chính sách nhân dịp 27/7.', ''],
    ['Đẩy mạnh tuyên truyền phòng, chống sốt xuất huyết trong nhân dân.', ''],
    ['Tiếp tục thực hiện tốt công tác thu, nộp đảng phí đúng quy định.', ''],
    ['Phấn đấu kết nạp 02 đảng viên mới trong năm 2026.', ''],
    ['Xem xét, đề nghị Đảng uỷ khen thưởng đồng chí Hà Công Khanh.', ''],
    ['Trực Tết theo lịch phân công của Ban chỉ huy quân sự xã.', ''],
    ['Chi bộ đề nghị Đảng uỷ xã cho chủ trương tách tổ đảng.', ''],
    ['Thực hiện nghị quyết của Đảng uỷ về chuyển đổi số.', ''],
    ['Phát huy vai trò của Chi hội Phụ nữ trong giữ gìn vệ sinh.', ''],
    ['Củng cố tổ hoà giải, tổ tự quản; nâng cao chất lượng hoạt động của các đoàn thể.', ''],
    ['Giữ mối liên hệ với đảng viên đang công tác theo Quy định 213.', ''],
    ['Thường xuyên nắm tình hình tư tưởng đảng viên, quần chúng.', ''],
    ['Xây dựng Chi bộ trong sạch, vững mạnh.', ''],
    ['Giao đồng chí …, phụ trách tổ 2.', ''],
    ['Giao đồng chí ........ chủ trì', ''],
    ['Đề nghị UBND xã hỗ trợ xi măng.', ''],
    ['Kiến nghị Điện lực thay công tơ.', ''],
    ['Mời Trạm Y tế xã khám bệnh cho người già.', ''],
    ['Tuyên truyền, vận động đảng viên, nhân dân tham gia bảo hiểm y tế.', ''],
    ['Đôn đốc các hộ nộp thuế đất.', ''],
    ['Nhắc nhở đồng chí Lê Văn Sỹ nộp đảng phí đúng hạn.', ''],
    ['Xét miễn sinh hoạt cho đồng chí Phạm Thị Nhài.', ''],
    ['Xem xét kỷ luật đảng viên Phạm Văn Nhài.', ''],
    ['Thành lập tổ vay vốn gồm 15 hội viên.', ''],
    ['Xây dựng mô hình "Tổ liên gia an toàn" ở xóm 5.', ''],
  ]);
});

describe('bodies and posts before every kind of verb', () => {
  table([
    ['Giao Chi đoàn khuấy động phong trào đọc sách.', 'Chi đoàn'],
    ['Giao Chi hội Phụ nữ gói 120 chiếc bánh chưng tặng hộ nghèo.', 'Chi hội Phụ nữ'],
    ['Giao Tổ hậu cần chuẩn bị nước uống.', 'Tổ hậu cần'],
    ['Giao nhóm hộ xóm Đình luân phiên trông trạm bơm.', 'nhóm hộ xóm Đình'],
    ['Giao Đội văn nghệ dựng hai tiết mục.', 'Đội văn nghệ'],
    ['Giao Tổ liên gia số 4 canh đê.', 'Tổ liên gia số 4'],
    ['Chi hội Nông dân ươm 3.000 cây giống.', 'Chi hội Nông dân'],
    ['Chi hội Cựu chiến binh kể chuyện truyền thống cho học sinh.', 'Chi hội Cựu chiến binh'],
    ['Ban Phát triển thôn đứng ra vay vốn.', 'Ban Phát triển thôn'],
    [
      'Đồng chí Phùng Thị Mận phối hợp với nhà trường, phụ huynh học sinh và Hội Khuyến học mở tủ sách.',
      'Phùng Thị Mận | nhà trường, *phụ huynh học sinh, Hội Khuyến học',
    ],
    [
      'Đồng chí Phùng Thị Mận phối hợp với Trưởng thôn, công an viên và tổ hoà giải giải quyết mâu thuẫn.',
      'Phùng Thị Mận | Trưởng thôn, công an viên, tổ hoà giải',
    ],
    [
      'Đồng chí Phùng Thị Mận phối hợp với UBND xã, Hạt Kiểm lâm cắm 40 mốc ranh giới.',
      'Phùng Thị Mận | UBND xã, Hạt Kiểm lâm',
    ],
    [
      'Đồng chí Phùng Thị Mận chủ trì, phối hợp với các tổ đảng, chi hội đoàn thể xây dựng kế hoạch.',
      'Phùng Thị Mận | *các tổ đảng, chi hội đoàn thể',
    ],
    [
      'Giao đồng chí Phùng Thị Mận chủ trì, phối hợp cùng Ban quản trị Hợp tác xã Chè Suối Giàng xây dựng nhãn hiệu.',
      'Phùng Thị Mận | Ban quản trị Hợp tác xã Chè Suối Giàng',
    ],
    ['Giao Ban Quản trị Hợp tác xã Chè Suối Giàng lập dự án.', 'Ban Quản trị Hợp tác xã Chè Suối Giàng'],
    ['Giao Công đoàn và Đoàn Thanh niên Công ty tổ chức hội thao.', 'Công đoàn, Đoàn Thanh niên Công ty'],
    ['Phòng Tổ chức - Hành chính tham mưu bổ nhiệm cán bộ.', 'Phòng Tổ chức - Hành chính'],
    ['Giao Phòng Kỹ thuật và Tổ vận hành trạm 2 kiểm định đồng hồ nước.', 'Phòng Kỹ thuật, Tổ vận hành trạm 2'],
    ['Giao Khoa Khám bệnh cải tiến quy trình tiếp đón.', 'Khoa Khám bệnh'],
    ['Điều dưỡng trưởng chấm điểm buồng bệnh hằng tuần.', 'Điều dưỡng trưởng'],
    ['Giao Tổ Mẫu giáo 5 tuổi làm đồ chơi.', 'Tổ Mẫu giáo 5 tuổi'],
    ['Giao tổ khối 3 rà lại học sinh đọc chậm.', 'tổ khối 3'],
    ['Giao giáo viên chủ nhiệm lớp 5A kèm hai học sinh.', 'giáo viên chủ nhiệm lớp 5A'],
    ['Tổng phụ trách Đội tổ chức lễ kết nạp đội viên.', 'Tổng phụ trách Đội'],
    ['Đồng chí Tổng phụ trách Đội chuẩn bị sân khấu.', 'Tổng phụ trách Đội'],
    ['Giao đồng chí Trưởng Công an xã nắm tình hình.', 'Trưởng Công an xã'],
    ['Giao đồng chí Chỉ huy trưởng Ban Chỉ huy Quân sự xã tuyển quân.', 'Chỉ huy trưởng Ban Chỉ huy Quân sự xã'],
    ['Chi bộ giao Trưởng thôn họp dân lấy ý kiến.', 'Trưởng thôn'],
    ['Giao Trưởng thôn và Trưởng Ban công tác Mặt trận họp dân.', 'Trưởng thôn, Trưởng Ban công tác Mặt trận'],
    ['Giao Chi uỷ viên, Trưởng thôn Hà Công Bẩy họp dân.', 'Hà Công Bẩy'],
    ['Giao đồng chí Hà Công Bẩy - Chi uỷ viên, Trưởng thôn - họp dân.', 'Hà Công Bẩy'],
    ['Giao đồng chí Chi uỷ viên phụ trách đoàn thể củng cố Chi đoàn.', 'Chi uỷ viên phụ trách đoàn thể'],
    ['Củng cố Chi đoàn; giao đồng chí Chi uỷ viên phụ trách đoàn thể.', 'Chi uỷ viên phụ trách đoàn thể'],
    ['Đồng chí Hà Công Bẩy làm việc với gia đình bà Lò Thị Ún.', 'Hà Công Bẩy'],
    ['Đồng chí Hà Công Bẩy gặp Bí thư Đảng uỷ xã đề xuất.', 'Hà Công Bẩy'],
    ['Đồng chí Hà Công Bẩy: lập tổ tự quản; đồng chí Lò Thị Phương: vận động phụ nữ.', 'Hà Công Bẩy, Lò Thị Phương'],
    ['Phân công: đ/c Bẩy – an ninh; đ/c Phương – văn nghệ.', 'Bẩy, Phương'],
    [
      'Xoá nhà tạm cho hộ bà Lò Thị Ún. Giao đồng chí Hà Công Bẩy huy động 40 công, Chi đoàn chở vật liệu.',
      'Hà Công Bẩy',
    ],
    ['Hoàn thành trước 30/6, đồng chí Hà Công Bẩy chịu trách nhiệm.', 'Hà Công Bẩy'],
    [
      'Đồng chí Hà Công Bẩy cùng các đồng chí Chi uỷ viên thăm đảng viên cao tuổi.',
      'Hà Công Bẩy | *các đồng chí Chi uỷ viên',
    ],
    ['Đồng chí Bí thư và đồng chí Phó Bí thư làm việc với nhà thầu.', 'Bí thư, Phó Bí thư'],
    ['Mỗi chi uỷ viên dự sinh hoạt một tổ đảng.', '*Mỗi chi uỷ viên'],
    ['Đảng viên là giáo viên nêu gương không dạy thêm trái quy định.', '*Đảng viên'],
    ['Đảng viên trẻ nhận giúp một đảng viên cao tuổi dùng sổ tay điện tử.', '*Đảng viên trẻ'],
    ['Giao đảng viên Hà Công Bẩy giúp hai đảng viên cao tuổi.', 'Hà Công Bẩy'],
    ['Các hộ dân dọn cỏ trước cổng nhà.', '*Các hộ dân'],
    ['Lực lượng dân quân trực 24/24.', 'Lực lượng dân quân'],
    ['Chi uỷ chịu trách nhiệm xây dựng dự thảo báo cáo.', 'Chi uỷ'],
    ['Chi uỷ tổng hợp, báo cáo Đảng uỷ trước ngày 20/12.', 'Chi uỷ'],
    ['Chi bộ tập trung lãnh đạo thu hoạch lúa mùa.', ''],
    ['Lãnh đạo Chi hội Nông dân thực hiện gieo cấy đúng lịch.', 'Chi hội Nông dân'],
    ['Chỉ đạo Ban Thôn họp xóm.', 'Ban Thôn'],
    ['Đồng chí Hà Công Bẩy, đồng chí Lò Thị Phương và Chi đoàn trồng 300 cây.', 'Hà Công Bẩy, Lò Thị Phương, Chi đoàn'],
    ['Trồng 300 cây: Hà Công Bẩy, Lò Thị Phương.', 'Hà Công Bẩy, Lò Thị Phương'],
    ['Tổ chức Tết trồng cây, giao cho Chi đoàn.', 'Chi đoàn'],
    ['Tổ chức Tết trồng cây (giao Chi đoàn).', 'Chi đoàn'],
    ['Việc tổ chức Tết trồng cây giao Chi đoàn chủ trì, Chi hội Nông dân phối hợp.', 'Chi đoàn | Chi hội Nông dân'],
  ]);
});

describe('tasks as they stand in lists', () => {
  table([
    [
      '1. Giao đồng chí Mạch Thị Cẩm Vân chủ trì, phối hợp với Trạm Y tế phường, lập danh sách 64 người cao tuổi cần khám mắt; hoàn thành trước ngày 12/8.',
      'Mạch Thị Cẩm Vân | Trạm Y tế phường',
    ],
    [
      '2. Đồng chí Tưởng Duy Khánh – Chi uỷ viên – chịu trách nhiệm vận động bốn hộ còn nợ quỹ phòng, chống thiên tai.',
      'Tưởng Duy Khánh',
    ],
    [
      '3. Chi hội Cựu chiến binh sửa lại hàng rào nghĩa trang liệt sĩ bằng cách góp ngày công.',
      'Chi hội Cựu chiến binh',
    ],
    ['4. Tăng cường tuyên truyền Luật Đất đai năm 2024.', ''],
    ['5. Chi uỷ phân công đồng chí Ninh Thị Thoa phụ trách lớp học xoá mù cho 11 chị em.', 'Ninh Thị Thoa'],
    [
      '- Tổ chức lấy ý kiến nhân dân về quy ước mới, do đồng chí Ninh Thị Thoa chủ trì, Ban công tác Mặt trận phối hợp.',
      'Ninh Thị Thoa | Ban công tác Mặt trận',
    ],
    [
      '- Đồng chí Tưởng Duy Khánh và đồng chí Ninh Thị Thoa chịu trách nhiệm dựng hai bảng tin ở đầu hẻm.',
      'Tưởng Duy Khánh, Ninh Thị Thoa',
    ],
    ['- Phân công đồng chí Tưởng Duy Khánh theo dõi, giúp đỡ đảng viên dự bị Lôi Tiểu Phụng.', 'Tưởng Duy Khánh'],
    ['- Giao Tổ đảng số 3 đăng ký công trình chào mừng đại hội, báo cáo Chi uỷ trước ngày 30/9.', 'Tổ đảng số 3'],
    ['- Duy trì giờ sinh hoạt; đảng viên vắng phải báo trước với đồng chí Bí thư.', ''],
    [
      '- Hoàn thành hồ sơ đề nghị tặng Huy hiệu 40 năm tuổi Đảng cho đồng chí Lôi Văn Sang; đồng chí Ninh Thị Thoa thực hiện.',
      'Ninh Thị Thoa',
    ],
    ['- Kiểm tra 02 đảng viên về việc nộp đảng phí; Tổ kiểm tra do đồng chí Phó Bí thư làm tổ trưởng.', 'Phó Bí thư'],
    ['- Ban Chi uỷ chuẩn bị nội dung sinh hoạt chuyên đề quý III, xong trước 25/8.', 'Ban Chi uỷ'],
    ['- Giao đồng chí Trưởng Khu phố rà soát số nhà, gắn lại 37 biển bị mất.', 'Trưởng Khu phố'],
    ['- Giao Chi hội Phụ nữ khu phố 2 vận động 50 hộ phân loại rác tại nguồn.', 'Chi hội Phụ nữ khu phố 2'],
    [
      '- Khơi lại dòng mương cụt sau chợ: đồng chí Tưởng Duy Khánh lo máy xúc, Chi đoàn huy động 15 đoàn viên.',
      'Tưởng Duy Khánh, Chi đoàn',
    ],
    ['- Giữ vững danh hiệu khu phố văn hoá.', ''],
    ['- Nhân rộng mô hình nuôi lươn không bùn của hộ ông Lôi Văn Sang.', ''],
    [
      '- Mở lớp tập huấn do Trung tâm Dịch vụ nông nghiệp hướng dẫn; giao Chi hội Nông dân mời học viên.',
      'Chi hội Nông dân',
    ],
    ['- Đồng chí Kim Sô Phia (Phó Bí thư) vận động phật tử chùa Bồ Đề góp công làm đường.', 'Kim Sô Phia'],
    ['- Đ/c Nàng Hiền – Chi uỷ viên: thống kê hộ thiếu nước sạch; xong trong tháng 4.', 'Nàng Hiền'],
    ["- Đ/c H'Nga Êban và đ/c Y Krung Mlô cùng chịu trách nhiệm làm lại bến nước.", "H'Nga Êban, Y Krung Mlô"],
    ['- Công ty giao Chi bộ phân xưởng 2 phát động thi đua.', 'Chi bộ phân xưởng 2'],
    ['- Đồng chí Quản đốc Phân xưởng 2 chịu trách nhiệm giảm tiêu hao điện 3%.', 'Quản đốc Phân xưởng 2'],
    [
      '- Giao đồng chí Đàm Quang Vịnh – Trưởng phòng Kỹ thuật, chủ trì; đồng chí Hoa Thị Nhung – Phó phòng Kế hoạch, phối hợp lập phương án bảo dưỡng.',
      'Đàm Quang Vịnh | Hoa Thị Nhung',
    ],
    ['- Giao Công đoàn bộ phận chăm lo Tết cho 25 công nhân ở lại.', 'Công đoàn bộ phận'],
    ['- Đoàn viên thanh niên đi đầu trong thực hành tiết kiệm.', '*Đoàn viên thanh niên'],
    ['- Từng tổ đảng họp kiểm điểm trước ngày 15/11.', '*Từng tổ đảng'],
    [
      '- Đồng chí Hiệu trưởng cùng Ban Thanh tra nhân dân công khai tài chính học kỳ I.',
      'Hiệu trưởng | Ban Thanh tra nhân dân',
    ],
    [
      '- Xây dựng thư viện xanh; cô Tạ Thị Ngần phụ trách, Ban đại diện cha mẹ học sinh lớp 4B hỗ trợ cây.',
      'Tạ Thị Ngần | Ban đại diện cha mẹ học sinh lớp 4B',
    ],
    ['- Giao Tổ Ngữ văn - Lịch sử ngoại khoá về nguồn.', 'Tổ Ngữ văn - Lịch sử'],
    ['- Giao tổ 1 và tổ 2 trồng hoa.', 'tổ 1, tổ 2'],
    [
      '- Tham gia đầy đủ hội thi tìm hiểu Nghị quyết do Đảng uỷ phát động; đồng chí bí thư chi đoàn làm đầu mối.',
      'bí thư chi đoàn',
    ],
    ['- Trình Đảng uỷ xem xét cho đồng chí Lôi Văn Sang nghỉ sinh hoạt.', ''],
    ['- Bố trí trực lãnh đạo dịp lễ theo phân công của đồng chí Bí thư.', ''],
    ['- Giao thêm cho đồng chí Nông Thị Ươm việc ghi sổ vàng.', 'Nông Thị Ươm'],
    ['- Nông Thị Ươm, Lôi Văn Sang: chụp ảnh tư liệu.', 'Nông Thị Ươm, Lôi Văn Sang'],
    [
      '- Trưởng Ban công tác Mặt trận khu phố chịu trách nhiệm lập quỹ "Vì người nghèo".',
      'Trưởng Ban công tác Mặt trận khu phố',
    ],
    [
      '- Đồng chí Nông Thị Ươm có trách nhiệm phối hợp với Công an phường vận động 3 thanh niên cai nghiện.',
      'Nông Thị Ươm | Công an phường',
    ],
    ['- Chi bộ yêu cầu đồng chí Lôi Văn Sang hoàn trả đất lấn chiếm trước 30/10.', 'Lôi Văn Sang'],
    ['- Đồng chí phó bí thư theo dõi; tổ trưởng tổ đảng 2 thực hiện.', 'phó bí thư, tổ trưởng tổ đảng 2'],
  ]);
});

describe('the manner of writing makes no difference', () => {
  const spellings = ['đồng chí', 'Đồng chí', 'đ/c', 'Đ/c', 'Đ/C', 'đ/ c', 'đ/chí', 'ĐC', 'Ð/c', 'đồng\u00a0chí'];
  for (const address of spellings) {
    it(`Giao ${address} …`, () => {
      assert.equal(said(`Giao ${address} Khúc Thị Mây Trắng trồng hoa.`), 'Khúc Thị Mây Trắng');
      assert.equal(said(`Trồng hoa; ${address} Khúc Thị Mây Trắng phụ trách.`), 'Khúc Thị Mây Trắng');
    });
  }
  it('bold, a task marker, non-breaking blanks and new tone placement', () => {
    assert.equal(said('- [ ] **Đồng chí Khúc Thị Hòa:** trồng hoa'), 'Khúc Thị Hòa');
    assert.equal(said('+ Giao\u00a0Chi ủy\u00a0rà soát'), 'Chi ủy');
    assert.equal(said('2) *Giao đ/c Khúc Thị Hòa* trồng hoa'), 'Khúc Thị Hòa');
  });
});

describe('the work, for display', () => {
  const work = (text: string): string | null => {
    const range = readAssignment(text, fold(text)).work;
    return range && text.slice(range.start, range.end);
  };
  const cases: readonly (readonly [string, string | null])[] = [
    [
      '1. Giao đồng chí Cấn Xuân Mẫn chủ trì, phối hợp với Chi đoàn, sơn lại cổng làng; xong trước ngày 20/7.',
      'sơn lại cổng làng',
    ],
    ['Đ/c Cấn Xuân Mẫn – Phó Bí thư – chịu trách nhiệm thu đảng phí, chậm nhất ngày 20/5/2026.', 'thu đảng phí'],
    ['Sơn lại cổng làng; đồng chí Cấn Xuân Mẫn phụ trách, xong trước ngày 20/7.', 'Sơn lại cổng làng'],
    ['Sơn lại cổng làng (đ/c Cấn Xuân Mẫn phụ trách).', 'Sơn lại cổng làng'],
    ['Sơn lại cổng làng do đồng chí Cấn Xuân Mẫn phụ trách.', 'Sơn lại cổng làng'],
    ['Tổ đảng số 2 dọn bờ kè, duy trì hằng tuần.', 'dọn bờ kè'],
    ['Thăm đồng chí Cấn Xuân Mẫn bị ốm.', 'Thăm đồng chí Cấn Xuân Mẫn bị ốm'],
    ['Chi hội Phụ nữ hỗ trợ ba hộ nghèo.', 'hỗ trợ ba hộ nghèo'],
    ['Đồng chí Cấn Xuân Mẫn chịu trách nhiệm chung.', null],
    ['', null],
  ];
  for (const [text, expected] of cases) it(text || 'nothing', () => assert.equal(work(text), expected));
});

describe('the owner that a group heading states', () => {
  const cases: readonly Case[] = [
    ['**1. Công tác xây dựng Đảng** – đồng chí Cấn Xuân Mẫn phụ trách, hoàn thành trước ngày 28/9.', 'Cấn Xuân Mẫn'],
    ['**2. Phát triển kinh tế, thu ngân sách**', ''],
    ['**4. Quốc phòng, an ninh** – thời hạn chung: đến hết ngày 30/9/2025.', ''],
    ['3. Đồng chí Cấn Xuân Mẫn – Phó Bí thư:', 'Cấn Xuân Mẫn'],
    ['Đối với Chi đoàn', 'Chi đoàn'],
    ['II. Chi hội Phụ nữ', 'Chi hội Phụ nữ'],
    ['Văn hoá - xã hội: đ/c Lò Văn Panh, thời hạn tháng 6', 'Lò Văn Panh'],
    ['Giao Chi hội Nông dân:', 'Chi hội Nông dân'],
    ['An sinh xã hội (giao Ban công tác Mặt trận chủ trì)', 'Ban công tác Mặt trận'],
    ['Phát triển kinh tế – Chi hội Nông dân, xong trong quý III', 'Chi hội Nông dân'],
    ['Mặt trận và các đoàn thể', ''],
    ['Công tác Mặt trận', ''],
    ['Nâng cao chất lượng sinh hoạt chi bộ', ''],
    ['Chi bộ trong sạch, vững mạnh', ''],
    ['Khi có tin bão, lũ', ''],
  ];
  for (const [text, expected] of cases) {
    it(text, () =>
      assert.equal(
        readGroupOwner(text, fold(text))
          .map((p) => p.name ?? p.text)
          .join(', '),
        expected,
      ),
    );
  }
});

describe('collectives', () => {
  const only = (value: string): [boolean, boolean] => {
    const parties = readParties(value, fold(value));
    return [collectiveOnly(parties), isGeneralOwner(parties)];
  };
  it('a body alone is a collective', () => assert.deepEqual(only('Chi uỷ'), [true, false]));
  it('everybody is a collective and general', () => assert.deepEqual(only('Toàn thể đảng viên'), [true, true]));
  it('a person or a post among them answers', () => {
    assert.deepEqual(only('Chi uỷ, đ/c Cấn Xuân Mẫn'), [false, false]);
    assert.deepEqual(only('Chi đoàn; Bí thư chi bộ'), [false, false]);
  });
  it('nobody is no collective', () => assert.deepEqual(only('…'), [false, false]));
});

describe('any text', () => {
  const odd = [
    '',
    ' ',
    '\n\n',
    '((((',
    'đ/c',
    'Giao',
    '…',
    '- ',
    '1.',
    '[',
    'phối hợp với',
    '\ud800',
    'đồng chí '.repeat(500),
  ];
  for (const text of odd) it(JSON.stringify(text.slice(0, 20)), () => assert.doesNotThrow(() => said(text)));
  it('a long paragraph is read in time that grows with it', () => {
    const sentence = 'Giao đồng chí Cấn Xuân Mẫn chủ trì, phối hợp với Chi đoàn, Hội Phụ nữ dọn 5 tuyến đường; ';
    const time = (count: number): number => {
      const text = sentence.repeat(count);
      const folded = fold(text);
      const start = performance.now();
      readAssignment(text, folded);
      return performance.now() - start;
    };
    time(100);
    assert.ok(time(800) < 40 * Math.max(time(100), 2));
  });
});
