/**
 * Where the name of a body or of a post ends. In a field the next separator ends it, in prose the next verb: known
 * complements (`thôn`, `số 2`, `an ninh, trật tự`) and capitals go on with it.
 */
import {
  ADVERBS,
  BODIES,
  COMPLEMENTS,
  DEADLINE_OPENERS,
  GENERAL_ALONE,
  GENERAL_QUANTIFIERS,
  INNER_COMMAS,
  PLACE_BODIES,
  PLACE_NOUNS,
  POSTS,
  STOP_WORDS,
  TRIGGERS,
  VERBS,
} from './party-lexicon';
import { isCapital, isDash, isMark, isMarkedCapital, isWord, type Reading } from './party-tokens';
import { addressEnd, isVeryLikely, nameEnd } from './people';

export interface Manner {
  /** A field's value: everything up to the next separator belongs to the name. */
  readonly field: boolean;
  /** In prose: the party stands where parties are listed (`phối hợp với …`), so a comma may end its name. */
  readonly listed: boolean;
  /** A place may stand for a body: where work is given, and behind a post. */
  readonly places: boolean;
}

export const IN_FIELD: Manner = { field: true, listed: true, places: true };
export const IN_PROSE: Manner = { field: false, listed: false, places: false };
export const IN_LIST: Manner = { field: false, listed: true, places: true };

/** Unknown words that a name may hold before the verb that ends it. */
const MOST_UNKNOWN = 4;
/** Words behind which a bare number is part of the name. */
const NUMBERED = new Set(
  'số tổ phố khối khu đội nhóm đảng bộ thôn ấp xóm bản cụm lớp cư phường quận đoàn hội trạm ca kíp xưởng chuyền may vực phòng trường trại khoa'.split(
    ' ',
  ),
);

/** Nouns of places that are as often the first half of another word. */
const HALF_WORDS = new Set(['công', 'cơ', 'đại', 'cấp', 'giải', 'động', 'học', 'hội', 'trường', 'đồng', 'tiểu']);

const COUNTS_PLACES = new Set('các hai ba bốn năm sáu bảy tám chín mười'.split(' '));

/** How many tokens a known complement takes; `bản tin`, `bản đồ` hold no `bản`. */
function complementLength({ tokens }: Reading, j: number): number {
  const known = COMPLEMENTS.at(tokens, j)?.length ?? 0;
  const head = BODIES.at(tokens, j);
  return head?.value === 'none' && head.length > known ? 0 : known;
}

/** Whether the verb list ends a name here; a single syllable must not begin a known complement (`thu` · `chi bộ`). */
export function endsAtVerb(reading: Reading, j: number): boolean {
  const { tokens } = reading;
  const adverb = ADVERBS.at(tokens, j)?.length ?? 0;
  const ends = Math.max(
    VERBS.at(tokens, j)?.length ?? 0,
    STOP_WORDS.at(tokens, j)?.length ?? 0,
    TRIGGERS.at(tokens, j)?.length ?? 0,
    DEADLINE_OPENERS.at(tokens, j)?.length ?? 0,
    adverb > 1 ? adverb : 0,
  );
  if (ends === 0) return false;
  const known = complementLength(reading, j);
  // `hợp tác` is done, `hợp tác xã` is whose body it is.
  return known <= ends && (ends > 1 || known < 2);
}

export function personAt(reading: Reading, j: number): boolean {
  if (addressEnd(reading, j) > j) return true;
  const end = nameEnd(reading, j, 'look');
  return end > j && (isVeryLikely(reading, j, end) || end - j > 2);
}

/** A number behind `số`, and those listed with it: `số 2`, `số 1, 2 và 3`. */
export function numbersEnd(reading: Reading, j: number): number {
  const { tokens } = reading;
  if (tokens[j]?.shape === 'number' && tokens[j - 1]?.key === 'giáo' && tokens[j + 1]?.key === 'tuổi') return j + 2;
  if (tokens[j]?.shape !== 'number' || !NUMBERED.has(tokens[j - 1]?.key ?? '')) return j;
  // `lớp 4B`, `Khu 3A`.
  const letter = isCapital(tokens[j + 1]) && !tokens[j + 1]!.gap;
  let end = letter ? j + 2 : j + 1;
  for (;;) {
    let k = end;
    if (isMark(tokens[k], ',') || tokens[k]?.key === 'và') k += 1;
    if (k === end) return end;
    if (tokens[k]?.key === 'số') k += 1;
    if (tokens[k]?.shape !== 'number' || !/^\d{1,2}$/.test(tokens[k]!.key)) return end;
    end = k + 1;
  }
}

