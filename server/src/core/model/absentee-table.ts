/** Tables that list who was absent: names in one column, reasons in another. */
import type { Block, Line, Row, Table } from '../syntax/types';
import { readAbsentees } from '../text/absentees';
import { fold } from '../text/fold';
import { passageOf, rangeIn } from './passage';
import type { Absentee } from './types';

const NAMES =
  /^(?:họ và tên|họ tên|họ, tên|tên|đồng chí|đ\/c|người vắng|(?:họ (?:và )?tên )?(?:các )?(?:đảng viên|đồng chí|đ\/c)(?: vắng(?: mặt| họp)?)?|chi uỷ viên(?: vắng(?: mặt)?)?|vắng(?: mặt)?)$/;
const REASONS = /^(?:lý do(?: vắng(?: mặt| họp)?)?|nguyên nhân|vì sao|ghi chú)$/;
const STATUS =
  /^(?:tình trạng|điểm danh|có mặt(?:,|\/| hay| \/)? ?vắng(?: mặt)?|dự họp|có phép(?:,|\/| hay| \/)? ?không phép|phép)$/;
const ABSENCE = /(?<![A-Za-zÀ-ỹ])vắng(?![A-Za-zÀ-ỹ])/u;
/** A line that says more than that a list of those absent follows. */
const LONGEST_LEAD = 80;

/** The absent in the tables of blocks about the meeting, in their order. */
export function absenteesInTables(blocks: readonly Block[]): Absentee[] {
  return blocks.flatMap((block, i) => (block.type === 'table' ? absenteesIn(block, blocks[i - 1]) : []));
}

const wordsOf = (line: Line | undefined): string => line?.folded.replace(/^[\s*]+|[\s*:.]+$/g, '') ?? '';

/** `Đảng viên vắng:`, `**Danh sách vắng mặt**`: what follows is a list of them. */
const announces = (block: Block | undefined): boolean =>
  block?.type === 'line' &&
  block.text.length <= LONGEST_LEAD &&
  ABSENCE.test(block.folded) &&
  !/[.;]$/.test(block.text);

function absenteesIn(table: Table, above: Block | undefined): Absentee[] {
  const heads = table.head.cells.map((cell) => wordsOf(cell.lines[0]));
  const names = heads.findIndex((head) => NAMES.test(head));
  const status = heads.findIndex((head) => STATUS.test(head));
  const reasons = heads.findIndex((head, i) => i !== status && REASONS.test(head));
  const listed =
    announces(above) || heads.some((head) => ABSENCE.test(head) && (NAMES.test(head) || REASONS.test(head)));
  if (names >= 0 && listed) return table.rows.flatMap((row) => absentee(row, names, [reasons, status]));
  // A roll of everybody: those of whom it says so are absent.
  if (names >= 0 && status >= 0) {
    const absent = table.rows.filter((row) => /^vắng/.test(wordsOf(row.cells[status]?.lines[0])));
    return absent.flatMap((row) => absentee(row, names, [reasons, status]));
  }
  // Without a head of its own the table begins with the first of them.
  if (!listed || names >= 0 || heads.some((head) => REASONS.test(head))) return [];
  return [table.head, ...table.rows].flatMap((row) => {
    const name = row.cells.findIndex((cell) => /[A-Za-zÀ-ỹ]/u.test(cell.lines[0]?.text ?? ''));
    return name < 0 ? [] : absentee(row, name, [name + 1]);
  });
}

/** Who a row names; the columns in `said` tell why. */
function absentee(row: Row, names: number, said: readonly number[]): Absentee[] {
  const line = row.cells[names]?.lines[0];
  if (!line) return [];
  const reason = said
    .filter((i) => i >= 0)
    .map(
      (i) =>
        row.cells[i]?.lines[0]?.text
          .replace(/[()]/g, ' ')
          .replace(/^\s*vắng(?: mặt)?/i, '')
          .trim() ?? '',
    )
    .filter((text) => /[A-Za-zÀ-ỹ]/u.test(text));
  const text = reason.length > 0 ? `${line.text} (${reason.join(', ')})` : line.text;
  const [read] = readAbsentees(text, fold(text), { excused: null });
  if (!read || read.end > line.text.length) return [];
  const { name, reason: why, excused, ...range } = read;
  return [{ name, reason: why, excused, ...rangeIn(passageOf(line), range) }];
}
