/** Documents that the text cites: `Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng uỷ xã`. */

import type { Line } from '../syntax/types';
import { resolve } from '../text/dates';
import { findDocumentNumbers, MAY_HOLD_WRITTEN_NUMBER } from '../text/document-number';
import type { Range } from '../text/range';
import { linesThat } from './line-index';
import { datesOf, passageOf, perLineWith, rangeIn } from './passage';
import type { DocumentModel, IsoDate } from './types';

export interface Citation extends Range {
  readonly line: number;
  readonly number: number;
  /** `NQ/CB`, as written. */
  readonly symbol: string;
  /** The day written behind it; null where none is. */
  readonly date: IsoDate | null;
  /** The year, where only the year is written. */
  readonly year: number | null;
  /** The line's text from the number on: issuer and subject stand there. */
  readonly rest: string;
}

/** How far behind the number its date may stand. */
const DATE_WITHIN = 16;

const citedIn = perLineWith(MAY_HOLD_WRITTEN_NUMBER, [], (line: Line) =>
  findDocumentNumbers(line.text, line.folded).flatMap((mention) => {
    if (mention.number === null || !mention.symbol) return [];
    const date = datesOf(line).find(
      (d) => d.start >= mention.end && d.start - mention.end <= DATE_WITHIN && d.year !== null,
    );
    const day = date?.precision === 'day' ? resolve(date, null) : null;
    return [
      {
        start: mention.start,
        end: date ? date.end : mention.end,
        number: mention.number,
        symbol: mention.symbol,
        date: day?.from ?? null,
        year: date?.year ?? null,
        rest: line.text.slice(mention.end),
      },
    ];
  }),
);

/** Every citation in the body, in order; the document's own number in its letterhead is none. */
export function readCitations(model: DocumentModel): Citation[] {
  const { head, foot } = model.parts;
  return [...linesThat(model.tree, citedIn, head.to, foot.from)].flatMap((line) =>
    citedIn(line).map((found) => ({ ...found, line: line.number, ...rangeIn(passageOf(line), found) })),
  );
}
