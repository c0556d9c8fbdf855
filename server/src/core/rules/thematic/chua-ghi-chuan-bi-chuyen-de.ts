import { PAPER_SENT, PAPERS_ASSIGNED } from '../../guidance/thematic-wording';
import { datesOf, perLine } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import { addDays, type IsoDate } from '../../text/calendar';
import { resolve } from '../../text/dates';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type RuleContext } from '../types';
import { bodyLinesThat } from '../writing/every-line';
import { afterHead, type Place, placeOfStep, snippetLines, textFix } from '../writing/place';
import { isTold, saying } from '../writing/told';
import { closingLines, mayAsk, openingLines } from './course';
import { thematicMinutes } from './sample';

type Gap =
  | { readonly part: 'papers'; readonly place: Place }
  | { readonly part: 'sent'; readonly place: Place }
  | { readonly part: 'late'; readonly sent: IsoDate; readonly latest: string };

const ASSIGNED = saying(PAPERS_ASSIGNED);
const SENT = saying(PAPER_SENT);

const sentOn = perLine((line: Line) => {
  if (!SENT(line)) return null;
  const at = line.folded.search(/gửi|chuyển|phát|đăng/u);
  const dates = datesOf(line).filter(({ precision }) => precision === 'day');
  return dates.find((date) => date.start > at) ?? dates[0] ?? null;
});

export default defineRule<Gap>({
  id: 'chua-ghi-chuan-bi-chuyen-de',
  ref: 'CDE10',
  title: 'Chưa ghi phân công tham luận, gửi đề dẫn trước buổi chuyên đề',
  group: 'Sinh hoạt chuyên đề',
  kinds: ['minutes'],
  forms: ['thematic'],
  scope: 'document',
  basis: [basis('thematic', 'S2:47, S2:65'), basis('hd42', 'phần sinh hoạt chuyên đề')],
  severity: 'hint',
  // What the minutes must tell of the preparation is inferred: the sources say only that it is done.
  preset: 'tham-dinh',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Không ghi phân công tham luận',
        text: thematicMinutes({
          preparation: '## II- Công tác chuẩn bị\n\n- Gửi đề dẫn đến đảng viên ngày 28/6/2026.',
        }),
      },
      {
        title: 'Gửi đề dẫn đúng ngày họp',
        text: thematicMinutes({
          preparation:
            '## II- Công tác chuẩn bị\n\n- Gửi đề dẫn đến đảng viên ngày 05/7/2026; phân công hai đồng chí tham luận.',
        }),
        lines: [24],
      },
    ],
    good: [
      { text: thematicMinutes() },
      {
        title: 'Ghi trong một câu',
        text: thematicMinutes({
          preparation: 'Đề dẫn đã được gửi trước cho đảng viên; hai đồng chí được phân công chuẩn bị phát biểu.',
        }),
      },
      {
        title: 'Bài gửi trước, người nhận tham luận',
        text: thematicMinutes({ preparation: 'Bài đã gửi trước năm ngày; ba đồng chí nhận tham luận.' }),
      },
    ],
  },
  *check(context) {
    const { document } = context;
    const late = sentLate(context);
    if (late) {
      yield late;
      return;
    }
    if (!mayAsk(document)) return;
    const place = preparationPlace(document);
    const range = { start: place.start, end: place.end };
    const closing = new Set(closingLines(document));
    if (bodyLinesThat(document, ASSIGNED).every((line) => closing.has(line)))
      yield { ...range, data: { part: 'papers', place } };
    if (!isTold(document, SENT)) yield { ...range, data: { part: 'sent', place } };
  },
  message: (gap) => ({
    what:
      gap.part === 'late'
        ? `Đề dẫn gửi ngày ${shown(gap.sent)} là muộn.`
        : gap.part === 'papers'
          ? 'Biên bản chưa ghi việc phân công đảng viên chuẩn bị tham luận.'
          : 'Biên bản chưa ghi việc gửi đề dẫn cho đảng viên trước buổi sinh hoạt.',
    why:
      gap.part === 'late'
        ? gap.latest
        : 'Chi uỷ duyệt đề dẫn, gửi đề dẫn và phân công tham luận từ trước để đảng viên chuẩn bị ý kiến (tài liệu hướng dẫn sinh hoạt chuyên đề).',
    todo:
      gap.part === 'late'
        ? 'Hãy xem lại ngày gửi, hoặc rút kinh nghiệm cho kỳ sau.'
        : 'Nếu đã làm, hãy ghi thêm một dòng.',
  }),
  fixes: (gap, { document }) => {
    if (gap.part === 'late') return [];
    const text = snippetLines(document, 'chuan-bi-chuyen-de')[gap.part === 'papers' ? 3 : 2]!;
    return [textFix(gap.place, text, gap.part === 'papers' ? 'Thêm dòng phân công tham luận' : 'Thêm dòng gửi đề dẫn')];
  },
});

const shown = (date: IsoDate): string => `${date.slice(8)}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;

/** After a section on the preparation where there is one, else before the purpose. */
function preparationPlace(document: DocumentModel): Place {
  const section = document.sections.find(({ folded }) => folded.includes('chuẩn bị'));
  const end = section && document.tree.blocks[section.to - 1]?.end;
  if (section?.heading && end !== undefined) return { ...textRange(section.heading), after: end };
  return document.steps.length > 0 ? placeOfStep(document, 'purpose') : afterHead(document);
}

/** A day before the meeting now; from the month before under the guidance of 2018. */
function sentLate({ document, date, guidance }: RuleContext): (Range & { data: Gap }) | null {
  if (date === null) return null;
  const newRules = guidance.meetings === 'hd42';
  for (const line of openingLines(document)) {
    const mention = sentOn(line);
    const sent = mention && resolve(mention, date)?.from;
    if (!sent) continue;
    const late = newRules ? sent > addDays(date, -1) : sent.slice(0, 7) >= date.slice(0, 7);
    // Without a year a day behind the meeting's is one of the year to come: nothing to judge by.
    if (!late || (mention.year === null && sent > date)) continue;
    const latest = newRules
      ? `Dự thảo chuyên đề gửi trước buổi sinh hoạt (${shown(date)}) ít nhất một ngày (theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).`
      : `Đề dẫn gửi từ kỳ họp thường kỳ tháng trước; buổi sinh hoạt ngày ${shown(date)} (tài liệu hướng dẫn sinh hoạt chuyên đề).`;
    return { ...textRange(line), data: { part: 'late', sent, latest } };
  }
  return null;
}
