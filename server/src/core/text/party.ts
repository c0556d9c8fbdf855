/**
 * Who fills a field or a table cell: `đồng chí Hà Văn Én, Chi uỷ viên` is one party, `Hội Nông dân, Hội Phụ nữ` are
 * two, `…` and `chưa phân công` none. What nothing recognises is still a party: somebody was named.
 */
import { IN_FIELD } from './bodies-tail';
import { type PartyMention, unknownParty } from './party-compose';
import { BARE_BODIES, DEADLINE_OPENERS, GENERAL_ALONE, NOBODY, PERSON_WORDS, TRIGGERS, VERBS } from './party-lexicon';
import { type Mention, mentionAt } from './party-mention';
import { isCapital, isDash, isMark, isWord, type Reading, readTokens } from './party-tokens';

export type { PartyMention } from './party-compose';

/** The parties of a field, told apart where the field itself does (`đ/c A chủ trì, Chi đoàn phối hợp`). */
export interface FieldParties {
  readonly owners: PartyMention[];
  readonly supporters: PartyMention[];
}

type Role = 'owner' | 'supporter';
interface Entry {
  readonly party: PartyMention;
  role: Role;
}

/** Reads a value; `text` and `folded` are the value alone, ranges count from its beginning. Never throws. */
export function readParties(text: string, folded: string): PartyMention[] {
  return readEntries(readTokens(text, folded)).map((entry) => entry.party);
}

/** Reads an owner's field that may name helpers as well. */
export function readOwnerField(text: string, folded: string): FieldParties {
  const entries = readEntries(readTokens(text, folded));
  const of = (role: Role): PartyMention[] => entries.filter((e) => e.role === role).map((e) => e.party);
  return { owners: of('owner'), supporters: of('supporter') };
}

function readEntries(reading: Reading): Entry[] {
  const { tokens } = reading;
  if (saysNobody(reading, 0, tokens.length)) return [];
  const entries: Entry[] = [];
  let role: Role = 'owner';
  /** First entry that a word of answering or helping behind the list still speaks of. */
  let group = 0;
  let fresh = true;
  let continuing = false;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.shape === 'break' || isMark(token, ';.')) {
      role = 'owner';
      group = entries.length;
      continuing = false;
      fresh = true;
      i += 1;
      continue;
    }
    if (token.shape === 'dots' && isMark(tokens[i + 1], '(')) {
      // `… (Chi uỷ viên)`: the name is still to be filled in.
      i = closing(reading, i + 1);
      continue;
    }
    if (isMark(token, '[<')) {
      i = closing(reading, i);
      continue;
    }
    if (isSeparator(reading, i)) {
      fresh = true;
      i += 1;
      continue;
    }
    if (!isWord(token) && token.shape !== 'honorific' && token.shape !== 'number') {
      i += 1;
      continue;
    }
    const mention: Mention | null =
      fresh || token.shape === 'honorific' ? mentionAt(reading, i, IN_FIELD, continuing) : null;
    if (mention) {
      place(entries, { party: mention.party, role }, reading, mention.from);
      continuing = mention.party.name !== null;
      i = mention.to;
      fresh = false;
      continue;
    }
    const trigger = TRIGGERS.at(tokens, i);
    if (trigger) {
      if (trigger.value === 'help') for (const entry of entries.slice(group)) entry.role = 'supporter';
      if (trigger.value === 'help' || trigger.value === 'answer') group = entries.length;
      role = trigger.value === 'support' ? 'supporter' : 'owner';
      fresh = true;
      i += trigger.length;
      continue;
    }
    const end = segmentEnd(reading, i);
    const unknown = fresh ? unknownSegment(reading, i, end, entries) : null;
    if (unknown) entries.push({ party: unknown, role });
    fresh = false;
    i = end;
  }
  if (entries.every((e) => e.role === 'supporter')) for (const entry of entries) entry.role = 'owner';
  return entries.length > 0 ? entries : wholeValue(reading);
}

const isSeparator = (reading: Reading, i: number): boolean => {
  const token = reading.tokens[i]!;
  return isMark(token, ',;&+/()|•:') || token.key === 'và' || token.key === 'cùng' || isDash(reading, i);
};

