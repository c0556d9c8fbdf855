/** The meeting: when, where, who chaired, who wrote. From front matter, labelled lines and sentences. */

import type { Line, Table } from '../syntax/types';
import { clockText, findTimes } from '../text/clock';
import { findDates, resolve } from '../text/dates';
import { fold } from '../text/fold';
import { readParties } from '../text/party';
import { isPlaceholder } from '../text/placeholder';
import { readRoles } from '../text/roles';
import { readVenue } from '../text/venue';
import type { FrontMatterValues } from './front-matter';
import { dateFrom } from './header';
import { labelledCells } from './labelled-cells';
import { type Passage, passageOf, perLine, rangeIn, within } from './passage';
import type { Narrated } from './regions';
import { partyAt } from './tasks/parts';
import { type ClockTime, type Field, found, type IsoDate, type Meeting, missing, type Party } from './types';

const START_LABEL =
  /^(?:tg|thời gian(?: bắt đầu| họp| sinh hoạt| khai mạc| tổ chức)?|bắt đầu(?: lúc| họp)?|khai mạc|(?:ngày|giờ)(?: họp| sinh hoạt)|ngày|giờ (?:bắt đầu|khai mạc)|ngày(?:,| và)? giờ(?: họp)?|giờ(?:,| và)? ngày(?: họp)?|thời gian, địa điểm|thời gian và địa điểm)\s*:/;
const END_LABEL = /^(?:kết thúc|bế mạc|thời gian kết thúc|giờ kết thúc)\s*:/;
const VENUE_LABEL = /^(?:đđ|địa điểm(?: họp| sinh hoạt| tổ chức)?|nơi (?:họp|sinh hoạt|tổ chức)|điểm họp|tại)\s*:\s*/;
const MEETS =
  /(?<![A-Za-zÀ-ỹ])(?:họp|sinh hoạt|hội nghị|tổ chức|khai mạc|bắt đầu|hôm nay|kỳ họp|phiên họp|tiến hành)(?![A-Za-zÀ-ỹ])/u;
const ENDS =
  /(?<![A-Za-zÀ-ỹ])(?:kết thúc|bế mạc|họp xong|tan họp|nghỉ họp|nghỉ(?= (?:lúc|hồi) )|giải tán|hoàn thành lúc|xong lúc)(?![A-Za-zÀ-ỹ])[^.;]{0,60}?(?:lúc|hồi|vào|khi|:|\d)/u;
/** Between the hour of the beginning and that of the end. */
const UNTIL =
  /^(?: phút)?,? *(?:(?:cùng )?ngày [\d/.-]+,? *)?(?:thì |cho |kéo dài )?(?:đến|tới|-)(?: khoảng| lúc| hết)? *$/u;
const OPENS = /(?<![A-Za-zÀ-ỹ])(?:bắt đầu|khai mạc)(?![A-Za-zÀ-ỹ])/u;
const NOT_THE_END =
  /(?:kết thúc|bế mạc) (?:thảo luận|phần|năm|quý|tháng|đợt|học kỳ|nhiệm kỳ)|(?:đọc|ghi|viết|thông qua|thảo luận|phát biểu|biểu quyết|bỏ phiếu|kiểm phiếu|chấm điểm|chấm)(?: lại)?(?: biên bản)? xong lúc/;

/** `circumstances`: the lines about the meeting; `narrated`: the lines outside the duties; `reference`: the document's date; `tables`: those about the meeting. */
export function readMeeting(
  values: FrontMatterValues,
  circumstances: readonly Line[],
  narrated: Narrated,
  reference: IsoDate | null,
  place: number,
  tables: readonly Table[] = [],
): Meeting {
  const none = missing(place);
  const tabled = meetingInTables(tables, reference);
  const roles = rolesIn(circumstances, narrated, tabled);
  return {
    date: firstFound(
      dateFrom(values.text('meetingDate')),
      tabled.date,
      meetingDate(circumstances, reference),
      dayOfHours(values),
      none,
    ),
    start: firstFound(clockIn(values, 'start'), tabled.start, startTime(circumstances), none),
    end: firstFound(clockIn(values, 'end'), tabled.end, endTime(narrated), none),
    venue: firstFound(values.text('venue'), tabled.venue, venueIn(circumstances), none),
    chair: inFrontMatter(values, 'chair') ?? roles.chair,
    secretary: inFrontMatter(values, 'secretary') ?? roles.secretary,
  };
}

