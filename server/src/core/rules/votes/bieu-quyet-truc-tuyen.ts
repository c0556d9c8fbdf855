import { passageOf, perLineWith, rangeIn } from '../../model/passage';
import type { Line } from '../../syntax/types';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLinesThat, matching } from '../writing/every-line';
import { replaceFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

const ONLINE =
  /(?:họp|sinh hoạt|hội nghị|hình thức|kết nối|dự|qua)[^.;]{0,30}(?:trực tuyến|online|zoom|google meet|zalo)(?![A-Za-zÀ-ỹ])/u;
/** Meetings of others, and services, are not this meeting. */
const OTHERS =
  /dịch vụ công|nộp hồ sơ|hội nghị trực tuyến (?:của|do|toàn quốc|toàn tỉnh|quán triệt)|học trực tuyến|thi trực tuyến|nhóm zalo|mua|bán|kênh/u;
const MEETS_ONLINE = /trực tuyến|online|zoom/u;
const GROUNDS =
  /căn cứ|theo (?:hướng dẫn|quy định|công văn|kế hoạch|chỉ đạo|ý kiến)|thí điểm|được (?:đảng uỷ|cấp uỷ|cấp trên)|cho phép|đồng ý cho/u;

const onlineIn = perLineWith(ONLINE, null, (line: Line): Range | null => {
  const match = OTHERS.test(line.folded) ? null : ONLINE.exec(line.folded);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
});

export default defineRule<Range>({
  id: 'bieu-quyet-truc-tuyen',
  ref: 'BQ16',
  title: 'Họp trực tuyến có biểu quyết mà chưa nêu căn cứ',
  group: 'Biểu quyết',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('qd294', '21.4')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        text: meetingMinutes({
          people:
            '- Địa điểm: họp trực tuyến.\n- Chủ trì: đồng chí Phan Văn Trúc, Bí thư.\n- Thư ký: đồng chí Lê Thị Vân.',
        }),
      },
      { text: meetingMinutes({ course: 'Chi bộ sinh hoạt bằng hình thức trực tuyến qua Zoom, đảng viên dự đủ.' }) },
    ],
    good: [
      { text: meetingMinutes() },
      {
        text: meetingMinutes({
          course: 'Chi bộ sinh hoạt bằng hình thức trực tuyến, theo hướng dẫn thí điểm của Đảng uỷ xã.',
        }),
      },
      {
        text: meetingMinutes({
          course: 'Đồng chí Kiều Thị Lụa đề nghị hướng dẫn dân nộp hồ sơ dịch vụ công qua hình thức trực tuyến.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (document.votes.length === 0) return;
    const told = document.meeting?.venue.found ? document.meeting.venue.value : '';
    for (const line of bodyLinesThat(document, onlineIn)) {
      const online = onlineIn(line)!;
      // Only what tells of this meeting: its place, or the line on which the cell meets.
      if (!/địa điểm|chi bộ|hình thức|thời gian/.test(line.folded) && !told.includes(line.text)) continue;
      if (bodyLinesThat(document, matching(MEETS_ONLINE)).some(({ folded }) => GROUNDS.test(folded))) return;
      const range = rangeIn(passageOf(line), online);
      yield { ...range, data: range };
      return;
    }
  },
  message: () => ({
    what: 'Chi bộ họp trực tuyến và có biểu quyết, nhưng biên bản chưa nêu căn cứ.',
    why: 'Sinh hoạt đảng trực tuyến mới cho thí điểm theo hướng dẫn của Ban Bí thư (Quy định 294-QĐ/TW, mục 21.4).',
    todo: 'Nên ghi văn bản hoặc ý kiến của cấp trên cho phép họp trực tuyến.',
  }),
  fixes: ({ end }) => {
    const fix = replaceFix({ start: end, end }, ' (theo hướng dẫn của …)', 'Thêm căn cứ họp trực tuyến', false);
    return [{ ...fix, select: { edit: 0, start: 21, end: 22 } }];
  },
});
