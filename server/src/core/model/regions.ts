/** Which lines tell of the meeting itself: its time, place, people. Duties and looking back are left out. */

import type { Block, Line, SyntaxTree, Table } from '../syntax/types';
import { lastStarting } from '../text/sorted';
import { headingThat, sectionsHeaded } from './headed';
import { headingRank, outlookOf } from './heading';
import { linesThat } from './line-index';
import { ownBlocks } from './outline';
import type { LineReading } from './passage';
import type { Section } from './types';

const MEETING_HEADING =
  /thành phần|thời gian|địa điểm|chủ trì|thư ký|nghi thức|mở đầu|khai mạc|tuyên bố|điểm danh|tình hình đảng viên|số lượng|thông tin chung|thông tin (?:buổi|cuộc|kỳ|về|hội nghị)|giờ họp|nơi họp|thủ tục|cử thư ký|bế mạc|kết thúc|tổ chức|thông tin điểm danh/;

const isOfMeeting = headingThat(MEETING_HEADING, (words) => outlookOf(words) !== 'ahead');

/** Blocks before the first section, and those of sections about the meeting's circumstances. `sections`: the body and every section under it. */
export function meetingBlocks(tree: SyntaxTree, sections: readonly [Section, ...Section[]]): readonly Block[] {
  const found: Block[] = [...ownBlocks(sections[0], tree.blocks)];
  for (const section of sectionsHeaded(tree, sections, isOfMeeting)) {
    found.push(section.heading!, ...ownBlocks(section, tree.blocks));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The lines outside the duties, where it is told what was said and decided: those in which a reading finds something. */
export type Narrated = (reading: LineReading<unknown>) => readonly Line[];

/** `sections`: the body and every section under it, top down. */
export function narratedBy(tree: SyntaxTree, sections: readonly Section[]): Narrated {
  const [body] = sections;
  const closing = body ? closingStart(tree.blocks, body) : 0;
  const apart = (line: Line): boolean => line.start < closing && inDuties(sections, line);
  return (reading) =>
    body ? [...linesThat(tree, reading, body.from, body.to)].filter((l) => l.kind !== 'cell' && !apart(l)) : [];
}

/** Whether a line stands under a heading of duties to come; `sections`: as for `narratedBy`. */
export function inDuties(sections: readonly Section[], line: Line): boolean {
  // Sections top down stand in the order in which they begin: the last one that has begun holds the place.
  const own = sections[lastStarting(sections, line.start)];
  return own?.heading != null && outlookOf(own.folded) === 'ahead';
}

/** Where the paragraphs behind the last item or table begin: they close the record, even where duties stand above them. */
function closingStart(blocks: readonly Block[], body: Section): number {
  for (let i = body.to - 1; i >= body.from; i--) {
    const block = blocks[i]!;
    if (block.type === 'table' || (block.type === 'line' && block.marker !== null)) return block.end;
    if (block.type === 'line' && headingRank(block) !== null) break;
  }
  return Number.POSITIVE_INFINITY;
}

export const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.filter((block): block is Line => block.type === 'line');

export const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.filter((block): block is Table => block.type === 'table');
