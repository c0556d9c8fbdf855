/**
 * Which parts of a task's sentences say how it is to be done: a turn (`bằng cách …`, `Cách làm: …`), steps behind a
 * colon or a semicolon, or a sentence of steps after the one that sets the task. A bare goal has none.
 */
import { cutUnits, markerEnd, type Unit, unitDash } from './assignment-units';
import { ADVERBS, CONCRETE_VERBS, DEADLINE_OPENERS, GENERAL_QUANTIFIERS, VERBS } from './party-lexicon';
import { phrases } from './party-phrases';
import { isMark, isWord, type Reading, readTokens } from './party-tokens';
import type { Range } from './range';
import * as words from './words/party-measures';

const HOW = phrases([words.HOW, true]);
const HOW_BEFORE_STEP = phrases([words.HOW_BEFORE_STEP, 1], [words.HOW_BEFORE_STEPS, 2]);
const CHANNELS = phrases([words.CHANNELS, true]);
const ADOPTED = phrases([words.ADOPTED, true]);
const ADOPTING = new Set(words.ADOPTING.split('|'));
const STEPS = phrases([words.STEPS, true]);
const HOW_CHUNKS = phrases([words.HOW_CHUNKS, true]);
const DISTRIBUTING = phrases([words.DISTRIBUTING, true]);
const NO_STEPS = phrases([words.NO_STEPS, true]);
const FOLLOWING_UP = phrases([words.FOLLOWING_UP, true]);

/** A step's verb stands this near the head of its clause: behind a subject (`mỗi đảng viên kèm …`), not deep inside. */
const VERB_WITHIN = 5;

/** `trên loa`, `trên nhóm Zalo`. */
const ON_AIR = new Set('loa nhóm zalo mạng facebook hệ đài'.split(' '));

/** Tokens `[from, to)` of one sentence. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Its first token that is neither a party nor a turn nor a mark: behind it no colon opens anybody's work. */
  readonly firstWord: number;
  readonly firstParty: number;
}

/** A text with its units, and which unit each token belongs to. */
interface Cut {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  readonly unitOf: Int32Array;
}

/** The ranges that say how, left to right; none for a bare goal. Ranges count from the beginning of `text`. */
export function measureRanges(text: string, folded: string): Range[] {
  const reading = readTokens(text, folded);
  const units = cutUnits(reading);
  const unitOf = new Int32Array(reading.tokens.length);
  for (const [u, unit] of units.entries()) unitOf.fill(u, unit.from, unit.to);
  const cut: Cut = { reading, units, unitOf };
  const found: Range[] = [];
  let told = false;
  for (const sentence of sentencesOf(cut)) {
    const range = turnOfHow(reading, sentence) ?? (told ? laterSteps(cut, sentence) : ownSteps(cut, sentence));
    if (range) found.push(range);
    told ||= sentence.to - sentence.from > 2;
  }
  return found;
}

function sentencesOf({ reading, units }: Cut): Sentence[] {
  const sentences: Sentence[] = [];
  let from = markerEnd(reading);
  let firstWord = Infinity;
  let firstParty = Infinity;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to, firstWord, firstParty });
    firstWord = firstParty = Infinity;
  };
  for (const unit of units) {
    if (unit.kind === 'word') firstWord = Math.min(firstWord, unit.from);
    if (unit.kind === 'party') firstParty = Math.min(firstParty, unit.from);
    if (!unit.stop) continue;
    close(unit.from);
    from = unit.to;
  }
  close(reading.tokens.length);
  return sentences;
}

function rangeOfTokens({ tokens }: Reading, from: number, to: number): Range | null {
  let first = from;
  let last = to;
  while (first < last && !isWord(tokens[first]) && tokens[first]!.shape !== 'number') first += 1;
  while (last > first && isMark(tokens[last - 1], ',;.:-')) last -= 1;
  return first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
}

/** `bằng cách …`, `thông qua việc …`, `Cách làm: …`, up to the deadline or the end of the sentence. */
function turnOfHow(reading: Reading, { from, to }: Sentence): Range | null {
  const { tokens } = reading;
  for (let i = from; i < to; i++) {
    const how = HOW.at(tokens, i);
    const after = how ? i + how.length : turnBehind(reading, i, to);
    if (after === 0 || after >= to) continue;
    const end = howEnd(reading, after, to);
    const range = rangeOfTokens(reading, after, end);
    if (range) return { start: tokens[i]!.start, end: range.end };
  }
  return null;
}

