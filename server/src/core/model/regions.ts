/** Which lines tell of the meeting itself: its time, place, people. Duties and looking back are left out. */
import type { Block, Line } from '../syntax/types';
import { everySection, outlookOf, ownBlocks } from './outline';
import type { Section } from './types';

const MEETING_HEADING =
  /thành phần|thời gian|địa điểm|chủ trì|thư ký|mở đầu|khai mạc|tuyên bố|điểm danh|tình hình đảng viên|số lượng|thông tin chung|thủ tục|cử thư ký|bế mạc|kết thúc|tổ chức|thông tin điểm danh/;

/** Blocks before the first section, and those of sections about the meeting's circumstances. */
export function meetingBlocks(body: Section, blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [...ownBlocks(body, blocks)];
  for (const section of everySection(body)) {
    if (section.heading && MEETING_HEADING.test(section.folded) && outlookOf(section.folded) !== 'ahead') {
      found.push(section.heading, ...ownBlocks(section, blocks));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every line outside the duties: what was said and decided. */
export function narratedLines(body: Section, blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  for (const section of everySection(body)) {
    if (section.heading && outlookOf(section.folded) === 'ahead') continue;
    for (const block of [section.heading, ...ownBlocks(section, blocks)]) if (block?.type === 'line') lines.push(block);
  }
  return lines.sort((a, b) => a.start - b.start);
}

export const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.filter((block): block is Line => block.type === 'line');
