/** What a document says, for the rules on contents: tests over its lines, blanks left out, and its looking back. */

import { outlookOf } from '../../model/heading';
import { type LineReading, perLine, perLineNeeding } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import type { Line } from '../../syntax/types';
import { hasBlank } from '../../text/placeholder';
import { wholeWords } from '../../text/word-lists';
import { isInBody, linesIn } from '../writing/every-line';
import { sectionsHeaded } from '../writing/sections';
import { tasksAround } from '../writing/tasks-at';

/** The folded text of a line without the clauses that still hold a blank: what is not filled in is not said. */
const filled = perLine((line: Line): string =>
  hasBlank(line.text)
    ? line.folded
        .split(/[;.](?=\s)/)
        .filter((clause) => !hasBlank(clause))
        .join('; ')
    : line.folded,
);

/**
 * A test of one line, remembered for as long as the line lives. What clauses hold without a blank, the line holds.
 */
export const lineTest = (pattern: RegExp): LineReading<boolean> =>
  perLineNeeding(
    () => [pattern],
    (line) => pattern.test(filled(line)),
  );

/** Whether a line has one of the wordings, as whole words. */
export const wordTest = (wordings: readonly string[]): LineReading<boolean> =>
  lineTest(new RegExp(wholeWords(wordings), 'u'));

export const isSaid = (document: DocumentModel, test: LineReading<boolean>): boolean => isInBody(document, test);

/** Headings under which what was done is assessed, and those that look back and assess nothing. */
const ASSESSES =
  /đánh giá|kết quả|kiểm điểm|tình hình|thực trạng|ưu điểm|khuyết điểm|hạn chế|tồn tại|nhận xét|sơ kết|tổng kết|nhìn lại|điểm lại|đã (?:giao|thực hiện|hoàn thành|làm)/;
const NO_ASSESSMENT =
  /biểu quyết|bỏ phiếu|kiểm phiếu|chấm điểm|xếp loại|thành phần|hiệu lực|biên bản|thảo luận|ý kiến|chất lượng (?:buổi|sinh hoạt)|điểm danh|tình hình đảng viên/;

/** Sections that assess what was done: their own heading says so. */
export const assessments = (document: DocumentModel): Section[] =>
  sectionsHeaded(document, ASSESSES).filter(
    ({ folded }) => outlookOf(folded) === 'behind' && !NO_ASSESSMENT.test(folded),
  );

/** The innermost section that holds a line; null above the first heading. */
export const sectionOf = ({ sections }: DocumentModel, line: Line): Section | null =>
  sections.findLast((section) => section.start <= line.start && line.end <= section.end) ?? null;

/** Every line of a section and what stands under it. */
export const linesOfSection = ({ tree }: DocumentModel, section: Section): Line[] =>
  linesIn(tree.blocks.slice(section.from, section.to));

/** The lines of duties to come. */
export const dutyLines = (document: DocumentModel): { has(line: Line): boolean } => ({
  has: (line) => tasksAround(document, line).some(({ lines }) => lines.includes(line)),
});

/** The month (1 to 12) of the day the rules follow; null where none is known. */
export const monthOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(5, 7)));

/** The paper has come as far as its duties, its vote or its signatures: what belongs before them is not still to come. */
export function isWritten({ kind, tasks, votes, meeting, parts }: DocumentModel): boolean {
  const closed = votes.length > 0 || parts.foot.from < parts.foot.to || (meeting?.end.found ?? false);
  return closed || (kind !== 'minutes' && tasks.length > 0);
}
