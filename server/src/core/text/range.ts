/** A stretch of the document's normalised text: UTF-16 offsets, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of text together with where it stands. */
export interface Span extends Range {
  readonly text: string;
}

export const rangeOf = (start: number, end: number): Range => ({ start, end });

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Moves a range by `delta` UTF-16 units. */
export const shift = (range: Range, delta: number): Range => rangeOf(range.start + delta, range.end + delta);
