import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/text/fold';
import { measureRanges } from '../../../server/src/core/text/measures';
import { normalizeSource } from '../../../server/src/core/text/source';

const measures = (written: string): string => {
  const { text } = normalizeSource(written);
  return measureRanges(text, fold(text))
    .map((range) => text.slice(range.start, range.end))
    .join(' | ');
};

describe('what says how a task is done', () => {
  const cases: readonly (readonly [text: string, how: string])[] = [
    [
      'Đồng chí Lê Khắc Ruộng phụ trách. Lớp mở từ 19h đến 21h, mỗi tối hai thầy cô trực, có nước uống. Xong trước ngày 01/11/2026.',
      'Lớp mở từ 19h đến 21h, mỗi tối hai thầy cô trực, có nước uống',
    ],
    [
      'Đồng chí Lê Khắc Ruộng phụ trách. Vận động người đi xa góp, thu chi dán ở bảng tin. Duy trì hằng tháng.',
      'Vận động người đi xa góp, thu chi dán ở bảng tin',
    ],
    [
      'Vận động 9 hộ tháo mái che bằng cách đến từng nhà giải thích, ký cam kết; hoàn thành trước ngày 25/5.',
      'bằng cách đến từng nhà giải thích, ký cam kết',
    ],
    [
      'Chi uỷ phân công đồng chí Lê Khắc Ruộng tạo nguồn kết nạp thông qua việc gặp gỡ, giao việc thử; báo cáo chi bộ trước kỳ họp tháng 6.',
      'thông qua việc gặp gỡ, giao việc thử',
    ],
    [
      'Tổ đảng số 2 dọn bờ kè bằng cách chia lịch cho các hộ, chụp ảnh gửi lên nhóm; duy trì hằng tuần.',
      'bằng cách chia lịch cho các hộ, chụp ảnh gửi lên nhóm',
    ],
    ['Giao đồng chí Lê Khắc Ruộng tổng hợp tình hình hằng tháng thông qua sổ sinh hoạt.', 'thông qua sổ sinh hoạt'],
    [
      'Đồng chí Lê Khắc Ruộng chịu trách nhiệm sửa quy ước. Cách làm: lấy ý kiến từng xóm, họp dân hai lần.',
      'Cách làm: lấy ý kiến từng xóm, họp dân hai lần',
    ],
    [
      'Giao đồng chí Lê Khắc Ruộng bồi dưỡng tổ trưởng, xong trong quý III. Hình thức là kèm cặp trực tiếp.',
      'Hình thức là kèm cặp trực tiếp',
    ],
    [
      'Giao Chi uỷ chọn hai tổ tiêu biểu, xong trước ngày 31/12, bằng cách chấm điểm từng tổ.',
      'bằng cách chấm điểm từng tổ',
    ],
    [
      'Tổng vệ sinh toàn thôn: phát quang hai bên đường, khơi rãnh, gom rác; đồng chí Lê A phụ trách.',
      'phát quang hai bên đường, khơi rãnh, gom rác',
    ],
    ['Tuyên truyền luật căn cước qua loa truyền thanh và nhóm Zalo.', 'qua loa truyền thanh và nhóm Zalo'],
    [
      'Vận động 8 hộ hiến đất. Đến từng nhà đo đạc, ký biên bản; mời người có uy tín cùng đi.',
      'Đến từng nhà đo đạc, ký biên bản; mời người có uy tín cùng đi',
    ],
    ['Đồng chí Lê Khắc Ruộng phụ trách thu gom rác. Mỗi hộ góp một công.', 'Mỗi hộ góp một công'],
    [
      'Nâng cao chất lượng sinh hoạt theo hình thức hỏi đáp, mỗi kỳ chọn một vấn đề.',
      'theo hình thức hỏi đáp, mỗi kỳ chọn một vấn đề',
    ],
    ['Bảo đảm trật tự chợ đêm, chia ba ca, mỗi ca hai người; xong trước 30/9.', 'chia ba ca, mỗi ca hai người'],
    [
      'Gặp riêng 5 hộ định bán rẫy, đi cùng già làng, ghi biên bản thăm hộ; xong trước ngày 15/12.',
      'đi cùng già làng, ghi biên bản thăm hộ',
    ],
    [
      'Mở 1 lớp dệt cho 15 chị, mời nghệ nhân trong buôn dạy vào các tối; khai giảng trước ngày 15/12.',
      'mời nghệ nhân trong buôn dạy vào các tối',
    ],
    [
      'Giúp 3 hộ thoát nghèo; khảo sát nhu cầu từng hộ, cho mượn bò giống, kèm kỹ thuật; đồng chí Y Mai phụ trách.',
      'khảo sát nhu cầu từng hộ, cho mượn bò giống, kèm kỹ thuật',
    ],
    ['Rà soát hộ nghèo trên cơ sở chấm điểm từng hộ.', 'trên cơ sở chấm điểm từng hộ'],
    [
      'Xây tuyến đường hoa, kết hợp phát động mỗi hộ trồng một chậu hoa.',
      'kết hợp phát động mỗi hộ trồng một chậu hoa',
    ],
    [
      'Giao đ/c An xây dựng quỹ khuyến học bằng việc mời con em xa quê đóng góp.',
      'bằng việc mời con em xa quê đóng góp',
    ],
    [
      'Làm sạch kênh\nChia hai tổ, mỗi tổ mười người; thuê một máy xúc.',
      'Chia hai tổ, mỗi tổ mười người; thuê một máy xúc',
    ],
    [
      'Chống tảo hôn. Biện pháp: gặp từng gia đình, cho học sinh ký cam kết.',
      'Biện pháp: gặp từng gia đình, cho học sinh ký cam kết',
    ],
  ];
  for (const [text, how] of cases) {
    it(text, () => {
      assert.equal(measures(text), how);
      assert.equal(measures(text.normalize('NFD')), how, 'typed with combining marks');
    });
  }
});

