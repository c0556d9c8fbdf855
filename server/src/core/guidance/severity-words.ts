/** The words for severities and presets: those that settings and `chibo.yaml` take, and those that the tool says. */
import { foldKey } from '../text/fold';
import type { Preset, Severity } from './presets';

/** The most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The first word of each is the one that the tool itself writes; the English ones are for users of other editors. */
export const SEVERITY_WORDS: Readonly<Record<Severity | 'off', readonly string[]>> = {
  off: ['tắt', 'off', 'không', 'false'],
  hint: ['gợi ý', 'hint'],
  info: ['thông tin', 'info', 'information'],
  warning: ['cảnh báo', 'warning'],
  error: ['lỗi', 'error'],
};

export const PRESET_WORDS: Readonly<Record<Preset, readonly string[]>> = {
  'co-ban': ['co-ban', 'cơ bản'],
  'day-du': ['day-du', 'đầy đủ'],
  'tham-dinh': ['tham-dinh', 'thẩm định'],
};

/** `cảnh báo`: a severity as the tool writes it. */
export const severityWord = (severity: Severity | 'off'): string => SEVERITY_WORDS[severity][0]!;

/** The severity that a word names, however it is spelled; null for none. */
export const severityNamed = (word: string): Severity | 'off' | null => named(SEVERITY_WORDS, word);

/** The preset that a word names, however it is spelled; null for none. */
export const presetNamed = (word: string): Preset | null => named(PRESET_WORDS, word);

function named<Name extends string>(words: Readonly<Record<Name, readonly string[]>>, typed: string): Name | null {
  const wanted = foldKey(typed);
  const found = (Object.keys(words) as Name[]).find((name) => words[name].some((word) => foldKey(word) === wanted));
  return found ?? null;
}
