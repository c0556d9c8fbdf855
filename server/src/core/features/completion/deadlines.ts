/** Deadlines as real dates, counted from the document's own date. */
import { given, type IsoDate } from '../../model/types';
import { addDays, endOfMonth, endOfQuarter, nextMonth, weekday } from '../../text/calendar';
import { shortDate } from '../../text/date-words';
import { fold } from '../../text/fold';
import type { Slot } from './slot';
import { type CompletionRequest, filterOf, type Suggestion } from './types';

/** What may stand before the date that is wanted: `trước ngày `. */
const LEAD = /^(?:trước|chậm nhất|đến hết|đến|xong|hoàn thành|là|vào|ngày|\s)*$/;

interface Offer {
  readonly text: string;
  readonly detail: string;
}

/** Suggestions for a slot that asks for a time. */
export function deadlineSuggestions(request: CompletionRequest, slot: Slot): Suggestion[] {
  const { model, offset, trigger, today, wording } = request;
  if (trigger !== null && !LEAD.test(fold(slot.typed))) return [];
  const from = (model.meeting && given(model.meeting.date)) ?? given(model.header.date) ?? today;
  const lead = slot.tight ? ' ' : '';
  return offers(from, wording).map(
    ({ text, detail }): Suggestion => ({
      kind: 'date',
      label: text,
      detail,
      documentation: '',
      edit: { start: slot.start, end: offset, text: lead + text },
      snippet: false,
      filter: filterOf(lead + slot.typed, text),
    }),
  );
}

function offers(from: IsoDate, { dates, weekdays }: CompletionRequest['wording']): Offer[] {
  const seen = new Set<IsoDate>([from]);
  const on = (date: IsoDate, note: string): Offer[] => {
    if (seen.has(date)) return [];
    seen.add(date);
    return [{ text: `trước ngày ${shortDate(date)}`, detail: `${weekdays[weekday(date) % 7]}, ${note}` }];
  };
  return [
    ...on(endOfMonth(from), dates.endOfMonth),
    { text: `trước kỳ họp tháng ${nextMonth(from)}`, detail: dates.nextMeeting },
    ...[7, 15, 30].flatMap((days) => on(addDays(from, days), dates.days(days))),
    ...on(endOfQuarter(from), dates.endOfQuarter),
    ...on(`${from.slice(0, 4)}-12-31`, dates.endOfYear),
  ];
}
