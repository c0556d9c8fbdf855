/** Seeks lines by the letters that must stand in them (`text/trigram-table.ts`), so that nearly none has to be read. */
import type { Line } from '../syntax/types';
import {
  addText,
  emptyTable,
  LONG_TEXT_BITS,
  type Needs,
  TEXTS_PER_TABLE,
  type TrigramTable,
  textsHolding,
  trigramTable,
} from '../text/trigram-table';

/** Something that a line may hold. */
export interface Sought {
  /** What the folded text must hold; null where nothing is certain. */
  readonly needs: Needs | null;
  /** Whether a line, which has what is needed, holds it indeed. */
  readonly heldBy: (line: Line) => boolean;
}

/** Tables of lines, so many each. */
export function tablesOfLines(lines: readonly Line[]): readonly TrigramTable[] {
  const folded = lines.map((line) => line.folded);
  const tables: TrigramTable[] = [];
  for (let i = 0; i < folded.length; i += TEXTS_PER_TABLE) {
    tables.push(trigramTable(folded.slice(i, i + TEXTS_PER_TABLE)));
  }
  return tables;
}

/** Tables of groups of lines, so many groups each: which group holds something in any of its lines. */
export function tablesOfGroups(groups: readonly (readonly Line[])[]): readonly TrigramTable[] {
  const tables: TrigramTable[] = [];
  for (const [i, lines] of groups.entries()) {
    if (i % TEXTS_PER_TABLE === 0) tables.push(emptyTable(LONG_TEXT_BITS));
    for (const { folded } of lines) addText(tables.at(-1)!, folded, i % TEXTS_PER_TABLE);
  }
  return tables;
}

/** For each of the things sought a mask of the groups that may hold it. */
export const groupsHolding = (table: TrigramTable, sought: readonly Sought[]): readonly number[] =>
  sought.map(({ needs }) => (needs ? textsHolding(table, needs) : -1));

/** Which of the lines hold something of what is sought; null where none does. `tables`: of these lines. */
export function linesHolding(
  lines: readonly Line[],
  tables: readonly TrigramTable[],
  sought: readonly Sought[],
): readonly number[] | null {
  let found: number[] | null = null;
  for (let t = 0; t < tables.length; t++) {
    const from = t * TEXTS_PER_TABLE;
    let holding = 0;
    for (let s = 0; s < sought.length; s++) {
      const { needs, heldBy } = sought[s]!;
      const mayHold = needs ? textsHolding(tables[t]!, needs) : everyBit(lines.length - from);
      for (let rest = mayHold & ~holding, i = from, bit = 1; rest !== 0; rest >>>= 1, i++, bit <<= 1) {
        if (rest & 1 && heldBy(lines[i]!)) holding |= bit;
      }
    }
    for (let rest = holding, i = from; rest !== 0; rest >>>= 1, i++) {
      if ((rest & 1) === 0) continue;
      found ??= [];
      found.push(i);
    }
  }
  return found;
}

const everyBit = (count: number): number => (count >= TEXTS_PER_TABLE ? -1 : (1 << count) - 1);