/** Front matter that says from when till when people met says on which day: `ngày: 05/11/2026`, `bắt đầu: 8 giờ`. */
function dayOfHours(values: FrontMatterValues): Field<IsoDate> | null {
  return clockIn(values, 'start') || clockIn(values, 'end') ? dateFrom(values.text('date')) : null;
}

function firstFound<T>(...fields: readonly (Field<T> | null)[]): Field<T> {
  return fields.find((field) => field?.found) ?? fields.at(-1)!;
}

function clockIn(values: FrontMatterValues, key: 'start' | 'end'): Field<ClockTime> | null {
  const field = values.text(key);
  if (!field.found) return null;
  const time = findTimes(fold(field.value))[0];
  return time ? found(clockText(time), field) : null;
}

function inFrontMatter(values: FrontMatterValues, key: 'chair' | 'secretary'): Party[] | null {
  const entry = values.text(key);
  if (!entry.found) return null;
  const passage: Passage = {
    text: entry.value,
    folded: fold(entry.value),
    at: (offset) => Math.min(entry.start + offset, entry.end),
  };
  return readParties(passage.text, passage.folded).map((mention) => partyAt(passage, mention));
}

/** The day on a `Thời gian:` line, else in a sentence that says that a meeting took place. */
function meetingDate(lines: readonly Line[], reference: IsoDate | null): Field<IsoDate> | null {
  const labelled = lines.filter(opensWithStart);
  const telling = lines.filter((line) => !opensWithStart(line));
  for (const line of labelled) {
    const date = dayIn(passageOf(line), reference);
    if (date) return date;
  }
  for (const line of telling) {
    for (const sentence of sentencesOf(line)) {
      if (!MEETS.test(sentence.folded) || /^-?\s*căn cứ/.test(sentence.folded)) continue;
      const date = dayIn(sentence, reference);
      if (date) return date;
    }
  }
  return null;
}

function dayIn(passage: Passage, reference: IsoDate | null): Field<IsoDate> | null {
  for (const mention of findDates(passage.folded)) {
    if (mention.precision !== 'day' || mention.month === null) continue;
    // `Nghị quyết số 12-NQ/ĐU, ngày 20/01/2026` dates a document, not the meeting.
    if (
      /(?:số\s+[\w-]+\/[A-Za-zÀ-ỹ]+|-[A-Za-zÀ-ỹ]+\/[A-Za-zÀ-ỹ]+),?\s*(?:ngày\s*)?$/u.test(
        passage.folded.slice(0, mention.start),
      )
    )
      continue;
    const day = resolve(mention, reference);
    if (day) return found(day.from, rangeIn(passage, mention));
  }
  return null;
}

function startTime(lines: readonly Line[]): Field<ClockTime> | null {
  const labelled = lines.filter(opensWithStart);
  const telling = lines.filter(tellsOfStart);
  for (const line of [...labelled, ...telling]) {
    const told = startTold(line);
    if (told) return found(clockText(told.time), rangeIn(sentencesOf(line)[told.sentence]!, told.time));
  }
  return null;
}

/** `14h00, ngày 18/9/2025, tại phòng giao ban` under `Thời gian, địa điểm`: the hour itself begins the line. */
const OPENS_WITH_HOUR =
  /^(?:(?:hồi|lúc|vào|từ) )?\d{1,2} ?(?:giờ|h|g|:)[ \d]{0,3}(?:phút)?,? *(?:sáng|chiều|tối)?,? *ngày \d/u;
