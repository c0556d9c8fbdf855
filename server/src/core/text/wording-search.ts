/**
 * Looks for many wordings (`step-wording.ts`) in many texts cheaply: each wording has letters that must stand in a text
 * for it to match (`pattern-needs.ts`), and only where they do is its pattern tried. Finds what `wordingTest` finds.
 */
import { once } from './lazily';
import { eitherOf, needsOfPattern } from './pattern-needs';
import { patternsOf } from './step-wording';
import { mayHold, type Needs } from './trigram-table';

/** One wording that is searched. */
export interface Searched {
  readonly needs: Needs | null;
  /** Its pattern is made when a text has what it needs: most wordings are never said. */
  test(folded: string): boolean;
}

/** The wordings, each to be searched by itself; made ready when they are first asked for. */
export const searchedWordings = (wordings: readonly string[]): (() => readonly Searched[]) =>
  once(() =>
    patternsOf(wordings).map(({ source, flags }) => {
      const pattern = once(() => new RegExp(source, flags));
      return { needs: needsOfPattern({ source, flags }), test: (folded) => pattern().test(folded) };
    }),
  );

/** A test for any of the wordings in folded text. */
export const wordingSearch = (wordings: readonly string[]): ((folded: string) => boolean) =>
  searchFor(searchedWordings(wordings));

/** A test for any of the searched wordings in folded text. */
export function searchFor(searched: () => readonly Searched[]): (folded: string) => boolean {
  const needs = once(() => eitherOf(searched().map((one) => one.needs)));
  const may = (folded: string, needed: Needs | null): boolean => needed === null || mayHold(folded, needed);
  // Most texts hold none of it: one look tells.
  return (folded) => may(folded, needs()) && searched().some((one) => may(folded, one.needs) && one.test(folded));
}
