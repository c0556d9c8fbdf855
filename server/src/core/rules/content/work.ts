/** What a task says of its own outcome: a figure, an end or product, or nothing but a wish. */
import { ASPIRATIONS, END_STATES, NUMBER_WORDS, VAGUE_RESULTS, WISHING_ADVERBS } from '../../guidance/content-wording';
import { perTask } from '../../model/tasks/per-task';
import type { Task } from '../../model/types';
import type { Line } from '../../syntax/types';
import { findDates } from '../../text/dates';
import { fold, squeeze } from '../../text/fold';
import { hasBlank } from '../../text/placeholder';
import { remembered } from '../../text/remembered';
import { anyOf, RIGHT, wholeWords } from '../../text/word-lists';
import { matching } from '../writing/every-line';

const ENDS = new RegExp(wholeWords(END_STATES), 'u');
const FIGURES = new RegExp(`\\d|${wholeWords(NUMBER_WORDS)}`, 'u');
const VAGUE = new RegExp(wholeWords([...VAGUE_RESULTS, ...ASPIRATIONS]), 'u');
/** `Giao đồng chí … chủ trì, `: what stands before the work when a sentence assigns it. */
const ASSIGNING =
  /^(?:[\s,;:.–-]|(?:nội dung|chi bộ|chi uỷ|giao|phân công|yêu cầu|đề nghị|đồng chí|các đồng chí|đ\/c|bí thư|phó bí thư|chi uỷ viên|và|cùng|chịu trách nhiệm|chủ trì|phụ trách|tham mưu|chỉ đạo|lãnh đạo|tập trung|thực hiện)(?![A-Za-zÀ-ỹ]))+/u;
const WISHES = new RegExp(`^(?:(?:${anyOf(WISHING_ADVERBS)}),? )*(?:${anyOf(ASPIRATIONS)})${RIGHT}`, 'u');
const DOCUMENT_NUMBER = /số\s+\d+[A-Za-zÀ-ỹ\d/-]*/gu;

/** Folded text with dates and document numbers taken out: their digits measure nothing. */
function takeDatesOut(text: string): string {
  let folded = fold(text);
  for (const date of findDates(folded).reverse()) folded = `${folded.slice(0, date.start)} ${folded.slice(date.end)}`;
  return folded.replace(DOCUMENT_NUMBER, ' ');
}

/** The same of what several tasks may have word for word: measures, required results. */
const withoutDates = remembered(takeDatesOut);

/** The work alone: the task's content without who does it and until when, folded. */
export const workOf = perTask((task: Task): string => {
  if (!task.content.found) return '';
  const parts = [...task.owners, ...task.supporters, ...(task.deadline ? [task.deadline] : [])];
  const text = parts.reduce((rest, part) => (part.text ? rest.replace(part.text, ' ') : rest), task.content.value);
  return squeeze(takeDatesOut(text).replace(ASSIGNING, ''));
});

/** The lines that make a task up, or those of its row. */
export const linesOfTask = ({ row, lines }: Task): readonly Line[] =>
  row ? row.row.cells.flatMap((cell) => cell.lines) : lines;

const ASPIRES = matching(new RegExp(wholeWords(ASPIRATIONS), 'u'));

/** The work begins with a wish: `tăng cường …`, `nâng cao …`. */
export const isWish = perTask((task: Task): boolean => linesOfTask(task).some(ASPIRES) && WISHES.test(workOf(task)));

/** How surely one will see that it is done: a figure, the word of an end or a product, or neither. */
export type Outcome = 'figure' | 'end' | 'none';

const outcomeOf = (folded: string): Outcome => (FIGURES.test(folded) ? 'figure' : ENDS.test(folded) ? 'end' : 'none');

const better = (one: Outcome, other: Outcome): Outcome =>
  one === 'figure' || other === 'figure' ? 'figure' : one === 'end' || other === 'end' ? 'end' : 'none';

/** What a wish is worth: its words behind the opener; clauses with blanks say nothing yet. */
const outcomeOfText = remembered((folded: string): Outcome => {
  const said = folded.split(/;\s/).filter((clause) => !hasBlank(clause));
  return outcomeOf(said.join('; ').replace(WISHES, ''));
});

/** The outcome that content and required result tell. */
export const ownOutcome = perTask((task: Task): Outcome => {
  const content = outcomeOfText(workOf(task));
  return task.result.found ? better(content, outcomeOfText(withoutDates(task.result.value))) : content;
});

/** The outcome that the measures tell; of a heading with paragraphs, all that stands under it. */
export const outcomeOfMeasures = perTask((task: Task): Outcome => {
  const under = task.shape === 'section' ? task.lines.slice(1) : [];
  return [...task.measures, ...under].map(({ text }) => outcomeOfText(withoutDates(text))).reduce(better, 'none');
});

/** A required result that says no more than that things will be better. */
export const isVagueResult = (task: Task): boolean => {
  if (!task.result.found) return false;
  const folded = withoutDates(task.result.value);
  return VAGUE.test(folded) && outcomeOf(folded) === 'none';
};