/** The token after the words that a name goes on with in prose. `open`: the head wants a word, be it a verb (`tổ` + `hoà giải`). */
export function proseTailEnd(reading: Reading, i: number, manner: Manner, open: boolean, unknowns = true): number {
  const { tokens } = reading;
  let j = i;
  for (let first = open; j < tokens.length; first = false) {
    const numbers = numbersEnd(reading, j);
    if (numbers > j) {
      j = numbers;
      continue;
    }
    if (open && joinsCapitals(reading, j)) {
      j += 2;
      continue;
    }
    const counted = countedPlacesEnd(reading, j);
    if (counted > j) {
      j = counted;
      continue;
    }
    if (!isWord(tokens[j]) || personAt(reading, j)) break;
    const inner = INNER_COMMAS.at(tokens, j);
    const known = Math.max(inner?.length ?? 0, complementLength(reading, j));
    // Behind a name (`Đông Lĩnh bơm nước`) what may be done is done.
    const done = j > i && isMarkedCapital(reading, j - 1) && VERBS.at(tokens, j) !== null;
    if (known > 0 && (first || !(done || endsAtVerb(reading, j)))) {
      j += known;
      continue;
    }
    if (isMarkedCapital(reading, j) || isShoutedPlace(reading, j, i)) {
      const post = POSTS.at(tokens, j);
      if (post && post.length > 1) break;
      j += 1;
      continue;
    }
    if (endsAtVerb(reading, j)) break;
    // Behind a place or a number a name is complete: what is unknown there is a verb that no list holds.
    const told = j > i && (isWholePlace(reading, j - 1) || tokens[j - 1]!.shape === 'number');
    const verb = told ? j : unknowns ? verbBehindUnknown(reading, j, manner) : endOfListed(reading, j, manner);
    if (verb === j) break;
    j = verb;
  }
  return j;
}

/** A noun of a place; `Công` in `Phòng Công tác …` is only half a word. */
const isWholePlace = (reading: Reading, j: number): boolean =>
  PLACE_NOUNS.has(reading.tokens[j]!.key) && !(HALF_WORDS.has(reading.tokens[j]!.key) && isMarkedCapital(reading, j));

/** `Tổ Ngữ văn - Lịch sử`: a dash between two capitals of one name. */
const joinsCapitals = (reading: Reading, j: number): boolean =>
  isDash(reading, j) &&
  isMarkedCapital(reading, j + 1) &&
  !POSTS.at(reading.tokens, j + 1) &&
  !BODIES.at(reading.tokens, j + 1) &&
  !personAt(reading, j + 1);

/** In a text all in capitals, what follows `XÃ`, `THÔN` is their name. */
function isShoutedPlace({ tokens, shouting }: Reading, j: number, from: number): boolean {
  if (!shouting || (TRIGGERS.at(tokens, j)?.length ?? 0) > 0) return false;
  if ((VERBS.at(tokens, j)?.length ?? 0) > 1) return false;
  for (let k = j - 1; k >= from - 1 && k > j - 5; k--) if (PLACE_NOUNS.has(tokens[k]!.key)) return true;
  return false;
}

const isSingle = ({ tokens }: Reading, k: number): boolean =>
  (VERBS.at(tokens, k)?.length ?? 0) === 1 && !TRIGGERS.at(tokens, k) && (STOP_WORDS.at(tokens, k)?.length ?? 0) < 2;

/** Unknown words belong to the name where a verb comes soon, or, in a list, the list goes on. */
function verbBehindUnknown(reading: Reading, j: number, manner: Manner): number {
  const { tokens } = reading;
  for (let k = j + 1; k <= j + MOST_UNKNOWN && k <= tokens.length; k++) {
    const token = tokens[k];
    if (!isWord(token)) return manner.listed && (token === undefined || isMark(token, ',;.):')) ? k : j;
    if (complementLength(reading, k) > 0 || isMarkedCapital(reading, k)) return k;
    // One syllable may be part of an unknown word: only behind a whole word is it a verb.
    if (endsAtVerb(reading, k) && (k === j + 2 || !isSingle(reading, k))) return k;
  }
  return j;
}

