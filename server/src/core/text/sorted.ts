/**
 * How many at the beginning of a sorted list hold, of `length` in all: none holds behind the first that does not.
 * Looks at as many as the length has binary digits.
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last element that starts at or before the offset, in a list sorted by start; -1 where none does. */
export const lastStarting = (list: readonly { readonly start: number }[], offset: number): number =>
  countWhile(list.length, (i) => list[i]!.start <= offset) - 1;
