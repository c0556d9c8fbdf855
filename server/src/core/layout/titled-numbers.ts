/**
 * `1. Mục tiêu chung`, typed plainly: a short title with what it introduces under it. Such numbers are headings of the page
 * together or not at all: of siblings, none stands bold beside another that does not.
 */
import type { Block, Line } from '../syntax/types';

export type Numbered = 'arabic' | 'decimal';
const LONGEST = 90;

interface Group {
  readonly style: Numbered;
  readonly lines: Line[];
  titles: boolean;
}

/** The lines that are titles, each with its numbers' style. `headed`: the document's headings, in any case. */
export function titledNumbers(blocks: readonly Block[], headed: ReadonlyMap<Block, number>): Map<Line, Numbered> {
  const groups: Group[] = [];
  const open: Partial<Record<Numbered, Group>> = {};
  const drawn = blocks.filter((block) => block.type !== 'comment');
  for (const [i, block] of drawn.entries()) {
    if (block.type !== 'line') continue;
    const style = numberStyle(block);
    if (!style) {
      // what stands above all numbers begins them anew
      if (headed.has(block)) for (const one of ['arabic', 'decimal'] as const) delete open[one];
      continue;
    }
    if (style === 'arabic') delete open.decimal;
    if (!open[style]) {
      open[style] = { style, lines: [], titles: true };
      groups.push(open[style]!);
    }
    const group = open[style]!;
    group.lines.push(block);
    group.titles &&= headed.has(block) || (isTitle(block) && introduces(block, drawn[i + 1]));
  }
  const titled = groups.filter((group) => group.titles);
  return new Map(titled.flatMap(({ lines, style }) => lines.map((line) => [line, style] as const)));
}

function numberStyle({ marker, depth, kind }: Line): Numbered | null {
  if (!marker || (kind === 'item' && depth > 0)) return null;
  if (marker.style === 'arabic') return 'arabic';
  // `1.1.1.` and deeper stand upright
  return marker.style === 'decimal' && marker.text.split('.').filter(Boolean).length === 2 ? 'decimal' : null;
}

const isTitle = ({ text }: Line): boolean =>
  text.length <= LONGEST && /^["“(]?\p{Lu}/u.test(text) && !/[.;:,!?…]$/.test(text.trim()) && !/:\s/.test(text);

/** Something of another sort stands right under it. */
function introduces({ marker }: Line, next: Block | undefined): boolean {
  if (next?.type === 'table') return true;
  return next?.type === 'line' && next.kind !== 'heading' && next.marker?.style !== marker?.style;
}
