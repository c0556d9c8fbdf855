/** One party as it is written: a name with its posts, a post with its holder, a body, or everybody. */
import { bodyEnd, generalEnd } from './bodies';
import { IN_LIST, IN_PROSE, type Manner, proseTailEnd } from './bodies-tail';
import { fold } from './fold';
import { body, type PartyMention, type Piece, person } from './party-compose';
import {
  COMPLEMENTS,
  DEADLINE_OPENERS,
  GENERAL_ALONE,
  GENERAL_QUANTIFIERS,
  KINSHIP,
  POSTS,
  POSTS_BEHIND_NAMES,
  TRIGGERS,
  VERBS,
} from './party-lexicon';
import { isCapital, isDash, isMark, isWord, type Reading } from './party-tokens';
import { addressEnd, nameEnd } from './people';
import { postEnd } from './posts';

/** A party and the tokens it takes, what addresses it and a bracket behind it included. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly party: PartyMention;
  /** `đồng chí` or the like stands before it. */
  readonly addressed: boolean;
}

/** Where a name may follow what stands between it and a post: nothing, a dash, a bracket, a colon before `đồng chí`. */
function holderAt(reading: Reading, j: number): { name: Piece; to: number } | null {
  const { tokens } = reading;
  const bracket = isMark(tokens[j], '(');
  const between = bracket || isDash(reading, j) || isMark(tokens[j], ':') ? 1 : 0;
  const address = addressEnd(reading, j + between);
  const addressed = address > j + between;
  const end = nameEnd(reading, address, addressed ? 'address' : 'look');
  if (end === address) return null;
  if (bracket && !isMark(tokens[end], ')')) return null;
  return { name: { from: address, to: end }, to: bracket ? end + 1 : end };
}

/** The posts behind a name: `, Chi uỷ viên`, `– Phó Bí thư, Trưởng Ban`, `(Trưởng thôn)`. */
function postsBehind(reading: Reading, j: number, manner: Manner): { posts: Piece[]; to: number } {
  const { tokens } = reading;
  const posts: Piece[] = [];
  let to = j;
  for (;;) {
    let k = to;
    const bracket = isMark(tokens[k], '(');
    const comma = isMark(tokens[k], ',');
    if (bracket || comma || isDash(reading, k)) k += 1;
    else if (tokens[k]?.key === 'kiêm' || tokens[k]?.key === 'là' || tokens[k]?.key === 'hiện') k += 1;
    else if (posts.length > 0) break;
    if (tokens[k]?.shape === 'honorific') break;
    if (tokens[k]?.key === 'là') k += 1;
    const plain = POSTS_BEHIND_NAMES.at(tokens, k);
    const end = Math.max(postEnd(reading, k, manner, true), plain && k > to ? k + plain.length : k);
    if (end === k || (bracket && !isMark(tokens[end], '),-'))) break;
    // `…, Trưởng thôn Trần Văn Bốn`: the post is the next person's.
    if (comma && holderAt(reading, end) && !isDash(reading, end)) break;
    posts.push({ from: k, to: end });
    to = end;
    if (bracket && isMark(tokens[end], ')')) return { posts, to: end + 1 };
  }
  const opened = posts.length > 0 && isMark(tokens[posts[0]!.from - 1], '(') && isMark(tokens[to], ')');
  return { posts, to: opened ? to + 1 : to };
}

/** A short bracket behind a name that tells of the person and names nobody: `(tổ 2)`. */
function asideEnd(reading: Reading, j: number): number {
  const { tokens } = reading;
  if (!isMark(tokens[j], '(')) return j;
  for (let k = j + 1; k <= j + 5; k++) {
    if (isMark(tokens[k], ')')) return k > j + 1 ? k + 1 : j;
    if (!isWord(tokens[k]) && tokens[k]?.shape !== 'number') return j;
  }
  return j;
}

function namedPerson(reading: Reading, i: number, from: number, to: number, manner: Manner, before: Piece[]): Mention {
  const behind = postsBehind(reading, to, manner);
  const end = behind.posts.length > 0 ? behind.to : manner.field ? to : asideEnd(reading, to);
  const party = person(reading, { from, to }, [...before, ...behind.posts]);
  return { from: i, to: end, party, addressed: from > i };
}

/** `các đồng chí A, B và C`, `02 đ/c: A, B`: the token where the first name begins, else `i`. */
function pluralAddressEnd(reading: Reading, i: number): number {
  const { tokens } = reading;
  const quantifier = GENERAL_QUANTIFIERS.at(tokens, i)?.length ?? (/^\d{1,2}$/.test(tokens[i]?.key ?? '') ? 1 : 0);
  if (quantifier === 0) return i;
  const honorific = i + quantifier;
  const kin = KINSHIP.has(tokens[honorific]?.key ?? '') && isCapital(tokens[honorific + 1]);
  if (tokens[honorific]?.shape !== 'honorific' && !kin) return i;
  const name = isMark(tokens[honorific + 1], ':') ? honorific + 2 : honorific + 1;
  if (postEnd(reading, name, IN_PROSE) > name || GENERAL_ALONE.at(tokens, name)) return i;
  return nameEnd(reading, name, 'address') > name ? name : i;
}

/**
 * The party that begins at token `i`, or null. `continuing`: it stands in a list behind a named person, so that
 * capitals are a name.
 */
