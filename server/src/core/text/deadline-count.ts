/** Counted days: `trong 15 ngày`, `chậm nhất sau 03 ngày làm việc, kể từ ngày 05/6/2026`. */
import { addDays, addMonths, addWorkingDays, type IsoDate } from './calendar';
import { type DateMention, dateAt, resolve } from './dates';
import { type Candidate, candidate, each, NOT_AFTER_WORD, NOT_BEFORE_WORD, type Where } from './deadline-candidate';
import { oneOf } from './grammar';
import { NUMBER_WORDS } from './words/time-numbers';

const NUMBER = `\\d{1,3}|nửa|${oneOf(...NUMBER_WORDS.keys()).source}`;
const WITHIN = oneOf(
  'trong',
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'trong khoảng',
  'trong thời gian không quá',
  'nội trong',
  'ngay trong',
  'không quá',
  'tối đa',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất sau',
  'chậm nhất trong',
  'chậm nhất là sau',
  'chậm nhất trong vòng',
  'muộn nhất',
  'muộn nhất sau',
  'muộn nhất là sau',
  'sau thời gian',
  'sau thời hạn',
  'sau tối đa',
  'sau',
).source;
const COUNT = `(?<number>${NUMBER}) *(?<unit>ngày làm việc|ngày|tuần|tháng|năm|giờ)${NOT_BEFORE_WORD}`;
/** Not a count: a list of days, a rate, a look back, the first days of something, an order before a meeting. */
const NOT_THEN = `(?! *(?:\\d|/|%|-\\s*\\d))(?! +(?:một|1|01|mỗi|đầu|cuối|qua|vừa|gần đây|trước|liền|liên tiếp|nghỉ|lễ|tết|lần|tuổi|học|là|đó|trở)${NOT_BEFORE_WORD})`;
const COUNTED = new RegExp(`${NOT_AFTER_WORD}(?<within>${WITHIN}) +(?:${COUNT})${NOT_THEN}`, 'gu');
const WHOLE = new RegExp(
  `^\\s*(?:thời hạn:? *|hạn:? *)?(?:${COUNT})${NOT_THEN}(?=\\s*$|\\s*[.,;(]|\\s+(?:kể|từ|sau|tính|tới))`,
  'gu',
);
const SINCE =
  /^ *(?:làm việc)? *(?:,|\()? *(?:tính từ|kể từ|từ|sau)(?: +(?:ngày|khi|lúc|thời điểm|hôm))*(?![A-Za-zÀ-ỹ]) *(?:,|:)? */u;
/** What happened on the document's own day. */
const OWN_DAY = new RegExp(
  `^(?:nay|hôm nay|ký|ban hành|họp|có nghị quyết|ra nghị quyết|nghị quyết|kết thúc (?:cuộc họp|hội nghị|kỳ họp|buổi họp|buổi sinh hoạt)|hội nghị|cuộc họp|kỳ họp|buổi họp|thông qua|được thông qua|được giao|giao việc|giao nhiệm vụ|có hiệu lực)${NOT_BEFORE_WORD}`,
  'u',
);
const TAIL = /^[^.,;:()\n]{0,60}/u;

/** Counted stretches in folded text; a whole value may do without `trong`. `dates` is `findDates(folded)`. */
export function findCounts(
  folded: string,
  dates: readonly DateMention[],
  reference: IsoDate | null,
  where: Where,
): Candidate[] {
  if (!/ngày|tuần|tháng|năm|giờ/u.test(folded)) return [];
  const matches = each(COUNTED, folded);
  if (matches.length === 0 && where === 'value') matches.push(...each(WHOLE, folded));
  return matches.flatMap((m) => {
    const found = read(m, folded, dates, reference, where);
    return found ? [found] : [];
  });
}

function read(
  m: RegExpExecArray,
  folded: string,
  dates: readonly DateMention[],
  reference: IsoDate | null,
  where: Where,
): Candidate | null {
  const { number, unit, within } = m.groups!;
  const end = m.index + m[0].length;
  const since = SINCE.exec(folded.slice(end, end + 48));
  if (where === 'prose' && !since && (within === 'sau' || (unit === 'giờ' && /^trong(?: khoảng)?$/u.test(within!))))
    return null;
  const count = number === 'nửa' ? 0.5 : (NUMBER_WORDS.get(number!.replace(/ +/g, ' ')) ?? Number(number));
  if (count <= 0) return null;
  if (!since) return counted({ start: m.index, end }, reference, count, unit!);
  const at = end + since[0].length;
  const date = dateAt(dates, at);
  if (date) {
    const anchor = resolve(date, reference)?.to ?? null;
    return { ...counted({ start: m.index, end: date.end }, anchor, count, unit!), impossible: !date.possible };
  }
  const tail = TAIL.exec(folded.slice(at, at + 60))![0].trimEnd();
  const range = { start: m.index, end: at + tail.length };
  return OWN_DAY.test(tail) ? counted(range, reference, count, unit!) : candidate(range, 'event');
}

function counted(range: { start: number; end: number }, from: IsoDate | null, count: number, unit: string): Candidate {
  return candidate(range, 'date', { to: from && after(from, count, unit) });
}

function after(from: IsoDate, count: number, unit: string): IsoDate {
  if (unit === 'ngày làm việc') return addWorkingDays(from, Math.ceil(count));
  if (unit === 'tuần') return addDays(from, Math.round(count * 7));
  if (unit === 'tháng') return count < 1 ? addDays(from, 15) : addMonths(from, count);
  if (unit === 'năm') return addMonths(from, Math.round(count * 12));
  if (unit === 'giờ') return addDays(from, Math.ceil(count / 24));
  return addDays(from, Math.ceil(count));
}
