import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { isPast, isSaid, mayAsk } from './minutes';

/** Cells settle how often: each month or each quarter. One month without it is no fault, so it is off by default. */
export default defineRule<Place>({
  id: 'thieu-hoc-bac',
  ref: 'QT09',
  title: 'Biên bản chưa có nội dung học tập và làm theo Hồ Chí Minh',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:8, S1:24'), basis('duty', 'S0:216'), basis('thematic', 'S2:20')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ ho: null }) },
      {
        title: 'Có thời sự, không có phần học Bác',
        text: regularMinutes({ ho: null, news: '## Thời sự\n\n- Đồng chí Đỗ Thị Hạ điểm tin thời sự.' }),
      },
    ],
    good: [
      { text: regularMinutes() },
      { title: 'Nói cách khác', text: regularMinutes({ ho: '- Đ/c Hạ kể mẩu chuyện về tấm gương Bác Hồ.' }) },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document) || !isPast(document, 'news') || isSaid(document, 'ho')) return;
    const place = placeOfStep(document, 'situation');
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa ghi nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    why: 'Nội dung này được đưa vào sinh hoạt theo kỳ chi bộ đã định, mỗi tháng hoặc mỗi quý (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Nếu kỳ này có phần đó, hãy ghi thêm; nếu chi bộ học theo quý thì bỏ qua lời nhắc.',
  }),
  fixes: (place, { document }) => [snippetFix(document, place, 'hoc-bac', 'Thêm phần học tập và làm theo Hồ Chí Minh')],
});
