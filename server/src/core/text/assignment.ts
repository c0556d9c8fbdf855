/**
 * Who does a task that is written as prose, who answers for it, and who only helps. Nobody is charged by merely
 * being named: a turn of assigning before the name, a word of answering behind it, or the subject's place does it.
 */

import { cutUnits, type Group, groupAt, type Unit, unitDash, unitMark } from './assignment-units';
import { workRange } from './assignment-work';
import {
  ADVERBS,
  DOING,
  HOW_OPENERS,
  INTRODUCING,
  LEADING,
  NOT_CHARGED,
  OBJECT_ENDS,
  OBJECT_LISTS,
  STOP_WORDS,
  SUPERIORS,
  TOPIC_BODIES,
  VERBS,
  WATCHING,
} from './party-lexicon';
import type { Mention, PartyMention } from './party-mention';
import { type Reading, readTokens } from './party-tokens';
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
  const roles = assignRoles(reading, units, false);
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
  const roles = assignRoles(reading, units, true);
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

type Role = 'owner' | 'supporter';
interface Charged {
  readonly mention: Mention;
  readonly role: Role;
}

/** What stands before a group. */
type Before = 'start' | 'semicolon' | 'colon' | 'dash' | 'bracket' | 'comma' | 'introduced' | 'word' | Unit;

/** What the groups are judged by while the text is read from left to right. */
interface State {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  readonly heading: boolean;
  readonly charged: Charged[];
  /** Parties that stand where a subject may, for a text that charges nobody more plainly. */
  readonly weak: Charged[];
}

function assignRoles(reading: Reading, units: readonly Unit[], heading: boolean): Charged[] {
  const state: State = { reading, units, heading, charged: [], weak: [] };
  let how = false;
  let sentence = 0;
  for (let u = 0; u < units.length; u++) {
    const unit = units[u]!;
    if (unit.stop || unitMark(reading, unit, ';')) how = false;
    if (unit.stop) sentence = u + 1;
    if (HOW_OPENERS.at(reading.tokens, unit.from)) how = true;
    if (unit.kind !== 'party') continue;
    const group = groupAt(reading, units, u);
    judge(state, group, sentence, how);
    u = group.to - 1;
  }
  const owned = state.charged.some((c) => c.role === 'owner');
  return owned ? state.charged : [...state.charged, ...state.weak];
}

function beforeGroup({ reading, units }: State, u: number, sentence: number): Before {
  const previous = units[u - 1];
  if (!previous || u === sentence) return 'start';
  if (previous.kind === 'trigger') return previous;
  if (unitMark(reading, previous, ';')) return 'semicolon';
  if (unitMark(reading, previous, ':')) return 'colon';
  if (unitMark(reading, previous, '(')) return 'bracket';
  if (unitDash(reading, previous)) return 'dash';
  if (unitMark(reading, previous, ',')) {
    const opening = units[sentence]!;
    const introduces = opening.kind === 'word' && INTRODUCING.at(reading.tokens, opening.from) !== null;
    const only = !units.slice(sentence, u - 1).some((unit) => unit.kind === 'party' || unitMark(reading, unit, ':;'));
    return introduces && only ? 'introduced' : 'comma';
  }
  return previous.kind === 'mark' ? 'start' : 'word';
}

/** The unit behind a group, past a closing bracket, a comma or dash before a trigger, and adverbs. */
function behindGroup({ reading, units }: State, group: Group): number {
  let u = group.to;
  if (unitMark(reading, units[u], ')')) u += 1;
  const part = unitMark(reading, units[u], ',') || unitDash(reading, units[u]);
  if (part && units[u + 1]?.kind === 'trigger') u += 1;
  const adverb = units[u] && ADVERBS.at(reading.tokens, units[u]!.from);
  if (adverb && units[u]!.kind === 'word') {
    const end = units[u]!.from + adverb.length;
    let v = u;
    while (v < units.length && units[v]!.from < end) v += 1;
    if (units[v]?.kind === 'trigger') return v;
  }
  return u;
}