/** Marks behind which nothing belongs to the name that stands before them. */
const PARTS_LIST = ',;.):';

/** Where parties are listed (`phối hợp với Công đoàn bưu cục: …`), plain words up to the next mark belong to the name. */
function endOfListed(reading: Reading, j: number, manner: Manner): number {
  const { tokens } = reading;
  if (!manner.listed) return j;
  for (let k = j; k <= j + MOST_UNKNOWN; k++) {
    const token = tokens[k];
    if (token === undefined || isMark(token, PARTS_LIST)) return k;
    if (!isWord(token) || isCapital(token) || endsAtVerb(reading, k) || TRIGGERS.at(tokens, k)) return j;
  }
  return j;
}

/** `Ban tự quản ba buôn`, `Chi hội Phụ nữ các thôn`: of how many places a body is. */
function countedPlacesEnd(reading: Reading, j: number): number {
  const { tokens } = reading;
  const key = tokens[j]?.key ?? '';
  if (!COUNTS_PLACES.has(key) && !/^\d{1,2}$/.test(key)) return j;
  const place = PLACE_BODIES.at(tokens, j + 1);
  return place && complementLength(reading, j + 1) > 0 ? j + 1 + place.length : j;
}

/** Whether a new party begins at token `j`: then a comma before it parts, and does not join. */
function beginsParty(reading: Reading, j: number): boolean {
  const { tokens } = reading;
  if (tokens[j] === undefined || !isWord(tokens[j])) return true;
  if (isCapital(tokens[j]) || addressEnd(reading, j) > j) return true;
  const body = BODIES.at(tokens, j);
  if (body && body.value !== 'none') return true;
  if (POSTS.at(tokens, j) || GENERAL_ALONE.at(tokens, j) || GENERAL_QUANTIFIERS.at(tokens, j)) return true;
  return COMPLEMENTS.at(tokens, j) !== null && PLACE_BODIES.at(tokens, j) !== null;
}

/** The token after the words of a name that fills a field: the next separator, or a word that says what it does there. */
export function fieldTailEnd(reading: Reading, i: number, open: boolean, joining = false): number {
  const { tokens } = reading;
  let j = i;
  for (let first = open; j < tokens.length; first = false) {
    const token = tokens[j]!;
    const inner = INNER_COMMAS.at(tokens, j);
    const known = COMPLEMENTS.at(tokens, j);
    const whole = inner ?? (known && tokens.slice(j, j + known.length).some((t) => isMark(t, '-,')) ? known : null);
    if (whole) {
      j += whole.length;
      continue;
    }
    if (token.shape === 'honorific' || token.shape === 'break' || token.shape === 'dots') break;
    const joins = isMark(token, ',&') || token.key === 'và';
    if (joins) {
      const goesOn = joining && !beginsParty(reading, j + 1) && !endsInField(reading, j + 1);
      if (!goesOn) break;
    } else if (isDash(reading, j)) {
      const next = tokens[j + 1];
      const goesOn = joining && isWord(next) && !POSTS.at(tokens, j + 1) && nameEnd(reading, j + 1, 'look') === j + 1;
      if (!goesOn || endsInField(reading, j + 1)) break;
    } else if (token.shape === 'mark' && !isMark(token, '-/"')) {
      break;
    } else if (!first && endsInField(reading, j)) {
      break;
    }
    if (token.shape === 'number' && token.key.includes('/')) break;
    const numbers = numbersEnd(reading, j);
    if (numbers > j) {
      j = numbers;
      continue;
    }
    if (j > i && personAt(reading, j)) break;
    j += 1;
  }
  return j;
}

const FIELD_ENDS = new Set(['do', 'thực hiện', 'chỉ đạo', 'làm', 'cùng', 'là']);

function endsInField(reading: Reading, j: number): boolean {
  const { tokens } = reading;
  if (TRIGGERS.at(tokens, j) || DEADLINE_OPENERS.at(tokens, j)) return true;
  const key = tokens[j]?.key ?? '';
  return FIELD_ENDS.has(key) || FIELD_ENDS.has(`${key} ${tokens[j + 1]?.key ?? ''}`);
}
