import { LEAST_MINUTES } from '../../guidance/in-force';
import { type DocumentModel, given } from '../../model/types';
import { basis } from '../basis';
import { defineRule, type RuleContext } from '../types';
import { matching } from '../writing/every-line';
import { regularMinutes } from '../writing/samples/minutes';
import { type Duration, duration, sumInWords } from './clock';
import { allLines, allLinesThat } from './minutes';

interface Short {
  readonly held: Duration;
  readonly least: number;
  readonly together: boolean;
  readonly source: string;
  /** End of the line that tells when the meeting ended. */
  readonly after: number;
}

/** Below this many members a cell elects no committee (294-QĐ/TW, 23.2): its hours are for the committee above to set. */
const SMALL_CELL = 9;
/** What excuses a short meeting: its reason, or what the committee above allowed. */
const EXCUSED =
  /thời lượng[^.]{0,80}(?:theo|do|vì|lý do|quy định|cho phép)|(?:rút ngắn|kết thúc sớm)[^.]{0,60}(?:do|vì|theo|lý do)|(?:do|vì) [^.]{0,60}(?:rút ngắn|kết thúc sớm)|chi bộ (?:ít|có ít) đảng viên/;

/** A meeting shorter than the guidance in force asks for. The sum is told. */
export default defineRule<Short>({
  id: 'thoi-luong-ngan',
  ref: 'QT19',
  title: 'Buổi sinh hoạt ngắn hơn thời lượng quy định',
  group: 'Trình tự sinh hoạt',
  kinds: ['minutes'],
  forms: ['regular'],
  scope: 'document',
  basis: [basis('hd42', 'thời gian sinh hoạt', 'B'), basis('hd12', 'thời gian sinh hoạt'), basis('practice', 'S1:8')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Dưới 90 phút',
        text: regularMinutes({ closing: 'Buổi họp kết thúc lúc 20 giờ 10 phút cùng ngày.' }),
      },
      {
        title: 'Có sinh hoạt chuyên đề cùng buổi, dưới 120 phút',
        text: regularMinutes({
          praise: '## Sinh hoạt chuyên đề\n\nĐồng chí Đỗ Thị Hạ trình bày đề dẫn chuyên đề “Phân loại rác tại nhà”.',
        }),
      },
    ],
    good: [
      { text: regularMinutes() },
      {
        title: 'Có ghi lý do',
        text: regularMinutes({
          closing: 'Buổi họp kết thúc lúc 20 giờ 10 phút, rút ngắn vì có lệnh trực bão của xã.',
        }),
      },
      {
        title: 'Trước ngày 28/10/2025 không đòi 120 phút khi ghép chuyên đề',
        text: regularMinutes({
          praise: '## Sinh hoạt chuyên đề\n\nĐồng chí Đỗ Thị Hạ trình bày đề dẫn chuyên đề “Phân loại rác tại nhà”.',
        })
          .replaceAll('/2026', '/2025')
          .replaceAll('năm 2026', 'năm 2025'),
      },
    ],
  },
  *check(context) {
    const { document } = context;
    const held = duration(document);
    const end = document.meeting?.end;
    if (!held || held.minutes <= 0 || !end?.found) return;
    const { least, together } = leastMinutes(context);
    if (held.minutes >= least || isSmall(document)) return;
    if (allLinesThat(document, matching(EXCUSED)).length > 0) return;
    const line = allLines(document).find((l) => l.start <= end.start && end.start < l.end);
    const source = context.guidance.meetings === 'hd42' ? '42-HD/BTCTW' : '12-HD/BTCTW';
    yield { start: end.start, end: end.end, data: { held, least, together, source, after: line?.end ?? end.end } };
  },
  message: ({ held, least, together, source }) => ({
    what: `Buổi sinh hoạt ${sumInWords(held)}, dưới ${least} phút.`,
    why: `Theo tài liệu dẫn lại Hướng dẫn ${source}, ${together ? 'sinh hoạt thường kỳ và chuyên đề cùng buổi' : 'mỗi buổi sinh hoạt'} ít nhất ${least} phút; chi bộ ít đảng viên theo quy định của cấp uỷ.`,
    todo: 'Hãy xem lại giờ đã ghi, hoặc ghi lý do, quy định của cấp uỷ.',
  }),
  fixes: ({ held, after }, { document }) => {
    const text = ` Thời lượng ${held.minutes} phút, lý do: ….`;
    const inBody = after <= document.tree.text.length && document.tree.frontMatter?.end !== after;
    if (!inBody || !allLines(document).some(({ end }) => end === after)) return [];
    const at = text.indexOf('…');
    return [
      {
        title: 'Ghi lý do thời lượng ngắn',
        safe: false,
        edits: [{ start: after, end: after, text }],
        select: { edit: 0, start: at, end: at + 1 },
      },
    ];
  },
});

function leastMinutes({ document, guidance }: RuleContext): { least: number; together: boolean } {
  const { alone, together } = LEAST_MINUTES[guidance.meetings];
  return together !== null && holdsThematic(document)
    ? { least: together, together: true }
    : { least: alone, together: false };
}

/** A thematic part was held in the same session: its lead paper was read, under a heading of its own. */
const holdsThematic = ({ steps, sections }: DocumentModel): boolean =>
  sections.some(({ folded }) => /sinh hoạt chuyên đề|phần chuyên đề/.test(folded)) &&
  steps.some(({ id }) => id === 'lead-paper');

function isSmall({ attendance }: DocumentModel): boolean {
  const members = attendance && (given(attendance.members) ?? given(attendance.official));
  return members !== null && members < SMALL_CELL;
}
