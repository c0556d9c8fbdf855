import type { Range } from '../text/range';

/** Emphasis over a line's `text` (offsets into that text, not into the document). */
export interface Emphasis extends Range {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Where the line's plain text stops running in step with the source (a mark or an escape was left out). */
export interface Segment {
  /** Offset into the line's text. */
  readonly text: number;
  /** Offset into the document, counted from the line's `start`. */
  readonly source: number;
}

/**
 * How a numbered or listed line begins: `-`, `1.`, `a)`, `I-`, `2.1.`, `•`.
 * `+` after `-` at the same indent is one level deeper (`level`).
 */
export interface Marker {
  readonly style: 'bullet' | 'arabic' | 'decimal' | 'roman' | 'letter';
  /** As typed, without the white space after it. */
  readonly text: string;
  /** 1 for `1.`, `a)`, `I.`; the last part for `2.1.`; null for bullets. */
  readonly ordinal: number | null;
  /** The mark itself is bold (`**1. Khai mạc.**`, not `1. **Khai mạc.**`): a heading, not an item. */
  readonly bold: boolean;
}

/** What a piece of content is known by, and where its readers keep what they read of it (`model/passage.ts`). */
export interface ContentKey {
  /** What the reader of that place read; undefined where it has not been asked. */
  read(place: number): unknown;
  keep(place: number, value: unknown): void;
  /** What was read of the blocks that begin with this one (`model/run.ts`), by reader. */
  readonly runs: unknown[];
}

/**
 * One paragraph as Word would have it: a line of the source (lines are never joined), or a line inside a table cell.
 * `text` is what a reader reads: no list mark, no heading mark, no emphasis marks, escapes undone.
 */
export interface Line {
  readonly type: 'line';
  readonly kind: 'heading' | 'item' | 'paragraph' | 'cell';
  /** 1-based line number in the document. */
  readonly number: number;
  /** The whole line in the document, without its line end (a cell line: its part of the row). */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the first mark; a tab runs to the next multiple of 4. */
  readonly indent: number;
  /** Number of `#`, or 0. */
  readonly depth: number;
  readonly marker: Marker | null;
  /** `- [x]` true, `- [ ]` false, otherwise null. */
  readonly checked: boolean | null;
  readonly text: string;
  /** `fold(text)`: same length, offset for offset. */
  readonly folded: string;
  readonly emphasis: readonly Emphasis[];
  /** Sorted; the first one is where the text begins. */
  readonly segments: readonly Segment[];
  /** Equal for lines of equal content, however the document moved around them: the key for memoised reading. */
  readonly key: ContentKey;
}

export interface Cell {
  readonly start: number;
  readonly end: number;
  /** The cell's lines (`<br>` separates them); empty for an empty cell. */
  readonly lines: readonly Line[];
}

export interface Row {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly type: 'table';
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly head: Row;
  readonly rows: readonly Row[];
  readonly key: ContentKey;
}

/** `-----`, `***`, `____`: a line of marks alone. */
export interface Rule {
  readonly type: 'rule';
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An HTML comment: suppressions live here. `text` is what stands between `<!--` and `-->`. */
export interface Comment {
  readonly type: 'comment';
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fenced block: quoted, never read for content. */
export interface Code {
  readonly type: 'code';
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Block = Line | Table | Rule | Comment | Code;

export interface FrontMatterEntry {
  /** The key as typed, and folded by `foldKey`. */
  readonly key: string;
  readonly folded: string;
  readonly keyRange: Range;
  /** Scalars as strings (as typed), lists as their items, anything else null. */
  readonly value: string | null;
  readonly items: readonly { readonly text: string; readonly start: number; readonly end: number }[] | null;
  readonly valueRange: Range;
}

export interface FrontMatter extends Range {
  readonly entries: readonly FrontMatterEntry[];
  /** What is wrong with the YAML, where it is. */
  readonly problems: readonly { readonly message: string; readonly start: number; readonly end: number }[];
}

/** A few dozen blocks that stand together, in the order of the document; together the leaves hold all blocks. */
export interface Leaf extends Range {
  /** 0-based line on which it begins. */
  readonly line: number;
  readonly blocks: readonly Block[];
  /** The same for as long as nothing in it changes, however the document moved around it. */
  readonly key: ContentKey;
}

export interface SyntaxTree {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  /** In the order of the document, front matter left out. */
  readonly blocks: readonly Block[];
  /** The same blocks by the handful. */
  readonly leaves: readonly Leaf[];
  /** Offset of each line's start, for line and column. */
  readonly lineStarts: readonly number[];
  /** This version's own. */
  readonly key: ContentKey;
}
