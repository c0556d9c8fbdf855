/** Pages upright and across: a table that no upright page can hold gets a section of its own (HD 05 IV.4.3). */
import type { Profile } from '../guidance/profiles/types';
import type { LayoutBlock, LayoutSection, PageSetup, Paragraph, StyleId, TableBlock } from './types';

/** Titles right above a wide table go with it. */
const INTRODUCES: readonly StyleId[] = [
  'heading1',
  'heading2',
  'heading3',
  'numberTitle1',
  'numberTitle2',
  'appendixTitle',
  'appendixReference',
];

export interface SectionStart {
  readonly restartNumbers: boolean;
  readonly bareFirstPage: boolean;
  readonly firstPageHeader?: readonly Paragraph[];
}

/** Width of the text between the margins, in twips. */
export function textWidthOf(profile: Profile, landscape = false): number {
  const { left, right } = profile.margins.value;
  const { width, height } = profile.paper.value;
  return (landscape ? height : width) - left - right;
}

/** The blocks in sections, one for each turn of the paper; only the first begins as `start` says. */
export function sectionsOf(blocks: readonly LayoutBlock[], profile: Profile, start: SectionStart): LayoutSection[] {
  const parts: { landscape: boolean; blocks: LayoutBlock[] }[] = [];
  const put = (landscape: boolean, ...added: LayoutBlock[]): void => {
    const last = parts.at(-1);
    if (last?.landscape === landscape) last.blocks.push(...added);
    else parts.push({ landscape, blocks: added });
  };
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type === 'table' && block.wide) {
      const titles = last && !last.landscape ? last.blocks.splice(introducedFrom(last.blocks)) : [];
      if (last && last.blocks.length === 0) parts.pop();
      put(true, ...titles, block);
    } else put(last?.landscape === true && isGap(block), block);
  }
  if (parts.length === 0) parts.push({ landscape: false, blocks: [] });
  return joinLoneFoot(parts, profile).map((part, i) => ({
    page: pageSetup(profile, part.landscape, i === 0 ? start : { restartNumbers: false, bareFirstPage: false }),
    firstPageHeader: (i === 0 && start.firstPageHeader) || [],
    blocks: part.blocks,
  }));
}

const isGap = (block: LayoutBlock): boolean => block.type === 'paragraph' && block.style === 'tableAfter';

/** From where on the last blocks belong to what comes: titles, and a line that ends in a colon. */
function introducedFrom(blocks: readonly LayoutBlock[]): number {
  let at = blocks.length;
  while (at > 0) {
    const block = blocks[at - 1]!;
    if (block.type !== 'paragraph') break;
    const opens = at === blocks.length && /:\s*$/.test(block.runs.map((run) => run.text).join(''));
    if (!opens && !INTRODUCES.includes(block.style)) break;
    at--;
  }
  return at;
}

/** Signatures never stand alone on a page: right after a wide table they stay on its page, over its whole width. */
function joinLoneFoot<P extends { landscape: boolean; blocks: LayoutBlock[] }>(parts: P[], profile: Profile): P[] {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  const foot = last?.blocks[0];
  if (!before?.landscape || !last || last.landscape || foot?.type !== 'table' || foot.bordered) return parts;
  const ratio = textWidthOf(profile, true) / textWidthOf(profile);
  const widened = last.blocks.map((block): LayoutBlock => (block.type === 'table' ? widen(block, ratio) : block));
  return [...parts.slice(0, -2), { ...before, blocks: [...before.blocks, ...widened] }];
}

const widen = (table: TableBlock, ratio: number): TableBlock => ({
  ...table,
  widths: table.widths.map((width) => Math.round(width * ratio)),
});

function pageSetup(profile: Profile, landscape: boolean, start: SectionStart): PageSetup {
  const { fromTop } = profile.pageNumber.value;
  const { width, height } = profile.paper.value;
  return {
    width: landscape ? height : width,
    height: landscape ? width : height,
    margins: { ...profile.margins.value, header: fromTop, footer: fromTop },
    landscape,
    restartNumbers: start.restartNumbers,
    bareFirstPage: start.bareFirstPage,
  };
}
