/** The roll of the meeting in full: the model's counts, and the details written on the lines around them. */

import { lineAt } from '../syntax/chunks';
import type { Block, Line, Table } from '../syntax/types';
import { type Count, findCounts } from '../text/counts';
import type { Percent } from '../text/percent';
import type { Range } from '../text/range';
import { type RollCallField, rollCallLabel } from '../text/roll-call';
import { type RollDetails, readRollDetails } from '../text/roll-details';
import { rollCallOn } from './attendance';
import { headingRank } from './heading';
import { type Item, itemTree } from './items';
import { passageOf, perLine, rangeIn } from './passage';
import type { Attendance, DocumentModel, Field } from './types';

type DetailName = Exclude<keyof RollDetails, 'percent'>;

export interface Roll {
  readonly attendance: Attendance;
  /** The lines that the roll is written on, and those nested under them; cells of its table too. */
  readonly lines: readonly Line[];
  readonly details: Readonly<Record<DetailName, Count | null>>;
  readonly percent: Percent | null;
  /** Where the last line of the roll ends: what is added to the roll belongs behind it. */
  readonly end: number;
}

const COUNTS = ['members', 'official', 'probationary', 'present', 'absent', 'exempt'] as const;
/** How many lines below the last count may still tell of those absent. */
const LINES_BELOW = 6;
/** What stands further below the first count is told of something else. */
const LINES_IN_ALL = 24;

const known = new WeakMap<DocumentModel, { readonly roll: Roll | null }>();

/** The roll of a document; null where it tells of none. */
export function readRoll(document: DocumentModel): Roll | null {
  const kept = known.get(document);
  if (kept) return kept.roll;
  const roll = document.attendance && read(document, document.attendance);
  known.set(document, { roll });
  return roll;
}

function read(document: DocumentModel, attendance: Attendance): Roll | null {
  const blocks = blocksOfRoll(document, attendance);
  if (blocks.length === 0) return null;
  const details = {} as Record<DetailName, Count | null>;
  let percent: Percent | null = null;
  const keep = (line: Line, group: RollCallField | null): void => {
    const passage = passageOf(line);
    const { percent: share, ...read } = detailsOn(line, group);
    for (const [name, count] of Object.entries(read) as [DetailName, Count | null][]) {
      details[name] ??= count && { ...count, ...rangeIn(passage, count) };
    }
    percent ??= share && { ...share, ...rangeIn(passage, share), whole: rangeIn(passage, share.whole) };
  };
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    readCrossTable(block, details);
    readReasonRows(block, details);
    readRemarks(block, keep);
  }
  readItems(itemTree(blocks), null, keep);
  const last = blocks.at(-1)!;
  return { attendance, lines: linesOfRoll(blocks), details, percent, end: last.end };
}

const detailReaders = new Map<RollCallField | null, (line: Line) => RollDetails>();
function detailsOn(line: Line, group: RollCallField | null): RollDetails {
  let reader = detailReaders.get(group);
  if (!reader) {
    reader = perLine((inner: Line) => readRollDetails(inner.folded, group));
    detailReaders.set(group, reader);
  }
  return reader(line);
}

/** The blocks from the first count on: down to the last one, and what still tells of it below. */
function blocksOfRoll(document: DocumentModel, attendance: Attendance): Block[] {
  const { tree, parts } = document;
  const places = [...COUNTS.map((name) => attendance[name]), ...attendance.absentees]
    .filter((field): field is Field<number> & Range => !('found' in field) || field.found)
    .map(({ start }) => start);
  if (places.length === 0) return [];
  const first = Math.min(...places);
  const line = (offset: number): number => lineAt(tree.lineStarts, offset) + 1;
  const last = Math.max(...places.filter((place) => line(place) - line(first) <= LINES_IN_ALL));
  const limit = line(last) + LINES_BELOW;
  const taken: Block[] = [];
  for (const block of tree.blocks.slice(0, parts.foot.from)) {
    if (block.end <= first) continue;
    if (block.type !== 'line' && block.type !== 'table') continue;
    const below = block.start > last;
    if (below && (block.number > limit || block.type === 'table' || !tells(block))) break;
    taken.push(block);
  }
  return taken;
}

