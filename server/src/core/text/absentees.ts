/** Who is absent, and why: `Vắng: đ/c Mùa A Sìn (trực gác rừng, đã báo cáo), đ/c Vàng Thị Mỉ không lý do`. */
import { fold } from './fold';
import type { Range } from './range';
import { anyOf, LEFT, RIGHT } from './word-lists';
import * as WORDS from './words/count-absentees';

export interface AbsenteeName extends Range {
  readonly name: string;
  readonly reason: string | null;
  /** True: excused or a reason is stated; false: expressly not; null: nothing is said. */
  readonly excused: boolean | null;
}

/** What the lines above this one say; given at all, the line stands nested under one of them. */
export interface AbsenceContext {
  /** What the line above says of those it lists (`Có lý do:`). */
  readonly excused?: boolean | null;
  /** The line stands nested under `Vắng:`: its names need no `vắng` of their own. Default: true. */
  readonly nested?: boolean;
}

const SYLLABLE = "\\p{Lu}[A-Za-zÀ-ỹ]*(?:['’ʼ`-] ?[A-Za-zÀ-ỹ]+)?";
const NAME = `${SYLLABLE}(?:[ \u00a0]{1,2}(?:(?:văn|thị|thi|đình|hữu|đức|ngọc|xuân|minh)[ \u00a0]{1,2}(?=\\p{Lu}))?${SYLLABLE}){0,5}`;
const HONORIFIC = `(?:${anyOf(WORDS.HONORIFICS)})`;
const SEPARATOR = '(?:^|[:;,(.–—•+]|[-] |\\d\\)|(?<=\\s)(?:là|và|gồm|có|cùng|với|đó)\\s)\\s*';
/** An item begins: an honorific anywhere, or a separator; the name is matched in the unfolded text behind it. */
const ITEM = new RegExp(`${LEFT}${HONORIFIC}[ :.]{1,3}|${SEPARATOR}`, 'gu');
const NAME_HERE = new RegExp(NAME, 'uy');
const NO_NAME = new RegExp(`^(?:${anyOf(WORDS.NO_NAMES)})${RIGHT}`, 'u');
const IS_HONORIFIC = new RegExp(`^${HONORIFIC}`, 'u');
/** `Ông Thị Thêm` bears the family name Ông. */
const FAMILY_NAME = /^(?:Ông|Bà|Chị|Cô|Chú|Bác|Anh) (?:Thị|Văn|Đình|Quang|Ngọc)\s/u;
const OTHER_PART = new RegExp(
  `(?:^|[.;,]\\s*|\\s- )(?:(?:người|đồng chí|số|đảng viên) )?(?:${anyOf(WORDS.OTHER_PARTS)})${RIGHT}(?! thay)`,
  'gu',
);
const GROUP_LABEL = new RegExp(`(?<no>${WORDS.UNEXCUSED})|(?<yes>${WORDS.EXCUSED})`, 'gu');
/**
 * Another group of those absent begins behind a stop: its label with something behind it (`; không lý do: không có`), or
 * with the number of its people in front (`, 01 đồng chí không lý do`, `, không có đồng chí nào vắng không lý do`).
 */
const SOME =
  '(?:(?:số|không có|không|có) )?(?:(?:\\d+|một|hai|ba|bốn|năm) )?(?:đồng chí|đ\\/c|đảng viên|người|ai|trường hợp)(?: nào)?(?: (?:vắng(?: mặt)?|nghỉ))?';
const STANCE = `(?:${WORDS.UNEXCUSED}|${WORDS.EXCUSED})`;
const OTHER_GROUP = new RegExp(
  `[)\\s]*[;.,]\\s*(?:và |còn |trong đó )?(?:(?:${SOME}|vắng(?: mặt)?) ${STANCE}|${STANCE} {0,2}(?:[:(]|là |gồm |\\d|không))`,
  'u',
);
const UNEXCUSED = new RegExp(WORDS.UNEXCUSED, 'u');
const EXCUSED = new RegExp(WORDS.EXCUSED, 'u');
const POST = new RegExp(`^(?:${anyOf(WORDS.POSTS)})${RIGHT}[^,;()–—]*?(?=$|[,;()–—]| - )`, 'u');
const EVERYBODY =
  /^(?:(?:đều|cả (?:hai|ba|bốn|\d+)|tất cả|các đồng chí (?:trên )?đều|hai đồng chí (?:trên )?đều|cùng)[\s,]*)+/u;
