/** The meeting: when, where, who chaired, who wrote. From front matter, labelled lines and sentences. */

import type { Line } from '../syntax/types';
import { clockText, findTimes } from '../text/clock';
import { findDates, resolve } from '../text/dates';
import { fold } from '../text/fold';
import { readParties } from '../text/party';
import { isPlaceholder } from '../text/placeholder';
import { readRoles } from '../text/roles';
import { readVenue } from '../text/venue';
import type { FrontMatterValues } from './front-matter';
import { dateFrom } from './header';
import { type Passage, passageOf, perLine, rangeIn, within } from './passage';
import type { Narrated } from './regions';
import { partyAt } from './tasks/parts';
import { type ClockTime, type Field, found, type IsoDate, type Meeting, missing, type Party } from './types';

const START_LABEL =
  /^(?:thời gian(?: bắt đầu| họp| khai mạc)?|bắt đầu|khai mạc|giờ bắt đầu|thời gian, địa điểm|thời gian và địa điểm)\s*:/;
const END_LABEL = /^(?:kết thúc|bế mạc|thời gian kết thúc|giờ kết thúc)\s*:/;
const VENUE_LABEL = /^(?:địa điểm|nơi họp|tại|địa điểm họp)\s*:\s*/;
const MEETS =
  /(?<![\p{L}])(?:họp|sinh hoạt|hội nghị|tổ chức|khai mạc|bắt đầu|hôm nay|kỳ họp|phiên họp|tiến hành)(?![\p{L}])/u;
const ENDS =
  /(?<![\p{L}])(?:kết thúc|bế mạc|họp xong|tan họp|hoàn thành lúc|xong lúc)(?![\p{L}])[^.;]{0,60}?(?:lúc|hồi|vào|khi|:|\d)/u;
/** Between the hour of the beginning and that of the end. */
const UNTIL =
  /^(?: phút)?,? *(?:(?:cùng )?ngày [\d/.-]+,? *)?(?:thì |cho |kéo dài )?(?:đến|tới|-)(?: khoảng| lúc| hết)? *$/u;
const NOT_THE_END = /(?:kết thúc|bế mạc) (?:thảo luận|phần|năm|quý|tháng|đợt|học kỳ|nhiệm kỳ)/;

/** `circumstances`: the lines about the meeting; `narrated`: the lines outside the duties; `reference`: the document's date. */
export function readMeeting(
  values: FrontMatterValues,
  circumstances: readonly Line[],
  narrated: Narrated,
  reference: IsoDate | null,
  place: number,
): Meeting {
  const none = missing(place);
  const roles = rolesIn(circumstances, narrated);
  return {
    date: firstFound(
      dateFrom(values.text('meetingDate')),
      meetingDate(circumstances, reference),
      dayOfHours(values),
      none,
    ),
    start: firstFound(clockIn(values, 'start'), startTime(circumstances), none),
    end: firstFound(clockIn(values, 'end'), endTime(narrated), none),
    venue: firstFound(values.text('venue'), venueIn(circumstances), none),
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
    if (/(?:số\s+[\w-]+\/\p{L}+|-[\p{L}]+\/[\p{L}]+),?\s*(?:ngày\s*)?$/u.test(passage.folded.slice(0, mention.start)))
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

const opensWithStart = perLine((line: Line): boolean => START_LABEL.test(line.folded));
const saysItMeets = perLine((line: Line): boolean => MEETS.test(line.folded));
const tellsOfStart = perLine(
  (line: Line): boolean => saysItMeets(line) || /^(?:hồi|vào|lúc|hôm nay|bắt đầu|từ \d)/.test(line.folded),
);
/** `Thời gian: 19 giờ đến 21 giờ`, `Từ 16 giờ 00 phút đến 17 giờ 10 phút ngày 10/7/2026, tại …` */
const tellsSpan = perLine((line: Line): boolean => opensWithStart(line) || /^từ \d/.test(line.folded));
/** The first sentence with a time that ends nothing, and the first time in it. */
const startTold = perLine((line: Line) => {
  for (const [sentence, { folded }] of sentencesOf(line).entries()) {
    const time = findTimes(folded)[0];
    if (time && !ENDS.test(folded)) return { sentence, time };
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

function venueIn(lines: readonly Line[]): Field<string> | null {
  for (const line of lines) {
    const label = VENUE_LABEL.exec(line.folded);
    if (!label) continue;
    const at = label[0].length + (/^tại\s+/.exec(line.folded.slice(label[0].length))?.[0].length ?? 0);
    const value = passageOf(line, at);
    const text = value.text.replace(/[.;,]\s*$/, '').trim();
    if (!isPlaceholder(text)) return found(text, rangeIn(value, { start: 0, end: text.length }));
  }
  for (const line of lines) {
    if (!saysItMeets(line) && !opensWithStart(line) && !tellsTime(line)) continue;
    const venue = readVenue(line.text, line.folded);
    if (venue) return found(line.text.slice(venue.start, venue.end), rangeIn(passageOf(line), venue));
  }
  return null;
}

const rolesOf = perLine((line: Line) => readRoles(line.text, line.folded));

const namesRoles = perLine((line: Line): boolean => {
  const { chair, secretary } = rolesOf(line);
  return chair.length + secretary.length > 0;
});

/** Chair and secretary, where they are first named; the circumstances before the rest of the minutes. */
function rolesIn(circumstances: readonly Line[], narrated: Narrated): { chair: Party[]; secretary: Party[] } {
  const chair: Party[] = [];
  const secretary: Party[] = [];
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