/** `…, Chi đoàn thực hiện.`: a clause of its own that says who does it. */
function doesAll({ reading, units }: State, group: Group): boolean {
  const next = units[group.to];
  const doing = next?.kind === 'word' ? DOING.at(reading.tokens, next.from) : null;
  if (!doing) return false;
  const after = units.find((u) => u.from >= next!.from + doing.length);
  return after === undefined || after.kind === 'mark';
}

const all = (group: Group, role: Role): Charged[] => group.mentions.map((mention) => ({ mention, role }));

function judge(state: State, group: Group, sentence: number, how: boolean): void {
  const before = beforeGroup(state, group.from, sentence);
  const behind = behindGroup(state, group);
  const trigger = state.units[behind]?.trigger ?? null;
  const found =
    typeof before === 'object'
      ? turned(state, group, before, trigger, how)
      : trigger === 'answer'
        ? answering(state, group, before)
        : trigger === 'help'
          ? helping(state, group, before, behind)
          : null;
  if (before === 'word' && !found?.length && givenTo(state, group, sentence)) {
    state.charged.push(...all(group, 'owner'));
    return;
  }
  if (found) {
    state.charged.push(...found);
    return;
  }
  if (typeof before === 'string' && before !== 'word' && before !== 'start' && doesAll(state, group)) {
    state.charged.push(...all(group, 'owner'));
    return;
  }
  if (typeof before === 'string') subject(state, group, before, behind, sentence, how);
}

/** `Giao nhiệm vụ theo dõi hộ nghèo cho đồng chí Én`: what is given stands between. */
function givenTo(state: State, group: Group, sentence: number): boolean {
  const { reading, units } = state;
  if (hasOwner(state) || reading.tokens[units[group.from - 1]!.from]!.key !== 'cho') return false;
  const opening = units.slice(sentence, group.from - 1).find((u) => u.kind !== 'word' || u === units[sentence]);
  return opening?.trigger === 'assign';
}

/** A turn of assigning, asking, answering or helping stands before the group. */
function turned(state: State, group: Group, unit: Unit, behind: Unit['trigger'], how: boolean): Charged[] | null {
  const { reading } = state;
  const owned = hasOwner(state);
  switch (unit.trigger) {
    case 'label':
      return all(group, 'owner');
    case 'assign':
      if (group.mentions.every((m) => m.party.general) && (owned || how)) return [];
      if (how && reading.tokens[unit.from]!.key === 'cử') return [];
      dropAssigner(state, group);
      return withHelper(state, group, behind);
    case 'ask':
      return asked(state, group, unit);
    case 'by':
      return doneBy(state, group, behind);
    case 'support': {
      const last = group.mentions.length - 1;
      const joint = behind === 'answer' && reading.tokens[unit.from]!.key === 'cùng';
      if (joint) return all(group, 'owner');
      const own =
        behind === 'answer' && last > 0 && group.commas[last] && group.mentions[last]!.party.kind === 'person';
      return group.mentions.map((mention, k) => ({ mention, role: own && k === last ? 'owner' : 'supporter' }));
    }
    case 'answer': {
      // `(phụ trách đ/c Én)`: a label without its colon.
      const u = state.units.indexOf(unit);
      const opens = u === 0 || state.units[u - 1]!.kind === 'mark';
      return opens && group.mentions[0]!.addressed ? all(group, 'owner') : [];
    }
    case 'help':
      return reading.tokens[unit.from]!.key === 'phối' ? all(group, 'supporter') : [];
    default:
      return [];
  }
}

/** `Giao đồng chí A, đồng chí B giúp việc`: the last one only helps. */
function withHelper(state: State, group: Group, behind: Unit['trigger']): Charged[] {
  const last = group.mentions.length - 1;
  const helper = behind === 'help' && last > 0 && group.commas[last] && helpEndsClause(state, group);
  return group.mentions.map((mention, k) => ({ mention, role: helper && k === last ? 'supporter' : 'owner' }));
}

function helpEndsClause(state: State, group: Group): boolean {
  const u = behindGroup(state, group);
  const next = state.units[u + 1];
  return next === undefined || next.kind === 'mark';
}