/** A sentence that goes on with those absent: a name with a bracket, a dash or a word of absence behind it. */
const GOES_ON =
  /^(?:\(|[-–—]|vắng|ốm|nghỉ|bận|đi |do |vì |xin|lý do|lí do|có lý|có phép|không lý|không phép|không có|,\s*(?:lý do|lí do|vắng|ốm|nghỉ|bận|đi |xin|có lý|không lý))/u;
const JOINED = new RegExp(`(?:^|\\s)(?:và|cùng)\\s|${LEFT}${HONORIFIC}${RIGHT}`, 'u');
const BLAMED = /(?:nhắc nhở|phê bình|kiểm điểm|yêu cầu|đề nghị|xử lý|bản kiểm điểm)[^.;]{0,40}$/u;

interface Item extends Range {
  readonly name: string;
  /** Where its honorific or the name begins. */
  readonly head: number;
}

/** Names at the heads of items inside the stretch, brackets behind a name skipped (they hold its reason). */
function itemsIn(text: string, folded: string, from: number, to: number): Item[] {
  const items: Item[] = [];
  const opening = nameAt(text, folded, from, to, false);
  if (opening && !IS_HONORIFIC.test(folded.slice(from, from + 16))) {
    items.push({ name: opening, start: from, end: from + opening.length, head: from });
  }
  ITEM.lastIndex = opening ? afterBracket(folded, from + opening.length, to) : from;
  let match = ITEM.exec(folded);
  while (match && match.index < to) {
    const honoured = IS_HONORIFIC.test(match[0]);
    const family = FAMILY_NAME.test(text.slice(match.index, match.index + 16));
    const at = family ? match.index : match.index + match[0].length;
    const here = IS_HONORIFIC.exec(folded.slice(at, at + 16));
    // `đ/c Ông Thế Vinh`: behind one honorific a capital `Ông` is the family name.
    const surname = honoured && /^(?:Ông|Bà|Chị|Cô|Chú|Bác|Anh)[ \u00a0]\p{Lu}/u.test(text.slice(at, at + 8));
    const named = family || surname || FAMILY_NAME.test(text.slice(at, at + 16));
    if (!named && here && /^[ :.]/.test(folded.slice(at + here[0].length))) {
      ITEM.lastIndex = at;
    } else {
      const name = nameAt(text, folded, at, to, honoured);
      if (name) {
        items.push({ name, start: at, end: at + name.length, head: honoured ? match.index : at });
        ITEM.lastIndex = afterBracket(folded, at + name.length, to);
      } else ITEM.lastIndex = Math.max(at, match.index + 1);
    }
    match = ITEM.exec(folded);
  }
  return items;
}

function nameAt(text: string, folded: string, at: number, to: number, honoured: boolean): string | null {
  NAME_HERE.lastIndex = at;
  const name = NAME_HERE.exec(text)?.[0].trimEnd();
  if (!name || at + name.length > to) return null;
  if (NO_NAME.test(folded.slice(at, at + 24))) return null;
  return honoured || name.includes(' ') ? name : null;
}

/** Behind a name's own bracket (`(ốm)`, also after a post), so that names inside it are not taken. */
function afterBracket(folded: string, at: number, to: number): number {
  const open = /^[^,;.()]{0,60}\(/.exec(folded.slice(at, to));
  if (!open || JOINED.test(open[0])) return at;
  const close = folded.indexOf(')', at);
  return close < 0 || close > to ? at : close + 1;
}

/** Reads what stands behind a name, up to the next one. */
function readTail(
  text: string,
  folded: string,
  start: number,
  end: number,
): { reason: string | null; excused: boolean | null; all: boolean } {
  let from = start;
  const skip = (pattern: RegExp): boolean => {
    const match = pattern.exec(folded.slice(from, end));
    if (match && match[0].length > 0) from += match[0].length;
    return match !== null && match[0].length > 0;
  };
  for (let i = 0; i < 4; i++) {
    skip(/^[\s,;:.–—-]+/u);
    if (!skip(POST) && !skip(/^\((?:bí thư|phó|chi uỷ|đảng viên|tổ trưởng|trưởng)[^()]*\)/u)) break;
  }
  const bracket = /^\(([^()]*)\)?/.exec(folded.slice(from, end));
  let to = end;
  if (bracket && bracket[1]!.trim()) {
    to = from + 1 + bracket[1]!.length;
    from += 1;
  }
  const all = skip(EVERYBODY);
  const said = folded.slice(from, to);
  const no = UNEXCUSED.test(said);
  const yes = EXCUSED.test(said);
  skip(/^(?:vắng(?: mặt)?[\s,:]*)+/u);
  skip(new RegExp(`^(?:${WORDS.UNEXCUSED}|${WORDS.EXCUSED})`, 'u'));
  skip(/^[\s,;:.–—()-]*(?:(?:lý do|lí do)[\s:]*|(?:vì|do|vắng do|vắng vì)\s+)*(?:là\s+)?/u);
  const stop = folded
    .slice(from, to)
    .search(/[;.)\n]|, ?(?:đều|đã báo|có báo|có phép|xin phép|có lý do)|(?: và| là| cùng|,|:|\()?\s*$/u);
  const reason = text
    .slice(from, stop < 0 ? to : from + stop)
    .replace(/[\s,;:…–—-]+$/u, '')
    .trim();
  const stated =
    /[A-Za-zÀ-ỹ]{2}/u.test(reason) && !/^(?:và|là|vắng|đồng chí|đ\/c|có|không|chi tiết)$/u.test(fold(reason))
      ? reason
      : null;
  return {
    reason: no && stated && UNEXCUSED.test(fold(stated)) ? null : stated,
    excused: no ? false : yes || stated ? true : null,
    all,
  };
}

/** The stretch behind a `vắng` in which names are those of the absent. */
function stretchEnd(text: string, folded: string, from: number): number {
  OTHER_PART.lastIndex = from;
  let end = OTHER_PART.exec(folded)?.index ?? folded.length;
  for (let stop = nextStop(folded, from); stop >= 0 && stop < end; stop = nextStop(folded, stop + 1)) {
    const rest = folded.slice(stop + 1).trimStart();
    const at = folded.length - rest.length;
    const honorific = new RegExp(`^${HONORIFIC}[ :.]{1,3}`, 'u').exec(rest)?.[0].length ?? 0;
    const name = nameAt(text, folded, at + honorific, folded.length, honorific > 0);
    const goesOn = name
      ? GOES_ON.test(folded.slice(at + honorific + name.length).trimStart())
      : /^(?:[+-] ?)?(?:lý do|lí do|trong đó|gồm|có lý|có phép|không lý|không có lý|không phép|vắng)/u.test(rest);
    if (!goesOn) end = Math.min(end, stop);
  }
  return end;
}

function nextStop(folded: string, from: number): number {
  const at = folded.slice(from).search(/[.\n](?=\s|$)|(?<=\d)\.(?= )/u);
  return at < 0 ? -1 : from + at;
}

/** `Có lý do: …; không lý do: …`: what the labels between the names say of those behind them. */
function labelled(folded: string, from: number, to: number): boolean | null {
  let said: boolean | null = null;
  for (const match of folded.slice(from, to).matchAll(GROUP_LABEL)) {
    const behind = folded.slice(from + match.index + match[0].length, to);
    if (!/^[^,;.()]{0,40}(?::|là|gồm|\()\s*$|^(?: \d+)?[^,;.()]{0,20}$/u.test(behind)) continue;
    said = match.groups?.no === undefined;
  }
  return said;
}

function readList(text: string, folded: string, from: number, to: number, excused: boolean | null): AbsenteeName[] {
  const items = itemsIn(text, folded, from, to);
  const found: AbsenteeName[] = [];
  let said = excused;
  items.forEach((item, i) => {
    const before = labelled(folded, i === 0 ? from : items[i - 1]!.end, item.head);
    if (before !== null) said = before;
    const next = items[i + 1];
    // What is said of another group (`; không lý do: đ/c D`, `; không lý do: không có`) says nothing of this one.
    let end = next ? next.head : to;
    const cut = folded.slice(item.end, end).search(OTHER_GROUP);
    if (cut >= 0) end = item.end + cut;
    else if (next && labelled(folded, item.end, next.head) !== null) {
      const label = folded.slice(item.end, next.head).search(/[;.](?=[^()]*$)|,(?=[^,()]*:\s*$)/u);
      if (label >= 0) end = item.end + label;
    }
    const tail = readTail(text, folded, item.end, end);
    found.push({
      name: item.name,
      start: item.start,
      end: item.end,
      reason: tail.reason,
      excused: tail.excused ?? said,
    });
    if (!tail.all) return;
    for (const [k, earlier] of found.entries()) {
      found[k] = { ...earlier, reason: earlier.reason ?? tail.reason, excused: earlier.excused ?? tail.excused };
    }
  });
  return found;
}

/** `đồng chí A vắng có lý do đi công tác`: names in front of the verb. */
function readVerbs(text: string, folded: string): AbsenteeName[] {
  const found: AbsenteeName[] = [];
  const items = itemsIn(text, folded, 0, folded.length);
  /** Those joined to the next one (`đồng chí A và đồng chí B vắng`), who share what is said of it. */
  let joined: Item[] = [];
  items.forEach((item, i) => {
    const end = items[i + 1]?.head ?? folded.length;
    const behind = folded.slice(item.end, end);
    if (items[i + 1] && /^(?:\s*,|\s+và|\s*,\s*và|\s+cùng)\s*$/u.test(behind)) {
      joined.push(item);
      return;
    }
    const together = joined;
    joined = [];
    const verb =
      /^(?:\s*[,(–—-][^,;.()]{2,40}[,)–—-]?)?\s*(?:,|đã|xin|xin phép|phải|đều|cũng)?\s*(?<!đi\s)vắng(?: mặt)?(?! họp (?:hai|ba|bốn|\d))/u.exec(
        behind,
      );
    if (!verb || BLAMED.test(folded.slice(Math.max(0, item.head - 60), item.head))) return;
    const tail = readTail(text, folded, item.end + verb[0].length, end);
    const excused = tail.excused ?? (/xin/.test(verb[0]) ? true : null);
    for (const { name, start, end } of [...together, item])
      found.push({ name, start, end, reason: tail.reason, excused });
  });
  return found;
}

/**
 * The people whom a line, a sentence or a paragraph names as absent, in their order. `text` (NFC) is needed for the
 * capitals of names, ethnic ones among them; ranges are those of the names. A nested line (`context`) is a list of
 * absent people as a whole; `context.excused` holds where the line itself says nothing.
 */
export function readAbsentees(text: string, folded: string, context?: AbsenceContext): AbsenteeName[] {
  if (text.length > 4000) return [];
  if (context && context.nested !== false) {
    const lead = /^[\s+*•–-]*(?:\d{1,2}[.)]\s*)?/u.exec(folded)![0].length;
    return readList(text, folded, lead, stretchEnd(text, folded, lead), context.excused ?? null);
  }
  if (!folded.includes('vắng')) return [];
  const verbs = readVerbs(text, folded);
  if (verbs.length > 0) return verbs;
  const found: AbsenteeName[] = [];
  let covered = 0;
  for (const match of folded.matchAll(/(?<![A-Za-zÀ-ỹ\d])vắng(?: mặt| họp)?(?![A-Za-zÀ-ỹ\d])/gu)) {
    const from = match.index + match[0].length;
    if (from < covered || /không có [^.;,]{0,30}$|không $|việc $/u.test(folded.slice(0, match.index))) continue;
    if (/^ (?:họp )?(?:hai|ba|nhiều|\d+) (?:kỳ|buổi|lần)/u.test(folded.slice(from))) continue;
    // `nhắc nhở đồng chí Quý vắng họp, giao đồng chí Chấn gặp`: what is done about it names others.
    if (BLAMED.test(folded.slice(Math.max(0, match.index - 80), match.index))) continue;
    const to = stretchEnd(text, folded, from);
    found.push(...readList(text, folded, from, to, context?.excused ?? null));
    covered = to;
  }
  return found;
}
