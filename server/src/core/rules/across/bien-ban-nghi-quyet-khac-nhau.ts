import type { DocumentModel, Found, Vote } from '../../model/types';
import { shortDate } from '../../text/date-words';
import type { Range } from '../../text/range';
import { percentText } from '../../text/tally-check';
import type { DocumentSummary } from '../../workspace/summary';
import { basis } from '../basis';
import { defineRule, type TextEdit } from '../types';
import { called, dated, lineIn, monthOf, neighbourhood, openFix } from './neighbours';
import { minutes, resolution } from './sample';

interface Difference extends Range {
  /** `số đảng viên có mặt` */
  readonly what: string;
  readonly here: string;
  readonly there: string;
  /** What makes this paper say what the minutes say; none where more than figures would change. */
  readonly edits: readonly TextEdit[];
  /** Where the minutes tell it; null in their head. */
  readonly line: number | null;
}

const TASKS = [
  'Giao đồng chí Lò Văn Khánh quét vôi nhà văn hoá bằng cách huy động mỗi xóm năm người, xong trước ngày 25/6/2026.',
];
const OPENING = (present: string): string =>
  `Ngày 05/6/2026, tại Nhà văn hoá thôn Trà, chi bộ họp thường kỳ. Tổng số đảng viên: 20 đồng chí; có mặt: ${present} đồng chí.

`;
const record = (present: string, votes: string): string =>
  minutes(
    '05/6/2026',
    `- Tổng số đảng viên: 20 đồng chí.
- Có mặt: ${present} đồng chí.

## Biểu quyết

Chi bộ biểu quyết thông qua Nghị quyết tháng 6: ${votes} đảng viên chính thức được triệu tập tán thành (đạt 100%).`,
  );

export default defineRule<Difference & { minutes: DocumentSummary }>({
  id: 'bien-ban-nghi-quyet-khac-nhau',
  ref: 'LK01',
  title: 'Biên bản và nghị quyết cùng kỳ ghi khác nhau',
  group: 'Liên kết giữa các tệp',
  kinds: ['resolution'],
  forms: [],
  scope: 'workspace',
  basis: [basis('secretary', 'S3:63'), basis('arithmetic', 'hai văn bản của một kỳ họp ghi cùng một số liệu')],
  severity: 'error',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      {
        title: 'Số người có mặt khác nhau',
        text: resolution('05/6/2026', TASKS, undefined, OPENING('18')),
        self: 'nghi-quyet.md',
        others: [{ file: 'bien-ban.md', text: record('20', '20/20') }],
        lines: [11],
      },
      {
        title: 'Kết quả biểu quyết khác nhau',
        text: resolution('05/6/2026', TASKS, undefined, OPENING('20')),
        self: 'nghi-quyet.md',
        others: [{ file: 'bien-ban.md', text: record('20', '19/19') }],
        lines: [19],
      },
      {
        title: 'Nghị quyết căn cứ vào biên bản họp chi uỷ; có mặt khác nhau',
        text: resolution(
          '05/6/2026',
          TASKS,
          undefined,
          `- Căn cứ Biên bản số 10-BB/CB, ngày 02/6/2026 họp chi uỷ.\n\n${OPENING('18')}`,
        ).replace('hình thức: thường kỳ\n', ''),
        self: 'nghi-quyet.md',
        others: [{ file: 'bien-ban.md', text: record('20', '20/20') }],
        lines: [12],
      },
    ],
    good: [
      {
        text: resolution('05/6/2026', TASKS, undefined, OPENING('20')),
        self: 'nghi-quyet.md',
        others: [{ file: 'bien-ban.md', text: record('20', '20/20') }],
      },
      {
        title: 'Biên bản của tháng khác',
        text: resolution('05/6/2026', TASKS, undefined, OPENING('18')),
        self: 'nghi-quyet.md',
        others: [{ file: 'bien-ban.md', text: record('20', '20/20').replaceAll('05/6/2026', '05/5/2026') }],
      },
    ],
  },
  *check(context) {
    const around = neighbourhood(context);
    if (!around) return;
    const { own } = around;
    const day = own.meetingDate ?? own.date;
    if (day === null || own.form === null || own.form === 'committee') return;
    const records = dated(around.others, ['minutes'], own.form).filter((other) => monthOf(other.day) === monthOf(day));
    const [record] = records;
    // With two meetings of one form in a month nobody can tell which of them is meant, but by the day.
    const same = records.length === 1 ? record : records.find((other) => other.day === day);
    if (!same) return;
    for (const difference of differences(context.document, same)) {
      yield { start: difference.start, end: difference.end, data: { ...difference, minutes: same } };
    }
  },
  message: ({ what, here, there, minutes }) => ({
    what: `Nghị quyết ghi ${what} là ${here}, còn ${called(minutes)} ghi ${there}.`,
    why: 'Biên bản và nghị quyết của cùng một kỳ họp phải khớp nhau.',
    todo: 'Hãy mở hai tệp cạnh nhau, xem bên nào đúng rồi sửa bên còn lại.',
  }),
  fixes: ({ edits, what, there, minutes, line }) => [
    ...(edits.length > 0 ? [{ title: `Sửa ${what} thành ${there} như trong biên bản`, safe: false, edits }] : []),
    openFix(minutes, line),
  ],
});

