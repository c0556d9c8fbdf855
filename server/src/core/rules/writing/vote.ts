import type { DocumentModel } from '../../model/types';
import type { TextEdit } from '../types';

const SENTENCE = 'Nghị quyết được …/… đảng viên chính thức được triệu tập tán thành (đạt …%).';

/** The sentence that records the vote, at the end of the body: after its last block, before recipients and signatures. */
export function newVoteEdit(document: DocumentModel): TextEdit {
  const { blocks, text } = document.tree;
  const last = blocks.slice(0, document.parts.foot.from).findLast((block) => block.type !== 'comment');
  const place = last ? last.end : (document.tree.frontMatter?.end ?? text.length);
  return { start: place, end: place, text: `${place === 0 ? '' : '\n\n'}${SENTENCE}` };
}
