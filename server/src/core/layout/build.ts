/** DocumentModel → LayoutDocument: the official page of a document, free of any file format. */
import { FORM_NAMES } from '../guidance/front-matter-keys';
import { adjustProfile, type PageFigures, profiles } from '../guidance/profiles';
import type { Profile } from '../guidance/profiles/types';
import { YES_WORDS } from '../guidance/roster-keys';
import { frontMatterValues } from '../model/front-matter';
import { type DocumentModel, given } from '../model/types';
import type { Block } from '../syntax/types';
import { fold, foldKey } from '../text/fold';
import { asAppendix, splitAppendices } from './appendix';
import { bodyBlocks, type Drawing } from './body';
import { contactBlock, splitContact } from './contact';
import { footBlocks } from './foot';
import { footnotesOf } from './footnotes';
import { letterhead } from './head';
import { accountedWords, leftovers } from './leftover';
import { meetingLines } from './meeting-lines';
import { paragraph, plainText } from './paragraph';
import { sectionsOf, textWidthOf } from './sections';
import { addresseeBlock, basesBlock, titleBlock } from './title';
import type { LayoutBlock, LayoutDocument, LayoutSection, PageLook, Paragraph, Supplied } from './types';
import { capitals } from './wording';

/**
 * Draws the page of a document by a profile (`hd05` unless told otherwise). `figures`: what the cell's `chibo.yaml` has
 * otherwise (millimetres and points). Never throws, on any model.
 */
export function layoutDocument(
  model: DocumentModel,
  base: Profile = profiles.hd05,
  figures: PageFigures = {},
): LayoutDocument {
  const { profile, duplex, differs } = adjustProfile(base, figures, isYes);
  const { blocks } = model.tree;
  const notes = footnotesOf(blocks);
  const drawing: Drawing = {
    model,
    profile,
    notes,
    width: textWidthOf(profile),
    wideWidth: textWidthOf(profile, true),
  };
  const top: LayoutBlock[] = [letterhead(model, profile), ...titleBlock(model, profile)];
  const addressees = addresseeBlock(model, profile);
  const bottom = footBlocks(model, profile);
  const { main, trailing, contact, appendices } = partsOf(
    model,
    accountedWords([...top, ...addressees, ...bottom], model, profile),
  );
  const body = keepLastWithFoot(bodyBlocks(main, drawing));
  const opening = [...top, ...addressees, ...basesBlock(model, profile), ...meetingLines(model, profile)];
  const note = noteOf(model, profile);
  const closing = note?.place === 'signature' ? [note.paragraph] : [];
  const first = sectionsOf(
    [
      ...opening,
      ...body,
      ...bottom,
      ...closing,
      ...bodyBlocks(trailing, drawing),
      ...contactBlock(contact, drawing.width),
    ],
    profile,
    {
      restartNumbers: false,
      bareFirstPage: true,
      firstPageHeader: note?.place === 'head' ? [note.paragraph] : [],
    },
  );
  const { ownNumbers } = profile.appendix.value;
  const rest = appendices.flatMap((part) =>
    sectionsOf(asAppendix(bodyBlocks(part, drawing), model, profile), profile, {
      restartNumbers: ownNumbers,
      bareFirstPage: ownNumbers,
    }),
  );
  const sections = [...first, ...rest];
  return {
    profile: profile.id,
    look: lookOf(profile),
    title: documentTitle(top),
    subject: given(model.header.subject) ?? '',
    creator: given(model.header.issuer) ?? '',
    company: given(model.header.parent) ?? '',
    category: Object.entries(FORM_NAMES).find(([, form]) => form === model.form)?.[0] ?? '',
    supplied: suppliedBy(model),
    date: given(model.header.date),
    language: profile.language.value,
    duplex: duplexOf(model) ?? duplex,
    sections: note?.place === 'pageFoot' ? withClosingNote(sections, note.paragraph, profile) : sections,
    notes: notes.notes,
    differs,
  };
}