/** Whether a line below the counts still belongs to the roll. */
const tells = (line: Line): boolean =>
  headingRank(line) === null &&
  (LISTED.test(line.text) || WORDS.test(line.folded)) &&
  !/biểu quyết|tán thành|nhất trí|tuyên bố|chủ trì|thư ký/.test(line.folded);

/** A name at the head of an item, with its reason behind it. */
const LISTED = /^(?:[Đđ]ồng chí |[Đđ]\/c )?\p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*)+\s*(?:[:(,–-]|$)/u;
const WORDS =
  /vắng|có mặt|lý do|lí do|miễn|tạm thời|đình chỉ|dự bị|chính thức|tỷ lệ|tỉ lệ|phép|khách|đại biểu dự|^(?:đồng chí|đ\/c)/;

function readItems(
  items: readonly Item[],
  group: RollCallField | null,
  keep: (line: Line, group: RollCallField | null) => void,
): void {
  for (const { line, children } of items) {
    keep(line, group);
    const read = rollCallOn(line, group);
    const counted = COUNTS.filter((name) => read[name]);
    readItems(children, counted.length === 1 ? counted[0]! : group, keep);
  }
}

/** `| | Tổng số | Chính thức | Dự bị |` over `| Có mặt | 22 | 21 | 1 |`. */
function readCrossTable(table: Table, details: Record<DetailName, Count | null>): void {
  const columns = table.head.cells.map((cell) => (cell.lines[0] ? rollCallLabel(cell.lines[0].folded) : null));
  if (!columns.includes('official')) return;
  for (const row of table.rows) {
    const label = row.cells[0]?.lines[0];
    const group = label && rollCallLabel(label.folded);
    if (group !== 'present' && group !== 'absent') continue;
    row.cells.forEach((cell, i) => {
      const part = columns[i];
      const line = cell.lines[0];
      if (!line || (part !== 'official' && part !== 'probationary')) return;
      const count = findCounts(line.folded)[0];
      const name = `${group}${part === 'official' ? 'Official' : 'Probationary'}` as const;
      if (count) details[name] ??= { ...count, ...rangeIn(passageOf(line), count) };
    });
  }
}

const REASON_ROW = /^(?:số )?(?:đảng viên |đồng chí )?vắng(?: mặt)? (?<not>không )?(?:có |rõ )?(?:lý do|lí do|phép)/u;

/** `| Vắng có lý do | 3 |` over `| Vắng không lý do | 0 |`: a label and its number; behind a running number, if there is one. */
function readReasonRows(table: Table, details: Record<DetailName, Count | null>): void {
  const heads = table.head.cells.map((cell) => cell.lines[0]?.folded ?? '');
  // Beside `Chính thức`, `Dự bị` the whole stands under `Cộng`.
  const across = heads.some((head) => rollCallLabel(head) === 'official');
  const total = heads.findIndex((head) => /^(?:tổng|cộng)/.test(head));
  for (const { cells } of table.rows) {
    const at = cells.findIndex((cell) => REASON_ROW.test(cell.lines[0]?.folded ?? ''));
    const line = at < 0 || at > 1 ? undefined : cells[across ? total : at + 1]?.lines[0];
    const count = line && findCounts(line.folded)[0];
    if (!count) continue;
    const unexcused = REASON_ROW.exec(cells[at]!.lines[0]!.folded)!.groups?.not;
    details[unexcused ? 'unexcused' : 'excused'] ??= { ...count, ...rangeIn(passageOf(line), count) };
  }
}

/** `| Có mặt | 21 | chính thức 19, dự bị 02 |`: what stands behind the number divides it. */
function readRemarks(table: Table, keep: (line: Line, group: RollCallField | null) => void): void {
  for (const { cells } of table.rows) {
    const at = cells.findIndex((cell) => rollCallLabel(cell.lines[0]?.folded ?? '') !== null);
    const group = at < 0 || at > 1 ? null : rollCallLabel(cells[at]!.lines[0]!.folded);
    if (group) for (const cell of cells.slice(at + 2)) for (const line of cell.lines) keep(line, group);
  }
}

const linesOfRoll = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => {
    if (block.type === 'line') return [block];
    if (block.type !== 'table') return [];
    return [block.head, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  });
