/** Lists of people and groups in `chibo.yaml`. */
import { isMap, type Node } from 'yaml';
import { GROUP_KEYS, MEMBER_KEYS } from '../guidance/roster-keys';
import { foldKey } from '../text/fold';
import type { Range } from '../text/range';
import type { Member, Roster } from './roster';
import { type Report, unknownWord } from './roster-problems';
import { readDay, readYesNo } from './roster-values';
import { entriesOf, isEmpty, itemsOf, placeOf, textOf, textsOf } from './yaml-nodes';

const NOWHERE: Range = { start: 0, end: 0 };
const COMRADE = /^(?:đồng chí|đ\/c|đc\.?|ông|bà)\s+/iu;
const withoutTitle = (name: string): string => name.replace(COMRADE, '').trim();

/** Names of people: a list, or one line with commas; `đồng chí` is left out. */
export const readNames = (node: Node | null): string[] => textsOf(node).map(({ text }) => withoutTitle(text));

/** `- họ tên: …`, `- Nguyễn Văn A`, `- Nguyễn Văn A (Bí thư)`, `- Nguyễn Văn A: Bí thư`. */
export function readMembers(node: Node | null, report: Report): Member[] {
  const members: Member[] = [];
  const known = new Map<string, Range>();
  for (const item of itemsOf(node)) {
    if (isEmpty(item)) continue;
    const place = placeOf(item, NOWHERE);
    const member = isMap(item) ? memberOf(item, report) : plainMember(textOf(item) ?? '');
    if (!member) {
      report(headOf(item, place), 'Dòng này chưa có họ tên. Hãy ghi «họ tên:» rồi đến tên đảng viên.');
      continue;
    }
    const twice = known.get(foldKey(member.name));
    if (twice && member.from === null && member.until === null) {
      const message = `«${member.name}» có tên hai lần trong danh sách. Nếu là hai người trùng tên, hãy ghi thêm để phân biệt (ví dụ: năm sinh); nếu không, hãy xoá một dòng.`;
      report(headOf(item, place), message, 'hint');
    }
    known.set(foldKey(member.name), place);
    members.push(member);
  }
  return members;
}

/** The first line of a mapping is enough to show where it stands. */
const headOf = (item: Node, place: Range): Range => entriesOf(item)[0]?.keyRange ?? place;

const blankMember = { post: null, probationary: false, exempt: false, away: false, from: null, until: null } as const;

function plainMember(text: string): Member | null {
  const parts = /^([^(–,]+?)\s*(?:\(([^)]*)\)|[–,]\s*(.+)|-\s+(.+))?$/u.exec(text);
  const name = withoutTitle(parts?.[1]?.replace(/\s+-\s.*$/, '') ?? text);
  if (!name) return null;
  const said = (parts?.[2] ?? parts?.[3] ?? parts?.[4] ?? / - (.+)$/.exec(text)?.[1] ?? '').trim();
  const probationary = foldKey(said).includes('dubi');
  return { ...blankMember, name, post: probationary || !said ? null : said, probationary };
}

const MEANING = new Map(
  Object.entries(MEMBER_KEYS).flatMap(([key, names]) => names.map((name) => [foldKey(name), key] as const)),
);
const MEMBER_WORDS = Object.values(MEMBER_KEYS).map((names) => names[0]);

function memberOf(item: Node, report: Report): Member | null {
  const entries = entriesOf(item);
  const [only] = entries;
  if (entries.length === 1 && only && !MEANING.has(only.folded) && textOf(only.value) !== null) {
    return plainMember(`${only.key} (${textOf(only.value)})`);
  }
  let name: string | null = null;
  const read: { -readonly [K in keyof Member]?: Member[K] } = {};
  for (const { key, folded, keyRange, value, range } of entries) {
    const meaning = MEANING.get(folded) as keyof typeof MEMBER_KEYS | undefined;
    if (!meaning) {
      report(keyRange, ...hinted(unknownWord('Khoá', key, MEMBER_WORDS)));
      continue;
    }
    if (isEmpty(value)) continue;
    const text = textOf(value) ?? '';
    if (meaning === 'name') name = withoutTitle(text);
    else if (meaning === 'post') read.post = text;
    else if (meaning === 'from' || meaning === 'until') read[meaning] = dayOf(text, meaning, range, report);
    else read[meaning] = readYesNo(text) ?? notYesNo(text, key, range, report);
  }
  if (read.from && read.until && read.from > read.until) {
    report(headOf(item, NOWHERE), 'Ngày đến trước ngày từ. Hãy xem lại hai ngày này.', 'warning');
  }
  return name ? { ...blankMember, ...read, name } : null;
}

/** A word that was nearly one of ours was meant to be one; an odd one may be there for people. */
const hinted = ([message, near]: [string, string | null]): [string, 'warning' | 'hint', string | null] => [
  message,
  near ? 'warning' : 'hint',
  near,
];

/** `miễn: sức khoẻ yếu` says yes, with a reason; a single odd word does not say enough. */
function notYesNo(text: string, key: string, place: Range, report: Report): boolean {
  if (readDay(text) || text.includes(' ')) return true;
  report(place, `«${key}» cần ghi «có» hoặc «không». Hãy sửa «${text}» thành một trong hai từ đó.`);
  return false;
}

function dayOf(text: string, meaning: 'from' | 'until', place: Range, report: Report): string | null {
  const day = readDay(text);
  if (day) return meaning === 'from' ? day.from : day.to;
  report(place, `«${text}» không phải là ngày đọc được. Hãy ghi như 20/01/2025 hoặc 01/2025.`);
  return null;
}

/** `- tên: Tổ đảng số 1`, `- Tổ đảng số 1`, `- Tổ đảng số 1: Nguyễn Văn A`. */
export function readGroups(node: Node | null, report: Report): Roster['groups'][number][] {
  const groups: Roster['groups'][number][] = [];
  const meaning = new Map(
    Object.entries(GROUP_KEYS).flatMap(([key, names]) => names.map((name) => [foldKey(name), key] as const)),
  );
  for (const item of itemsOf(node)) {
    if (isEmpty(item)) continue;
    const text = textOf(item);
    if (text !== null) {
      groups.push({ name: text, head: null });
      continue;
    }
    let name: string | null = null;
    let head: string | null = null;
    for (const { key, folded, keyRange, value } of entriesOf(item)) {
      const said = isEmpty(value) ? null : textOf(value);
      const means = meaning.get(folded);
      if (means === 'name') name = said;
      else if (means === 'head') head = said && withoutTitle(said);
      else if (entriesOf(item).length === 1 || /^todang|^to\d/.test(folded)) {
        groups.push({ name: key, head: said && withoutTitle(said) });
      } else report(keyRange, ...hinted(unknownWord('Khoá', key, [GROUP_KEYS.name[0], GROUP_KEYS.head[0]])));
    }
    if (name) groups.push({ name, head });
  }
  return groups;
}
