/**
 * People's names as they are written: two to six syllables in capitals. Behind `đồng chí` any capital begins one;
 * elsewhere a family name must, outside the name of a place or a body.
 */
import {
  AMBIGUOUS_FAMILIES,
  BODIES,
  COMMON_FAMILIES,
  DOUBLE_FAMILIES,
  FAMILIES,
  KINSHIP,
  MIDDLE_NAMES,
  NAMED_AFTER_PEOPLE,
  NO_PERSONS,
  PLACE_ENDS,
  PLACE_NOUNS,
  POSTS,
  STRONG_MIDDLE_NAMES,
  TITLES,
  TRIGGERS,
  VERBS,
} from './party-lexicon';
import { isCapital, isMark, type Reading, readTokens, type Token } from './party-tokens';
import type { Range } from './range';

/** What vouches for a name: `đồng chí` before it, a field that holds nothing else, or only its own look. */
export type Warrant = 'address' | 'field' | 'look';

const LONGEST_NAME = 6;
/** Blanks in a form are typed behind these: `Nguyễn Văn …`. */
const UNFINISHED = new Set(['văn', 'thị', 'đình', 'hữu']);

/** A capital inside a run that begins a post, a body or a turn of assigning: `Lê Văn Tám Trưởng thôn`. */
function endsName(reading: Reading, j: number): boolean {
  const { tokens, shouting } = reading;
  const next = tokens[j + 1];
  const post = POSTS.at(tokens, j);
  if (post && post.length > 1) return true;
  if (next?.shape !== 'lower' && !shouting) return false;
  const body = BODIES.at(tokens, j);
  if (body && body.value !== 'generic' && body.length > 1) return true;
  const role = TRIGGERS.at(tokens, j);
  if (role && (role.length > 1 || shouting)) return true;
  return (VERBS.at(tokens, j)?.length ?? 0) > 1;
}

function runEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  let j = i;
  while (j - i < LONGEST_NAME && isCapital(tokens[j])) {
    if (j > i && (!tokens[j]!.gap || endsName(reading, j))) break;
    j += 1;
  }
  return j;
}

const isMiddle = (token: Token | undefined): boolean => token !== undefined && MIDDLE_NAMES.has(token.key);

