/** A document's lines, for rules: all of them, or those in which a reading finds something. */
import { firstLineThat, linesIn, linesThat } from '../../model/line-index';
import { type LineReading, perLineWith } from '../../model/passage';
import type { DocumentModel } from '../../model/types';
import type { Line } from '../../syntax/types';
import { oncePerDocument } from './once';

export { linesIn };

/** Every line of the document, head and foot included. */
export const everyLine = oncePerDocument(({ tree }): readonly Line[] => linesIn(tree.blocks));

/** Every line between head and foot. */
export const bodyLines = oncePerDocument(({ tree, parts }): readonly Line[] =>
  linesIn(tree.blocks.slice(parts.head.to, parts.foot.from)),
);

/**
 * The lines of the whole document in which a reading finds something, in order. What a rule seeks in every line is
 * best sought so: only lines that changed are read again.
 */
export const everyLineThat = ({ tree }: DocumentModel, reading: LineReading<unknown>): readonly Line[] =>
  linesThat(tree, reading);

/** The same, between head and foot. */
export const bodyLinesThat = ({ tree, parts }: DocumentModel, reading: LineReading<unknown>): readonly Line[] =>
  linesThat(tree, reading, parts.head.to, parts.foot.from);

/** The first of them. */
export const firstBodyLineThat = ({ tree, parts }: DocumentModel, reading: LineReading<unknown>): Line | undefined =>
  firstLineThat(tree, reading, parts.head.to, parts.foot.from);

/** Whether a reading finds something anywhere between head and foot. */
export const isInBody = (document: DocumentModel, reading: LineReading<unknown>): boolean =>
  firstBodyLineThat(document, reading) !== undefined;

/** Makes one reading for each pattern; a pattern is one of a module, not made anew. */
export function perPattern(make: (pattern: RegExp) => LineReading<boolean>): (pattern: RegExp) => LineReading<boolean> {
  const made = new WeakMap<RegExp, LineReading<boolean>>();
  return (pattern) => {
    const reading = made.get(pattern) ?? make(pattern);
    made.set(pattern, reading);
    return reading;
  };
}

/** Whether a line's folded text matches, as a reading by which lines are sought. */
export const matching = perPattern((pattern) => perLineWith(pattern, false, () => true));
