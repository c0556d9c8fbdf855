/** The head of a page as typed: letterhead lines or table, the type's name, what it is about. */
import { KINDS, OTHER_TYPES, TITLE_PREFIXES } from '../guidance/kinds';
import type { Block, Line, Table } from '../syntax/types';
import { fold } from '../text/fold';
import { readPlaceDate } from '../text/place-date';
import { isCapitals, isWhollyBold } from './heading';
import { type Passage, passageOf } from './passage';
import type { Kind } from './types';

/** A letterhead line, or one column of it. */
export interface HeadPiece extends Passage {
  readonly line: Line;
  readonly block: number;
  readonly column: 'left' | 'right';
}

export interface Title {
  readonly line: Line;
  readonly block: number;
  readonly kind: Kind | 'other';
  /** What stands behind the type's name on its line. */
  readonly rest: Passage | null;
  /** Written as the official page has it: in capitals. */
  readonly capitals: boolean;
}

export interface Head {
  readonly pieces: readonly HeadPiece[];
  readonly title: Title | null;
  /** The lines that say what the document is about. */
  readonly subject: readonly Line[];
  /** One past the last block of the head. */
  readonly to: number;
}

/** How far down a title may stand: a letterhead is short. */
const TITLE_WITHIN = 24;
/** Columns of white space from which a line stands in the right half of the page. */
const FAR = 12;
const BODY_BEGINS =
  /^(?:tình hình đảng viên|điểm danh|có mặt|mở đầu|khai mạc|diễn biến|thủ tục|căn cứ|xét|theo|hôm nay|ngày \d|vào |hồi |thời gian|địa điểm|chủ trì|thư ký|thành phần|chi bộ .*(?:họp|sinh hoạt|thống nhất)|chi uỷ .*họp|kính gửi|kính trình|điều \d|chương [ivxl\d]|tên chuyên đề|chủ đề|đảng bộ|tại kỳ họp|sau khi|trong \d)/;
const TYPES = [
  ...KINDS.map(({ kind, name }) => ({ kind: kind as Kind | 'other', name: fold(name) })),
  ...OTHER_TYPES.map((name) => ({ kind: 'other' as const, name: fold(name) })),
].sort((a, b) => b.name.length - a.name.length);
const PREFIX = new RegExp(`^(?:(?:${TITLE_PREFIXES.map(fold).join('|')})\\s+)+`);

/** Reads a line as the type's name (`NGHỊ QUYẾT`, `BIÊN BẢN HỌP BẤT THƯỜNG`); null when it is none. */
export function readTitle(line: Line, block: number): Title | null {
  if (line.marker || line.kind === 'cell' || line.text.length > 200) return null;
  const skip = PREFIX.exec(line.folded)?.[0].length ?? 0;
  const folded = line.folded.slice(skip);
  const type = TYPES.find(({ name }) => folded.startsWith(name) && !/^[A-Za-zÀ-ỹ\d]/u.test(folded.slice(name.length)));
  if (!type) return null;
  const end = skip + type.name.length;
  const capitals = isCapitals(line.text.slice(skip, end));
  const rest = line.text.slice(end).trim();
  const marked = line.kind === 'heading' || isWhollyBold(line);
  if (!capitals && !(marked && line.depth <= 2)) return null;
  if (rest.startsWith(':') || /[.;]$/.test(rest)) return null;
  const restStart = end + line.text.slice(end).search(/[^\s:.–-]/);
  return {
    line,
    block,
    kind: type.kind,
    rest: rest === '' || restStart < end ? null : passageOf(line, restStart),
    capitals,
  };
}

/** Reads the head of a document. `kind`: what front matter says it is; only that type's name is then a title. */
export function readHead(blocks: readonly Block[], kind: Kind | 'other' | null): Head {
  const title = findTitle(blocks, kind);
  const pieces: HeadPiece[] = [];
  const limit = title ? title.block : letterheadEnd(blocks);
  for (let i = 0; i < limit; i++) {
    const block = blocks[i]!;
    if (block.type === 'table') pieces.push(...tablePieces(block, i));
    if (block.type === 'line') pieces.push(...columnPieces(block, i));
  }
  if (!title) return { pieces, title: null, subject: [], to: limit };
  const { subject, to } = readSubject(blocks, title);
  const below = namesBelow(blocks, to);
  return { pieces: [...pieces, ...below], title, subject, to: Math.max(to, (below.at(-1)?.block ?? -1) + 1) };
}

function findTitle(blocks: readonly Block[], kind: Kind | 'other' | null): Title | null {
  let begun = false;
  for (let i = 0; i < Math.min(blocks.length, TITLE_WITHIN); i++) {
    const block = blocks[i]!;
    if (block.type !== 'line') continue;
    const title = readTitle(block, i);
    // Under the first paragraph `## Kết luận giao việc` is a section, where front matter says the type or no capitals do.
    const late = begun && (kind !== null || !title?.capitals);
    if (title && (!kind || title.kind === kind) && !late) return title;
    begun ||= isBodyText(block);
    if (block.marker?.style === 'roman' || (block.depth > 1 && block.marker)) return null;
  }
  return null;
}

/** A paragraph or a section's heading: no line of a letterhead. */
const isBodyText = (line: Line): boolean =>
  !LETTERHEAD.test(line.folded) &&
  ((line.text.length >= 60 && /[.:;]$/.test(line.text)) || (line.kind === 'heading' && /[A-Za-zÀ-ỹ]/u.test(line.text)));

