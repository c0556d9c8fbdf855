import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix, type RuleContext } from '../types';
import { afterHead, textFix, titlePlace } from '../writing/place';
import { mayAsk } from './course';
import { thematicMinutes } from './sample';
import { hasPlaceForTopic, quarterWords, tellsQuarter, topicOf } from './topic';

interface Missing {
  readonly part: 'name' | 'quarter';
  /** Where the word `chuyên đề` stands in the subject; null where it stands nowhere. */
  readonly behind: Range | null;
}

export default defineRule<Missing>({
  id: 'thieu-ten-chuyen-de',
  ref: 'CDE01',
  title: 'Biên bản chuyên đề chưa ghi tên chuyên đề hoặc quý',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:4'), basis('practice', 'S1:8')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không có tên chuyên đề', text: thematicMinutes({ topic: null }), lines: [10] },
      {
        title: 'Có tên, không có quý',
        text: thematicMinutes({ topic: null }, 'sinh hoạt chuyên đề về phân loại rác tại nhà'),
        lines: [10],
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Tên ở trích yếu',
        text: thematicMinutes({ topic: null }, 'sinh hoạt chuyên đề quý III năm 2026 về phân loại rác tại nhà'),
      },
      { title: 'Tên trong ngoặc kép', text: thematicMinutes({ topic: 'Chủ đề: "Phân loại rác tại nhà".' }) },
      {
        title: 'Quý ghi cạnh tên',
        text: thematicMinutes({ topic: null }, 'SINH HOẠT CHUYÊN ĐỀ QUÝ 3/2026 “PHÂN LOẠI RÁC TẠI NHÀ”'),
      },
      { title: 'Mới gõ vài dòng', text: thematicMinutes({ topic: null }).split('## II-')[0] ?? '' },
    ],
  },
  *check({ document }) {
    if (!mayAsk(document)) return;
    const { subject } = document.header;
    const place = titlePlace(document);
    if (topicOf(document) === null && !hasPlaceForTopic(document)) {
      yield { ...(subject.found ? rangeOf(subject) : place), data: { part: 'name', behind: null } };
    }
    if (tellsQuarter(document)) return;
    const at = subject.found ? fold(document.tree.text.slice(subject.start, subject.end)).indexOf('chuyên đề') : -1;
    const end = subject.found && at >= 0 ? subject.start + at + 'chuyên đề'.length : null;
    yield {
      ...(subject.found ? rangeOf(subject) : place),
      data: { part: 'quarter', behind: end === null ? null : { start: end, end } },
    };
  },
  message: ({ part }) => ({
    what: part === 'name' ? 'Biên bản chưa ghi tên chuyên đề.' : 'Biên bản chưa ghi chuyên đề của quý nào.',
    why: 'Mỗi quý chi bộ sinh hoạt chuyên đề ít nhất một lần, nên biên bản phải cho biết đó là chuyên đề gì, của quý nào (tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo:
      part === 'name' ? 'Hãy thêm dòng «Tên chuyên đề: …».' : 'Hãy ghi thêm quý vào trích yếu hoặc cạnh tên chuyên đề.',
  }),
  fixes: ({ part, behind }, context) => (part === 'name' ? nameFixes(context) : quarterFixes(behind, context)),
});

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

const nameFixes = ({ document, date }: RuleContext): Fix[] => [
  textFix(afterHead(document), `Tên chuyên đề: “…”, ${quarterWords(date)}.`, 'Thêm dòng tên chuyên đề'),
];

/** The quarter of the day on which the meeting was held; whether it stands for another one the clerk knows. */
function quarterFixes(behind: Range | null, { document, date }: RuleContext): Fix[] {
  const words = quarterWords(date);
  if (!behind) return [textFix(afterHead(document), `Sinh hoạt chuyên đề ${words}.`, 'Thêm câu ghi quý')];
  const before = document.tree.text.charAt(behind.start - 1);
  const text = ` ${before === before.toUpperCase() ? words.toUpperCase() : words}`;
  const at = text.indexOf('…');
  const select = at < 0 ? undefined : { edit: 0, start: at, end: at + 1 };
  return [{ title: `Thêm «${words}»`, safe: false, edits: [{ ...behind, text }], ...(select && { select }) }];
}
