/**
 * The roll of a meeting as it is called in a line or a sentence: how many belong, are present, absent, exempt.
 * Votes, results of work and guests are left alone; a count that is not written is null.
 */
import type { Count } from './counts';
import {
  type Figure,
  type Label,
  type LabelName,
  NOUN,
  type RollCallField,
  rollCallTokens,
  type Token,
} from './roll-call-tokens';
import { anyOf, RIGHT } from './word-lists';
import { MEMBER_NOUNS } from './words/count-words';

export type { RollCallField } from './roll-call-tokens';
export type RollCall = { readonly [Field in RollCallField]: Count | null };

const SAYS_OWN =
  /(?:^|[^A-Za-zÀ-ỹ])(?:chi bộ|toàn chi bộ|ban chi uỷ|chi uỷ)(?: [^,;.:()\d]{1,60}?)?(?: {1,3}(?:hiện|hiện nay|đang))? {1,3}(?:có|gồm)(?: {1,3}(?:tổng số|tất cả|toàn bộ))? {0,3}$/u;
/** `Thành phần: 26/28 đảng viên`: a share under a general label is who came of whom. */
const GENERAL =
  /(?:^|[.;,:(\n] {0,3}|- )(?:thành phần|số lượng|tổng số|đảng viên|quân số|sĩ số|đảng số|dự|có)(?:[^,;.\d]{0,40})[: ]{0,3}$/u;
/** `Tổng số hộ: 214` is no roll. */
const OF_MEMBERS = new RegExp(
  `^ {0,3}(?:$|[:=]|(?:${anyOf([...MEMBER_NOUNS, 'cấp uỷ', 'là', 'có', 'của chi', 'hiện'])})${RIGHT})`,
  'u',
);
/** What may follow the count of all without making it a count of some. */
const STILL_ALL =
  'đảng viên|chính thức|dự bị|trong|ở|tại|thuộc|của|gồm|bao gồm|và|với|nhưng|thì|là|chia|nữ|sinh hoạt|đang|hiện|được triệu tập|phải|dự|có mặt|tham dự|tham gia|đến|về|vắng|họp|đều|trên';
/** `Chi bộ có 3 đồng chí đi công tác`: some of them do something; nothing is said of how many there are. */
const DOES = new RegExp(
  `^ {0,3}(?:${anyOf(MEMBER_NOUNS)}) {1,3}(?!(?:${anyOf(STILL_ALL.split('|'))})${RIGHT})[A-Za-zÀ-ỹ]`,
  'u',
);
const QUIET = /^[^,;.()\d]{0,60}$/u;

const isLabel = (token: Token | undefined): token is Label => token?.kind === 'label';

/** The label right behind a number: `14 chính thức`, `26/28 đồng chí dự họp`. */
function labelAhead(folded: string, tokens: readonly Token[], index: number): Label | null {
  const figure = tokens[index]!;
  const next = tokens[index + 1];
  if (!isLabel(next)) return null;
  const gap = folded.slice(figure.end, next.start).replace(NOUN, '');
  return /^(?: |đều|đã|về|đến|của chi bộ|trong chi bộ|nào){0,8}$/u.test(gap) ? next : null;
}

/** `Được miễn sinh hoạt, không dự: 01 đồng chí`. */
const NOT_COMING = / *(?:sinh hoạt|họp|công tác)?, (?:nên )?không (?:phải )?dự(?: họp)?(?=[ :])/u;

function exemptBefore(folded: string, tokens: readonly Token[], index: number): Token | undefined {
  const label = tokens[index - 2];
  const exempt = isLabel(label) && label.name === 'exempt';
  return exempt && NOT_COMING.test(folded.slice(label.end, tokens[index]!.start)) ? label : undefined;
}

/** The label in front of a number, nothing but quiet words between: `Tổng số đảng viên của Chi bộ: 22`. */
function labelBehind(folded: string, tokens: readonly Token[], index: number, spent: ReadonlySet<Token>): Label | null {
  const figure = tokens[index]!;
  const before = tokens[index - 1]?.kind === 'comma' ? exemptBefore(folded, tokens, index) : tokens[index - 1];
  if (!isLabel(before) || spent.has(before)) return null;
  const gap = folded.slice(before.end, figure.start).replace(NOT_COMING, '');
  if (!QUIET.test(gap) || /(?:^| )cho $/.test(gap)) return null;
  const bare = folded.slice(before.start, before.end) === 'tổng số';
  return bare && !OF_MEMBERS.test(gap) ? null : before;
}

/** The part of all that the labels in front of a figure speak of (`chính thức có mặt: 19`), or null. */
function partOf(tokens: readonly Token[], index: number): 'official' | 'probationary' | null {
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'label') return null;
    if (token.name === 'official' || token.name === 'probationary') return token.name;
  }
  return null;
}

