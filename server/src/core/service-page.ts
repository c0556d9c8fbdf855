/** The official page: the part of the facade that makes `.docx`. The library behind it is loaded when first asked for. */
import { profileFor } from './guidance/profiles';
import { given } from './model/types';
import type { Document } from './service';

export type Profile = 'hd05' | 'hd36';

/** The page's bytes. Without a profile the document's date decides. */
export async function exportPage({ model }: Document, profile: Profile | null): Promise<Uint8Array> {
  const { exportDocx } = await import('./docx/export');
  return exportDocx(model, { profile: profile ?? profileFor(given(model.header.date)).id });
}

/** Whose a `.docx` is: `ours` untouched since it was written, `changed` by someone since, or `foreign`. */
export async function originOf(bytes: Uint8Array): Promise<'ours' | 'changed' | 'foreign'> {
  const { isUntouched, readStamp } = await import('./docx/stamp');
  if (readStamp(bytes) === null) return 'foreign';
  return isUntouched(bytes) ? 'ours' : 'changed';
}
