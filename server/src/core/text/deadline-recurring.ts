/** Times that come again (`hằng tháng`, `mỗi quý một lần`), times without end, and vague ones. */
import type { DateMention } from './dates';
import { type Candidate, candidate, each, NOT_AFTER_WORD, NOT_BEFORE_WORD, type Where } from './deadline-candidate';
import { oneOf } from './grammar';
import { NUMBER_WORDS, WEEKDAYS } from './words/time-numbers';
import { ADJECTIVE_OF, UNITS, VAGUE, VAGUE_AS_VALUE, WITHOUT_PERIOD } from './words/time-recurring';

const NUMBER = `(?:\\d{1,3}|${oneOf(...NUMBER_WORDS.keys()).source})`;
const UNIT = `(?:${oneOf(...UNITS).source})`;
const DAYS = `(?:${oneOf(...Object.keys(WEEKDAYS)).source})`;
const MEETING = '(?:kỳ|kì|buổi|cuộc|phiên) +(?:sinh +hoạt|họp)';

/**
 * `hằng tuần, tháng`, `hàng quý`; `mỗi tháng (một lần)`; `1 lần/tháng`; `3 tháng một lần`; `theo quý`: each with words
 * of which it holds one, so that what a line cannot hold is never compiled for it.
 */
const EVERY: readonly (readonly [needed: RegExp, source: string])[] = [
  [
    /hằng|hàng/,
    `(?:hằng|hàng) +(?:${UNIT}|${MEETING})(?: *(?:,|và|hoặc|/) *(?:hằng +|hàng +)?(?:tuần|tháng|quý|năm)${NOT_BEFORE_WORD})*`,
  ],
  [
    /mỗi/,
    `mỗi +(?:${MEETING}|(?:${NUMBER} +)?${UNIT})(?: *,? *(?:ít +nhất +|từ +)?(?:${NUMBER}(?:-\\d+)? +)?(?:lần|kỳ|đợt)${NOT_BEFORE_WORD})?`,
  ],
  [/lần/, `${NUMBER} *lần *(?:/|trong|một|mỗi|trên) *(?:một +|mỗi +|1 +|01 +)?${UNIT}`],
  [/lần|kỳ/, `(?:một|1|01) +(?:tuần|tháng|quý|năm) *,? *(?:ít +nhất +)?${NUMBER} +(?:lần|kỳ)`],
  [/lần/, `${NUMBER} +(?:ngày|tuần|tháng|quý|năm) *(?:/|một|1|01) *lần`],
  [
    /định +kỳ/,
    `định +kỳ +(?:theo +|mỗi +|cuối +|đầu +)?(?:${NUMBER} +)?(?:tuần|tháng|quý|năm|ngày)(?: *(?:,|và|hoặc) *(?:tuần|tháng|quý|năm)${NOT_BEFORE_WORD})*`,
  ],
  [/theo|từng/, `(?:theo|từng) +(?:tuần|tháng|quý|năm|kỳ)(?: *(?:,|và) *(?:tuần|tháng|quý|năm)${NOT_BEFORE_WORD})*`],
  [/các|những/, `(?:các|những|tại +các|trong +các) +${MEETING}`],
  [/các/, `(?:của|trong|vào)? *các +tháng(?! +(?:tới|tiếp|sau|còn|\\d))(?: +trong +năm)?`],
  [/cuối/, `cuối +(?:các|mỗi) +(?:tuần|tháng|quý|năm)`],
];
const returns = new Map<number, RegExp>();

/** The pattern of those expressions that a line may hold; null where it can hold none. */
function returnsIn(folded: string): RegExp | null {
  const held = EVERY.map(([needed]) => needed.test(folded));
  if (!held.includes(true)) return null;
  const which = held.reduce((bits, holds, i) => bits + (holds ? 2 ** i : 0), 0);
  let pattern = returns.get(which);
  if (!pattern) {
    const sources = EVERY.filter((_, i) => held[i]).map(([, source]) => source);
    pattern = new RegExp(`${NOT_AFTER_WORD}(?:${sources.join('|')})${NOT_BEFORE_WORD}(?! +(?:hiếm|hoá))`, 'gu');
    returns.set(which, pattern);
  }
  return pattern;
}
/** `các sáng chủ nhật`: returns as a field's value; in a sentence it mostly tells how. */
const ON_DAYS = new RegExp(
  `${NOT_AFTER_WORD}(?:các|những|tất cả các|mọi) +(?:buổi +)?(?:sáng|chiều|tối|ngày)?(?: *thứ)? *(?:${DAYS}|cuối +tuần)${NOT_BEFORE_WORD}`,
  'gu',
);
/** What belongs to the period on its left: `trước ngày 05 hằng tháng`, `thứ bảy tuần đầu mỗi tháng`. */
const ON_THE_LEFT = new RegExp(
  `${NOT_AFTER_WORD}(?:(?:(?:trước|vào|từ|đến|định +kỳ|sáng|chiều|tối|buổi|ngày|các|khoảng|${DAYS}|tuần|thứ|đầu +tiên|đầu|giữa|cuối +cùng|cuối|thứ +nhất|của|trong|mùng|mồng|tháng|quý|chậm +nhất|là|i{1,3}|iv|một|hai|ba|tư)${NOT_BEFORE_WORD}|\\d{1,2}(?:/\\d{1,2})?) *[,-]? *)+$`,
  'u',
);
const ADJECTIVE = new RegExp(`${NOT_AFTER_WORD}(?:${oneOf(...ADJECTIVE_OF).source}) +$`, 'u');
const REACH = 60;

