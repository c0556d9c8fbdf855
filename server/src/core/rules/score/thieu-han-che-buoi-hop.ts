import { basis } from '../basis';
import { allLinesThat, hasEnded, isRecorded } from '../steps/minutes';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { type Place, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { sectionsHeaded } from '../writing/sections';
import { scorePlace } from './place';

const LIMITS =
  /(?:hạn chế|tồn tại|khuyết điểm|rút kinh nghiệm|chưa tốt|cần khắc phục)[^.;]{0,60}(?:buổi|kỳ|cuộc|sinh hoạt|họp|hội nghị)|(?:buổi|kỳ|cuộc) (?:sinh hoạt|họp)[^.;]{0,80}(?:hạn chế|tồn tại|còn|chưa|cần|rút kinh nghiệm)/;
const SCORES = /chấm điểm|chất lượng|tự đánh giá/;
const IN_SCORE = /hạn chế|tồn tại|giải pháp|khắc phục|rút kinh nghiệm/;

/** What the meeting itself lacked: one copy of the guidance asks for it, so it is off by default. */
export default defineRule<Place>({
  id: 'thieu-han-che-buoi-hop',
  ref: 'CL07',
  title: 'Chưa nêu hạn chế, giải pháp của buổi sinh hoạt',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hd42', 'cách đánh giá'), basis('duty', 'S0:242')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ limits: null }) },
      {
        title: 'Chỉ có câu xếp loại',
        text: regularMinutes({
          score: 'Chi bộ thống nhất xếp loại buổi sinh hoạt: tốt (92 điểm).',
          watch: null,
          limits: null,
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      { text: regularMinutes({ limits: 'Chủ trì rút kinh nghiệm về buổi họp: bắt đầu muộn mười phút.' }) },
    ],
  },
  *check({ document }) {
    if (!hasEnded(document) || !isRecorded(document, 'score')) return;
    const section = sectionsHeaded(document, SCORES).at(-1);
    if (allLinesThat(document, matching(LIMITS)).length > 0) return;
    const told = allLinesThat(document, matching(IN_SCORE)).some(
      ({ start }) => section && section.start <= start && start <= section.end,
    );
    if (told) return;
    const place = scorePlace(document);
    yield { start: place.start, end: place.end, data: place };
  },
  message: () => ({
    what: 'Biên bản chưa nêu hạn chế của buổi sinh hoạt và cách khắc phục.',
    why: 'Khi đánh giá, chủ trì nêu hạn chế, giải pháp và ghi vào biên bản (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi thêm một câu; nếu không có thì ghi là không có.',
  }),
  fixes: (place) => [
    textFix(place, 'Hạn chế của buổi sinh hoạt: …; giải pháp: ….', 'Thêm hạn chế, giải pháp của buổi sinh hoạt'),
  ],
});
