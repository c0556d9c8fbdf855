/** A document that is none of ours only because its letters are in an old encoding: it is told that, and nothing else. */
import { buildModel } from '../model/build';
import type { DocumentModel } from '../model/types';
import { parseDocument } from '../syntax/parse';
import { convertLegacy } from '../text/legacy-find';
import { normalizeSource } from '../text/source';
import { legacyIn } from './typing/legacy-in';

/** The document as it would be in Unicode; null where it is none of ours then either, or nothing changes. */
export function readInUnicode(document: DocumentModel): DocumentModel | null {
  const stretches = legacyIn(document).filter(({ kept }) => !kept);
  if (stretches.length === 0) return null;
  const source = normalizeSource(convertLegacy(document.tree.text, stretches));
  const model = buildModel(source, parseDocument(source.text));
  return model.kind === null || model.kind === 'other' ? null : model;
}
