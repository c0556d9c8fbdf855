/** Whom place alone charges: the subject of a sentence, a name behind a colon, a dash, in brackets. */
import { all, type Before, charge, type State } from './assignment-state';
import { type Group, type Unit, unitDash, unitMark } from './assignment-units';
import {
  ADVERBS,
  DEADLINE_OPENERS,
  LEADING,
  NOT_CHARGED,
  STOP_WORDS,
  TOPIC_BODIES,
  VERBS,
  WATCHING,
} from './party-lexicon';
import type { Mention } from './party-mention';
import type { Reading } from './party-tokens';

/** Nothing but its place speaks for the group: the subject of a sentence, a name behind a colon or in brackets. */
export function judgeByPlace(state: State, group: Group, before: Before, behind: number): void {
  const { reading, units, heading, how } = state;
  const next = units[group.to];
  const first = group.mentions[0]!;
  const person = first.party.kind === 'person';
  const dated = unitMark(reading, next, ',') && DEADLINE_OPENERS.at(reading.tokens, next!.to) !== null;
  const ends = next === undefined || next.stop || dated || unitMark(reading, next, ';.)');
  if (before === 'start' || before === 'introduced') {
    if (heading) {
      if (isOwnHeading(state, group, ends || unitMark(reading, next, ':('))) charge(state, all(group, 'owner'));
      return;
    }
    if (!isCharged(state, group, behind)) return;
    const subjects = all(group, 'owner');
    charge(state, subjects);
    if (subjects.length === 1) state.subject = subjects[0]!;
    return;
  }
  // `…; đồng chí Én: văn nghệ`: each clause has its own subject.
  const opens = unitMark(reading, next, ':') || (person && unitDash(reading, next));
  if (before === 'semicolon' && opens && !how && !first.party.general) {
    charge(state, all(group, 'owner'));
    return;
  }
  const closes = ends || unitMark(reading, next, ',') || unitDash(reading, next);
  const objects = before === 'colon' && state.objects;
  // In brackets a name stands for itself, also behind the words that say how: `bằng cách …, phát tại nhà (đồng chí Én; …)`.
  const apart = before === 'bracket' && first.addressed;
  if (closes && before !== 'comma' && before !== 'semicolon' && !objects && (!how || apart)) {
    if (person || ((before === 'bracket' || before === 'dash') && ends && !first.party.general)) {
      if (person && (first.addressed || first.party.name || first.party.post)) charge(state, all(group, 'owner'));
      else if (state.owners === 0) weaken(state, group);
    }
    return;
  }
  if (how || first.party.general || heading) return;
  const acts = next?.kind === 'word' && acting(reading, next.from);
  // `Đ/c A lo khánh tiết, đ/c B lo văn nghệ`: the same verb again is the same turn of assigning.
  if (before === 'comma' && person && first.addressed && state.subject && next?.kind === 'word') {
    const same = reading.tokens[state.subject.mention.to]?.key === reading.tokens[next.from]!.key;
    if (same) {
      charge(state, all(group, 'owner'));
      return;
    }
  }
  if (acts && (person || before !== 'comma' || state.weak.size > 0)) weaken(state, group);
}

function weaken(state: State, group: Group): void {
  for (const one of all(group, 'owner')) state.weak.add(one);
}

const acting = ({ tokens }: Reading, i: number): boolean =>
  VERBS.at(tokens, i) !== null || ADVERBS.at(tokens, i) !== null;

/** Whether the subject of a sentence is charged with what follows. */
function isCharged(state: State, group: Group, behind: number): boolean {
  const { reading, units } = state;
  const first = group.mentions[0]!;
  const next = units[behind];
  const later = state.sentence > 0;
  if (later && state.owners > 0) return false;
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
  return first.party.kind === 'person'
    ? /^(chỉ|lãnh|tiếp|tập)$/.test(key)
    : first.party.general && /^(giữ|tiếp|có|là)$/.test(key);
}

/** The subject is followed by a turn of assigning and somebody in particular. */
function handsOn({ units }: State, behind: number): boolean {
  const given = units[behind]?.trigger === 'assign' ? units[behind + 1]?.mention : null;
  return !!given && !given.party.general;
}

const MEMBERS_AT_LARGE = /^(?:các|toàn thể|tất cả|mọi|những) (?:đồng chí |cán bộ, )?(?:đảng viên|đồng chí)/u;

/** A heading that is a person or a body and nothing more: `3. Đồng chí Én`, `Đối với Chi đoàn`. */
function isOwnHeading({ reading }: State, group: Group, closes: boolean): boolean {
  const first = group.mentions[0]!;
  if (!closes) return false;
  // `Các đảng viên còn lại:` over duties gives them to everybody, which is nobody in particular.
  if (group.mentions.some((m) => m.party.general)) return MEMBERS_AT_LARGE.test(first.party.text.toLowerCase());
  return first.party.kind === 'person' || TOPIC_BODIES.at(reading.tokens, first.from) === null;
}
