/** Where a missing part belongs, and edits that put it there: never 'the last line of the file'. */

import type { StepId } from '../../guidance/names';
import { expandSnippet, type SnippetValues, snippetById } from '../../guidance/snippets';
import { type DocumentModel, given, type Section } from '../../model/types';
import { textRange } from '../../syntax/lines';
import type { Block } from '../../syntax/types';
import type { Range } from '../../text/range';
import type { Fix, TextEdit } from '../types';

/** The order in which a meeting goes, by which a missing step finds its place. */
export const STEP_ORDER: readonly StepId[] = [
  'opening',
  'secretary',
  'attendance',
  'fees',
  'agenda',
  'previous-review',
  'purpose',
  'news',
  'situation',
  'report',
  'lead-paper',
  'discussion',
  'response',
  'criticism',
  'praise',
  'conclusion',
  'vote',
  'score',
  'minutes-read',
  'closing',
];

/** A place in the document: the block after which something belongs, and what to underline there. */
export interface Place extends Range {
  /** Offset at which text is inserted: the end of the block before. */
  readonly after: number;
}

/** The first line of the document, or its title: where what holds for the whole document is told. */
export function titlePlace({ title, tree }: DocumentModel): Range {
  if (title) return textRange(title);
  const end = Math.max(0, (tree.lineStarts[1] ?? tree.text.length + 1) - 1);
  return { start: 0, end };
}

/** The end of the head: title and trích yếu, or front matter alone. */
export function afterHead(document: DocumentModel): Place {
  const last = document.tree.blocks[document.parts.head.to - 1];
  const after = last?.end ?? document.tree.frontMatter?.end ?? 0;
  return { ...titlePlace(document), after };
}

/** The end of the body: after its last block, before recipients and signatures. */
export function endOfBody(document: DocumentModel): Place {
  const { blocks } = document.tree;
  const last = blocks.slice(0, document.parts.foot.from).findLast((block) => block.type !== 'comment');
  return last ? { ...placeOfBlock(last), after: last.end } : afterHead(document);
}

const placeOfBlock = (block: Block): Range =>
  block.type === 'line' ? textRange(block) : { start: block.start, end: block.end };

/** The end of a section, everything under it included. */
export function endOfSection(section: Section, { tree }: DocumentModel): Place {
  const last = tree.blocks[section.to - 1];
  return { ...(section.heading ? textRange(section.heading) : section), after: last?.end ?? section.end };
}

/** Where a missing step belongs: after the last recorded step that comes before it in a meeting. */
export function placeOfStep(document: DocumentModel, id: StepId): Place {
  const rank = STEP_ORDER.indexOf(id);
  const before = document.steps.filter((step) => STEP_ORDER.indexOf(step.id) < rank);
  const last = before.reduce<(typeof before)[number] | null>(
    (best, step) => (!best || step.start > best.start ? step : best),
    null,
  );
  if (!last) return afterHead(document);
  const section = document.sections.findLast((s) => s.heading?.number === last.line) ?? null;
  if (section) return endOfSection(section, document);
  const block = document.tree.blocks.find((b) => b.start <= last.start && last.start < b.end);
  return { start: last.start, end: last.end, after: block?.end ?? last.end };
}

/** Text as a block of its own after a place. */
export const insertBlock = (place: Place, text: string): TextEdit => ({
  start: place.after,
  end: place.after,
  text: place.after === 0 ? `${text}\n\n` : `\n\n${text}`,
});

/** Text as the next line after a place. */
export const insertLine = (place: Place, text: string): TextEdit => ({
  start: place.after,
  end: place.after,
  text: `\n${text}`,
});

/** Who signs under a title of minutes. */
const signerOf = ({ signers }: DocumentModel, title: RegExp): string | null =>
  signers.find(({ post }) => post !== null && title.test(post))?.name ?? null;

/** What of a snippet's blanks the document answers by itself. */
function knownValues(snippetId: string, document: DocumentModel): SnippetValues {
  const { facts } = snippetById(snippetId);
  const chair = document.meeting?.chair[0]?.name ?? signerOf(document, /chủ trì|chủ toạ/i);
  const secretary = document.meeting?.secretary[0]?.name ?? signerOf(document, /ghi biên bản|thư ký/i);
  const known: Record<string, string | null> = {
    cell: given(document.header.issuer),
    chair,
    secretary,
    venue: document.meeting ? given(document.meeting.venue) : null,
  };
  const values: Record<number, string> = {};
  for (const [stop, fact] of Object.entries(facts)) {
    const value = known[fact];
    if (value) values[Number(stop)] = value;
  }
  return values;
}

/** A snippet's lines with what the document knows filled in: for a rule that needs one part of it. */
export const snippetLines = (document: DocumentModel, snippetId: string): readonly string[] =>
  expandSnippet(snippetById(snippetId), knownValues(snippetId, document)).split('\n');

/** A fix that inserts a snippet, complete with its blanks, the first blank selected. Never safe. */
export function snippetFix(document: DocumentModel, place: Place, snippetId: string, title: string): Fix {
  const text = expandSnippet(snippetById(snippetId), knownValues(snippetId, document)).trimEnd();
  const edit = insertBlock(place, text);
  const at = edit.text.indexOf('…');
  return { title, safe: false, edits: [edit], select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 } };
}

/** A fix that inserts a text of one's own after a place; its first `…` is selected. Safe only where it leaves no blank. */
export function textFix(place: Place, text: string, title: string, as: 'block' | 'line' = 'block'): Fix {
  const edit = as === 'block' ? insertBlock(place, text) : insertLine(place, text);
  const at = edit.text.indexOf('…');
  return { title, safe: false, edits: [edit], select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 } };
}

/** A fix that replaces one stretch by another. */
export const replaceFix = (range: Range, text: string, title: string, safe: boolean): Fix => ({
  title,
  safe,
  edits: [{ start: range.start, end: range.end, text }],
});