/** The token behind a turn that says how only in company: `thông qua` + no paper, `qua` + channel, `bằng` + step. */
function turnBehind(reading: Reading, i: number, to: number): number {
  const { tokens } = reading;
  const key = tokens[i]!.key;
  if (key === 'thông' && tokens[i + 1]?.key === 'qua') {
    const adopts = ADOPTED.at(tokens, i + 2) || ADOPTING.has(tokens[i - 1]?.key ?? '') || !isWord(tokens[i + 2]);
    return adopts ? 0 : i + 2;
  }
  if (key === 'qua') return tokens[i - 1]?.key !== 'thông' && CHANNELS.at(tokens, i + 1) ? i + 1 : 0;
  if (key === 'trên' && ON_AIR.has(tokens[i + 1]?.key ?? '')) return i + 1;
  const turn = HOW_BEFORE_STEP.at(tokens, i);
  if (!turn) return 0;
  const after = i + turn.length;
  if (key === 'bằng' && /^(loa|phiếu|tờ|thư|tin|hình)$/.test(tokens[after]?.key ?? '')) return after;
  if (turn.value === 2) return stepsIn(reading, after, howEnd(reading, after, to)) > 1 ? after : 0;
  return CONCRETE_VERBS.at(tokens, after) ? after : 0;
}

/** The end of a turn: a deadline, or a semicolon behind which no step goes on. */
function howEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  for (let i = from; i < to; i++) {
    const parts = isMark(tokens[i], ',;');
    if (parts && DEADLINE_OPENERS.at(tokens, i + 1)) return i;
    if (isMark(tokens[i], ';') && !isStep(reading, i + 1, to)) return i;
  }
  return to;
}

/** Whether a clause of `[i, to)` begins with a visible step, its subject and adverbs passed over. */
function isStep({ tokens }: Reading, i: number, to: number): boolean {
  if (DEADLINE_OPENERS.at(tokens, i) || NO_STEPS.at(tokens, i)) return false;
  // `mỗi tối hai thầy cô trực`: when and who come before what is done.
  const within = DISTRIBUTING.at(tokens, i) ? VERB_WITHIN + 3 : VERB_WITHIN;
  for (let j = i; j < to && j < i + within; j++) {
    if (isMark(tokens[j], ',;:.')) return false;
    if (CONCRETE_VERBS.at(tokens, j) || (j === i && STEPS.at(tokens, j))) return true;
  }
  return false;
}

const parts = ({ tokens }: Reading, i: number): boolean =>
  isMark(tokens[i], ',;:') ||
  /^(và|rồi)$/.test(tokens[i]?.key ?? '') ||
  (tokens[i]?.key === 'sau' && tokens[i + 1]?.key === 'đó');

/** Whether a clause behind a mark in `[from, to)` gives a step to each in turn: `…, mỗi tối hai thầy cô trực`. */
function givesTurns(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let i = from; i < to; i++) {
    if (isMark(tokens[i], ',;') && DISTRIBUTING.at(tokens, i + 1) && isStep(reading, i + 1, to)) return true;
  }
  return false;
}

/** How many clauses of `[from, to)` begin with a visible step. */
function stepsIn(reading: Reading, from: number, to: number): number {
  let steps = isStep(reading, from, to) ? 1 : 0;
  for (let i = from; i < to; i++) if (parts(reading, i) && isStep(reading, i + 1, to)) steps += 1;
  return steps;
}

/** Whether the clause that begins at a token charges somebody, so that it is no step. */
function charges({ reading, units, unitOf }: Cut, token: number): boolean {
  const u = unitOf[token] ?? -1;
  const unit = units[u];
  if (!unit) return false;
  if (unit.trigger === 'assign' || unit.trigger === 'label' || unit.trigger === 'ask' || unit.trigger === 'by')
    return true;
  const next = units[u + 1];
  return unit.kind === 'party' && (next === undefined || next.kind === 'trigger' || unitDash(reading, next));
}

