/** What the minutes record, wherever it stands: the body, tables, what follows the signatures. */
import type { StepId } from '../../guidance/names';
import { STEP_WORDINGS } from '../../guidance/steps';
import { type AlsoKey, STEPS_ALSO } from '../../guidance/steps-also';
import { stepsIn } from '../../guidance/steps-in';
import { tablesAmong } from '../../model/block-index';
import { firstLineThat, linesThat } from '../../model/line-index';
import { type LineReading, perCell, perLine, perLineSaying, perLineWith } from '../../model/passage';
import { readScoreSheets } from '../../model/score-sheet';
import type { DocumentModel } from '../../model/types';
import type { Line, Table } from '../../syntax/types';
import type { Range } from '../../text/range';
import { wordingSearch } from '../../text/wording-search';
import { hasText } from '../writing/begun';
import { linesIn } from '../writing/every-line';
import { oncePerDocument } from '../writing/once';
import { type Place, placeOfStep, STEP_ORDER } from '../writing/place';
import { overlapsTask } from '../writing/tasks-at';

/** What a regular meeting goes through; half of it recorded means that the minutes are being written in earnest. */
const COURSE: readonly StepId[] = [
  'opening',
  'secretary',
  'attendance',
  'agenda',
  'previous-review',
  'news',
  'report',
  'discussion',
  'conclusion',
  'minutes-read',
];

/** Tables of scores: their criteria name every step of a meeting and record none but the scoring. */
const sheetsOf = oncePerDocument((document): readonly Range[] => {
  const found = readScoreSheets(document);
  return found.length === 0 ? [] : document.tree.blocks.filter((b) => found.some(({ start }) => start === b.start));
});

/** Every step that is recorded anywhere. */
const recordedSteps = oncePerDocument((document): ReadonlySet<StepId> => {
  const { tree, parts } = document;
  const sheets = sheetsOf(document);
  const steps = new Set(document.steps.map(({ id }) => id));
  if (readScoreSheets(document).length > 0) steps.add('score');
  const rest = outsideSheets(linesIn(tree.blocks.slice(parts.foot.from)), sheets);
  for (const line of [...outsideSheets(linesThat(tree, stepsOfCell, parts.head.to), sheets), ...rest]) {
    for (const id of stepsTold(line)) if (ELSEWHERE.has(id)) steps.add(id);
  }
  for (const table of tablesAmong(tree, parts.head.to)) for (const id of stepsOfCourse(table)) steps.add(id);
  return steps;
});

const HEADS_COURSE = /^(?:các )?(?:bước|trình tự|diễn biến|phần việc)$/u;

/** `| Bước | Người làm | Nội dung |`: the whole course of the meeting, a step a row, named at its head and told in its cells. */
function stepsOfCourse({ head, rows }: Table): StepId[] {
  const named = head.cells.findIndex((cell) => HEADS_COURSE.test(cell.lines[0]?.folded.trim() ?? ''));
  if (named < 0 || named > 1) return [];
  return rows.flatMap(({ cells }) => {
    const label = cells[named]?.lines[0]?.folded ?? '';
    return [...stepsIn(label, 'heading'), ...cells.flatMap((cell) => cell.lines.flatMap(stepsTold))];
  });
}

const outsideSheets = (lines: Iterable<Line>, sheets: readonly Range[]): Line[] =>
  [...lines].filter(({ start }) => !sheets.some((sheet) => sheet.start <= start && start < sheet.end));

/** What tables and the lines behind the signatures may record: results, and what was added at the end. */
const ELSEWHERE: ReadonlySet<StepId> = new Set([
  'fees',
  'attendance',
  'discussion',
  'response',
  'vote',
  'score',
  'minutes-read',
  'closing',
]);

const stepsTold = perLine((line: Line): readonly StepId[] => stepsIn(line.folded, 'sentence'));
const tellsElsewhere = wordingSearch(
  [...ELSEWHERE].flatMap((id) => [...STEP_WORDINGS[id].sentences, ...STEP_WORDINGS[id].headings]),
);
/** A vote and a roll are told by numbers; a number or a name alone tells nothing. */
const mayTell = ({ folded }: Line): boolean =>
  folded.includes(' ') && (/\d|mười|mươi|tán thành/.test(folded) || tellsElsewhere(folded));
const stepsOfCell = perCell([], (cell: Line): readonly StepId[] => (mayTell(cell) ? stepsTold(cell) : []));

/** Lines of the body, those inside tables included. */
export const bodyLines = oncePerDocument((document): readonly Line[] => {
  const { tree, parts } = document;
  return outsideSheets(linesIn(tree.blocks.slice(parts.head.to, parts.foot.from)), sheetsOf(document));
});

