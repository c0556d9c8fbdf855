/** What a rule's example is checked with: its other documents and its roster. For the tests and for the rules' pages. */
import type { Example } from './rules/types';
import { type Document, openDocument, type RuleOptions } from './service';
import { readRoster } from './workspace/roster-read';
import { summarize } from './workspace/summary';
import { viewOf } from './workspace/view';

/** The example's own file where it names none. */
export const EXAMPLE_FILE = 'example.md';

/** The example's document, and what the rules are told of its neighbours. `text` replaces its text: a fix was applied. */
export function openExample(
  example: Example,
  text: string = example.text,
): { readonly document: Document; readonly options: Pick<RuleOptions, 'workspace' | 'roster'> } {
  const self = example.self ?? EXAMPLE_FILE;
  const document = openDocument(self, text);
  const others = (example.others ?? []).map((other) => openDocument(other.file, other.text));
  const summaries = [document, ...others].flatMap(({ file, model }) => summarize(file, model) ?? []);
  return {
    document,
    options: {
      ...(example.others && { workspace: viewOf(summaries, self) }),
      ...(example.roster !== undefined && { roster: readRoster('chibo.yaml', example.roster).roster }),
    },
  };
}
