import type { DocumentModel } from '../../model/types';
import type { Block, Line } from '../../syntax/types';

/** The lines of blocks, those in a table's cells among them, in order. */
export function linesIn(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    if (block.type === 'line') lines.push(block);
    if (block.type !== 'table') continue;
    for (const row of [block.head, ...block.rows]) for (const cell of row.cells) lines.push(...cell.lines);
  }
  return lines;
}

/** Computed once for a version of a document: many rules go through the same lines. */
function oncePerTree(read: (document: DocumentModel) => Line[]): (document: DocumentModel) => readonly Line[] {
  const known = new WeakMap<DocumentModel['tree'], readonly Line[]>();
  return (document) => {
    const kept = known.get(document.tree);
    if (kept) return kept;
    const lines = read(document);
    known.set(document.tree, lines);
    return lines;
  };
}

/** Every line of the document, head and foot included. */
export const everyLine = oncePerTree(({ tree }) => linesIn(tree.blocks));

/** Every line between head and foot. */
export const bodyLines = oncePerTree(({ tree, parts }) => linesIn(tree.blocks.slice(parts.head.to, parts.foot.from)));
