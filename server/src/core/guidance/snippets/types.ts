import type { Form, Kind, StepId } from '../names';
import type { SnippetBasis } from './sources';

/** What a blank asks for, so that it can be filled from what is already known (`chibo.yaml`, the header). */
export type Fact =
  | 'cell'
  | 'chair'
  | 'secretary'
  | 'venue'
  | 'date'
  | 'month'
  | 'previousMonth'
  | 'nextMonth'
  | 'quarter'
  | 'year';

/**
 * A piece of an official paper, complete with its blanks. The body is in the editor's snippet syntax: `${1:…}` a
 * blank, `${2|có,không|}` a choice, `$0` where the cursor ends; nothing is nested. A blank is `…`, which the rules read
 * as not filled in.
 */
export interface Snippet {
  /** ASCII, never changes its meaning: `diem-danh`. */
  readonly id: string;
  /** What is typed in an editor that only has the snippet file: `bb-diem-danh`. */
  readonly native: string;
  /** What is typed at the start of a line: `/diem-danh`, and the same with diacritics. */
  readonly prefix: readonly string[];
  readonly title: string;
  /** Which step, when to use it; what it rests on is added from `basis`. */
  readonly description: string;
  readonly basis: readonly SnippetBasis[];
  readonly kinds: readonly Kind[];
  /** Empty: every form. */
  readonly forms: readonly Form[];
  readonly step: StepId | null;
  /** The section it belongs under, as a clerk heads it; null for what stands before the first or after the last. */
  readonly heading: string | null;
  readonly body: readonly string[];
  /** Which blanks answer a known fact, by tab stop. */
  readonly facts: Readonly<Record<number, Fact>>;
  /** One sensible filling, tab stop by tab stop (1 first): shown as the example, and checked by the tests. */
  readonly sample: readonly string[];
}

/** Prefixes from the id and the words that a clerk would say: all typed with `/` at the start of a line. */
export const typed = (id: string, ...names: readonly string[]): readonly string[] =>
  [id, ...names].map((name) => `/${name}`);
