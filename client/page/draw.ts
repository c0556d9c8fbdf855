/** Blocks of the page as elements. What cannot break (a row, a line) is left whole; `paginate.ts` puts them on pages. */
import type { LayoutBlock, PageLook, Paragraph, TableBlock, TextRun } from '../../server/src/lsp/protocol';
import { pt } from './look';

export function drawBlock(block: LayoutBlock, look: PageLook): HTMLElement {
  return block.type === 'paragraph' ? drawParagraph(block, look) : drawTable(block, look);
}

export function drawParagraph(paragraph: Paragraph, look: PageLook): HTMLElement {
  const element = document.createElement('p');
  element.className = `s-${paragraph.style}`;
  if (paragraph.line !== undefined) element.dataset.line = String(paragraph.line);
  if (paragraph.align) element.style.textAlign = paragraph.align === 'both' ? 'justify' : paragraph.align;
  if (paragraph.level) element.style.paddingLeft = pt(paragraph.level * look.listStep);
  if (paragraph.rule) {
    const { length, within } = paragraph.rule;
    const rule = document.createElement('span');
    rule.className = 'rule';
    rule.style.width = pt(Math.min(length, within));
    element.append(rule);
  }
  if (paragraph.at) {
    const { x, y, width } = paragraph.at;
    element.classList.add('placed');
    Object.assign(element.style, { left: pt(x), top: pt(y), width: pt(width) });
  }
  for (const run of paragraph.runs) element.append(drawRun(run));
  return element;
}

function drawRun(run: TextRun): HTMLElement {
  if (run.note !== undefined) {
    const mark = document.createElement('sup');
    mark.dataset.note = String(run.note);
    mark.textContent = String(run.note);
    return mark;
  }
  const element = document.createElement('span');
  element.textContent = run.text;
  if (run.bold !== undefined) element.style.fontWeight = run.bold ? 'bold' : 'normal';
  if (run.italic !== undefined) element.style.fontStyle = run.italic ? 'italic' : 'normal';
  if (run.underline) element.style.textDecoration = 'underline';
  if (run.size !== undefined) element.style.fontSize = `${run.size / 2}pt`;
  return element;
}

/** A note at the foot of a page, with its number. */
export function drawNote(note: Paragraph, number: number, look: PageLook): HTMLElement {
  const element = drawParagraph(note, look);
  const mark = document.createElement('sup');
  mark.textContent = String(number);
  element.prepend(mark, ' ');
  return element;
}

export function drawTable(table: TableBlock, look: PageLook): HTMLTableElement {
  const element = emptyTable(table);
  for (const [at, row] of table.rows.entries()) {
    const line = element.insertRow();
    if (at < table.headRows) line.className = 'head';
    for (const { paragraphs, span = 1 } of row.cells) {
      const cell = line.insertCell();
      cell.colSpan = span;
      if (table.bordered) cell.className = 'bordered';
      cell.append(...paragraphs.map((paragraph) => drawParagraph(paragraph, look)));
    }
  }
  return element;
}

/** The table's frame, without rows. */
export function emptyTable(table: TableBlock): HTMLTableElement {
  const element = document.createElement('table');
  if (table.line !== undefined) element.dataset.line = String(table.line);
  element.style.width = pt(table.widths.reduce((a, b) => a + b, 0));
  const columns = document.createElement('colgroup');
  for (const width of table.widths) {
    const column = document.createElement('col');
    column.style.width = pt(width);
    columns.append(column);
  }
  element.append(columns);
  return element;
}
