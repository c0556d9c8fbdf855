/** Who was there: counts from lines, sentences and tables; absentees with their reasons. */
import type { Block, Line, Table } from '../syntax/types';
import { readAbsentees } from '../text/absentees';
import { findCounts } from '../text/counts';
import { type RollCall, type RollCallField, readRollCall, rollCallLabel } from '../text/roll-call';
import { absenteesInTables } from './absentee-table';
import { type Item, itemTree, underLeadIns } from './items';
import { passageOf, perLine, rangeIn } from './passage';
import { linesOf } from './regions';
import { type Absentee, type Attendance, type Field, found, missing } from './types';

type Count = keyof Omit<Attendance, 'absentees'>;
const COUNTS: readonly Count[] = ['members', 'official', 'probationary', 'present', 'absent', 'exempt'];

/** Reads the attendance in the blocks about the meeting; null when nothing is said of it. */
export function readAttendance(blocks: readonly Block[], place: number): Attendance | null {
  const counts = new Map<Count, Field<number>>();
  const keep = (name: Count, field: Field<number>): void => {
    if (!counts.has(name)) counts.set(name, field);
  };
  for (const block of blocks) if (block.type === 'table' && !readCrossTable(block, keep)) readTable(block, keep);
  readItems(itemTree(linesOf(blocks)), null, keep);
  const listed = underLeadIns(
    itemTree(linesOf(blocks)),
    (line) => ABSENCE.test(line.folded) && (line.text.endsWith(':') || countsAbsent(line)),
  );
  const absentees = [...absenteesIn(listed, null), ...absenteesInTables(blocks)];
  if (counts.size === 0 && absentees.length === 0) return null;
  const field = (name: Count): Field<number> => counts.get(name) ?? missing(place);
  return {
    ...(Object.fromEntries(COUNTS.map((name) => [name, field(name)])) as Record<Count, Field<number>>),
    absentees,
  };
}

const rollCallReaders = new Map<RollCallField | null, (line: Line) => RollCall>();

/** What a line counts, read once for each count that it may stand under. */
export function rollCallOn(line: Line, group: RollCallField | null): RollCall {
  let reader = rollCallReaders.get(group);
  if (!reader) {
    reader = perLine((inner: Line) => readRollCall(inner.text, inner.folded, group));
    rollCallReaders.set(group, reader);
  }
  return reader(line);
}

/** Under a line that counts one thing, nested lines divide it: `Chính thức: 35` under `Có mặt: 37` are those present. */
function readItems(
  items: readonly Item[],
  group: Count | null,
  keep: (name: Count, field: Field<number>) => void,
): void {
  for (const { line, children } of items) {
    const counted = readLine(line, group, keep);
    readItems(children, counted ?? group, keep);
  }
}

/** `Căn cứ …`, `Xét đơn xin vào Đảng, giấy giới thiệu của hai đảng viên chính thức`: what the paper rests on. */
const RESTS_ON = /^(?:căn cứ|xét)(?![A-Za-zÀ-ỹ])/u;

/** `chấm: thời gian 5/5, tỷ lệ dự 5/5, …, cộng 91/100 điểm`: points, and nobody is counted. */
const isScored = ({ folded }: Line): boolean =>
  /chấm|điểm/.test(folded) && (folded.match(/\d\s*\/\s*\d/g)?.length ?? 0) >= FEWEST_SCORES;
const FEWEST_SCORES = 4;

/** What the line counts, where it counts one thing alone. */
function readLine(line: Line, group: Count | null, keep: (name: Count, field: Field<number>) => void): Count | null {
  if (RESTS_ON.test(line.folded) || isScored(line)) return null;
  const passage = passageOf(line);
  const read = rollCallOn(line, group);
  for (const name of COUNTS) {
    const count = read[name];
    if (count) keep(name, found(count.value, rangeIn(passage, count)));
  }
  const counted = COUNTS.filter((name) => read[name]);
  return counted.length === 1 ? counted[0]! : null;
}