/** The same, with what stands in the foot and behind it (an appendix with the score sheet, a note under the signatures). */
export const allLines = oncePerDocument((document): readonly Line[] =>
  outsideSheets(linesIn(document.tree.blocks.slice(document.parts.head.to)), sheetsOf(document)),
);

/** Of all those lines the ones in which a reading finds something. */
export const allLinesThat = (document: DocumentModel, reading: LineReading<unknown>): Line[] =>
  outsideSheets(linesThat(document.tree, reading, document.parts.head.to), sheetsOf(document));

/** The same, of the body alone. */
export const bodyLinesThat = (document: DocumentModel, reading: LineReading<unknown>): Line[] =>
  outsideSheets(
    linesThat(document.tree, reading, document.parts.head.to, document.parts.foot.from),
    sheetsOf(document),
  );

/** The first line of the body in which a reading finds something. */
export function firstBodyLineThat(document: DocumentModel, reading: LineReading<unknown>): Line | undefined {
  const { tree, parts } = document;
  const first = firstLineThat(tree, reading, parts.head.to, parts.foot.from);
  return first && outsideSheets([first], sheetsOf(document)).length === 0 ? bodyLinesThat(document, reading)[0] : first;
}

export const isRecorded = (document: DocumentModel, id: StepId): boolean => recordedSteps(document).has(id);

/** Minutes that have come to their end: closed, or with the blocks of signatures. */
export const hasEnded = (document: DocumentModel): boolean =>
  isRecorded(document, 'closing') ||
  (document.meeting?.end.found ?? false) ||
  document.parts.foot.from < document.parts.foot.to;

/** Whether the minutes have gone past a step: it is not asked for while what comes before it is being written. */
export function isPast(document: DocumentModel, id: StepId): boolean {
  if (hasEnded(document)) return true;
  const rank = STEP_ORDER.indexOf(id);
  return document.steps.some((step) => STEP_ORDER.indexOf(step.id) > rank);
}

/** Whether missing steps may be told: not of an outline, nor while the first half of the minutes is being typed. */
export function mayAsk(document: DocumentModel): boolean {
  if (!hasText(document)) return false;
  return hasEnded(document) || COURSE.filter((id) => isRecorded(document, id)).length * 2 >= COURSE.length;
}

const ALSO = Object.fromEntries(
  Object.entries(STEPS_ALSO).map(([key, wordings]) => [key, perLineSaying(wordings)]),
) as unknown as Record<AlsoKey, LineReading<boolean>>;

/** Whether a line says it in one of the other turns of phrase. */
export const alsoSays = (key: AlsoKey): LineReading<boolean> => ALSO[key];

/** Whether any line does, duties to come left out. */
export function isSaid(document: DocumentModel, key: AlsoKey): boolean {
  const duty = isDuty(document);
  return [...allLinesThat(document, ALSO[key])].some((line) => !duty(line));
}

/** Lines of duties to come: what they speak of has not been done. */
export function isDuty(document: DocumentModel): (line: Line) => boolean {
  return (line) => overlapsTask(document, line);
}

/** One report where a step belongs, when none of the steps that answer for it is recorded. The first one names the place. */
export function* missingStep(
  document: DocumentModel,
  ids: readonly [StepId, ...StepId[]],
  also?: AlsoKey,
): Iterable<{ start: number; end: number; data: Place }> {
  if (!mayAsk(document) || !isPast(document, ids[0]) || ids.some((id) => isRecorded(document, id))) return;
  if (also && isSaid(document, also)) return;
  const place = placeOfStep(document, ids[0]);
  yield { start: place.start, end: place.end, data: place };
}

/** A heading that puts forward the work to come is the report; one that assigns it comes later and is none. */
const PLANS = /phương hướng|nhiệm vụ (?:trọng tâm|tháng|quý)|dự kiến nhiệm vụ|công tác tháng/;
const ASSIGNS = /phân công|giao|kết luận|biểu quyết|kiểm điểm|kết quả|đánh giá/;

/** The report of what is to be discussed; what a speaker says of the draft is none. */
export function* missingReport(document: DocumentModel): Iterable<{ start: number; end: number; data: Place }> {
  if (!mayAsk(document) || !isPast(document, 'report')) return;
  if (document.sections.some(({ folded }) => PLANS.test(folded) && !ASSIGNS.test(folded))) return;
  if (putsForward(document)) return;
  const place = placeOfStep(document, 'report');
  yield { start: place.start, end: place.end, data: place };
}

