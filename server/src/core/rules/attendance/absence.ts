/** What the roll tells of those absent: whether reasons are given, and where their number stands. */
import { type Roll, readRoll } from '../../model/roll';
import type { DocumentModel } from '../../model/types';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { anyOf } from '../../text/word-lists';
import { MEMBER_NOUNS } from '../../text/words/count-words';
import { figuresOf } from './figures';

export interface Absence {
  readonly roll: Roll;
  readonly count: number;
  /** The number with the noun behind it: `02 đồng chí`. */
  readonly place: Range;
}

const NOUN = new RegExp(`^ {0,3}(?:${anyOf(MEMBER_NOUNS)})(?![A-Za-zÀ-ỹ])`, 'u');

/** Those absent, where somebody is. */
export function absenceOf(document: DocumentModel): Absence | null {
  const roll = readRoll(document);
  const count = figuresOf(document)?.absent;
  if (!roll || !count || !roll.attendance.absent.found) return null;
  const { start, end } = roll.attendance.absent;
  const noun = NOUN.exec(fold(document.tree.text.slice(end, end + 24)))?.[0].length ?? 0;
  return { roll, count, place: { start, end: end + noun } };
}

/** A reason, that there is none, or a label that waits for it: a blank has a finding of its own. */
const REASON =
  /(?:có|không|được|xin|chưa|rõ|ghi)(?: có| rõ)? (?:lý do|lí do|phép)|lý do|lí do|xin phép|xin nghỉ|đã báo|có báo|không báo|báo trước|(?<![A-Za-zÀ-ỹ])(?:ốm|công tác|đi viện|nằm viện|chữa bệnh|thai sản|bận|việc (?:gia đình|riêng|nhà)|chăm|nghỉ phép|đi (?:học|ca|làm|xa)|trực|hiếu|hỉ)(?![A-Za-zÀ-ỹ])/u;

/** Whether the roll says anywhere why people are absent, or that they gave no reason. */
export const givesReasons = ({ lines, attendance, details }: Roll): boolean =>
  details.excused !== null ||
  details.unexcused !== null ||
  lines.some((line) => REASON.test(line.folded)) ||
  (attendance.absentees.length > 0 &&
    attendance.absentees.some(({ reason, excused }) => reason !== null || excused !== null));
