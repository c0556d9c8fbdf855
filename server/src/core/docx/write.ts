/** LayoutDocument → the bytes of a .docx: same page, same bytes, on any day and machine. */
import type { ISectionOptions } from 'docx';
import type { LayoutDocument, LayoutSection } from '../layout/types';
import { docxBlocks, docxParagraph } from './blocks';
import { type DocxLibrary, loadLibrary } from './library';
import { finishPackage } from './package';
import { styleId, stylesOf } from './styles';
import { legalText } from './xml-text';

/** Word 2013 and later: no 'compatibility mode' in the title bar. */
const COMPATIBILITY = 15;

/** `sourceHash` goes into the stamp (`stamp.ts`): the hash of the text the page was made from. */
export async function writeDocx(layout: LayoutDocument, sourceHash: string): Promise<Uint8Array> {
  const docx = await loadLibrary();
  const document = new docx.Document({
    title: legalText(layout.title),
    subject: legalText(layout.subject),
    creator: legalText(layout.creator),
    compatibility: { version: COMPATIBILITY },
    // a place for the stamp, which needs the finished parts
    customProperties: [{ name: 'nghiquyet', value: '' }],
    styles: stylesOf(layout.look, layout.language),
    sections: layout.sections.map((section) => docxSection(section, layout, docx)),
  });
  const packed = new Uint8Array(await docx.Packer.toArrayBuffer(document));
  return finishPackage(packed, layout, sourceHash);
}

function docxSection(section: LayoutSection, layout: LayoutDocument, docx: DocxLibrary): ISectionOptions {
  const { page } = section;
  const { look } = layout;
  const number = new docx.Paragraph({
    style: styleId('pageNumber'),
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })],
  });
  const first = section.firstPageHeader.map((paragraph) => docxParagraph(paragraph, look, docx));
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: page.landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: { ...page.margins, gutter: 0 },
        ...(page.restartNumbers && { pageNumbers: { start: 1 } }),
      },
    },
    headers: {
      default: new docx.Header({ children: [number] }),
      // named, though empty: otherwise a section takes over the first page of the one before it
      first: new docx.Header({
        children: first.length > 0 ? first : [new docx.Paragraph({ style: styleId('pageNumber') })],
      }),
    },
    children: docxBlocks(section.blocks, look, docx),
  };
}
