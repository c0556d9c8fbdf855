/** What stands out in the text: labels, blanks left to fill, dates and people. */
import type { DocumentModel } from '../model/types';
import { type Range, rangeOf } from '../text/range';
import { isOurs } from './status';

export type TokenKind = 'label' | 'blank' | 'date' | 'person';

export interface Token extends Range {
  readonly kind: TokenKind;
}

/** Places that a template left open: `…`, `.....`, `[…]`, `____`. */
const BLANK = /\[[^\]\n]*(?:…|\.{3,})[^\]\n]*\]|…+(?:\/…*)*|\.{4,}|_{3,}/g;

/** Tokens sorted by place, none overlapping another or running over a line end. Empty where none of ours. */
export function tokensOf(model: DocumentModel): Token[] {
  if (!isOurs(model)) return [];
  const { text } = model.source;
  const tokens: Token[] = [];
  const add = (kind: TokenKind, { start, end }: Range): void => {
    if (start < end && !text.slice(start, end).includes('\n')) tokens.push({ kind, start, end });
  };
  for (const task of model.tasks) {
    for (const field of task.fields) {
      if (!task.row) add('label', labelRange(text, field));
      if (field.blank) add('blank', field.value);
    }
    if (task.deadline) add('date', task.deadline);
    for (const party of [...task.owners, ...task.supporters]) if (party.kind === 'person') add('person', party);
  }
  const { meeting, attendance, header } = model;
  if (meeting) {
    for (const party of [...meeting.chair, ...meeting.secretary]) if (party.kind === 'person') add('person', party);
    if (meeting.date.found) add('date', meeting.date);
  }
  for (const absentee of attendance?.absentees ?? []) add('person', absentee);
  if (header.date.found) add('date', header.date);
  for (const block of model.tree.blocks) {
    if (block.type !== 'line' && block.type !== 'table') continue;
    for (const match of text.slice(block.start, block.end).matchAll(BLANK)) {
      const start = block.start + match.index;
      add('blank', rangeOf(start, start + match[0].length));
    }
  }
  return withoutOverlaps(tokens);
}

/** The words of a field's label as they stand in the text, without emphasis marks and colon. */
export function labelRange(text: string, field: Range & { readonly label: string; readonly value: Range }): Range {
  const words = field.label.replace(/[*_:\s]+$/, '').replace(/^[*_\s]+/, '');
  const at = text.indexOf(words, field.start);
  return at < 0 || at + words.length > Math.max(field.value.start, field.end)
    ? rangeOf(field.start, field.start)
    : rangeOf(at, at + words.length);
}

function withoutOverlaps(tokens: Token[]): Token[] {
  const sorted = tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}
