/** Citations of instruments that others had replaced by the document's day. Numbers repeat: number and date must agree. */
import { INSTRUMENTS, type Instrument } from '../../guidance/instruments';
import type { Citation } from '../../model/citations';
import type { DocumentModel } from '../../model/types';
import { fold, foldBase } from '../../text/fold';
import type { Fix } from '../types';
import { before, citationsIn, numberOf } from './cited';

export interface Replaced {
  readonly citation: Citation;
  readonly instrument: Instrument;
}

/** What a sentence says that tells of the replacement itself, or of the past. */
const TELLS_OF_IT = /thay thế|thay cho|hết hiệu lực|bãi bỏ|trước đây|trước kia|giai đoạn trước/;

const BY_NUMBER = new Map<string, Instrument[]>();
for (const instrument of INSTRUMENTS) {
  const key = foldBase(instrument.number);
  BY_NUMBER.set(key, [...(BY_NUMBER.get(key) ?? []), instrument]);
}

/** Cited instruments that were replaced by `date`, each once. Without a date nothing can be said. */
export function replacedBy(document: DocumentModel, date: string | null): Replaced[] {
  if (date === null) return [];
  const told = new Set<Instrument>();
  return citationsIn(document).flatMap((citation) => {
    const instrument = (BY_NUMBER.get(foldBase(numberOf(citation))) ?? []).find((known) => isMeant(known, citation));
    if (!instrument?.replacedBy || instrument.until === null || date < instrument.until) return [];
    const around = `${before(citation, document, 160)} ${fold(citation.rest.slice(0, 200))}`;
    if (told.has(instrument) || TELLS_OF_IT.test(around)) return [];
    told.add(instrument);
    return [{ citation, instrument }];
  });
}

/** By its date, its year, or, where neither is written, by what it is about. */
function isMeant({ dates, subject }: Instrument, { date, year, rest }: Citation): boolean {
  if (date !== null) return dates.includes(date);
  if (year !== null) return dates.some((known) => known.startsWith(`${year}-`));
  return fold(rest).includes(fold(subject));
}

/** The new instrument in the old one's place, with its date; issuer and subject behind it stay. */
export function replacement({ citation, instrument }: Replaced, document: DocumentModel): Fix {
  const typed = document.tree.text.slice(citation.start, citation.end);
  const label = /^số\s*:?\s*/iu.exec(typed)?.[0] ?? '';
  return {
    title: `Thay bằng ${instrument.replacedBy}`,
    safe: false,
    edits: [{ start: citation.start, end: citation.end, text: `${label}${instrument.replacedBy}` }],
  };
}
