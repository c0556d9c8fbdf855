/**
 * Looks for many wordings (`step-wording.ts`) in many texts cheaply: each wording has letters that must stand in a text
 * for it to match (`pattern-needs.ts`), and only where they do is its pattern tried. Finds what `wordingTest` finds.
 */
import { eitherOf, needsOfPattern } from './pattern-needs';
import { patternsOf } from './step-wording';
import { mayHold, type Needs } from './trigram-table';

interface Searched {
  readonly source: string;
  readonly needs: Needs | null;
  /** Made when a text has what it needs: most wordings are never said. */
  pattern: RegExp | null;
}

/** A test for any of the wordings in folded text; made ready when it is first asked. */
export function wordingSearch(wordings: readonly string[]): (folded: string) => boolean {
  let searched: readonly Searched[] | null = null;
  let needs: Needs | null = null;
  return (folded) => {
    if (searched === null) {
      searched = patternsOf(wordings).map((one) => ({
        source: one.source,
        needs: needsOfPattern(one),
        pattern: null,
      }));
      needs = eitherOf(searched.map((one) => one.needs));
    }
    // Most texts hold none of it: one look tells.
    return (needs === null || mayHold(folded, needs)) && searched.some((one) => saysIt(one, folded));
  };
}

function saysIt(one: Searched, folded: string): boolean {
  if (one.needs !== null && !mayHold(folded, one.needs)) return false;
  one.pattern ??= new RegExp(one.source, 'u');
  return one.pattern.test(folded);
}
