import { basis } from '../basis';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { type Place, snippetFix } from '../writing/place';
import { committeeMinutes, regularMinutes } from '../writing/samples/minutes';
import { allLinesThat, missingStep } from './minutes';

const READ =
  /biên bản[^.;]{0,60}(?:đọc|thông qua|nhất trí|tán thành|biểu quyết)|(?:đọc|thông qua|biểu quyết|nhất trí)[^.;]{0,60}(?<!ghi )biên bản/;

/** Minutes that were read and adopted say so, in whatever words. */
export default defineRule<{ place: Place; committee: boolean }>({
  id: 'thieu-thong-qua-bien-ban',
  ref: 'QT17',
  title: 'Biên bản chưa ghi đọc lại và thông qua biên bản',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'committee'],
  scope: 'document',
  basis: [basis('secretary', 'S3:64, S3:50'), basis('hd12', 'phần kết thúc', 'C'), basis('hd42', 'phần kết thúc')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Biên bản thường kỳ', text: regularMinutes({ adopted: null }) },
      { title: 'Họp chi uỷ', text: committeeMinutes({ adopted: null }) },
    ],
    good: [
      { text: regularMinutes() },
      { text: committeeMinutes() },
      {
        title: 'Nói gọn trong câu cuối',
        text: regularMinutes({ adopted: null, closing: 'Biên bản được thông qua, họp xong lúc 20 giờ 45 phút.' }),
      },
    ],
  },
  *check({ document }) {
    if (allLinesThat(document, matching(READ)).length > 0) return;
    const committee = document.form === 'committee';
    for (const { data, ...range } of missingStep(document, ['minutes-read']))
      yield { ...range, data: { place: data, committee } };
  },
  // That the committee voted is asked by `chi-uy-chua-bieu-quyet`.
  message: ({ committee }) => ({
    what: committee
      ? 'Biên bản chưa ghi việc thư ký đọc lại biên bản trước chi uỷ.'
      : 'Biên bản chưa ghi việc thư ký đọc lại và biểu quyết thông qua biên bản.',
    why: 'Trước khi kết thúc, thư ký đọc biên bản để hội nghị biểu quyết thông qua (tài liệu nghiệp vụ bí thư chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi thêm câu thông qua biên bản và kết quả biểu quyết.',
  }),
  fixes: ({ place, committee }, { document }) => [
    snippetFix(document, place, committee ? 'bieu-quyet-chi-uy' : 'doc-bien-ban', 'Thêm câu đọc và thông qua biên bản'),
  ],
});
