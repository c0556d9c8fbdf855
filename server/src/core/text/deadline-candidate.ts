/** What every reader of deadlines gives: one expression of time, what it stands for, and how firmly it stands. */
import type { IsoDate } from './calendar';
import type { DateMention } from './dates';
import type { Range } from './range';

export type DeadlineKind = 'date' | 'month' | 'quarter' | 'year' | 'range' | 'recurring' | 'event' | 'vague';

/** Where the text comes from: a labelled field or cell, or a sentence about a task. */
export type Where = 'value' | 'prose';

export interface Candidate extends Range {
  readonly kind: DeadlineKind;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly checkable: boolean;
  /** A day or month that the calendar has not. */
  readonly impossible: boolean;
  /** In a sentence it needs a word that binds the work to it (`trước`, `xong` …). */
  readonly needsCue: boolean;
  /** A day without month, a whole year, a bare `trong tháng`: gives way to `hằng tháng` beside it. */
  readonly loose: boolean;
  /** A day: may also be bound by `ngày` or `vào` alone. */
  readonly day: boolean;
}

const PLAIN = { from: null, to: null, checkable: true, impossible: false, needsCue: false, loose: false, day: false };

/** A candidate of this kind at this place; what is not given is absent. */
export const candidate = (range: Range, kind: DeadlineKind, more: Partial<Candidate> = {}): Candidate => ({
  ...PLAIN,
  start: range.start,
  end: range.end,
  kind,
  ...more,
});

const KIND_OF_PRECISION = { day: 'date', month: 'month', quarter: 'quarter', half: 'range', year: 'year' } as const;

export const kindOfDate = (date: DateMention): DeadlineKind => KIND_OF_PRECISION[date.precision];

/** Source of a regular expression for a time of day, as it stands before a date: `17h`, `19 giờ 30 phút`. */
export const CLOCK = String.raw`\d{1,2} ?(?:giờ|h|g|:)(?: ?\d{1,2})?(?: ?(?:phút|ph|'))?`;

export const NOT_AFTER_WORD = '(?<![A-Za-zÀ-ỹ\\d])';
export const NOT_BEFORE_WORD = '(?![A-Za-zÀ-ỹ\\d])';

/**
 * Matches a pattern (flags `gu`) over the text, left to right. `needed`: a plain word that every match holds, so that
 * the many lines without it cost nothing.
 */
export const each = (pattern: RegExp, folded: string, ...needed: string[]): RegExpExecArray[] =>
  needed.every((word) => folded.includes(word)) ? Array.from(folded.matchAll(pattern)) : [];
