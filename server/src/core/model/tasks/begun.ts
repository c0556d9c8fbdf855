/** What a task is besides what was read of it: whether anything is said yet, and where its readers keep what they read. */
import { newKey } from '../../syntax/content-key';
import { fold } from '../../text/fold';
import type { Task } from '../types';

type Told = Omit<Task, 'begun' | 'key'>;

/** Written out: rules were a tenth slower (`bench -- reading`) on tasks that were copied and added to. */
export const taskOf = (told: Told): Task => ({
  line: told.line,
  shape: told.shape,
  content: told.content,
  measures: told.measures,
  owners: told.owners,
  supporters: told.supporters,
  resources: told.resources,
  result: told.result,
  deadline: told.deadline,
  status: told.status,
  fields: told.fields,
  lines: told.lines,
  row: told.row,
  start: told.start,
  end: told.end,
  begun: !isBare(told) && !isOversight(told) && !hasSlipped(told),
  key: newKey(),
});

/** Nothing is said of it yet but, perhaps, the first word of the work: it is still being typed. */
export function isBare(task: Told): boolean {
  const { content, owners, measures, deadline } = task;
  if (owners.length > 0 || measures.length > 0 || deadline !== null) return false;
  return !content.found || !/\S\s+\S/.test(content.value.trim());
}

/** A row that lost a cell stands in the wrong columns from there on: that is told (TT24), and what each column says means nothing. */
const hasSlipped = ({ row }: Told): boolean =>
  row !== null &&
  row.row.cells.length < row.table.head.cells.length &&
  row.row.cells.filter(({ lines }) => lines.length > 0).length > FEW_CELLS;
/** So few filled cells at the head of a row have not slipped. */
const FEW_CELLS = 3;

/** A heading that only says that all of it is seen to (`3. Theo dõi, đôn đốc`): no duty beside the others. */
const isOversight = ({ row, content }: Told): boolean =>
  row === null && content.found && MAY_BE_OVERSIGHT.test(content.value) && OVERSIGHT.test(fold(content.value));
const MAY_BE_OVERSIGHT = /^[\s\d.)/-]*[tđkgv]/iu;
const OVERSIGHT = /^[\s\d.)/-]*(?:(?:theo dõi|đôn đốc|kiểm tra|giám sát|thực hiện|việc|và)[,\s]*)+[.:]?$/u;
