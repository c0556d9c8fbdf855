/** Headings and what stands under them. */
import type { Block, Line, SyntaxTree } from '../syntax/types';
import { blockVisitor } from './block-index';
import { type Heading, looksBackAmongDuties, outlookOf, readHeading, TITLED_NUMBER } from './heading';
import { runOf } from './run';
import type { Section } from './types';

/** A section whose end is not yet known. */
type Open = { -readonly [K in keyof Section]: Section[K] } & { parent: Open | null; children: Open[] };

const visitHeadings = blockVisitor((block) => (block.type === 'line' ? readHeading(block) : null));

/**
 * The sections of a tree's `blocks[from, to)`, top down, in the order in which they begin: first a root without heading,
 * under which stands what the headings divide. `from` and `to` of a section are block indices; the heading is the block at `from`.
 */
export function outline(tree: SyntaxTree, from: number, to: number): [Section, ...Section[]] {
  const { blocks } = tree;
  const root = begun(null, NO_HEADING, from, null, blocks);
  const sections: [Open, ...Open[]] = [root];
  let open = root;
  visitHeadings(tree, from, to, (i, words) => {
    const block = blocks[i] as Line;
    if (isDutyAmongDuties(block, words.rank, open, blocks[i + 1])) return;
    finish(sections.at(-1)!, i, blocks);
    while (open.parent && open.rank >= words.rank) {
      close(open, i, blocks);
      open = open.parent;
    }
    const section = begun(block, words, i, open, blocks);
    open.children.push(section);
    sections.push(section);
    open = section;
  });
  finish(sections.at(-1)!, to, blocks);
  for (let last: Open | null = open; last; last = last.parent) close(last, to, blocks);
  return sections;
}

const NO_HEADING: Heading = { folded: '', rank: 0, says: null };

const begun = (
  heading: Line | null,
  words: Heading,
  from: number,
  parent: Open | null,
  blocks: readonly Block[],
): Open => ({
  heading,
  ...words,
  from,
  to: from,
  parent,
  children: [],
  own: [],
  start: blocks[from]?.start ?? 0,
  end: blocks[from]?.end ?? 0,
});

/** What stands in it before its first child reaches to where the next section begins. */
function finish(section: Open, next: number, blocks: readonly Block[]): void {
  section.own = runOf(blocks, section.from, next);
}

function close(section: Open, to: number, blocks: readonly Block[]): void {
  section.to = to;
  section.end = blocks[to - 1]?.end ?? section.end;
}

/** `3. Kiểm tra nhà trọ` with its fields under it, in a list of duties: a duty like its neighbours, and no heading. */
function isDutyAmongDuties(line: Line, rank: number, open: Section, next: Block | undefined): boolean {
  if (rank !== TITLED_NUMBER || line.marker === null || next?.type !== 'line' || !next.marker) return false;
  if (outlookOf(line.folded) !== 'behind' || looksBackAmongDuties(line.folded)) return false;
  let above: Section = open;
  while (above.parent && above.rank >= rank) above = above.parent;
  return above.says?.().own === 'ahead';
}

/** The blocks of a section before its first child, its heading left out. */
export function ownBlocks(section: Section, blocks: readonly Block[]): readonly Block[] {
  const start = section.heading ? section.from + 1 : section.from;
  return blocks.slice(start, section.children[0]?.from ?? section.to);
}
