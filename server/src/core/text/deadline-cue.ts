/** What stands before an expression of time and says whether the work is bound to it. */
import { CLOCK, NOT_AFTER_WORD, NOT_BEFORE_WORD } from './deadline-candidate';
import { oneOf } from './grammar';
import { ATTRIBUTIVE, BESIDE, BINDING, DONE_BY, PAPERS, STARTING } from './words/time-cues';
import { WEEKDAYS } from './words/time-numbers';

export interface Cue {
  /** Where the deadline's own text begins (`trước ngày …`, without `hoàn thành`). */
  readonly start: number;
  /** `trước`, `chậm nhất`, `trong` … stands there. */
  readonly binding: boolean;
  /** `hoàn thành`, `xong`, `hạn` stands directly before. */
  readonly done: boolean;
  /** `chậm nhất`, `muộn nhất`: the last of several. */
  readonly latest: boolean;
  /** Only `từ`: a beginning without an end. */
  readonly starting: boolean;
  /** `vào`, `ngày`, `sáng`: it takes place then. */
  readonly beside: boolean;
}

const source = (list: readonly string[]): string => `(?:${oneOf(...list).source})${NOT_BEFORE_WORD}`;
const COUNT_OF_DAYS = '(?:hai|ba|bốn|năm|\\d{1,2}) +ngày';
const LINK = `(?:${source([...BINDING, ...BESIDE, ...STARTING, ...Object.keys(WEEKDAYS)])}|${CLOCK}|${COUNT_OF_DAYS})`;
const LINKS = new RegExp(
  `${NOT_AFTER_WORD}(?<done>(?:${source(DONE_BY)}[ :,(-]*(?:(?:là|được|sẽ|việc này)${NOT_BEFORE_WORD} *)?)*)(?<links>(?:${LINK}[ ,:]*)*)$`,
  'u',
);
const HAS_BINDING = new RegExp(`${NOT_AFTER_WORD}${source(BINDING)}`, 'u');
const HAS_STARTING = new RegExp(`${NOT_AFTER_WORD}${source(STARTING)}`, 'u');

/** How far back words may bind, in UTF-16 units. */
const REACH = 90;

/** Reads the words directly before `start` in folded text. */
export function cueBefore(folded: string, start: number): Cue {
  const from = Math.max(0, start - REACH);
  const m = LINKS.exec(folded.slice(from, start));
  const done = m?.groups?.done ?? '';
  const links = m?.groups?.links ?? '';
  const binding = HAS_BINDING.test(links);
  return {
    start: start - links.length,
    binding,
    done: done !== '',
    latest: /(?<![A-Za-zÀ-ỹ])(?:chậm|muộn|trễ) +(?:nhất|lắm)/u.test(links),
    starting: !binding && HAS_STARTING.test(links),
    beside: links !== '',
  };
}

/** The part of the sentence before `start`, from the last stop, semicolon, colon, comma or dash on. */
export function clauseBefore(folded: string, start: number, reach = 140): string {
  const before = folded.slice(Math.max(0, start - reach), start);
  const cut = before.search(/(?:[.;:!?\n(]|,| - )[^.;:!?\n(,]*$/u);
  return cut < 0 ? before : before.slice(cut + 1);
}

/** `đã … trước ngày 20/5`: done already; but `hoàn thành các việc đã giao trước …` is not. */
export function isPast(clause: string): boolean {
  const at = clause.search(/(?<![A-Za-zÀ-ỹ])(?:đã|vừa|từng (?:được|bị|làm|có|hoàn thành))(?![A-Za-zÀ-ỹ])/u);
  if (at < 0) return false;
  return !/(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong|giải quyết|khắc phục|thực hiện|tiếp tục|chậm nhất|phải|sẽ)(?![A-Za-zÀ-ỹ])/u.test(
    clause.slice(0, at),
  );
}

/** Whether the clause only says by when to report: the work itself may have its own time elsewhere. */
export const isReport = (clause: string): boolean =>
  /^[\s,-]*(?:và |rồi |đồng thời |sau đó )*(?:gửi |tổng hợp,? |tổng hợp và |lập )?báo cáo(?![A-Za-zÀ-ỹ])/u.test(clause);

const OF_A_PAPER = new RegExp(
  `${NOT_AFTER_WORD}(?:${source(PAPERS)}|số \\S+|[A-Za-zÀ-ỹ]*\\d*[-/][A-Za-zÀ-ỹ]+[-/][A-Za-zÀ-ỹ]+)[ ,(]*(?:ra |ký |ban hành |thông qua )?$`,
  'u',
);

/** `Kế hoạch số 14-KH/ĐU, ngày 20/01/2026`: the date belongs to a paper, a meeting or a person. */
export const datesSomethingElse = (folded: string, start: number, end: number): boolean =>
  OF_A_PAPER.test(folded.slice(Math.max(0, start - 40), start)) ||
  /^ *,? *của(?![A-Za-zÀ-ỹ])/u.test(folded.slice(end, end + 8));

const ATTRIBUTE = new RegExp(`${NOT_AFTER_WORD}${source(ATTRIBUTIVE)} *$`, 'u');

/** `trong tháng`, bare: bound only at a clause's end, and not to what comes in the month (`các ngày lễ trong tháng`). */
export const barePeriodBinds = (folded: string, start: number, end: number): boolean =>
  /^ *(?:$|[.,;:)\n]| - |(?:bằng|theo) (?:cách|hình thức)|thông qua (?!nghị quyết|kế hoạch))/u.test(
    folded.slice(end, end + 24),
  ) && !ATTRIBUTE.test(folded.slice(Math.max(0, start - 24), start));
