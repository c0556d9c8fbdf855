/** What can be folded away: front matter, sections, tasks of more than one line, tables. */
import type { DocumentModel } from '../model/types';
import { type Range, rangeOf } from '../text/range';
import { textLineAt, trimmedEnd } from './place';
import { isOurs } from './status';

export interface Fold extends Range {
  readonly kind: 'front-matter' | 'section' | 'task' | 'table';
}

/** Folds sorted by place; each reaches over a line end. Empty where the document is none of ours. */
export function foldsOf(model: DocumentModel): Fold[] {
  if (!isOurs(model)) return [];
  const { text } = model.source;
  const folds: Fold[] = [];
  const add = (kind: Fold['kind'], range: Range): void => {
    const { start, end } = rangeOf(textLineAt(text, range.start).start, trimmedEnd(text, range));
    if (text.slice(start, end).includes('\n')) folds.push({ kind, start, end });
  };
  if (model.tree.frontMatter) add('front-matter', model.tree.frontMatter);
  for (const section of model.sections) if (section.heading) add('section', section);
  for (const task of model.tasks) if (!task.row) add('task', task);
  for (const block of model.tree.blocks) if (block.type === 'table') add('table', block);
  // One fold a line: a task that is a section of its own would show two.
  const starts = new Set<number>();
  return folds
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }) => !starts.has(start) && starts.add(start));
}
