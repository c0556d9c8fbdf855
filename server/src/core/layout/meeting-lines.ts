/**
 * Minutes say when and where the meeting was. Where only the front matter says it, the page says it in the customary lines
 * under the title; where the text does, nothing is added.
 */
import type { Profile } from '../guidance/profiles/types';
import type { DocumentModel, Field } from '../model/types';
import { clockText, findTimes } from '../text/clock';
import { fold } from '../text/fold';
import { paragraph } from './paragraph';
import { fromFrontMatter } from './title';
import type { Paragraph } from './types';
import { dateInFigures } from './wording';

export function meetingLines(model: DocumentModel, profile: Profile): Paragraph[] {
  const { meeting } = model;
  if (model.kind !== 'minutes' || !meeting) return [];
  const body = fold(textBelow(model));
  const times = new Set(findTimes(body).map(clockText));
  const only = <T>(field: Field<T>, said: (value: T) => boolean): T | null =>
    field.found && fromFrontMatter(field, model) && !said(field.value) ? field.value : null;
  const start = only(meeting.start, (time) => times.has(time));
  const end = only(meeting.end, (time) => times.has(time));
  const date = only(meeting.date, (day) => saysDay(body, day));
  const venue = only(meeting.venue, (place) => body.includes(fold(place.trim())));
  const { time, venue: place } = profile.meeting.value;
  const when = [
    start && end ? `từ ${inWords(start)} đến ${inWords(end)}` : start ? inWords(start) : end && `đến ${inWords(end)}`,
    date && `ngày ${dateInFigures(date, profile)}`,
  ].filter((part) => part !== null && part !== '');
  return [
    ...(when.length > 0 ? [paragraph('body', `${time}: ${when.join(', ')}.`)] : []),
    ...(venue ? [paragraph('body', `${place}: ${venue.trim().replace(/[.;,]+$/, '')}.`)] : []),
  ];
}

/** The text without its front matter. */
function textBelow({ tree }: DocumentModel): string {
  return tree.text.slice(tree.frontMatter?.end ?? 0);
}

/** `19:05` → `19 giờ 05 phút`; a full hour has no minutes. */
function inWords(time: string): string {
  const [hour, minute] = time.split(':');
  return minute === '00' ? `${hour} giờ 00` : `${hour} giờ ${minute} phút`;
}

/** Whether a folded text names the day, in figures or in words. Takes `YYYY-MM-DD`. */
function saysDay(text: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  const figures = `0?${date}\\s*[/.-]\\s*0?${month}(?:\\s*[/.-]\\s*${year})?`;
  const words = `0?${date}\\s+tháng\\s+0?${month}`;
  return new RegExp(`(?<!\\d)(?:${figures}|${words})(?!\\d)`).test(text);
}
