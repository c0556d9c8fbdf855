/** The figures of a roll as sums are made of them, and how a corrected figure is written. */
import { type Roll, readRoll } from '../../model/roll';
import { type DocumentModel, type Field, given } from '../../model/types';
import { lineAt } from '../../syntax/chunks';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';

export interface Figures {
  readonly roll: Roll;
  readonly members: number | null;
  readonly official: number | null;
  readonly probationary: number | null;
  readonly present: number | null;
  readonly absent: number | null;
  /** Exempt, elsewhere for a time, suspended: they belong to the cell and may or may not be counted among those absent. */
  readonly apart: readonly { readonly name: string; readonly value: number }[];
  readonly visiting: number;
}

const value = (count: { readonly value: number } | null | undefined): number | null => count?.value ?? null;

/** The figures of the document's roll; null where there is none, or where it counts other people than those who meet. */
export function figuresOf(document: DocumentModel): Figures | null {
  const roll = readRoll(document);
  if (!roll) return null;
  const { attendance, details } = roll;
  const members = countsThoseWhoMeet(document, attendance.members) ? given(attendance.members) : null;
  const apart = [
    { name: 'miễn sinh hoạt', value: given(attendance.exempt) ?? 0 },
    { name: 'sinh hoạt tạm thời nơi khác', value: value(details.away) ?? 0 },
    { name: 'bị đình chỉ sinh hoạt', value: value(details.suspended) ?? 0 },
  ].filter((part) => part.value > 0);
  return {
    roll,
    members,
    official: given(attendance.official),
    probationary: given(attendance.probationary),
    present: wholeOf(roll, 'present'),
    absent: wholeOf(roll, 'absent') ?? absentByReason(roll),
    apart,
    visiting: value(details.visiting) ?? 0,
  };
}

/** `có mặt 19 chính thức, 1 dự bị`: the count read is that of a part; the whole is the sum of both, or not written. */
function wholeOf({ attendance, details }: Roll, name: 'present' | 'absent'): number | null {
  const field = attendance[name];
  if (!field.found) return null;
  const official = name === 'present' ? details.presentOfficial : details.absentOfficial;
  const probationary = name === 'present' ? details.presentProbationary : details.absentProbationary;
  const isPart = [official, probationary].some((part) => part && part.start === field.start && part.end === field.end);
  if (!isPart) return field.value;
  if (official && probationary) return official.value + probationary.value;
  // `vắng 01 chính thức`, and all those on probation are there: nobody else is absent.
  const allThere = details.presentProbationary?.value === given(attendance.probationary);
  return name === 'absent' && official && allThere ? official.value : null;
}

/** `Vắng có lý do 3`, `vắng không lý do 0`: where the whole is not written, both together. */
function absentByReason({ attendance, details }: Roll): number | null {
  if (attendance.absent.found || !details.excused || !details.unexcused) return null;
  return details.excused.value + details.unexcused.value;
}

/** In a committee's minutes the whole counts the committee, elsewhere the cell: `Tổng số đảng viên: 24` is no committee. */
function countsThoseWhoMeet(document: DocumentModel, members: Field<number>): boolean {
  if (!members.found) return false;
  const line = foldedLineAt(document, members.start);
  const ofCommittee = /(?:chi uỷ|uỷ) viên|chi uỷ/.test(line);
  return document.form === 'committee'
    ? ofCommittee || !/đảng viên|chi bộ/.test(line)
    : !/(?:chi|cấp) uỷ viên/.test(line);
}

/** The line of the document on which an offset stands, folded. */
export function foldedLineAt({ tree }: DocumentModel, offset: number): string {
  const i = lineAt(tree.lineStarts, offset);
  return fold(tree.text.slice(tree.lineStarts[i], tree.lineStarts[i + 1] ?? tree.text.length));
}

/** Every sum of `base` with some of the parts: those counted apart may be in it or not. */
export function sumsWith(base: number, parts: readonly { readonly value: number }[]): ReadonlySet<number> {
  const sums = new Set([base]);
  for (const { value } of parts) for (const sum of [...sums]) sums.add(sum + value);
  return sums;
}

/** A number as the one in its place was written: `02` stays two digits. */
export function inPlaceOf(range: Range, number: number, text: string): string {
  const written = text.slice(range.start, range.end);
  return /^0\d$/.test(written) && number < 10 ? `0${number}` : String(number);
}

/** The range of a field that is known to be there. */
export const rangeOfField = (field: Field<number>): Range =>
  field.found ? { start: field.start, end: field.end } : { start: field.place, end: field.place };