/** Whether a run that nothing vouches for looks like a name. */
function looksLikeName(reading: Reading, i: number, end: number): boolean {
  const { tokens } = reading;
  const length = end - i;
  const first = tokens[i]!;
  const before = tokens[i - 1];
  if (length < 2) return false;
  // Inside a run of capitals only an opening word (`Giao Nguyễn Văn A`) may stand before a name.
  if (isCapital(before) && !TRIGGERS.at(tokens, i - 1) && !VERBS.at(tokens, i - 1)) return false;
  if (before && NAMED_AFTER_PEOPLE.has(before.key)) return false;
  if (first.key === 'y' || /^[hk]'/.test(first.key)) return true;
  if (before && first.gap && PLACE_NOUNS.has(before.key) && !isLikely(reading, i, end)) return false;
  const allCapitals = tokens.slice(i, end).every((t) => t.shape === 'upper');
  if (allCapitals) {
    return FAMILIES.has(first.key) && tokens.slice(i + 1, end - 1).some((t) => t.key === 'văn' || t.key === 'thị');
  }
  if (DOUBLE_FAMILIES.at(tokens, i)) return length > 2;
  if (!FAMILIES.has(first.key)) return false;
  if (COMMON_FAMILIES.has(first.key)) return true;
  if (AMBIGUOUS_FAMILIES.has(first.key)) return length > 2 && isMiddle(tokens[i + 1]);
  return true;
}

/** A family that is rarely anything else, and a middle name. */
function isLikely(reading: Reading, i: number, end: number): boolean {
  const { tokens } = reading;
  if (end - i < 3) return false;
  const family = tokens[i]!.key;
  if (isVeryLikely(reading, i, end) || DOUBLE_FAMILIES.at(tokens, i)) return true;
  if (!FAMILIES.has(family)) return false;
  if (!AMBIGUOUS_FAMILIES.has(family)) return isMiddle(tokens[i + 1]);
  return STRONG_MIDDLE_NAMES.has(tokens[i + 1]!.key) && !PLACE_ENDS.has(tokens[end - 1]!.key);
}

/** A common family and a middle name: a person even where a place might stand (`Trưởng thôn Nguyễn Văn Bình`). */
export function isVeryLikely(reading: Reading, i: number, end: number): boolean {
  const { tokens } = reading;
  if (end - i < 2) return false;
  const second = tokens[i + 1]!;
  if (end - i > 2 && (second.key === 'văn' || second.key === 'thị')) return true;
  return COMMON_FAMILIES.has(tokens[i]!.key) && (end - i > 2 || tokens[i]!.key === 'nguyễn');
}

/** The token after the name that begins at token `i`; `i` itself where none begins. */
export function nameEnd(reading: Reading, i: number, warrant: Warrant): number {
  const { tokens } = reading;
  if (!isCapital(tokens[i])) return i;
  const end = runEnd(reading, i);
  const after = tokens[end];
  const last = tokens[end - 1]!;
  const unfinished = end - i === 1 || UNFINISHED.has(last.key);
  if (after?.shape === 'dots' && (unfinished || after.gap)) return i;
  if (unfinished && isMark(after, '[<') && after!.gap) return i;
  if (warrant === 'address') return end;
  const never = NO_PERSONS.at(tokens, i);
  if (never && i + never.length >= end) return i;
  if (warrant === 'field') return end - i > 1 ? end : i;
  return looksLikeName(reading, i, end) ? end : i;
}

/** The token after what addresses a person (`đồng chí`, `đ/c`, `ông` and the colon behind it); `i` where nothing does. */
export function addressEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  const token = tokens[i];
  if (!token) return i;
  if (token.shape === 'honorific') {
    const next = tokens[i + 1];
    if (isMark(next, ':') && isCapital(tokens[i + 2])) return i + 2;
    const title = TITLES.at(tokens, i + 1);
    if (title && isCapital(tokens[i + 1 + title.length])) return i + 1 + title.length;
    if (next && KINSHIP.has(next.key) && next.shape === 'lower' && isCapital(tokens[i + 2])) return i + 2;
    return i + 1;
  }
  const title = TITLES.at(tokens, i);
  if (title && isCapital(tokens[i + title.length])) return i + title.length;
  if (!KINSHIP.has(token.key) || !isCapital(tokens[i + 1])) return i;
  const next = tokens[i + 1]!;
  // `Ông Thị Thêm` bears the family name Ông; `cầu Bà Tư` is a bridge.
  if (token.shape !== 'lower' && (UNFINISHED.has(next.key) || isCapital(tokens[i - 1]))) return i;
  if (token.shape !== 'lower' && tokens[i - 1] && PLACE_NOUNS.has(tokens[i - 1]!.key) && token.gap) return i;
  return i + 1;
}

/** Every person's name in the text, left to right, without what addresses the person. */
export function findNames(text: string, folded: string): Range[] {
  const reading = readTokens(text, folded);
  const { tokens } = reading;
  const names: Range[] = [];
  let addressed = false;
  for (let i = 0; i < tokens.length; ) {
    const address = addressEnd(reading, i);
    if (address > i) {
      addressed = true;
      i = address;
      continue;
    }
    const post = POSTS.at(tokens, i);
    const body = BODIES.at(tokens, i);
    const other = Math.max(post && post.length > 1 ? post.length : 0, body && body.length > 1 ? body.length : 0);
    const end = other > 0 ? i : nameEnd(reading, i, addressed ? 'address' : 'look');
    if (end > i) {
      names.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end });
      i = end;
    } else {
      i += Math.max(1, other);
    }
    addressed = false;
  }
  return names;
}
