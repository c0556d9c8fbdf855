/** What the text cites, the bases in front matter among it, with what stands behind each citation. */
import { type Citation, readCitations } from '../../model/citations';
import type { DocumentModel } from '../../model/types';
import { twoDigits } from '../../text/date-words';
import { findDates, resolve } from '../../text/dates';
import { findDocumentNumbers } from '../../text/document-number';
import { fold } from '../../text/fold';
import type { Range } from '../../text/range';

/** How far behind the number its date may stand. */
const DATE_WITHIN = 16;

/** Every citation in order: bases in front matter first, then the body's. */
export function citationsIn(document: DocumentModel): readonly Citation[] {
  const kept = known.get(document.tree);
  if (kept) return kept;
  const citations = [...frontMatterCitations(document), ...readCitations(document)];
  known.set(document.tree, citations);
  return citations;
}

/** Three rules ask for the citations of the same version. */
const known = new WeakMap<DocumentModel['tree'], readonly Citation[]>();

function frontMatterCitations({ bases, tree }: DocumentModel): Citation[] {
  const front = tree.frontMatter;
  if (!front) return [];
  return bases
    .filter(({ start }) => start < front.end)
    .flatMap((span) => {
      const text = tree.text.slice(span.start, span.end);
      const folded = fold(text);
      return findDocumentNumbers(text, folded).flatMap((mention): Citation[] => {
        if (mention.number === null || !mention.symbol) return [];
        const date = findDates(folded).find(
          (d) => d.start >= mention.end && d.start - mention.end <= DATE_WITHIN && d.year !== null,
        );
        const day = date?.precision === 'day' ? resolve(date, null) : null;
        return [
          {
            start: span.start + mention.start,
            end: span.start + (date?.end ?? mention.end),
            line: 0,
            number: mention.number,
            symbol: mention.symbol,
            date: day?.from ?? null,
            year: date?.year ?? null,
            rest: text.slice(mention.end),
          },
        ];
      });
    });
}

/** `05-HD/VPTW`, for comparing and for messages. */
export const numberOf = ({ number, symbol }: Citation): string => `${twoDigits(number)}-${symbol}`;

/** The citation's own words: up to the end of its sentence or clause. */
export const clauseOf = ({ rest }: Citation): string => /^[^;.:\n]*(?:\.(?=\S)[^;.:\n]*)*/.exec(rest)![0];

/** The citation's line before it, as far back as it says who issued. */
export const before = (citation: Range, document: DocumentModel, length: number): string => {
  const { text } = document.tree;
  const from = Math.max(0, citation.start - length);
  const stretch = text.slice(from, citation.start);
  return fold(stretch.slice(stretch.lastIndexOf('\n') + 1));
};
