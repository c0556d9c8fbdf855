import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/text/fold';
import { findNames } from '../../../server/src/core/text/people';
import { normalizeSource } from '../../../server/src/core/text/source';

const names = (written: string): string => {
  const { text } = normalizeSource(written);
  return findNames(text, fold(text))
    .map((range) => text.slice(range.start, range.end))
    .join(' | ');
};

describe('names of people', () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ['đồng chí Nguyễn Văn Tám và Trần Bảy', 'Nguyễn Văn Tám | Trần Bảy'],
    ['Đ/c Y Blô, đ/c Y Thoan Ayun, đc Lò Văn Ín', 'Y Blô | Y Thoan Ayun | Lò Văn Ín'],
    ["ông H'Lan Niê; bà K'Brông", "H'Lan Niê | K'Brông"],
    ['bà K’Brông', 'K’Brông'],
    ['Giàng A Súa và Thào Mí Sình đi họp', 'Giàng A Súa | Thào Mí Sình'],
    ['Tôn Nữ Diệu Thảo, Âu Dương Lập, Hoàng Phủ Ngọc Lan', 'Tôn Nữ Diệu Thảo | Âu Dương Lập | Hoàng Phủ Ngọc Lan'],
    ['đồng chí Tôn Thất Kỳ', 'Tôn Thất Kỳ'],
    ['Đồng chí: Lê Thị Mười Hai', 'Lê Thị Mười Hai'],
    ['NGUYỄN VĂN A', 'NGUYỄN VĂN A'],
    ['đồng chí NGUYỄN THỊ BÉ', 'NGUYỄN THỊ BÉ'],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
    ['Do Nguyễn Văn Ba phụ trách', 'Nguyễn Văn Ba'],
    ['Giao Nguyễn Văn Ba trồng cây', 'Nguyễn Văn Ba'],
    ['Trưởng thôn Lê Văn Nam Bí thư Chi đoàn Hà Thị Lan', 'Lê Văn Nam | Hà Thị Lan'],
    ['Đồng chí Hồ Kan - Trưởng bản', 'Hồ Kan'],
    ['Ông Thị Thêm đọc biên bản', 'Ông Thị Thêm'],
    ['Ông Nguyễn Văn Ba và bà Lê Thị Tư', 'Nguyễn Văn Ba | Lê Thị Tư'],
    ['đồng ý với đ/c Lẫm', 'Lẫm'],
    ['anh Ba, chị Tư Hậu', 'Ba | Tư Hậu'],
    ['T/M CHI BỘ\nBÍ THƯ\n\nĐặng Hữu Tài', 'Đặng Hữu Tài'],
    ['Mùa A Lử (trực gác rừng), Vi Đức Toàn và Nông Thị Mẻ', 'Mùa A Lử | Vi Đức Toàn | Nông Thị Mẻ'],
    ['Có mặt 26 đồng chí. Vắng 02 đồng chí: Lê A, Trần B', 'Lê A | Trần B'],
    ["Rơ Châm H'Yéo, Siu Y Nen", "Rơ Châm H'Yéo | Siu Y Nen"],
    ['đồng chí Kiên Sa Rươl', 'Kiên Sa Rươl'],
    ['Đ/c Đinh Bơ Rít; Đ/c A Thút', 'Đinh Bơ Rít | A Thút'],
    ['**Đồng chí Trần Thị Sáu:** đề nghị sửa cầu', 'Trần Thị Sáu'],
    ['đồng\u00a0chí Trần\u00a0Thị\u00a0Sáu', 'Trần\u00a0Thị\u00a0Sáu'],
    ['Ðồng chí Ðỗ Văn Ðức', 'Ðỗ Văn Ðức'],
    ['bác sĩ Lê Hữu Phước', 'Lê Hữu Phước'],
    ['quần chúng Lý Thị Sâm', 'Lý Thị Sâm'],
  ];
  for (const [text, found] of cases) {
    it(text, () => {
      assert.equal(names(text), found);
      assert.equal(names(text.normalize('NFD')), found, 'typed with combining marks');
    });
  }
});

describe('capitals that name nobody', () => {
  const cases: readonly string[] = [
    'đồng chí phụ trách; đồng chí thư ký; đồng chí chủ trì',
    'Đồng chí Bí thư; Đ/c Bí thư chi bộ; đ/c Chi uỷ viên',
    'Đảng uỷ xã An Bình',
    'Nhà văn hoá thôn Trung Sơn',
    'Hợp tác xã Phú Mỹ',
    'Nguyễn Văn …; đồng chí …; [họ tên]; Lê Thị ....',
    'Học tập và làm theo tư tưởng Hồ Chí Minh',
    'đường Trần Hưng Đạo, Hà Nội',
    'Trường Tiểu học Lê Hồng Phong, phường Trần Phú',
    'Đại Yên Thượng, ngày 30 tháng 7 năm 2026',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'ĐẢNG BỘ XÃ CẨM TRẠCH NAM',
    'Lý do họp; Cao điểm ra quân; Thái độ phục vụ',
    'Có mặt 26 đồng chí. Vắng hai người',
    'Công ty TNHH Hoàng Long',
    'Chi hội Nông Dân, Hội Phụ Nữ',
    'toàn thể các đồng chí đảng viên',
    'Chi đoàn Tổ dân phố Giếng Vuông',
    'Đảng Cộng sản Việt Nam',
    'tỉnh Lâm Đồng, tỉnh Cao Bằng',
    'Điều lệ Đảng; Quy định số 294-QĐ/TW',
  ];
  for (const text of cases) it(text, () => assert.equal(names(text), ''));
});
