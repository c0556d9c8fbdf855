import { MAIN_CONTENTS, NOTICE_FOCUS } from '../../guidance/committee-wording';
import { datesOf, perLine } from '../../model/passage';
import { type DocumentModel, given } from '../../model/types';
import { sourceRange } from '../../syntax/lines';
import type { Line } from '../../syntax/types';
import type { IsoDate } from '../../text/calendar';
import { findTimes } from '../../text/clock';
import { type DateMention, resolve } from '../../text/dates';
import { fold } from '../../text/fold';
import { hasBlank } from '../../text/placeholder';
import type { Range } from '../../text/range';
import { basis } from '../basis';
import { defineRule, type RuleContext } from '../types';
import { hasText } from '../writing/begun';
import { afterHead, type Place, textFix, titlePlace } from '../writing/place';
import { isTold, saying, toldLines } from '../writing/told';
import { committeeMinutes, meetingNotice } from './sample';

type Part = 'time' | 'place' | 'contents' | 'focus';
type Fault =
  | { readonly part: Part; readonly place: Place }
  | { readonly part: 'late'; readonly told: IsoDate; readonly meets: IsoDate };

const WORDS: Readonly<Record<Part, { readonly name: string; readonly line: string }>> = {
  time: { name: 'ngày, giờ họp', line: 'Thời gian: … giờ … phút, ngày …/…/….' },
  place: { name: 'địa điểm họp', line: 'Địa điểm: ….' },
  contents: { name: 'nội dung chính', line: 'Nội dung chính: ….' },
  focus: { name: 'vấn đề trọng tâm cần bàn', line: 'Vấn đề trọng tâm cần thảo luận: ….' },
};

export default defineRule<Fault>({
  id: 'bao-truoc-hop',
  ref: 'CU06',
  title: 'Thông báo họp chi bộ thiếu nội dung hoặc báo muộn',
  group: 'Họp chi uỷ',
  kinds: ['notice', 'minutes'],
  forms: [],
  scope: 'document',
  basis: [basis('secretary', 'S3:57'), basis('hd12', 'phần chuẩn bị'), basis('hd42', 'phần chuẩn bị')],
  severity: 'warning',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Thiếu địa điểm', text: meetingNotice({ place: null }) },
      { title: 'Thiếu vấn đề trọng tâm', text: meetingNotice({ focus: null }) },
      { title: 'Thông báo ra đúng ngày họp', text: meetingNotice({}, 'ngày 05 tháng 7 năm 2026'), lines: [14] },
      {
        title: 'Chi uỷ định báo trong ngày họp',
        text: committeeMinutes({
          notice:
            'Chi bộ họp ngày 05/7/2026 tại Nhà văn hoá thôn Trà. Đồng chí Lê Thị Vân thông báo đến các đảng viên trong ngày 05/7/2026.',
        }),
      },
      {
        title: 'Họp chi bộ ngay trong ngày',
        text: committeeMinutes({
          notice:
            'Bí thư kết luận: họp chi bộ lúc 21 giờ 30 phút tối nay, ngày 01/7/2026, tại nhà văn hoá; báo cho đảng viên ngay sau cuộc họp này.',
        }),
      },
    ],
    good: [
      { text: meetingNotice() },
      { text: committeeMinutes() },
      {
        title: 'Thông báo việc khác',
        text: meetingNotice({
          lead: 'Chi bộ thông báo tới các tổ đảng về lịch trực đê: mỗi xóm trực một tuần.',
          time: null,
          place: null,
          contents: null,
          focus: null,
        }).replace('về việc họp chi bộ tháng 7 năm 2026', 'về lịch trực đê năm 2026'),
      },
      {
        title: 'Viết liền một đoạn',
        text: meetingNotice({
          lead: 'Chi uỷ mời các đồng chí đảng viên dự họp lúc 19h30, ngày 05/7/2026, tại Nhà văn hoá thôn Trà để đánh giá tháng 6 và tập trung bàn việc sửa cổng.\nTài liệu đã gửi.\nTrân trọng.',
          time: null,
          place: null,
          contents: null,
          focus: null,
        }),
      },
      {
        title: 'Nội dung, trọng tâm trong một câu',
        text: meetingNotice({
          contents: 'Chi bộ sẽ nhìn lại việc đã giao, nghe tin tức, rồi bàn kỹ một việc: sửa cổng nhà văn hoá.',
          focus: null,
        }),
      },
    ],
  },
  *check(context) {
    const { document } = context;
    if (document.kind === 'notice') yield* faultsOfNotice(context);
    else if (document.form === 'committee') yield* lateInMinutes(context);
  },
  message: (fault) =>
    fault.part === 'late'
      ? {
          what: `Chi bộ họp ngày ${shown(fault.meets)} mà thông báo ngày ${shown(fault.told)}, chưa trước được một ngày.`,
          why: 'Chi uỷ thông báo cho đảng viên trước ít nhất một ngày (tài liệu nghiệp vụ bí thư chi bộ; theo tài liệu dẫn lại Hướng dẫn 42-HD/BTCTW).',
          todo: 'Hãy kiểm tra lại hai ngày này.',
        }
      : {
          what: `Thông báo họp chi bộ chưa ghi ${WORDS[fault.part].name}.`,
          why: 'Thông báo phải cho đảng viên biết thời gian, địa điểm, nội dung chính và trọng tâm cần bàn (tài liệu nghiệp vụ bí thư chi bộ).',
          todo: 'Hãy ghi thêm một dòng.',
        },
  fixes: (fault) =>
    fault.part === 'late'
      ? []
      : [textFix(fault.place, WORDS[fault.part].line, `Thêm ${WORDS[fault.part].name}`, 'line')],
});

