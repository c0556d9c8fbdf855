/** The official page: the part of the facade that makes `.docx`, and reads it. All behind it is loaded when first asked for. */
import type { ParagraphChange } from './docx/compare';
import type { PageFigures } from './guidance/profiles';
import type { LayoutDocument } from './layout/types';
import type { Document } from './service';

export type { ParagraphChange } from './docx/compare';
export type { LayoutDocument } from './layout/types';
export type Profile = 'hd05' | 'hd36';

export interface PageOptions {
  /** null or left out: the document's date decides. */
  readonly profile?: Profile | null;
  /** Single figures of the cell's own (`roster.page.figures`). */
  readonly figures?: PageFigures;
}

/** The page as plain data: what an export writes and what the page view draws. */
export async function layoutPage({ model }: Document, options: PageOptions = {}): Promise<LayoutDocument> {
  const { pageOf } = await import('./docx/export');
  return pageOf(model, options);
}

/** The page's bytes. */
export async function exportPage({ model }: Document, options: PageOptions | Profile | null = {}): Promise<Uint8Array> {
  const { exportDocx } = await import('./docx/export');
  return exportDocx(model, typeof options === 'object' && options !== null ? options : { profile: options });
}

/** Whose a `.docx` is: `ours` untouched since it was written, `changed` by someone since, or `foreign`. */
export async function originOf(bytes: Uint8Array): Promise<'ours' | 'changed' | 'foreign'> {
  const { isUntouched, readStamp } = await import('./docx/read/stamp');
  if (readStamp(bytes) === null) return 'foreign';
  return isUntouched(bytes) ? 'ours' : 'changed';
}

/** A Word file as a draft. Throws an error whose message is one Vietnamese sentence where it cannot be read. */
export async function importWord(
  bytes: Uint8Array,
): Promise<{ readonly markdown: string; readonly warnings: readonly string[] }> {
  const { importDocx } = await import('./docx/read');
  return importDocx(bytes);
}

export interface PageComparison {
  /** The paragraphs of the file as it lies there, and of the page as an export would write it now. */
  readonly there: readonly string[];
  readonly now: readonly string[];
  readonly changes: readonly ParagraphChange[];
}
/** What a file that lies where an export would go says otherwise. Throws as `importWord` does. */
export async function compareWithPage(
  bytes: Uint8Array,
  document: Document,
  options: PageOptions = {},
): Promise<PageComparison> {
  const [{ paragraphsOf, changesBetween }, page] = await Promise.all([
    import('./docx/compare'),
    exportPage(document, options),
  ]);
  const [there, now] = [paragraphsOf(bytes), paragraphsOf(page)];
  return { there, now, changes: changesBetween(there, now) };
}
