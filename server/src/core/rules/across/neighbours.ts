/** The other documents of the cell, as the rules across documents ask for them. */
import { KINDS } from '../../guidance/kinds';
import type { Form, IsoDate, Kind } from '../../model/types';
import type { DocumentSummary } from '../../workspace/summary';
import { dayOfSummary } from '../../workspace/view';
import type { RuleContext } from '../types';

export interface Neighbourhood {
  readonly own: DocumentSummary;
  /** By day; the checked document is not among them. Drafts are left out: they say nothing yet. */
  readonly others: readonly DocumentSummary[];
}

/** null where there is nothing to compare with: no other document, or a draft is checked. */
export function neighbourhood({ workspace }: RuleContext): Neighbourhood | null {
  const own = workspace?.documents.find(({ file }) => file === workspace.self);
  if (!workspace || !own || own.draft) return null;
  const others = workspace.documents.filter(({ file, draft }) => file !== workspace.self && !draft);
  return others.length > 0 ? { own, others } : null;
}

/** Documents of these kinds (and this form, where told) that have a day. */
export const dated = (
  documents: readonly DocumentSummary[],
  kinds: readonly Kind[],
  form?: Form,
): (DocumentSummary & { readonly day: IsoDate })[] =>
  documents.flatMap((summary) => {
    const day = dayOfSummary(summary);
    const fits = kinds.includes(summary.kind) && (form === undefined || summary.form === form);
    return fits && day !== null ? [{ ...summary, day }] : [];
  });

/** The papers of the same meeting: other kind, same form, same day (or same month, where `within` says so). */
export const monthOf = (day: IsoDate): string => day.slice(0, 7);

/** Months as whole numbers, so that they can be counted. */
export const monthNumber = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
export const monthWords = (number: number): string => `${(number % 12) + 1}/${Math.floor(number / 12)}`;

/** `05/6/2026`, as the official page writes it. */
export function dayWords(day: IsoDate): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** The file's own name, without its folders. */
export const fileName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** `Nghị quyết số 06-NQ/CB, ngày 05/6/2026`; with a small first letter inside a sentence. */
export function called(summary: DocumentSummary, first: 'capital' | 'small' = 'small'): string {
  const name = KINDS.find(({ kind }) => kind === summary.kind)?.name ?? 'văn bản';
  const number =
    summary.number !== null && summary.symbol !== null
      ? ` số ${String(summary.number).padStart(2, '0')}-${summary.symbol}`
      : ` ở tệp «${fileName(summary.file)}»`;
  const day = dayOfSummary(summary);
  const words = `${name.toLowerCase()}${number}${day ? `, ngày ${dayWords(day)}` : ''}`;
  return first === 'capital' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** A text of the document, shortened for a message. */
export function quoted(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
  return `«${plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain}»`;
}
