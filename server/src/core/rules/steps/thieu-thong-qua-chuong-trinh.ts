import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat, matching } from '../writing/every-line';
import { type Place, snippetFix } from '../writing/place';
import { regularMinutes, thematicMinutes } from '../writing/samples/minutes';
import { missingStep } from './minutes';

/** `Chủ trì trình nội dung, chương trình; chi bộ nhất trí`: put forward in one clause, agreed to in the next. */
const AGREED =
  /(?:trình|nêu|đọc|công bố|giới thiệu)[^.;]{0,30} chương trình[^.;]{0,60}[;,.] ?(?:chi bộ|hội nghị|cuộc họp)[^.;]{0,20}(?:nhất trí|thống nhất|đồng ý|tán thành)/u;

export default defineRule<Place>({
  id: 'thieu-thong-qua-chuong-trinh',
  ref: 'QT03',
  title: 'Biên bản chưa ghi bước thông qua chương trình',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'thematic'],
  scope: 'document',
  basis: [
    basis('thematic', 'S2:54'),
    basis('secretary', 'S3:61'),
    basis('practice', 'S1:10'),
    basis('hd42', 'phần mở đầu'),
  ],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Biên bản thường kỳ', text: regularMinutes({ agenda: null }) },
      { title: 'Biên bản chuyên đề', text: thematicMinutes({ agenda: null }) },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Nêu nội dung và được thống nhất',
        text: regularMinutes({ agenda: 'Nội dung cuộc họp gồm năm việc; chi bộ nhất trí.' }),
      },
      { text: thematicMinutes() },
      {
        title: 'Nói bằng lời khác',
        text: regularMinutes({ agenda: 'Chủ trì hỏi ý kiến về trình tự làm việc, mọi người đồng ý.' }),
      },
      { title: 'Đồng ý nội dung, giờ giấc', text: regularMinutes({ agenda: 'Hội nghị đồng ý nội dung và giờ giấc.' }) },
    ],
  },
  *check({ document }) {
    if (bodyLinesThat(document, matching(AGREED)).length === 0) yield* missingStep(document, ['agenda'], 'agenda');
  },
  message: () => ({
    what: 'Biên bản chưa ghi bước thông qua nội dung, chương trình, thời gian.',
    why: 'Trước khi vào việc, chủ trì thông qua nội dung, chương trình và thời gian (tài liệu nghiệp vụ bí thư chi bộ; tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo: 'Nếu đã thông qua, hãy ghi thêm một câu vào phần mở đầu.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'chuong-trinh', 'Thêm bước thông qua chương trình')],
});