/** Steps inside the sentence that sets the task: behind a colon that opens no person's work, or behind semicolons. */
function ownSteps(cut: Cut, sentence: Sentence): Range | null {
  const { reading, units } = cut;
  const { from, to, firstWord } = sentence;
  const { tokens } = reading;
  for (let i = from; i < to; i++) {
    if (isMark(tokens[i], ':') && !opensWork(cut, sentence, i) && !charges(cut, i + 1)) {
      const end = howEnd(reading, i + 1, to);
      if (stepsIn(reading, i + 1, end) > 1) return rangeOfTokens(reading, i + 1, end);
    }
    if (isMark(tokens[i], ';') && !charges(cut, i + 1) && isStep(reading, i + 1, to)) {
      const end = howEnd(reading, i + 1, to);
      if (stepsIn(reading, i + 1, end) > 1) return rangeOfTokens(reading, i + 1, end);
    }
    if (isMark(tokens[i], ',') && firstWord < i && isStep(reading, i + 1, i + 3) && !charges(cut, i + 1)) {
      // `sửa 9 gian nhà, thay tôn và cửa theo từng gian`: a step that says in what portions, by whom it is helped.
      const end = chunkEnd(reading, i + 1, to);
      if (sharesOut(reading, i + 1, end)) return rangeOfTokens(reading, i + 1, end);
    }
    if (isMark(tokens[i], ',') && HOW_CHUNKS.at(tokens, i + 1) && !charges(cut, i + 1)) {
      const end = howEnd(reading, i + 1, to);
      if (stepsIn(reading, i + 1, end) > 0 && !isStep(reading, workFrom(units, from), i))
        return rangeOfTokens(reading, i + 1, end);
    }
  }
  return stepsInARow(cut, sentence);
}

/** One step tells how where it says enough of itself. */
const WORDS_OF_A_STEP = 6;

/** `Gặp riêng 5 hộ, đi cùng già làng, ghi biên bản thăm hộ; xong …`: behind the work, clause by clause, steps alone. */
function stepsInARow(cut: Cut, { from, to, firstWord }: Sentence): Range | null {
  const { reading } = cut;
  const { tokens } = reading;
  let first = -1;
  let steps = 0;
  let end = to;
  for (let i = from; i < to; i++) {
    if (!isMark(tokens[i], ',;') || firstWord >= i) continue;
    const step = STEPS.at(tokens, i + 1) !== null && !DEADLINE_OPENERS.at(tokens, i + 1) && !charges(cut, i + 1);
    if (step) {
      if (first < 0) first = i + 1;
      steps += 1;
    } else if (first >= 0) {
      end = i;
      break;
    }
  }
  return steps > 1 || (steps === 1 && end - first >= WORDS_OF_A_STEP) ? rangeOfTokens(reading, first, end) : null;
}

const MANNER = phrases([words.MANNER, true]);

/** The end of one clause behind a comma. */
function chunkEnd({ tokens }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isMark(tokens[i], ',;:')) return i;
  return to;
}

/** Whether a clause says in which portions it is done: `theo từng gian`, `dạy hai buổi`. */
function sharesOut({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (MANNER.at(tokens, i)) return true;
  return false;
}

/** Where the work begins behind `Giao đồng chí …`, roughly: behind the last party or turn at the head. */
function workFrom(units: readonly Unit[], from: number): number {
  let end = from;
  for (const unit of units) {
    if (unit.to <= from) continue;
    if (unit.kind === 'word') break;
    end = unit.to;
  }
  return end;
}

/** A colon behind a person or body, and nothing else, opens what is in their charge. */
function opensWork({ units, unitOf }: Cut, { firstWord, firstParty }: Sentence, colon: number): boolean {
  return units[unitOf[colon]!]?.trigger === 'label' || (firstParty < colon && firstWord > colon);
}

/** A sentence of steps behind the one that sets the task. */
function laterSteps(cut: Cut, { from, to }: Sentence): Range | null {
  const { reading } = cut;
  const { tokens } = reading;
  if (NO_STEPS.at(tokens, from) || DEADLINE_OPENERS.at(tokens, from) || charges(cut, from)) return null;
  const end = howEnd(reading, from, to);
  const steps = stepsIn(reading, from, end);
  const begins =
    CONCRETE_VERBS.at(tokens, from) ||
    STEPS.at(tokens, from) ||
    DISTRIBUTING.at(tokens, from) ||
    ADVERBS.at(tokens, from) ||
    GENERAL_QUANTIFIERS.at(tokens, from) ||
    (VERBS.at(tokens, from) && !FOLLOWING_UP.at(tokens, from)) ||
    givesTurns(reading, from, end);
  return steps > 1 || (steps > 0 && begins) ? rangeOfTokens(reading, from, end) : null;
}
