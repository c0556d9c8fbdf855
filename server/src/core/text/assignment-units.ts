/** A sentence cut into parties, turns of assigning, and the words and marks between them. */
import { IN_LIST, IN_PROSE } from './bodies-tail';
import { TRIGGERS, type Trigger } from './party-lexicon';
import { type Mention, mentionAt } from './party-mention';
import { isCapital, isDash, isMark, type Reading } from './party-tokens';

export interface Unit {
  readonly kind: 'party' | 'trigger' | 'word' | 'mark';
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly mention: Mention | null;
  readonly trigger: Trigger | null;
  /** Ends a sentence. */
  readonly stop: boolean;
}

/** Parties that are listed together (`A, B và C`): units `[from, to)`, the marks between them included. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  /** Which of them a comma, not `và`, parts from the one before. */
  readonly commas: readonly boolean[];
}

const LISTING: ReadonlySet<Trigger> = new Set(['assign', 'ask', 'label', 'by', 'support']);

/** The token behind a list marker: `1.`, `a)`, `-`, `[x]`. */
export function markerEnd(reading: Reading): number {
  const { tokens } = reading;
  let i = 0;
  while (isMark(tokens[i], '-•+')) i += 1;
  if (isMark(tokens[i], '[') && isMark(tokens[i + 2], ']')) i += 3;
  else if (isMark(tokens[i], '[') && isMark(tokens[i + 1], ']')) i += 2;
  const numbered = tokens[i]?.shape === 'number' || /^[a-zđ]$|^[ivx]{1,4}$/.test(tokens[i]?.key ?? '');
  if (numbered && isMark(tokens[i + 1], '.)/') && tokens[i + 2]?.gap) i += 2;
  else if (numbered && isMark(tokens[i + 1], '-') && tokens[i]!.shape !== 'lower') i += 2;
  return i;
}

/** A full stop, not the one of an abbreviation: behind it the text ends or a capital follows. */
function stops(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const token = tokens[i]!;
  if (token.shape === 'break') return true;
  if (!isMark(token, '.!?')) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.shape === 'break') return true;
  const abbreviation = tokens[i - 1]?.shape === 'upper' && tokens[i - 1]!.end - tokens[i - 1]!.start <= 2 && !next.gap;
  return !abbreviation && next.gap && (isCapital(next) || next.shape !== 'lower');
}

/** Cuts the whole reading; every token belongs to exactly one unit. */
export function cutUnits(reading: Reading): Unit[] {
  const { tokens } = reading;
  const units: Unit[] = [];
  let listed = false;
  let continuing = false;
  const put = (unit: Omit<Unit, 'mention' | 'trigger' | 'stop'> & Partial<Unit>): void => {
    units.push({ mention: null, trigger: null, stop: false, ...unit });
  };
  for (let i = markerEnd(reading); i < tokens.length; ) {
    const token = tokens[i]!;
    const mark = token.shape === 'mark' || token.shape === 'break' || token.shape === 'dots';
    if (mark) {
      const stop = stops(reading, i);
      const keeps = isMark(token, ',&+');
      if (!keeps) listed = continuing = false;
      put({ kind: 'mark', from: i, to: i + 1, stop });
      i += 1;
      continue;
    }
    const mention = mentionAt(reading, i, listed ? IN_LIST : IN_PROSE, continuing && units.at(-1)?.kind !== 'party');
    const trigger = TRIGGERS.at(tokens, i);
    if (mention && mention.to - mention.from >= (trigger?.length ?? 0)) {
      put({ kind: 'party', from: i, to: mention.to, mention });
      continuing = mention.party.name !== null;
      i = mention.to;
    } else if (trigger) {
      const to = i + trigger.length;
      const onto = trigger.value === 'assign' && tokens[to]?.key === 'cho' ? to + 1 : to;
      put({ kind: 'trigger', from: i, to: onto, trigger: trigger.value });
      listed = LISTING.has(trigger.value);
      continuing = false;
      i = onto;
    } else {
      put({ kind: 'word', from: i, to: i + 1 });
      if (token.key !== 'và') listed = continuing = false;
      i += 1;
    }
  }
  return units;
}

export const unitMark = (reading: Reading, unit: Unit | undefined, marks: string): boolean =>
  unit?.kind === 'mark' && isMark(reading.tokens[unit.from], marks);

export const unitDash = (reading: Reading, unit: Unit | undefined): boolean =>
  unit?.kind === 'mark' && isDash(reading, unit.from);

/** The list of parties that begins at unit `u`. */
export function groupAt(reading: Reading, units: readonly Unit[], u: number): Group {
  const mentions: Mention[] = [units[u]!.mention!];
  const commas = [false];
  let to = u + 1;
  for (;;) {
    let v = to;
    let comma = false;
    if (unitMark(reading, units[v], ',&+')) {
      comma = unitMark(reading, units[v], ',');
      v += 1;
    }
    const joined = units[v]?.kind === 'word' && reading.tokens[units[v]!.from]!.key === 'và';
    if (joined) v += 1;
    if (v === to || units[v]?.kind !== 'party') return { from: u, to, mentions, commas };
    mentions.push(units[v]!.mention!);
    commas.push(comma && !joined);
    to = v + 1;
  }
}
