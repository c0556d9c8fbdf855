/** The body: every line of the document between head and foot becomes a paragraph, in its order. */
import type { Profile } from '../guidance/profiles/types';
import type { DocumentModel } from '../model/types';
import type { Block, Line } from '../syntax/types';
import { articleMark, type Division, divisionsIn } from './divisions';
import type { Footnotes } from './footnotes';
import { itemLevels } from './levels';
import { lineRuns } from './line-runs';
import { paragraph } from './paragraph';
import { needsWidePage, tableBlock } from './table';
import { type Numbered, titledNumbers } from './titled-numbers';
import type { LayoutBlock, Paragraph, StyleId, TextRun } from './types';
import { capitals } from './wording';

const ADDRESSEE = /^kính (?:gửi|trình)\s*:/;
const HEADINGS: readonly StyleId[] = ['heading1', 'heading2', 'heading3'];

/** Bold by their style. */
const LIKE_HEADINGS: readonly StyleId[] = [...HEADINGS, 'numberTitle1', 'numberTitle2', 'division', 'article'];

/** What is nested deeper begins no further in: a list must not run off the page. */
const DEEPEST = 16;

/** What drawing a block needs to know of its document. */
export interface Drawing {
  readonly model: DocumentModel;
  readonly profile: Profile;
  readonly notes: Footnotes;
  /** Width of the text, in twips, on a page upright and on a page across. */
  readonly width: number;
  readonly wideWidth: number;
}

/** The blocks as the page draws them; comments are never printed. */
export function bodyBlocks(blocks: readonly Block[], drawing: Drawing): LayoutBlock[] {
  const { profile, notes } = drawing;
  const divisions = divisionsIn(blocks);
  const articles = [...divisions.values()].includes('article');
  const headings = headingLevels(drawing.model, articles);
  const titled = articles ? new Map<Block, Numbered>() : titledNumbers(blocks, headings);
  const levels = itemLevels(blocks, new Set([...headings.keys(), ...titled.keys()]));
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
      case 'table': {
        const wide = needsWidePage(block, drawing.width, profile);
        const drawn = tableBlock(block, wide ? drawing.wideWidth : drawing.width, profile, notes);
        return [wide ? { ...drawn, wide } : drawn, paragraph('tableAfter', '')];
      }
      case 'line':
        if (notes.holds(block)) return [];
        return lineBlock(block, drawing, levels.get(block) ?? 0, {
          heading: headings.get(block),
          titled: titled.get(block),
          division: divisions.get(block),
        });
    }
  };
  return blocks.flatMap(draw);
}

/** What a line is among the headings and divisions, if anything. */
interface Rank {
  readonly heading: number | undefined;
  readonly titled: Numbered | undefined;
  readonly division: Division | undefined;
}

function lineBlock(line: Line, { model, notes }: Drawing, level: number, rank: Rank): Paragraph[] {
  const { division } = rank;
  const style = lineStyle(line, model, rank);
  const typed = lineRuns(line, model.tree.text.slice(line.start, line.end));
  const runs = notes.refer(looksOf(typed, style, division === 'articleText' ? articleMark(line).length : 0));
  if (runs.length === 0) return [];
  // one addressee stands in the middle, several as a list under the word (HD 05 9.2.3–9.2.5)
  const centred = style === 'addressee';
  return [
    {
      type: 'paragraph',
      style,
      runs,
      line: line.number,
      ...(level > 0 && { level: Math.min(level, DEEPEST) }),
      ...(centred && { align: 'center' }),
    },
  ];
}

/** What the style says and what was typed, brought together. `mark`: so much of the start is bold. */
function looksOf(typed: readonly TextRun[], style: StyleId, mark: number): TextRun[] {
  if (style === 'divisionName') return headingRuns(typed).map((run) => ({ ...run, text: capitals(run.text) }));
  if (LIKE_HEADINGS.includes(style)) return headingRuns(typed);
  if (mark > 0) return startRuns(typed, mark, { bold: true });
  if (style !== 'addressee') return [...typed];
  const colon = typed
    .map((run) => run.text)
    .join('')
    .indexOf(':');
  return startRuns(typed, colon + 1, { italic: true });
}

/** The first `length` characters with looks of their own. */
function startRuns(runs: readonly TextRun[], length: number, looks: Partial<TextRun>): TextRun[] {
  let left = length;
  return runs.flatMap((run) => {
    const [head, rest] = [run.text.slice(0, left), run.text.slice(left)];
    left = Math.max(0, left - run.text.length);
    return [...(head ? [{ ...run, text: head, ...looks }] : []), ...(rest ? [{ ...run, text: rest }] : [])];
  });
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

function lineStyle(line: Line, model: DocumentModel, { heading, titled, division }: Rank): StyleId {
  if (division) return division === 'articleText' ? 'body' : division;
  if (heading !== undefined) return HEADINGS[Math.min(heading, HEADINGS.length - 1)]!;
  if (titled) return titled === 'arabic' ? 'numberTitle1' : 'numberTitle2';
  const within = (span: { start: number }): boolean => span.start >= line.start && span.start < line.end;
  if (model.bases.some(within)) return 'basis';
  if (!line.marker && ADDRESSEE.test(line.folded)) return 'addressee';
  return line.kind === 'item' ? 'listItem' : 'body';
}

/**
 * 0 for the document's highest headings, 1 for the next: ranks that no heading has are passed over. Where articles are,
 * what is numbered under them is Khoản and Điểm, which stand upright (HD 05 6.2.4d, đ).
 */
function headingLevels(model: DocumentModel, articles: boolean): Map<Block, number> {
  const clause = (line: Line): boolean =>
    articles && line.depth === 0 && (line.marker?.style === 'arabic' || line.marker?.style === 'letter');
  const headed = model.sections.filter((section) => section.heading !== null && !clause(section.heading));
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
