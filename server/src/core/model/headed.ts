/** Sections by what their headings say: only headings that an edit changed are read again. */
import type { Line, SyntaxTree } from '../syntax/types';
import { lastStarting } from '../text/sorted';
import { headingRank, headingWords } from './heading';
import { linesThat } from './line-index';
import { type LineReading, perLineNeeding } from './passage';
import type { Section } from './types';

/**
 * A reading of headings whose own words (`headingWords`) match, and of which more holds, if that is asked. What may be a
 * heading is asked; whether it heads a section, `sectionsHeaded` sees.
 */
export const headingThat = (pattern: RegExp, more: (words: string) => boolean = () => true): LineReading<boolean> =>
  perLineNeeding(
    () => [pattern],
    (line: Line) => {
      if (headingRank(line) === null) return false;
      const words = headingWords(line);
      return pattern.test(words) && more(words);
    },
  );

/** Those of the sections (top down, in the order in which they begin) whose headings a reading finds. */
export function sectionsHeaded(
  tree: SyntaxTree,
  sections: readonly Section[],
  reading: LineReading<boolean>,
): Section[] {
  const found: Section[] = [];
  for (const line of linesThat(tree, reading)) {
    const section = sections[lastStarting(sections, line.start)];
    if (section?.heading === line) found.push(section);
  }
  return found;
}
