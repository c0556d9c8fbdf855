/**
 * The deadline in a field or in a sentence. Many small readers give candidates; here they are laid over the text, the
 * more telling first (`ngày 05 hằng tháng` is no 5th of this month), tested for what binds the work to them, and the
 * one that binds best is taken.
 *
 * What counts for what is settled by the public contract: `trước ngày X`, `chậm nhất X`, `đến hết X` end on X; months,
 * quarters and years end on their last day; an end that binds wins over a period that returns, an occasion over
 * `thường xuyên`, and that over `sớm`.
 */
import { compareIso, type IsoDate } from './calendar';
import { type DateMention, findDates, resolve } from './dates';
import { squeezed } from './deadline-blanks';
import { type Candidate, candidate, type DeadlineKind, kindOfDate, type Where } from './deadline-candidate';
import { findCounts } from './deadline-count';
import {
  barePeriodBinds,
  type Cue,
  clauseBefore,
  cueBefore,
  datesSomethingElse,
  isPast,
  isReport,
} from './deadline-cue';
import { findEvents } from './deadline-event';
import { findParts, findPeriods, findWeekdays } from './deadline-period';
import { findEndless, findReturning, findVague, isLoose } from './deadline-recurring';
import { findStretches, joinPeriods } from './deadline-stretch';
import { blankBefore, hasBlank, isPlaceholder } from './placeholder';
import type { Range } from './range';

export type { DeadlineKind, Where };

export interface DeadlineMention extends Range {
  /** As written, from the word that binds (`trước ngày 20/6/2026`). */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** First day, only of a range. */
  readonly from: IsoDate | null;
  /** Last day; null for what recurs, is vague or is tied to an occasion, and where nothing tells the year. */
  readonly to: IsoDate | null;
  /** False for `thường xuyên` without a period, and for what is vague. */
  readonly checkable: boolean;
  /** A day that the calendar has not: `31/6`. */
  readonly impossible: boolean;
}

/** A candidate with what binds the work to it. */
interface Bound {
  readonly at: Candidate;
  readonly start: number;
  readonly weight: number;
}

/**
 * Reads the deadline. `text` is the original, `folded` its fold (same offsets), `reference` the document's date, which
 * gives missing years and what `tháng tới` counts from. `where`: 'value' for the content of a labelled field or cell
 * (any time in it counts), 'prose' for a sentence (only what is used as its deadline). Null where there is none, or a
 * blank to be filled in. Never throws; linear in the text's length.
 */
export function readDeadline(
  text: string,
  folded: string,
  reference: IsoDate | null,
  where: Where,
): DeadlineMention | null {
  if (isPlaceholder(text)) return null;
  const line = squeezed(folded);
  const found = read(line.text, reference, where);
  if (!found) return null;
  const { kind, from, to, checkable, impossible } = found.at;
  const start = line.at(found.start);
  const end = line.at(found.at.end - 1) + 1;
  return { start, end, text: text.slice(start, end), kind, from, to, checkable, impossible };
}

/** The choice itself: over folded text without double blanks. */
function read(folded: string, reference: IsoDate | null, where: Where): Omit<Bound, 'weight'> | null {
  const candidates = laidOut(folded, reference, where);
  const ends = candidates.filter(isEnd).flatMap((at) => bound(at, folded, reference, where));
  const best = strongest(ends);
  const returning = candidates.find((at) => at.kind === 'recurring' && at.checkable);
  const event = candidates.find(
    (at) =>
      at.kind === 'event' &&
      !hasBlank(folded.slice(at.start, at.end + 2)) &&
      !(where === 'prose' && isHeading(at, folded)),
  );
  const withoutDay = returning && event ? (returning.start < event.start ? returning : event) : (returning ?? event);
  const weakEnd = best && best.weight < WEAK;
  const endless = candidates.find((at) => at.kind === 'recurring');
  if (best?.at.kind === 'year' && endless && !withoutDay && /^(?:trong|cả|năm)/u.test(folded.slice(best.start)))
    return { at: endless, start: endless.start };
  if (best && !(withoutDay && (weakEnd || (best.at.loose && returning)))) return best;
  if (withoutDay) return { at: withoutDay, start: withoutDay.start };
  const rest = endless ?? candidates.find((at) => at.kind === 'vague');
  return rest ? { at: rest, start: rest.start } : null;
}

/** `2. Khi có tin bão, lũ`: an occasion that is all there is names a group of tasks, and is no deadline. */
const isHeading = (at: Candidate, folded: string): boolean =>
  /^[\s\d.)*#I-]*$/iu.test(folded.slice(0, at.start)) &&
  folded
    .slice(at.end)
    .split(/[^A-Za-zÀ-ỹ\d]+/u)
    .filter(Boolean).length < 3;

const isEnd = (at: Candidate): boolean => at.kind !== 'recurring' && at.kind !== 'event' && at.kind !== 'vague';

