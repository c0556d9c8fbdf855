/** Whom words charge: a turn of assigning before a party, a word of answering or helping behind it. */
import {
  all,
  type Before,
  beforeGroup,
  behindGroup,
  type Charged,
  charge,
  discharge,
  newState,
  pass,
  type State,
  unitAt,
} from './assignment-state';
import { judgeByPlace } from './assignment-subject';
import { type Group, groupAt, type Unit, unitDash } from './assignment-units';
import { DOING, LEADING, OBJECT_ENDS, SUPERIORS } from './party-lexicon';
import type { Mention } from './party-mention';
import type { Reading } from './party-tokens';

/** The parties that a text charges, in its order. `heading`: a group's heading, where only plain words charge. */
export function chargedParties(reading: Reading, units: readonly Unit[], heading: boolean): Charged[] {
  const state = newState(reading, units, heading);
  for (let u = 0; u < units.length; ) {
    pass(state, u);
    if (units[u]!.kind !== 'party') {
      u += 1;
      continue;
    }
    const group = groupAt(reading, units, u);
    judge(state, group);
    state.introduces = false;
    u = group.to;
  }
  return state.owners > 0 ? [...state.charged] : [...state.charged, ...state.weak];
}

/** `…, Chi đoàn thực hiện.`: a clause of its own that says who does it. */
function doesAll({ reading, units }: State, group: Group): boolean {
  const next = units[group.to];
  const doing = next?.kind === 'word' ? DOING.at(reading.tokens, next.from) : null;
  if (!doing) return false;
  const after = units[unitAt(units, group.to, next!.from + doing.length)];
  return after === undefined || after.kind === 'mark';
}

/** `…; việc này đồng chí Én lo`: the clause takes up the work that was named. */
function ofThisWork({ reading, units }: State, group: Group): boolean {
  const word = (back: number): string => reading.tokens[units[group.from - back]?.from ?? -1]?.key ?? '';
  return /^(?:này|ấy|đó)$/.test(word(1)) && word(2) === 'việc';
}

function judge(state: State, group: Group): void {
  const before = beforeGroup(state, group.from);
  const behind = behindGroup(state, group);
  const found = plainly(state, group, before, behind);
  if (found) charge(state, found);
  else if (before !== 'turn' && before !== 'word') judgeByPlace(state, group, before, behind);
}

/** Whom words before or behind the group charge; null where only its place can tell. */
function plainly(state: State, group: Group, before: Before, behind: number): Charged[] | null {
  const trigger = state.units[behind]?.trigger ?? null;
  if (before === 'turn') return turned(state, group, trigger);
  const given = before === 'word' && givenTo(state, group) ? all(group, 'owner') : null;
  if (trigger === 'answer') return given ?? answering(state, group, before);
  if (trigger === 'help') return given ?? helping(state, group, before, behind);
  if (before === 'word') return given ?? (ofThisWork(state, group) && doesAll(state, group) ? all(group, 'owner') : []);
  return before !== 'start' && doesAll(state, group) ? all(group, 'owner') : null;
}

/** `Giao nhiệm vụ theo dõi hộ nghèo cho đồng chí Én`: what is given stands between. */
function givenTo(state: State, group: Group): boolean {
  const { reading, units } = state;
  return state.gives && state.owners === 0 && reading.tokens[units[group.from - 1]!.from]!.key === 'cho';
}

/** A turn of assigning, asking, answering or helping stands before the group. */
function turned(state: State, group: Group, behind: Unit['trigger']): Charged[] {
  const { reading, units, how } = state;
  const unit = units[group.from - 1]!;
  const owned = state.owners > 0;
  switch (unit.trigger) {
    case 'label':
      return all(group, 'owner');
    case 'assign':
      if (group.mentions.every((m) => m.party.general) && (owned || how)) return [];
      if (how && reading.tokens[unit.from]!.key === 'cử') return [];
      dropAssigner(state, group);
      return withHelper(state, group, behind);
    case 'ask':
      return asked(state, group);
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
      const opens = group.from < 2 || units[group.from - 2]!.kind === 'mark';
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

/** Whoever hands the work on does not do it: `Chi uỷ phân công đồng chí A`, `Bí thư họp, giao đồng chí B`. */
function dropAssigner(state: State, group: Group): void {
  const { reading, units, subject } = state;
  if (!subject || group.mentions.every((m) => m.party.general)) return;
  const beside = units[group.from - 2]?.mention === subject.mention;
  const leads = !subject.mention.party.name && LEADING.at(reading.tokens, subject.mention.from) !== null;
  if (beside || leads) discharge(state, subject);
}

/** Everybody outside the cell: asked, urged, never charged. */
const isOutside = (mention: Mention): boolean =>
  mention.party.general &&
  /nhân dân|bà con|hộ|gia đình|người dân|phụ huynh|quần chúng|doanh nghiệp|cơ quan/iu.test(mention.party.text);

function asked(state: State, group: Group): Charged[] {
  const { reading, units } = state;
  if (state.owners > 0) return [];
  const u = group.from - 1;
  const superior = group.mentions.some((m) => m.party.kind === 'body' && SUPERIORS.at(reading.tokens, m.from) !== null);
  if (superior || group.mentions.some(isOutside)) return [];
  const leads = /^(chỉ|lãnh)$/.test(reading.tokens[units[u]!.from]!.key);
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
  // `tuyển học viên do đồng chí Én xong trước ngày 12/10`
  const finishes = next !== undefined && /^(?:xong|hoàn)$/.test(reading.tokens[next.from]?.key ?? '');
  if (behind === 'answer' || doing || (named && (ends || finishes))) return all(group, 'owner');
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
  const { reading, units } = state;
  const next = units[behind + 1];
  const ends = next === undefined || next.kind === 'mark';
  // `buổi gặp mặt có Chi hội Người cao tuổi phối hợp`: who takes part stands behind the work.
  if (before === 'word') {
    const joins = ends && state.owners > 0 && reading.tokens[units[group.from - 1]!.from]!.key === 'có';
    return joins ? all(group, 'supporter') : [];
  }
  const cooperates = /phối|cùng/.test(reading.tokens[units[behind]!.from]!.key);
  if (before === 'start' && state.owners === 0 && !(cooperates && ends)) return null;
  if (state.owners > 0 || ends || cooperates) return all(group, 'supporter');
  return null;
}
