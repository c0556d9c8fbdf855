/**
 * Bodies that may be given work: `chi uỷ`, `Tổ đảng số 2`, `Chi hội Nông dân thôn`; and words that mean everybody
 * and so nobody (`toàn thể đảng viên`).
 */
import { functionEnd, isUnitNoun } from './bodies-function';
import { endsAtVerb, fieldTailEnd, IN_PROSE, type Manner, numbersEnd, personAt, proseTailEnd } from './bodies-tail';
import {
  BODIES,
  COMPLEMENTS,
  FAMILIES,
  FUNCTIONS,
  GENERAL_ALONE,
  GENERAL_NOUNS,
  GENERAL_QUANTIFIERS,
  GENERAL_TAILS,
  PLACE_BODIES,
  POSTS,
  TRIGGERS,
} from './party-lexicon';
import { isCapital, isMarkedCapital, type Reading, readTokens } from './party-tokens';
import { addressEnd, isVeryLikely, nameEnd } from './people';
import type { Range } from './range';

export interface BodyRange extends Range {
  /** Too general to answer for anything. */
  readonly general: boolean;
}

/** The token after the wording for everybody that begins at token `i`; `i` where none does. */
export function generalEnd(reading: Reading, i: number, manner: Manner): number {
  const { tokens } = reading;
  const alone = GENERAL_ALONE.at(tokens, i);
  const counted = /^\d{1,2}$/.test(tokens[i]?.key ?? '') ? 1 : 0;
  const quantifier = GENERAL_QUANTIFIERS.at(tokens, i)?.length ?? counted;
  // A bare number counts comrades (`02 đồng chí`), not sheets or trees.
  const after = quantifier > 0 ? tokens[i + quantifier] : undefined;
  const noun = counted && after?.shape !== 'honorific' ? null : GENERAL_NOUNS.at(tokens, i + quantifier);
  const quantified = quantifier > 0 && noun ? quantifier + noun.length : 0;
  const single = tokens[i]?.shape === 'honorific' && tokens[i + 1]?.key === 'đảng' ? GENERAL_NOUNS.at(tokens, i) : null;
  let end = i + Math.max(alone?.length ?? 0, quantified, single?.length ?? 0);
  if (end === i) return i;
  const tail = GENERAL_TAILS.at(tokens, end);
  const answers = TRIGGERS.at(tokens, end)?.value === 'answer';
  if (tail && !(answers && !manner.field)) end += tail.length;
  if (manner.field) return Math.max(end, fieldTailEnd(reading, end, false));
  for (;;) {
    if (personAt(reading, end)) return end;
    const more = endsAtVerb(reading, end) ? 0 : (COMPLEMENTS.at(tokens, end)?.length ?? 0);
    const next = Math.max(numbersEnd(reading, end), end + more, isMarkedCapital(reading, end) ? end + 1 : end);
    if (next === end) return end;
    end = next;
  }
}

/** The token after the body that begins at token `i`; `i` where none does. */
export function bodyEnd(reading: Reading, i: number, manner: Manner): number {
  const { tokens } = reading;
  const head = BODIES.at(tokens, i);
  const place = manner.places ? PLACE_BODIES.at(tokens, i) : null;
  if (place && (!head || head.value === 'generic') && place.length >= (head?.length ?? 0)) {
    const end = tailEnd(reading, i + place.length, manner, false);
    return end > i + place.length || manner.field ? end : i;
  }
  if (!head || head.value === 'none' || (head.length === 1 && isFamily(reading, i))) return i;
  const after = i + head.length;
  const generic = head.value === 'generic';
  const unit = JOINING.has(tokens[i]!.key);
  // `Tổ quản lý` is one already, `Tổ Quản lý vận hành` goes on.
  const whole =
    unit && !manner.field ? Math.max(functionEnd(reading, after, head.length > 1), wholeFunction(reading, i)) : after;
  const named = unit && tokens[whole]?.key === 'viên' ? whole + 1 : whole;
  const open = named === after && (generic || opens(reading, i, after));
  const end = tailEnd(reading, named, manner, open, unit);
  if (!generic) return end;
  if (end === after) return i;
  const known =
    named > after ||
    isMarkedCapital(reading, after) ||
    numbersEnd(reading, after) > after ||
    tokens[after]?.key === 'số' ||
    COMPLEMENTS.at(tokens, after) !== null;
  return known || manner.field ? end : i;
}

const wholeFunction = (reading: Reading, i: number): number => {
  const end = i + 1 + (FUNCTIONS.at(reading.tokens, i + 1)?.length ?? 0);
  return isUnitNoun(reading.tokens[i]!.key) && isMarkedCapital(reading, i + 1) ? end : i;
};

/** Middle names that begin no body's own name. */
const ONLY_IN_NAMES = new Set('văn thị đình hữu khắc viết'.split(' '));

/** `Đoàn Văn Én`, `Đoàn Mạnh Chử`: a family that is also the word for a body; `Đoàn Trường`, `Đoàn Thanh niên` are bodies. */
function isFamily(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!isCapital(tokens[i]) || !FAMILIES.has(tokens[i]!.key)) return false;
  if (!isCapital(tokens[i + 1]) || !isCapital(tokens[i + 2])) return false;
  if (ONLY_IN_NAMES.has(tokens[i + 1]!.key)) return true;
  const end = nameEnd(reading, i, 'look');
  return !COMPLEMENTS.at(tokens, i + 1) && isVeryLikely(reading, i, end);
}

/** Heads whose next word may be a verb that belongs to the name: `Ban quản lý xây dựng`, `Trung tâm hỗ trợ nông dân`. */
const OPEN_HEADS = new Set(
  'trung tâm|quỹ|ban quản lý|bộ phận|văn phòng|ban chỉ đạo|câu lạc bộ|clb|lực lượng|tổ công tác'.split('|'),
);
/** Bodies whose names hold commas: `Tổ vệ sinh, môi trường`. */
const JOINING = new Set(
  'tổ phân chuyền xưởng đội ban nhóm hội phòng câu clb bộ lực trung hợp htx khoa trạm'.split(' '),
);

const opens = ({ tokens }: Reading, i: number, end: number): boolean =>
  OPEN_HEADS.has(
    tokens
      .slice(i, end)
      .map((t) => t.key)
      .join(' '),
  );

const tailEnd = (reading: Reading, i: number, manner: Manner, open: boolean, joining = false): number =>
  manner.field ? fieldTailEnd(reading, i, open, joining) : proseTailEnd(reading, i, manner, open, joining);

/** Every body named in the text, and every wording for everybody, left to right. */
export function findBodies(text: string, folded: string): BodyRange[] {
  const reading = readTokens(text, folded);
  const { tokens } = reading;
  const found: BodyRange[] = [];
  for (let i = 0; i < tokens.length; ) {
    const name = addressEnd(reading, i);
    if (name > i) {
      i = Math.max(name, nameEnd(reading, name, 'address'));
      continue;
    }
    const general = generalEnd(reading, i, IN_PROSE);
    const post = POSTS.at(tokens, i);
    const body = post && post.length >= (BODIES.at(tokens, i)?.length ?? 0) ? i : bodyEnd(reading, i, IN_PROSE);
    const end = Math.max(general, body);
    if (end > i) {
      found.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end, general: general >= body });
      i = end;
    } else {
      i += Math.max(1, BODIES.at(tokens, i)?.length ?? 1, post?.length ?? 1);
    }
  }
  return found;
}
