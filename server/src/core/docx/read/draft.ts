/** The blocks of a Word file as a Markdown draft: head and foot as typed lines, one line a paragraph. */
import { fieldOfLabel } from '../../model/fields';
import { fold } from '../../text/fold';
import { unfoldFoot } from './columns';
import { commentMarkdown, lineMarkdown } from './markdown-text';
import { plainRun, splitLines, tableLines } from './table-lines';
import { type ReadBlock, type ReadParagraph, type ReadRow, type ReadRun, type ReadTable, textOf } from './types';

/** Tables that only set head or foot in columns are known by what stands in them. */
const COLUMNS =
  /đảng cộng sản việt nam|^\s*nơi nhận|t\/m |^tm\. |chủ trì hội nghị|chủ toạ|người ghi biên bản|thư ký hội nghị/m;
/** Two short titles are a foot only together: `Chủ trì` alone may head a column of a list of duties. */
const bothSign = (text: string): boolean => /^thư ký$/m.test(text) && /^(?:chủ trì|chủ toạ)$/m.test(text);

/** Our own styles that stand in head and foot only. */
const OWN_COLUMNS = ['NQParty', 'NQAuthority', 'NQPost', 'NQRecipientsTitle'];

const ITEM = /^(?:[-+–—•*]\s|\d{1,3}[.)/]\s|[a-zđ]\)\s)/;

/** `**1. Công tác tư tưởng**`: numbered, and bold all through. */
const isBoldHeading = ({ runs, mark }: ReadParagraph): boolean =>
  /^(?:\d{1,3}[.)/]|[a-zđ]\))\s/.test(`${mark ? `${mark} ` : ''}${runs.map((run) => run.text).join('')}`.trim()) &&
  runs.every((run) => run.bold || run.text.trim() === '');

/** `Phụ trách: đồng chí A`: a label that tasks have. */
function isField(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && fieldOfLabel(text.slice(0, colon)) !== null;
}

/** Blocks → Markdown lines. A blank line stands between paragraphs, none between the items of a list. */
export function draftMarkdown(blocks: readonly ReadBlock[]): string {
  const chunks: Chunk[] = [];
  // the items being read stand under a label of their own (`Biện pháp:`): the next label is none of theirs
  let labelled = false;
  for (const block of unfoldFoot(blocks)) {
    if (block.type === 'table') chunks.push(...tableChunks(block));
    else {
      const lines = paragraphLines(block);
      const text = textOf(block).trim();
      const item =
        block.heading === null &&
        !isBoldHeading(block) &&
        (ITEM.test(text) || (chunks.at(-1)?.item === true && isField(text) && !labelled));
      if (!item) labelled = isField(text);
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

interface Chunk {
  readonly lines: string[];
  readonly item: boolean;
}

function tableChunks(table: ReadTable): Chunk[] {
  const texts = table.rows.flatMap((row) => row.cells.flat()).map((paragraph) => fold(textOf(paragraph).trim()));
  const columns = Math.max(0, ...table.rows.map((row) => row.starts.length));
  const own = table.rows.some((row) => row.cells.flat().some(({ style }) => OWN_COLUMNS.includes(style ?? '')));
  if (columns <= 3 && (own || COLUMNS.test(texts.join('\n')) || bothSign(texts.join('\n'))))
    return columnChunks(table.rows, columns);
  const { lines, notes } = tableLines(table);
  const told = notes.map((note) => ({ lines: [commentMarkdown(note)], item: false }));
  return lines.length > 0 ? [{ lines, item: false }, ...told] : [];
}

/** Column by column, as the eye reads a head or a foot; a row of one cell (a title under the head) stands by itself. */
function columnChunks(rows: readonly ReadRow[], columns: number): Chunk[] {
  const alone = columns > 1 ? rows.findIndex((row) => row.starts.length === 1) : -1;
  if (alone >= 0) {
    const parts = [rows.slice(0, alone), rows.slice(alone, alone + 1), rows.slice(alone + 1)];
    return parts.flatMap((part, i) => columnChunks(part, i === 1 ? 1 : columns));
  }
  return Array.from({ length: columns }, (_, column) => {
    const paragraphs = rows.flatMap((row) => row.cells[row.starts[column] ?? -1] ?? []);
    const notes = paragraphs.flatMap((paragraph) => paragraph.notes.map(commentMarkdown));
    return { lines: [...paragraphs.flatMap(paragraphLines), ...notes], item: false };
  }).filter((chunk) => chunk.lines.length > 0);
}
