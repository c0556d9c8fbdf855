/** Who signs: front matter's signer, else the blocks at the foot. */
import { isPlaceholder } from '../text/placeholder';
import type { Foot } from './foot';
import type { FrontMatterValues } from './front-matter';
import type { Signer } from './types';

export function readSigners(values: FrontMatterValues, foot: Foot): readonly Signer[] {
  const name = values.text('signer');
  if (!name.found || isPlaceholder(name.value)) return foot.signers;
  const post = values.text('post');
  const authority = values.text('authority');
  const signer: Signer = {
    authority: authority.found ? authority.value : null,
    post: post.found ? post.value : null,
    name: name.value.replace(/^(?:đồng chí|đ\/c)\s+/i, ''),
    range: name,
  };
  return [signer];
}
