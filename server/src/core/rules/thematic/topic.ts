/** The name of a meeting's subject and its quarter, as minutes tell them: a label, quotation marks, `chuyên đề về …`. */

import { perLineNeeding } from '../../model/passage';
import { type DocumentModel, given } from '../../model/types';
import type { Line } from '../../syntax/types';
import { quarterOf } from '../../text/date-words';
import { fold } from '../../text/fold';
import { hasBlank, isPlaceholder } from '../../text/placeholder';
import { firstBodyLineThat, isInBody, matching } from '../writing/every-line';
import { toldLines } from '../writing/told';
import { openingLines } from './course';

const LABEL =
  /(?:^(?:tên |nội dung |sinh hoạt |tên sinh hoạt )?|(?:với|có) (?:tên|nội dung) )(?:chuyên đề|chủ đề|đề tài|tiêu đề)[^:.;"]{0,40}:\s*(.*)$/u;
const QUOTED = /chuyên đề[^."]{0,60}"([^"]{4,})"/u;
const PERIOD = String.raw`(?:\s+(?:sinh hoạt|(?:quý|tháng|năm|đợt|kỳ|lần thứ|lần)\s+[A-Za-zÀ-ỹ\d./]+(?![A-Za-zÀ-ỹ\d./])))*`;
const ABOUT = new RegExp(
  String.raw`(?:chuyên đề|đề dẫn)${PERIOD}\s*[,-]?\s*(?:về|với|nói về|bàn về)\s+([A-Za-zÀ-ỹ].*)$`,
  'u',
);
/** What follows the word in a subject and is no name. */
const NO_NAME =
  'của|do|tại|là|được|đã|và|có|gồm|này|trên|cho|sau|trước|theo|nêu|trong|định kỳ|hằng|hàng|chi bộ|thường kỳ|ngày|quý|tháng|năm|đợt|kỳ|lần|lúc';
const NAMED = new RegExp(
  String.raw`chuyên đề${PERIOD}\s*[,:-]?\s*(?!(?:${NO_NAME})(?![A-Za-zÀ-ỹ]))([A-Za-zÀ-ỹ][A-Za-zÀ-ỹ].*)$`,
  'u',
);

const nameIn = (folded: string, subject: boolean): string | null => {
  const label = LABEL.exec(folded)?.[1]?.replace(/^"|"[.,;]?$/g, '') ?? null;
  if (label !== null && !isPlaceholder(label.replace(/["“”]?,?\s*quý.*$/u, ''))) return label;
  return (QUOTED.exec(folded) ?? ABOUT.exec(folded) ?? (subject ? NAMED.exec(folded) : null))?.[1] ?? null;
};
/** Whether there is a place for the name, filled or not: a blank there is told as a blank. */
export const hasPlaceForTopic = (document: DocumentModel): boolean => isInBody(document, matching(LABEL));

/** The same in the words as they were typed. */
function typedName(text: string, folded: string, subject: boolean): string | null {
  const name = nameIn(folded, subject);
  return name === null ? null : text.slice(folded.indexOf(name), folded.indexOf(name) + name.length);
}
const nameOnLine = perLineNeeding(
  () => [LABEL, QUOTED, ABOUT],
  ({ text, folded }: Line): string | null => typedName(text, folded, false),
);

/** The subject's name as typed, with what follows it on its line; null where none is told. */
export function topicOf(document: DocumentModel): string | null {
  const subject = given(document.header.subject);
  const inSubject = subject === null ? null : typedName(subject, fold(subject), true);
  if (inSubject !== null) return inSubject;
  const line = lineOfTopic(document);
  return line && nameOnLine(line);
}

/** The line that names the subject; null where only the head does, or nothing. */
export function lineOfTopic(document: DocumentModel): Line | null {
  return firstBodyLineThat(document, nameOnLine) ?? null;
}

const QUARTER = /(?<![A-Za-zÀ-ỹ])quý\s+(?:[1-4]|i{1,3}|iv|một|hai|ba|tư)(?![A-Za-zÀ-ỹ\d])/u;
const QUARTER_LABEL = /^quý\s*:/u;

/** Whether the quarter is told: in the subject, before the discussion, or beside the word `chuyên đề`. */
export function tellsQuarter(document: DocumentModel): boolean {
  const subject = given(document.header.subject);
  if (subject !== null && QUARTER.test(fold(subject))) return true;
  if (document.title && QUARTER.test(document.title.folded)) return true;
  const told = (line: Line): boolean => QUARTER.test(line.folded) || QUARTER_LABEL.test(line.folded);
  return (
    openingLines(document).some(told) ||
    toldLines(document).some((line) => line.folded.includes('chuyên đề') && (told(line) || isBlankQuarter(line)))
  );
}

/** `quý …`: the place is there and is told as a blank. */
const isBlankQuarter = (line: Line): boolean => /quý\s+[….]/u.test(line.folded) && hasBlank(line.folded);

/** `quý III năm 2026` of a day; with blanks where the day is not known. */
export function quarterWords(date: string | null): string {
  if (date === null) return 'quý … năm …';
  return `quý ${quarterOf(Number(date.slice(5, 7)))} năm ${date.slice(0, 4)}`;
}
