/** A document's sections, for rules: those whose headings say something, and those that hold a place. */
import { headingRank, headingWords } from '../../model/outline';
import { type LineReading, perLineNeeding } from '../../model/passage';
import type { DocumentModel, Section } from '../../model/types';
import { lastStarting } from '../../text/sorted';
import { everyLineThat } from './every-line';

const byPattern = new WeakMap<RegExp, LineReading<boolean>>();

/** Whether a line is a heading whose own words match. */
function heading(pattern: RegExp): LineReading<boolean> {
  let reading = byPattern.get(pattern);
  if (!reading) {
    reading = perLineNeeding(
      () => [pattern],
      (line) => headingRank(line) !== null && pattern.test(headingWords(line)),
    );
    byPattern.set(pattern, reading);
  }
  return reading;
}

/** The sections whose headings' own words match, in order: only headings that changed are read again. */
export function sectionsHeaded(document: DocumentModel, pattern: RegExp): Section[] {
  const { sections } = document;
  return everyLineThat(document, heading(pattern)).flatMap((line) => {
    const section = sections[lastStarting(sections, line.start)];
    return section?.heading === line ? [section] : [];
  });
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