/** All candidates that stand, in the order of the text: each takes its stretch from those that come after it here. */
function laidOut(folded: string, reference: IsoDate | null, where: Where): Candidate[] {
  const dates = findDates(folded);
  const taken = new Uint8Array(folded.length);
  const kept: Candidate[] = [];
  const lay = (found: readonly Candidate[]): void => {
    for (const at of found) {
      let free = at.end > at.start;
      for (let i = at.start; free && i < at.end; i++) free = taken[i] === 0;
      if (!free) continue;
      taken.fill(1, at.start, at.end);
      kept.push(at);
    }
  };
  if (where === 'value') lay(yearAlone(folded));
  const stretches = findStretches(folded, dates, reference);
  lay(findReturning(folded, where));
  lay(findCounts(folded, dates, reference, where));
  const periods = findPeriods(folded, reference);
  lay(periods.filter((at) => at.day));
  lay(joinPeriods(folded, dates, periods, reference));
  lay(stretches.filter((at) => !at.needsCue));
  lay(findEvents(folded, where));
  lay(stretches);
  lay(findParts(folded, dates, reference));
  lay(dates.flatMap((date) => fromDate(date, folded, reference)));
  lay(periods);
  lay(findWeekdays(folded, reference));
  lay(findEndless(folded, where));
  lay(findVague(folded, where));
  return kept.sort((a, b) => a.start - b.start);
}

/** A field that says `2026` and no more. */
function yearAlone(folded: string): Candidate[] {
  const m = /^\s*(20\d\d)[.;]?\s*$/.exec(folded);
  if (!m) return [];
  const start = folded.indexOf(m[1]!);
  return [candidate({ start, end: start + 4 }, 'year', { to: `${m[1]}-12-31` })];
}

function fromDate(date: DateMention, folded: string, reference: IsoDate | null): Candidate[] {
  if (blankBefore(folded, date.start)) return [];
  const after = folded.slice(date.end, date.end + 12);
  if (/^ *\(?(?:âm lịch|âl|a\.?l)(?![A-Za-zÀ-ỹ])/u.test(after)) return [candidate(date, 'event')];
  const span = resolve(date, reference);
  const kind = kindOfDate(date);
  const known = reference !== null || (date.year !== null && span === null);
  return [
    candidate(date, kind, {
      from: kind === 'range' ? (span?.from ?? null) : null,
      to: span?.to ?? null,
      impossible: !date.possible || (span === null && known),
      needsCue: true,
      loose: isLoose(date),
      day: date.precision === 'day',
    }),
  ];
}

/** Below this an end only dates what takes place then (`ra quân ngày 20/6`). */
const WEAK = 10;

function bound(at: Candidate, folded: string, reference: IsoDate | null, where: Where): Bound[] {
  const cue = cueBefore(folded, at.start);
  const firm = cue.binding || cue.done || !at.needsCue;
  const clause = clauseBefore(folded, cue.start);
  let weight = firm ? 20 : 5;
  if (cue.done || cue.latest) weight += 2;
  if (at.loose) weight -= 1;
  if (isReport(clause)) weight -= 5;
  if (where === 'value') {
    const open = cue.starting && at.kind !== 'range' && at.to !== null;
    const read = open ? { ...at, kind: 'range' as const, from: startOf(at), to: null, loose: true } : at;
    return [{ at: read, start: cue.start, weight: weight + WEAK - (at.loose && !firm ? 3 : 0) }];
  }
  if (isPast(clause)) return [];
  if (firm) return bareTrailer(at, cue, folded) ? [] : [{ at, start: cue.start, weight }];
  return takesPlace(at, cue, folded, reference) ? [{ at, start: cue.start, weight }] : [];
}

/** `trong tháng` inside a sentence, without `xong`: only at a clause's end does it set a time. */
const bareTrailer = (at: Candidate, cue: Cue, folded: string): boolean =>
  !at.needsCue && at.loose && !cue.done && !barePeriodBinds(folded, cue.start, at.end) && !opens(folded, cue.start);

const opens = (folded: string, start: number): boolean =>
  /(?:^|[.;:\n])[\s"'*+-]*$/u.test(folded.slice(Math.max(0, start - 6), start));

/** `tổ chức ra quân vào ngày 20/6`: a day to come, of the work itself and not of a paper or a meeting. */
function takesPlace(at: Candidate, cue: Cue, folded: string, reference: IsoDate | null): boolean {
  if (cue.starting || at.loose || datesSomethingElse(folded, cue.start, at.end)) return false;
  if (at.to !== null && reference !== null && compareIso(at.to, reference) <= 0) return false;
  if (at.day) return cue.beside || folded.startsWith('ngày', at.start) || standsAlone(folded, at);
  return cue.beside;
}

/** `(20/6/2026)`, `– 20/6/2026.` at the end. */
const standsAlone = (folded: string, at: Candidate): boolean =>
  /(?:[(–,-]) *$/u.test(folded.slice(Math.max(0, at.start - 4), at.start)) &&
  /^ *(?:\)|[.;]? *$)/u.test(folded.slice(at.end, at.end + 4));

/** For `từ tháng 7`: the first day of what is written. */
function startOf(at: Candidate): IsoDate | null {
  if (at.to === null) return null;
  if (at.kind === 'month') return `${at.to.slice(0, 8)}01`;
  if (at.kind === 'year') return `${at.to.slice(0, 5)}01-01`;
  if (at.kind === 'quarter') return `${at.to.slice(0, 5)}${String(Number(at.to.slice(5, 7)) - 2).padStart(2, '0')}-01`;
  return at.to;
}

/** The heaviest; the last of equals. */
const strongest = (all: readonly Bound[]): Bound | null =>
  all.reduce<Bound | null>((best, next) => (best && best.weight > next.weight ? best : next), null);
