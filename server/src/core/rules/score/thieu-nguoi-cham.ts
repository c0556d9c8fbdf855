import { basis } from '../basis';
import { allLinesThat, hasEnded, isRecorded } from '../steps/minutes';
import { defineRule } from '../types';
import { matching } from '../writing/every-line';
import { type Place, textFix } from '../writing/place';
import { regularMinutes } from '../writing/samples/minutes';
import { scorePlace } from './place';
import { scoreLines } from './sheets';

interface Gap {
  readonly place: Place;
  readonly watcher: boolean;
  readonly vote: boolean;
}

const WATCHED =
  /(?:người|đồng chí|đ\/c|tổ|phân công)[^.;]{0,60}(?:theo dõi|chấm điểm|tổng hợp điểm|ghi điểm)|(?:theo dõi|chấm điểm|người chấm)[^.;:]{0,30}:|(?:thư ký|chi uỷ|bí thư|chủ trì)[^.;]{0,40}(?:chấm|công bố|thông qua)[^.;]{0,30}điểm/;
const VOTED = /biểu quyết|tán thành|nhất trí|thống nhất|\d+\/\d+ (?:đảng viên|đồng chí)|\d+ ?%/;

/** Who kept the score, and that the cell voted on it: one copy of the guidance says so, so it is off by default. */
export default defineRule<Gap>({
  id: 'thieu-nguoi-cham',
  ref: 'CL06',
  title: 'Chưa ghi người theo dõi chấm điểm hoặc biểu quyết kết quả chấm',
  group: 'Chấm điểm, xếp loại buổi sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hd42', 'cách đánh giá')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: regularMinutes({ watch: null }) },
      {
        title: 'Có người chấm, chưa biểu quyết',
        text: regularMinutes({ watch: 'Người theo dõi, chấm điểm: đồng chí Đỗ Thị Hạ.' }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        text: regularMinutes({
          watch: 'Đồng chí Đỗ Thị Hạ theo dõi, chấm điểm; chi bộ nhất trí xếp loại tốt, 20/20 đồng chí tán thành.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!hasEnded(document) || !isRecorded(document, 'score')) return;
    const watcher = allLinesThat(document, matching(WATCHED)).length > 0;
    const vote =
      scoreLines(document).some(({ folded }) => VOTED.test(folded)) ||
      document.votes.some(({ subject, text }) => /xếp loại|chấm|chất lượng/i.test(subject ?? text));
    if (watcher && vote) return;
    const place = scorePlace(document);
    yield { start: place.start, end: place.end, data: { place, watcher, vote } };
  },
  message: ({ watcher, vote }) => ({
    what: `Phần chấm điểm chưa ghi ${[watcher ? '' : 'người theo dõi, chấm điểm', vote ? '' : 'chi bộ biểu quyết kết quả'].filter(Boolean).join(' và ')}.`,
    why: 'Một người theo dõi, chấm; chi uỷ thống nhất; chi bộ thảo luận, biểu quyết (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
    todo: 'Hãy ghi thêm vào sau bảng điểm.',
  }),
  fixes: ({ place, watcher, vote }) => [
    textFix(
      place,
      [
        watcher ? '' : 'Người theo dõi, chấm điểm: đồng chí ….',
        vote ? '' : 'Chi bộ biểu quyết kết quả chấm điểm: …/… đảng viên chính thức được triệu tập tán thành (đạt …%).',
      ]
        .filter(Boolean)
        .join(' '),
      'Thêm người theo dõi chấm điểm, kết quả biểu quyết',
    ),
  ],
});
