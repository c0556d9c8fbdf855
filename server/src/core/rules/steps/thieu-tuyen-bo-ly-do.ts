import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, snippetFix } from '../writing/place';
import { committeeMinutes, regularMinutes, thematicMinutes } from '../writing/samples/minutes';
import { missingStep } from './minutes';

export default defineRule<Place>({
  id: 'thieu-tuyen-bo-ly-do',
  ref: 'QT01',
  title: 'Biên bản chưa ghi bước tuyên bố lý do',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'thematic', 'committee'],
  scope: 'document',
  basis: [
    basis('duty', 'S0:154'),
    basis('thematic', 'S2:51'),
    basis('secretary', 'S3:47, S3:61'),
    basis('hd42', 'phần mở đầu'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Biên bản thường kỳ', text: regularMinutes({ opening: null }) },
      { title: 'Biên bản chuyên đề', text: thematicMinutes({ opening: null, purpose: null }) },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Nêu lý do ngay trong câu đầu',
        text: regularMinutes({ opening: 'Đ/c Trúc nêu lý do cuộc họp, giới thiệu đại biểu.' }),
      },
      { title: 'Họp chi uỷ nêu mục đích', text: committeeMinutes() },
      { title: 'Mới gõ được vài dòng, chưa nhắc', text: regularMinutes().split('## Khai mạc')[0] ?? '' },
      {
        title: 'Nói bằng lời khác',
        text: committeeMinutes({
          purpose: '## Vì sao họp\n\nBí thư nói lý do và điều cần đạt của phiên họp: chốt nội dung trình chi bộ.',
        }),
      },
    ],
  },
  *check({ document }) {
    yield* missingStep(document, ['opening', 'purpose'], 'opening');
  },
  message: () => ({
    what: 'Biên bản chưa ghi bước tuyên bố lý do, nêu mục đích, yêu cầu của buổi họp.',
    why: 'Đây là bước mở đầu của mọi buổi sinh hoạt (tài liệu nghiệp vụ bí thư chi bộ; tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Nếu đã có bước này, hãy ghi thêm một câu, nêu ai tuyên bố lý do và đại biểu đến dự.',
  }),
  fixes: (place, { document }) => [
    snippetFix(
      document,
      place,
      document.form === 'committee' ? 'khai-mac-chi-uy' : 'khai-mac',
      'Thêm bước tuyên bố lý do',
    ),
  ],
});
