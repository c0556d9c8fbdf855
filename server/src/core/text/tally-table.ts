/** Votes in tables: what a column holds, and what a row says. */
import { type Count, findCounts, findFractions } from './counts';
import { findPercents, type Percent } from './percent';
import type { Range } from './range';
import type { Tally } from './tally-sentence';

export type TallyColumn = 'subject' | 'for' | 'against' | 'other' | 'percent' | 'eligible';

const COLUMNS: readonly (readonly [RegExp, TallyColumn | null])[] = [
  [/phát ra|thu về|thu vào|hợp lệ/, null],
  [/tỷ lệ|tỉ lệ|^\(?%\)?$|phần trăm/, 'percent'],
  [/(?:không|chưa) (?:tán thành|đồng ý|nhất trí|thống nhất|đồng tình)|phản đối|phiếu chống/, 'against'],
  [/ý kiến khác|không (?:có |nêu )?ý kiến|phiếu trắng|không biểu quyết|bảo lưu/, 'other'],
  [/tán thành|đồng ý|nhất trí|thống nhất|đồng tình|phiếu thuận|^số phiếu(?: bầu| đạt| đạt được)?$/, 'for'],
  [/tổng số|(?:số|tổng) (?:người|đảng viên|đồng chí|đại biểu).*biểu quyết|được biểu quyết/, 'eligible'],
  [/vấn đề|nội dung|^việc|công việc|họ (?:và )?tên|nhân sự|đối tượng|tên việc|danh mục/, 'subject'],
  [/biểu quyết|kết quả bỏ phiếu|kết quả kiểm phiếu/, 'for'],
];

/** Which column of a vote table a (folded) head cell names. */
export function tallyColumn(folded: string): TallyColumn | null {
  const head = folded.replace(/[\s*]+/g, ' ').trim();
  return head.length > 80 ? null : (COLUMNS.find(([words]) => words.test(head))?.[1] ?? null);
}

/** The columns of a table's head, or null where the table is none of votes. */
export function tallyColumns(heads: readonly string[]): (TallyColumn | null)[] | null {
  const columns = withShortHeads(heads.map(tallyColumn), heads);
  const outsiders = heads.some((head) => /(?:^|[^A-Za-zÀ-ỹ])hộ(?: dân)?(?:$|[^A-Za-zÀ-ỹ])|nhân dân|cử tri/u.test(head));
  const votes = columns.includes('for') && (columns.length === 2 || columns.some((c) => c !== 'for' && c !== null));
  return votes && !outsiders ? withSubject(columns, heads) : null;
}

/** `| Tán thành | Không | Khác |`: beside those for, one word says the rest. */
function withShortHeads(columns: (TallyColumn | null)[], heads: readonly string[]): (TallyColumn | null)[] {
  if (!columns.includes('for')) return columns;
  return columns.map((column, i) => column ?? SHORT_HEADS[heads[i]!.replace(/[*.]/g, '').trim()] ?? null);
}

const SHORT_HEADS: Readonly<Record<string, TallyColumn>> = { không: 'against', chống: 'against', khác: 'other' };

/** Whatever else stands in front of the counts names what is voted on: `Hình thức kỷ luật`, `Phương án`, `Danh hiệu`. */
function withSubject(columns: (TallyColumn | null)[], heads: readonly string[]): (TallyColumn | null)[] {
  if (columns.includes('subject')) return columns;
  const at = heads.findIndex((head, i) => columns[i] === null && !NO_SUBJECT.test(head.replace(/[*.]/g, '').trim()));
  if (at < 0 || at > columns.indexOf('for')) return columns;
  return columns.map((column, i) => (i === at ? 'subject' : column));
}

const NO_SUBJECT = /^(?:s?tt|số tt|số thứ tự|#|ghi chú|.*(?:phát ra|thu về|thu vào|hợp lệ).*)$/u;

/** A cell of a vote table: its folded text and where that begins in the coordinates wanted. */
export interface TallyCell {
  readonly folded: string;
  readonly start: number;
}

const NOUGHT = /^\s*(?:không(?: có)?|0+)\s*\.?\s*$/u;
const BARE = /^\s*(\d{1,3})(?:[.,](\d{1,3}))?\s*$/;

const move = <T extends Range>(range: T, delta: number): T => ({
  ...range,
  start: range.start + delta,
  end: range.end + delta,
});

function cellCount({ folded, start }: TallyCell): { count: Count | null; denominator: Count | null } {
  const share = findFractions(folded)[0];
  if (share) return { count: move(share.numerator, start), denominator: move(share.denominator, start) };
  const count = findCounts(folded)[0] ?? (NOUGHT.test(folded) ? { start: 0, end: folded.length, value: 0 } : null);
  return { count: count ? move(count, start) : null, denominator: null };
}

function cellPercent({ folded, start }: TallyCell, bare: boolean): Percent | null {
  const written = findPercents(folded)[0];
  if (written) return { ...move(written, start), whole: move(written.whole, start) };
  const digits = bare ? BARE.exec(folded) : null;
  if (!digits) return null;
  const decimals = digits[2] ?? '';
  const at = start + folded.search(/\d/);
  const whole = { start: at, end: at + folded.trim().length };
  const numerator = Number(digits[1]! + decimals);
  return { ...whole, whole, numerator, scale: decimals.length, value: numerator / 10 ** decimals.length };
}

/** One row of a vote table as a vote; null where it holds no vote (a sum, an empty row). Ranges are moved by each cell's `start`. */
export function readTallyRow(columns: readonly (TallyColumn | null)[], cells: readonly TallyCell[]): Tally | null {
  const at = (column: TallyColumn): TallyCell | null => cells[columns.indexOf(column)] ?? null;
  const pick = (column: TallyColumn): ReturnType<typeof cellCount> => {
    const cell = at(column);
    return cell ? cellCount(cell) : { count: null, denominator: null };
  };
  const yes = pick('for');
  const no = pick('against');
  const other = pick('other');
  const rate = at('percent');
  const main = at('for');
  const percent = (rate && cellPercent(rate, true)) ?? (main && cellPercent(main, false));
  if (!yes.count && !percent) return null;
  const subject = at('subject');
  const name = subject?.folded.trim() ?? '';
  const first = cells[0]!;
  const last = cells[cells.length - 1]!;
  return {
    start: first.start,
    end: last.start + last.folded.length,
    subject: subject && name ? rangeOfTrimmed(subject) : null,
    eligible: yes.denominator ?? pick('eligible').count ?? no.denominator ?? other.denominator,
    for: yes.count,
    against: no.count,
    other: other.count,
    percent,
    secret: false,
    method: null,
  };
}

function rangeOfTrimmed({ folded, start }: TallyCell): Range {
  const lead = folded.length - folded.trimStart().length;
  return { start: start + lead, end: start + folded.trimEnd().length };
}
