import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { firstBodyLineThat, isInBody, matching } from '../writing/every-line';
import { endOfSection, type Place, placeOfStep, textFix } from '../writing/place';
import { meetingMinutes } from '../writing/samples/meeting';

/** The groups had the papers beforehand, or sent what they thought of them. */
const SENT =
  /(?:gửi|chuyển|đưa)[^.;]{0,60}(?:tổ đảng)[^.;]{0,60}(?:thảo luận|góp ý|tham gia ý kiến|nghiên cứu|cho ý kiến)|tổ đảng[^.;]{0,60}(?:đã (?:họp|thảo luận|góp ý|trao đổi)|gửi ý kiến|có ý kiến trước|góp ý trước)|(?:tổng hợp|tiếp thu) ý kiến[^.;]{0,20}tổ đảng/u;
/** What a group thinks is recorded as an opinion. */
const RECORDED =
  /^[\s\d.)*+•-]{0,8}(?:ý kiến (?:của )?(?:các )?)?tổ đảng [^:;]{0,60}:|ý kiến (?:của )?(?:các )?tổ đảng[^:;]{0,80}:|(?:thay mặt|đại diện) tổ đảng[^.;]{0,60}(?:phát biểu|nêu|đề nghị|trình bày|:)|tổ đảng (?:số )?\d+[^.;:]{0,40}(?:đề nghị|nhất trí|cho rằng|góp ý|:)/u;

const SENDS = `Thay mặt chi uỷ, đồng chí Phan Văn Trúc trình bày dự thảo nghị quyết, đã gửi các tổ đảng thảo luận trước.
Đồng chí Kiều Thị Lụa đề nghị chia ca trực đê theo xóm.`;

export default defineRule<Place>({
  id: 'y-kien-to-dang-chua-ghi',
  ref: 'DD15',
  title: 'Ý kiến tổ đảng gửi trước chưa được ghi',
  group: 'Thành phần và điểm danh',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('practice', 'S1:12'), basis('custom', 'kinh nghiệm của một chi bộ')],
  severity: 'hint',
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      { text: meetingMinutes({ course: SENDS, vote: null }) },
      {
        title: 'Chỉ nói đã tổng hợp',
        text: meetingMinutes({
          course: 'Đồng chí Phan Văn Trúc báo cáo đã tổng hợp ý kiến của các tổ đảng.',
          vote: null,
        }),
      },
    ],
    good: [
      { text: meetingMinutes() },
      {
        text: meetingMinutes({
          course: `${SENDS}\n- Ý kiến của tổ đảng số 2, do đồng chí Kiều Thị Lụa trình bày: nhất trí với dự thảo.`,
          vote: null,
        }),
      },
    ],
  },
  *check({ document }) {
    const sent = firstBodyLineThat(document, matching(SENT));
    if (!sent || isInBody(document, matching(RECORDED))) return;
    yield { ...textRange(sent), data: opinionPlace(document, sent) };
  },
  message: () => ({
    what: 'Các tổ đảng đã bàn trước nhưng biên bản chưa ghi ý kiến của tổ đảng.',
    why: 'Ý kiến tổ đảng gửi trước nên được ghi như ý kiến phát biểu (kinh nghiệm nâng cao chất lượng sinh hoạt).',
    todo: 'Nên ghi ý kiến của từng tổ đảng vào phần thảo luận.',
  }),
  fixes: (place) => [
    textFix(place, '- Ý kiến của tổ đảng số …, do đồng chí … trình bày: …', 'Thêm ý kiến của tổ đảng', 'line'),
  ],
});

/** The end of the discussion, else where it belongs. */
function opinionPlace(document: DocumentModel, sent: Line): Place {
  const section = document.sections.find(({ folded }) => /thảo luận|ý kiến/.test(folded));
  if (section) return endOfSection(section, document);
  const talk = document.steps.find(({ id }) => id === 'discussion');
  if (!talk) return { ...textRange(sent), after: sent.end };
  return placeOfStep(document, 'response');
}
