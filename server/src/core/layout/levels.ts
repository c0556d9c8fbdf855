/** How deep each list item is nested, from its indent and mark, as a reader sees it. */
import type { Block, Line } from '../syntax/types';

interface Open {
  readonly indent: number;
  readonly mark: string;
}

/** Marks of one sort count as one: `a)` and `b)`, `1.` and `2.`. */
const sortOf = (line: Line): string =>
  line.marker === null ? '' : line.marker.style === 'bullet' ? line.marker.text : line.marker.style;

/** Level from 0 for every list item among the blocks. A heading is none: what stands under it begins anew. */
export function itemLevels(blocks: readonly Block[], headings: ReadonlySet<Block>): Map<Block, number> {
  const levels = new Map<Block, number>();
  let open: Open[] = [];
  for (const block of blocks) {
    if (block.type === 'comment') continue;
    if (block.type !== 'line' || block.kind !== 'item' || headings.has(block)) {
      open = [];
      continue;
    }
    const mark = sortOf(block);
    while (open.length > 0 && open.at(-1)!.indent > block.indent) open.pop();
    const same = open.findIndex((level) => level.indent === block.indent && level.mark === mark);
    const top = open.at(-1);
    if (same >= 0) open = open.slice(0, same);
    else if (top && top.indent === block.indent && !(mark === '+' && top.mark === '-')) open.pop();
    levels.set(block, open.length);
    open.push({ indent: block.indent, mark });
  }
  return levels;
}
