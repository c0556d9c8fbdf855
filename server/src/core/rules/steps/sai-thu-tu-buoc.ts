import type { StepId } from '../../guidance/names';
import { stepsIn } from '../../guidance/steps-in';
import type { DocumentModel, Section } from '../../model/types';
import { textRange } from '../../syntax/lines';
import { remembered } from '../../text/remembered';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { regularMinutes } from '../writing/samples/minutes';

interface Swapped {
  /** The part that stands first and belongs behind the other. */
  readonly first: Section;
  readonly second: Section;
  readonly pair: Pair;
}
interface Pair {
  readonly before: StepId;
  readonly after: StepId;
  readonly words: string;
}

const ORDER: readonly Pair[] = [
  { before: 'discussion', after: 'conclusion', words: 'kết luận ghi trước thảo luận' },
  { before: 'conclusion', after: 'vote', words: 'biểu quyết nghị quyết ghi trước kết luận' },
];

/** Only where each of the two steps has one heading to itself: then their order is clear. */
export default defineRule<Swapped>({
  id: 'sai-thu-tu-buoc',
  ref: 'QT20',
  title: 'Các bước ghi không đúng thứ tự',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('duty', 'S0:154'), basis('thematic', 'S2:51-59'), basis('secretary', 'S3:61-64')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Kết luận trước thảo luận',
        text: regularMinutes({
          report: '## Kết luận\n\nĐồng chí chủ trì kết luận: chia ca trực đê theo xóm.',
          conclusion: null,
        }),
      },
      {
        title: 'Biểu quyết nghị quyết trước kết luận',
        text: regularMinutes({
          praise:
            '## Biểu quyết thông qua nghị quyết\n\nNghị quyết tháng 7: 20/20 đảng viên chính thức tán thành (đạt 100%).',
          vote: null,
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Biểu quyết biên bản sau cùng, biểu quyết nhân sự ở giữa',
        text: regularMinutes({
          praise: '## Biểu quyết giới thiệu quần chúng học lớp bồi dưỡng\n\nTán thành 20/20 đồng chí (đạt 100%).',
        }),
      },
    ],
  },
  *check({ document }) {
    for (const pair of ORDER) {
      const [before, after] = [onlySection(document, pair.before), onlySection(document, pair.after)];
      if (!before || !after || after.start > before.start) continue;
      const place = after.heading ? textRange(after.heading) : after;
      yield { ...place, data: { first: after, second: before, pair } };
    }
  },
  message: ({ pair }) => ({
    what: `Các bước ghi chưa đúng thứ tự: ${pair.words}.`,
    why: 'Chi bộ nghe trình bày, thảo luận, chủ trì kết luận, rồi mới biểu quyết nghị quyết (tài liệu nghiệp vụ công tác chi bộ; tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy đổi chỗ hai mục cho đúng diễn biến.',
  }),
  fixes: ({ first, second }, { document }) => {
    const fix = swapped(first, second, document);
    return fix ? [fix] : [];
  },
});

const headingSteps = remembered((folded: string): readonly StepId[] => stepsIn(folded, 'heading'));

function stepOf({ folded }: Section): StepId | null {
  if (!/luận|ý kiến|biểu quyết|nghị quyết/.test(folded)) return null;
  const ids = headingSteps(folded).filter((id) => id === 'discussion' || id === 'conclusion' || id === 'vote');
  if (ids.length !== 1) return null;
  return ids[0] !== 'vote' || /nghị quyết/.test(folded) ? ids[0]! : null;
}

function onlySection({ sections }: DocumentModel, id: StepId): Section | null {
  const own = sections.filter((section) => section.heading && stepOf(section) === id);
  return own.length === 1 ? own[0]! : null;
}

/** Each part in the other's place, the numbers of the headings left where they are. */
function swapped(first: Section, second: Section, { tree }: DocumentModel): Fix | null {
  if (first.parent !== second.parent || first.rank !== second.rank || first.end > second.start) return null;
  const [one, other] = [partsOf(first, tree.text), partsOf(second, tree.text)];
  return {
    title: 'Đổi chỗ hai mục',
    safe: false,
    edits: [
      { start: first.start, end: first.end, text: one.mark + other.rest },
      { start: second.start, end: second.end, text: other.mark + one.rest },
    ],
  };
}

/** A heading's number (`VII- `, `## 3. `) and what stands behind it. */
function partsOf(section: Section, text: string): { mark: string; rest: string } {
  const whole = text.slice(section.start, section.end);
  const mark = /^[\s#*]*(?:(?:[IVX]+|\d+(?:\.\d+)*)\s*[.)/–-]\s*)?/.exec(whole)![0];
  return { mark, rest: whole.slice(mark.length) };
}
