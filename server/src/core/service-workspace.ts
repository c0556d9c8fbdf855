/** What lies around a document: the other documents, and `chibo.yaml`. The part of the facade that knows of more than one. */

import type { Action } from './features/code-actions';
import type { Suggestion } from './features/completion/types';
import type { HoverText } from './features/hover';
import { rosterCompletions, rosterHover } from './features/roster-help';
import { type Language, wordingOf } from './features/wording';
import { rules } from './rules/registry.generated';
import { type Diagnostic, type Document, rawFix } from './service-document';
import type { Range } from './text/range';
import { normalizeSource } from './text/source';
import { writeRoster } from './workspace/roster-write';

export { knownFrom, knownFromPaper } from './workspace/known-for-draft';

/** What may be typed at a place of `chibo.yaml`; raw offsets. */
export function completeRoster(raw: string, offset: number): Suggestion[] {
  const source = normalizeSource(raw);
  return rosterCompletions(source.text, source.fromRaw(offset), rules).map((suggestion) => {
    const [edit] = rawFix(source, { edits: [suggestion.edit] }).edits;
    return { ...suggestion, edit: edit ?? suggestion.edit };
  });
}

/** What the key of `chibo.yaml` under an offset is for; raw offsets. */
export function hoverRoster(raw: string, offset: number): HoverText | null {
  const source = normalizeSource(raw);
  const hover = rosterHover(source.text, source.fromRaw(offset), rules);
  return hover && { ...hover, start: source.toRaw(hover.start), end: source.toRaw(hover.end) };
}

/** What can be done about what is wrong in these lines of `chibo.yaml`; raw offsets. `finding` counts in `diagnostics`. */
export function rosterActions(
  raw: string,
  { start, end }: Range,
  diagnostics: readonly Diagnostic[],
  language: Language,
): Action[] {
  const from = raw.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = raw.indexOf('\n', end);
  const until = lineEnd < 0 ? raw.length : lineEnd;
  const touched = diagnostics.flatMap((diagnostic, finding) =>
    diagnostic.start <= until && from <= diagnostic.end
      ? [{ rule: diagnostic.rule, fixes: diagnostic.fixes, finding }]
      : [],
  );
  const fixes = touched.flatMap(({ fixes, finding, rule }) =>
    fixes.map(({ title, edits }): Action => ({ ...NO_BLANK, kind: 'fix', title, finding, rule, edits })),
  );
  const explained = touched.slice(0, 1).map(({ finding, rule }): Action => {
    return { ...NO_BLANK, kind: 'explain', title: wordingOf(language).explain(rule), finding, rule, edits: [] };
  });
  return [...fixes, ...explained];
}
const NO_BLANK = { select: undefined, command: undefined, preferred: false };

/** The text of a `chibo.yaml` made from what these documents say. */
export const rosterFrom = (documents: readonly Document[]): string => writeRoster(documents.map(({ model }) => model));

export { isLeftOut, type Roster, type RosterFile, readRosterFile, withRoster } from './service-roster';
export { createLibrary, type Library } from './workspace/library';
export { ROSTER_FILE } from './workspace/roster-read';
