import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetFix, textFix } from '../writing/place';
import { regularMinutes, regularResolution } from '../writing/samples/minutes';
import { alsoSays, isPast, mayAsk } from './minutes';
import { previousTable } from './previous-tasks';
import { assessment, beforeFirstSection, isSaidLookingBack, isWhole } from './resolution';
import { reviewPlace } from './review';

/** `Tình hình chung`, `Biểu dương`, `Kiểm tra, đôn đốc`: not by itself what became of the last resolution. */
const NEWS =
  /^(?!.*(?:kết quả|đánh giá|kiểm điểm|thực hiện|ưu điểm|hạn chế|sơ kết|nhìn lại)).*(?:thời sự|tình hình|biểu dương|nhắc nhở|phê bình|đôn đốc|giám sát|đảng phí|thảo luận|ý kiến|thành phần|thời gian|mở đầu|khai mạc)/u;

/** Minutes and monthly resolutions look back at what the last one decided. Any words that do so are enough. */
export default defineRule<Place>({
  id: 'thieu-kiem-diem-ky-truoc',
  ref: 'QT08',
  title: 'Chưa kiểm điểm việc thực hiện nghị quyết kỳ trước',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes', 'resolution'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:8'), basis('duty', 'S0:70, S0:174'), basis('hd42', 'phần tiến hành')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ review: null }) },
      {
        title: 'Kết luận nhắc một câu, buổi họp không kiểm điểm',
        text: regularMinutes({
          review: null,
          conclusion: '## Kết luận\n\nĐồng chí chủ trì kết luận:\n- Về kết quả tháng 6: hoàn thành ba việc.',
        }),
      },
      {
        title: 'Nghị quyết tháng trước ở tệp bên cạnh: bảng lấy việc từ đó',
        text: regularMinutes({ review: null }),
        others: [
          {
            file: 'nghi-quyet-thang-6.md',
            text: regularResolution()
              .replaceAll('07-NQ/CB', '06-NQ/CB')
              .replaceAll('05/7/2026', '05/6/2026')
              .replaceAll('ngày 05 tháng 7', 'ngày 05 tháng 6'),
          },
        ],
      },
      {
        title: 'Chỉ báo cáo tình hình tư tưởng và dự thảo kỳ này',
        text: regularMinutes({
          review: null,
          report:
            'Bí thư báo cáo tình hình tư tưởng đảng viên và nêu dự thảo nghị quyết tháng 7, trọng tâm là trực đê.',
        }),
      },
      { title: 'Nghị quyết chỉ có việc sắp tới', text: regularResolution({ review: null }) },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Một câu trong phần diễn biến',
        text: regularMinutes({
          review: null,
          report:
            'Đồng chí Phan Văn Trúc báo cáo kết quả thực hiện nghị quyết tháng 6 và trình bày dự thảo nghị quyết tháng 7.',
        }),
      },
      { text: regularResolution() },
      {
        title: 'Nghị quyết đánh giá tình hình tháng trước',
        text: regularResolution({ review: '## 1. Tình hình tháng 6\n\nNền nếp ổn định; việc thu quỹ còn chậm.' }),
      },
      {
        title: 'Mục «Rà lại việc tháng trước»',
        text: regularMinutes({
          review:
            '## Rà lại việc tháng trước\n\n| Việc | Ai làm | Đến nay |\n| --- | --- | --- |\n| Làm đường xóm Trại | Mai Văn Sơn | Xong ngày 28/6 |',
        }),
      },
      {
        title: 'Trong lời báo cáo',
        text: regularMinutes({
          review:
            'Bí thư báo cáo: ba việc của nghị quyết tháng 6 đã làm xong cả (sửa cầu treo, cấp màn, thu đảng phí).',
        }),
      },
      {
        title: 'Kể thẳng việc giao kỳ trước',
        text: regularMinutes({ review: 'Việc giao kỳ trước: làm đường xóm Trại đã xong, thu quỹ còn chậm.' }),
      },
    ],
  },
  *check({ document }) {
    if (document.kind === 'resolution') {
      if (!isWhole(document) || assessment(document, NEWS)) return;
      if (isSaidLookingBack(document, alsoSays('review'))) return;
      const place = beforeFirstSection(document);
      yield { start: place.start, end: place.end, data: place };
    } else if (mayAsk(document) && isPast(document, 'previous-review')) {
      const place = reviewPlace(document);
      if (place) yield { start: place.start, end: place.end, data: place };
    }
  },
  message: () => ({
    what: 'Văn bản chưa có phần kiểm điểm việc thực hiện nghị quyết kỳ trước.',
    why: 'Mỗi kỳ sinh hoạt phải kiểm điểm việc đã giao: xong đến đâu, vướng ở đâu (tài liệu nghiệp vụ công tác chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi kết quả từng việc của kỳ trước, hạn chế, nguyên nhân và cách khắc phục.',
  }),
  fixes: (place, { document, workspace }) => {
    const table = previousTable(document, workspace);
    return [
      ...(table ? [textFix(place, table, 'Thêm bảng các việc của kỳ trước, lấy từ nghị quyết tháng trước')] : []),
      document.kind === 'minutes'
        ? snippetFix(document, place, 'kiem-diem', 'Thêm phần kiểm điểm nghị quyết kỳ trước')
        : snippetFix(document, place, 'danh-gia', 'Thêm phần đánh giá kết quả kỳ trước'),
    ];
  },
});
