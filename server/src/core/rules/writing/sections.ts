/** A document's sections, for rules: those whose headings say something, and those that hold a place. */
import { sectionsHeaded as headed, headingThat } from '../../model/headed';
import type { LineReading } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import { lastStarting } from '../../text/sorted';

const byPattern = new WeakMap<RegExp, LineReading<boolean>>();

/** The sections whose headings' own words match, in order. The pattern is one of a module, not made anew. */
export function sectionsHeaded({ tree, sections }: DocumentModel, pattern: RegExp): Section[] {
  const reading = byPattern.get(pattern) ?? headingThat(pattern);
  byPattern.set(pattern, reading);
  return headed(tree, sections, reading);
}

/** The sections that hold a place, from the innermost one out; a section ends with its last block. */
export function* sectionsAround({ sections }: DocumentModel, offset: number): Generator<Section> {
  // Top down they stand in the order in which they begin.
  let section = sections[lastStarting(sections, offset)] ?? null;
  while (section?.heading) {
    if (offset <= section.end) yield section;
    section = section.parent;
  }
}
