/** Where a paper reviews what the last period decided, and the works that it names there without saying what became of them. */
import { stepsIn } from '../../guidance/steps-in';
import type { DocumentModel, Section } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Cell, Line, Table } from '../../syntax/types';
import { isPlaceholder } from '../../text/placeholder';
import type { Range } from '../../text/range';
import { remembered } from '../../text/remembered';
import { assessment } from '../steps/resolution';
import { endOfSection, type Place, placeOfStep } from '../writing/place';

/** The section that reviews the last resolution: its heading, its end, its lines. */
export interface Review extends Place {
  readonly lines: readonly string[];
  readonly items: readonly Line[];
  readonly tables: readonly Table[];
}

/** A work that the review names, with the place where its result belongs. */
export interface Untold extends Range {
  readonly work: string;
  readonly after: number;
}

export function reviewOf(document: DocumentModel): Review | null {
  const headed = document.sections.find(({ heading, folded }) => heading && headsReview(folded));
  if (headed) return reviewIn(headed, document);
  if (document.kind === 'resolution') {
    const section = assessment(document);
    return section?.heading ? reviewIn(section, document) : null;
  }
  const step = document.steps.find(({ id }) => id === 'previous-review');
  if (!step) return null;
  const section = document.sections.find(({ heading }) => heading?.number === step.line);
  if (!section?.heading) {
    const line = document.tree.blocks.find((block) => block.type === 'line' && block.number === step.line);
    if (line?.type !== 'line') return null;
    // `4. Bí thư báo cáo việc thực hiện nghị quyết tháng 8:` over the table of that work.
    const next = document.tree.blocks[document.tree.blocks.indexOf(line) + 1];
    const tables = next?.type === 'table' ? [next] : [];
    return { ...placeOfStep(document, 'purpose'), ...textRange(line), lines: [line.folded], items: [], tables };
  }
  return reviewIn(section, document);
}

function reviewIn(section: Section, document: DocumentModel): Review {
  const blocks = document.tree.blocks.slice(section.from + 1, section.to);
  const lines = blocks.filter((block) => block.type === 'line');
  return {
    ...endOfSection(section, document),
    lines: lines.map(({ folded }) => folded),
    items: lines.filter(({ marker }) => marker !== null),
    tables: blocks.filter((block) => block.type === 'table'),
  };
}

const headsReview = remembered((folded: string): boolean => stepsIn(folded, 'heading').includes('previous-review'));

/** Every work that the review names, in a row or an item of its own, without a result, while others have theirs. */
export function* untoldIn({ tables, items }: Review): Iterable<Untold> {
  for (const table of tables) yield* blankResults(table);
  const given = items.filter(({ folded }) => GIVES.test(folded) && !TELLS.test(folded));
  if (given.length * 2 > items.length) return;
  for (const line of given) {
    const range = textRange(line);
    yield { ...range, work: line.text.replace(/:.*$/su, '').trim(), after: range.end };
  }
}

/** `…: giao đồng chí Thạc, hạn 25/7`: the duty as it was given. */
const GIVES = /(?:giao|phân công)(?: cho)? (?:đồng chí|đ\/c|đc) [^;.]{2,60}(?:thời hạn|hạn|trước ngày|trước|xong)/u;
/** Anything that tells what became of it. */
const TELLS =
  /(?<![A-Za-zÀ-ỹ])(?:đã|đạt|chưa|mới|được \d|hoàn thành|xong(?! trước| trong)|còn|chậm|kết quả|đang|tiếp tục|chuyển sang|gia hạn)(?![A-Za-zÀ-ỹ])|\d\s*\/\s*\d+ (?:hộ|em|người|việc|cháu)|%/u;

const RESULTS = /^(?:kết quả|đến nay|tình hình|mức độ|tiến độ|đã làm)(?!.*(?:cần đạt|dự kiến|phải đạt))/u;
const WORK = /nhiệm vụ|nội dung|công việc|^việc/u;

/** Rows of the review's table that name a work and leave its result empty, while others are told. */
function* blankResults({ head, rows }: Table): Iterable<Untold> {
  const titles = head.cells.map(({ lines }) =>
    lines
      .map(({ folded }) => folded)
      .join(' ')
      .trim(),
  );
  const [result, work] = [titles.findIndex((t) => RESULTS.test(t)), titles.findIndex((t) => WORK.test(t))];
  const isTold = (cell: Cell | undefined): boolean => cell?.lines.some(({ text }) => !isPlaceholder(text)) ?? false;
  if (result < 0 || work < 0 || !rows.some(({ cells }) => isTold(cells[result]))) return;
  for (const { cells } of rows) {
    const [named] = cells[work]?.lines ?? [];
    const blank = cells[result];
    if (!named || !blank || !isTold(cells[work]) || blank.lines.length > 0) continue;
    yield { ...textRange(named), work: named.text, after: blank.start };
  }
}
