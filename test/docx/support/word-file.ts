/** Word files put together from their XML: what other programs write, without those programs. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly header?: string;
}

/** `body`: what stands inside `w:body`; the other parts likewise inside their roots. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': `${XML}<w:document ${W} xmlns:mc="m" xmlns:wps="s" xmlns:v="v" xmlns:a="a" xmlns:m="m2"><w:body>${body}</w:body></w:document>`,
  };
  const roots: [keyof WordParts, string, string][] = [
    ['styles', 'word/styles.xml', 'styles'],
    ['numbering', 'word/numbering.xml', 'numbering'],
    ['comments', 'word/comments.xml', 'comments'],
    ['footnotes', 'word/footnotes.xml', 'footnotes'],
    ['header', 'word/header1.xml', 'hdr'],
  ];
  for (const [key, file, root] of roots) {
    if (parts[key] !== undefined) files[file] = `${XML}<w:${root} ${W}>${parts[key]}</w:${root}>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A run; `looks` go into `w:rPr`. */
export const run = (text: string, looks = ''): string =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of plain text or of runs; `properties` go into `w:pPr`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<w:') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export const numbered = (numId: number, ilvl = 0): string =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