const opensWithStart = perLine(
  (line: Line): boolean => START_LABEL.test(line.folded) || OPENS_WITH_HOUR.test(line.folded),
);
const saysItMeets = perLine((line: Line): boolean => MEETS.test(line.folded));
const tellsOfStart = perLine(
  (line: Line): boolean => saysItMeets(line) || /^(?:hồi|vào|lúc|hôm nay|bắt đầu|từ \d)/.test(line.folded),
);
/** `Thời gian: 19 giờ đến 21 giờ`, `Từ 16 giờ 00 phút đến 17 giờ 10 phút ngày 10/7/2026, tại …` */
const tellsSpan = perLine((line: Line): boolean => opensWithStart(line) || /^từ \d/.test(line.folded));
/** The time at which a sentence says that it began; one that tells of the end alone has none. */
function startIn(folded: string): ReturnType<typeof findTimes>[number] | null {
  const times = findTimes(folded);
  const ends = ENDS.exec(folded)?.index;
  if (ends === undefined) return times[0] ?? null;
  // `Chi bộ họp lúc 8 giờ, bế mạc lúc 10 giờ`; `kết thúc 16 giờ, bắt đầu 14 giờ`.
  const before = times.find((time) => time.end <= ends);
  if (before && times.some((time) => time.start >= ends)) return before;
  const opens = OPENS.exec(folded)?.index ?? -1;
  return opens > ends ? (times.find((time) => time.start > opens) ?? null) : null;
}

/** The first sentence that tells of the beginning, and its time. */
const startTold = perLine((line: Line) => {
  for (const [sentence, { folded }] of sentencesOf(line).entries()) {
    const time = startIn(folded);
    if (time) return { sentence, time };
  }
  return null;
});
const tellsTime = perLine((line: Line): boolean => findTimes(line.folded).length > 0);

/** When a line says that the meeting ended, in the line's own offsets. */
type ToldEnd = ReturnType<typeof findTimes>[number];

/** `Kết thúc: 16 giờ 30`. */
const endLabelled = perLine((line: Line): ToldEnd | null =>
  END_LABEL.test(line.folded) ? (findTimes(line.folded).at(-1) ?? null) : null,
);

/** `Hội nghị kết thúc hồi 16 giờ 30 cùng ngày.` */
const endSaid = perLine((line: Line): ToldEnd | null => {
  if (!ENDS.test(line.folded)) return null;
  for (const { start, end } of sentenceBounds(line)) {
    const folded = line.folded.slice(start, end);
    const ends = ENDS.exec(folded);
    const time = ends && !NOT_THE_END.test(folded) && findTimes(folded).find((t) => t.start >= ends.index);
    if (time) return { ...time, start: time.start + start, end: time.end + start };
  }
  return null;
});

/** `từ 14 giờ 00 đến 16 giờ 30`, on the line of the beginning or in the sentence that says that people met. */
const endOfSpan = perLine((line: Line): ToldEnd | null => {
  const whole = tellsSpan(line);
  if (!whole && !saysItMeets(line)) return null;
  for (const { start, end } of whole ? [{ start: 0, end: line.text.length }] : sentenceBounds(line)) {
    const folded = line.folded.slice(start, end);
    const [from, to] = whole || MEETS.test(folded) ? findTimes(folded) : [];
    if (from && to && UNTIL.test(folded.slice(from.end, to.start))) {
      return { ...to, start: to.start + start, end: to.end + start };
    }
  }
  return null;
});

function endTime(narrated: Narrated): Field<ClockTime> | null {
  const spans = narrated(endOfSpan);
  const told: readonly (readonly [Line | undefined, (line: Line) => ToldEnd | null])[] = [
    [narrated(endLabelled)[0], endLabelled],
    [narrated(endSaid).at(-1), endSaid],
    [spans.find(tellsSpan) ?? spans[0], endOfSpan],
  ];
  for (const [line, read] of told) {
    const time = line && read(line);
    if (time) return found(clockText(time), rangeIn(passageOf(line), time));
  }
  return null;
}

/** `Địa điểm: tại phòng họp tầng 2.`: the whole value. */
function placeBehindLabel(passage: Passage): Field<string> | null {
  const label = VENUE_LABEL.exec(passage.folded)?.[0].length;
  if (label === undefined) return null;
  const at = label + (/^tại\s+/.exec(passage.folded.slice(label))?.[0].length ?? 0);
  const value = within(passage, at, passage.text.length);
  const text = value.text.replace(/[.;,]\s*$/, '').trim();
  return isPlaceholder(text) ? null : found(text, rangeIn(value, { start: 0, end: text.length }));
}

function venueIn(lines: readonly Line[]): Field<string> | null {
  for (const line of lines) {
    for (const sentence of sentencesOf(line)) {
      const venue = placeBehindLabel(sentence);
      if (venue) return venue;
    }
  }
  for (const line of lines) {
    if (!saysItMeets(line) && !opensWithStart(line) && !tellsTime(line)) continue;
    const venue = readVenue(line.text, line.folded);
    if (venue) return found(line.text.slice(venue.start, venue.end), rangeIn(passageOf(line), venue));
  }
  return null;
}

