/** The body: every line of the document between head and foot becomes a paragraph, in its order. */
import type { Profile } from '../guidance/profiles/types';
import type { DocumentModel } from '../model/types';
import type { Block, Line } from '../syntax/types';
import { itemLevels } from './levels';
import { lineRuns } from './line-runs';
import { paragraph } from './paragraph';
import { tableBlock } from './table';
import type { LayoutBlock, Paragraph, StyleId, TextRun } from './types';

const ADDRESSEE = /^kính (?:gửi|trình)\s*:/;
const HEADINGS: readonly StyleId[] = ['heading1', 'heading2', 'heading3'];

/** The blocks as the page draws them; comments are never printed. `width` is the text's, in twips. */
export function bodyBlocks(
  blocks: readonly Block[],
  model: DocumentModel,
  width: number,
  profile: Profile,
): LayoutBlock[] {
  const headings = headingLevels(model);
  const levels = itemLevels(blocks, headings);
  const draw = (block: Block): LayoutBlock[] => {
    switch (block.type) {
      case 'comment':
        return [];
      case 'rule':
        return block.text.trim() === profile.hyphens.value
          ? [paragraph('hyphens', profile.hyphens.value, { line: block.number })]
          : [];
      case 'code':
        return codeLines(block.text).map((text) => paragraph('bodyFlush', text, { line: block.number }));
      case 'table':
        return [tableBlock(block, width, profile), paragraph('tableAfter', '')];
      case 'line':
        return lineBlock(block, model, levels.get(block) ?? 0, headings.get(block));
    }
  };
  return blocks.flatMap(draw);
}

function lineBlock(line: Line, model: DocumentModel, level: number, heading: number | undefined): Paragraph[] {
  const style = lineStyle(line, model, heading);
  const typed = lineRuns(line, model.tree.text.slice(line.start, line.end));
  const runs = heading === undefined ? typed : headingRuns(typed);
  if (runs.length === 0) return [];
  // one addressee stands in the middle, several as a list under the word (HD 05 9.2.3–9.2.5)
  const sole = style === 'addressee' && !/:\s*$/.test(line.text);
  return [
    {
      type: 'paragraph',
      style,
      runs,
      line: line.number,
      ...(level > 0 && { level }),
      ...(sole && { align: 'center' }),
    },
  ];
}

/**
 * A heading's style makes it bold: typed bold adds nothing, unless it leaves out a part
 * (`**1. Công tác đoàn thể** – đồng chí A phụ trách.`), which then stays plain.
 */
function headingRuns(runs: readonly TextRun[]): TextRun[] {
  const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const partly = worded.some((run) => run.bold) && !worded.every((run) => run.bold);
  const joined: TextRun[] = [];
  for (const { bold, ...run } of runs) {
    const plain: TextRun = partly && !bold ? { ...run, bold: false } : run;
    const last = joined.at(-1);
    if (last && last.bold === plain.bold && last.italic === plain.italic) {
      joined[joined.length - 1] = { ...last, text: last.text + plain.text };
    } else joined.push(plain);
  }
  return joined;
}

function lineStyle(line: Line, model: DocumentModel, heading: number | undefined): StyleId {
  if (heading !== undefined) return HEADINGS[Math.min(heading, HEADINGS.length - 1)]!;
  const within = (span: { start: number }): boolean => span.start >= line.start && span.start < line.end;
  if (model.bases.some(within)) return 'basis';
  if (!line.marker && (model.addressees.some(within) || ADDRESSEE.test(line.folded))) return 'addressee';
  return line.kind === 'item' ? 'listItem' : 'body';
}

/** 0 for the document's highest headings, 1 for the next: ranks that no heading has are passed over. */
function headingLevels(model: DocumentModel): Map<Block, number> {
  const headed = model.sections.filter((section) => section.heading !== null);
  const ranks = [...new Set(headed.map((section) => section.rank))].sort((a, b) => a - b);
  return new Map(headed.map((section) => [section.heading!, ranks.indexOf(section.rank)]));
}

/** The lines of a fenced block without its fences. */
function codeLines(text: string): string[] {
  const lines = text.split('\n');
  if (/^\s*(```|~~~)/.test(lines[0] ?? '')) lines.shift();
  if (/^\s*(```|~~~)\s*$/.test(lines.at(-1) ?? '')) lines.pop();
  return lines.filter((line) => line.trim() !== '');
}