/** A word that every wording above has; most lines have none. */
const MAY_RETURN = /hằng|hàng|mỗi|lần|định +kỳ|theo|từng|các|những|mọi|cuối +các/u;

/** `hằng tháng` and its like; they can be checked. */
export function findReturning(folded: string, where: Where): Candidate[] {
  if (!MAY_RETURN.test(folded)) return [];
  const pattern = returnsIn(folded);
  const matches = pattern ? each(pattern, folded) : [];
  if (where === 'value') matches.push(...each(ON_DAYS, folded));
  return matches.flatMap((m) => {
    const before = folded.slice(Math.max(0, m.index - REACH), m.index);
    if (where === 'prose' && (ADJECTIVE.test(before) || countsOnly(m[0]))) return [];
    const start = m.index - (ON_THE_LEFT.exec(before)?.[0].length ?? 0);
    return [candidate({ start, end: m.index + m[0].trimEnd().length }, 'recurring')];
  });
}

/** In a sentence `mỗi buổi`, `theo năm`, `từng kỳ`, `các tháng` mostly share out a quantity. */
const countsOnly = (text: string): boolean =>
  /^(?:mỗi +(?:\S+ +)?(?:giờ|đêm|buổi|phiên|vụ|ngày|kỳ)|theo|từng|(?:(?:của|trong|vào) +)?các +tháng)(?!.*lần)/u.test(
    text,
  );

const ENDLESS = new RegExp(
  `${NOT_AFTER_WORD}(?:${oneOf(...WITHOUT_PERIOD).source})(?! *, *liên tục)${NOT_BEFORE_WORD}`,
  'gu',
);
const NOT_A_TIME =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|thiếu|không được|sinh hoạt|họp|kỳ họp|hội nghị|cuộc họp|giao ban|kỳ sinh hoạt|khám|bảo dưỡng|việc|hoạt động|nhiệm vụ|trực|trong|diễn ra|cả) +$/u;

/** `thường xuyên`, `liên tục`, `định kỳ` alone: recurring, with nothing to check by. */
export const findEndless = (folded: string, where: Where): Candidate[] =>
  each(ENDLESS, folded).flatMap((m) => {
    const before = folded.slice(Math.max(0, m.index - 16), m.index);
    if (where === 'prose' && (/^(?:thường kỳ|24|cả năm|thường ngày|suốt năm)/u.test(m[0]) || NOT_A_TIME.test(before)))
      return [];
    return [candidate({ start: m.index, end: m.index + m[0].length }, 'recurring', { checkable: false })];
  });

const VAGUE_WORDS = new RegExp(`${NOT_AFTER_WORD}(?:${oneOf(...VAGUE).source})${NOT_BEFORE_WORD}`, 'gu');
const VAGUE_VALUES = new RegExp(`${NOT_AFTER_WORD}(?:${oneOf(...VAGUE_AS_VALUE).source})${NOT_BEFORE_WORD}`, 'gu');
/** `khắc phục ngay.`: at the end of its clause, after a verb of doing. */
const AT_ONCE =
  /(?<![A-Za-zÀ-ỹ])(?:làm|thực hiện|triển khai|khắc phục|giải quyết|xử lý|hoàn thành|tiến hành|báo cáo|chấn chỉnh) (?:xong )?(?<word>ngay)(?= *(?:$|[.,;)\n]))/gu;
/** `phát hiện sớm`, `từ sáng sớm`, `lúa sớm`: an early something, and no time for the work. */
const EARLY_SOMETHING =
  /(?<![A-Za-zÀ-ỹ])(?:phát hiện|cảnh báo|sáng|dự báo|nhận biết|can thiệp|chẩn đoán|mùa|vụ|trà|chín|lúa|chè|giống|từ|giáo dục|hẹn|về|đến|quá|không|chưa|tan) +$/u;
const NOT_IN_TIME =
  /(?<![A-Za-zÀ-ỹ])(?:chưa|không|thiếu|chậm|chưa được|chưa thật|có lúc chưa) +(?:[A-Za-zÀ-ỹ]+ +){0,3}$/u;

/** `sớm`, `kịp thời`, `trong thời gian tới`: nobody can say when they are over. */
export function findVague(folded: string, where: Where): Candidate[] {
  const vague = each(VAGUE_WORDS, folded).flatMap((m) => {
    const before = folded.slice(Math.max(0, m.index - 32), m.index);
    if (
      m[0] === 'sớm' &&
      (EARLY_SOMETHING.test(before) || /^ +(?:mai|tối|nhất trong)/u.test(folded.slice(m.index + 3)))
    )
      return [];
    if (where === 'prose' && NOT_IN_TIME.test(before)) return [];
    return [candidate({ start: m.index, end: m.index + m[0].length }, 'vague', { checkable: false })];
  });
  if (where === 'prose') {
    const once = each(AT_ONCE, folded).map((m) => {
      const end = m.index + m[0].length;
      return candidate({ start: end - 4, end }, 'vague', { checkable: false });
    });
    return [...vague, ...once];
  }
  const values = each(VAGUE_VALUES, folded).map((m) =>
    candidate({ start: m.index, end: m.index + m[0].length }, 'vague', { checkable: false }),
  );
  return [...vague, ...values];
}

/** Whether this date is one that returns: `ngày 05` beside `hằng tháng`. */
export const isLoose = (date: DateMention): boolean =>
  date.precision === 'year' || (date.precision === 'day' && date.month === null);
