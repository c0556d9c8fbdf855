/** The other documents of the cell, as the rules across documents ask for them. */
import { KINDS } from '../../guidance/kinds';
import type { Form, IsoDate, Kind } from '../../model/types';
import { withCapital } from '../../text/capital';
import { shortDate, twoDigits } from '../../text/date-words';
import { foldBase } from '../../text/fold';
import { remembered } from '../../text/remembered';
import type { DocumentSummary } from '../../workspace/summary';
import { dayOfSummary } from '../../workspace/view';
import type { Fix, RuleContext } from '../types';

export interface Neighbourhood {
  readonly own: DocumentSummary;
  /** By day; the checked document is not among them. Drafts are left out: they say nothing yet. */
  readonly others: readonly DocumentSummary[];
}

/** Made once for each state of the documents: every rule asks for it. */
const known = new WeakMap<readonly DocumentSummary[], Map<string, Neighbourhood | null>>();

/** null where there is nothing to compare with: no other document, or a draft is checked. */
export function neighbourhood({ workspace }: RuleContext): Neighbourhood | null {
  if (!workspace) return null;
  const { self, documents } = workspace;
  const bySelf = known.get(documents) ?? new Map<string, Neighbourhood | null>();
  known.set(documents, bySelf);
  const made = bySelf.get(self);
  if (made !== undefined) return made;
  const own = documents.find(({ file }) => file === self);
  const others = documents.filter(({ file, draft }) => file !== self && !draft);
  const around = own && !own.draft && others.length > 0 ? { own, others } : null;
  bySelf.set(self, around);
  return around;
}

export type Dated = DocumentSummary & { readonly day: IsoDate };
const withDay = new WeakMap<DocumentSummary, Dated | null>();

function dayed(summary: DocumentSummary): Dated | null {
  const made = withDay.get(summary);
  if (made !== undefined) return made;
  const day = dayOfSummary(summary);
  const dated = day === null ? null : { ...summary, day };
  withDay.set(summary, dated);
  return dated;
}

/** Documents of these kinds (and this form, where told) that have a day. */
export function dated(documents: readonly DocumentSummary[], kinds: readonly Kind[], form?: Form): Dated[] {
  const found: Dated[] = [];
  for (const summary of documents) {
    if (!kinds.includes(summary.kind) || (form !== undefined && summary.form !== form)) continue;
    const one = dayed(summary);
    if (one) found.push(one);
  }
  return found;
}

/** The symbol as it is compared: `NQ/CB` and `nq / cb` are one. */
export const symbolKey = remembered((symbol: string): string => foldBase(symbol).replace(/\s+/g, ''));

export const monthOf = (day: IsoDate): string => day.slice(0, 7);

/** Months as whole numbers, so that they can be counted. */
export const monthNumber = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
export const monthWords = (number: number): string => `${(number % 12) + 1}/${Math.floor(number / 12)}`;

/** The file's own name, without its folders. */
export const fileName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** `Nghị quyết số 06-NQ/CB, ngày 05/6/2026`; with a small first letter inside a sentence. */
export function called(summary: DocumentSummary, first: 'capital' | 'small' = 'small'): string {
  const name = KINDS.find(({ kind }) => kind === summary.kind)?.name ?? 'văn bản';
  const number =
    summary.number !== null && summary.symbol !== null
      ? ` số ${twoDigits(summary.number)}-${summary.symbol}`
      : ` ở tệp «${fileName(summary.file)}»`;
  const day = dayOfSummary(summary);
  const words = `${name.toLowerCase()}${number}${day ? `, ngày ${shortDate(day)}` : ''}`;
  return first === 'capital' ? withCapital(words) : words;
}

/** A text of the document, shortened for a message. */
export function quoted(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
  return `«${plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain}»`;
}

/** Where in another paper the first line stands that a test takes, its lines folded; null where there is none. */
export function lineIn({ lines, lineNumbers }: DocumentSummary, test: (line: string) => boolean): number | null {
  return lineNumbers[lines.findIndex(test)] ?? null;
}

/** Shows another paper beside the checked one, at that line. */
export const openFix = (there: DocumentSummary, line: number | null, title = `Mở ${called(there)} bên cạnh`): Fix => ({
  title,
  safe: false,
  edits: [],
  command: { kind: 'open', file: there.file, line },
});
