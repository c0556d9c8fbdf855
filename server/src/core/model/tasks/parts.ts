/** What every shape of task is put together from: people, deadlines, values, with their places in the document. */
import type { TaskFieldName } from '../../guidance/names';
import { readAssignment } from '../../text/assignment';
import { readDeadline } from '../../text/deadline';
import { measureRanges } from '../../text/measures';
import { type PartyMention, readOwnerField, readParties } from '../../text/party';
import type { Span } from '../../text/range';
import { remembered } from '../../text/remembered';
import { isBlank, type Passage, rangeIn, within } from '../passage';
import type { Deadline, Field, IsoDate, Party, TaskField } from '../types';
import { found, missing } from '../types';

/** The day that a deadline without a year counts from: the document's, else the meeting's. */
export type Reference = IsoDate | null;

const partiesOf = remembered(readParties);
const ownerFieldOf = remembered(readOwnerField);
const assignmentOf = remembered(readAssignment);

/** What a deadline means depends on the day it counts from: one memory for each such day, for few days at a time. */
type DeadlineReader = (text: string, folded: string) => ReturnType<typeof readDeadline>;
const deadlineReaders = new Map<string, DeadlineReader>();
function deadlineReader(reference: Reference, where: 'value' | 'prose'): DeadlineReader {
  const key = `${where} ${reference}`;
  let reader = deadlineReaders.get(key);
  if (!reader) {
    if (deadlineReaders.size >= 64) deadlineReaders.clear();
    reader = remembered((text, folded) => readDeadline(text, folded, reference, where));
    deadlineReaders.set(key, reader);
  }
  return reader;
}

export function partyAt(passage: Passage, mention: PartyMention): Party {
  const { name, post, kind, text, general } = mention;
  return { name, post, kind, text, general, ...rangeIn(passage, mention) };
}

/** The parties that a value names (`đồng chí A, Chi uỷ viên; Hội Nông dân`); a form's blank names nobody. */
export const partiesIn = (value: Passage): Party[] =>
  isBlank(value.text.trim()) ? [] : partiesOf(value.text, value.folded).map((mention) => partyAt(value, mention));

/** Whom a field or column of owners names: those who answer, and those it says only help (`A (chủ trì), B (phối hợp)`). */
export function ownerFieldIn(value: Passage): { owners: Party[]; supporters: Party[] } {
  if (isBlank(value.text.trim())) return { owners: [], supporters: [] };
  const { owners, supporters } = ownerFieldOf(value.text, value.folded);
  return { owners: owners.map((m) => partyAt(value, m)), supporters: supporters.map((m) => partyAt(value, m)) };
}

/** Who a sentence makes answerable, and who helps. */
export function assignmentIn(passage: Passage): { owners: Party[]; supporters: Party[] } {
  const { owners, supporters } = assignmentOf(passage.text, passage.folded);
  return { owners: owners.map((m) => partyAt(passage, m)), supporters: supporters.map((m) => partyAt(passage, m)) };
}

/** A deadline in a value or in a sentence; null where none is stated. */
export function deadlineIn(passage: Passage, reference: Reference, where: 'value' | 'prose'): Deadline | null {
  const mention = deadlineReader(reference, where)(passage.text, passage.folded);
  if (!mention) return null;
  const { text, kind, from, to, checkable, impossible } = mention;
  return { text, kind, from, to, checkable, impossible, ...rangeIn(passage, mention) };
}

export const spanOf = (passage: Passage): Span => ({
  text: passage.text,
  ...rangeIn(passage, { start: 0, end: passage.text.length }),
});

/** A value as a field: missing, at its place, when it is empty or a placeholder. */
export function fieldOf(passage: Passage): Field<string> {
  const text = passage.text.trim();
  const range = rangeIn(passage, { start: 0, end: passage.text.length });
  return isBlank(text) ? missing(range.start) : found(text, range);
}

/** A passage as a labelled field, whether it is filled or not. */
export function taskField(name: TaskFieldName, label: string, labelStart: number, value: Passage): TaskField {
  const span = spanOf(value);
  return {
    name,
    label,
    value: span,
    blank: isBlank(value.text.trim()),
    start: labelStart,
    end: Math.max(span.end, labelStart),
  };
}

const measuresStated = remembered(measureRanges);

/** What sentences say of how it is done (`… bằng cách chia đoạn cho từng xóm, xong trước …`). */
export const measuresTold = (passage: Passage): Span[] =>
  measuresStated(passage.text, passage.folded).map((range) => spanOf(within(passage, range.start, range.end)));

/** The measures in a value: one a clause (`;`), blanks left out. */
export function measuresIn(value: Passage): Span[] {
  if (isBlank(value.text.trim())) return [];
  const spans: Span[] = [];
  let start = 0;
  for (const piece of value.text.split(/;/)) {
    const lead = piece.length - piece.trimStart().length;
    const text = piece.trim().replace(/[.;,]$/, '');
    if (text && !isBlank(text)) spans.push(spanOf(within(value, start + lead, start + lead + text.length)));
    start += piece.length + 1;
  }
  return spans;
}
