/** Posts: `Bí thư chi bộ`, `Chi uỷ viên phụ trách tuyên giáo`, `Trưởng thôn`. Whoever holds one answers as a person. */
import { bodyEnd } from './bodies';
import { functionEnd, isUnitNoun } from './bodies-function';
import { fieldTailEnd, IN_LIST, IN_PROSE, type Manner, numbersEnd, proseTailEnd } from './bodies-tail';
import {
  COMPLEMENTS,
  POST_PREFIXES,
  POSTS,
  POSTS_NEEDING_COMPLEMENT,
  STANDING_PORTFOLIOS,
  VERBS,
} from './party-lexicon';
import { isMark, isMarkedCapital, isWord, type Reading, readTokens } from './party-tokens';
import { isVeryLikely, nameEnd } from './people';
import type { Range } from './range';

/** Heads whose next word may be a verb: `cán bộ thú y`, `trưởng ban kiểm phiếu`. */
const OPEN_POSTS = new Set(
  'cán bộ|công chức|nhân viên|chuyên viên|tác viên|trưởng ban|phó ban|trưởng phòng|phó phòng|bộ phận'.split('|'),
);

/** The field behind `phụ trách`; a post that only takes charge of a job (`Chi uỷ viên phụ trách.`) has none. */
function portfolioEnd(reading: Reading, j: number, manner: Manner, named: boolean): number {
  const { tokens } = reading;
  if (tokens[j]?.key !== 'phụ' || tokens[j + 1]?.key !== 'trách') return j;
  const field = j + 2;
  if (manner.field) {
    const end = fieldTailEnd(reading, field, true);
    return end > field ? end : j;
  }
  const standing = STANDING_PORTFOLIOS.at(tokens, field);
  if (!standing && !COMPLEMENTS.at(tokens, field)) return j;
  const end = Math.max(proseTailEnd(reading, field, IN_LIST, true), field + (standing?.length ?? 0));
  const after = tokens[end];
  const goesOn = named || (standing && !isWord(after)) || isMark(after, ':-') || VERBS.at(tokens, end) !== null;
  return goesOn ? end : j;
}

/** Capitals right behind a post: a place (`Trưởng thôn An Hoà`) or the person who holds it. */
function placeEnd(reading: Reading, j: number): number {
  const end = nameEnd(reading, j, 'field');
  const upland = /^y$|^[hk]'/.test(reading.tokens[j]?.key ?? '');
  if (end === j || upland || isVeryLikely(reading, j, end)) return j;
  return nameEnd(reading, j, 'look') > j && end - j > 2 ? j : end;
}

/**
 * The token after the post that begins at token `i`; `i` where none does. `named`: it stands behind a name, so that
 * `phụ trách …` is part of it and not what the person is charged with.
 */
export function postEnd(reading: Reading, i: number, manner: Manner, named = false): number {
  const { tokens } = reading;
  const prefix = POST_PREFIXES.has(tokens[i]?.key ?? '') && POSTS.at(tokens, i + 1) ? 1 : 0;
  const whole = POSTS.at(tokens, i);
  const head = prefix > 0 && !whole ? POSTS.at(tokens, i + 1) : whole;
  if (!head) return i;
  const after = i + (head === whole ? 0 : prefix) + head.length;
  const end = complementEnd(reading, after, manner, named, head.value === 'portfolio');
  const key = tokens
    .slice(i, after)
    .map((t) => t.key)
    .join(' ');
  return end === after && POSTS_NEEDING_COMPLEMENT.has(key) && !(manner.field && /^(uv|bt)$/.test(key)) ? i : end;
}

function complementEnd(reading: Reading, j: number, manner: Manner, named: boolean, takesField: boolean): number {
  const { tokens } = reading;
  if (takesField) {
    const field = portfolioEnd(reading, j, manner, named);
    if (field > j) return field;
  }
  const body = bodyEnd(reading, j, { ...manner, places: true });
  if (body > j) return body;
  const numbers = numbersEnd(reading, j);
  if (numbers > j) return numbers;
  const unit = isUnitNoun(tokens[j - 1]?.key) && isMarkedCapital(reading, j) && nameEnd(reading, j, 'look') === j;
  const work = unit && !manner.field ? functionEnd(reading, j) : j;
  if (work > j + 1) return proseTailEnd(reading, work, manner, false);
  const place = placeEnd(reading, j);
  if (place > j) return place;
  if (nameEnd(reading, j, 'look') > j) return j;
  // A secretary has no field of his own: `Phó Bí thư kiểm tra, giám sát các việc` says what he does.
  const secretary = tokens[j - 2]?.key === 'bí' && tokens[j - 1]?.key === 'thư';
  if (secretary && VERBS.at(tokens, j)) return j;
  const open = OPEN_POSTS.has(`${tokens[j - 2]?.key} ${tokens[j - 1]?.key}`);
  if (manner.field && isWord(tokens[j])) return fieldTailEnd(reading, j, false);
  return COMPLEMENTS.at(tokens, j) ? proseTailEnd(reading, j, manner, open) : j;
}

/** Every post named in the text, left to right. */
export function findPosts(text: string, folded: string): Range[] {
  const reading = readTokens(text, folded);
  const { tokens } = reading;
  const found: Range[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = postEnd(reading, i, IN_PROSE);
    if (end > i) found.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end });
    i = Math.max(end, i + 1);
  }
  return found;
}
