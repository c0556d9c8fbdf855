/**
 * Reads `chibo.yaml`. Patient with how things are written, exact in where something is wrong; never throws.
 * Offsets count in the raw text, as the host holds it.
 */
import { isMap, type Node, parseDocument } from 'yaml';
import type { Preset, Severity } from '../guidance/presets';
import { PAGE_KEYS, ROSTER_KEYS, type RosterKey, TERM_KEYS, YAML_FAULTS } from '../guidance/roster-keys';
import { PRESET_WORDS, presetNamed, SEVERITIES, severityNamed, severityWord } from '../guidance/severity-words';
import { foldKey } from '../text/fold';
import type { Range } from '../text/range';
import { normalizeSource } from '../text/source';
import type { Roster } from './roster';
import { readGroups, readMembers, readNames } from './roster-members';
import { type Report, type RosterProblem, unknownWord } from './roster-problems';
import { readDay, readDaysOfMonth, readYears } from './roster-values';
import { type Entry, entriesOf, isEmpty, textOf, textsOf } from './yaml-nodes';

export const ROSTER_FILE = 'chibo.yaml';

export const emptyRoster = (file: string): Roster => ({
  file,
  cell: null,
  parent: null,
  place: null,
  term: null,
  meetingDays: null,
  committee: [],
  groups: [],
  members: [],
  recipients: [],
  signer: null,
  severities: {},
  preset: null,
  page: { profile: null, figures: {} },
  ignore: [],
});

const KEY_BY_NAME = new Map<string, RosterKey>();
for (const [key, { names }] of Object.entries(ROSTER_KEYS) as [RosterKey, { names: readonly string[] }][]) {
  for (const name of names) KEY_BY_NAME.set(foldKey(name), key);
}
const TOP_WORDS = Object.values(ROSTER_KEYS).map(({ names }) => names[0]!);

/** The meaning of a top-level key as typed. */
export const rosterKeyOf = (key: string): RosterKey | null => KEY_BY_NAME.get(foldKey(key)) ?? null;

/** `rules`: the ids that `luật` may name; all are taken where it is left out. */
export function readRoster(
  file: string,
  raw: string,
  rules?: readonly string[],
): { readonly roster: Roster; readonly problems: readonly RosterProblem[] } {
  const source = normalizeSource(raw);
  const problems: RosterProblem[] = [];
  const report: Report = (place, message, severity = 'warning', instead = null) => {
    const shown = source.text.slice(place.start, place.end).trimEnd().length;
    const end = place.start + Math.max(shown, Math.min(1, source.text.length - place.start));
    problems.push({ start: source.toRaw(place.start), end: source.toRaw(end), message, severity, instead });
  };
  const document = parseDocument(source.text, { uniqueKeys: false, strict: false, logLevel: 'silent' });
  for (const error of document.errors) {
    report({ start: error.pos[0], end: error.pos[1] }, YAML_FAULTS[error.code] ?? YAML_FAULTS.other!, 'error');
  }
  const root = document.contents as Node | null;
  if (!isMap(root) && !isEmpty(root) && problems.length === 0)
    report({ start: 0, end: 1 }, YAML_FAULTS.other!, 'error');
  const roster = fill(emptyRoster(file), entriesOf(root), report, rules);
  return { roster, problems: withoutConsequences(problems, raw).sort((a, b) => a.start - b.start) };
}

