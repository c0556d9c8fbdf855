/** The header's parts, from the letterhead as typed and from front matter, which wins. */
import { findDates, resolve } from '../text/dates';
import { findDocumentNumbers, readDocumentNumber } from '../text/document-number';
import { fold } from '../text/fold';
import { readPlaceDate } from '../text/place-date';
import { isPlaceholder } from '../text/placeholder';
import type { FrontMatterValues } from './front-matter';
import type { Head, HeadPiece } from './head';
import { joined, type Passage, rangeIn, within } from './passage';
import { type Field, found, type Header, type IsoDate, missing } from './types';

type Typed = Header['typed'];

/** Front matter over what is typed; what is typed stays visible in `typed`. */
export function readHeader(head: Head, values: FrontMatterValues, place: number): Header {
  const typed = typedHeader(head, place);
  const given = (key: 'parent' | 'issuer' | 'place' | 'subject'): Field<string> => {
    const field = values.text(key);
    return field.found && !isPlaceholder(field.value) ? field : typed[key];
  };
  const { number, symbol } = numberFrom(values);
  const date = dateFrom(values.text('date'));
  return {
    parent: given('parent'),
    issuer: given('issuer'),
    number: number.found ? number : typed.number,
    symbol: symbol.found ? symbol : typed.symbol,
    place: given('place'),
    date: date.found ? date : typed.date,
    subject: given('subject'),
    typed,
  };
}

/** A value of front matter as a day. */
export function dateFrom(field: Field<string>): Field<IsoDate> {
  if (!field.found) return field;
  const mention = findDates(fold(field.value)).find((date) => date.precision === 'day');
  const day = mention ? resolve(mention, null) : null;
  return day ? found(day.from, field) : missing(field.start);
}

function numberFrom(values: FrontMatterValues): { number: Field<number>; symbol: Field<string> } {
  const written = values.text('number');
  const separate = values.text('symbol');
  const read = written.found ? readDocumentNumber(written.value) : null;
  const number =
    written.found && read?.number != null
      ? found(read.number, written)
      : missing(written.found ? written.start : written.place);
  const symbolText =
    read?.symbol ?? (separate.found ? (readDocumentNumber(separate.value)?.symbol ?? separate.value) : null);
  const at = read?.symbol ? written : separate;
  return {
    number,
    symbol: symbolText && at.found ? found(symbolText, at) : missing(number.found ? number.end : number.place),
  };
}

function typedHeader(head: Head, place: number): Typed {
  const none = missing(place);
  const pieces = head.pieces;
  const parent = joinedName(pieces, isParent);
  const issuer = joinedName(pieces, isIssuer);
  const numbered = numberIn(pieces);
  const placed = placeDateIn(pieces);
  const subject = subjectOf(head);
  return {
    parent: parent ?? none,
    issuer: issuer ?? none,
    number: numbered.number ?? none,
    symbol: numbered.symbol ?? none,
    place: placed.place ?? none,
    date: placed.date ?? looseDate(head) ?? none,
    subject: subject ? found(subject.text, rangeIn(subject, { start: 0, end: subject.text.length })) : none,
  };
}

const isParent = (folded: string): boolean => /^(?:đảng bộ|đảng uỷ)(?![A-Za-zÀ-ỹ])/u.test(folded);
export const isIssuer = (folded: string): boolean =>
  /^(?:chi bộ|ban chi uỷ|chi uỷ|đại hội chi bộ)(?![A-Za-zÀ-ỹ])/u.test(folded);
const KNOWN_PIECE =
  /^(?:\*+|đảng cộng sản|số[\s:.]|dự thảo|khẩn|thượng khẩn|hoả tốc|lưu hành|[-_=]{3,}|.*,? ngày .*(?:tháng|năm))/;

/** A body's name, with the lines it wraps onto; `A – Chi bộ B` on one line is cut at the dash. */
function joinedName(pieces: readonly HeadPiece[], begins: (folded: string) => boolean): Field<string> | null {
  const first = pieces.findIndex((piece) => begins(piece.folded) || innerStart(piece, begins) !== null);
  const piece = pieces[first];
  if (!piece) return null;
  const start = begins(piece.folded) ? 0 : innerStart(piece, begins)!;
  const other = /\s[-–—]\s*(?=chi bộ)/.exec(piece.folded.slice(start));
  const end =
    other && start + other.index > start && !isIssuer(piece.folded.slice(start))
      ? start + other.index
      : piece.text.length;
  const own = within(piece, start, end);
  let text = own.text.trim();
  const range = rangeIn(own, { start: 0, end: own.text.trimEnd().length });
  let last = range.end;
  for (const next of pieces.slice(first + 1)) {
    if (next.column !== piece.column || next.line.number === piece.line.number) continue;
    if (isParent(next.folded) || isIssuer(next.folded) || KNOWN_PIECE.test(next.folded)) break;
    if (next.text !== next.text.toUpperCase() || text !== text.toUpperCase()) break;
    text += ' ' + next.text.trim();
    last = rangeIn(next, { start: 0, end: next.text.length }).end;
  }
  return found(text.replace(/[.,;]$/, ''), { start: range.start, end: last });
}

/** Where a name begins inside a piece, after a dash: `Đảng bộ xã A – Chi bộ B`. */
function innerStart(piece: Passage, begins: (folded: string) => boolean): number | null {
  const dash = /[-–—]\s*/g;
  for (const m of piece.folded.matchAll(dash)) {
    const at = m.index + m[0].length;
    if (begins(piece.folded.slice(at)) && isParent(piece.folded)) return at;
  }
  return null;
}

function numberIn(pieces: readonly HeadPiece[]): { number: Field<number> | null; symbol: Field<string> | null } {
  for (const piece of pieces) {
    const mention = findDocumentNumbers(piece.text, piece.folded)[0];
    if (!mention || mention.start > 12) continue;
    const range = rangeIn(piece, mention);
    return {
      number: mention.number === null ? null : found(mention.number, range),
      symbol: mention.symbol ? found(mention.symbol, range) : null,
    };
  }
  return { number: null, symbol: null };
}

function placeDateIn(pieces: readonly HeadPiece[]): { place: Field<string> | null; date: Field<IsoDate> | null } {
  for (const piece of pieces) {
    const read = readPlaceDate(piece.text, piece.folded);
    if (!read) continue;
    return {
      place: read.place ? found(read.place.text, rangeIn(piece, read.place)) : null,
      date: read.date ? found(read.date, rangeIn(piece, read.dateRange)) : null,
    };
  }
  return { place: null, date: null };
}

/** `Ngày 16 tháng 12 năm 2025` on a line of its own in the head. */
function looseDate(head: Head): Field<IsoDate> | null {
  for (const piece of head.pieces) {
    if (!/^ngày \d/.test(piece.folded) || piece.text.length > 40) continue;
    const mention = findDates(piece.folded).find((date) => date.precision === 'day' && date.year !== null);
    const day = mention && resolve(mention, null);
    if (mention && day) return found(day.from, rangeIn(piece, mention));
  }
  return null;
}

/** The lines under the title; where there are none, what stands behind the type's name on its line. */
function subjectOf(head: Head): Passage | null {
  if (head.subject.length > 0) {
    const passage = joined(head.subject);
    return { ...passage, text: passage.text.replace(/\n/g, ' ') };
  }
  return head.title?.rest ?? null;
}
