/** The blocks of a Word file as a Markdown draft: head and foot as typed lines, one line a paragraph. */
import { fieldOfLabel } from '../../model/fields';
import { fold } from '../../text/fold';
import { commentMarkdown, lineMarkdown } from './markdown-text';
import { type ReadBlock, type ReadParagraph, type ReadRun, type ReadTable, textOf } from './types';

/** Tables that only set head or foot in columns are known by what stands in them. */
const COLUMNS =
  /đảng cộng sản việt nam|^\s*nơi nhận|t\/m |^tm\. |chủ trì hội nghị|chủ toạ|người ghi biên bản|thư ký hội nghị/m;

const ITEM = /^(?:[-+–—•*]\s|\d{1,3}[.)/]\s|[a-zđ]\)\s)/;

/** `Phụ trách: đồng chí A`: a label that tasks have. */
function isField(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && fieldOfLabel(text.slice(0, colon)) !== null;
}

/** Blocks → Markdown lines. A blank line stands between paragraphs, none between the items of a list. */
export function draftMarkdown(blocks: readonly ReadBlock[]): string {
  const chunks: { readonly lines: string[]; readonly item: boolean }[] = [];
  for (const block of blocks) {
    if (block.type === 'table') chunks.push(...tableChunks(block));
    else {
      const lines = paragraphLines(block);
      const text = textOf(block).trim();
      const item = block.heading === null && (ITEM.test(text) || (chunks.at(-1)?.item === true && isField(text)));
      // a field right under an item is a part of it: indented, as a clerk types it
      const inner = item && !ITEM.test(text);
      if (lines.length > 0) chunks.push({ lines: inner ? lines.map((line) => `  ${line}`) : lines, item });
    }
    for (const note of block.notes) chunks.push({ lines: [commentMarkdown(note)], item: false });
  }
  let text = '';
  for (const [i, chunk] of chunks.entries()) {
    const before = chunks[i - 1];
    text += before ? (before.item && chunk.item ? '\n' : '\n\n') : '';
    text += chunk.lines.join('\n');
  }
  return text === '' ? '' : `${text}\n`;
}

/** A paragraph as one line, or as several where Word breaks the line inside it. */
function paragraphLines(paragraph: ReadParagraph): string[] {
  const { heading } = paragraph;
  const runs = paragraph.mark ? [plainRun(`${paragraph.mark} `), ...paragraph.runs] : paragraph.runs;
  return splitLines(runs).flatMap((line) => {
    const text = lineMarkdown(heading === null ? line : withoutOwnLooks(line));
    if (text === '') return [];
    if (heading !== null) return [`${'#'.repeat(Math.min(heading + 2, 6))} ${text}`];
    return ['  '.repeat(paragraph.level) + text];
  });
}

/** What a heading has all through comes from its being one; what only a part of it has was meant. */
function withoutOwnLooks(runs: readonly ReadRun[]): ReadRun[] {
  const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const [bold, italic] = [worded.every((run) => run.bold), worded.every((run) => run.italic)];
  return runs.map((run) => ({ ...run, bold: run.bold && !bold, italic: run.italic && !italic }));
}

const plainRun = (text: string): ReadRun => ({ text, bold: false, italic: false });

function splitLines(runs: readonly ReadRun[]): ReadRun[][] {
  const lines: ReadRun[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...run, text });
    }
  }
  return lines;
}

function tableChunks(table: ReadTable): { lines: string[]; item: boolean }[] {
  const texts = table.rows.flatMap((row) => row.cells.flat()).map((paragraph) => fold(textOf(paragraph).trim()));
  const columns = Math.max(0, ...table.rows.map((row) => row.cells.length));
  if (columns <= 3 && COLUMNS.test(texts.join('\n'))) return columnChunks(table, columns);
  const lines = tableLines(table, columns);
  return lines.length > 0 ? [{ lines, item: false }] : [];
}

/** Column by column, as the eye reads a head or a foot. */
function columnChunks(table: ReadTable, columns: number): { lines: string[]; item: boolean }[] {
  return Array.from({ length: columns }, (_, column) => {
    const paragraphs = table.rows.flatMap((row) => row.cells[column] ?? []);
    const notes = paragraphs.flatMap((paragraph) => paragraph.notes.map(commentMarkdown));
    return { lines: [...paragraphs.flatMap(paragraphLines), ...notes], item: false };
  }).filter((chunk) => chunk.lines.length > 0);
}

/** A GFM table; `<br>` stands between a cell's paragraphs. */
function tableLines(table: ReadTable, columns: number): string[] {
  const [first, ...rest] = table.rows;
  if (!first || columns === 0) return [];
  const cellText = (paragraphs: readonly ReadParagraph[] | undefined, head: boolean): string =>
    (paragraphs ?? [])
      .flatMap((paragraph) => {
        const own = paragraph.mark ? [plainRun(`${paragraph.mark} `), ...paragraph.runs] : paragraph.runs;
        const runs = head ? own.map((run) => ({ ...run, bold: false })) : own;
        return [...splitLines(runs).map(lineMarkdown), ...paragraph.notes.map(commentMarkdown)];
      })
      .filter((text) => text !== '')
      .join('<br>')
      .replace(/\|/g, '\\|');
  const line = (row: ReadTable['rows'][number], head: boolean): string =>
    `| ${Array.from({ length: columns }, (_, i) => cellText(row.cells[i], head)).join(' | ')} |`;
  const aligns = Array.from({ length: columns }, (_, i) => alignMark(rest, i));
  return [line(first, true), `| ${aligns.join(' | ')} |`, ...rest.map((row) => line(row, false))];
}

/** The alignment that the column's cells agree on. */
function alignMark(rows: ReadTable['rows'], column: number): string {
  const aligns = new Set(rows.flatMap((row) => row.cells[column] ?? []).map((paragraph) => paragraph.align));
  if (aligns.size !== 1) return '---';
  if (aligns.has('center')) return ':---:';
  return aligns.has('right') ? '---:' : '---';
}
