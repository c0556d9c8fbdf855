import { datesOf, passageOf, perLineWith, rangeIn } from '../../model/passage';
import { type DocumentModel, given, type IsoDate } from '../../model/types';
import type { Line } from '../../syntax/types';
import { lastDayOfMonth, partsOf } from '../../text/calendar';
import { shortDate, twoDigits } from '../../text/date-words';
import { type DateMention, findDates } from '../../text/dates';
import { fold } from '../../text/fold';
import { once } from '../../text/lazily';
import { overlaps, type Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type Fix } from '../types';
import { EVERY_KIND } from '../writing/every-kind';
import { everyLineThat } from '../writing/every-line';
import { entryOf } from '../writing/front-matter';
import { changed, changedAll, RESOLUTION, WITH_FRONT_MATTER } from './sample';
import { typedPlaceDate } from './typed-head';

type Fault =
  | { readonly kind: 'impossible'; readonly written: string; readonly where: Range; readonly mention: DateMention }
  | { readonly kind: 'early'; readonly signed: IsoDate; readonly met: IsoDate };

/** A day that no calendar has, and a paper signed before the meeting that it tells of. */
export default defineRule<Fault>({
  id: 'ngay-khong-dung',
  ref: 'TT08',
  title: 'Ngày không có trong lịch, hoặc ngày ký trước ngày họp',
  group: 'Thể thức',
  kinds: EVERY_KIND,
  forms: [],
  scope: 'document',
  basis: [basis('hd05', '4.1.2')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Tháng 6 có 30 ngày',
        text: changedAll(RESOLUTION, ['ngày 05 tháng 7', 'ngày 31 tháng 6'], ['Ngày 05/7', 'Ngày 30/6']),
        lines: [7],
      },
      {
        title: 'Trong nội dung',
        text: changed(RESOLUTION, 'họp thường kỳ,', 'họp thường kỳ sau buổi giám sát ngày 31/6/2026,'),
        lines: [16],
      },
      { title: 'Ngày ký trước ngày họp', text: changed(RESOLUTION, 'ngày 05 tháng 7', 'ngày 03 tháng 7'), lines: [7] },
      {
        title: 'Ngày ký trước ngày họp, ghi ở đầu tệp',
        text: changed(WITH_FRONT_MATTER, 'ngày: 05/7/2026', 'ngày: 03/7/2026'),
        lines: [8],
      },
    ],
    good: [
      { text: RESOLUTION },
      { title: 'Ký sau ngày họp', text: changed(RESOLUTION, 'ngày 05 tháng 7', 'ngày 07 tháng 7') },
      {
        title: 'Phân số không phải ngày',
        text: changed(RESOLUTION, 'họp thường kỳ,', 'họp thường kỳ, có 31/36 hộ đã phân loại rác,'),
      },
    ],
  },
  *check({ document }) {
    for (const fault of impossibleDays(document)) yield { ...fault.where, data: fault };
    const early = signedEarly(document);
    if (early) yield { ...early.where, data: early.fault };
  },
  message: (fault) =>
    fault.kind === 'impossible'
      ? {
          what: `«${fault.written}» không có trong lịch.`,
          why: 'Ngày tháng ghi trong văn bản phải là ngày có thật (Hướng dẫn 05-HD/VPTW, mục 4.1.2).',
          todo: 'Hãy xem lại và ghi đúng ngày.',
        }
      : {
          what: `Ngày ký (${shortDate(fault.signed)}) trước ngày họp (${shortDate(fault.met)}).`,
          why: 'Ngày của văn bản là ngày ký, nên không thể trước ngày họp đã quyết định (Hướng dẫn 05-HD/VPTW, mục 4.1.2).',
          todo: 'Hãy xem lại hai ngày này.',
        },
  fixes: (fault, { document }) => (fault.kind === 'impossible' ? lastDay(fault) : toMeetingDay(fault.met, document)),
});

