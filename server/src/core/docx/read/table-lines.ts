/** A table of a Word file as Markdown lines. Markdown has one head row and no merged cells: both are brought to that. */
import { commentMarkdown, lineMarkdown } from './markdown-text';
import { type ReadParagraph, type ReadRow, type ReadRun, type ReadTable, textOf } from './types';

export const plainRun = (text: string): ReadRun => ({ text, bold: false, italic: false });

export function splitLines(runs: readonly ReadRun[]): ReadRun[][] {
  const lines: ReadRun[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...run, text });
    }
  }
  return lines;
}

type Cell = readonly ReadParagraph[];

/** A GFM table; `<br>` stands between a cell's paragraphs. */
export function tableLines(table: ReadTable): { readonly lines: string[]; readonly notes: string[] } {
  const columns = Math.max(0, ...table.rows.map((row) => row.cells.length));
  if (table.rows.length === 0 || columns === 0) return { lines: [], notes: [] };
  const heads = headRows(table.rows);
  const { rows, repeated } = withMergedCells(table.rows.slice(heads));
  const head = Array.from({ length: columns }, (_, i) => joinedHead(table.rows.slice(0, heads), i));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const aligns = Array.from({ length: columns }, (_, i) => alignMark(rows, i));
  const body = rows.map((cells) => line(Array.from({ length: columns }, (_, i) => cellText(cells[i] ?? [], false))));
  const notes = repeated ? ['Bảng trong tệp Word có ô gộp; chữ trong ô gộp được chép lại ở từng dòng.'] : [];
  return { lines: [line(head), line(aligns), ...body], notes };
}

/** How many rows make the head: those that Word repeats, or over which a cell of the first one reaches. */
function headRows(rows: readonly ReadRow[]): number {
  const repeated = rows.findIndex((row) => !row.head);
  let count = Math.max(1, repeated < 0 ? 1 : repeated);
  const grouped = rows[0]!.starts.length < rows[0]!.cells.length;
  if (grouped) while (count < Math.min(rows.length - 1, 4) && rows[count]!.continued.length > 0) count++;
  return Math.min(count, Math.max(1, rows.length - 1));
}

/** A column's words in all rows of the head; those of a cell over several columns stand above the first of them. */
function joinedHead(rows: readonly ReadRow[], column: number): string {
  return rows
    .filter((row) => !row.continued.includes(column))
    .map((row) => cellText(row.cells[column] ?? [], true))
    .filter((text) => text !== '')
    .join('<br>');
}

/** The rows' cells; one that goes on from above says again what stands there: it holds for this row as well. */
function withMergedCells(rows: readonly ReadRow[]): { rows: Cell[][]; repeated: boolean } {
  const filled: Cell[][] = [];
  let repeated = false;
  for (const [at, row] of rows.entries()) {
    const above = filled[at - 1];
    filled.push(
      row.cells.map((cell, column) => {
        const goesOn = above !== undefined && cell.length === 0 && row.continued.includes(column);
        const said = goesOn ? (above[column] ?? []).map((paragraph) => ({ ...paragraph, notes: [] })) : cell;
        repeated ||= goesOn && said.some((paragraph) => textOf(paragraph).trim() !== '');
        return said;
      }),
    );
  }
  return { rows: filled, repeated };
}

function cellText(paragraphs: Cell, head: boolean): string {
  return paragraphs
    .flatMap((paragraph) => {
      const own = paragraph.mark ? [plainRun(`${paragraph.mark} `), ...paragraph.runs] : paragraph.runs;
      const runs = head ? own.map((run) => ({ ...run, bold: false })) : own;
      return [...splitLines(runs).map(lineMarkdown), ...paragraph.notes.map(commentMarkdown)];
    })
    .filter((text) => text !== '')
    .join('<br>')
    .replace(/\|/g, '\\|');
}

/** The alignment that the column's cells agree on. */
function alignMark(rows: readonly (readonly Cell[])[], column: number): string {
  const aligns = new Set(rows.flatMap((cells) => cells[column] ?? []).map((paragraph) => paragraph.align));
  if (aligns.size !== 1) return '---';
  if (aligns.has('center')) return ':---:';
  return aligns.has('right') ? '---:' : '---';
}
