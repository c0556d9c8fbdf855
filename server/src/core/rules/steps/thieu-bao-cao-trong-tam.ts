import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { missingReport } from './minutes';

export default defineRule<Place>({
  id: 'thieu-bao-cao-trong-tam',
  ref: 'QT07',
  title: 'Biên bản chưa ghi bước báo cáo, nêu trọng tâm',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('secretary', 'S3:62, S3:48'), basis('hd42', 'phần tiến hành')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ report: null }) },
      {
        title: 'Ý kiến nói đến dự thảo, nhưng không ai trình bày',
        text: regularMinutes({
          report: null,
          discussion: '## Thảo luận\n\n- Đồng chí Mai Văn Sơn: đồng ý với dự thảo.',
        }),
      },
    ],
    good: [
      {
        title: 'Báo cáo kết quả rồi nói trọng tâm',
        text: regularMinutes({
          report: 'Bí thư báo cáo kết quả nghị quyết tháng 6: đường đã xong. Trọng tâm tháng 7 là trực đê.',
        }),
      },
      { text: regularMinutes() },
      {
        title: 'Bí thư triển khai nhiệm vụ tháng tới',
        text: regularMinutes({ report: 'Đ/c Bí thư triển khai nhiệm vụ trọng tâm tháng 7.' }),
      },
      {
        title: 'Nêu thành mục',
        text: regularMinutes({ report: '## Phương hướng, nhiệm vụ tháng 7\n\n- Trực đê.\n- Làm đường xóm Trại.' }),
      },
      {
        title: 'Trọng tâm còn ở phía trước',
        text: regularMinutes({
          report: 'Bí thư báo cáo việc tháng 7, trọng tâm là đắp hai đoạn đê trước ngày 20/7/2026.',
        }),
      },
      { title: 'Nêu việc trọng tâm', text: regularMinutes({ report: 'Chủ trì nêu hai việc trọng tâm cần bàn.' }) },
    ],
  },
  *check({ document }) {
    yield* missingReport(document);
  },
  message: () => ({
    what: 'Biên bản chưa ghi ai báo cáo, trình bày nội dung và nêu vấn đề trọng tâm để chi bộ bàn.',
    why: 'Nội dung chi uỷ đã thống nhất phải được trình bày, nêu rõ trọng tâm, rồi mới thảo luận (tài liệu nghiệp vụ bí thư chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi thêm người trình bày, nội dung và vấn đề trọng tâm.',
  }),
  fixes: (place, { document }) => [
    snippetFix(document, place, 'bao-cao', 'Thêm bước trình bày dự thảo, nêu trọng tâm'),
  ],
});
