/** Where the parts of a signature block stand in the document. */
import type { DocumentModel, Signer } from '../../model/types';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { entryOf } from '../writing/front-matter';

/** Whether the signer was read from front matter: the page draws that block itself. */
export const isFromFrontMatter = (signer: Signer, { tree }: DocumentModel): boolean =>
  tree.frontMatter !== null && signer.range.start < tree.frontMatter.end;

/** Where one of a signer's parts stands: behind its key, or in the block at the foot. */
export function rangeOfPart(
  signer: Signer,
  part: 'authority' | 'post' | 'name',
  document: DocumentModel,
): Range | null {
  const text = signer[part];
  if (!text) return null;
  const within = isFromFrontMatter(signer, document)
    ? entryOf(document, part === 'name' ? 'signer' : part)?.valueRange
    : signer.range;
  if (!within) return null;
  const source = fold(document.tree.text.slice(within.start, within.end));
  const wanted = fold(text);
  // A name may be part of what stands above it (`Người ghi biên bản: Nguyễn Văn A`): it is the last part.
  const at = part === 'name' ? source.lastIndexOf(wanted) : source.indexOf(wanted);
  return at < 0 ? null : { start: within.start + at, end: within.start + at + text.length };
}