const FIELDS = ['members', 'official', 'probationary', 'present', 'absent', 'exempt'] as const;
const isField = (name: LabelName): name is RollCallField => (FIELDS as readonly string[]).includes(name);

/**
 * Reads the roll out of a line, a sentence or a paragraph (its folded text; ranges count in it). `group` tells what the
 * line above counted where this one is nested under it (`Có mặt: 37` / `Chính thức: 35`).
 */
export function readRollCall(_text: string, folded: string, group: RollCallField | null = null): RollCall {
  const found: Record<RollCallField, Count | null> = {
    members: null,
    official: null,
    probationary: null,
    present: null,
    absent: null,
    exempt: null,
  };
  if (!/\d|mươi|mười|đồng chí|đảng viên|đ\/c|vắng|uỷ viên/.test(folded)) return found;
  const tokens = rollCallTokens(folded);
  /** How a share of those present is divided: `18/19 đảng viên (chính thức 17, dự bị 2)`. */
  const divided: { official?: Count; probationary?: Count } = {};
  const split: { excused: Count[]; unexcused: Count[] } = { excused: [], unexcused: [] };
  /** Labels that belong to the number in front of them. */
  const spent = new Set<Token>();
  let current: LabelName | null = group;
  tokens.forEach((token, index) => {
    if (token.kind === 'label') {
      const major =
        token.name !== 'official' &&
        token.name !== 'probationary' &&
        token.name !== 'excused' &&
        token.name !== 'unexcused';
      if (major) current = token.name;
      return;
    }
    if (token.kind !== 'figure') return;
    const ahead = labelAhead(folded, tokens, index);
    const behind = token.none ? null : labelBehind(folded, tokens, index, spent);
    const name = nameOf(folded, tokens, index, ahead, behind, current);
    if (!name) return;
    if (ahead && ahead.name === name && behind?.name !== name) spent.add(ahead);
    if (name === 'excused' || name === 'unexcused') {
      if (token.count) split[name].push(token.count);
      return;
    }
    if (!isField(name)) return;
    place(found, name, token, current);
    if ((name === 'official' || name === 'probationary') && current === 'present') {
      divided[name] ??= token.count ?? token.fraction?.numerator;
    }
    if (name !== 'official' && name !== 'probationary') current = name;
  });
  const { official, probationary } = divided;
  // Those who divide the whole, not those present, are told in brackets behind the share.
  if (official && probationary && official.value + probationary.value === found.members?.value) {
    found.official ??= official;
    found.probationary ??= probationary;
  }
  if (!found.absent) {
    // `vắng có lý do 2, không lý do 1` splits a number that is not written.
    const named = (name: LabelName): boolean => tokens.some((token) => token.kind === 'label' && token.name === name);
    const sole = named('excused') && named('unexcused') ? [] : [...split.excused, ...split.unexcused];
    // `Vắng không lý do: 0` does not say that nobody was absent, nor `có lý do: A, B; không lý do: 1` that one was.
    if (sole.length === 1 && (sole[0]!.value > 0 || split.excused.length > 0)) found.absent = sole[0]!;
  }
  return found;
}

/** What a figure counts. */
function nameOf(
  folded: string,
  tokens: readonly Token[],
  index: number,
  ahead: Label | null,
  behind: Label | null,
  current: LabelName | null,
): LabelName | null {
  const figure = tokens[index] as Figure;
  if (behind?.name === 'vote' || ahead?.name === 'vote' || votesAhead(folded, tokens, index)) return null;
  if (behind?.name === 'guests' || ahead?.name === 'guests') return null;
  const part = behind ? partOf(tokens, index - 1) : null;
  // `Tổng số đảng viên chính thức được triệu tập: 14` counts the official; `chính thức có mặt: 13` is no count of ours.
  if (part) return behind?.name === 'members' ? part : null;
  const splits = (label: Label | null): boolean => label?.name === 'excused' || label?.name === 'unexcused';
  if (behind && splits(behind)) return behind.name;
  if (ahead && splits(ahead)) {
    // `vắng 02 có lý do` counts all who are absent; `vắng 5 (4 có lý do, 1 không lý do)` splits them.
    if (behind?.name === 'absent') return countsOthers(tokens, index, ahead.name) ? ahead.name : 'absent';
    return current === 'absent' ? ahead.name : null;
  }
  if (ahead && isExempt(folded, tokens, index + 1)) return 'exempt';
  const counted = behind?.name;
  if (counted === 'present' || counted === 'absent' || counted === 'exempt') return counted;
  if (counted === 'official' || counted === 'probationary') return counted;
  if (ahead && ahead.name !== 'members') return ahead.name;
  if (counted) return counted;
  const before = folded.slice(Math.max(0, figure.start - 100), figure.start);
  if (SAYS_OWN.test(before)) return DOES.test(folded.slice(figure.end, figure.end + 60)) ? null : 'members';
  if (ahead) return ahead.name;
  return figure.fraction && GENERAL.test(before) && index < 4 ? 'present' : null;
}

