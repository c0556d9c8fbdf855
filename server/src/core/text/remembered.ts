/**
 * Remembers what was read of a text. Recognisers are functions of their text alone, and an edit changes few lines, so
 * most of what a new version asks was answered for the last one. Bounded: two generations, the older one is dropped.
 * `rest` must follow from the text (its fold); only the text is the key.
 */
export function remembered<T, Rest extends readonly unknown[]>(
  read: (text: string, ...rest: Rest) => T,
  limit = 8192,
): (text: string, ...rest: Rest) => T {
  let young = new Map<string, { readonly value: T }>();
  let old = new Map<string, { readonly value: T }>();
  return (text, ...rest) => {
    const kept = young.get(text);
    if (kept) return kept.value;
    const known = old.get(text) ?? { value: read(text, ...rest) };
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(text, known);
    return known.value;
  };
}