describe('bare goals', () => {
  const cases: readonly string[] = [
    'Đ/c Doãn Thị Cúc Hoa chịu trách nhiệm thu đủ đảng phí quý II của chi bộ, chậm nhất ngày 20/5/2026.',
    'Nâng cao chất lượng câu lạc bộ thơ của người cao tuổi trong thời gian tới.',
    'Đồng chí Lê Văn Ánh: lập danh sách hộ nghèo, gửi xã trước 20/6.',
    'Trình chi bộ thông qua quy chế làm việc.',
    'Giao đ/c Hà soạn dự thảo nghị quyết, thông qua chi uỷ trước ngày 5/7.',
    'Nghị quyết được chi bộ biểu quyết thông qua.',
    'Trồng 200 cây xanh. Đồng chí Lê Văn Bút phụ trách, xong trước ngày 19/5.',
    'Trồng 200 cây xanh. Kinh phí trích từ quỹ thôn.',
    'Trồng 200 cây xanh. Hoàn thành trước 30/6. Báo cáo chi bộ kết quả.',
    'Nâng cao chất lượng sinh hoạt chi bộ gắn với học tập và làm theo Bác.',
    'Giao Chi đoàn tổ chức trại hè; hoàn thành trước ngày 20/7.',
    'Lắp 6 bóng đèn đường, xong trong quý III.',
    'Đẩy mạnh tuyên truyền phòng, chống sốt xuất huyết trong nhân dân.',
    'Sửa nhà văn hoá bằng nguồn xã hội hoá, hoàn thành quý IV.',
    'Giao các đồng chí Lê Văn An, Trần Văn Bích rà soát hộ nghèo.',
    'Phấn đấu kết nạp 02 đảng viên mới trong năm 2026.',
    '',
  ];
  for (const text of cases) it(text || 'nothing', () => assert.equal(measures(text), ''));
});
