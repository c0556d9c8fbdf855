/** A document's sections, for rules: those whose headings say something, and those that hold a place. */
import { sectionsHeaded as headed, headingThat } from '../../model/headed';
import type { DocumentModel, Section } from '../../model/types';
import { lastStarting } from '../../text/sorted';
import { perPattern } from './every-line';

const heading = perPattern((pattern) => headingThat(pattern));

/** The sections whose headings' own words match, in order. */
export const sectionsHeaded = ({ tree, sections }: DocumentModel, pattern: RegExp): Section[] =>
  headed(tree, sections, heading(pattern));

/** The sections that hold a place, from the innermost one out; a section ends with its last block. */
export function* sectionsAround({ sections }: DocumentModel, offset: number): Generator<Section> {
  // Top down they stand in the order in which they begin.
  let section = sections[lastStarting(sections, offset)] ?? null;
  while (section?.heading) {
    if (offset <= section.end) yield section;
    section = section.parent;
  }
}
