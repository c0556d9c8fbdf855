/** What stands between two versions of a text: from `start` on, up to one end in the old one, another in the new one. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

let last: { readonly before: string; readonly after: string; readonly change: Change } | null = null;

/**
 * The one stretch in which two versions of a text differ: all before it and all behind it is the same.
 * The last answer is remembered: of one edit it is asked by several.
 */
export function changeBetween(before: string, after: string): Change {
  if (last?.before !== before || last.after !== after) last = { before, after, change: compare(before, after) };
  return last.change;
}

/** Tells beforehand that two versions differ within a stretch of them, so that only there is looked. */
export function changeWithin(before: string, after: string, { start, oldEnd, newEnd }: Change): void {
  const inside = compare(before.slice(start, oldEnd), after.slice(start, newEnd));
  const change = { start: start + inside.start, oldEnd: start + inside.oldEnd, newEnd: start + inside.newEnd };
  last = { before, after, change };
}

function compare(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = common(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = common(shorter - start, (from, to) => {
    const inBefore = before.slice(before.length - to, before.length - from);
    return inBefore === after.slice(after.length - to, after.length - from);
  });
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** How far two texts go together, at most `most`. Comparing halves is far quicker than comparing units. */
function common(most: number, same: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (same(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
