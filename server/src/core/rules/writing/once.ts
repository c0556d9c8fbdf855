import type { DocumentModel } from '../../model/types';

/** Computed once for a version of a document: many rules ask the same. */
export function oncePerDocument<T>(read: (document: DocumentModel) => T): (document: DocumentModel) => T {
  const known = new WeakMap<DocumentModel, { readonly value: T }>();
  return (document) => {
    const kept = known.get(document);
    if (kept) return kept.value;
    const value = read(document);
    known.set(document, { value });
    return value;
  };
}
