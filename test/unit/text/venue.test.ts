import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fold } from '../../../server/src/core/text/fold';
import { readVenue } from '../../../server/src/core/text/venue';

const LINES: readonly (readonly [text: string, venue: string | null])[] = [
  ['Ngày 05/6/2026, tại Nhà văn hoá thôn Đoài Hạ, Chi bộ họp thường kỳ.', 'Nhà văn hoá thôn Đoài Hạ'],
  ['Địa điểm: nhà ông Y Wăn, tổ 3', 'nhà ông Y Wăn, tổ 3'],
  ['Địa điểm: Nhà văn hoá thôn Gốc Đề.', 'Nhà văn hoá thôn Gốc Đề'],
  [
    'Hôm nay, vào hồi 15 giờ 00 phút ngày 14 tháng 11 năm 2025, tại phòng họp Kho lâm sản Bản Ca, Chi bộ Hạt Kiểm lâm Khau Phạ họp để bầu',
    'phòng họp Kho lâm sản Bản Ca',
  ],
  [
    'Bắt đầu lúc 8 giờ 00 phút, ngày 06/7/2026, tại Hội trường Trường Mẫu giáo Ban Mai.',
    'Hội trường Trường Mẫu giáo Ban Mai',
  ],
  [
    "Vào 14h00' ngày 20/5/2026, tại Phòng giao ban Xí nghiệp, Chi bộ Xí nghiệp Trạm bơm tổ chức",
    'Phòng giao ban Xí nghiệp',
  ],
  ['Ngày 03/9/2025, Chi bộ Khu phố 5 họp thường kỳ tại Văn phòng khu phố. Đảng số', 'Văn phòng khu phố'],
  ['Hồi 14 giờ, tại nhà sinh hoạt ấp Rạch Ráng, Chi uỷ Chi bộ ấp', 'nhà sinh hoạt ấp Rạch Ráng'],
  [
    'Ngày 04/5/2026, tại Nhà sinh hoạt cộng đồng ngõ 15, Chi bộ Tổ dân phố số 9 đã họp',
    'Nhà sinh hoạt cộng đồng ngõ 15',
  ],
  ['Tại Hội trường Uỷ ban nhân dân xã Chi bộ thôn 3 tổ chức sinh hoạt', 'Hội trường Uỷ ban nhân dân xã'],
  ['Kết quả được kiểm điểm tại kỳ họp tháng 10.', null],
  ['đánh giá tại buổi sinh hoạt', null],
  ['Tại kỳ họp ngày 16/12/2025, sau khi nghe thông báo', null],
  ['Tại buổi họp, tại phòng họp cơ quan, Chi bộ', 'phòng họp cơ quan'],
  ['Địa điểm họp: phòng họp tầng 2, trụ sở Uỷ ban nhân dân xã.', 'phòng họp tầng 2, trụ sở Uỷ ban nhân dân xã'],
  ['2. Địa điểm: nhà ông Y Wăn, tổ 3', 'nhà ông Y Wăn, tổ 3'],
  ['Chi bộ thôn Phú họp tại nhà văn hoá thôn vào lúc 19 giờ 30', 'nhà văn hoá thôn'],
  ['Cuộc họp được tổ chức tại phòng họp Chi bộ, có 20 đồng chí dự', 'phòng họp Chi bộ'],
  ['họp tại Nhà văn hoá khu phố 2, phường Tân An, dưới sự chủ trì', 'Nhà văn hoá khu phố 2, phường Tân An'],
  ['tại Trạm Y tế xã Hoà Bình đã diễn ra', 'Trạm Y tế xã Hoà Bình'],
  ['19 giờ 30 phút ngày 05/7/2026 tại Nhà văn hoá thôn', 'Nhà văn hoá thôn'],
  ['Thời gian: 19h30 ngày 05/7/2026, tại Nhà văn hoá bản Co Mạ', 'Nhà văn hoá bản Co Mạ'],
  ['Địa điểm: ', null],
  ['Thời gian, địa điểm: 19 giờ ngày 05/7/2026, tại hội trường thôn', 'hội trường thôn'],
  ['Địa điểm: tại Nhà văn hoá thôn Đoài', 'Nhà văn hoá thôn Đoài'],
  ['tại Phòng họp số 2 - Trụ sở Đảng uỷ xã, Chi bộ họp', 'Phòng họp số 2 - Trụ sở Đảng uỷ xã'],
  ['Nghị quyết này được đọc trước toàn chi bộ và dán tại nhà văn hóa bản.', 'nhà văn hóa bản'],
  ['tại trụ sở UBND xã (tầng 2), Chi bộ', 'trụ sở UBND xã'],
];

describe('where a meeting is held', () => {
  for (const [text, expected] of LINES) {
    it(text, () => {
      const venue = readVenue(text, fold(text));
      assert.equal(venue && text.slice(venue.start, venue.end), expected);
    });
  }
});
