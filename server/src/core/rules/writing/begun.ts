import type { DocumentModel } from '../../model/types';

/** From this many lines on, a document has a text and not only a head. */
const TEXT_FROM = 3;

/** Whether the document has a text yet: on a bare head nothing is missing, it is not written. */
export function hasText({ tree, parts }: DocumentModel): boolean {
  let lines = 0;
  for (const block of tree.blocks.slice(parts.head.to, parts.foot.from)) {
    if (block.type === 'line') lines++;
    if (block.type === 'table') lines += 1 + block.rows.length;
    if (lines >= TEXT_FROM) return true;
  }
  return false;
}
