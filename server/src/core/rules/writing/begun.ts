import type { DocumentModel } from '../../model/types';
import { hasBlank } from '../../text/placeholder';

/** From this many lines on, a document has a text and not only a head. */
const TEXT_FROM = 3;
const SIGNED_FROM = 2;

/** Whether the document has a text yet: on a bare head nothing is missing, it is not written. */
export function hasText({ tree, parts, signers }: DocumentModel): boolean {
  // A short notice that is signed is written to its end.
  const enough = parts.foot.from < parts.foot.to && signers.some(({ name }) => name !== null) ? SIGNED_FROM : TEXT_FROM;
  let lines = 0;
  for (const block of tree.blocks.slice(parts.head.to, parts.foot.from)) {
    if (block.type === 'line' && (enough === TEXT_FROM || !hasBlank(block.text))) lines++;
    if (block.type === 'table') lines += 1 + block.rows.length;
    if (lines >= enough) return true;
  }
  return false;
}