/** A day that its month has not, a month beyond the twelfth, or nought; a month in words may be any. Without one of these every day exists. */
const MAY_BE_IMPOSSIBLE =
  /(?<!\d)(?:(?:00?|3[2-9]|[4-9]\d)(?: ?[/.-] ?\d| *,? *tháng)|(?:29|30)(?: ?[/.-] ?| *,? *tháng *)(?:0?2(?!\d)|[^\d\s])|31(?: ?[/.-] ?| *,? *tháng *)(?:0?[2469](?!\d)|11|[^\d\s]))|(?:[/.-]|tháng) *(?:00?|1[3-9]|[2-9]\d)(?!\d)|(?:mươi|mốt|chín) *,? *tháng/;

const impossibleIn = perLineWith(MAY_BE_IMPOSSIBLE, [], (line: Line): readonly DateMention[] =>
  datesOf(line).filter((date) => isImpossible(date, line)),
);

/** `31/6` alone may be a share; with its year, or the word before it, it is a day. */
const isImpossible = ({ possible, precision, year, start }: DateMention, { folded }: Line): boolean =>
  !possible &&
  precision === 'day' &&
  (year !== null ||
    /^(?:ngày|mùng|mồng)/.test(folded.slice(start)) ||
    /(?:trước|hạn|chậm nhất|đến hết) $/.test(folded.slice(0, start)));

/** Days that do not exist, in front matter and in the text; a task's deadline is its own rule's. */
function* impossibleDays(document: DocumentModel): Iterable<Extract<Fault, { kind: 'impossible' }>> {
  for (const key of ['date', 'meetingDate'] as const) {
    const entry = entryOf(document, key);
    const mention = findDates(fold(entry?.value ?? '')).find((date) => !date.possible && date.precision === 'day');
    if (entry && mention) yield { kind: 'impossible', written: entry.value!, where: entry.valueRange, mention };
  }
  const deadlines = once(() => deadlinesToldElsewhere(document));
  for (const line of everyLineThat(document, impossibleIn)) {
    for (const mention of impossibleIn(line)) {
      const where = rangeIn(passageOf(line), mention);
      if (deadlines().some((range) => overlaps(range, where))) continue;
      yield { kind: 'impossible', written: line.text.slice(mention.start, mention.end), where, mention };
    }
  }
}

/** Where a task's deadline stands, in papers whose deadlines have a rule of their own. */
function deadlinesToldElsewhere({ kind, tasks }: DocumentModel): Range[] {
  if (kind !== 'resolution' && kind !== 'conclusion' && kind !== 'plan') return [];
  return tasks.flatMap(({ deadline, fields }): Range[] => [
    ...(deadline ? [deadline] : []),
    ...fields.filter(({ name }) => name === 'deadline' || name === 'start' || name === 'end'),
  ]);
}

/** Only papers that tell of a meeting that was held; a notice speaks of one to come. */
function signedEarly(document: DocumentModel): { where: Range; fault: Fault } | null {
  const { kind, header, meeting } = document;
  if (kind !== 'minutes' && kind !== 'resolution' && kind !== 'conclusion') return null;
  const met = meeting ? given(meeting.date) : null;
  if (!header.date.found || met === null || header.date.value >= met) return null;
  return { where: header.date, fault: { kind: 'early', signed: header.date.value, met } };
}

/** The month's last day where the day is beyond it. */
function lastDay({ where, written, mention }: Extract<Fault, { kind: 'impossible' }>): Fix[] {
  const { day, month, year } = mention;
  if (day === null || month === null || month < 1 || month > 12) return [];
  const last = lastDayOfMonth(year ?? 2024, month);
  if (day <= last) return [];
  const text = written.replace(/\d{1,2}/, String(last));
  return [{ title: `Đổi thành «${text}»`, safe: false, edits: [{ ...where, text }] }];
}

function toMeetingDay(met: IsoDate, document: DocumentModel): Fix[] {
  const { date } = document.header;
  if (!date.found) return [];
  const front = document.tree.frontMatter;
  const inFront = front !== null && date.start < front.end;
  const typed = typedPlaceDate(document);
  const { day, month, year } = partsOf(met)!;
  const words = `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
  const text = !inFront && typed?.read.form === 'words' ? words : shortDate(met);
  return [
    {
      title: `Ghi ngày ký là ngày họp (${shortDate(met)})`,
      safe: false,
      edits: [{ start: date.start, end: date.end, text }],
    },
  ];
}