const LETTERHEAD =
  /^(?:đảng bộ|đảng uỷ|chi bộ|ban chi uỷ|chi uỷ|đảng cộng sản việt nam|dự thảo|v\/v |về việc |khẩn$|thượng khẩn$|hoả tốc$|lưu hành nội bộ$|số\s*[:.]?\s*(?:\d|-|…|\.)|\*+$|[A-Za-zÀ-ỹ .]{2,40},? ngày .*(?:tháng|năm))/u;

/** Without a title: the letterhead lines at the very top. */
function letterheadEnd(blocks: readonly Block[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(blocks.length, TITLE_WITHIN); i++) {
    const block = blocks[i]!;
    const isHead =
      block.type === 'rule' ||
      (block.type === 'table' && i === 0 && isLetterheadTable(block)) ||
      (block.type === 'line' && block.text.length < 120 && LETTERHEAD.test(block.folded) && !/[.;:]$/.test(block.text));
    if (!isHead) break;
    if (block.type !== 'rule') end = i + 1;
  }
  return end;
}

/** A table that holds the letterhead: two columns, the names of the bodies in it. */
export function isLetterheadTable(table: Table): boolean {
  if (table.head.cells.length > 3) return false;
  const lines = [table.head, ...table.rows].flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  return lines.some((line) => /^(?:đảng bộ|đảng uỷ|chi bộ|đảng cộng sản)/.test(line.folded));
}

function tablePieces(table: Table, block: number): HeadPiece[] {
  return [table.head, ...table.rows].flatMap((row) =>
    row.cells.flatMap((cell, i) =>
      cell.lines.map((line) => ({
        ...passageOf(line),
        line,
        block,
        column: i === 0 ? ('left' as const) : ('right' as const),
      })),
    ),
  );
}

/** Columns typed with blanks or tabs between them. A star may stand as a bullet before the other column. */
export function columnPieces(line: Line, block: number): HeadPiece[] {
  const pieces: HeadPiece[] = [];
  // `Số      -NQ/CB` leaves room for the number and is one piece.
  const pattern = /(?:[Ss]ố\s*:?\s*(?=[-–/]))?\S(?:.*?\S)?(?=\s{3,}|\t|$)/g;
  for (const match of line.text.matchAll(pattern)) {
    const { index } = match;
    const right = pieces.length > 0 || line.indent >= FAR || line.marker?.text === '*';
    pieces.push({ ...passageOf(line, index, index + match[0].length), line, block, column: right ? 'right' : 'left' });
  }
  return pieces;
}

const NAMES = /^(?:đảng bộ|đảng uỷ|chi bộ)(?![A-Za-zÀ-ỹ])/u;

/** The bodies' names, the place and the date as plain lines under the title, where they do not stand above it. */
function namesBelow(blocks: readonly Block[], from: number): HeadPiece[] {
  const pieces: HeadPiece[] = [];
  for (let i = from; i < Math.min(blocks.length, from + 4); i++) {
    const block = blocks[i]!;
    if (block.type !== 'line' || block.marker || block.kind === 'heading') break;
    const dated = readPlaceDate(block.text, block.folded) !== null;
    const named = NAMES.test(block.folded) || dated || (pieces.length > 0 && /^ngày \d/.test(block.folded));
    if (!named || block.text.length > 90 || /[.;:,]$/.test(block.text)) break;
    pieces.push(...columnPieces(block, i));
  }
  return pieces;
}

/** What stands between the title and the hyphens; without hyphens, the lines that cannot be body text. */
function readSubject(blocks: readonly Block[], title: Title): { subject: Line[]; to: number } {
  const lines: Line[] = [];
  for (let i = title.block + 1; i < Math.min(blocks.length, title.block + 7); i++) {
    const block = blocks[i]!;
    if (block.type === 'rule') return { subject: lines, to: i + 1 };
    if (block.type !== 'line' || block.marker || !mayBeSubject(block, title, lines)) break;
    lines.push(block);
  }
  let to = title.block + 1 + lines.length;
  // A rule may follow the subject after all.
  if (blocks[to]?.type === 'rule') to++;
  return { subject: lines, to };
}

/** `A - PHẦN NGHI THỨC`, `PHẦN I`: the paper begins here. */
const FIRST_PART = /^(?:[A-HĐ] ?[-–.):] \p{Lu}|[Pp](?:hần|HẦN) (?:[Tt](?:hứ|HỨ)|[IVXivx]+(?![A-Za-zÀ-ỹ])|\d))/u;

function mayBeSubject(line: Line, title: Title, before: readonly Line[]): boolean {
  if (line.text.length > 260 || BODY_BEGINS.test(line.folded) || FIRST_PART.test(line.text)) return false;
  if (readPlaceDate(line.text, line.folded)?.place) return false;
  if (/^[^:]{1,40}:\s/.test(line.text) && !(isWhollyBold(line) && before.length === 0)) return false;
  if (line.kind === 'heading') return before.length === 0 && (line.depth > 1 || line.number - title.line.number === 1);
  if (isWhollyBold(line)) return true;
  const last = before.at(-1) ?? title.line;
  // A plain line goes on with the subject only right under it, and a sentence is no subject.
  return line.number - last.number <= (before.length === 0 ? 2 : 1) && !/[.;:]$/.test(line.text) && before.length < 3;
}
