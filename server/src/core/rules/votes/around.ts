/** What stands around a vote: what it was about, what came of it, and where something is added to it. */

import { ADOPTED, NO_TWO_THIRDS, REJECTED, TWO_THIRDS_MATTERS } from '../../guidance/vote-matters';
import { headingRank } from '../../model/heading';
import { type DocumentModel, given, type Section, type Vote } from '../../model/types';
import type { Line } from '../../syntax/types';
import { fold } from '../../text/fold';
import { countWhile } from '../../text/sorted';
import type { Fix } from '../types';
import { bodyLines } from '../writing/every-line';
import { wordsOfVote } from './base';

/** How far down from a vote its outcome is looked for. */
const LINES_BELOW = 6;

/** The heading under which the vote stands, with those above it. */
export function headingsOf({ sections }: DocumentModel, vote: Vote): readonly Section[] {
  return sections.filter(({ heading, start, end }) => heading && start <= vote.start && vote.start < end);
}

/** The index of the first line that ends behind an offset. */
const firstBehind = (lines: readonly Line[], offset: number): number =>
  countWhile(lines.length, (i) => lines[i]!.end <= offset);

/** The lines in front of the vote under its heading, the nearest first. */
export function linesBefore(document: DocumentModel, vote: Vote, count: number): Line[] {
  const lines = bodyLines(document);
  const found: Line[] = [];
  for (let i = firstBehind(lines, vote.start) - 1; i >= 0 && found.length < count; i--) {
    if (headingRank(lines[i]!) !== null) break;
    found.push(lines[i]!);
  }
  return found;
}

/** The lines behind the vote, down to the next vote or heading; the rest of its own line first. */
export function wordsBehind(document: DocumentModel, vote: Vote): string {
  const { text } = document.tree;
  const newline = text.indexOf('\n', vote.end);
  const lineEnd = newline < 0 ? text.length : newline;
  const next = document.votes.find(({ start }) => start > vote.start)?.start ?? Number.POSITIVE_INFINITY;
  const found = [fold(text.slice(vote.end, Math.max(vote.end, Math.min(lineEnd, next))))];
  const lines = bodyLines(document);
  for (let i = firstBehind(lines, lineEnd); i < lines.length; i++) {
    const line = lines[i]!;
    // The line of the next vote begins before its first word: a mark stands there.
    if (line.end > next || headingRank(line) !== null || found.length > LINES_BELOW) break;
    found.push(line.folded);
  }
  return found.join('\n');
}

/** Admission, recognition, striking off, expulsion: two thirds decide. */
export function needsTwoThirds(document: DocumentModel, vote: Vote): boolean {
  const own = [vote.subject ? fold(vote.subject) : '', wordsOfVote(document, vote)].join('\n');
  if (NO_TWO_THIRDS.test(own)) return false;
  if (TWO_THIRDS_MATTERS.test(own)) return true;
  if (vote.subject && !/^(?:nghị quyết|đồng chí|đ\/c|quần chúng|việc)/.test(fold(vote.subject))) return false;
  const headings = headingsOf(document, vote).map(({ folded }) => folded);
  const lead = [...linesBefore(document, vote, 1), ...itemAbove(document, vote)].map(({ folded }) => folded);
  const ofPaper = document.kind === 'resolution' ? [fold(given(document.header.subject) ?? '')] : [];
  return [...lead, ...headings, ...ofPaper].some(
    (words) => TWO_THIRDS_MATTERS.test(words) && !NO_TWO_THIRDS.test(words),
  );
}

/** How far above a vote the numbered line stands that says what is dealt with: `2. Xét đề nghị kết nạp …`. */
const LINES_ABOVE = 12;

/** That line, where no other vote stands between. */
function itemAbove(document: DocumentModel, vote: Vote): Line[] {
  for (const line of linesBefore(document, vote, LINES_ABOVE)) {
    if (document.votes.some(({ start, end }) => start !== vote.start && start < line.end && line.start < end)) break;
    if (line.marker && /\d/.test(line.marker.text)) return [line];
  }
  return [];
}

/** Whether the document says that the vote passed: in its words or behind it; a resolution is itself what passed. */
export function isAdopted(document: DocumentModel, vote: Vote): boolean {
  const own = wordsOfVote(document, vote);
  const behind = wordsBehind(document, vote);
  if (REJECTED.test(behind) || REJECTED.test(own)) return false;
  const subject = fold(vote.subject ?? '');
  const ofPaper = subject === '' || /nghị quyết/.test(subject) || TWO_THIRDS_MATTERS.test(subject);
  const ofResolution = document.kind === 'resolution' && ofPaper;
  const heading = headingsOf(document, vote).at(-1)?.folded ?? '';
  return ofResolution || ADOPTED.test(own) || ADOPTED.test(behind) || ADOPTED.test(heading);
}

/** A sentence behind the vote: on its line where it stands on one, else as a paragraph below its lines or its table. */
export function sentenceAfter(document: DocumentModel, vote: Vote, sentence: string, title: string): Fix {
  const { blocks, text } = document.tree;
  const block = blocks.find(({ start, end }) => start < vote.end && vote.end <= end + 1) ?? blocks.at(-1)!;
  const oneLine =
    block.type === 'line' && block.start <= vote.start && !text.slice(vote.start, vote.end).includes('\n');
  const end = block.start + text.slice(block.start, block.end).trimEnd().length;
  const stop = /[.!?;:]$/.test(text.slice(block.start, end)) ? '' : '.';
  const added = oneLine ? `${stop} ${sentence}` : `\n\n${sentence}`;
  const at = added.indexOf('…');
  return {
    title,
    safe: false,
    edits: [{ start: end, end, text: added }],
    select: at < 0 ? undefined : { edit: 0, start: at, end: at + 1 },
  };
}