/** Under these headings somebody speaks, looks back or is given work: what he reports is not what is discussed. */
const ELSEWHERE_TOLD =
  /thời sự|văn bản|tư tưởng|học tập|kiểm điểm|kết quả|đánh giá|phê bình|biểu dương|kết luận|chấm điểm|chất lượng|phân công|biểu quyết|biên bản|thảo luận|ý kiến/;
const HERE_TOLD = /trình bày|dự thảo|diễn biến|nội dung/;

const MAY_REPORT = /trình bày|báo cáo|dự thảo|trọng tâm|triển khai|đề dẫn|chuyên đề|thông qua|nêu|nghe|đọc/;
/** `Bí thư báo cáo việc tháng 7, trọng tâm là ngập ở hẻm 3, xong trước ngày …`: told, whatever is due. */
const PUTS_FOCUS =
  /(?:^[\s\d.)*+•-]*|(?:đồng chí|đ\/c|bí thư|chủ trì|chi uỷ)[^.;:]{0,60})(?:báo cáo|trình bày|nêu|thông qua)[^.;:]{0,80}?(?:,|;|và|nêu|nhấn|với| có| các| những| một| hai| ba| bốn)[^.;:]{0,20}trọng tâm/u;
/** `Bí thư nêu nhiệm vụ tháng 7`, `chủ trì nêu hai việc trọng tâm cần bàn`. */
const PUTS_WORK =
  /(?:bí thư|chủ trì|chủ toạ|chi uỷ)[^.;:]{0,40}(?:trình bày|nêu|đưa ra|báo cáo|phổ biến)[^.;:]{0,30}(?:(?:việc|nhiệm vụ|công tác|dự kiến)[^.;:]{0,16} tháng|(?:việc|vấn đề|nội dung) trọng tâm)/u;
/** `Bí thư báo cáo kết quả nghị quyết tháng 7: …. Trọng tâm tháng 8 là sửa cống.` */
const FOCUS_AT_END =
  /(?:bí thư|chủ trì|chủ toạ|chi uỷ)[^.;:]{0,40}(?:báo cáo|trình bày|nêu).*trọng tâm(?: công tác| của)? (?:tháng|kỳ)(?: \d{1,2}| này)[^.;:]{0,12}(?::| là )/u;
/** `Trọng tâm tháng 11: lắp 6 camera`, `nêu hai việc trọng tâm`. */
const FOCUS =
  /^[\s\d.)*+•-]*trọng tâm (?:của |công tác )?(?:tháng|kỳ|quý)[^:;.]{0,20}:|nêu (?:một|hai|ba|bốn|\d{1,2}) (?:việc|vấn đề|nội dung|nhiệm vụ) trọng tâm/u;
const NOT_TO_COME = /kết quả|kiểm điểm|đánh giá|đã thực hiện|tháng trước|tháng qua|kỳ trước|kết luận|giao|phân công/u;
const reportsIn = perLineWith(MAY_REPORT, false, (line: Line): boolean => {
  if (/hồ chí minh|học bác/.test(line.folded)) return false;
  if (PUTS_FOCUS.test(line.folded) || FOCUS_AT_END.test(line.folded) || FOCUS.test(line.folded)) return true;
  if (PUTS_WORK.test(line.folded) && !NOT_TO_COME.test(line.folded)) return true;
  return stepsIn(line.folded, 'sentence').some((id) => id === 'report' || id === 'lead-paper');
});

/** `7. Báo cáo của Bí thư: …` stands beside the heading `5. Tự phê bình` above it, not under it. */
function isBeside({ marker }: Line, { marker: above }: Line): boolean {
  if (!marker || !above || marker.ordinal === null || above.ordinal === null) return false;
  return marker.style === above.style && marker.ordinal > above.ordinal;
}

/** A line that reports what is to be discussed, and stands where that is done. */
function putsForward(document: DocumentModel): boolean {
  const { sections } = document;
  const heading = document.steps.find(({ id }) => id === 'report' || id === 'lead-paper');
  if (heading && sections.some((s) => s.heading?.number === heading.line)) return true;
  return bodyLinesThat(document, reportsIn).some((line) => {
    const own = sections.findLast(
      ({ heading, start, end }) => start <= line.start && line.start <= end && !(heading && isBeside(line, heading)),
    );
    if (!own || !ELSEWHERE_TOLD.test(own.folded) || HERE_TOLD.test(own.folded)) return true;
    // One heading for the review, the news and the draft: the sentence tells which.
    return (
      /kiểm điểm|kết quả|đánh giá|thời sự|văn bản|tư tưởng/.test(own.folded) &&
      /dự thảo|phương hướng|trọng tâm/.test(line.folded)
    );
  });
}