interface MeetingRoles {
  readonly chair: Party[];
  readonly secretary: Party[];
}

interface MeetingInTables extends MeetingRoles {
  date: Field<IsoDate> | null;
  start: Field<ClockTime> | null;
  end: Field<ClockTime> | null;
  venue: Field<string> | null;
}

/** What rows of tables say of the meeting (`| Nơi họp | phòng thư viện |`), each read as a labelled line would be. */
function meetingInTables(tables: readonly Table[], reference: IsoDate | null): MeetingInTables {
  const told: MeetingInTables = { date: null, start: null, end: null, venue: null, chair: [], secretary: [] };
  for (const passage of tables.flatMap((table) => labelledCells(table, isAboutMeeting))) {
    const { folded } = passage;
    const clock = (time: ReturnType<typeof findTimes>[number] | null | undefined): Field<ClockTime> | null =>
      time ? found(clockText(time), rangeIn(passage, time)) : null;
    if (START_LABEL.test(folded)) {
      told.date ??= dayIn(passage, reference);
      told.start ??= clock(startIn(folded));
      const [from, to] = findTimes(folded);
      if (from && to && UNTIL.test(folded.slice(from.end, to.start))) told.end ??= clock(to);
    } else if (END_LABEL.test(folded)) told.end ??= clock(findTimes(folded).at(-1));
    else if (VENUE_LABEL.test(folded)) told.venue ??= placeBehindLabel(passage);
    else {
      const roles = readRoles(passage.text, folded);
      if (told.chair.length === 0) told.chair.push(...roles.chair.map((mention) => partyAt(passage, mention)));
      if (told.secretary.length === 0)
        told.secretary.push(...roles.secretary.map((mention) => partyAt(passage, mention)));
    }
  }
  return told;
}

const ROLE_LABEL = /^(?:người |đồng chí )?(?:chủ trì|chủ toạ|thư ký|ghi biên bản|viết biên bản)[^:]{0,24}:/;

/** Whether a label (folded, with its colon) is one of the meeting's. */
const isAboutMeeting = (label: string): boolean =>
  [START_LABEL, END_LABEL, VENUE_LABEL, ROLE_LABEL].some((pattern) => pattern.test(label));

const rolesOf = perLine((line: Line) => readRoles(line.text, line.folded));

const namesRoles = perLine((line: Line): boolean => {
  const { chair, secretary } = rolesOf(line);
  return chair.length + secretary.length > 0;
});

/** Chair and secretary, where they are first named; the circumstances before the rest of the minutes. */
function rolesIn(circumstances: readonly Line[], narrated: Narrated, known: MeetingRoles): MeetingRoles {
  const chair = [...known.chair];
  const secretary = [...known.secretary];
  const look = (lines: readonly Line[]): void => {
    for (const line of lines) {
      if (chair.length > 0 && secretary.length > 0) return;
      const roles = rolesOf(line);
      const passage = passageOf(line);
      if (chair.length === 0) chair.push(...roles.chair.map((mention) => partyAt(passage, mention)));
      if (secretary.length === 0) secretary.push(...roles.secretary.map((mention) => partyAt(passage, mention)));
    }
  };
  look(circumstances);
  if (chair.length === 0 || secretary.length === 0) look(narrated(namesRoles));
  return { chair, secretary };
}

/** A line's sentences. A full stop ends one when a blank and a capital letter follow. */
export function sentencesOf(line: Line): Passage[] {
  const whole = passageOf(line);
  return sentenceBounds(line).map(({ start, end }) => within(whole, start, end));
}

const sentenceBounds = perLine((line: Line): readonly { start: number; end: number }[] => {
  const bounds: { start: number; end: number }[] = [];
  let start = 0;
  for (const stop of line.text.matchAll(/[.!?;]\s+(?=["'(]?\p{Lu})/gu)) {
    bounds.push({ start, end: stop.index + 1 });
    start = stop.index + stop[0].length;
  }
  bounds.push({ start, end: line.text.length });
  return bounds;
});
