/** What the groups of a text are judged by while it is read from left to right. */

import { type Group, type Unit, unitDash, unitMark } from './assignment-units';
import { ADVERBS, HOW_OPENERS, INTRODUCING, OBJECT_LISTS } from './party-lexicon';
import type { Mention } from './party-mention';
import type { Reading } from './party-tokens';

export type Role = 'owner' | 'supporter';
export interface Charged {
  readonly mention: Mention;
  readonly role: Role;
}

/** What stands before a group: its clause's opening, a word, or a turn of assigning. */
export type Before = 'start' | 'semicolon' | 'colon' | 'dash' | 'bracket' | 'comma' | 'introduced' | 'word' | 'turn';

export interface State {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  readonly heading: boolean;
  readonly charged: Set<Charged>;
  /** Parties that stand where a subject may, for a text that charges nobody more plainly. */
  readonly weak: Set<Charged>;
  /** How many of the charged own the work. */
  owners: number;
  /** First unit of the sentence that is being read. */
  sentence: number;
  /** The sentence's subject as it was charged, while it may yet turn out to hand the work on. */
  subject: Charged | null;
  /** The words that open the sentence only introduce its subject: `Trong tháng 6, …`. */
  introduces: boolean;
  /** The sentence gives something that is named before whom it is given to: `Giao nhiệm vụ … cho …`. */
  gives: boolean;
  /** Whom the clause is about may be listed: `Biểu dương: …`. */
  objects: boolean;
  /** The clause tells how: who acts in it answers for nothing. */
  how: boolean;
}

export const newState = (reading: Reading, units: readonly Unit[], heading: boolean): State => ({
  reading,
  units,
  heading,
  charged: new Set(),
  weak: new Set(),
  owners: 0,
  sentence: 0,
  subject: null,
  introduces: false,
  gives: false,
  objects: false,
  how: false,
});

/** Takes note of a unit that is no party. */
export function pass(state: State, u: number): void {
  const { reading, units } = state;
  const unit = units[u]!;
  if (u === state.sentence) {
    state.subject = null;
    state.objects = state.how = false;
    state.introduces = unit.kind === 'word' && INTRODUCING.at(reading.tokens, unit.from) !== null;
    state.gives = unit.trigger === 'assign';
  }
  if (unit.stop || unitMark(reading, unit, ';')) state.how = state.objects = false;
  if (unitMark(reading, unit, ':;')) state.introduces = false;
  if (OBJECT_LISTS.at(reading.tokens, unit.from)) state.objects = true;
  if (HOW_OPENERS.at(reading.tokens, unit.from)) state.how = true;
  if (unit.trigger === 'assign' && units[u + 1]?.kind === 'word') state.gives = true;
  if (unit.stop) state.sentence = u + 1;
}

export const all = (group: Group, role: Role): Charged[] => group.mentions.map((mention) => ({ mention, role }));

export function charge(state: State, charged: readonly Charged[]): void {
  for (const one of charged) {
    state.charged.add(one);
    if (one.role === 'owner') state.owners += 1;
  }
}

/** Takes a charge back: the subject turned out to hand the work on. */
export function discharge(state: State, one: Charged | null): void {
  if (one && state.charged.delete(one) && one.role === 'owner') state.owners -= 1;
}

export function beforeGroup(state: State, u: number): Before {
  const { reading, units, sentence } = state;
  const previous = units[u - 1];
  if (!previous || u === sentence) return 'start';
  if (previous.kind === 'trigger') return 'turn';
  if (unitMark(reading, previous, ';')) return 'semicolon';
  if (unitMark(reading, previous, ':')) return 'colon';
  if (unitMark(reading, previous, '(')) return 'bracket';
  if (unitDash(reading, previous)) return 'dash';
  if (unitMark(reading, previous, ',')) return state.introduces ? 'introduced' : 'comma';
  return previous.kind === 'mark' ? 'start' : 'word';
}

/** The unit behind a group, past a closing bracket, a comma or dash before a turn, and adverbs before one. */
export function behindGroup({ reading, units }: State, group: Group): number {
  let u = group.to;
  if (unitMark(reading, units[u], ')')) u += 1;
  const part = unitMark(reading, units[u], ',') || unitDash(reading, units[u]);
  if (part && units[u + 1]?.kind === 'trigger') u += 1;
  const adverb = units[u]?.kind === 'word' ? ADVERBS.at(reading.tokens, units[u]!.from) : null;
  if (!adverb) return u;
  const turn = unitAt(units, u, units[u]!.from + adverb.length);
  return units[turn]?.kind === 'trigger' ? turn : u;
}

/** The first unit from `u` on that begins at a token or behind it. */
export function unitAt(units: readonly Unit[], u: number, token: number): number {
  let v = u;
  while (v < units.length && units[v]!.from < token) v += 1;
  return v;
}
