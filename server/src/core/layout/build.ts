/** DocumentModel → LayoutDocument: the official page of a document, free of any file format. */
import { profiles } from '../guidance/profiles';
import type { Profile } from '../guidance/profiles/types';
import { type DocumentModel, given } from '../model/types';
import type { Block } from '../syntax/types';
import { fold } from '../text/fold';
import { bodyBlocks } from './body';
import { footBlocks } from './foot';
import { letterhead } from './head';
import { accountedWords, leftovers } from './leftover';
import { paragraph, plainText } from './paragraph';
import { addresseeBlock, basesBlock, titleBlock } from './title';
import type { LayoutBlock, LayoutDocument, LayoutSection, PageSetup, Paragraph } from './types';
import { capitals } from './wording';

const APPENDIX = /^phụ lục(?:\s+(?:\d+|[ivx]+|[a-z]))?\s*[.:]?$/;

/** Draws the page of a document by a profile (`hd05` unless told otherwise). Never throws, on any model. */
export function layoutDocument(model: DocumentModel, profile: Profile = profiles.hd05): LayoutDocument {
  const { blocks } = model.tree;
  const { head, foot } = model.parts;
  const width = textWidthOf(profile);
  const draw = (part: readonly Block[]): LayoutBlock[] => bodyBlocks(part, model, width, profile);

  const top: LayoutBlock[] = [letterhead(model, profile), ...titleBlock(model, profile)];
  const addressees = addresseeBlock(model, profile);
  const bottom = footBlocks(model, profile);
  const accounted = accountedWords([...top, ...addressees, ...bottom], model, profile);

  const hasFoot = foot.to > foot.from;
  const bodyEnd = hasFoot ? foot.from : blocks.length;
  const before = blocks.slice(0, head.from);
  const body = [
    ...before,
    ...leftovers(blocks.slice(head.from, head.to), accounted),
    ...blocks.slice(head.to, bodyEnd),
  ];
  const footRest = hasFoot ? leftovers(blocks.slice(foot.from, foot.to), accounted) : [];
  const after = hasFoot ? blocks.slice(foot.to) : [];

  // an appendix follows the signatures, also where the foot comes from the front matter alone
  const cut = appendixStarts(body)[0] ?? body.length;
  const main = draw([...body.slice(0, cut), ...footRest]);
  const appendices = splitAppendices([...body.slice(cut), ...after]);
  const trailing = draw(appendices.before);

  const note = model.page.circulation;
  const closes = note !== null && fold(note).startsWith(fold(profile.closingNote.value.begins));

  const first: LayoutSection = {
    page: pageSetup(profile, false),
    firstPageHeader: note && !closes ? [paragraph('circulation', capitals(note))] : [],
    blocks: [...top, ...addressees, ...basesBlock(model, profile), ...keepLastWithFoot(main), ...bottom, ...trailing],
  };
  const rest = appendices.parts.map(
    (part): LayoutSection => ({
      page: pageSetup(profile, true),
      firstPageHeader: [],
      blocks: asAppendix(draw(part)),
    }),
  );
  const sections = [first, ...rest];
  return {
    profile: profile.id,
    look: {
      font: profile.font.value,
      color: profile.color.value,
      styles: profile.styles,
      listStep: profile.listStep.value,
      cellPadding: profile.table.value.padding,
      border: profile.table.value.border,
    },
    title: documentTitle(top),
    subject: given(model.header.subject) ?? '',
    creator: given(model.header.issuer) ?? '',
    date: given(model.header.date),
    language: profile.language.value,
    sections: closes ? withClosingNote(sections, closingNote(note, profile)) : sections,
  };
}

/** Width of the text between the margins, in twips. */
export function textWidthOf(profile: Profile): number {
  const { left, right } = profile.margins.value;
  return profile.paper.value.width - left - right;
}

const withClosingNote = (sections: readonly LayoutSection[], note: Paragraph): LayoutSection[] =>
  sections.map((section, i) =>
    i === sections.length - 1 ? { ...section, blocks: [...section.blocks, note] } : section,
  );

/** At the foot of the last page, 10 mm from its edge (HD 05 II.4.1). */
function closingNote(note: string, profile: Profile): Paragraph {
  const { size } = profile.styles.closingNote;
  // a line of Times is about 1.15 times its size high
  const y = profile.paper.value.height - profile.closingNote.value.fromBottom - Math.round(size * 11.5);
  return {
    ...paragraph('closingNote', capitals(note)),
    at: { x: profile.margins.value.left, y, width: textWidthOf(profile) },
  };
}

function pageSetup(profile: Profile, restartNumbers: boolean): PageSetup {
  const { fromTop } = profile.pageNumber.value;
  return {
    ...profile.paper.value,
    margins: { ...profile.margins.value, header: fromTop, footer: fromTop },
    landscape: false,
    restartNumbers,
  };
}

/** `NGHỊ QUYẾT lãnh đạo …`: type and subject in one line, for the file's properties. */
function documentTitle(top: readonly LayoutBlock[]): string {
  return top
    .flatMap((block) => (block.type === 'paragraph' && ['type', 'subject'].includes(block.style) ? [block] : []))
    .map((block) => plainText(block.runs))
    .join(' ');
}

/** The signature never stands alone on a page: the last line of the text goes with it. */
function keepLastWithFoot(blocks: readonly LayoutBlock[]): LayoutBlock[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks];
  return [...blocks.slice(0, -1), { ...last, keepNext: true }];
}

const isAppendix = (block: Block): boolean => block.type === 'line' && !block.marker && APPENDIX.test(block.folded);

const appendixStarts = (blocks: readonly Block[]): number[] =>
  blocks.flatMap((block, i) => (isAppendix(block) ? [i] : []));

function splitAppendices(blocks: readonly Block[]): { before: Block[]; parts: Block[][] } {
  const starts = appendixStarts(blocks);
  return {
    before: blocks.slice(0, starts[0] ?? blocks.length),
    parts: starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? blocks.length)),
  };
}

/** `Phụ lục 1` and the line under it, its title, stand centred (HD 05 Phần II.II.1). */
function asAppendix(blocks: readonly LayoutBlock[]): LayoutBlock[] {
  return blocks.map((block, i) => {
    if (i > 1 || block.type !== 'paragraph' || block.style === 'listItem') return block;
    return { ...block, style: 'appendixTitle' };
  });
}
