/** What other documents need to know of one: enough to recognise it when they cite it. */
import { type DocumentModel, given, type IsoDate, type Kind } from '../model/types';

export interface DocumentSummary {
  /** The path or URI by which the host knows it. */
  readonly file: string;
  readonly kind: Kind;
  readonly number: number | null;
  /** `NQ/CB` */
  readonly symbol: string | null;
  readonly date: IsoDate | null;
  readonly subject: string | null;
}

/** null for a document that is none of ours. */
export function summarize(file: string, model: DocumentModel): DocumentSummary | null {
  const { kind, header } = model;
  if (kind === null || kind === 'other') return null;
  return {
    file,
    kind,
    number: given(header.number),
    symbol: given(header.symbol),
    date: given(header.date),
    subject: given(header.subject),
  };
}