const DAY = /\d{1,2}([/.-])\d{1,2}\1\d{4}/;

/** A day written in figures, exchanged for another in the same manner. */
function dayEdit(document: DocumentModel, { start, end }: Range, day: string): TextEdit[] {
  const written = DAY.exec(document.source.text.slice(start, end));
  if (!written) return [];
  const at = start + written.index;
  return [{ start: at, end: at + written[0].length, text: shortDate(day).replaceAll('/', written[1]!) }];
}

/** A figure exchanged for another, with as many digits. */
function figureEdit(document: DocumentModel, { start, end }: Range, here: number, there: number): TextEdit[] {
  const digits = /\d+/.exec(document.source.text.slice(start, end));
  if (!digits || Number(digits[0]) !== here) return [];
  const at = start + digits.index;
  return [{ start: at, end: at + digits[0].length, text: String(there).padStart(digits[0].length, '0') }];
}

const COUNTS = [
  ['members', 'tổng số đảng viên', /tổng số/],
  ['official', 'số đảng viên chính thức', /chính thức/],
  ['present', 'số đảng viên có mặt', /có mặt|dự họp|tham dự/],
  ['absent', 'số đảng viên vắng', /vắng/],
] as const;

function* differences(document: DocumentModel, there: DocumentSummary): Generator<Difference> {
  const date = document.meeting?.date;
  if (date?.found && there.meetingDate && date.value !== there.meetingDate) {
    yield {
      ...at(date),
      what: 'ngày họp',
      here: shortDate(date.value),
      there: shortDate(there.meetingDate),
      edits: dayEdit(document, date, there.meetingDate),
      line: lineIn(there, (line) => /thời gian|(?:^|\P{L})ngày \d/u.test(line)),
    };
    return;
  }
  for (const [key, what, told] of COUNTS) {
    const here = document.attendance?.[key];
    const other = there.attendance?.[key] ?? null;
    if (!here?.found || other === null || here.value === other) continue;
    const edits = figureEdit(document, here, here.value, other);
    const line = lineIn(there, (words) => told.test(words) && /\d/.test(words));
    yield { ...at(here), what, here: String(here.value), there: String(other), edits, line };
    // One wrong count pulls the others along: it is told once.
    break;
  }
  const difference = voteDifference(document, there);
  if (difference) yield difference;
}

const at = ({ start, end }: Found<unknown>): Range => ({ start, end });

/** `Biểu quyết: Nghị quyết tháng 9 được 9/11 đảng viên chính thức tán thành; …`. */
const STATED = /(?:^|[:;.])[\s\d.)*+•-]*(?:dự thảo )?nghị quyết[^.;:]{0,40}(?:được|:) {0,3}\d+\/\d+/u;

/** The vote that adopted the resolution, as both papers tell it. */
function voteDifference(document: DocumentModel, there: DocumentSummary): Difference | null {
  const adopted = document.votes.filter(({ subject }) => subject === null || /nghị quyết/iu.test(subject));
  const stated = lineIn(there, (words) => STATED.test(words));
  const recorded = there.votes.filter(({ subject, line }) =>
    subject === null ? stated !== null && line === stated : /nghị quyết/iu.test(subject),
  );
  const [here] = adopted;
  const [other] = recorded;
  if (!here || !other || adopted.length > 1 || recorded.length > 1) return null;
  const known = (a: number | null, b: number | null): boolean => a !== null && b !== null;
  const differs =
    (known(here.for, other.for) && here.for !== other.for) ||
    (known(here.eligible, other.eligible) && here.eligible !== other.eligible);
  if (!differs || here.for === null || other.for === null) return null;
  const words = (vote: { for: number | null; eligible: number | null }): string =>
    vote.eligible === null ? `${vote.for} tán thành` : `${vote.for}/${vote.eligible} tán thành`;
  return {
    start: here.start,
    end: here.end,
    what: 'kết quả biểu quyết',
    here: words(here),
    there: words(other),
    edits: voteEdits(here, other),
    line: other.line,
  };
}

/** Those for, the base and the share as the minutes tell them; none where others voted otherwise, whose number may change too. */
function voteEdits(here: Vote, there: DocumentSummary['votes'][number]): TextEdit[] {
  const { for: yes, eligible, percent } = here.tally;
  if (!yes || there.for === null || (here.against ?? 0) > 0 || (here.other ?? 0) > 0) return [];
  const of = there.eligible ?? here.eligible;
  const written = (range: Range, value: number): TextEdit => ({
    start: range.start,
    end: range.end,
    text: String(value).padStart(range.end - range.start, '0'),
  });
  const edits = [written(yes, there.for)];
  if (eligible && of !== null && of !== eligible.value) edits.push(written(eligible, of));
  if (percent && of) {
    edits.push({
      start: percent.start,
      end: percent.end,
      text: percentText(there.for, of, Math.max(1, percent.scale)),
    });
  }
  return edits.sort((a, b) => a.start - b.start);
}
