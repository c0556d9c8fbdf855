/** Paragraphs and tables of the page as WordprocessingML. The order of elements is that of the schema. */
import type { LayoutBlock, PageLook, Paragraph, TableBlock, TableCell, TextRun } from '../layout/types';
import { element, empty } from './elements';
import { NOTE_MARK, styleId } from './styles';
import { escapeXml } from './xml-text';

const lowParagraph = (): string => element('w:p', element('w:pPr', empty('w:pStyle', { val: styleId('tableEnd') })));

/**
 * The blocks of a section. Word wants a paragraph after a table that ends it, and after a frame, and makes one table of two
 * that touch: a low paragraph stands in these places.
 */
export function blocksXml(blocks: readonly LayoutBlock[], look: PageLook): string {
  let xml = '';
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (block.type === 'table') {
      xml += tableXml(block, look);
      if (next?.type !== 'paragraph' || next.at) xml += lowParagraph();
    } else {
      xml += paragraphXml(block, look);
      if (block.at && !next) xml += lowParagraph();
    }
  }
  return xml || lowParagraph();
}

/** `last`: what closes a section stands in its last paragraph. */
export function paragraphXml(paragraph: Paragraph, look: PageLook): string {
  const { rule, level = 0, at } = paragraph;
  const figures = look.styles[paragraph.style];
  const step = level * look.listStep;
  const side = rule ? Math.max(0, Math.round((rule.within - rule.length) / 2)) : 0;
  const properties = [
    empty('w:pStyle', { val: styleId(paragraph.style) }),
    paragraph.keepNext ? empty('w:keepNext') : '',
    at ? empty('w:framePr', { w: at.width, wrap: 'none', vAnchor: 'page', hAnchor: 'page', x: at.x, y: at.y }) : '',
    rule ? element('w:pBdr', empty('w:top', { val: 'single', sz: 6, space: 1, color: look.color })) : '',
    rule ? empty('w:ind', { left: side, right: side }) : '',
    step > 0 && !rule ? empty('w:ind', { left: step, firstLine: figures.firstLine ?? 0 }) : '',
    paragraph.align && paragraph.align !== figures.align ? empty('w:jc', { val: paragraph.align }) : '',
  ];
  return `<w:p>${element('w:pPr', properties)}${paragraph.runs.map(runXml).join('')}</w:p>`;
}

export function runXml(run: TextRun): string {
  if (run.note !== undefined) {
    const style = element('w:rPr', empty('w:rStyle', { val: NOTE_MARK }));
    return `<w:r>${style}${empty('w:footnoteReference', { id: run.note })}</w:r>`;
  }
  const toggle = (name: string, on: boolean | undefined): string =>
    on === undefined ? '' : empty(`w:${name}`, on ? {} : { val: 0 }) + empty(`w:${name}Cs`, on ? {} : { val: 0 });
  const properties = [
    toggle('b', run.bold),
    toggle('i', run.italic),
    run.size === undefined ? '' : empty('w:sz', { val: run.size }) + empty('w:szCs', { val: run.size }),
    run.underline ? empty('w:u', { val: 'single' }) : '',
  ];
  return `<w:r>${element('w:rPr', properties)}${textXml(run.text)}</w:r>`;
}

/** The text with its tabs and line ends as Word's own. */
function textXml(text: string): string {
  return escapeXml(text)
    .split(/([\t\n\r])/)
    .map((piece) => {
      if (piece === '') return '';
      if (piece === '\t') return '<w:tab/>';
      return piece === '\n' || piece === '\r' ? '<w:br/>' : `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Widths in twips throughout: Word, LibreOffice and Google Docs differ on anything else. */
function tableXml(table: TableBlock, look: PageLook): string {
  const border = table.bordered
    ? { val: 'single', sz: look.border, space: 0, color: look.color }
    : { val: 'none', sz: 0, space: 0, color: 'auto' };
  const padding = table.bordered ? look.cellPadding : 0;
  const margins = { top: 0, left: padding, bottom: 0, right: padding };
  const properties = element('w:tblPr', [
    empty('w:tblW', { w: sum(table.widths), type: 'dxa' }),
    empty('w:tblInd', { w: 0, type: 'dxa' }),
    element(
      'w:tblBorders',
      SIDES.map((side) => empty(`w:${side}`, border)),
    ),
    empty('w:tblLayout', { type: 'fixed' }),
    element(
      'w:tblCellMar',
      Object.entries(margins).map(([side, w]) => empty(`w:${side}`, { w, type: 'dxa' })),
    ),
  ]);
  const grid = element(
    'w:tblGrid',
    table.widths.map((w) => empty('w:gridCol', { w })),
  );
  return `<w:tbl>${properties}${grid}${table.rows.map((row, at) => rowXml(row, at < table.headRows, table, look)).join('')}</w:tbl>`;
}

function rowXml(row: TableBlock['rows'][number], head: boolean, table: TableBlock, look: PageLook): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = sum(table.widths.slice(column, column + span));
    column += span;
    return cellXml(cell, width, head, look);
  });
  const properties = element('w:trPr', [
    row.keepTogether ? empty('w:cantSplit') : '',
    head ? empty('w:tblHeader') : '',
  ]);
  return `<w:tr>${properties}${cells.join('')}</w:tr>`;
}

function cellXml({ paragraphs, span = 1 }: TableCell, width: number, head: boolean, look: PageLook): string {
  const properties = element('w:tcPr', [
    empty('w:tcW', { w: width, type: 'dxa' }),
    span > 1 ? empty('w:gridSpan', { val: span }) : '',
    head ? empty('w:vAlign', { val: 'center' }) : '',
  ]);
  return `<w:tc>${properties}${paragraphs.map((paragraph) => paragraphXml(paragraph, look)).join('')}</w:tc>`;
}