const hasOwner = (state: State): boolean => state.charged.some((c) => c.role === 'owner');

/** Whoever hands the work on does not do it: `Chi uỷ phân công đồng chí A`, `Bí thư giao đồng chí B`. */
function dropAssigner(state: State, group: Group): void {
  if (group.mentions.every((m) => m.party.general)) return;
  const { units, charged } = state;
  const subjectUnit = units[group.from - 2];
  for (const list of [charged, state.weak]) {
    const at = list.findIndex((c) => c.mention === subjectUnit?.mention && c.role === 'owner');
    if (at >= 0) list.splice(at, 1);
  }
  const sentence = units.slice(0, group.from).findLastIndex((u) => u.stop) + 1;
  const first = units[sentence]?.mention;
  if (!first || LEADING.at(state.reading.tokens, units[sentence]!.from) === null || first.party.name) return;
  const at = charged.findIndex((c) => c.mention === first && c.role === 'owner');
  if (at >= 0) charged.splice(at, 1);
}

/** Everybody outside the cell: asked, urged, never charged. */
const isOutside = (mention: Mention): boolean =>
  mention.party.general &&
  /nhân dân|bà con|hộ|gia đình|người dân|phụ huynh|quần chúng|doanh nghiệp|cơ quan/iu.test(mention.party.text);

function asked(state: State, group: Group, unit: Unit): Charged[] {
  const { reading, units } = state;
  if (hasOwner(state)) return [];
  const superior = group.mentions.some((m) => m.party.kind === 'body' && SUPERIORS.at(reading.tokens, m.from) !== null);
  if (superior || group.mentions.some(isOutside)) return [];
  const leads = /^(chỉ|lãnh)$/.test(reading.tokens[unit.from]!.key);
  const u = units.indexOf(unit);
  const opening = u === 0 || units[u - 1]!.stop || units[u - 1]!.kind === 'party';
  if (leads && (!opening || group.mentions.some((m) => m.party.general))) return [];
  return all(group, 'owner');
}

function doneBy(state: State, group: Group, behind: Unit['trigger']): Charged[] {
  const { reading, units } = state;
  const next = units[group.to];
  const ends = next === undefined || (next.kind === 'mark' && !unitDash(reading, next));
  const doing = next !== undefined && DOING.at(reading.tokens, next.from) !== null;
  const named = group.mentions[0]!.party.kind === 'person';
  if (behind === 'answer' || doing || (named && ends)) return all(group, 'owner');
  return named && behind === 'help' ? all(group, 'supporter') : [];
}

/** A word of answering stands behind the group. */
function answering(state: State, group: Group, before: Before): Charged[] | null {
  if (before !== 'word') {
    const general = group.mentions.every((m) => m.party.general);
    return general && before === 'comma' ? [] : all(group, 'owner');
  }
  const { reading, units } = state;
  const cut = group.commas.lastIndexOf(true);
  if (cut > 0) return group.mentions.slice(cut).map((mention) => ({ mention, role: 'owner' }));
  const key = reading.tokens[units[group.from - 1]!.from]!.key;
  const person = group.mentions[0]!.party.kind === 'person';
  return person && !OBJECT_ENDS.has(key) ? all(group, 'owner') : [];
}

/** A word of helping stands behind the group: it helps, unless it is the one who is told to. */
function helping(state: State, group: Group, before: Before, behind: number): Charged[] | null {
  if (before === 'word') return [];
  const { reading, units } = state;
  const next = units[behind + 1];
  const ends = next === undefined || next.kind === 'mark';
  const cooperates = /phối|cùng/.test(reading.tokens[units[behind]!.from]!.key);
  if (before === 'start' && !hasOwner(state) && !(cooperates && ends)) return null;
  if (hasOwner(state) || ends || cooperates) return all(group, 'supporter');
  return null;
}