export function mentionAt(reading: Reading, i: number, manner: Manner, continuing = false): Mention | null {
  const { tokens } = reading;
  if (tokens[i] === undefined) return null;
  const plural = pluralAddressEnd(reading, i);
  const address = plural > i ? plural : addressEnd(reading, i);
  const addressed = address > i;

  const general = plural > i ? i : generalEnd(reading, i, manner);
  const post = postEnd(reading, address, manner);
  const bodyTo = addressed ? address : bodyEnd(reading, i, manner);
  const wider =
    general > post || (general > i && (GENERAL_ALONE.at(tokens, i)?.length ?? 0) > (POSTS.at(tokens, i)?.length ?? 0));
  if (general > Math.max(i, bodyTo) && wider) {
    // `đảng viên Nguyễn Văn Én`: one person, not everybody.
    const holder = nameEnd(reading, general, 'look');
    if (holder > general && GENERAL_ALONE.at(tokens, i)) return namedPerson(reading, i, general, holder, manner, []);
    return { from: i, to: general, party: body(reading, { from: i, to: general }, true), addressed: false };
  }
  if (post > address && post >= bodyTo) return holderOf(reading, i, address, post, manner, addressed);
  if (bodyTo > i && general <= bodyTo && !addressed) {
    return { from: i, to: bodyTo, party: body(reading, { from: i, to: bodyTo }, general === bodyTo), addressed: false };
  }
  const listed = continuing && ((isCapital(tokens[i + 1]) && !opensClause(reading, i)) || isShortName(reading, i));
  const warrant = addressed || listed ? 'address' : manner.field ? 'field' : 'look';
  const name = nameEnd(reading, address, warrant);
  if (name > address) return namedPerson(reading, i, address, name, manner, []);
  return addressed ? chargedPerson(reading, i, address, manner) : null;
}

const opensClause = ({ tokens }: Reading, i: number): boolean =>
  VERBS.at(tokens, i) !== null || TRIGGERS.at(tokens, i) !== null || DEADLINE_OPENERS.at(tokens, i) !== null;

/** One capital in a list behind a person: `đồng chí Hoa, Lan phụ trách`. */
function isShortName(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const next = tokens[i + 1];
  const first = tokens[i]!;
  // `ĐT` is shorthand, `A` stands for a name.
  if (first.shape === 'upper' && first.end - first.start > 1 && !reading.shouting) return false;
  if (!isCapital(tokens[i]) || VERBS.at(tokens, i) || TRIGGERS.at(tokens, i) || DEADLINE_OPENERS.at(tokens, i))
    return false;
  return (
    !next ||
    !isWord(next) ||
    next.key === 'và' ||
    TRIGGERS.at(tokens, i + 1) !== null ||
    VERBS.at(tokens, i + 1) !== null
  );
}

/** A post, with the person who holds it where one is named: `Bí thư chi bộ Nguyễn Văn Én`, `Bí thư (đ/c Én)`. */
function holderOf(reading: Reading, i: number, from: number, to: number, manner: Manner, addressed: boolean): Mention {
  const holder = holderAt(reading, to);
  if (!holder) {
    const alone = person(reading, null, [{ from, to }]);
    return withFurtherPost(reading, i, from, to, manner, alone) ?? { from: i, to, party: alone, addressed };
  }
  if (holder.to > holder.name.to) {
    return { from: i, to: holder.to, party: person(reading, holder.name, [{ from, to }]), addressed };
  }
  return namedPerson(reading, i, holder.name.from, holder.name.to, manner, [{ from, to }]);
}

/** One of several like it, so no one by itself: `Chi uỷ viên, Trưởng thôn Hà Công Én` is one person with two posts. */
const ONE_OF_SEVERAL = /^(?:chi uỷ viên|đảng uỷ viên|cấp uỷ viên|uỷ viên)$/;

function withFurtherPost(
  reading: Reading,
  i: number,
  from: number,
  to: number,
  manner: Manner,
  alone: PartyMention,
): Mention | null {
  // `Phó Chủ tịch Công đoàn kiêm Trưởng ban Nữ công Hà Thị Én`
  const both = reading.tokens[to]?.key === 'kiêm';
  if (!both && (!isMark(reading.tokens[to], ',') || !ONE_OF_SEVERAL.test(fold(alone.text)))) return null;
  const post = postEnd(reading, to + 1, manner);
  const holder = post > to + 1 ? holderAt(reading, post) : null;
  if (!holder || holder.to > holder.name.to) return null;
  const posts = [
    { from, to },
    { from: to + 1, to: post },
  ];
  return { ...namedPerson(reading, i, holder.name.from, holder.name.to, manner, posts), from: i };
}

/** `đồng chí phụ trách thiếu nhi`: known by what is in the person's charge. */
function chargedPerson(reading: Reading, i: number, from: number, manner: Manner): Mention | null {
  const { tokens } = reading;
  if (tokens[from]?.key !== 'phụ' || tokens[from + 1]?.key !== 'trách' || !isWord(tokens[from + 2])) return null;
  const work = tokens[from + 2]!.key === 'công' && tokens[from + 3]?.key === 'tác' ? from + 4 : from + 2;
  const body = bodyEnd(reading, work, { ...manner, places: true });
  const to = body > work || !COMPLEMENTS.at(tokens, work) ? body : proseTailEnd(reading, work, IN_LIST, true);
  if (to === work) return null;
  return { from: i, to, party: person(reading, null, [{ from, to }]), addressed: true };
}
