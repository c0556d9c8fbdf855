/** The words by which settings and `chibo.yaml` name a severity or a preset; keys are folded by `foldKey`. */
import type { Preset, Severity } from './presets';

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