/** Nothing but its place speaks for the group: the subject of a sentence, a name behind a colon or in brackets. */
function subject(state: State, group: Group, before: Before, behind: number, sentence: number, how: boolean): void {
  const { reading, units, heading } = state;
  const next = units[group.to];
  const first = group.mentions[0]!;
  const person = first.party.kind === 'person';
  const ends = next === undefined || next.stop || unitMark(reading, next, ';.)');
  if (before === 'start' || before === 'introduced') {
    if (heading) {
      if (isOwnHeading(state, group, ends || unitMark(reading, next, ':'))) state.charged.push(...all(group, 'owner'));
      return;
    }
    if (isCharged(state, group, behind, sentence)) state.charged.push(...all(group, 'owner'));
    return;
  }
  if (before === 'word') return;
  const closes = ends || unitMark(reading, next, ',') || unitDash(reading, next);
  const objects = before === 'colon' && listsObjects(state, group.from - 1, sentence);
  if (closes && before !== 'comma' && before !== 'semicolon' && !objects && !how) {
    if (person || ((before === 'bracket' || before === 'dash') && ends && !first.party.general)) {
      if (person && (first.addressed || first.party.name || first.party.post))
        state.charged.push(...all(group, 'owner'));
      else if (!hasOwner(state)) state.weak.push(...all(group, 'owner'));
    }
    return;
  }
  if (how || first.party.general || heading) return;
  const acts = next?.kind === 'word' && acting(reading, next.from);
  if (acts && (person || before !== 'comma' || state.weak.length > 0)) state.weak.push(...all(group, 'owner'));
}

const acting = ({ tokens }: Reading, i: number): boolean =>
  VERBS.at(tokens, i) !== null || ADVERBS.at(tokens, i) !== null;

function listsObjects({ reading, units }: State, colon: number, sentence: number): boolean {
  for (let u = colon - 1; u >= sentence; u--) {
    if (unitMark(reading, units[u], ';')) return false;
    if (OBJECT_LISTS.at(reading.tokens, units[u]!.from)) return true;
  }
  return false;
}

/** Whether the subject of a sentence is charged with what follows. */
function isCharged(state: State, group: Group, behind: number, sentence: number): boolean {
  const { reading, units } = state;
  const first = group.mentions[0]!;
  const next = units[behind];
  const later = sentence > 0;
  if (later && hasOwner(state)) return false;
  if (next === undefined || next.stop) return !first.party.general || !later;
  const leading = !first.party.name && (LEADING.at(reading.tokens, first.from) !== null || first.party.general);
  if (leading && NOT_CHARGED.at(reading.tokens, next.from)) return isToldTo(state, first, next);
  if (leading && later && WATCHING.at(reading.tokens, next.from)) return false;
  if (handsOn(state, behind)) return false;
  if (later && first.party.general) return false;
  if (next.kind === 'mark')
    return unitMark(reading, next, ':') || unitDash(reading, next) || first.party.kind === 'person';
  if (first.party.kind === 'person' && (first.addressed || first.party.name))
    return !/^(bị|ốm)$/.test(reading.tokens[next.from]!.key);
  return next.kind === 'trigger' || acting(reading, next.from) || STOP_WORDS.at(reading.tokens, next.from) === null;
}

/** A leading body never charges itself by resolving; but a secretary directs, and members keep what they are told to. */
function isToldTo({ reading }: State, first: Mention, next: Unit): boolean {
  const { key } = reading.tokens[next.from]!;
  return first.party.kind === 'person' ? /^(chỉ|lãnh|tiếp|tập)$/.test(key) : first.party.general && /^(giữ|tiếp|có)$/.test(key);
}

/** The subject is followed by a turn of assigning and somebody in particular. */
function handsOn({ units }: State, behind: number): boolean {
  const given = units[behind]?.trigger === 'assign' ? units[behind + 1]?.mention : null;
  return !!given && !given.party.general;
}

/** A heading that is a person or a body and nothing more: `3. Đồng chí Én`, `Đối với Chi đoàn`. */
function isOwnHeading({ reading }: State, group: Group, closes: boolean): boolean {
  const first = group.mentions[0]!;
  if (!closes || group.mentions.some((m) => m.party.general)) return false;
  return first.party.kind === 'person' || TOPIC_BODIES.at(reading.tokens, first.from) === null;
}
