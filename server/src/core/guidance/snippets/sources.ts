/** What a snippet rests on, in words that a clerk can look up. */
import { isSecondHand, SOURCES, type Source, type SourceKey } from '../sources';

export interface SnippetBasis {
  readonly source: SourceKey;
  /** Clause of an instrument, line of a seed text; empty where none is known. */
  readonly clause: string;
}

export const on = (source: SourceKey, clause = ''): SnippetBasis => ({ source, clause });

/** `Quy định 294-QĐ/TW, ngày 26/5/2025, mục 9.3`; says so where only second-hand copies were read. */
export function basisInWords({ source, clause }: SnippetBasis): string {
  const known: Source = SOURCES[source];
  const place = clause && !known.lineNumbers ? `, ${clause}` : '';
  return `${known.name}${place}${isSecondHand(known) ? ' (theo tài liệu dẫn lại)' : ''}`;
}
