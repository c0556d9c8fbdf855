/** Which blocks of a document are of some kind, without asking every block again after every edit. */
import type { Block, Leaf, SyntaxTree, Table } from '../syntax/types';
import { perKey } from './per-key';

/** Reads blocks by their own content, and visits in order those among `from` to `to` (half-open) of which there is something to tell. */
export function blockVisitor<T>(
  read: (block: Block) => T | null,
): (tree: SyntaxTree, from: number, to: number, visit: (index: number, told: T) => void) => void {
  const toldIn = perKey((leaf: Leaf): readonly { readonly at: number; readonly told: T }[] =>
    leaf.blocks.flatMap((block, at) => {
      const told = read(block);
      return told === null ? [] : { at, told };
    }),
  );
  return ({ leaves }, from, to, visit) => {
    let first = 0;
    for (const leaf of leaves) {
      if (first >= to) break;
      for (const { at, told } of toldIn(leaf)) if (first + at >= from && first + at < to) visit(first + at, told);
      first += leaf.blocks.length;
    }
  };
}

/** The same for blocks that are meant or not: gives the indices of those that are. */
export function blockFinder(
  isMeant: (block: Block) => boolean,
): (tree: SyntaxTree, from: number, to: number) => number[] {
  const visitMeant = blockVisitor((block) => isMeant(block) || null);
  return (tree, from, to) => {
    const found: number[] = [];
    visitMeant(tree, from, to, (index) => found.push(index));
    return found;
  };
}

const findTables = blockFinder((block) => block.type === 'table');

/** The tables among blocks `from` to `to` of the tree (half-open). */
export const tablesAmong = (tree: SyntaxTree, from: number, to = tree.blocks.length): Table[] =>
  findTables(tree, from, to).map((i) => tree.blocks[i] as Table);