const shown = (date: IsoDate): string => `${date.slice(8)}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;

const CALLS = /(?:họp|sinh hoạt|hội nghị|triệu tập|giấy mời)/u;
const OTHER_NEWS = /kết luận|kết quả|lịch (?!họp|sinh hoạt)|phân công|thu |nộp |tuyển/u;
const VENUE = saying([
  '(địa điểm|nơi họp|hội trường|phòng họp)',
  'tại (nhà|trụ sở|phòng|hội trường|trường|văn phòng|đình|điểm|uỷ ban|cơ quan|xã|thôn|gia đình)',
]);
const CONTENTS = saying(MAIN_CONTENTS);
const FOCUS = saying(NOTICE_FOCUS);
/** A time, or a line that leaves it open: a blank is told as a blank. */
const tellsTime = perLine((line: Line): boolean => findTimes(line.folded).length > 0 || isOpen(line));
const isOpen = (line: Line): boolean => /thời gian|giờ|ngày/u.test(line.folded) && hasBlank(line.text);
const daysOn = perLine((line: Line): readonly DateMention[] =>
  datesOf(line).filter(({ precision }) => precision === 'day'),
);

/** A notice that calls a meeting, by its subject; of one without a subject nothing is known. */
function callsMeeting(document: DocumentModel): boolean {
  const subject = fold(given(document.header.subject) ?? '');
  return CALLS.test(subject) && !OTHER_NEWS.test(subject);
}

function* faultsOfNotice({ document }: RuleContext): Iterable<Range & { data: Fault }> {
  if (!hasText(document) || !callsMeeting(document)) return;
  const lines = toldLines(document);
  const there: Readonly<Record<Part, boolean>> = {
    time:
      (lines.some(tellsTime) || document.meeting?.start.found === true) &&
      lines.some((line) => daysOn(line).length > 0 || isOpen(line)),
    place: document.meeting?.venue.found === true || isTold(document, VENUE),
    contents: isTold(document, CONTENTS),
    focus: isTold(document, FOCUS),
  };
  const { start, end } = titlePlace(document);
  const { subject } = document.header;
  const at = subject.found ? { start: subject.start, end: subject.end } : { start, end };
  for (const part of ['time', 'place', 'contents', 'focus'] as const) {
    if (!there[part]) yield { ...at, data: { part, place: { ...at, after: lastOf(document, part) } } };
  }
  const meets = document.meeting && given(document.meeting.date);
  const told = given(document.header.date);
  const day = document.meeting?.date;
  if (meets && told && day?.found && meets <= told) {
    const line = lines.find((candidate) => candidate.start <= day.start && day.start < candidate.end);
    if (line) yield { start: day.start, end: day.end, data: { part: 'late', told, meets } };
  }
}

/** Behind the line of the part before it, else behind the opening words. */
function lastOf(document: DocumentModel, part: Part): number {
  const lines = toldLines(document).filter(({ kind }) => kind !== 'cell');
  const tests: readonly (readonly [Part, (line: Line) => boolean])[] = [
    ['time', tellsTime],
    ['place', VENUE],
    ['contents', CONTENTS],
    ['focus', FOCUS],
  ];
  const before = tests.slice(
    0,
    tests.findIndex(([name]) => name === part),
  );
  const last = lines.findLast((line) => before.some(([, test]) => test(line)));
  return (last ?? lines[0])?.end ?? afterHead(document).after;
}

const CELL_MEETS = /chi bộ (?:sẽ )?(?:họp|sinh hoạt|tổ chức)|(?:họp|sinh hoạt) chi bộ (?:vào|lúc|hồi|ngày)/u;
const TELLS = /thông báo|báo cho|đi báo|báo (?:từng|tới|đến) (?:nhà|đảng viên|đồng chí)|mời/u;

const TO_MEET =
  /(?:chi bộ (?:sẽ )?(?:họp|sinh hoạt)|(?:họp|sinh hoạt) chi bộ) (?:vào )?(?:lúc|hồi|tối|chiều|sáng|\d|ngày)[^.;]*$/u;
const TOLD_LATER = /(?:thông báo|báo|mời)[^.;]{0,40}đảng viên/u;
const TOLD_BEFORE = /đã (?:được )?(?:thông báo|báo|mời|gửi)|từ (?:ngày|hôm|tuần) (?:trước|qua|\d)/u;

/** `Họp chi bộ lúc 19 giờ 30 phút tối nay, ngày 05/8/2026; báo cho đảng viên ngay sau cuộc họp này`. */
const meetsThatDay = ({ folded }: Line, at: number): boolean =>
  TO_MEET.test(folded.slice(0, at)) && TOLD_LATER.test(folded.slice(at)) && !TOLD_BEFORE.test(folded);

/** `Họp lúc 19h30 ngày 10/02/2026` on the line above the one that says when it is told. */
const MEETS_ABOVE = /^(?:chi bộ )?(?:họp|sinh hoạt)(?: chi bộ)? (?:lúc|vào|hồi|ngày|tối|chiều|sáng) /u;
const isSameDay = (one: DateMention, other: DateMention): boolean =>
  one.day === other.day && one.month === other.month && (one.year ?? other.year) === (other.year ?? one.year);

/** `…; sáng 29/01 đồng chí B đi báo từng nhà`: the day stands before the telling, in its own clause. */
const dayOfTelling = (
  { folded }: Line,
  days: readonly DateMention[],
  meets: DateMention,
  told: number,
): DateMention | undefined =>
  days.find((day) => day.start > meets.end && day.end <= told && /^[^.;]{0,50}$/u.test(folded.slice(day.end, told)));

/** `Chi bộ họp … ngày 05/7. Đồng chí B thông báo … ngày 05/7`: both days written, the second not before the first. */
function* lateInMinutes({ document, date }: RuleContext): Iterable<Range & { data: Fault }> {
  const today = document.meeting && given(document.meeting.date);
  let before: Line | undefined;
  for (const line of toldLines(document)) {
    // The committee meets and has the cell told of a meeting on the same day.
    const same = today ? daysOn(line).find((day) => resolve(day, date)?.from === today) : undefined;
    if (same && today && meetsThatDay(line, same.start)) {
      yield { ...sourceRange(line, same.start, same.end), data: { part: 'late', told: today, meets: today } };
      continue;
    }
    const at = line.folded.search(CELL_MEETS);
    const told = line.folded.search(TELLS);
    const above = MEETS_ABOVE.test(before?.folded ?? '') ? before : undefined;
    before = line;
    if (at < 0 && told >= 0 && above) {
      const day = daysOn(line).find((own) => daysOn(above).some((other) => isSameDay(own, other)));
      const on = day && resolve(day, date)?.from;
      if (day && on) yield { ...sourceRange(line, day.start, day.end), data: { part: 'late', told: on, meets: on } };
      continue;
    }
    if (at < 0 || told < at) continue;
    const days = daysOn(line);
    const meets = days.find((day) => day.start > at && day.end <= told);
    const notice = days.find((day) => day.start > told) ?? (meets && dayOfTelling(line, days, meets, told));
    if (!meets || !notice || meets.year === null) continue;
    // Without a year only the very day of the meeting is sure to be too late.
    if (notice.year === null && !isSameDay(notice, meets)) continue;
    const [first, second] = [resolve(meets, date)?.from, resolve(notice, date)?.from];
    if (!first || !second || second < first || /trước (?:ngày )?$/u.test(line.folded.slice(told, notice.start)))
      continue;
    yield { ...sourceRange(line, notice.start, notice.end), data: { part: 'late', told: second, meets: first } };
  }
}
