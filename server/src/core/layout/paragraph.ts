import type { Paragraph, StyleId, TextRun } from './types';

/** A paragraph of one plain run; an empty text gives a paragraph without runs. */
export function paragraph(style: StyleId, text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', style, runs: text ? [{ text }] : [], ...more };
}

/** What a paragraph says, without its looks. */
export const plainText = (runs: readonly TextRun[]): string => runs.map((run) => run.text).join('');
