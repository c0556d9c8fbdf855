import { clauseInWords } from '../guidance/passages';
import { SOURCES, type SourceKey } from '../guidance/sources';
import type { Basis, Confidence } from './types';

/** One source with its clause, or the line of its text (`S1:32`), which is shown as the passage; the confidence is the source's unless told otherwise. `docs/rules/` shows them. */
export function basis(source: SourceKey, clause: string, confidence?: Confidence): Basis {
  const { name, confidence: known } = SOURCES[source];
  return { source: name, clause: clauseInWords(clause), confidence: confidence ?? known };
}
