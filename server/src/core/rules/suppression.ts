/** `<!-- nghiquyet-bo-qua: id — lý do -->` for the next block, `nghiquyet-bo-qua-tep` for the file. */
import { blockFinder } from '../model/block-index';
import type { DocumentModel } from '../model/types';
import type { Block, Comment } from '../syntax/types';
import { fold } from '../text/fold';
import type { Range } from '../text/range';

export interface Suppression extends Range {
  readonly ids: readonly string[];
  readonly reason: string | null;
  /** What it covers; the whole text for the file's form. */
  readonly covers: Range;
}

const FORM =
  /^\s*nghiquyet-bo-qua(?<file>-tep)?\s*:\s*(?<ids>[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\s*(?:[-—:]+\s*(?<reason>.*?)\s*)?$/s;

const findComments = blockFinder(({ type }) => type === 'comment');

/** Every suppression of a document, in order. */
export function readSuppressions(document: DocumentModel): Suppression[] {
  const { blocks, text } = document.tree;
  return findComments(document.tree, 0, blocks.length).flatMap((i) => {
    const block = blocks[i]!;
    const form = block.type === 'comment' ? FORM.exec(fold(block.text)) : null;
    if (block.type !== 'comment' || !form?.groups) return [];
    const ids = form.groups.ids!.split(',').map((id) => id.trim());
    const covers = form.groups.file ? { start: 0, end: text.length + 1 } : nextBlock(blocks, i, block);
    return [{ ids, reason: form.groups.reason || null, covers, start: block.start, end: block.end }];
  });
}

/** The next block that is no comment; one on the comment's own line counts as next. */
function nextBlock(blocks: readonly Block[], index: number, comment: Comment): Range {
  const same = blocks.slice(0, index).findLast((block) => block.number === comment.number && block.type === 'line');
  const next = blocks.slice(index + 1).find((block) => block.type !== 'comment');
  const target = same && same.end >= comment.end ? same : next;
  return target
    ? { start: target.start, end: Math.max(target.end, target.start + 1) }
    : { start: comment.end, end: comment.end };
}