function suppliedBy({ kind, header, signers }: DocumentModel): Supplied[] {
  const authority = kind !== 'minutes' && signers.every((signer) => signer.authority === null);
  return [...(authority ? (['authority'] as const) : []), ...(header.symbol.found ? [] : (['symbol'] as const))];
}

const YES = new Set(YES_WORDS.map(foldKey));
const isYes = (word: string): boolean => YES.has(foldKey(word));

/** `in hai mặt` in the front matter; null where it says nothing. */
function duplexOf(model: DocumentModel): boolean | null {
  const field = frontMatterValues(model.tree.frontMatter, 0).text('duplex');
  return field.found ? isYes(field.value) : null;
}

const lookOf = (profile: Profile): PageLook => ({
  font: profile.font.value,
  color: profile.color.value,
  styles: profile.styles,
  listStep: profile.listStep.value,
  cellPadding: profile.table.value.padding,
  border: profile.table.value.border,
});

interface Parts {
  readonly main: readonly Block[];
  /** Behind the foot, before any appendix. */
  readonly trailing: readonly Block[];
  /** Who can be asked, and how. */
  readonly contact: readonly Block[];
  readonly appendices: readonly (readonly Block[])[];
}

/** The document's blocks without its head and foot, save what stands there and was not read. */
function partsOf(model: DocumentModel, accounted: ReadonlySet<string>): Parts {
  const { blocks } = model.tree;
  const { head, foot } = model.parts;
  const hasFoot = foot.to > foot.from;
  const typed = [
    ...blocks.slice(0, head.from),
    ...leftovers(blocks.slice(head.from, head.to), accounted),
    ...blocks.slice(head.to, hasFoot ? foot.from : blocks.length),
  ];
  // an appendix follows the signatures, also where the foot comes from the front matter alone
  const { before, parts } = splitAppendices(typed);
  const footRest = hasFoot ? leftovers(blocks.slice(foot.from, foot.to), accounted) : [];
  const after = splitAppendices(hasFoot ? blocks.slice(foot.to) : []);
  const trailing = parts.length > 0 ? [] : after.before;
  const joined = parts.length > 0 ? [...parts.slice(0, -1), [...parts.at(-1)!, ...after.before]] : [];
  const [inBody, inFoot, behind] = [splitContact(before), splitContact(footRest), splitContact(trailing)];
  // where a foot was typed, what stands above it is text, whatever it says
  const contact = [...(hasFoot ? [] : inBody.contact), ...inFoot.contact, ...behind.contact];
  const body = hasFoot ? before : inBody.before;
  return {
    main: [...body, ...inFoot.before],
    trailing: behind.before,
    contact,
    appendices: [...joined, ...after.parts],
  };
}

interface Note {
  readonly place: 'head' | 'signature' | 'pageFoot';
  readonly paragraph: Paragraph;
}

/** The circulation note, and where the profile wants it (HD 05 II.4.1). */
function noteOf(model: DocumentModel, profile: Profile): Note | null {
  const note = model.page.circulation;
  if (note === null) return null;
  const { begins, fromBottom } = profile.closingNote.value;
  if (!fold(note).startsWith(fold(begins)))
    return { place: 'head', paragraph: paragraph('circulation', capitals(note)) };
  const said = paragraph('closingNote', capitals(note));
  if (fromBottom === null) return { place: 'signature', paragraph: said };
  return { place: 'pageFoot', paragraph: said };
}

/** On the last page, so far from its bottom edge (HD 05 II.4.1). */
function withClosingNote(sections: readonly LayoutSection[], note: Paragraph, profile: Profile): LayoutSection[] {
  const last = sections.at(-1)!;
  const { width, height, margins } = last.page;
  // a line of Times is about 1.15 times its size high
  const lineHeight = Math.round(profile.styles.closingNote.size * 11.5);
  const at = {
    x: margins.left,
    y: height - (profile.closingNote.value.fromBottom ?? 0) - lineHeight,
    width: width - margins.left - margins.right,
  };
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, { ...note, at }] }];
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