/** A table with a label and a number in each row, or with the labels in its head and the numbers under them. */
function readTable(table: Table, keep: (name: Count, field: Field<number>) => void): void {
  for (const [i, cell] of table.head.cells.entries()) {
    const name = cell.lines[0] && rollCallLabel(cell.lines[0].folded);
    const value = table.rows[0]?.cells[i]?.lines[0];
    const count =
      value && /^\d{1,3}$/.test(value.text.trim()) && table.rows.length === 1 ? findCounts(value.folded)[0] : null;
    if (name && value && count) keep(name, found(count.value, rangeIn(passageOf(value), count)));
  }
  for (const row of [table.head, ...table.rows]) {
    for (const [i, cell] of row.cells.entries()) {
      const label = cell.lines[0];
      const value = row.cells[i + 1]?.lines[0];
      const name = label && rollCallLabel(label.folded);
      const count = value && findCounts(value.folded)[0];
      if (!name || !value || !count) continue;
      keep(name, found(count.value, rangeIn(passageOf(value), count)));
      // `| Tổng số đảng viên | 26 | chính thức 24, dự bị 02 |`
      if (name === 'members')
        for (const rest of row.cells.slice(i + 2)) for (const line of rest.lines) readLine(line, name, keep);
    }
  }
}

/** `| | Tổng số | Chính thức | Dự bị |` over rows for all, those present, those absent; or the other way round. */
function readCrossTable(table: Table, keep: (name: Count, field: Field<number>) => void): boolean {
  const parts = table.head.cells.map((cell) => (cell.lines[0] ? partLabel(cell.lines[0].folded) : null));
  const across = parts.filter((part) => part !== null);
  if (across.length < 2) return false;
  let read = false;
  for (const row of table.rows) {
    const first = row.cells.findIndex((cell) => /[A-Za-zÀ-ỹ]/u.test(cell.lines[0]?.folded ?? ''));
    const label = row.cells[first]?.lines[0];
    const own = label && partLabel(label.folded);
    if (!own) continue;
    row.cells.forEach((cell, i) => {
      const line = cell.lines[0];
      const part = parts[i];
      const name = line && part && i !== first ? crossed(own, part) : null;
      const count = name && line && /^\d{1,3}$/.test(line.text.trim()) ? findCounts(line.folded)[0] : null;
      if (!name || !line || !count) return;
      keep(name, found(count.value, rangeIn(passageOf(line), count)));
      read = true;
    });
  }
  return read;
}

const EVERYBODY =
  /^(?:tổng(?: số| cộng)?|cộng|toàn chi bộ|(?:số )?đảng viên(?: (?:của|trong|toàn) chi bộ)?|chi bộ|chung|số lượng|hiện có)$/;

/** Which part of the cell a row or a column counts; `members`: all of it, or of what the other one counts. */
function partLabel(folded: string): Count | null {
  return EVERYBODY.test(folded.replace(/^[\s\d.)*+-]+|[\s*:]+$/g, '')) ? 'members' : rollCallLabel(folded);
}

/** `Có mặt` in all is the count of those present; how those present divide is none of the counts. */
function crossed(row: Count, column: Count): Count | null {
  if (row === 'members') return column;
  return column === 'members' ? row : null;
}

/** `Vắng mặt: 03` and nothing more: the items under it say who. */
const countsAbsent = (line: Line): boolean =>
  line.marker === null && /^(?:số )?(?:đảng viên )?vắng(?: mặt| họp)?\s*:?[^:(]{0,40}[.,;]?$/u.test(line.folded.trim());

const EXCUSED = /(?:^|[^A-Za-zÀ-ỹ])(?:có lý do|có phép|có lí do)(?:[^A-Za-zÀ-ỹ]|$)/u;
const UNEXCUSED = /không (?:có )?(?:lý do|lí do|phép)/;
const ABSENCE = /(?<![A-Za-zÀ-ỹ])vắng(?![A-Za-zÀ-ỹ])/u;

/** Names stand on the line that speaks of absence, or on the lines nested under it. */
function absenteesIn(items: readonly Item[], under: { excused: boolean | null } | null): Absentee[] {
  const people: Absentee[] = [];
  for (const { line, children } of items) {
    const excused = UNEXCUSED.test(line.folded) ? false : EXCUSED.test(line.folded) ? true : (under?.excused ?? null);
    const passage = passageOf(line);
    // A line nested under one that speaks of absence is a list of names; any other must speak of it itself.
    const read = readAbsentees(passage.text, passage.folded, under ? { excused } : undefined);
    for (const { name, reason, excused: said, ...range } of read) {
      people.push({ name, reason, excused: said, ...rangeIn(passage, range) });
    }
    const context = under || ABSENCE.test(line.folded) ? { excused } : null;
    people.push(...absenteesIn(children, context));
  }
  return people;
}
