/** The few sentences that the server itself says. */
import type { Rule } from '../core/rules/types';
import type { Language } from '../core/service-editor';

interface Messages {
  readonly notOurs: string;
  readonly notComplete: (errors: number) => string;
  readonly written: (path: string) => string;
}

const vi: Messages = {
  notOurs: 'Văn bản này không phải văn bản của chi bộ nên không có mẫu trang để xuất.',
  notComplete: (errors) => `Văn bản còn ${errors} lỗi. Xin bổ sung rồi xuất lại.`,
  written: (path) => `Đã xuất ra tệp ${path}`,
};

const en: Messages = {
  notOurs: 'This is no document of a Party cell, so there is no page to export.',
  notComplete: (errors) => `The document still has ${errors} error(s). Please complete it and export again.`,
  written: (path) => `Exported to ${path}`,
};

export const messages = (language: Language): Messages => (language === 'en' ? en : vi);

/** What a rule asks for and what it rests on, in plain text. */
export function explain({ title, basis }: Pick<Rule, 'title' | 'basis'>): string {
  const sources = basis.map(({ source, clause }) => (clause === '' ? source : `${source}, ${clause}`));
  return sources.length === 0 ? `${title}.` : `${title}. Căn cứ: ${[...new Set(sources)].join('; ')}.`;
}