/** `Chi uỷ (đ/c Én)`: the person answers for the body, and comes first. */
function place(entries: Entry[], entry: Entry, reading: Reading, from: number): void {
  const last = entries.at(-1);
  const ofBody = last?.party.kind === 'body' && entry.party.kind === 'person' && !last.party.general;
  if (ofBody && opensHolder(reading, from, last.party.end)) entries.splice(-1, 0, entry);
  else entries.push(entry);
}

/** A bracket, a dash or a colon is the last mark between a body and the person. */
function opensHolder({ tokens }: Reading, from: number, end: number): boolean {
  for (let j = from - 1; j >= 0 && tokens[j]!.start >= end; j--) {
    if (tokens[j]!.shape === 'mark' || tokens[j]!.shape === 'break') return isMark(tokens[j], '(-:');
  }
  return false;
}

function closing(reading: Reading, i: number): number {
  for (let j = i + 1; j < reading.tokens.length; j++) if (isMark(reading.tokens[j], ']>)')) return j + 1;
  return reading.tokens.length;
}

function segmentEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  let j = i + 1;
  while (j < tokens.length && !isSeparator(reading, j) && tokens[j]!.shape !== 'break' && !isMark(tokens[j], ';.')) {
    if (tokens[j]!.shape === 'honorific' || TRIGGERS.at(tokens, j)) break;
    j += 1;
  }
  return j;
}

const keys = (reading: Reading, from: number, to: number): string =>
  reading.tokens
    .slice(from, to)
    .filter((t) => t.shape !== 'mark' && t.shape !== 'dots' && t.shape !== 'break')
    .map((t) => t.key)
    .join(' ');

/** Nothing, dots, brackets to be filled in, or words for `nobody yet`. */
function saysNobody(reading: Reading, from: number, to: number): boolean {
  if (isMark(reading.tokens[from], '[<') && closing(reading, from) >= to) return true;
  const said = keys(reading, from, to);
  return said === '' || NOBODY.has(said) || !/[A-Za-zÀ-ỹ]/u.test(said);
}

const allCapitals = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).every((t) => isCapital(t));

/** A piece of a list that is no known party: capitals are a name, a few plain words behind a body another body. */
function unknownSegment(reading: Reading, from: number, to: number, entries: readonly Entry[]): PartyMention | null {
  const { tokens } = reading;
  if (saysNobody(reading, from, to) || to - from > 6) return null;
  if (isMark(tokens[to], '[<') || tokens[to]?.shape === 'dots') return null;
  // Shorthand behind a name (`ĐT`) is nobody.
  const shorthand = to - from === 1 && tokens[from]!.shape === 'upper' && tokens[from]!.end - tokens[from]!.start > 1;
  if (shorthand && entries.length > 0) return null;
  if (allCapitals(reading, from, to)) return to - from <= 5 ? unknownParty(reading, from, to, true, true) : null;
  const bare = BARE_BODIES.at(tokens, from) ?? GENERAL_ALONE.at(tokens, from);
  if (bare && from + bare.length === to) return unknownParty(reading, from, to, false, false);
  const behindBody = entries.at(-1)?.party.kind === 'body';
  const plain = tokens.slice(from, to).every((t) => isWord(t));
  if (!behindBody || !plain || VERBS.at(tokens, from) || DEADLINE_OPENERS.at(tokens, from)) return null;
  return unknownParty(reading, from, to, PERSON_WORDS.has(tokens[from]!.key), false);
}

/** Words that nothing recognises are one party all the same. */
function wholeValue(reading: Reading): Entry[] {
  const { tokens } = reading;
  let from = 0;
  let to = tokens.length;
  while (from < to && !isWord(tokens[from])) from += 1;
  while (to > from && !isWord(tokens[to - 1]) && tokens[to - 1]!.shape !== 'number') to -= 1;
  if (from >= to || tokens.some((t) => t.shape === 'dots') || saysNobody(reading, from, to)) return [];
  if (DEADLINE_OPENERS.at(tokens, from)) return [];
  const named = allCapitals(reading, from, to);
  const isPerson = named || PERSON_WORDS.has(tokens[from]!.key);
  return [{ party: unknownParty(reading, from, to, isPerson, named), role: 'owner' }];
}
