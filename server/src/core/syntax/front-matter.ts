/** YAML front matter with the place of every key and value; by the YAML library, which keeps positions and goes on after errors. */
import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';
import { foldKey } from '../text/fold';
import type { Range } from '../text/range';
import type { FrontMatter, FrontMatterEntry } from './types';

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;

/** Where front matter stands at the head of a text, its two `---` lines included; null where there is none. */
export function frontMatterRange(text: string): (Range & { readonly inner: Range }) | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const innerStart = opening[0].length;
  for (let start = innerStart; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (CLOSING.test(text.slice(start, end))) {
      return { start: 0, end, inner: { start: innerStart, end: start } };
    }
    // A blank first line after `---` means a rule, not front matter.
    if (start === innerStart && end === start) return null;
    start = end + 1;
  }
  return null;
}

/** Reads the front matter of a text; offsets count in that text. Never throws: faults are in `problems`. */
export function readFrontMatter(text: string): FrontMatter | null {
  const range = frontMatterRange(text);
  if (!range) return null;
  const { inner } = range;
  const at = (offset: number): number => inner.start + offset;
  const source = text.slice(inner.start, inner.end);
  const document = parseDocument(source, { uniqueKeys: false, strict: false, logLevel: 'silent' });
  const problems = document.errors.map((error) => ({
    message: error.message,
    start: at(error.pos[0]),
    end: at(Math.max(error.pos[1], error.pos[0] + 1)),
  }));
  const entries: FrontMatterEntry[] = [];
  if (isMap<ParsedNode, ParsedNode | null>(document.contents)) {
    for (const pair of document.contents.items) {
      const key = pair.key;
      if (!isScalar(key) || !key.range) continue;
      const name = textOf(key) ?? '';
      const keyRange = { start: at(key.range[0]), end: at(key.range[1]) };
      entries.push({ key: name, folded: foldKey(name), keyRange, ...readValue(pair.value, keyRange.end, at) });
    }
  } else if (problems.length === 0 && source.trim() !== '') {
    problems.push({ message: 'not a mapping', start: inner.start, end: inner.end });
  }
  return { start: range.start, end: range.end, entries, problems };
}

function readValue(
  node: Node | null,
  after: number,
  at: (offset: number) => number,
): Pick<FrontMatterEntry, 'value' | 'items' | 'valueRange'> {
  const range = node?.range;
  if (!node || !range) return { value: null, items: null, valueRange: { start: after + 1, end: after + 1 } };
  const valueRange = { start: at(range[0]), end: at(range[1]) };
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => {
      const text = isScalar(item) ? textOf(item) : null;
      if (text === null || !isScalar(item) || !item.range) return [];
      return [{ text, start: at(item.range[0]), end: at(item.range[1]) }];
    });
    return { value: null, items, valueRange };
  }
  return { value: isScalar(node) ? textOf(node) : null, items: null, valueRange };
}

/** A scalar as it was typed: `05` stays `05`, `2026-06-05` stays text. */
function textOf(node: { value: unknown; source?: string; type?: string }): string | null {
  if (node.value === null || node.value === undefined) return null;
  if (node.type === 'PLAIN' && node.source !== undefined) return node.source.trim();
  return String(node.value);
}
