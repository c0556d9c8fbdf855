/** `chibo.yaml` made from what the documents already say. What they do not say is left out or stands as a comment. */
import { type DocumentModel, given, type Party } from '../model/types';
import { withCapital } from '../text/capital';
import { foldKey, squeeze } from '../text/fold';

interface Person {
  readonly name: string;
  post: string | null;
  /** In how many documents. */
  documents: number;
}

/** The text of a `chibo.yaml`; ends in a line end. Documents of another cell than most are not asked. */
export function writeRoster(models: readonly DocumentModel[]): string {
  const ours = models.filter(({ kind }) => kind !== null && kind !== 'other');
  const cell = mostUsed(ours.map(({ header }) => given(header.issuer)));
  const same = ours.filter(({ header }) => {
    const issuer = given(header.issuer);
    return issuer === null || cell === null || foldKey(issuer) === foldKey(cell);
  });
  const people = peopleIn(same);
  const lines = [
    '# Thông tin của chi bộ, do công cụ ghi từ các văn bản đã có. Xin xem lại và bổ sung.',
    entry('chi bộ', cell && titled(cell)),
    entry('đảng bộ', asTitled(mostUsed(same.map(({ header }) => given(header.parent))))),
    entry('địa danh', mostUsed(same.map(({ header }) => given(header.place)))),
    meetingDays(same),
    list('chi uỷ', committeeOf(people)),
    ...members(people),
    list('nơi nhận', recipientsOf(same)),
    entry(
      'người ký',
      mostUsed(same.flatMap(({ kind, signers }) => (kind === 'minutes' ? [] : signers.map(({ name }) => name)))),
    ),
  ];
  return `${lines.filter((line) => line !== null).join('\n')}\n`;
}

const asTitled = (name: string | null): string | null => name && titled(name);

/** `ĐẢNG BỘ XÃ LÂM TRẠCH` as in a sentence: `Đảng bộ xã Lâm Trạch`. */
export function titled(name: string): string {
  const plain = squeeze(name);
  if (plain !== plain.toUpperCase()) return plain;
  const small = new Set(
    'bộ chi đảng uỷ thôn xã phường thị trấn huyện quận thành phố tỉnh khu tổ dân ấp bản buôn làng xóm trường tiểu học trung cơ sở trạm y tế công ty cơ quan cơ'.split(
      ' ',
    ),
  );
  const words = plain.toLowerCase().split(' ');
  return words.map((word, i) => (i > 0 && small.has(word) ? word : withCapital(word))).join(' ');
}

/** The value that most documents have; of equals the first. */
function mostUsed(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, { value: string; count: number }>();
  for (const value of values) {
    if (!value?.trim() || /[…]|\.{3}/.test(value)) continue;
    const key = foldKey(value);
    const known = counts.get(key);
    // Of the spellings the one that is not all capitals reads better.
    const better = known && known.value === known.value.toUpperCase() ? value : known?.value;
    counts.set(key, { value: squeeze(better ?? value), count: (known?.count ?? 0) + 1 });
  }
  return (
    [...counts.values()].reduce<{ value: string; count: number } | null>(
      (a, b) => (a && a.count >= b.count ? a : b),
      null,
    )?.value ?? null
  );
}

function peopleIn(models: readonly DocumentModel[]): Person[] {
  const people = new Map<string, Person>();
  for (const model of models) {
    const here = new Map<string, { name: string; post: string | null }>();
    const note = (name: string | null, post: string | null): void => {
      if (!name || squeeze(name).split(' ').length < 2 || /[….]/.test(name)) return;
      const key = foldKey(name);
      here.set(key, { name: squeeze(name), post: here.get(key)?.post ?? post });
    };
    const parties = (list: readonly Party[]): void => {
      for (const { kind, name, post } of list) if (kind === 'person') note(name, post);
    };
    for (const { name, post } of model.signers) note(name, model.kind === 'minutes' ? null : post);
    parties(model.meeting?.chair ?? []);
    parties(model.meeting?.secretary ?? []);
    for (const { owners } of model.tasks) parties(owners);
    for (const { name } of model.attendance?.absentees ?? []) note(name, null);
    for (const [key, { name, post }] of here) {
      const known = people.get(key) ?? { name, post: null, documents: 0 };
      known.post ??= post && partyPost(post);
      known.documents += 1;
      people.set(key, known);
    }
  }
  const rank = ({ post }: Person): number => (post === null ? POSTS.length : POSTS.indexOf(post));
  return [...people.values()].sort((a, b) => rank(a) - rank(b) || b.documents - a.documents);
}

/** The posts of the cell, from the first down; others (trưởng thôn, hiệu trưởng) are no posts of the Party. */
const POSTS: readonly string[] = ['Bí thư', 'Phó Bí thư', 'Chi uỷ viên'];

function partyPost(post: string): string | null {
  const key = foldKey(post);
  if (key.startsWith('phobithu')) return POSTS[1]!;
  if (key.startsWith('bithu') && !key.includes('chidoan') && !key.includes('doan')) return POSTS[0]!;
  return key.startsWith('chiuyvien') ? POSTS[2]! : null;
}

const committeeOf = (people: readonly Person[]): string[] =>
  people.filter(({ post }) => post !== null).map(({ name }) => name);

function members(people: readonly Person[]): (string | null)[] {
  if (people.length === 0) return [null];
  return [
    '# Những người có tên trong các văn bản; xin thêm cho đủ, xoá người không phải đảng viên của chi bộ.',
    'đảng viên:',
    ...people.map(({ name, post }) => `  - họ tên: ${scalar(name)}${post ? `\n    chức vụ: ${post}` : ''}`),
  ];
}

function recipientsOf(models: readonly DocumentModel[]): string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of models.flatMap(({ recipients }) =>
    recipients.map((span) => squeeze(span.text).replace(/[,;.]+$/, '')),
  )) {
    if (text === '' || /…/.test(text)) continue;
    counts.set(foldKey(text), { text, count: (counts.get(foldKey(text))?.count ?? 0) + 1 });
  }
  const withAny = models.filter(({ recipients }) => recipients.length > 0).length;
  return [...counts.values()].filter(({ count }) => count * 2 >= withAny).map(({ text }) => text);
}

/** The span of days on which the cell met, where it is a short one. */
function meetingDays(models: readonly DocumentModel[]): string | null {
  const days = models
    .filter(({ form, kind }) => form === 'regular' && kind === 'minutes')
    .flatMap(({ meeting }) => (meeting ? (given(meeting.date) ?? []) : []))
    .map((day) => Number(day.slice(8)));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  if (days.length < 3 || to - from > 5) return null;
  return `ngày họp: ${from === to ? from : `${from}-${to}`}`;
}

const entry = (key: string, value: string | null): string | null => (value ? `${key}: ${scalar(value)}` : null);

const list = (key: string, values: readonly string[]): string | null =>
  values.length > 0 ? [`${key}:`, ...values.map((value) => `  - ${scalar(value)}`)].join('\n') : null;

/** Plain where YAML reads it back as it stands, in double quotes else. */
const scalar = (text: string): string =>
  /^[\p{L}\d][^:#\n"'[\]{}]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) && !/^\d/.test(text)
    ? text
    : JSON.stringify(text);
