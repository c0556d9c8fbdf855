/**
 * Text → blocks. In the documents of this field every line is a paragraph, as in Word: the contract joins no lines,
 * and knows list marks that Markdown does not. So lines are found here, and the Markdown library reads what is inside
 * them (emphasis, escapes, links) and tables. Text is cut into chunks (`chunks.ts`), and a handful of chunks make a
 * leaf (`leaves.ts`): an edit parses again only the chunks that it touches, and makes only their leaf anew.
 */
import { type Change, changeBetween } from '../text/change';
import { type ChunkKind, findLineStarts, lineAt } from './chunks';
import { newKey } from './content-key';
import { frontMatterRange, readFrontMatter } from './front-matter';
import { cutLeaves, type KeptLeaf, type Leftover, type Parsed } from './leaves';
import type { Block, FrontMatter, SyntaxTree } from './types';

/** A tree with what the parser needs to make the next version's from it. */
export interface ParsedTree extends SyntaxTree {
  readonly leaves: readonly KeptLeaf[];
}

/**
 * Parses a whole text (normalised, see `text/source.ts`). Never throws.
 * `previous`, the tree of an earlier version, saves parsing what did not change; the result is the same without it.
 */
export function parseDocument(text: string, previous?: ParsedTree): ParsedTree {
  const lineStarts = findLineStarts(text);
  const head = readHead(text, previous);
  const bodyLine = head ? lineAt(lineStarts, head.end) + 1 : 0;
  const edit = previous && changeBetween(previous.text, text);
  const above = edit ? leavesAbove(previous.leaves, edit.start, lineStarts[bodyLine]) : [];
  const from = above.length > 0 ? above.at(-1)!.lastLine + 1 : bodyLine;
  const left = edit ? leftover(previous, edit, above.length, lineStarts.length - previous.lineStarts.length) : null;
  const leaves = [...above, ...cutLeaves(text, lineStarts, from, left)];
  const blocks: Block[] = [];
  for (const leaf of leaves) for (const block of leaf.blocks) blocks.push(block);
  return { text, frontMatter: head?.frontMatter ?? null, blocks, lineStarts, leaves, key: newKey() };
}

function readHead(text: string, previous?: SyntaxTree): { end: number; frontMatter: FrontMatter | null } | null {
  const range = frontMatterRange(text);
  if (!range) return null;
  const known = previous && frontMatterRange(previous.text);
  const same = known?.end === range.end && previous!.text.startsWith(text.slice(0, range.end));
  return { end: range.end, frontMatter: same ? previous!.frontMatter : readFrontMatter(text.slice(0, range.end)) };
}

/** The leaves that an edit cannot have touched, from the top; none where the text begins somewhere else now. */
function leavesAbove(leaves: readonly KeptLeaf[], editStart: number, bodyStart: number | undefined): KeptLeaf[] {
  if (bodyStart === undefined || (leaves[0]?.start ?? 0) < bodyStart) return [];
  const touched = leaves.findIndex(({ looked }) => looked >= editStart);
  return leaves.slice(0, touched < 0 ? leaves.length : touched);
}

function leftover(previous: ParsedTree, edit: Change, above: number, lines: number): Leftover {
  const rest = previous.leaves.slice(above);
  const by = edit.newEnd - edit.oldEnd;
  const firstBehind = rest.findIndex(({ start }) => start >= edit.oldEnd);
  const behind = firstBehind < 0 ? [] : rest.slice(firstBehind).map((leaf) => ({ leaf, start: leaf.start + by }));
  // A leaf behind the edit may be joined to the one that it touched.
  const touched = firstBehind < 0 ? rest : rest.slice(0, firstBehind + 1);
  const parts = new Map<string, Parsed[]>();
  for (const leaf of touched) {
    for (const { parsed, start } of leaf.parts) {
      const source = previous.text.slice(leaf.start + start, leaf.start + start + parsed.length);
      const same = parts.get(source);
      if (same) same.push(parsed);
      else parts.set(source, [parsed]);
    }
  }
  const take = (kind: ChunkKind, source: string): Parsed | undefined => {
    const known = parts.get(source);
    const at = known?.findIndex((parsed) => parsed.kind === kind) ?? -1;
    return at < 0 ? undefined : known!.splice(at, 1)[0];
  };
  return { behind, lines, take };
}
