/** Which line is nested under which: by indentation, and by the rank of marks as clerks use them. */
import type { Block, Line, Marker, Table } from '../syntax/types';

export interface Item {
  readonly line: Line;
  readonly children: Item[];
  /** Tables that stand under the item. */
  readonly tables: Table[];
}

/** Roman over capital letters over Arabic over small letters over `-` over `+`: at one indent, the lower mark is nested in the higher. */
function rankOf(marker: Marker | null): number {
  if (!marker) return 7;
  switch (marker.style) {
    case 'roman':
      return 0;
    case 'arabic':
      return 2;
    case 'decimal':
      return 3;
    case 'letter':
      return isCapitalLetter(marker.text) ? 1 : 4;
    default:
      return /^[+]/.test(marker.text) ? 6 : 5;
  }
}

/** `A. Trước Tết`: divides what is numbered under it. */
const isCapitalLetter = (mark: string): boolean => /\p{Lu}/u.test(mark);

/** `3.`, `3)`, `3/` and a bullet of any look count as one kind of mark each; `+` is its own where `-` is about. */
const sameMark = (a: Marker | null, b: Marker | null): boolean => rankOf(a) === rankOf(b);

/**
 * Builds the tree of a run of blocks. A line without mark is nested where it is indented deeper than the item before
 * it and follows it without a blank line; otherwise it stands by itself, and the list goes on after it.
 */
export function itemTree(blocks: readonly Block[]): Item[] {
  const roots: Item[] = [];
  const stack: Item[] = [];
  let lastNumber = -1;
  for (const block of blocks) {
    if (block.type === 'table') {
      stack.at(-1)?.tables.push(block);
      lastNumber = block.number;
      continue;
    }
    if (block.type !== 'line') continue;
    const item: Item = { line: block, children: [], tables: [] };
    while (stack.length > 0 && !isUnder(block, stack.at(-1)!.line, stack, block.number - lastNumber <= 1)) stack.pop();
    const parent = stack.at(-1);
    if (parent) parent.children.push(item);
    else roots.push(item);
    stack.push(item);
    lastNumber = block.number;
  }
  return roots;
}

function isUnder(line: Line, above: Line, stack: readonly Item[], adjacent: boolean): boolean {
  if (!line.marker) {
    // Field lines are often indented under their item; at the item's own indent they are read by their labels.
    return above.marker !== null && line.indent > above.indent && (adjacent || line.indent >= above.indent + 2);
  }
  if (!above.marker) return false;
  if (sameMark(line.marker, above.marker)) return line.indent > above.indent + 1;
  if (line.indent > above.indent) return true;
  const rank = rankOf(line.marker);
  if (rank <= rankOf(above.marker)) return false;
  // At the same indent, or outdented by a slip: nested, unless a line of the same mark stands open further up.
  return (
    line.indent === above.indent || !stack.some((open) => open.line.marker && sameMark(open.line.marker, line.marker))
  );
}

/**
 * Gathers marked items under the unmarked line that announces them (`Danh sách vắng:`, `Giải pháp:`), where the caller
 * knows that such a line speaks for what follows it.
 */
export function underLeadIns(items: readonly Item[], announces: (line: Line) => boolean): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (item.line.marker && last && !last.line.marker && announces(last.line)) last.children.push(item);
    else result.push({ line: item.line, children: [...item.children], tables: [...item.tables] });
  }
  return result;
}

/** Every line of a forest of items, in order. */
export const flatten = (items: readonly Item[]): Line[] =>
  items.flatMap((item) => [item.line, ...flatten(item.children)]);
