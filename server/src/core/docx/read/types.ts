/** What a Word file holds, read but not yet understood. */

export interface ReadRun {
  /** A line break inside the paragraph is `\n`. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface ReadParagraph {
  readonly type: 'paragraph';
  readonly runs: readonly ReadRun[];
  /** The mark that Word numbers it with (`1.`, `a)`, `-`), or empty. */
  readonly mark: string;
  /** Nesting as a list item, from 0. */
  readonly level: number;
  /** Level as a heading, from 0, where its style or itself says so. */
  readonly heading: number | null;
  readonly align: 'left' | 'center' | 'right' | 'both' | null;
  readonly style: string | null;
  /** What stands here and could not be put into text: told in a comment. */
  readonly notes: readonly string[];
}

export interface ReadTable {
  readonly type: 'table';
  readonly rows: readonly ReadRow[];
  readonly notes: readonly string[];
}

export interface ReadRow {
  readonly head: boolean;
  /** One for each column: a cell that spans several is followed by empty ones. */
  readonly cells: readonly (readonly ReadParagraph[])[];
  /** The columns in which the row's own cells begin. */
  readonly starts: readonly number[];
  /** The columns whose cell goes on from the row above (merged downwards). */
  readonly continued: readonly number[];
}

export type ReadBlock = ReadParagraph | ReadTable;

export const textOf = (paragraph: ReadParagraph): string =>
  (paragraph.mark ? `${paragraph.mark} ` : '') + paragraph.runs.map((run) => run.text).join('');
