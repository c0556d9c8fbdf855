/** Completion and hover in `chibo.yaml`: which keys there are, what they are for, what may stand behind them. */
import { GROUP_KEYS, type KeyHelp, MEMBER_KEYS, PAGE_KEYS, TERM_KEYS } from '../guidance/roster-keys';
import { PRESET_WORDS, SEVERITY_WORDS } from '../guidance/severity-words';
import type { Rule } from '../rules/types';
import { rosterKeyOf } from '../workspace/roster-read';
import { filterOf, type Suggestion } from './completion/types';
import type { HoverText } from './hover';
import { means, ROSTER_KEYS, type RosterPlace, rosterPlace, usedKeys } from './roster-place';

const PRESETS: Readonly<Record<string, string>> = {
  'co-ban': 'Tám quy tắc gốc',
  'day-du': 'Mọi lỗi, cảnh báo, và gợi ý có căn cứ (mặc định)',
  'tham-dinh': 'Tất cả, kể cả tập quán và phỏng đoán',
};
const PROFILES: Readonly<Record<string, string>> = {
  hd05: 'Hướng dẫn 05-HD/VPTW, từ ngày 27/5/2026',
  hd36: 'Hướng dẫn 36-HD/VPTW, trước ngày 27/5/2026',
};
const YES_NO: Readonly<Record<string, string>> = { có: '', không: '' };

/** What may be typed at a place, in the order of the guide. */
export function rosterCompletions(text: string, offset: number, rules: readonly Rule[]): Suggestion[] {
  const place = rosterPlace(text, offset);
  if (!place) return [];
  if (place.key) return valuesBehind(place, rules);
  if (place.under === null) return topKeys(text, place);
  if (place.under === 'rules') {
    return rules.map((rule) => key(place, rule.id, rule.title));
  }
  return subKeys(place.under).map((name) => key(place, name, ''));
}

/** What the key under the cursor is for; null elsewhere. */
export function rosterHover(text: string, offset: number, rules: readonly Rule[]): HoverText | null {
  const place = rosterPlace(text, offset);
  if (!place || offset > (place.key ?? place.word).end) return null;
  const { start, end, text: typed } = place.key ?? place.word;
  if (typed === '') return null;
  const rule = place.under === 'rules' ? rules.find(({ id }) => id === typed) : undefined;
  if (rule) return { start, end, markdown: `**${rule.title}** (\`${rule.id}\`)` };
  const known = place.under === null ? rosterKeyOf(typed) : null;
  return known ? { start, end, markdown: `**${ROSTER_KEYS[known].names[0]}**\n\n${ROSTER_KEYS[known].says}` } : null;
}

function topKeys(text: string, place: RosterPlace): Suggestion[] {
  const used = usedKeys(text);
  const own = rosterKeyOf(place.word.text);
  return (Object.entries(ROSTER_KEYS) as [keyof typeof ROSTER_KEYS, KeyHelp][])
    .filter(([id]) => id === own || !used.has(id))
    .map(([, { names, says, sample }]) => {
      const name = names[0]!;
      const blank = sample.replace(/[\\$}]/g, '\\$&');
      const body = sample.startsWith('\n') ? `${name}:${blank}$0` : `${name}: \${1:${blank}}`;
      return { ...key(place, name, says), edit: { ...rangeOf(place), text: body }, snippet: true };
    });
}

function subKeys(under: keyof typeof ROSTER_KEYS): readonly string[] {
  const first = (keys: Readonly<Record<string, readonly string[]>>): string[] =>
    Object.values(keys).map(([name]) => name!);
  if (under === 'term') return first(TERM_KEYS);
  if (under === 'groups') return first(GROUP_KEYS);
  if (under === 'members') return first(MEMBER_KEYS);
  if (under === 'page') return Object.values(PAGE_KEYS).map(({ names }) => names[0]);
  return [];
}

function valuesBehind(place: RosterPlace, rules: readonly Rule[]): Suggestion[] {
  const { under } = place;
  const typed = place.key!.text;
  const top = under === null ? rosterKeyOf(typed) : null;
  if (top === 'preset')
    return values(place, Object.fromEntries(Object.keys(PRESET_WORDS).map((id) => [id, PRESETS[id] ?? ''])));
  if (top === 'page' || (under === 'page' && means(typed, PAGE_KEYS.profile.names))) return values(place, PROFILES);
  if (under === 'rules' && rules.some(({ id }) => id === typed)) {
    return values(place, Object.fromEntries(Object.values(SEVERITY_WORDS).map(([word]) => [word!, ''])));
  }
  const isYesNo = [MEMBER_KEYS.probationary, MEMBER_KEYS.exempt, MEMBER_KEYS.away].some((names) => means(typed, names));
  return under === 'members' && isYesNo ? values(place, YES_NO) : [];
}

const rangeOf = ({ word }: RosterPlace): { start: number; end: number } => ({ start: word.start, end: word.end });

const key = (place: RosterPlace, name: string, says: string): Suggestion => ({
  kind: 'label',
  label: name,
  detail: '',
  documentation: says,
  edit: { ...rangeOf(place), text: `${name}: ` },
  snippet: false,
  filter: filterOf(name),
});

const values = (place: RosterPlace, words: Readonly<Record<string, string>>): Suggestion[] =>
  Object.entries(words).map(([word, says]) => ({
    kind: 'value',
    label: word,
    detail: says,
    documentation: '',
    edit: { ...rangeOf(place), text: word },
    snippet: false,
    filter: filterOf(word),
  }));
