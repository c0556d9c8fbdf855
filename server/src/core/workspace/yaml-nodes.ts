/** The nodes of a YAML file with their places, read with patience: what a clerk typed, as text. */
import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, type YAMLMap } from 'yaml';
import { foldKey } from '../text/fold';
import type { Range, Span } from '../text/range';

export interface Entry {
  /** As typed. */
  readonly key: string;
  readonly folded: string;
  readonly keyRange: Range;
  readonly value: Node | null;
  /** Of the value; of the key where nothing stands behind it. */
  readonly range: Range;
}

/** A node's place without the white space behind it. */
export function placeOf(node: Node | null, otherwise: Range): Range {
  const range = node?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0]) } : otherwise;
}

/** The entries of a mapping, in order; empty for anything else. */
export function entriesOf(node: Node | null | undefined): Entry[] {
  if (!isMap(node)) return [];
  return (node as YAMLMap<ParsedNode, ParsedNode | null>).items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? textOf(key) : null;
    if (name === null || !key.range) return [];
    const keyRange = { start: key.range[0], end: key.range[1] };
    return [{ key: name, folded: foldKey(name), keyRange, value, range: placeOf(value, keyRange) }];
  });
}

/** A scalar as it was typed: `05` stays `05`, `20-22` stays text. Null for nothing, lists and mappings. */
export function textOf(node: Node | null | undefined): string | null {
  if (!isScalar(node) || node.value === null || node.value === undefined) return null;
  const typed = node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value);
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim() || null;
}

/** A list's items; a single value is cut at commas and semicolons into a list. Items that are no text are left out. */
export function textsOf(node: Node | null | undefined): Span[] {
  if (isSeq(node)) {
    return (node.items as Node[]).flatMap((item) => {
      const text = textOf(item);
      return text === null ? [] : [{ text, ...placeOf(item, { start: 0, end: 0 }) }];
    });
  }
  const text = textOf(node);
  if (text === null || !node) return [];
  const place = placeOf(node, { start: 0, end: 0 });
  const parts = text.split(/\s*[;,]\s*/).filter(Boolean);
  return parts.map((part) => ({ text: part, ...place }));
}

/** The items of a list; a mapping or a value that stands alone is a list of one. */
export function itemsOf(node: Node | null | undefined): Node[] {
  if (isSeq(node)) return (node.items as (Node | null)[]).filter((item): item is Node => item !== null);
  return node ? [node] : [];
}

/** Whether a node holds nothing: no value, or a blank that a form leaves (`…`). */
export function isEmpty(node: Node | null | undefined): boolean {
  if (!node) return true;
  if (isAlias(node)) return false;
  if (isSeq(node) || isMap(node)) return node.items.length === 0;
  const text = textOf(node);
  return text === null || /^[…._\s[\]]*$/.test(text);
}
