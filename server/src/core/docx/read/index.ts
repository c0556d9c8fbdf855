/** A .docx back into a Markdown draft: the head as front matter, the rest line by line; what no text can hold is told. */

import { legalText } from '../xml-text';
import { readBlocks, referredTexts } from './blocks';
import { draftMarkdown } from './draft';
import { commentMarkdown, lineMarkdown } from './markdown-text';
import { readNumbering } from './numbering';
import { openPackage, type Parts } from './open-package';
import { takeOwnStyles } from './own-styles';
import { DocxReadError } from './problem';
import { type Hints, settleDraft } from './settled';
import { suppliedIn } from './stamp';
import { type ReadBlock, textOf } from './types';
import { readStyles } from './word-styles';
import { attributeOf, childOf, childrenOf, localName, parsePart, partText, type XmlElement } from './xml';

export { type DocxProblem, DocxReadError } from './problem';

export interface ImportedDraft {
  /** Markdown, NFC, LF. */
  readonly markdown: string;
  /** Vietnamese sentences, for the clerk: what to look at again. */
  readonly warnings: readonly string[];
}

const MAIN_PART = '/officeDocument';

/** Reads a Word file. Throws a `DocxReadError`, whose message is one Vietnamese sentence. */
export function importDocx(bytes: Uint8Array): ImportedDraft {
  const { blocks, margins, footnotes, properties } = readFile(bytes);
  const [inMargins, inBody] = [takeOwnStyles(margins), takeOwnStyles(blocks)];
  const notes = marginNotes(inMargins.blocks).map(commentMarkdown);
  const typed = legalText(
    [...notes, draftMarkdown(inBody.blocks).trimEnd(), ...noteLines(footnotes, blocks)].join('\n\n').trim(),
  );
  const nfc = typed.normalize('NFC');
  const markdown = settleDraft(`${nfc}\n`, {
    entries: { ...inMargins.entries, ...inBody.entries },
    ...properties,
  });
  return { markdown, warnings: warningsOf([...blocks, ...margins], nfc) };
}

/** The body's paragraphs and tables. Throws as `importDocx` does. */
export const readWordBlocks = (bytes: Uint8Array): readonly ReadBlock[] => readFile(bytes).blocks;

interface WordFile {
  readonly blocks: readonly ReadBlock[];
  /** What headers and footers hold. */
  readonly margins: readonly ReadBlock[];
  readonly footnotes: ReadonlyMap<string, string>;
  readonly properties: Pick<Hints, 'named' | 'category' | 'supplied'>;
}

function readFile(bytes: Uint8Array): WordFile {
  const parts = openPackage(bytes);
  const read = (name: string): XmlElement | null => (parts[name] ? parsePart(partText(parts[name])) : null);
  const main = mainPart(parts, read);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = childOf(read(main), 'body');
  if (!body) throw new DocxReadError('damaged');
  const reading = {
    styles: readStyles(read(`${folder}styles.xml`)),
    numbering: readNumbering(read(`${folder}numbering.xml`)),
    referred: {
      comments: referredTexts(read(`${folder}comments.xml`), 'comment'),
      footnotes: referredTexts(read(`${folder}footnotes.xml`), 'footnote'),
      endnotes: referredTexts(read(`${folder}endnotes.xml`), 'endnote'),
    },
  };
  const margins = Object.keys(parts)
    .filter((name) => /^(?:header|footer)\d*\.xml$/.test(name.slice(folder.length)) && name.startsWith(folder))
    .sort()
    .flatMap((name) => readBlocks(read(name)!, reading));
  return {
    blocks: readBlocks(body, reading),
    margins,
    footnotes: reading.referred.footnotes,
    properties: propertiesOf(parts),
  };
}

function propertiesOf(parts: Parts): WordFile['properties'] {
  const told = ['docProps/core.xml', 'docProps/app.xml'].flatMap((name) =>
    childrenOf(parts[name] ? wellFormed(partText(parts[name])) : null),
  );
  const category = told.find((one) => localName(one) === 'category')?.text ?? null;
  return { named: told.map((one) => one.text.normalize('NFC')), category, supplied: suppliedIn(parts) };
}

/** A part that matters little: one that is broken says nothing. */
function wellFormed(text: string): XmlElement | null {
  try {
    return parsePart(text);
  } catch {
    return null;
  }
}

/** `[^1]: …` for each footnote that the text refers to. */
function noteLines(footnotes: ReadonlyMap<string, string>, blocks: readonly ReadBlock[]): string[] {
  const said = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flat())))
    .map(textOf)
    .join('\n');
  return [...footnotes].flatMap(([id, text]) =>
    said.includes(`[^${id}]`) ? [`[^${id}]: ${lineMarkdown([{ text, bold: false, italic: false }])}`] : [],
  );
}

/** Which part is the document: the package's relations say so; nearly always `word/document.xml`. */
function mainPart(parts: Parts, read: (name: string) => XmlElement | null): string {
  const related = childrenOf(read('_rels/.rels'), 'Relationship').find((one) =>
    (attributeOf(one, 'Type') ?? '').endsWith(MAIN_PART),
  );
  const target = (attributeOf(related ?? null, 'Target') ?? 'word/document.xml').replace(/^\//, '');
  if (target in parts) return target;
  throw new DocxReadError('xl/workbook.xml' in parts || 'ppt/presentation.xml' in parts ? 'not-docx' : 'damaged');
}

/** What headers and footers say, page numbers left out: kept as comments. */
function marginNotes(blocks: readonly ReadBlock[]): string[] {
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flat()),
  );
  const said = paragraphs.map((paragraph) => textOf(paragraph).trim()).filter((text) => /\p{L}/u.test(text));
  return [...new Set(said)].map((text) => `Đầu hoặc chân trang trong tệp Word: ${text}`);
}

function warningsOf(blocks: readonly ReadBlock[], typed: string): string[] {
  const notes = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.notes
      : [...block.notes, ...block.rows.flatMap((row) => row.cells.flat().flatMap((paragraph) => paragraph.notes))],
  );
  const warnings: string[] = [];
  if (typed.trim() === '') warnings.push('Tệp Word không có chữ nào.');
  if (notes.length > 0) {
    warnings.push(`Có ${notes.length} chỗ không chép được nguyên vẹn; bản nháp ghi rõ từng chỗ trong dấu <!-- -->.`);
  }
  return warnings;
}
