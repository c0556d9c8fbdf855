import { ABOVE_THE_CELL } from '../../guidance/chairing';
import { perLine, perLineWith } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { findNames } from '../../text/people';
import { findPosts } from '../../text/posts';
import { basis } from '../basis';
import { defineRule } from '../types';
import { bodyLines, firstBodyLineThat } from '../writing/every-line';
import { type Place, placeOfStep, textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

type Gap =
  | { readonly gap: 'name'; readonly place: Place }
  | { readonly gap: 'opinion'; readonly name: string; readonly place: Place };

/** People from above came: not only that guests were introduced. */
const CAME =
  /(?:đại biểu|đồng chí|khách mời|đại diện)[^.;]*(?:về dự|đến dự|tham dự|dự họp|cùng dự|dự và chỉ đạo)|đại biểu[^.;:]{0,30}:/u;
const GUESTS = /đại biểu|khách mời|đại diện/u;
const NOBODY = /không có (?:đại biểu|khách)|đại biểu[^.;:]{0,30}:\s*(?:không|0)|\(nếu có\)/u;
const SPEAKS = /phát biểu|ý kiến|chỉ đạo|ghi nhận|đề nghị|nhấn mạnh|lưu ý|góp ý|trao đổi/u;

export default defineRule<Gap>({
  id: 'dai-bieu-chua-ro',
  ref: 'DD11',
  title: 'Đại biểu cấp trên dự họp chưa ghi tên, chức vụ hoặc ý kiến',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:248'), basis('thematic', 'phần giới thiệu đại biểu (S2:51)')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Không ghi tên',
        text: meetingMinutes({
          course:
            'Đồng chí Phan Văn Trúc tuyên bố lý do, giới thiệu đại biểu Đảng uỷ xã về dự.\nĐồng chí Kiều Thị Lụa đề nghị chia ca trực đê theo xóm.',
          vote: null,
        }),
      },
      {
        title: 'Không ghi ý kiến',
        text: meetingMinutes({
          course:
            'Đồng chí Phan Văn Trúc tuyên bố lý do, giới thiệu đại biểu về dự: đồng chí Vũ Đình Hợp, Đảng uỷ viên.\nĐồng chí Kiều Thị Lụa đề nghị chia ca trực đê theo xóm.',
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        title: 'Có tên, chức vụ và ý kiến',
        text: meetingMinutes({
          course:
            'Đồng chí Phan Văn Trúc tuyên bố lý do, giới thiệu đại biểu về dự: đồng chí Vũ Đình Hợp, Đảng uỷ viên.\nĐồng chí Vũ Đình Hợp phát biểu: đề nghị chi bộ chú ý tạo nguồn kết nạp.',
          vote: null,
        }),
      },
      {
        title: 'Không có đại biểu',
        text: meetingMinutes({ course: 'Đồng chí Phan Văn Trúc tuyên bố lý do, giới thiệu đại biểu.', vote: null }),
      },
    ],
  },
  *check({ document }) {
    const lines = bodyLines(document);
    const line = firstBodyLineThat(document, tellsOfGuests);
    if (!line) return;
    const index = lines.indexOf(line);
    const names = guestsOn(line);
    const under = lines
      .slice(index + 1, index + 4)
      .filter((next) => next.marker && (next.indent > line.indent || !line.marker));
    const here = textRange(line);
    const named = names.length > 0 || under.some((next) => findNames(next.text, next.folded).length > 0);
    if (!named) {
      yield { ...here, data: { gap: 'name', place: { ...here, after: line.end } } };
    } else if (names.length === 1 && !speaks(lines, line, names[0]!)) {
      yield { ...here, data: { gap: 'opinion', name: names[0]!, place: opinionPlace(document) } };
    }
  },
  message: (data) => ({
    what:
      data.gap === 'name'
        ? 'Có đại biểu cấp trên dự họp nhưng biên bản chưa ghi họ tên, chức vụ.'
        : `Biên bản chưa ghi ý kiến của đồng chí ${data.name}, đại biểu cấp trên dự họp.`,
    why: 'Cấp uỷ viên được phân công theo dõi chi bộ dự họp và có ý kiến; biên bản là nơi ghi lại (tài liệu nghiệp vụ chi bộ).',
    todo:
      data.gap === 'name'
        ? 'Hãy ghi họ tên, chức vụ từng đại biểu.'
        : 'Nếu đồng chí ấy có phát biểu, hãy ghi lại ý kiến.',
  }),
  fixes: (data) =>
    data.gap === 'name'
      ? [textFix(data.place, '- Đại biểu dự họp: đồng chí …, chức vụ …', 'Thêm họ tên, chức vụ đại biểu', 'line')]
      : [textFix(data.place, `Đồng chí ${data.name} phát biểu: …`, 'Thêm ý kiến của đại biểu')],
});

const tellsOfGuests = perLineWith(GUESTS, false, (line: Line): boolean => {
  if (NOBODY.test(line.folded)) return false;
  const clause = line.folded.split(/[.;](?: |$)/).find((part) => CAME.test(part));
  return clause !== undefined && ABOVE_THE_CELL.test(clause) && GUESTS.test(clause);
});

/** The people named behind the word for guests. */
const guestsOn = perLine((line: Line): readonly string[] => {
  const from = Math.max(0, line.folded.search(/đại biểu|khách mời|đại diện/));
  const behind = line.text.slice(from);
  const names = findNames(behind, line.folded.slice(from)).map(({ start, end }) => behind.slice(start, end));
  if (names.length > 0) return names;
  // `Đồng chí Vũ Đình Hợp, đại biểu Đảng uỷ xã, về dự`: with the post in front.
  const before = line.text.slice(0, from);
  const last = findNames(before, line.folded.slice(0, from)).at(-1);
  return last && findPosts(line.text, line.folded).length > 0 && from - last.end < 8
    ? [before.slice(last.start, last.end)]
    : [];
});

const speaks = (lines: readonly Line[], told: Line, name: string): boolean => {
  const folded = fold(name);
  const short = folded.split(' ').at(-1)!;
  return lines.some(
    (line) =>
      (line !== told &&
        (line.folded.includes(folded) ||
          line.folded.includes(`đ/c ${short}`) ||
          line.folded.includes(`đồng chí ${short}`))) ||
      (line !== told && /đại biểu|cấp trên/.test(line.folded) && SPEAKS.test(line.folded)) ||
      (line === told && /phát biểu|chỉ đạo|ghi nhận/.test(line.folded)),
  );
};

function opinionPlace(document: DocumentModel): Place {
  return placeOfStep(document, 'response');
}
