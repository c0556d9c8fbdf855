/** Paragraphs and tables of the page in the docx library's terms. */
import type { Paragraph as DocxParagraph, Table as DocxTable, IRunOptions } from 'docx';
import type { LayoutBlock, PageLook, Paragraph, TableBlock, TextRun } from '../layout/types';
import type { DocxLibrary } from './library';
import { styleId } from './styles';
import { legalText } from './xml-text';

/**
 * The blocks of a section. Word wants a paragraph after a table that ends it, and makes one table of two that touch:
 * a low paragraph stands in both places.
 */
export function docxBlocks(
  blocks: readonly LayoutBlock[],
  look: PageLook,
  docx: DocxLibrary,
): (DocxParagraph | DocxTable)[] {
  const spacer = (): DocxParagraph => new docx.Paragraph({ style: styleId('tableAfter') });
  const drawn = blocks.flatMap((block, i) => {
    if (block.type === 'paragraph') return [docxParagraph(block, look, docx)];
    const next = blocks[i + 1];
    return [docxTable(block, look, docx), ...(next?.type === 'paragraph' ? [] : [spacer()])];
  });
  return drawn.length > 0 ? drawn : [spacer()];
}

export function docxParagraph(paragraph: Paragraph, look: PageLook, docx: DocxLibrary): DocxParagraph {
  const { rule, level = 0, at } = paragraph;
  const figures = look.styles[paragraph.style];
  const side = rule ? Math.max(0, Math.round((rule.within - rule.length) / 2)) : 0;
  const step = level * look.listStep;
  return new docx.Paragraph({
    style: styleId(paragraph.style),
    children: paragraph.runs.map((run) => docxRun(run, docx)),
    ...(paragraph.align && paragraph.align !== figures.align && { alignment: paragraph.align }),
    ...(paragraph.keepNext && { keepNext: true }),
    ...(rule && {
      border: { top: { style: 'single', size: 6, space: 1, color: look.color } },
      indent: { left: side, right: side },
    }),
    ...(at && {
      frame: {
        type: 'absolute' as const,
        position: { x: at.x, y: at.y },
        width: at.width,
        wrap: 'none' as const,
        anchor: { horizontal: 'page' as const, vertical: 'page' as const },
      },
    }),
    ...(step > 0 && { indent: { left: step, firstLine: figures.firstLine ?? 0 } }),
  });
}

function docxRun(run: TextRun, docx: DocxLibrary): InstanceType<DocxLibrary['TextRun']> {
  const pieces = legalText(run.text).split('\t');
  const children: NonNullable<IRunOptions['children']> = pieces.flatMap((piece, i) =>
    i === 0 ? [piece] : [new docx.Tab(), piece],
  );
  return new docx.TextRun({
    children: children.filter((child) => child !== ''),
    ...(run.bold !== undefined && { bold: run.bold }),
    ...(run.italic !== undefined && { italics: run.italic }),
    ...(run.underline && { underline: { type: 'single' } }),
    ...(run.size !== undefined && { size: run.size }),
  });
}

const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;

/** Widths in twips throughout: Word, LibreOffice and Google Docs differ on anything else. */
function docxTable(table: TableBlock, look: PageLook, docx: DocxLibrary): DocxTable {
  const line = table.bordered
    ? { style: 'single' as const, size: look.border, color: look.color }
    : { style: 'none' as const, size: 0, color: 'auto' };
  const padding = table.bordered ? look.cellPadding : 0;
  const total = table.widths.reduce((a, b) => a + b, 0);
  return new docx.Table({
    layout: 'fixed',
    width: { size: total, type: 'dxa' },
    columnWidths: table.widths,
    indent: { size: 0, type: 'dxa' },
    margins: { marginUnitType: 'dxa', top: 0, bottom: 0, left: padding, right: padding },
    borders: Object.fromEntries(SIDES.map((side) => [side, line])),
    rows: table.rows.map((row, at) => {
      let column = 0;
      return new docx.TableRow({
        cantSplit: row.keepTogether ?? false,
        tableHeader: at < table.headRows,
        children: row.cells.map((cell) => {
          const span = cell.span ?? 1;
          const width = table.widths.slice(column, column + span).reduce((a, b) => a + b, 0);
          column += span;
          return new docx.TableCell({
            width: { size: width, type: 'dxa' },
            ...(span > 1 && { columnSpan: span }),
            ...(at < table.headRows && { verticalAlign: 'center' }),
            children: cell.paragraphs.map((paragraph) => docxParagraph(paragraph, look, docx)),
          });
        }),
      });
    }),
  });
}
