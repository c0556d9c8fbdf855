import type { DocumentModel } from '../../model/types';
import type { Block, Line } from '../../syntax/types';

/** The lines of blocks, those in a table's cells among them, in order. */
export function linesIn(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.type === 'line') return [block];
    if (block.type !== 'table') return [];
    return [block.head, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  });
}

/** Every line between head and foot. */
export const bodyLines = ({ tree, parts }: DocumentModel): Line[] =>
  linesIn(tree.blocks.slice(parts.head.to, parts.foot.from));
