/** Words that several outputs share. */
import type { Kind } from '../core/model/types';
import type { Severity } from '../core/rules/types';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'thông tin',
  hint: 'gợi ý',
};

/** The most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const KIND_WORDS: Readonly<Record<Kind | 'other', string>> = {
  resolution: 'nghị quyết',
  minutes: 'biên bản',
  plan: 'kế hoạch',
  conclusion: 'kết luận',
  notice: 'thông báo',
  report: 'báo cáo',
  programme: 'chương trình',
  decision: 'quyết định',
  proposal: 'tờ trình',
  letter: 'công văn',
  regulation: 'quy chế',
  other: 'văn bản khác',
};

/** `2026-06-05` → `05/6/2026`, as papers write days: a 0 before a day under 10 and a month under 3. */
export function vietnameseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}
