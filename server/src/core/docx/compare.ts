/** Two Word files by their paragraphs: what one says and the other does not. */
import { readWordBlocks } from './read';
import { textOf } from './read/types';

export interface ParagraphChange {
  /** What stands in the file; null where the paragraph is not there. */
  readonly there: string | null;
  /** What an export would write now. */
  readonly now: string | null;
}

/** What each paragraph says, in order; a table's cells one after the other. Empty paragraphs are left out. */
export function paragraphsOf(bytes: Uint8Array): string[] {
  return readWordBlocks(bytes)
    .flatMap((block) => (block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flat())))
    .map((paragraph) => textOf(paragraph).normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Beyond so many comparisons paragraphs are told one after the other instead of matched. */
const MOST_COMPARISONS = 4_000_000;

/** The paragraphs that differ, in order: the longest common sequence stays, and what lies between its parts is paired. */
export function changesBetween(there: readonly string[], now: readonly string[]): ParagraphChange[] {
  let start = 0;
  while (start < there.length && start < now.length && there[start] === now[start]) start++;
  let [thereEnd, nowEnd] = [there.length, now.length];
  while (thereEnd > start && nowEnd > start && there[thereEnd - 1] === now[nowEnd - 1]) {
    thereEnd--;
    nowEnd--;
  }
  const kept = commonPairs(there.slice(start, thereEnd), now.slice(start, nowEnd));
  const changes: ParagraphChange[] = [];
  let [i, j] = [start, start];
  for (const [x, y] of [...kept, [thereEnd - start, nowEnd - start] as const]) {
    const [untilThere, untilNow] = [start + x, start + y];
    for (; i < untilThere || j < untilNow; i++, j++) {
      changes.push({ there: i < untilThere ? there[i]! : null, now: j < untilNow ? now[j]! : null });
    }
    [i, j] = [untilThere + 1, untilNow + 1];
  }
  return changes;
}

/** Index pairs of a longest common subsequence. */
function commonPairs(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > MOST_COMPARISONS) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
