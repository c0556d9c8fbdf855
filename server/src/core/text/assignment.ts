/**
 * Who does a task that is written as prose, who answers for it, and who only helps. Nobody is charged by merely
 * being named: a turn of assigning before the name, a word of answering behind it, or the subject's place does it.
 */

import { chargedParties } from './assignment-roles';
import { cutUnits } from './assignment-units';
import { workRange } from './assignment-work';
import type { PartyMention } from './party-compose';
import { readTokens } from './party-tokens';
import type { Range } from './range';

export interface Assignment {
  readonly owners: PartyMention[];
  readonly supporters: PartyMention[];
  /** The work without the words that assign it and set its time; null where nothing is left. */
  readonly work: Range | null;
}

/** Reads a task written as prose, one or several sentences (a list marker before it is passed over). Never throws. */
export function readAssignment(text: string, folded: string): Assignment {
  const reading = readTokens(text, folded);
  const units = cutUnits(reading);
  const roles = chargedParties(reading, units, false);
  const owners = distinct(roles.filter((r) => r.role === 'owner').map((r) => r.mention.party));
  const supporters = distinct(roles.filter((r) => r.role === 'supporter').map((r) => r.mention.party));
  return {
    owners,
    supporters: supporters.filter((s) => !owners.some((o) => identity(o) === identity(s))),
    work: workRange(reading, units, new Map(roles.map((r) => [r.mention, r.role]))),
  };
}

/** Reads the owners that a group's heading states for its tasks; a heading that only names its subject states none. */
export function readGroupOwner(text: string, folded: string): PartyMention[] {
  const reading = readTokens(text, folded);
  const units = cutUnits(reading);
  // `Đối với Chi đoàn` heads what Chi đoàn is charged with.
  const towards = units[0] && reading.tokens[units[0].from]!.key === 'đối' && units[2]?.kind === 'party';
  const roles = chargedParties(reading, towards ? units.slice(2) : units, true);
  return distinct(roles.filter((r) => r.role === 'owner').map((r) => r.mention.party));
}

/** Whether only collectives are named, so that no person answers (tập thể lãnh đạo, cá nhân phụ trách). */
export const collectiveOnly = (owners: readonly PartyMention[]): boolean =>
  owners.length > 0 && owners.every((o) => o.kind === 'body');

/** Whether the owners name nobody in particular. */
export const isGeneralOwner = (owners: readonly PartyMention[]): boolean =>
  owners.length > 0 && owners.every((o) => o.general);

const identity = (party: PartyMention): string => (party.name ?? party.text).toLowerCase();

function distinct(parties: readonly PartyMention[]): PartyMention[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = identity(party);
    return !seen.has(key) && seen.add(key);
  });
}
