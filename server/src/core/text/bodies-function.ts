/**
 * What a unit is for, as its name says it behind `phòng`, `khoa`, `tổ`, `đội`: `Phòng Công tác xã hội`, `Đội Ghi thu số 2`.
 * Such words often begin like something that is done; a capital, or the number of the unit behind them, tells them apart.
 */
import { numbersEnd } from './bodies-tail';
import { COMPLEMENTS, FUNCTIONS, INNER_COMMAS, POSTS, STOP_WORDS, TRIGGERS, VERBS } from './party-lexicon';
import { isMarkedCapital, isWord, type Reading } from './party-tokens';

/** Nouns of units; a post at the head of one (`trưởng phòng`, `đội trưởng`) ends in one of them or begins with it. */
const UNITS = new Set(
  'tổ đội ban nhóm hội phòng khoa trạm cụm khối viện kho xưởng chuyền trung tâm bộ phận cửa hàng lực lượng'.split(' '),
);
/** A function written without a capital must be this long to be no verb: `phòng công tác xã hội`. */
const PLAIN_ENOUGH = 3;
/** Words that a plain function of a numbered unit may have: `tổ tuần tra số 3`. */
const NUMBERED_WITHIN = 3;

export const isUnitNoun = (key: string | undefined): boolean => key !== undefined && UNITS.has(key);

/**
 * The token after the words of a unit's function that begin at token `j`, right behind its head; `j` where none do.
 * `told`: the head says already what the unit is for, so that plain words behind it are what it does.
 */
export function functionEnd(reading: Reading, j: number, told = false): number {
  const { tokens } = reading;
  if (!isWord(tokens[j])) return j;
  const known = FUNCTIONS.at(tokens, j)?.length ?? 0;
  if (!isMarkedCapital(reading, j)) return known >= PLAIN_ENOUGH && !told ? j + known : numberedEnd(reading, j);
  if ((POSTS.at(tokens, j)?.length ?? 0) > 1) return j;
  const phrase = Math.max(
    known,
    VERBS.at(tokens, j)?.length ?? 0,
    COMPLEMENTS.at(tokens, j)?.length ?? 0,
    INNER_COMMAS.at(tokens, j)?.length ?? 0,
  );
  if (phrase > 1) return j + phrase;
  return known === 0 && endsWithVerb(reading, j + 1) ? j + 2 : Math.max(j + phrase, j);
}

/** `Ghi thu số 2`, `Ghi thu,`: the second word of a function, though it is a verb, since nothing is done to anything. */
function endsWithVerb(reading: Reading, k: number): boolean {
  const { tokens } = reading;
  if (isMarkedCapital(reading, k) || VERBS.at(tokens, k)?.length !== 1 || TRIGGERS.at(tokens, k)) return false;
  const next = tokens[k + 1];
  return next === undefined || !isWord(next) || next.key === 'số' || isMarkedCapital(reading, k + 1);
}

/** `tuần tra số 3`: plain words that a number makes a name. */
function numberedEnd(reading: Reading, j: number): number {
  const { tokens } = reading;
  for (let k = j + 1; k <= j + NUMBERED_WITHIN; k++) {
    const token = tokens[k];
    if (!isWord(token) || TRIGGERS.at(tokens, k - 1) || (STOP_WORDS.at(tokens, k - 1) && tokens[k - 1]!.key !== 'xe')) {
      return j;
    }
    if (token!.key === 'số') return numbersEnd(reading, k + 1) > k + 1 ? k : j;
  }
  return j;
}
