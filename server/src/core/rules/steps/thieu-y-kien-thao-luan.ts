import { stepsIn } from '../../guidance/steps-in';
import { headingRank } from '../../model/heading';
import { perLineWith } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { basis } from '../basis';
import { defineRule } from '../types';
import { type Place, placeOfStep, snippetFix, textFix } from '../writing/place';
import { regularMinutes, thematicMinutes } from '../writing/samples/minutes';
import { firstBodyLineThat, isPast, isRecorded, mayAsk } from './minutes';
import { discussionSections, linesOfSection, onlyAgrees, opinions } from './opinions';

interface Silent {
  readonly place: Place;
  /** Nothing at all, a heading with nothing under it, or agreement without a name. */
  readonly what: 'nothing' | 'empty' | 'agreed';
}

/** Minutes without what was said: the discussion is left out, or all that is told is that everybody agreed. */
export default defineRule<Silent>({
  id: 'thieu-y-kien-thao-luan',
  ref: 'QT10',
  title: 'Biên bản không ghi ý kiến thảo luận',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular', 'thematic'],
  scope: 'document',
  basis: [basis('practice', 'S1:32'), basis('duty', 'S0:154, S0:242'), basis('secretary', 'S3:63')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không có phần thảo luận', text: regularMinutes({ discussion: null, response: null }) },
      {
        title: 'Chỉ ghi nhất trí, không có tên',
        text: regularMinutes({ discussion: '## Thảo luận\n\nCác ý kiến đều nhất trí.', response: null }),
        lines: [53],
      },
      { title: 'Chuyên đề không ghi ý kiến', text: thematicMinutes({ discussion: null }) },
    ],
    good: [
      { text: regularMinutes() },
      { text: thematicMinutes() },
      {
        title: 'Tóm tắt ý kiến theo việc',
        text: regularMinutes({
          discussion: 'Có mười ý kiến phát biểu, tập trung vào ba việc: bãi đỗ xe, tiếng ồn và quỹ khuyến học.',
        }),
      },
      {
        title: 'Kể trong câu',
        text: regularMinutes({
          discussion: '## Thảo luận\n\nĐồng chí Mai Văn Sơn đề nghị chia ca trực. Các đồng chí khác nhất trí.',
        }),
      },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document) || !isPast(document, 'discussion') || opinions(document).length > 0) return;
    const silent = silentPlace(document);
    if (silent) yield { start: silent.place.start, end: silent.place.end, data: silent };
  },
  message: ({ what }) => ({
    what:
      what === 'agreed'
        ? 'Biên bản chỉ ghi là nhất trí, không ghi ai nói gì.'
        : what === 'empty'
          ? 'Phần thảo luận chưa ghi ý kiến nào.'
          : 'Biên bản chưa ghi ý kiến thảo luận.',
    why: 'Biên bản phải ghi đầy đủ, chính xác ý kiến của đảng viên (tài liệu nghiệp vụ công tác chi bộ).',
    todo: 'Hãy ghi họ tên và ý kiến của từng người phát biểu, mỗi người một dòng.',
  }),
  fixes: ({ place, what }, { document }) => [
    what === 'nothing'
      ? snippetFix(
          document,
          place,
          document.form === 'thematic' ? 'thao-luan-chuyen-de' : 'thao-luan',
          'Thêm phần ý kiến thảo luận',
        )
      : textFix(place, '- Đồng chí …: ….', 'Thêm dòng ghi ý kiến của từng đồng chí'),
  ],
});

function silentPlace(document: DocumentModel): Silent | null {
  const section = discussionSection(document);
  if (section?.heading) {
    const lines = linesOfSection(section, document);
    if (lines.length === 0) {
      return { place: { ...textRange(section.heading), after: section.heading.end }, what: 'empty' };
    }
    const said = lines.filter((line) => line.kind !== 'heading');
    if (said.length > 0 && said.length <= 3 && said.every(onlyAgrees)) return agreed(said[said.length - 1]!);
    return null;
  }
  const line = firstBodyLineThat(document, discusses);
  const concluded = document.steps.find(({ id }) => id === 'conclusion' || id === 'score');
  // Behind the conclusion nothing is discussed any more: `còn tám đảng viên chưa phát biểu` records no discussion.
  if (!line || (concluded && concluded.start < line.start)) {
    return isRecorded(document, 'discussion') && !document.steps.some(({ id }) => id === 'discussion')
      ? null
      : { place: placeOfStep(document, 'discussion'), what: 'nothing' };
  }
  return onlyAgrees(line) && line.text.length <= 200 ? agreed(line) : null;
}

/** `Diễn biến` may head the whole course of the meeting; the discussion proper then has a heading of its own. */
function discussionSection(document: DocumentModel): Section | undefined {
  const sections = discussionSections(document);
  return sections.find(({ folded }) => !/^[\s\divx.)-]*diễn biến/.test(folded)) ?? sections[0];
}

/** What is yet to be discussed, and what somebody was told about himself, is no discussion. */
const NOT_YET =
  /(?:đề nghị|cần|để|cho|xin)(?: chi bộ| hội nghị| các đồng chí)?(?: tập trung)? thảo luận|góp ý (?:với|cho) (?:đồng chí|đ\/c)|chưa phát biểu/;
const discusses = perLineWith(
  /luận|ý kiến|phát biểu|trao đổi|góp ý|tham gia/u,
  false,
  (line: Line): boolean =>
    !NOT_YET.test(line.folded) &&
    stepsIn(line.folded, headingRank(line) === null ? 'sentence' : 'heading').includes('discussion'),
);

const agreed = (line: Line): Silent => ({
  place: { ...textRange(line), after: line.end },
  what: 'agreed',
});