/** A line that a Tab pushes in is read in the wrong place: of it only the Tab is told, once. */
function withoutConsequences(problems: readonly RosterProblem[], raw: string): RosterProblem[] {
  const told = new Set<number>();
  return problems.filter(({ start, message }) => {
    const line = raw.lastIndexOf('\n', start - 1) + 1;
    if (!/^[ ]*\t/.test(raw.slice(line, line + 80))) return true;
    if (message !== YAML_FAULTS.TAB_AS_INDENT || told.has(line)) return false;
    told.add(line);
    return true;
  });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function fill(empty: Roster, entries: readonly Entry[], report: Report, rules?: readonly string[]): Roster {
  const roster: Mutable<Roster> = { ...empty };
  const told = new Set<RosterKey>();
  for (const entry of entries) {
    const key = KEY_BY_NAME.get(entry.folded);
    if (!key) {
      const [message, near] = unknownWord('Khoá', entry.key, TOP_WORDS);
      report(entry.keyRange, message, near ? 'warning' : 'hint', near);
      continue;
    }
    if (told.has(key)) {
      report(
        entry.keyRange,
        `Khoá «${entry.key}» đã có ở trên; dòng sau không được dùng đến. Hãy gộp hai chỗ làm một.`,
      );
      continue;
    }
    told.add(key);
    if (!isEmpty(entry.value)) readPart(roster, key, entry, report, rules);
  }
  return roster;
}

function readPart(
  roster: Mutable<Roster>,
  key: RosterKey,
  entry: Entry,
  report: Report,
  rules?: readonly string[],
): void {
  const { value } = entry;
  switch (key) {
    case 'cell':
    case 'parent':
    case 'place':
    case 'signer':
      roster[key] = textOf(value) ?? notText(entry, report);
      return;
    case 'term':
      roster.term = readTerm(entry, report);
      return;
    case 'meetingDays':
      roster.meetingDays = readDaysOfMonth(textOf(value) ?? '');
      if (!roster.meetingDays) {
        report(entry.range, 'Ngày họp chưa đọc được. Hãy ghi ngày trong tháng, ví dụ: 20-22 hoặc 5.');
      }
      return;
    case 'committee':
      roster.committee =
        isMap(value) || hasMaps(value) ? readMembers(value, report).map(({ name }) => name) : readNames(value);
      return;
    case 'groups':
      roster.groups = isMap(value) ? entriesOf(value).flatMap((group) => [groupOf(group)]) : readGroups(value, report);
      return;
    case 'members':
      roster.members = readMembers(value, report);
      return;
    case 'recipients':
      roster.recipients = (
        value && textOf(value) ? textOf(value)!.split(/\s*;\s*/) : textsOf(value).map(({ text }) => text)
      ).filter(Boolean);
      return;
    case 'rules':
      roster.severities = readRules(entry, report, rules);
      return;
    case 'preset':
      roster.preset = readPreset(entry, report);
      return;
    case 'page':
      roster.page = readPage(entry, report);
      return;
    case 'ignore':
      roster.ignore = textsOf(value).map(({ text }) => text);
  }
}

const hasMaps = (node: Node | null): boolean =>
  node !== null && 'items' in node && (node.items as unknown[]).some((item) => isMap(item));

const groupOf = ({ key, value }: Entry): Roster['groups'][number] => ({ name: key, head: textOf(value) });

function notText({ key, range }: Entry, report: Report): null {
  report(range, `«${key}» chỉ ghi một dòng chữ. Hãy ghi nội dung ngay sau dấu hai chấm.`);
  return null;
}

function readTerm(entry: Entry, report: Report): Roster['term'] {
  const text = textOf(entry.value);
  if (text !== null) {
    const years = readYears(text);
    if (years) return { from: years.from, until: years.to };
    report(entry.range, 'Nhiệm kỳ chưa đọc được. Hãy ghi như 2025-2027, hoặc ghi «từ:» và «đến:» ở hai dòng dưới.');
    return null;
  }
  let from: string | null = null;
  let until: string | null = null;
  for (const part of entriesOf(entry.value)) {
    const isFrom = TERM_KEYS.from.some((name) => foldKey(name) === part.folded);
    if (!isFrom && !TERM_KEYS.until.some((name) => foldKey(name) === part.folded)) {
      const [message, near] = unknownWord('Khoá', part.key, [TERM_KEYS.from[0], TERM_KEYS.until[0]]);
      report(part.keyRange, message, near ? 'warning' : 'hint', near);
      continue;
    }
    if (isEmpty(part.value)) continue;
    const day = readDay(textOf(part.value) ?? '');
    if (!day) report(part.range, 'Ngày này chưa đọc được. Hãy ghi như 20/01/2025, 01/2025 hoặc 2025.');
    else if (isFrom) from = day.from;
    else until = day.to;
  }
  if (from && until && from > until)
    report(entry.range, 'Nhiệm kỳ kết thúc trước khi bắt đầu. Hãy xem lại hai ngày này.');
  return { from, until };
}

function readRules(entry: Entry, report: Report, rules?: readonly string[]): Record<string, Severity | 'off'> {
  const severities: Record<string, Severity | 'off'> = {};
  if (!isMap(entry.value)) {
    report(entry.range, 'Mỗi quy tắc ghi một dòng dưới «luật», thụt vào hai dấu cách, ví dụ: thieu-bien-phap: tắt.');
    return severities;
  }
  for (const { key, keyRange, value, range } of entriesOf(entry.value)) {
    if (rules && !rules.includes(key)) {
      const [, near] = unknownWord('Quy tắc', key, rules);
      const hint = near ? `Có phải ý là «${near}»?` : 'Hãy chép đúng mã quy tắc ở cuối lời nhắc.';
      report(keyRange, `Không có quy tắc nào mang mã «${key}». ${hint}`, 'warning', near);
      continue;
    }
    const severity = severityNamed(textOf(value) ?? '');
    if (severity) severities[key] = severity;
    else {
      const known = (['off', ...[...SEVERITIES].reverse()] as const).map(severityWord);
      const [message, near] = unknownWord('Mức', textOf(value) ?? '', known);
      report(range, message, 'warning', near);
    }
  }
  return severities;
}

function readPreset(entry: Entry, report: Report): Preset | null {
  const typed = textOf(entry.value) ?? '';
  const preset = presetNamed(typed);
  if (preset) return preset;
  const [message, near] = unknownWord('Mức', typed, Object.keys(PRESET_WORDS));
  report(entry.range, message, 'warning', near);
  return null;
}

const isProfile = (word: string): word is 'hd05' | 'hd36' => word === 'hd05' || word === 'hd36';

function readPage(entry: Entry, report: Report): Roster['page'] {
  const alone = textOf(entry.value);
  if (alone !== null) return { profile: profileOf(alone, entry.range, report), figures: {} };
  let profile: 'hd05' | 'hd36' | null = null;
  const figures: Record<string, string | number> = {};
  const keys = Object.entries(PAGE_KEYS);
  for (const { key, folded, keyRange, value, range } of entriesOf(entry.value)) {
    const [id, known] = keys.find(([, { names }]) => names.some((name) => foldKey(name) === folded)) ?? [null, null];
    if (!id || !known) {
      const [message, near] = unknownWord(
        'Khoá',
        key,
        keys.map(([, { names }]) => names[0]),
      );
      report(keyRange, message, near ? 'warning' : 'hint', near);
      continue;
    }
    if (isEmpty(value)) continue;
    const text = textOf(value) ?? '';
    if (id === 'profile') profile = profileOf(text, range, report);
    else if (known.unit === 'text') figures[id] = text;
    else {
      const figure = figureOf(text, known.unit!);
      if (figure !== null) figures[id] = figure;
      else
        report(
          range,
          `«${key}» cần một số đo, tính bằng ${known.unit}. Hãy ghi như ${known.unit === 'mm' ? '30' : '14'}.`,
        );
    }
  }
  return { profile, figures };
}

function profileOf(typed: string, place: Range, report: Report): 'hd05' | 'hd36' | null {
  const word = foldKey(typed).replace(/^(hd)?0?(5|36).*$/, (_, __, number: string) => `hd${number.padStart(2, '0')}`);
  if (isProfile(word)) return word;
  const [message, near] = unknownWord('Thể thức', typed, ['hd05', 'hd36']);
  report(place, message, 'warning', near);
  return null;
}

/** `30`, `30 mm`, `3 cm`, `14 pt`, `1,5 cm`: in the unit asked for; null where it is no measure of a page. */
function figureOf(text: string, unit: 'mm' | 'pt'): number | null {
  const parts = /^(\d+(?:[.,]\d+)?)\s*(mm|cm|pt)?$/.exec(text.trim());
  if (!parts) return null;
  const figure = Number(parts[1]!.replace(',', '.'));
  const scaled = parts[2] === 'cm' && unit === 'mm' ? figure * 10 : figure;
  if (parts[2] && parts[2] !== unit && parts[2] !== 'cm') return null;
  return scaled > 0 && scaled <= 100 ? scaled : null;
}