/** `01 đồng chí chính thức đã được miễn sinh hoạt`: the part is only said by the way. */
function isExempt(folded: string, tokens: readonly Token[], part: number): boolean {
  const [label, next] = [tokens[part], tokens[part + 1]];
  if (!isLabel(label) || !isLabel(next) || next.name !== 'exempt') return false;
  const byTheWay = label.name === 'official' || label.name === 'probationary';
  return byTheWay && /^ {0,3}(?:đã |đang |được ){0,3}$/u.test(folded.slice(label.end, next.start));
}

/** `vắng 01 không lý do; 02 có lý do`: those of the other sort are counted apart, so that this figure is not all. */
function countsOthers(tokens: readonly Token[], index: number, name: LabelName): boolean {
  const other = name === 'excused' ? 'unexcused' : 'excused';
  const counts = (token: Token | undefined): boolean => token?.kind === 'figure' && (token.count?.value ?? 0) > 0;
  return tokens.some(
    (token, i) =>
      i > index && isLabel(token) && token.name === other && (counts(tokens[i - 1]) || counts(tokens[i + 1])),
  );
}

/** `23/23 đảng viên chính thức có mặt tán thành`: the same clause goes on to a vote. */
function votesAhead(folded: string, tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'label') return false;
    if (token.name === 'vote') return true;
  }
  return /^[^,;.()\d]{0,60}(?:nhất trí|đồng ý|thống nhất|tán thành)/u.test(
    folded.slice(tokens[index]!.end, tokens[index]!.end + 90),
  );
}

function place(
  found: Record<RollCallField, Count | null>,
  name: RollCallField,
  figure: Figure,
  current: LabelName | null,
): void {
  const { fraction, count } = figure;
  if (name === 'official' || name === 'probationary') {
    if (current !== 'present' && current !== 'absent') found[name] ??= count ?? fraction!.numerator;
    return;
  }
  if (fraction && name === 'members') {
    found.present ??= fraction.numerator;
    found.members ??= fraction.denominator;
    return;
  }
  found[name] ??= count ?? fraction!.numerator;
  if (fraction && (name === 'present' || name === 'absent' || name === 'exempt'))
    found.members ??= fraction.denominator;
}

const LABEL_ONLY: readonly (readonly [RegExp, RollCallField | null])[] = [
  [/(?:có|không)(?: có)? (?:lý do|lí do|phép)|khách|đại biểu/, null],
  [/miễn/, 'exempt'],
  [/vắng/, 'absent'],
  [/(?:chính thức|dự bị).*có mặt|có mặt.*(?:chính thức|dự bị)/, null],
  [/có mặt|(?:^|\s)dự(?: họp| sinh hoạt| hội nghị)?$|tham dự|tham gia|hiện diện|dự họp|đến dự/, 'present'],
  [/dự bị/, 'probationary'],
  [/chính thức/, 'official'],
  [/tổng số|đảng số|quân số|sĩ số|triệu tập|số đảng viên|số lượng|tổng cộng/, 'members'],
];

/** Which count a table's row or a label names (`Tổng số đảng viên`, `Vắng mặt`), or null. Takes folded text. */
export function rollCallLabel(folded: string): RollCallField | null {
  const label = folded.replace(/^[\s\d.)*+-]+|[\s*:]+$/g, '');
  if (label.length === 0 || label.length > 80 || /hộ dân|đoàn viên|hội viên|học sinh/.test(label)) return null;
  return LABEL_ONLY.find(([words]) => words.test(label))?.[1] ?? null;
}
