import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { missingStep } from './minutes';

export default defineRule<Place>({
  id: 'thieu-tu-phe-binh',
  ref: 'QT11',
  title: 'Biên bản chưa ghi tự phê bình và phê bình',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:28'), basis('duty', 'S0:84, S0:212'), basis('hd42', 'phần tiến hành')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ criticism: null }) },
      {
        title: 'Chỉ biểu dương',
        text: regularMinutes({ criticism: null, praise: '## Biểu dương\n\n- Biểu dương đồng chí Đỗ Thị Hạ.' }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Ghi trong phần thảo luận',
        text: regularMinutes({ criticism: 'Đồng chí Mai Văn Sơn nhận khuyết điểm vì báo cáo chậm.' }),
      },
      {
        title: 'Gọi bằng lời thường',
        text: regularMinutes({
          criticism: 'Soi lại mình, góp cho nhau: đồng chí Sơn thấy có lúc nóng; đồng chí Hạ khuyên nói nhỏ nhẹ.',
        }),
      },
      {
        title: 'Nhận chậm, góp ý',
        text: regularMinutes({
          criticism: 'Đồng chí Sơn nhận chậm báo cáo; đồng chí Hạ góp ý đồng chí Sơn phải ghi sổ.',
        }),
      },
    ],
  },
  *check({ document }) {
    yield* missingStep(document, ['criticism'], 'criticism');
  },
  message: () => ({
    what: 'Biên bản chưa ghi tự phê bình và phê bình.',
    why: 'Sinh hoạt chi bộ phải giữ nền nếp tự phê bình và phê bình (tài liệu nghiệp vụ công tác chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi điều đảng viên tự nhận, điều được góp ý và hướng sửa chữa.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'tu-phe-binh', 'Thêm phần tự phê bình và phê bình')],
});
