/** What a task written as prose is about, without who does it and by when: for display. */
import { type Unit, unitDash, unitMark } from './assignment-units';
import { DEADLINE_OPENERS } from './party-lexicon';
import type { Mention } from './party-mention';
import { isMark, isWord, type Reading } from './party-tokens';
import type { Range } from './range';

/** Words that hang between an assignment and the work: `phụ trách việc …`. */
const LINKS = new Set(['việc', 'về', 'trong', 'để', 'là']);

/** The work's range, or null where nothing but the assignment stands there. `roles`: whom the text charges. */
export function workRange(
  reading: Reading,
  units: readonly Unit[],
  roles: ReadonlyMap<Mention, 'owner' | 'supporter'>,
): Range | null {
  const charged = (unit: Unit | undefined): boolean => !!unit?.mention && roles.has(unit.mention);
  const from = workStart(reading, units, charged);
  const to = workEnd(reading, units, from, charged);
  let first = units[from]?.from ?? reading.tokens.length;
  let last = units[to - 1]?.to ?? 0;
  const { tokens } = reading;
  while (
    first < last &&
    !isWord(tokens[first]) &&
    tokens[first]!.shape !== 'number' &&
    tokens[first]!.shape !== 'honorific'
  )
    first += 1;
  while (last > first && (isMark(tokens[last - 1], ',;.:-(') || tokens[last - 1]!.shape === 'break')) last -= 1;
  return first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
}

/** Past the assignment at the head: parties that are charged, the turns and marks around them. */
function workStart(reading: Reading, units: readonly Unit[], charged: (unit: Unit | undefined) => boolean): number {
  let start = 0;
  let u = 0;
  let seen = false;
  while (u < units.length) {
    const unit = units[u]!;
    if (charged(unit)) seen = true;
    else if (unit.trigger === 'help' || unit.trigger === 'none') break;
    else if (unit.kind === 'party' && !(u === 0 && units[1]?.trigger)) break;
    else if (unit.kind === 'word' && !(seen && isLink(reading, unit))) break;
    else if (unit.kind === 'mark' && unit.stop) break;
    u += 1;
    if (seen) start = u;
  }
  return seen ? start : 0;
}

const isLink = (reading: Reading, unit: Unit): boolean => {
  const { key } = reading.tokens[unit.from]!;
  return LINKS.has(key) || key === 'và' || key === 'cùng';
};

/** Up to the deadline, or the clause that charges somebody. */
function workEnd(
  reading: Reading,
  units: readonly Unit[],
  from: number,
  charged: (unit: Unit | undefined) => boolean,
): number {
  for (let u = from; u < units.length; u++) {
    const unit = units[u]!;
    const parts = unitMark(reading, unit, ';,.(:') || unitDash(reading, unit) || unit.stop;
    if (parts && opensTail(reading, units, u + 1, charged)) return u;
    if (u > from && unit.trigger === 'by' && charged(units[u + 1])) return u;
    if (u > from && unit.kind === 'word' && DEADLINE_OPENERS.at(reading.tokens, unit.from)?.value) {
      const opener = DEADLINE_OPENERS.at(reading.tokens, unit.from)!;
      if (opener.length > 1) return u;
    }
  }
  return units.length;
}

function opensTail(
  reading: Reading,
  units: readonly Unit[],
  u: number,
  charged: (unit: Unit | undefined) => boolean,
): boolean {
  const unit = units[u];
  if (!unit) return true;
  if (charged(unit)) return true;
  if (unit.trigger && charged(units[u + 1])) return true;
  return DEADLINE_OPENERS.at(reading.tokens, unit.from) !== null;
}
